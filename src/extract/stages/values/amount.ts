import { boundBefore, unitAfter, type BoundAt, type UnitAfter } from './cues.ts'
import { fractionBefore, isShareOf, type Fraction } from './fraction.ts'
import { scale, type Numeral } from './numeral.ts'

/** One or two numerals that say one amount: a number, a range, or a part and its whole. */
export interface Amount {
  readonly low: Numeral
  readonly high: Numeral | null
  readonly whole: Numeral | null
  readonly start: number
  readonly end: number
  readonly bound: BoundAt | null
  readonly taken: number
  readonly unit: UnitAfter | null
}

/** The amount that the numeral at `i` opens. */
export function amountAt(text: string, numerals: readonly Numeral[], i: number): Amount {
  const [low, next] = [numerals[i], numerals[i + 1]]
  if (low === undefined) throw new Error('no numeral there')
  const unit = unitAfter(text, low.end)
  const before = boundBefore(text, low.start)
  const bound = unit?.kind === 'DURATION' && followsSum(text, numerals[i - 1], low, before) ? null : before
  const base = { low, high: null, whole: null, bound, taken: 1, unit, start: low.start, end: unit?.end ?? low.end }
  const fraction = unit === null ? fractionBefore(text, low) : null
  if (fraction !== null) return partOf(text, base, fraction)
  if (next === undefined) return base
  const between = text.slice(base.end, next.start)
  if (isRange(text, low, next, between)) {
    const nextUnit = unitAfter(text, next.end)
    return { ...base, high: next, unit: nextUnit ?? unit, end: nextUnit?.end ?? next.end, taken: 2 }
  }
  const isPart =
    /^ (?:out )?of (?:(?:the|its|their|our) )?(?:(?:more than|over|about|nearly|some|roughly|approximately|total) )?$/i.test(
      between,
    ) &&
    (unit === null || unit.kind === 'PERCENT')
  if (isPart && unit !== null) return { ...base, whole: next, end: next.end, taken: 2 }
  if (isPart && !tellsOfWhole(text, next)) return ofWhole(text, base, next)
  return between === ' in ' && low.number === 1 && next.number <= 20 ? oneIn(text, base, next, numerals[i + 2]) : base
}

const ofWhole = (text: string, base: Amount, whole: Numeral): Amount => ({
  ...base,
  whole,
  end: whole.end,
  taken: 2,
  unit: unitAfter(text, whole.end),
})

/** "41,000 of the 2.2 million people whose data was taken": what follows is said of the whole. */
const tellsOfWhole = (text: string, { end }: Numeral): boolean =>
  /^ (?:\p{L}+ ){1,3}(?:whose|affected|hit|involved|notified|who (?:were|had|received))\b/u.test(
    text.slice(end, end + 64),
  )

/** "half of its 1,200 members": the part that the words come to, with its whole. */
const partOf = (text: string, base: Amount, { start, number }: Fraction): Amount => ({
  ...base,
  low: { ...base.low, start, number, looksLikeYear: false },
  whole: base.low,
  start,
  bound: boundBefore(text, start) ?? { bound: 'ABOUT', length: 0 },
})

/** "one in five"; with the whole behind it, "one in five of its 4,000 pupils", the part that it comes to. */
function oneIn(text: string, base: Amount, many: Numeral, whole: Numeral | undefined): Amount {
  if (whole === undefined || whole.currency !== null || !isShareOf(text.slice(many.end, whole.start)))
    return many.spelled ? ofWhole(text, base, many) : base
  const number = Math.round(scale(whole.number, 1 / many.number))
  return { ...partOf(text, { ...base, low: whole, end: whole.end }, { start: base.start, number }), taken: 3 }
}

/** "$1 billion over five years": the time it is spread over, not more than that time. */
function followsSum(text: string, sum: Numeral | undefined, { start }: Numeral, bound: BoundAt | null): boolean {
  return sum !== undefined && bound !== null && text.slice(sum.end, start - bound.length).trim() === ''
}

function isRange(text: string, low: Numeral, high: Numeral, between: string): boolean {
  if (low.looksLikeYear && high.looksLikeYear) return false
  const before = text.slice(Math.max(0, low.start - 12), low.start)
  if (/\bfrom (?:an? )?$/i.test(before) && !/^[-–]$/.test(between.trim())) return false
  if (/^ ?[-–—] ?$/.test(between))
    return !/^-\d/.test(text.slice(high.end, high.end + 2)) && scaled(low, high) < high.number
  if (/^ or $/.test(between)) return unitAfter(text, low.end) === null && scaled(low, high) < high.number
  if (between === ' to ') return scaled(low, high) < high.number
  return (
    /^ and $/.test(between) &&
    /\b(?:between|range of) (?:about |around |roughly )?$/i.test(text.slice(Math.max(0, low.start - 24), low.start))
  )
}

// "10 to 15 million": the magnitude of the second is the first's too.
export function scaled(low: Numeral, high: Numeral): number {
  const shared = low.magnitude === 1 && high.magnitude > 1 && scale(low.number, high.magnitude) < high.number
  return shared ? scale(low.number, high.magnitude) : low.number
}
