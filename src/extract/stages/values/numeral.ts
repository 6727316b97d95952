import { currencySigns, magnitudes, smallNumbers } from '../../rules/quantities.ts'

/** A number as it stands in a sentence, before it is known what it counts. Offsets are into the cleaned sentence. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly number: number
  /** ISO 4217, when a sign or code stands before it. */
  readonly currency: string | null
  /** The magnitude's factor, 1 where none is said. */
  readonly magnitude: number
  /** "2024": could be a year; "one": a word, not digits. */
  readonly looksLikeYear: boolean
  readonly spelled: boolean
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join('|')

/** "1 154 clients", as South Africans, Swedes and the French write it: a noun must follow. */
const SPACED = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.,:/-])(?=[ \u00a0][\p{Ll}])`
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|${SPACED}|\d{1,15}(?!\d)(?:\.\d{1,6}(?!\d))?`
const SPELLED_MAGNITUDE = 'hundred|thousand|million|billion|trillion|dozen|lakh|crore'
const WORD = longestFirst(Object.keys(smallNumbers).filter((word) => !['a', 'an', 'half', 'quarter'].includes(word)))
const FRACTION = String.raw`half (?:a|an) |(?:a )?quarter of a |(?:one|two|three|four) and a half `
const TIME = '(?:minute|hour|day|week|month|year|decade)s?'
// "two and a half months", "1-1/2 years", "a year of credit monitoring".
const TIMES =
  String.raw`(?:${WORD}) and (?:a )?half(?= ${TIME}\b)|\d{1,2}(?:[- ]1/2|½)(?= ${TIME}\b)|` +
  String.raw`an?(?= (?:full )?(?:year|month|week|decade)(?:['’]s worth)? of\b)`
const SPELLED =
  `${TIMES}|` +
  String.raw`(?:${FRACTION})(?:million|billion|dozen|hundred|thousand)\b|` +
  String.raw`(?:(?:an?|half a) (?:${SPELLED_MAGNITUDE})|(?:${WORD}|${SPELLED_MAGNITUDE})\b)(?:[ -](?:and )?(?:${WORD}|${SPELLED_MAGNITUDE})\b)*`
/** Of rand the sign is a letter that many names end in: a sum in thousands or millions must follow. */
const RAND = String.raw`R(?= ?\d{1,3}(?:(?:[ ,]\d{3})+|(?:[.,]\d{1,3})? ?(?:million|billion|m|bn))\b)`
const CURRENCY = `${longestFirst(Object.keys(currencySigns))}|${RAND}`

const starts = new RegExp(
  String.raw`(?:(?<=\p{Ll})(?=\d{1,3},\d{3})|(?<![\p{L}\p{N}_#&]|\p{N}[.,:/]|\p{N}-\p{N}{1,4}-|\bCVE-\p{N}{4}-|\p{L}-|[/@]))(?:(${CURRENCY}) ?(?=[\d]))?(?:(${DIGITS})(?!½|[- ]1/2 )|(${SPELLED})(?![\p{L}]))`,
  'giu',
)
/** A digit or a word of number: most sentences have neither, and the search above is slow. */
const holdsNumber = new RegExp(String.raw`[\d½]|\b(?:${WORD}|${SPELLED_MAGNITUDE}|year|month|week|decade)\b`, 'i')
const WORDY_MAGNITUDE =
  /[ -]?(hundred|thousand|million|billion|trillion|lakhs?|crores?|mln|mn|bn|tn|dozen)(?![\p{L}\p{N}])/iuy
