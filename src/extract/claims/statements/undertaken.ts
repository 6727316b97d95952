import type { Status } from '../../../model.ts'
import type { Context, DraftClaim } from '../../draft.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import { compileRules } from '../../match/rule-set.ts'
import { undertook } from '../../rules/claims/undertook.ts'
import { statementClasses } from '../../rules/statement-words.ts'
import { entityOf, isThirdParty } from '../parties.ts'
import { matchRules, spanOfUnits, type RuleMatch } from '../run-rules.ts'
import { measureAt, type Measure } from './measures.ts'
import { covers } from '../../quote-spans.ts'

const rules = compileRules(undertook, statementClasses)

/** Finds the steps that an organization took or promised, each with its words. */
export function findUndertaken(context: Context): readonly DraftClaim[] {
  const claims: DraftClaim[] = []
  let covered: { readonly sentence: number; readonly last: number } = { sentence: -1, last: -1 }
  for (const match of [...matchRules(rules, context)].sort(byPlace)) {
    const { labelled } = match
    const trigger = unitAt(labelled, match.claim.arguments.find(({ role }) => role === 'trigger')?.start)
    const place = trigger === -1 ? match.first : trigger
    if (covered.sentence === labelled.sentence.index && place <= covered.last) continue
    const claim = toClaim(context, match, trigger)
    if (claim === null) continue
    claims.push(claim.claim)
    covered = { sentence: labelled.sentence.index, last: claim.last }
  }
  return claims
}

const byPlace = (a: RuleMatch, b: RuleMatch): number =>
  a.labelled.sentence.index - b.labelled.sentence.index || a.first - b.first || b.last - a.last

const unitAt = ({ units }: LabelledSentence, start: number | undefined): number =>
  start === undefined ? -1 : units.findIndex((unit) => unit.start === start)

function toClaim(
  context: Context,
  match: RuleMatch,
  trigger: number,
): { readonly claim: DraftClaim; readonly last: number } | null {
  const { claim, labelled } = match
  const subject = claim.subject ?? speakerOf(context, match)
  if (!canAct(context, subject)) return null
  if (trigger === -1) {
    const status = claim.status ?? 'CONFIRMED'
    return { claim: { ...claim, subject, status }, last: match.last }
  }
  const party = unitAt(labelled, claim.arguments.find(({ role }) => role === 'subject')?.start)
  const measure = measureAt(labelled, trigger, party, claim.status)
  if (measure === null) return null
  return { claim: withMeasure(context, { ...match, claim: { ...claim, subject } }, measure), last: measure.last }
}

function withMeasure(context: Context, { claim, labelled }: RuleMatch, measure: Measure): DraftClaim {
  const { first, last, value } = measure
  const words = spanOfUnits(context.reading, labelled, first, last).text.replace(/\s+/g, ' ')
  const status: Status = claim.status ?? measure.status
  return {
    ...claim,
    status,
    object: null,
    ...(value === null ? {} : { value }),
    qualifiers: { ...claim.qualifiers, measure: words },
  }
}

/** "We have reset all passwords": the organization that says so, or whose spokesman does. */
function speakerOf(context: Context, { claim, labelled, first }: RuleMatch): string | null {
  if (claim.foundBy !== 'undertook/we' || labelled.sentence.in === 'title') return null
  const start = labelled.units[first]?.start ?? 0
  const quote = context.quotes.find((said) => said.speaker !== null && covers(said, start))
  if (quote === undefined || entityOf(context, quote.speaker)?.kind === 'ORGANIZATION') return quote?.speaker ?? null
  return employerIn(labelled, quote.speaker)
}

/** "said Kestrel Bank spokesman Dana Whitlock", "said Dana Whitlock, chief executive of Kestrel Bank". */
function employerIn({ units }: LabelledSentence, person: string | null): string | null {
  const at = units.findIndex(({ mention }) => mention !== undefined && mention.entity === person)
  if (at === -1) return null
  const near = units.slice(Math.max(0, at - 5), at + 9)
  return near.find(({ mention }) => mention?.label === 'ORGANIZATION')?.mention?.entity ?? null
}

/** Agencies and thieves take steps too, but none that is a measure; without a subject the victim is meant. */
function canAct(context: Context, subject: string | null): boolean {
  if (subject === null) return true
  const kind = entityOf(context, subject)?.kind
  return (kind === 'ORGANIZATION' || kind === 'PERSON') && !isThirdParty(context, subject)
}
