import type { Context } from '../../draft.ts'
import type { JudgedClaim } from '../judge-status.ts'
import { sayingHouses } from './saying-houses.ts'
import { mayBeHit, sufferedBy, unreal } from './suffered-by.ts'

/**
 * "Kestrel Bank said in May that an error had exposed the statements of 1,200 customers": who tells of a loss where the
 * paragraph names nobody who was hit tells of its own.
 */
export function tellersOfOwnLoss(
  context: Context,
  claims: readonly JudgedClaim[],
  told: ReadonlySet<string>,
): readonly JudgedClaim[] {
  // A vendor's customers tell of the vendor's incident.
  if (claims.some(({ predicate }) => predicate === 'VENDOR_OF')) return []
  const saying = sayingHouses(context, [])
  const disclosing = new Map(
    claims.flatMap(({ predicate, subject, sentences: [at] }) =>
      predicate === 'DISCLOSED' && subject != null ? [[at, subject] as const] : [],
    ),
  )
  // How many were touched its own words may say; which data, any reader of the files.
  const tellerOf = ({ predicate, object, sentences: [at] }: JudgedClaim): string | undefined =>
    predicate === 'AFFECTED' && object != null
      ? (saying.get(at) ?? disclosing.get(at))
      : predicate === 'EXPOSED'
        ? disclosing.get(at)
        : undefined
  const found = new Map<string, JudgedClaim>()
  for (const claim of claims) {
    const teller = tellerOf(claim)
    if (teller === undefined || told.has(teller) || found.has(teller) || !mayBeHit(context, teller)) continue
    if (claim.status === 'DENIED' || unreal.has(claim.status) || isVague(context, claim)) continue
    if (!hitsNear(context, told, claim) && !isStudy(context, claim)) found.set(teller, claim)
  }
  return [...found].flatMap(([id, claim]) => sufferedBy(context, id, claim, 'suffered/tells-of-own-loss'))
}

/** "According to a report from the Alder Institute": who studies losses tells of those of others. */
const isStudy = ({ labelled }: Context, { sentences: [at] }: JudgedClaim): boolean =>
  studies.some((word) => labelled[at]?.words.has(word))

const studies: readonly string[] = ['report', 'study', 'survey', 'paper', 'analysis']

/** Data in general: who tells of it may have read it. */
const isVague = ({ mentions }: Context, { predicate, object }: JudgedClaim): boolean =>
  predicate === 'EXPOSED' && mentions.some(({ entity, form }) => entity === object && form === 'NOMINAL')

/** The paragraph names, up to that sentence, one that was hit. */
function hitsNear(
  { mentions, reading }: Context,
  told: ReadonlySet<string>,
  { sentences: [at] }: JudgedClaim,
): boolean {
  const paragraph = reading.sentences[at]?.paragraph
  return mentions.some(
    ({ entity, sentence }) =>
      sentence <= at && reading.sentences[sentence]?.paragraph === paragraph && told.has(entity ?? ''),
  )
}
