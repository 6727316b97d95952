import type { Bound, Value } from '../../model.ts'
import type { FoundMention } from '../mention.ts'
import { plainText } from '../normalize.ts'
import { type Reading, type Sentence, sourceOf } from '../reading.ts'
import type { CleanSentence } from './clean-sentence.ts'
import { countedNounAt, type CountedNoun } from './values/counted-noun.ts'
import { boundAfter, countsNothing, type UnitAfter } from './values/cues.ts'
import { countsAlone } from './values/alone.ts'
import { amountAt, scaled, type Amount } from './values/amount.ts'
import { findNumerals, scale, type Numeral } from './values/numeral.ts'

const mayHoldNumber =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillion|dozens?|scores|(?:a|one) (?:minute|hour|day|week|month|year|decade))\b/i

/**
 * Finds counts, money, percents, durations and sizes.
 * A mention spans bound and number ("over 2.3 million"), with the unit where it is one of money, percent, size or time;
 * the counted noun stays a word (or another mention), and stands in `value.unit` and `value.text`.
 */
export function findValues(reading: Reading, cleaned: readonly CleanSentence[]): readonly FoundMention[] {
  return reading.sentences.flatMap((sentence) => {
    const clean = cleaned[sentence.index]
    return clean !== undefined && mayHoldNumber.test(clean.text) ? valuesIn(reading, sentence, clean) : []
  })
}

function valuesIn(reading: Reading, sentence: Sentence, clean: CleanSentence): readonly FoundMention[] {
  const found: FoundMention[] = []
  const numerals = findNumerals(clean.text)
  for (let i = 0; i < numerals.length; i++) {
    const amount = amountAt(clean.text, numerals, i)
    i += amount.taken - 1
    const mention = toMention(reading, sentence, clean, amount)
    if (mention !== null) found.push(mention)
  }
  return [...found, ...vagueCounts(reading, sentence, clean)]
}

const VAGUE =
  /\b(?:(?:tens|dozens|scores|hundreds|thousands|millions) of )?(?:dozens|scores|hundreds|thousands|millions|billions)(?= of )/gi

/** "hundreds of thousands of customers": no number is stored that the text does not say, so the mention has no value. */
function vagueCounts(reading: Reading, sentence: Sentence, clean: CleanSentence): readonly FoundMention[] {
  const source = sourceOf(reading, sentence)
  return [...clean.text.matchAll(VAGUE)].flatMap((match): readonly FoundMention[] => {
    const span = clean.place(match.index, match.index + match[0].length)
    const noun = countedNounAt(sentence, span.end, source)
    if (noun === null || noun.kind === 'OTHER') return []
    const amount = source.slice(span.start, sentence.terms[noun.last]?.end ?? span.end)
    return [
      {
        ...span,
        sentence: sentence.index,
        label: 'COUNT',
        form: 'NAME',
        foundBy: 'value/vague',
        numeral: span,
        counts: noun.kind,
        amount,
      },
    ]
  })
}

function toMention(reading: Reading, sentence: Sentence, clean: CleanSentence, amount: Amount): FoundMention | null {
  const { text } = clean
  const { low, high, whole } = amount
  const last = high ?? whole ?? low
  if (low.number === 0 || (isBare(low) && countsNothing(text, low.start, (high ?? low).end))) return null
  const source = sourceOf(reading, sentence)
  const after = amount.unit === null ? boundAfter(text, last.end) : null
  const end = amount.end + (after?.length ?? 0)
  const isCounted = low.currency === null && amount.unit === null
  const noun = isCounted ? countedNounAt(sentence, clean.place(low.start, end).end, source) : null
  if (isCounted && !isCount(text, amount, noun)) return null
  const span = clean.place(amount.start - (amount.bound?.length ?? betweenLength(text, amount)), end)
  const value = toValue(amount, amount.bound?.bound ?? after?.bound ?? 'EXACT', {
    unit: noun === null ? null : nounText(source, sentence, noun),
    text: source.slice(span.start, Math.max(span.end, noun === null ? 0 : (sentence.terms[noun.last]?.end ?? 0))),
  })
  const numeral = clean.place(low.start, last.end)
  return {
    ...span,
    sentence: sentence.index,
    label: value.kind,
    form: 'NAME',
    foundBy: `value/${value.kind.toLowerCase()}`,
    value,
    numeral: { start: numeral.start, end: numeral.end },
    ...(noun === null ? {} : { counts: noun.kind }),
  }
}

