import { scale, type Numeral } from './numeral.ts'

/** What a part in words comes to: "a third of its 90,000 members" is 30,000, from "a third" on. */
export interface Fraction {
  readonly start: number
  readonly number: number
}

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  tenth: 10,
}
const TIMES: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, nine: 9 }

// "of its", "of all the", "of Kestrel Bank’s": what stands between a part and its whole.
const WHOSE = String.raw`(?:of )?(?:all )?(?:of )?(?:(?:the|its|their|our|those|these) |(?:the )?(?:[\p{L}&.-]+ ){0,3}[\p{L}&.-]+['’]s? )?(?:(?:more than|about|nearly|some|roughly|estimated|total) )?`
const PART = String.raw`half|third|quarter|fourth|fifth|sixth|seventh|eighth|tenth`
const SAID = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:(an?|one|two|three|four|five|nine)[ -])?(${PART})s?) (${WHOSE})$`,
  'iu',
)
const LOOK_BACK = 72

/** The part of a whole that ends right before it; null where there is none, or the whole is a sum or an ordinal's noun. */
export function fractionBefore(text: string, whole: Numeral): Fraction | null {
  if (whole.currency !== null || whole.looksLikeYear || whole.number < 10) return null
  const before = text.slice(Math.max(0, whole.start - LOOK_BACK), whole.start)
  const said = SAID.exec(before)
  if (said === null) return null
  const [, times, part = '', between = ''] = said
  // "the third 40,000": an ordinal; "a half 90,000" is none either.
  const isHalf = /^half$/i.test(part)
  if (!isHalf && (times === undefined || !/^of /i.test(between))) return null
  if (isHalf && between === '') return null
  const share = (TIMES[times?.toLowerCase() ?? ''] ?? 1) / (PARTS[part.toLowerCase()] ?? 1)
  return { start: whole.start - before.length + said.index, number: Math.round(scale(whole.number, share)) }
}

/** "One in five of its 4,000 pupils": what stands between the share and the whole. */
export const isShareOf = (between: string): boolean => new RegExp(`^ (?=of )${WHOSE}$`, 'iu').test(between)
