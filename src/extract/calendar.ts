/** Calendar arithmetic on plain numbers and ISO strings, all in UTC: no clock, no time zone. */

/** A day, month, quarter, week or year; what is not said is null. */
export interface CalendarPoint {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly quarter?: number
  /** ISO week, `2024-W09`; set with relative weeks only. */
  readonly week?: string
}

const DAY_MS = 86_400_000

export const months = 'january february march april may june july august september october november december'.split(' ')
export const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** Days since 1970-01-01. */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS

export function pointOfDay(
  number: number,
): CalendarPoint & { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(number * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The UTC day of an ISO date or date-time; null for anything else. */
export function dayOfInstant(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(iso)
  return Number.isNaN(time) ? null : Math.floor(time / DAY_MS)
}

/** 0 is Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7

/** `2024-W09`: the ISO week that holds the day. */
export function isoWeek(day: number): string {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3
  const { year } = pointOfDay(thursday)
  const week = Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The month `count` months after the day's month. */
export function addMonths(
  day: number,
  count: number,
): CalendarPoint & { readonly year: number; readonly month: number } {
  const { year, month } = pointOfDay(day)
  const index = year * 12 + (month - 1) + count
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: null }
}

export const isRealDay = (year: number | null, month: number, day: number): boolean =>
  day >= 1 && day <= new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()

/** The first day a point may mean, to compare points of any precision; null without a year. */
export function firstDayOf(point: CalendarPoint): number | null {
  if (point.year === null) return null
  const month = point.month ?? (point.quarter === undefined ? 1 : point.quarter * 3 - 2)
  return dayNumber(point.year, month, point.day ?? 1)
}