const LETTER_MAGNITUDE = /(k|m|b)(?:illion)?(?![\p{L}\p{N}])/iuy
const SPACED_LETTER = / (m|bn|b)(?![\p{L}\p{N}'’])/iuy
const THOUSAND_MILLION = / (million|billion|trillion)(?![\p{L}\p{N}])/iuy

/** All numerals of a sentence, left to right. Each step eats what it matched, so the whole is linear. */
export function findNumerals(text: string): readonly Numeral[] {
  if (!holdsNumber.test(text)) return []
  const found: Numeral[] = []
  let from = 0
  for (const match of text.matchAll(starts)) {
    if (match.index < from) continue
    const numeral = match[2] === undefined ? spelledAt(text, match) : digitsAt(text, match, match[2])
    if (numeral === null) continue
    found.push(numeral)
    from = numeral.end
  }
  return found
}

function digitsAt(text: string, match: RegExpMatchArray, digits: string): Numeral | null {
  const start = match.index ?? 0
  const afterDigits = start + match[0].length
  const currency = match[1] === undefined ? null : (currencySigns[match[1].toLowerCase()] ?? 'ZAR')
  const magnitude = magnitudeAt(text, afterDigits, currency !== null)
  const plain = Number(digits.replace(/[, \u00a0\u202f]/g, ''))
  const end = magnitude.end
  if (
    /^[\p{L}\p{N}_]|^[.:/]\d|^\/|^-\d+-/u.test(text.slice(end, end + 12)) &&
    !/^(?:[kmgtp]b|gigs?)\b/i.test(text.slice(end, end + 5))
  )
    return null
  const looksLikeYear = magnitude.factor === 1 && currency === null && /^(?:19|20)\d\d$/.test(digits)
  return {
    start,
    end,
    number: scale(plain, magnitude.factor),
    currency,
    magnitude: magnitude.factor,
    looksLikeYear,
    spelled: false,
  }
}

interface Magnitude {
  readonly factor: number
  readonly end: number
}

function magnitudeAt(text: string, at: number, isMoney: boolean): Magnitude {
  for (const regex of isMoney
    ? [WORDY_MAGNITUDE, LETTER_MAGNITUDE, SPACED_LETTER]
    : [WORDY_MAGNITUDE, LETTER_MAGNITUDE]) {
    regex.lastIndex = at
    const word = regex.exec(text)
    if (word === null) continue
    const factor = magnitudes[(word[1] ?? '').toLowerCase()] ?? 1
    return thousandMillion(text, { factor, end: at + word[0].length })
  }
  return { factor: 1, end: at }
}

function thousandMillion(text: string, { factor, end }: Magnitude): Magnitude {
  if (factor >= 1e6) return { factor, end }
  THOUSAND_MILLION.lastIndex = end
  const word = THOUSAND_MILLION.exec(text)
  return word === null
    ? { factor, end }
    : { factor: factor * (magnitudes[(word[1] ?? '').toLowerCase()] ?? 1), end: end + word[0].length }
}

// 1.1 × 1e6 is 1100000.0000000001 in binary floating point; twelve digits are more than any text gives.
export const scale = (number: number, factor: number): number =>
  factor === 1 ? number : Number((number * factor).toPrecision(15))

function spelledAt(text: string, match: RegExpMatchArray): Numeral | null {
  const words = match[0].toLowerCase()
  const start = match.index ?? 0
  const end = start + match[0].length
  // "three-factor", "two-thirds" count nothing; "two-year" and "six-month" do.
  if (/^-(?!(?:minute|hour|day|week|month|year|decade|quarter)\b)/i.test(text.slice(end, end + 10))) return null
  // A capital inside a sentence makes a name of it: the network "Three".
  if (
    start > 1 &&
    /^[A-Z][a-z]+$/.test(match[0]) &&
    !/[.:!?“"‘(–—-] ?$/.test(text.slice(Math.max(0, start - 2), start))
  )
    return null
  if (/^(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)$/.test(words)) return null
  const { number, magnitude } = readSpelled(words)
  return { start, end, number, currency: null, magnitude, looksLikeYear: false, spelled: true }
}

/** "forty-two thousand five hundred and six" → 42506; "half a million" → 500000; "two dozen" → 24. */
function readSpelled(words: string): { readonly number: number; readonly magnitude: number } {
  const half = /^(one|two|three|four) and a half (\w+)$/.exec(words)
  if (half !== null) {
    const factor = magnitudes[half[2] ?? ''] ?? 1
    return { number: ((smallNumbers[half[1] ?? ''] ?? 0) + 0.5) * factor, magnitude: factor }
  }
  const mixed = /^(\w+?)(?: and (?:a )?half|[- ]1\/2|½)$/.exec(words)
  if (mixed !== null) return { number: (smallNumbers[mixed[1] ?? ''] ?? Number(mixed[1])) + 0.5, magnitude: 1 }
  let [total, part, largest, fraction] = [0, 0, 1, 1]
  for (const word of words.replace(/\b(half|quarter) (?:of )?an? /g, '$1 ').split(/[ -]+/)) {
    const factor = magnitudes[word]
    if (word === 'half' || word === 'quarter') fraction = smallNumbers[word] ?? 1
    else if (word === 'and' || word === 'of') continue
    else if (factor === undefined) part += smallNumbers[word] ?? 0
    else {
      largest = Math.max(largest, factor)
      part = Math.max(part, 1) * factor
      if (factor >= 1000) [total, part] = [total + part, 0]
    }
  }
  return { number: (total + part) * fraction, magnitude: largest }
}
