import type { CalendarPoint } from '../../calendar.ts'

/** Parts that the words leave out and that must be (or were) supplied. */
export type Implied = 'year' | 'month' | 'day'

export type DateUnit = 'day' | 'week' | 'month' | 'year'

/** The weekday (0 is Sunday) on or past a date, past it, or before it; or the day of the month of a date. */
export type NearDay =
  { readonly weekday: number; readonly side: 'ON_OR_AFTER' | 'AFTER' | 'BEFORE' } | { readonly monthDay: number }

/** A date expression in a cleaned sentence: a point, or both ends of a range. A point without a year waits for the context. */
export interface DateAtom {
  readonly start: number
  readonly end: number
  readonly from: CalendarPoint | null
  readonly to: CalendarPoint | null
  readonly implied: readonly Implied[]
  readonly foundBy: string
  /** Counted from another date of the article: "the following day". */
  readonly after?: { readonly unit: DateUnit; readonly count: number }
  /** A day near another date of the article: "the following Monday", "the 16th". */
  readonly near?: NearDay
  /** So far from the date that the words name: "the day after May 3", "the eve of the vote on May 3". */
  readonly shift?: { readonly unit: DateUnit; readonly count: number }
  /** Counted from the date it is set beside: "Wednesday, the day after"; without one it is no date. */
  readonly apposed?: { readonly unit: DateUnit; readonly count: number }
}

/** A single point. */
export function pointAtom(
  start: number,
  end: number,
  point: CalendarPoint | null,
  foundBy: string,
  implied: readonly Implied[] = [],
): DateAtom {
  return { start, end, from: point, to: point, implied, foundBy }
}
