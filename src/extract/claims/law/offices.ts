import type { Context, DraftClaim } from '../../draft.ts'
import { entityOf, isAuthority } from '../parties.ts'
import { hasTrait } from './law-rows.ts'

/** "France's privacy watchdog", "two regulators": an office by what it is; which one, another sentence may say. */
const nameless =
  /(?:\bs'|['’]s|^[A-Z]\S+(?: [A-Z]\S+)?) (?:\w+ ){0,3}(?:watchdogs?|regulators?|authority|authorities|agency|commissioners?)$|^(?:\w+ ){0,2}(?:watchdogs|regulators|authorities|commissioners)$/

const deeds: ReadonlySet<string> = new Set(['FINED', 'INVESTIGATED'])

/** The claims, each with the office by its name where the article names one as doing or telling the same. */
export function withoutNamelessOffices(context: Context, claims: readonly DraftClaim[]): readonly DraftClaim[] {
  return claims.flatMap((claim): readonly DraftClaim[] => {
    if (hasTrait(claim, 'OFFICE_UNNAMED') && claims.some((other) => isInquiryByName(claim, other))) return []
    if (!deeds.has(claim.predicate) || !isNameless(context, claim.subject)) return [claim]
    if (claims.some((other) => other !== claim && isSameByName(context, claim, other))) return []
    const named = namedOffice(context, claim)
    return [named === null ? claim : { ...claim, subject: named }]
  })
}

function isNameless(context: Context, id: string | null | undefined): boolean {
  const entity = entityOf(context, id)
  return entity !== undefined && nameless.test(entity.name) && /^[a-z]/.test(entity.name.split(' ').at(-1) ?? '')
}

/** An inquiry into the same of which somebody is told to lead it. */
const isInquiryByName = (claim: DraftClaim, other: DraftClaim): boolean =>
  other.predicate === 'INVESTIGATED' && other.subject != null && (claim.object ?? other.object) === other.object

/** The same deed by an office with a name; of fines with the same sum. */
function isSameByName(context: Context, claim: DraftClaim, other: DraftClaim): boolean {
  const isSame = other.predicate === claim.predicate && other.object === claim.object
  if (!isSame || (claim.predicate === 'FINED' && other.value?.number !== claim.value?.number)) return false
  return isAuthority(context, other.subject) && !isNameless(context, other.subject)
}

/** The one authority of its own name in the sentence or the next two. */
function namedOffice(context: Context, { sentences: [at], object, subject }: DraftClaim): string | null {
  const around = context.labelled
    .slice(at, at + 3)
    .flatMap(({ units }) => units.flatMap(({ mention }) => mention ?? []))
  const names = new Set(
    around
      .filter(({ label, form }) => label === 'ORGANIZATION' && (form === 'NAME' || form === 'ALIAS'))
      .flatMap(({ entity }) => entity ?? [])
      .filter((id) => id !== object && id !== subject && isAuthority(context, id) && !isNameless(context, id)),
  )
  const [first, ...others] = names
  return others.length === 0 ? (first ?? null) : null
}
