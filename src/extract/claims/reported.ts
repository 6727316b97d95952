import type { Quote } from '../../model.ts'
import type { Context, DraftClaim } from '../draft.ts'
import type { LabelledSentence, Unit } from '../match/labelled-sentence.ts'
import type { ResolvedMention } from '../mention.ts'
import { spanIn } from '../reading.ts'
import { findings, reported } from '../rules/claims/reported.ts'
import { reportedHouses } from '../rules/claims/reported-houses.ts'
import { reportedTerms } from '../rules/claims/reported-terms.ts'
import { reportedTolls } from '../rules/claims/reported-tolls.ts'
import { absorbCounts, compileCounted } from './absorb-counts.ts'
import { tellsOfBreach } from './affected/passage.ts'
import { subjectOf } from '../clause/subject.ts'
import { whenOf } from '../clause/date.ts'
import { matchRules, spanOfUnits, type RuleMatch } from './run-rules.ts'
import { isNumber, type Statistic } from './statements/is-statistic.ts'
import { covers, lengthOf } from '../quote-spans.ts'

const findingRules = compileCounted(findings)
const singleRules = compileCounted(reported)
/** What houses, laws and prices are said to be in any news: read where a breach is told. */
const besideBreach = compileCounted([...reported, ...reportedHouses, ...reportedTolls, ...reportedTerms])

/** Finds the numbers that count no victims: shares, costs, sizes, cases, what a study found. */
export function findReported(
  context: Context,
  counted: readonly LabelledSentence[],
  taken: ReadonlySet<ResolvedMention>,
): readonly DraftClaim[] {
  const labelled = counted.filter(({ words }) => valueCodes.some((code) => words.has(code)))
  const reader: Context = { ...context, labelled }
  const found = new Map<ResolvedMention, Statistic>()
  const add = (statistic: Statistic): void => {
    const { mention } = statistic
    if (!taken.has(mention) && !found.has(mention) && isNumber(statistic)) found.set(mention, statistic)
  }
  const told = labelled.length > 0 && context.labelled.some(tellsOfBreach)
  for (const statistic of singles(reader, told)) add(statistic)
  for (const statistic of ofStudies(reader)) add({ ...statistic, told })
  return [...found.values()].map((statistic) => toClaim(context, statistic))
}

/** Sentences in which a number could be a statistic, each count with its noun as one unit. */
export function countedSentences({ labelled }: Context): readonly LabelledSentence[] {
  return labelled
    .filter(({ words }) => valueCodes.some((code) => words.has(code)))
    .map((sentence) => (sentence.words.has('CNT') ? absorbCounts(sentence) : sentence))
}

const valueCodes = ['CNT', 'PPL', 'REC', 'INS', 'OTH', 'BRE', 'NUM', 'MON', 'PCT', 'SIZ', 'DUR']

function singles(context: Context, told: boolean): readonly Statistic[] {
  const read = (match: RuleMatch): readonly Statistic[] => toStatistic(match, told)
  const rules = told ? besideBreach : singleRules
  return matchRules(rules, context, (match) => (read(match).some(isNumber) ? [match] : [])).flatMap(read)
}

function toStatistic({ claim, labelled }: RuleMatch, told: boolean): readonly Statistic[] {
  const value = claim.arguments.find(({ role }) => role === 'value')
  const at = labelled.units.findIndex(({ mention }) => mention?.value !== undefined && mention.start === value?.start)
  const mention = labelled.units[at]?.mention
  if (mention === undefined) return []
  const { subject, foundBy } = claim
  return [{ mention, labelled, at, foundBy, told, ...(subject === undefined ? {} : { subject }) }]
}

function ofStudies(context: Context): readonly Statistic[] {
  return matchRules(findingRules, context).flatMap(({ claim, labelled }) =>
    labelled.units.flatMap(({ mention }, at): readonly Statistic[] =>
      mention?.value === undefined ? [] : [{ mention, labelled, at, foundBy: claim.foundBy, told: false }],
    ),
  )
}

