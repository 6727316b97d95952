import type { Context, DraftClaim, FindClaims } from '../draft.ts'
import { compileRules } from '../match/rule-set.ts'
import { affiliationClasses } from '../rules/affiliation-words.ts'
import { affiliated } from '../rules/claims/affiliated.ts'
import { founded } from '../rules/claims/founded.ts'
import { located } from '../rules/claims/located.ts'
import { owns } from '../rules/claims/owns.ts'
import { vendor } from '../rules/claims/vendor.ts'
import { sourceOf, spanIn } from '../reading.ts'
import { withHouse } from './house.ts'
import { hasRole, isThirdParty } from './parties.ts'
import { matchRules, type RuleMatch } from './run-rules.ts'

const rules = compileRules([...affiliated, ...owns, ...vendor, ...located, ...founded], affiliationClasses)

/** Finds who belongs to whom, who owns and supplies whom, where an organization sits and since when. */
export const findAffiliations: FindClaims = (context) => {
  const matches = matchRules(rules, context)
  const tied = new Set(
    matches.flatMap(({ claim: { predicate, subject, object } }) =>
      predicate === 'AFFILIATED_WITH' && typeof subject === 'string' && object !== undefined ? [subject] : [],
    ),
  )
  return (
    matches
      .flatMap((match) => withHouse(context, match, tied) ?? [])
      .filter((match) => isPlausible(context, match, tied))
      .flatMap((match) => withOwner(context, match) ?? [])
      // The cues of the sentence are about what somebody did, not about whose spokesman he is.
      .map((claim): DraftClaim => ({ status: 'CONFIRMED', ...claim }))
  )
}

/** `tied`: those whose organization the article names. */
function isPlausible(context: Context, match: RuleMatch, tied: ReadonlySet<string>): boolean {
  const { claim } = match
  if (claim.subject !== undefined && claim.subject === claim.object) return false
  switch (claim.predicate) {
    case 'OWNS':
      return !hasThirdParty(context, claim) && isOwner(context, match)
    case 'VENDOR_OF':
      return !hasThirdParty(context, claim)
    case 'AFFILIATED_WITH':
      return claim.foundBy !== 'affiliated/post' || !tied.has(claim.subject ?? '')
    case 'LOCATED_IN':
      return !hasRole(context, claim.subject, 'THREAT_ACTOR')
    default:
      return true
  }
}

/** "since its inception in 2016": of the first organization that the sentence names. */
function withOwner({ reading }: Context, { claim, labelled, first }: RuleMatch): DraftClaim | null {
  if (claim.predicate !== 'FOUNDED' || claim.subject !== undefined) return claim
  const owner = labelled.units.slice(0, first).find(({ mention }) => mention?.label === 'ORGANIZATION')?.mention
  if (owner === undefined) return null
  const span = spanIn(reading, labelled.sentence, owner.start, owner.end)
  return { ...claim, subject: owner.entity, arguments: [...claim.arguments, { role: 'subject', ...span }] }
}

const hasThirdParty = (context: Context, { subject, object }: DraftClaim): boolean =>
  isThirdParty(context, subject) || isThirdParty(context, object)

function isOwner(context: Context, match: RuleMatch): boolean {
  const { foundBy } = match.claim
  if (foundBy === 'owns/brand') return isPossessive(context, match)
  return foundBy !== 'owns/the-parent-of' || /\b(?:parent|owner)\b/i.test(triggerOf(match))
}

const triggerOf = ({ claim }: RuleMatch): string => claim.arguments.find(({ role }) => role === 'trigger')?.text ?? ''

/** "Kestrel's pharmacy Northwind" and "Kestrel subsidiary Northwind" are Kestrel's; in "Kestrel pharmacy Northwind" nothing says so. */
function isPossessive({ reading }: Context, match: RuleMatch): boolean {
  if (/^(?:subsidiary|unit|division|arm|brand)$/i.test(triggerOf(match))) return true
  const { labelled, first } = match
  const end = labelled.units[first]?.end ?? 0
  const source = sourceOf(reading, labelled.sentence)
  return /^['’]/.test(source.slice(end, end + 2)) || /['’]s?$/.test(source.slice(0, end))
}
