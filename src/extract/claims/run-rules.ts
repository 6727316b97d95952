import type { Argument, ArgumentRole } from '../../model.ts'
import type { Context, DraftClaim } from '../draft.ts'
import { codeWord, type LabelledSentence } from '../match/labelled-sentence.ts'
import { matchPattern, type Binding, type PatternMatch } from '../match/pattern.ts'
import { candidates, type CompiledRule, type RuleSet } from '../match/rule-set.ts'
import type { ResolvedMention } from '../mention.ts'
import { spanIn, type Reading } from '../reading.ts'
import { subjectOf } from './clause.ts'
import { whenOf } from './date-of-clause.ts'

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

/** The same, with the place of each match. */
export function matchRules(set: RuleSet, context: Context): readonly RuleMatch[] {
  return context.labelled.flatMap((labelled) => {
    const rows = candidates(set, labelled)
    return rows.length === 0 ? [] : distinct(rows.flatMap((row) => readRow(row, labelled, context.reading)))
  })
}

function readRow(row: CompiledRule, labelled: LabelledSentence, reading: Reading): readonly RuleMatch[] {
  return matchPattern(row.pattern, labelled).flatMap((match) => {
    const roles = withHead(row, match, labelled)
    if (roles === null) return []
    const { first, last } = match
    return combinations(roles).map((chosen) => {
      const dated = withDate(row, chosen, labelled, match)
      return { claim: toDraft(row, dated, roles, labelled, reading), labelled, first, last }
    })
  })
}

type Roles = Readonly<Record<string, Binding>>
/** One mention a role. */
type Chosen = Readonly<Record<string, ResolvedMention>>

/** Adds the grammatical subject that the pattern's head asks for; null where the clause has none that fits. */
function withHead({ pattern: { head } }: CompiledRule, match: PatternMatch, labelled: LabelledSentence): Roles | null {
  if (head === null) return match.roles
  const at = subjectOf(labelled, match.first)
  const unit = at === null ? undefined : labelled.units[at]
  if (at === null || unit?.mention === undefined || !head.codes.has(codeWord(unit)))
    return head.optional ? match.roles : null
  return { ...match.roles, [head.role]: { first: at, last: at, mentions: [unit.mention] } }
}

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
    const { predicate, subject, object, value, when } = match.claim
    const key = [predicate, subject, object, value?.text, when?.text].join('|')
    if (!seen.has(key)) seen.set(key, match)
  }
  return [...seen.values()]
}