function toClaim(context: Context, statistic: Statistic): DraftClaim {
  const { mention, labelled, at, foundBy } = statistic
  const { sentence } = labelled
  const when = periodOf(labelled, at)
  const about = aboutOf(context, labelled, at) ?? aboutOf(context, labelled, twinOf(labelled, at))
  return {
    predicate: 'REPORTED',
    subject: statistic.subject ?? sourceOf(context, statistic),
    object: null,
    ...(mention.value === undefined ? {} : { value: mention.value }),
    ...(when?.when === undefined ? {} : { when: when.when }),
    ...(about === null ? {} : { qualifiers: { about } }),
    arguments: [
      { role: 'value', ...spanIn(context.reading, sentence, mention.start, labelled.units[at]?.end ?? mention.end) },
      ...(when === null ? [] : [{ role: 'when' as const, ...spanIn(context.reading, sentence, when.start, when.end) }]),
    ],
    sentences: [sentence.index, sentence.index],
    foundBy,
  }
}

/** The date of its clause; else the only one of the sentence. */
function periodOf(labelled: LabelledSentence, at: number): ResolvedMention | null {
  const near = whenOf(labelled, at, at)
  if (near !== null) return near
  const dates = labelled.units.flatMap(({ mention }) => (mention?.label === 'DATE' ? [mention] : []))
  return dates.length === 1 ? (dates[0] ?? null) : null
}

/** "47%, or 347 of 733 breaches": the number that says the same in other words. */
function twinOf({ units }: LabelledSentence, at: number): number {
  const next = units.findIndex(({ mention }, i) => i > at && mention?.label === 'COUNT')
  return next > at && next - at <= 3 ? next : -1
}

/** Who gives the number: the speaker of the words it stands in, else the subject of its clause, else nobody. */
function sourceOf({ quotes, entities }: Context, { mention, labelled, at }: Statistic): string | null {
  if (labelled.sentence.in !== 'title') {
    const speaker = shortest(quotes.filter((quote) => quote.speaker !== null && covers(quote, mention.start)))?.speaker
    if (speaker != null) return /^(?:ORG|PERS)/.test(entities.get(speaker)?.kind ?? '') ? speaker : null
  }
  for (let verb = verbBefore(labelled.units, at); verb !== null; verb = verbBefore(labelled.units, verb)) {
    const subject = labelled.units[subjectOf(labelled, verb) ?? -1]?.mention
    if (subject?.label === 'ORGANIZATION' || subject?.label === 'PERSON') return subject.entity
  }
  return null
}

function shortest(quotes: readonly Quote[]): Quote | undefined {
  return quotes.reduce<Quote | undefined>(
    (best, quote) => (best === undefined || lengthOf(quote) < lengthOf(best) ? quote : best),
    undefined,
  )
}

function verbBefore(units: readonly Unit[], at: number): number | null {
  for (let left = at - 1; left >= 0; left -= 1) {
    const code = units[left]?.code ?? ''
    if (/_V$/.test(code)) return left
    if (/^[;:"]$/.test(code)) return null
  }
  return null
}

/** What the number is of: its noun and the words to the end of the clause, else the words before it. */
function aboutOf(context: Context, labelled: LabelledSentence, at: number): string | null {
  const { units } = labelled
  const mention = units[at]?.mention
  if (mention === undefined) return null
  const noun = mention.label === 'COUNT' ? (mention.value?.unit ?? '') : ''
  let last = at
  while (last + 1 < units.length && last - at < LONGEST && !isBreak(units[last + 1])) last += 1
  if (last > at) return plain(`${noun} ${spanOfUnits(context.reading, labelled, at + 1, last).text}`)
  let first = at
  while (first > 0 && at - first < LONGEST && !isBreak(units[first - 1])) first -= 1
  const before = first < at ? spanOfUnits(context.reading, labelled, first, at - 1).text : ''
  return plain(`${before} ${noun}`) || null
}

const LONGEST = 14
const isBreak = (unit: Unit | undefined): boolean => unit === undefined || /^[,;:.?"()]$/.test(unit.code)

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()
