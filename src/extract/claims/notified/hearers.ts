import type { Context } from '../../draft.ts'
import { codeWord } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import { entityOf, hasRole, isAuthority, isRespondent } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'
import { hasTrait } from './notice-rows.ts'

/** The match with the one who hears where its row leaves that open; null where nobody can be meant. */
export function withHearer(context: Context, match: RuleMatch): RuleMatch | null {
  const { claim } = match
  if (claim.object !== undefined) return match
  if (claim.foundBy === 'notified/made-us-aware' || hasTrait(claim, 'TO_US'))
    return withObject(match, speakerOf(context, match))
  if (hasTrait(claim, 'HEARER_BEFORE')) return withObject(match, authorityNamedBefore(context, match))
  if (claim.foundBy === 'notified/told-the-house' || hasTrait(claim, 'HOUSE_BEFORE'))
    return withObject(match, houseNamedBefore(context, match))
  return match
}

const withObject = (match: RuleMatch, object: string | null): RuleMatch | null =>
  object === null ? null : { ...match, claim: { ...match.claim, object } }

/** "The bank notified us", says an office: the office. */
function speakerOf({ quotes }: Context, { claim }: RuleMatch): string | null {
  const at = claim.arguments.find(({ role }) => role === 'trigger')?.start ?? -1
  const quote = quotes.find(({ content }) => content.some(({ start, end }) => start <= at && at < end))
  return quote?.speaker ?? null
}

/** "Tallis Systems told the bank": the company named last before that is not the one who tells. */
function houseNamedBefore(context: Context, { claim, labelled }: RuleMatch): string | null {
  const { index } = labelled.sentence
  for (let at = index; at >= Math.max(0, index - 3); at -= 1) {
    const named = (context.labelled[at]?.units ?? []).flatMap(({ mention }) => mention ?? [])
    const found = named.findLast(
      ({ entity }) => entity !== null && entity !== claim.subject && isRespondent(context, entity),
    )
    if (found !== undefined) return found.entity
  }
  return null
}

/** "took 45 days to make its report", "went to that office": the authority named last. */
function authorityNamedBefore(context: Context, { labelled, first }: RuleMatch): string | null {
  const { index } = labelled.sentence
  for (let at = index; at >= Math.max(0, index - 4); at -= 1) {
    const units = context.labelled[at]?.units ?? []
    const named = (at === index ? units.slice(0, first) : units).flatMap(({ mention }) => mention ?? [])
    const found = named.findLast(({ label, entity }) => label === 'ORGANIZATION' && isAuthority(context, entity))
    if (found !== undefined) return found.entity
  }
  return null
}

/** "contacted by customers", "a notice of intent to fine", "emailed it for comment": other errands. */
export function isAboutOther(context: Context, match: RuleMatch): boolean {
  const { claim, labelled, last } = match
  const { units } = labelled
  if (hasRole(context, claim.object, 'LAW_FIRM')) return true
  const next = wordAt(units, last + 1)
  if (claim.foundBy === 'notified/passive' && next === 'by' && isCrowd(context, match)) return true
  if (next === 'of' && /^(?:intent|intention|proposed|violation|penalty)$/.test(wordAt(units, last + 2))) return true
  if (isDemand(context, match) || isInClause(match)) return true
  return claim.foundBy === 'notified/finder-writes' && isErrand(context, match)
}

/** "Kestrel Bank informed the office that 500 residents were hit": those are no hearers. */
function isInClause({ claim, labelled: { units } }: RuleMatch): boolean {
  const trigger = claim.arguments.find(({ role }) => role === 'trigger')
  const heard = claim.arguments.find(({ role }) => role === 'object')
  if (trigger === undefined || heard === undefined || heard.start < trigger.end) return false
  return units.some(
    (unit, at) =>
      codeWord(unit) === 'that' && unit.start >= trigger.end && (units[at + 1]?.end ?? Infinity) <= heard.start,
  )
}

/** "He sent emails to executives in which he demanded money." */
const isDemand = (context: Context, { claim, labelled: { words } }: RuleMatch): boolean =>
  entityOf(context, claim.subject)?.kind === 'PERSON' &&
  ['demanded', 'demanding', 'ransom', 'threatened', 'threatening', 'extort'].some((word) => words.has(word))

const isCrowd = (context: Context, { claim, labelled: { units }, last }: RuleMatch): boolean =>
  !isAuthority(context, claim.object) &&
  units.slice(last + 2, last + 6).some(({ mention }) => mention?.label === 'GROUP') &&
  entityOf(context, claim.object)?.kind === 'ORGANIZATION'

const isErrand = (context: Context, { claim, labelled: { words } }: RuleMatch): boolean =>
  isAuthority(context, claim.object) ||
  ['comment', 'comments', 'interview', 'questions', 'refund', 'complain', 'help', 'bank'].some((word) =>
    words.has(word),
  )
