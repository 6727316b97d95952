import { dayNumber, pointOfDay, weekdayOf, type CalendarPoint } from '../../calendar.ts'
import type { DateAtom } from './atom.ts'

/** Dates that stand beside each other and tell one day. */
// "on Tuesday, October 3": one date, told twice.
export function joinWeekdays(text: string, atoms: readonly DateAtom[]): readonly DateAtom[] {
  return atoms.flatMap((atom, i) => {
    const [before, next] = [atoms[i - 1], atoms[i + 1]]
    if (next !== undefined && isWeekdayOf(text, atom, next)) return []
    if (before !== undefined && isApposedWeekday(text, before, atom)) return []
    return before !== undefined && isWeekdayOf(text, before, atom) ? [{ ...atom, start: before.start }] : [atom]
  })
}

// "on Wednesday (June 19)", "earlier this year, on Jan. 9", "a month later, Feb. 8": the day tells what the words before leave open.
export function joinVague(text: string, atoms: readonly DateAtom[]): readonly DateAtom[] {
  return atoms.flatMap((atom, i) => {
    const [before, next] = [atoms[i - 1], atoms[i + 1]]
    if (next !== undefined && isDayOf(text, atom, next)) return []
    if (before === undefined || !isDayOf(text, before, atom)) return [atom]
    return [{ ...atom, start: before.start, end: atom.end + (text[atom.end] === ')' ? 1 : 0) }]
  })
}

const isDayOf = (text: string, vague: DateAtom, day: DateAtom): boolean =>
  vague.apposed === undefined &&
  relativeIds.test(vague.foundBy) &&
  day.from?.day != null &&
  day.foundBy === 'date/calendar' &&
  (text.slice(vague.end, day.start) === ' ('
    ? text[day.end] === ')'
    : /^,? (?:on )?$/.test(text.slice(vague.end, day.start)))

const relativeIds = /^date\/(?:weekday|week|weekend|casual|period|month|year|ago|anchored|feast)$/

// "in March last year", "on 3 May of this year"
export function joinYears(text: string, atoms: readonly DateAtom[]): readonly DateAtom[] {
  return atoms.flatMap((atom, i) => {
    const [before, next] = [atoms[i - 1], atoms[i + 1]]
    if (before !== undefined && isYearOf(text, before, atom)) return []
    const year = next !== undefined && isYearOf(text, atom, next) ? (next.from?.year ?? null) : null
    if (year === null || next === undefined || atom.from === null || atom.to === null) return [atom]
    const from = { ...atom.from, year }
    return [{ ...atom, end: next.end, from, to: atom.to === atom.from ? from : { ...atom.to, year } }]
  })
}

const isYearOf = (text: string, date: DateAtom, year: DateAtom): boolean =>
  year.foundBy === 'date/year' &&
  year.implied.length > 0 &&
  year.from?.month === null &&
  date.from?.month != null &&
  date.from.year === null &&
  /^,? (?:of )?$/.test(text.slice(date.end, year.start))

/** "on July 19, a Wednesday" */
const isApposedWeekday = (text: string, date: DateAtom, weekday: DateAtom): boolean =>
  weekday.foundBy === 'date/weekday' &&
  date.from?.day != null &&
  /^,? (?:which was )?a $/.test(text.slice(date.end, weekday.start))

const isWeekdayOf = (text: string, weekday: DateAtom, date: DateAtom): boolean =>
  weekday.foundBy === 'date/weekday' &&
  date.from?.day != null &&
  /^,? (?:the )?$/.test(text.slice(weekday.end, date.start))

/** "on Monday last week", "on Tuesday of last week": the day of that week. */
export function joinDaysOfWeek(text: string, atoms: readonly DateAtom[]): readonly DateAtom[] {
  return atoms.flatMap((atom, i) => {
    const [before, next] = [atoms[i - 1], atoms[i + 1]]
    if (before !== undefined && dayOfThatWeek(text, before, atom) !== null) return []
    const day = next === undefined ? null : dayOfThatWeek(text, atom, next)
    return next === undefined || day === null ? [atom] : [{ ...atom, end: next.end, from: day, to: day }]
  })
}

function dayOfThatWeek(text: string, day: DateAtom, week: DateAtom): CalendarPoint | null {
  if (
    day.foundBy !== 'date/weekday' ||
    week.foundBy !== 'date/week' ||
    !/^ (?:of )?$/.test(text.slice(day.end, week.start))
  )
    return null
  const [monday, said] = [week.from, day.from]
  if (monday?.year == null || monday.month === null || monday.day === null) return null
  if (said?.year == null || said.month === null || said.day === null) return null
  const weekday = weekdayOf(dayNumber(said.year, said.month, said.day))
  return pointOfDay(dayNumber(monday.year, monday.month, monday.day) + ((weekday + 6) % 7))
}

/**
 * "ten days after discovering it on May 9": a day of its own, counted from the day that its phrase names. It does not
 * where the words stand beside a day ("Friday, two days after …"): that is the day, and it counts from there.
 */
export function countedFromNext(text: string, atoms: readonly DateAtom[]): readonly DateAtom[] {
  return atoms.map((atom, i) => {
    const [before, next] = [atoms[i - 1], atoms[i + 1]]
    if (atom.apposed === undefined || next?.from?.day == null || next.foundBy !== 'date/calendar') return atom
    if (next.to !== next.from || !within.test(text.slice(atom.end, next.start))) return atom
    if (before !== undefined && /^,? (?:just |only |about )?$/.test(text.slice(before.end, atom.start))) return atom
    const { start, end, apposed } = atom
    return { ...next, start, end, shift: { unit: apposed.unit, count: -apposed.count }, foundBy: 'date/counted' }
  })
}

const within = /^ (?:[^,;:.()“”"]{0,60} )?(?:on |its |the |their )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?$/

/** "the eve of the May 9 election", "two days after May 9": the day is another than the words name. */
export function joinShifts(text: string, atoms: readonly DateAtom[]): readonly DateAtom[] {
  return atoms.flatMap((atom, i) => {
    const [before, next] = [atoms[i - 1], atoms[i + 1]]
    if (next !== undefined && shiftBy(text, atom, next) !== null) return []
    const shift = before === undefined ? null : shiftBy(text, before, atom)
    if (before !== undefined && shift !== null) return [{ ...atom, start: before.start, shift }]
    const eve = eveOf.exec(text.slice(Math.max(0, atom.start - 24), atom.start))
    return [eve === null ? atom : { ...atom, start: atom.start - eve[0].length, shift: { unit: 'day', count: -1 } }]
  })
}

const eveOf = /\b(?:the )?(?:very )?eve of (?:the |its |their )?$/i

function shiftBy(
  text: string,
  { start, end, after, apposed }: DateAtom,
  date: DateAtom,
): NonNullable<DateAtom['shift']> | null {
  const isNamed = date.from?.day != null && !date.after && !date.near && !date.apposed
  if (!isNamed || text.slice(end, date.start) !== ' ') return null
  if (apposed !== undefined) return { unit: apposed.unit, count: -apposed.count }
  return after !== undefined && /^the day (?:after|before)$/i.test(text.slice(start, end)) ? after : null
}
