import type { Argument, ArgumentRole } from '../../model.ts'
import type { Context, DraftClaim } from '../draft.ts'
import { codeWord, type LabelledSentence, type Unit } from '../match/labelled-sentence.ts'
import { wordAt } from '../match/units.ts'
import { matchPattern, type Binding, type PartyHead, type PatternMatch } from '../match/pattern.ts'
import { candidates, type Candidate, type CompiledRule, type RuleSet } from '../match/rule-set.ts'
import type { ResolvedMention } from '../mention.ts'
import { spanIn, type Reading } from '../reading.ts'
import { headsSubject } from '../clause/noun-subject.ts'
import { followsBe, subjectsOf } from '../clause/subject.ts'
import { whenOf } from '../clause/date.ts'
import { groupBy } from '../group-by.ts'

/** A claim with the row and the units it was read from, for finders that look further round it. */
export interface RuleMatch {
  readonly claim: DraftClaim
  readonly labelled: LabelledSentence
  readonly first: number
  readonly last: number
}

/** Reads every sentence by the rows: role bindings become entities, values and dates; a list gives one claim each. */
export function runRules(set: RuleSet, context: Context): readonly DraftClaim[] {
  return matchRules(set, context).map(({ claim }) => claim)
}

/** What a finder makes of a match: none where it is no such claim after all. */
export type Refine = (match: RuleMatch) => readonly RuleMatch[]

/** The same, with the place of each match. A match that `refine` refuses hides none that a later row reads. */
export function matchRules(set: RuleSet, context: Context, refine?: Refine): readonly RuleMatch[] {
  return context.labelled.flatMap((labelled) => {
    const rows = candidates(set, labelled)
    if (rows.length === 0) return []
    const matches = rows.flatMap((candidate) => readRow(candidate, labelled, context.reading))
    return distinct(refine === undefined ? matches : matches.flatMap(refine))
  })
}

function readRow({ row, latest }: Candidate, labelled: LabelledSentence, reading: Reading): readonly RuleMatch[] {
  return matchPattern(row.pattern, labelled, latest, (match) => {
    // "the breach reported this year is that of X, which disclosed": where the first verb has no subject the second may.
    const roles = withHead(row, match, labelled)
    if (roles === null) return null
    const { first, last } = match
    return combinations(roles).map((chosen) => {
      const dated = withDate(row, chosen, labelled, match)
      return { claim: toDraft(row, dated, roles, labelled, reading), labelled, first, last }
    })
  }).flat()
}

type Roles = Readonly<Record<string, Binding>>
/** One mention a role. */
type Chosen = Readonly<Record<string, ResolvedMention>>

/** Adds the grammatical subject that the pattern's head asks for; null where the clause has none that fits. */
function withHead({ pattern: { head } }: CompiledRule, match: PatternMatch, labelled: LabelledSentence): Roles | null {
  if (head === null) return match.roles
  if ('nouns' in head)
    return !isPassive(labelled, match) && headsSubject(head, labelled, match.first) ? match.roles : null
  if (head.role === 'subject' && isPassive(labelled, match)) return null
  const subjects = subjectsOf(labelled, match.first)
  // "we notified": it is left open who that is.
  if (subjects.some((at) => labelled.units[at]?.mention === undefined && head.codes.has(wordAt(labelled.units, at))))
    return match.roles
  const places = subjects.filter((at) => fits(head, labelled.units[at]))
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return head.optional ? match.roles : null
  const mentions = places.flatMap((at) => labelled.units[at]?.mention ?? [])
  return { ...match.roles, [head.role]: { first, last, mentions } }
}

/** "was fined": of one participle after "be" the grammatical subject is who was fined, not who fines. */
function isPassive(labelled: LabelledSentence, { first, roles }: PatternMatch): boolean {
  const { trigger } = roles
  if (trigger === undefined || trigger.first !== first || trigger.last !== first) return false
  // "was kept informed" is no more an act than "was informed".
  const verb = wordAt(labelled.units, first - 1) === 'kept' ? first - 1 : first
  return participle.test(codeWord(labelled.units[first] as Unit)) && followsBe(labelled, verb)
}

const participle = /(?:ed|sent|told|written|hit|given|found|made|taken|stolen|seen|shown|broken|hidden|known)$/

const fits = ({ codes }: PartyHead, unit: Unit | undefined): boolean =>
  unit?.mention !== undefined && codes.has(codeWord(unit))

function withDate({ rule }: CompiledRule, chosen: Chosen, labelled: LabelledSentence, match: PatternMatch): Chosen {
  if (!rule.dated || chosen['when'] !== undefined) return chosen
  const { first, last } = (rule.dated === 'trigger' ? match.roles['trigger'] : undefined) ?? match
  const when = whenOf(labelled, first, last)
  return when === null ? chosen : { ...chosen, when }
}

