import type { DateAtom } from './atom.ts'
import { firstDayOf, type CalendarPoint } from '../../calendar.ts'

/** "between 11.15 p.m. on July 29 and noon on August 16", "from the evening of May 3": the hours are passed over. */
const CLOCK = String.raw`(?:about |around |shortly (?:before|after) |just (?:before|after) )?(?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b\.?|\d{1,2}[.:]\d\d|noon|midday|midnight)(?: [A-Z]{2,4}\b| local time)?`
const PART = String.raw`the (?:early |late )?(?:morning|evening|night|afternoon|(?:early |small )?hours) of`
const hourBefore = new RegExp(String.raw`(?:${CLOCK},?(?: on)?|${PART}) $`)
const hourBetween = new RegExp(String.raw`(?<= )(?:${CLOCK},?(?: on)?|${PART}) $`)
const hourAfter = new RegExp(String.raw`^,? (?:at )?${CLOCK}(?= )`)
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
  const gap = text.slice(first.end, second.start)
  if (gap.length > 64) return null
  const between = gap.replace(hourAfter, '').replace(hourBetween, '')
  if (between.length > 32 || !JOINS.test(between)) return null
  const lead = text.slice(Math.max(0, first.start - 64), first.start)
  const hour = hourBefore.exec(lead)?.[0].length ?? 0
  const opener = OPENS.exec(lead.slice(-44 - hour, lead.length - hour))
  if (
    /\band\b/i.test(between) &&
    !/\b(?:ending|continuing|lasting|ended)\b/i.test(between) &&
    !/between|from/i.test(opener?.[0] ?? '')
  )
    return null
  const ends = shareYears(first.from, second.to)
  if (ends === null) return null
  return {
    start: first.start - (opener === null || !/^(?:between|from)/i.test(opener[0]) ? 0 : opener[0].length + hour),
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
