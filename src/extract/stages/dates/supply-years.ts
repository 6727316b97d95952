import type { DateAtom } from './atom.ts'
import { firstDayOf, type CalendarPoint } from '../../calendar.ts'

/** What the words around a date give: the year of the dates before it, and the day of publication. */
export interface YearContext {
  /** The last point with a year of its own before this one, with how near it stands. */
  readonly earlier: CalendarPoint | null
  readonly isNear: boolean
  /** A year said later in the article, where nothing came before. */
  readonly later: CalendarPoint | null
  readonly today: number | null
  readonly isFuture: boolean
}

/** Gives a year to a date told without one. */
export function supplyYear(atom: DateAtom, context: YearContext): DateAtom {
  const { from, to } = atom
  if (from === null || from.year !== null) return atom
  const year = yearFor(from, context)
  if (year === null) return { ...atom, from: null, to: null, implied: [] }
  const start = { ...from, year }
  const end = to === null || to === from ? start : { ...to, year }
  const ordered = isBefore(end, start) ? { ...end, year: year + 1 } : end
  return {
    ...atom,
    from: start,
    to: to === from ? start : ordered,
    implied: [...new Set([...atom.implied, 'year' as const])],
  }
}

function yearFor(point: CalendarPoint, { earlier, isNear, later, today, isFuture }: YearContext): number | null {
  // "found on May 3, 2020 … on June 12": a year just said holds on, and a story goes forward.
  if (earlier?.year != null && (isNear || today === null)) {
    const sameYear = { ...point, year: earlier.year }
    const next = { ...point, year: earlier.year + 1 }
    if (isNear && isBefore(sameYear, earlier) && isFarBack(point, earlier) && !isLaterThan(next, today))
      return next.year
    if (!isLaterThan(sameYear, today)) return earlier.year
  }
  if (today !== null) return yearByToday(point, today, isFuture)
  return later?.year ?? null
}

// A date that would lie ahead was the year before, unless the sentence looks ahead.
function yearByToday(point: CalendarPoint, today: number, isFuture: boolean): number {
  const { year } = { year: new Date(today * 86_400_000).getUTCFullYear() }
  if (isFuture) return isBefore({ ...point, year }, pointAt(today)) ? year + 1 : year
  return isLaterThan({ ...point, year }, today) ? year - 1 : year
}

const pointAt = (day: number): CalendarPoint => {
  const date = new Date(day * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

const isFarBack = (point: CalendarPoint, earlier: CalendarPoint): boolean =>
  (earlier.month ?? 0) - (point.month ?? 12) >= 6

function isLaterThan(point: CalendarPoint, today: number | null): boolean {
  const day = firstDayOf(point)
  return today !== null && day !== null && day > today
}

function isBefore(a: CalendarPoint, b: CalendarPoint): boolean {
  const [first, second] = [firstDayOf(a), firstDayOf(b)]
  return first !== null && second !== null && first < second
}