function combinations(roles: Roles): readonly Chosen[] {
  let rows: readonly Chosen[] = [{}]
  for (const [role, { mentions }] of Object.entries(roles)) {
    if (mentions.length === 0 || !argumentRoles.has(role)) continue
    rows = rows.flatMap((row) => mentions.map((mention) => ({ ...row, [role]: mention })))
  }
  return rows
}

const argumentRoles: ReadonlySet<string> = new Set(['subject', 'object', 'value', 'when'])

function toDraft(
  { rule }: CompiledRule,
  chosen: Chosen,
  roles: Roles,
  labelled: LabelledSentence,
  reading: Reading,
): DraftClaim {
  const { index } = labelled.sentence
  const { subject, object, value, when } = chosen
  const qualifiers = { ...rule.qualifiers, ...wordQualifiers(roles, labelled, reading) }
  return {
    predicate: rule.predicate,
    ...(subject === undefined ? {} : { subject: subject.entity }),
    ...(object === undefined ? {} : { object: object.entity }),
    ...(value?.value === undefined ? {} : { value: value.value }),
    ...(when?.when === undefined ? {} : { when: when.when }),
    ...(rule.status === undefined ? {} : { status: rule.status }),
    ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }),
    arguments: toArguments(chosen, roles, labelled, reading),
    sentences: [index, index],
    foundBy: rule.id,
  }
}

function toArguments(chosen: Chosen, roles: Roles, labelled: LabelledSentence, reading: Reading): readonly Argument[] {
  const named = Object.entries(chosen).map(([role, mention]) => ({
    role: role as ArgumentRole,
    ...spanIn(reading, labelled.sentence, mention.start, mention.end),
  }))
  const trigger = roles['trigger']
  return trigger === undefined
    ? named
    : [...named, { role: 'trigger', ...spanOfUnits(reading, labelled, trigger.first, trigger.last) }]
}

/** The words from one unit to another, with their place. */
export function spanOfUnits(
  reading: Reading,
  { sentence, units }: LabelledSentence,
  first: number,
  last: number,
): ReturnType<typeof spanIn> {
  return spanIn(reading, sentence, units[first]?.start ?? 0, units[last]?.end ?? 0)
}

function wordQualifiers(roles: Roles, labelled: LabelledSentence, reading: Reading): Record<string, string> {
  const own: Record<string, string> = {}
  for (const [role, { first, last }] of Object.entries(roles)) {
    if (!argumentRoles.has(role) && role !== 'trigger')
      own[role] = spanOfUnits(reading, labelled, first, last).text.replace(/\s+/g, ' ')
  }
  return own
}

/** Of two rows that read one claim from a sentence the first stays. */
function distinct(matches: readonly RuleMatch[]): readonly RuleMatch[] {
  if (matches.length < 2) return matches
  const seen = new Map<string, RuleMatch>()
  for (const match of matches) {
    const { predicate, subject, object, value, when, foundBy, arguments: args } = match.claim
    // Of steps each verb is one: "implemented A and reviewed B"; a role is given to each mention, not to whom it means.
    const place = predicate === 'UNDERTOOK' ? match.last : foundBy.startsWith('role/') ? args[0]?.start : ''
    const key = [predicate, subject, object, value?.text, when?.text, place].join('|')
    if (!seen.has(key)) seen.set(key, match)
  }
  return [...seen.values()]
}

/** Leaves out what a fuller claim of the same sentence says too: the same, with a side or the value missing. */
export function withoutPoorer(matches: readonly RuleMatch[]): readonly RuleMatch[] {
  const bySentence = groupBy(matches, ({ claim }) => claim.sentences[0])
  return matches.filter((match) => {
    const others = bySentence.get(match.claim.sentences[0]) ?? []
    return !others.some((other) => other !== match && saysMore(other, match, others))
  })
}

/** Of two that say the same the one with a date stays, else the earlier. */
function saysMore(other: RuleMatch, match: RuleMatch, order: readonly RuleMatch[]): boolean {
  if (other.claim.predicate !== match.claim.predicate) return false
  const [more, less] = [partsOf(other.claim), partsOf(match.claim)]
  const [subject, object, value] = more
  // A settlement has no direction: who settles with whom is the same either way.
  const ways = match.claim.predicate === 'SETTLED_WITH' ? [more, [object, subject, value]] : [more]
  if (!ways.some((way) => less.every((part, at) => part === undefined || part === way[at]))) return false
  const [moreParts, lessParts] = [countOf(more), countOf(less)]
  if (moreParts !== lessParts) return moreParts > lessParts
  const [dated, undated] = [other.claim.when !== undefined, match.claim.when === undefined]
  return dated === undated ? dated : order.indexOf(other) < order.indexOf(match)
}

const partsOf = ({ subject, object, value }: DraftClaim): readonly (string | undefined)[] => [
  subject ?? undefined,
  object ?? undefined,
  value?.text,
]
const countOf = (parts: readonly (string | undefined)[]): number => parts.filter((part) => part !== undefined).length
