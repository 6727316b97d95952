import { addMonths, dayNumber, isRealDay, pointOfDay, weekdayOf, weekdays, type CalendarPoint } from '../../calendar.ts'
import { pointAtom, type DateAtom, type NearDay } from './atom.ts'

/** Days that another date of the article settles: "that Monday", "the following Monday", "on the 16th", "Monday, the 16th". */
const WEEKDAY = weekdays.map((day) => `${day[0]?.toUpperCase()}${day.slice(1)}`).join('|')
const near = new RegExp(
  [
    String.raw`(?<both>(?:(?:[Tt]hat|[Ll]ast) )?(?<dayOfBoth>${WEEKDAY}),? the (?<numberOfBoth>\d{1,2})(?:st|nd|rd|th)\b)`,
    String.raw`(?<weekday>\b(?<which>[Tt]hat(?: same| very)?|[Tt]he (?:following|next|previous|preceding)|[Ll]ater that) (?<day>${WEEKDAY}))(?![’']s)`,
    String.raw`(?<number>(?<=\b(?:on|by|until|since) |, )the (?<numberAlone>\d{1,2})(?:st|nd|rd|th)(?=[,.;:)]|$| (?:and|but|when|of (?:that|the same) month)\b))`,
  ].join('|'),
  'gu',
)
const holdsNearDay =
  /\b(?:that|following|next|previous|preceding) (?:\p{L}+ )?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|\bthe \d/iu

export function findNearDays(text: string, today: number | null): readonly DateAtom[] {
  if (!holdsNearDay.test(text)) return []
  return [...text.matchAll(near)].flatMap((match) => toAtom(match, today) ?? [])
}

function toAtom(match: RegExpMatchArray, today: number | null): DateAtom | null {
  const start = match.index ?? 0
  const { dayOfBoth, numberOfBoth, day, which = '', numberAlone } = match.groups ?? {}
  const atom = pointAtom(start, start + match[0].length, null, 'date/anchored')
  if (numberAlone !== undefined)
    return isDayOfMonth(numberAlone) ? { ...atom, near: { monthDay: Number(numberAlone) } } : null
  if (day !== undefined) return { ...atom, near: { weekday: weekdayNumber(day), side: sideOf(which) } }
  const point = today === null ? null : lastSuchDay(today, weekdayNumber(dayOfBoth ?? ''), Number(numberOfBoth))
  return point === null ? null : { ...pointAtom(start, atom.end, point, 'date/calendar'), implied: ['year', 'month'] }
}

const isDayOfMonth = (number: string): boolean => Number(number) >= 1 && Number(number) <= 31
const weekdayNumber = (day: string): number => weekdays.indexOf(day.toLowerCase())

const sideOf = (which: string): 'ON_OR_AFTER' | 'AFTER' | 'BEFORE' =>
  /previous|preceding/i.test(which) ? 'BEFORE' : /following|next/i.test(which) ? 'AFTER' : 'ON_OR_AFTER'

/** "Monday, the 16th": the last day of that number which was a Monday. A number and a weekday meet once in a few months. */
function lastSuchDay(today: number, weekday: number, number: number): CalendarPoint | null {
  for (let back = 0; back < 14; back += 1) {
    const { year, month } = addMonths(today, -back)
    if (!isRealDay(year, month, number)) continue
    const day = dayNumber(year, month, number)
    if (day <= today && weekdayOf(day) === weekday) return pointOfDay(day)
  }
  return null
}

/** The day that is meant beside the date the article told last; null where that is no day or month. */
export function nearDay(meant: NearDay, anchor: CalendarPoint): CalendarPoint | null {
  const { year, month, day } = anchor
  if (year === null || month === null) return null
  if ('monthDay' in meant) return numberedDay(meant.monthDay, { year, month, day })
  if (day === null) return null
  const from = dayNumber(year, month, day)
  const ahead = (meant.weekday - weekdayOf(from) + 7) % 7
  if (meant.side === 'BEFORE') return pointOfDay(from + (ahead === 0 ? -7 : ahead - 7))
  return pointOfDay(from + (meant.side === 'AFTER' && ahead === 0 ? 7 : ahead))
}

/** "the 3rd", told after the 30th, is of the next month. */
function numberedDay(
  number: number,
  { year, month, day }: { readonly year: number; readonly month: number; readonly day: number | null },
): CalendarPoint | null {
  const isNext = day !== null && day - number > 20
  const of = isNext ? addMonths(dayNumber(year, month, 1), 1) : { year, month }
  return isRealDay(of.year, of.month, number) ? { year: of.year, month: of.month, day: number } : null
}
