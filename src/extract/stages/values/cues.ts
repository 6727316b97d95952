import type { Bound } from '../../../model.ts'
import {
  boundsAfter,
  boundsBefore,
  currencyNames,
  durationUnits,
  numberedThings,
  sizeUnits,
  type BoundCue,
} from '../../rules/quantities.ts'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escape)
    .join('|')
const boundOf = (cues: readonly BoundCue[]): ReadonlyMap<string, Bound> =>
  new Map(cues.map(({ words, bound }) => [words, bound]))

const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${anyOf(boundsBefore.map(({ words }) => words))}) ?(?:an? )?$`,
  'iu',
)
const AFTER = new RegExp(String.raw`^ ?(${anyOf(boundsAfter.map(({ words }) => words))})(?![\p{L}])`, 'iu')
const beforeBounds = boundOf(boundsBefore)
const afterBounds = boundOf(boundsAfter)
const LOOK_BACK = 32

export interface BoundAt {
  readonly bound: Bound
  /** How many characters before (or after) the number it takes. */
  readonly length: number
}

const prepositions = /^(?:over|under|about|around|above|below|some)$/i

/** The bound right before a number that starts at `at`: "more than", "nearly", "up to". */
export function boundBefore(text: string, at: number): BoundAt | null {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at)
  const cue = BEFORE.exec(before)
  // "under a $2 million settlement", "over a two-year period": a preposition, no bound.
  if (cue === null || (/ an? $/i.test(cue[0]) && prepositions.test(cue[1] ?? ''))) return null
  // "the filings add up to 1,110,932": a sum.
  if (/^up to$/i.test(cue[1] ?? '') && /\b(?:adds?|added|adding) $/i.test(before.slice(0, cue.index))) return null
  // "hand over $2 million": a verb's particle.
  if (/^over$/i.test(cue[1] ?? '') && /\b(?:hand|fork|turn|sign)(?:s|ed|ing)? $/i.test(before.slice(0, cue.index)))
    return null
  const bound = beforeBounds.get((cue[1] ?? '').toLowerCase())
  return bound === undefined ? null : { bound, length: before.length - cue.index }
}

/** The bound right after: "or more", "+". */
export function boundAfter(text: string, at: number): BoundAt | null {
  const cue = AFTER.exec(text.slice(at, at + 12))
  const bound = afterBounds.get((cue?.[1] ?? '').toLowerCase())
  return cue === null || bound === undefined ? null : { bound, length: cue[0].length }
}

const MONEY_NAME = new RegExp(String.raw`(?:-| ?(?:in )?)(${anyOf(Object.keys(currencyNames))})(?![\p{L}])`, 'iuy')
const PERCENT = /\s?(?:%|percent\b|per cent\b|percentage points?\b|pct\b)/iuy
const SIZE = new RegExp(String.raw`[ -]?(${anyOf(Object.keys(sizeUnits))})(?![\p{L}\p{N}])`, 'iuy')
const DURATION = new RegExp(
  String.raw`[ -](?:(?:full|business|working|calendar|consecutive|straight|additional|more|whole) )?(${Object.keys(durationUnits).join('|')})(s?)(?![\p{L}])(?!['’]?[ -]old| of age| ago\b|(?<=quarters) of (?:all|the|its|their)\b)`,
  'iuy',
)

export type UnitAfter =
  | { readonly kind: 'MONEY'; readonly end: number; readonly currency: string }
  | { readonly kind: 'PERCENT'; readonly end: number }
  | { readonly kind: 'SIZE'; readonly end: number; readonly unit: string }
  | {
      readonly kind: 'DURATION'
      readonly end: number
      readonly unit: string
      readonly iso: string
      readonly times: number
    }

/** The unit that is written against a number: currency name, percent, size or time. */
export function unitAfter(text: string, at: number): UnitAfter | null {
  const percent = stick(PERCENT, text, at)
  if (percent !== null) return { kind: 'PERCENT', end: at + percent[0].length }
  const size = stick(SIZE, text, at)
  if (size !== null)
    return { kind: 'SIZE', end: at + size[0].length, unit: sizeUnits[(size[1] ?? '').toLowerCase()] ?? '' }
  const duration = stick(DURATION, text, at)
  const time = durationUnits[(duration?.[1] ?? '').toLowerCase()]
  if (duration !== null && time !== undefined)
    return { kind: 'DURATION', end: at + duration[0].length, unit: (duration[1] ?? '').toLowerCase(), ...time }
  const money = stick(MONEY_NAME, text, at)
  const currency = currencyNames[(money?.[1] ?? '').toLowerCase()]
  return money === null || currency === undefined ? null : { kind: 'MONEY', end: at + money[0].length, currency }
}

function stick(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at
  return regex.exec(text)
}

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const NOT_AN_AMOUNT_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(?:${numberedThings}|${MONTH})\.? (?:\d{1,2},? )?$|(?<![\p{L}])(?:${MONTH})\.? \d{1,2}(?:st|nd|rd|th)?(?:,? | ?[-–] ?)$|§ ?$`,
  'iu',
)
const NOT_AN_AMOUNT_AFTER = new RegExp(
  String.raw`^(?: ?[-–] ?\d{1,2})?(?:st|nd|rd|th)? (?:of )?(?:${MONTH})(?![\p{L}])|^ ?(?:a\.?m|p\.?m)\b|^(?:st|nd|rd|th)\b|^ (?:times|hours a day|days a week|days a year|percentage|degrees|feet|miles|km|kilometers|minutes by|years? old|out of ten(?! \p{L}))(?![\p{L}])|^-(?:factor|fold|year-olds?|step|way|bit|digit|day-old)|^ o['’]clock`,
  'iu',
)

/** "The victims could number 310,000": there it is a verb. */
const NUMBERING = /\b(?:could|may|might|will|would|they|who|now|to) (?:now |well |also )?number $/i

/** Dates, hours, editions, sections, versions and ages hold numbers that count nothing. */
export function countsNothing(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start)
  return (
    (NOT_AN_AMOUNT_BEFORE.test(before) && !NUMBERING.test(before)) ||
    NOT_AN_AMOUNT_AFTER.test(text.slice(end, end + 24))
  )
}
