import type { Predicate } from '../../../model.ts'
import type { Context } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { spanIn } from '../../reading.ts'
import { dangersAtAll, mattersAtLarge, pretences } from '../../rules/incident-words.ts'
import type { AttributedClaim } from '../attribute-claims.ts'
import { mayBeMeant } from './bystanders.ts'
import { unreal } from './suffered-by.ts'
import { tellsOfData, toldIncidents } from './told-incidents.ts'

/**
 * A short text that speaks of an incident as of one that happened, and names one organization alone that can have been
 * hit: nobody takes it for anybody else's.
 */
export function soleHouse(context: Context, claims: readonly AttributedClaim[]): readonly AttributedClaim[] {
  if (context.reading.sentences.length > SHORT || tellsOfPretences(context) || !tellsOfData(context)) return []
  const [house, other] = housesNamed(context, claims)
  const tellings = [
    ...toldIncidents(context),
    ...claims.filter((claim) => isTelling(context, claim)).map(({ sentences: [at] }) => at),
  ]
  if (house === undefined || other !== undefined || tellings.length === 0) return []
  return sufferedAt(context, house, tellings, claims)
}

const SHORT = 6
/** A longer one of these names makers, finders and targets. */
const SHORTEST = 4

const tellsOfPretences = ({ labelled }: Context): boolean =>
  labelled.some(({ sequence }) =>
    sequence.some((word) => pretences.has(word) || (labelled.length > SHORTEST && dangersAtAll.has(word))),
  )

const isTelling = ({ labelled }: Context, { predicate, status, sentences: [at] }: AttributedClaim): boolean =>
  ofIncident.has(predicate) &&
  status !== 'DENIED' &&
  !unreal.has(status) &&
  labelled[at]?.sequence.some((word) => mattersAtLarge.has(word)) !== true

const ofIncident: ReadonlySet<Predicate> = new Set([
  'AFFECTED',
  'EXPOSED',
  'DISCOVERED',
  'CONTAINED',
  'OCCURRED',
  'CAUSED_BY',
  'ATTRIBUTED_TO',
])

/** Those that may have been hit, in reading order: not who finds, counts, sues or speaks for others. */
function housesNamed(context: Context, claims: readonly AttributedClaim[]): readonly string[] {
  const suing = new Set(claims.flatMap(({ predicate, subject }) => (predicate === 'SUED' ? (subject ?? []) : [])))
  const named = context.mentions.flatMap(({ label, entity }) =>
    label === 'ORGANIZATION' && entity !== null && !suing.has(entity) && mayBeMeant(context, entity) ? [entity] : [],
  )
  const ids = [...new Set(named)]
  return ids.filter((id) => !ids.some((other) => other !== id && isShortOf(context, id, other)))
}

/** A headline's "Kestrel Trust" of "Kestrel Housing Trust". */
function isShortOf({ mentions, entities }: Context, id: string, other: string): boolean {
  if (mentions.some(({ entity, in: where }) => entity === id && where === undefined)) return false
  const full = (entities.get(other)?.name ?? '').toLowerCase().split(' ')
  return (entities.get(id)?.name ?? '')
    .toLowerCase()
    .split(' ')
    .every((word) => full.includes(word))
}

/** The telling and the naming of the house that stand nearest each other. */
function sufferedAt(
  context: Context,
  id: string,
  tellings: readonly number[],
  claims: readonly AttributedClaim[],
): readonly AttributedClaim[] {
  const named = context.mentions.filter(({ entity, in: where }) => entity === id && where === undefined)
  let best: { readonly mention: ResolvedMention; readonly at: number; readonly gap: number } | undefined
  for (const at of tellings) {
    for (const mention of named) {
      const gap = Math.abs(mention.sentence - at)
      if (best === undefined || gap < best.gap) best = { mention, at, gap }
    }
  }
  const sentence = best && context.reading.sentences[best.mention.sentence]
  if (best === undefined || sentence === undefined) return []
  const { mention, at } = best
  const isTitle = context.reading.sentences[at]?.in === 'title'
  const first = isTitle ? mention.sentence : Math.min(at, mention.sentence)
  return [
    {
      predicate: 'SUFFERED',
      subject: id,
      status: 'CONFIRMED',
      assertedBy:
        claims.find(({ sentences, predicate }) => sentences[0] === at && ofIncident.has(predicate))?.assertedBy ?? [],
      arguments: [{ role: 'subject', ...spanIn(context.reading, sentence, mention.start, mention.end) }],
      sentences: [first, isTitle ? mention.sentence : Math.max(at, mention.sentence)],
      foundBy: 'suffered/sole-house',
    },
  ]
}
