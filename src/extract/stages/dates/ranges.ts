import type { DateAtom } from './atom.ts'
import { firstDayOf, type CalendarPoint } from '../../calendar.ts'

const OPENS =
  /\b(?:between|from|starting|beginning|sometime between)(?: (?:at least|as early as|about|around|approximately|on|in|early|late|mid|on or about|the end of|the beginning of))?(?: the)? $/i
const JOINS =
  /^(?: ?[–—-] ?| (?:to|through|until|till|thru|up to|and|and ending on|and ending|and continuing until|and continuing through|and lasting until|and ended on|into|stretching into|, stretching into)(?: (?:at least|about|around|approximately|on|in|early|late|mid|the|as late as|on or about))? |, (?:and|to|through|until|stretching into|continuing until|ending) (?:on |in )?)$/i

/** Joins two neighbours into a range: "from May 3 to June 12, 2025", "2017-2019", "between April and September 2014". */
export function mergeRanges(text: string, atoms: readonly DateAtom[]): readonly DateAtom[] {
  const merged: DateAtom[] = []
  for (let i = 0; i < atoms.length; i++) {
    const [atom, next] = [atoms[i], atoms[i + 1]]
    if (atom === undefined) continue
    const range = next === undefined ? null : rangeOf(text, atom, next)
    merged.push(range ?? atom)
    if (range !== null) i += 1
  }
  return merged
}

function rangeOf(text: string, first: DateAtom, second: DateAtom): DateAtom | null {
  if (
    first.to !== first.from ||
    first.from === null ||
    second.to === null ||
    first.after ||
    second.after ||
    first.near ||
    second.near
  )
    return null
  const between = text.slice(first.end, second.start)
  if (between.length > 32 || !JOINS.test(between)) return null
  const opener = OPENS.exec(text.slice(Math.max(0, first.start - 44), first.start))
  if (
    /\band\b/i.test(between) &&
    !/\b(?:ending|continuing|lasting|ended)\b/i.test(between) &&
    !/between|from/i.test(opener?.[0] ?? '')
  )
    return null
  const ends = shareYears(first.from, second.to)
  if (ends === null) return null
  return {
    start: first.start - (opener === null || !/^(?:between|from)/i.test(opener[0]) ? 0 : opener[0].length),
    end: second.end,
    ...ends,
    implied: ends.from.year === null ? ['year'] : [...new Set(second.implied)],
    foundBy: 'date/range',
  }
}

// One year said for both; where that would put the start after the end, the start lies in the year before.
function shareYears(from: CalendarPoint, to: CalendarPoint): { from: CalendarPoint; to: CalendarPoint } | null {
  if (from.year === null && to.year !== null) {
    const start = { ...from, year: to.year }
    return isAfter(start, to) ? { from: { ...from, year: to.year - 1 }, to } : { from: start, to }
  }
  if (from.year !== null && to.year === null) {
    const end = { ...to, year: from.year }
    return isAfter(from, end) ? { from, to: { ...to, year: from.year + 1 } } : { from, to: end }
  }
  return isAfter(from, to) && from.year !== null ? null : { from, to }
}

function isAfter(a: CalendarPoint, b: CalendarPoint): boolean {
  const [first, second] = [firstDayOf(a), firstDayOf(b)]
  return (
    first !== null &&
    second !== null &&
    first > second &&
    !(a.year === b.year && (a.month === null || b.month === null))
  )
}