/** Neither money nor millions: such a number may be a section, an edition, a day. */
const isBare = ({ currency, magnitude }: Numeral): boolean => currency === null && magnitude < 1000

function toValue(
  amount: Amount,
  bound: Bound,
  { unit, text }: { readonly unit: string | null; readonly text: string },
): Value {
  const { low, high, whole } = amount
  const number = scale(high === null ? low.number : scaled(low, high), timesOf(amount.unit))
  return {
    ...kindOf(amount, unit, number),
    number,
    bound: high === null ? bound : 'BETWEEN',
    text,
    ...(high === null ? {} : { upper: scale(high.number, timesOf(amount.unit)) }),
    ...(whole === null ? {} : { of: whole.number }),
  }
}

function betweenLength(text: string, { low, high }: Amount): number {
  if (high === null) return 0
  const before = text.slice(Math.max(0, low.start - 24), low.start)
  return /\bbetween (?:about |around |roughly )?$/i.exec(before)?.[0].length ?? 0
}

// A number is a count when it says what it counts, or is written as amounts are: "1,200", "6 million", "up to 900".
function isCount(text: string, { low, high, whole, bound }: Amount, noun: CountedNoun | null): boolean {
  if (low.spelled && low.number === 1) return whole !== null
  if (low.looksLikeYear) return isYearlikeCount(text, low, noun)
  if (noun !== null || whole !== null) return true
  return (
    low.magnitude > 1 ||
    (high ?? low).magnitude > 1 ||
    (high === null && low.number >= 1000) ||
    (bound !== null && !low.spelled) ||
    /^ of (?:them|those|these|whom|which)\b/.test(text.slice(low.end, low.end + 10)) ||
    (!low.spelled && low.number >= 10 && countsAlone(text, low))
  )
}

// "2024 employees" counts, "the 2024 victims" and "in 2024 employees" do not.
function isYearlikeCount(text: string, low: Numeral, noun: CountedNoun | null): boolean {
  if (noun === null || noun.kind === 'OTHER') return false
  return !/\b(?:in|since|the|by|until|during|from|for|to|early|late|mid|and|its|their|a|an) ?-?$/i.test(
    text.slice(Math.max(0, low.start - 8), low.start),
  )
}

const timesOf = (unit: UnitAfter | null): number => (unit?.kind === 'DURATION' ? unit.times : 1)

function kindOf(
  { low, unit, high }: Amount,
  counted: string | null,
  number: number,
): Pick<Value, 'kind' | 'unit' | 'currency' | 'iso'> {
  if (unit?.kind === 'PERCENT') return { kind: 'PERCENT', unit: 'percent' }
  if (low.currency !== null || high?.currency || unit?.kind === 'MONEY') {
    const currency = low.currency ?? high?.currency ?? (unit?.kind === 'MONEY' ? unit.currency : 'USD')
    return { kind: 'MONEY', unit: null, currency }
  }
  if (unit?.kind === 'SIZE') return { kind: 'SIZE', unit: unit.unit }
  if (unit?.kind === 'DURATION') return { kind: 'DURATION', unit: unit.unit, iso: isoDuration(unit.iso, number) }
  return { kind: 'COUNT', unit: counted }
}

const isoDuration = (designator: string, number: number): string =>
  designator.startsWith('T') ? `PT${number}${designator.slice(1)}` : `P${number}${designator}`

function nounText(source: string, { terms }: Sentence, noun: CountedNoun): string {
  const [first, last] = [terms[noun.first], terms[noun.last]]
  return plainText(source.slice(first?.start ?? 0, last?.end ?? 0)).replace(/['’]s?$/, '')
}
