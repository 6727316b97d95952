import type { DatePrecision, When } from '../../model.ts'
import type { FoundMention } from '../mention.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { CleanSentence } from './clean-sentence.ts'
import type { DateAtom } from './dates/atom.ts'
import { findCalendarDates } from './dates/calendar-dates.ts'
import { dayOfInstant, firstDayOf, type CalendarPoint } from '../calendar.ts'
import { findFeastDays } from './dates/feast-days.ts'
import { findLooseDates } from './dates/loose-dates.ts'
import { findNearDays, nearDay } from './dates/near-days.ts'
import { countedFromNext, joinDaysOfWeek, joinShifts, joinVague, joinWeekdays, joinYears } from './dates/joins.ts'
import { mergeRanges } from './dates/ranges.ts'
import { findRelativeDates, pointAfter } from './dates/relative-dates.ts'
import { supplyYear } from './dates/supply-years.ts'

interface FoundDate {
  readonly sentence: Sentence
  readonly clean: CleanSentence
  readonly atom: DateAtom
}

/**
 * Finds dates and says what they mean, read against the day of publication and the article's other dates.
 * Without a publication date, a relative one ("last week") is found with `from: null`.
 */
export function findDates(
  reading: Reading,
  cleaned: readonly CleanSentence[],
  publishedAt: string | null,
): readonly FoundMention[] {
  const today = dayOfInstant(publishedAt)
  const found = reading.sentences.flatMap((sentence): readonly FoundDate[] => {
    const clean = cleaned[sentence.index]
    if (clean === undefined) return []
    return atomsIn(clean.text, today).map((atom) => ({ sentence, clean, atom }))
  })
  return settle(found, today).map(toMention)
}

function atomsIn(text: string, today: number | null): readonly DateAtom[] {
  const calendar = findCalendarDates(text)
  const relative = [...findRelativeDates(text, today), ...findNearDays(text, today)]
  const atoms = [...calendar, ...findLooseDates(text), ...relative, ...findFeastDays(text, today)]
  const days = joinWeekdays(text, joinDaysOfWeek(text, withoutOverlaps(atoms)))
  return mergeRanges(text, countedFromNext(text, joinYears(text, joinShifts(text, joinVague(text, days)))))
}

function withoutOverlaps(atoms: readonly DateAtom[]): readonly DateAtom[] {
  const kept: DateAtom[] = []
  for (const atom of [...atoms].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => other.start < atom.end && atom.start < other.end)) kept.push(atom)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Settles years and anchored dates in reading order. */
function settle(found: readonly FoundDate[], today: number | null): readonly FoundDate[] {
  const later = found.find(({ atom }) => isContext(atom))?.atom.from ?? null
  let earlier: { readonly point: CalendarPoint; readonly sentence: Sentence } | null = null
  let anchor: { readonly point: CalendarPoint; readonly sentence: Sentence } | null = null
  let last: FoundDate | null = null
  return found.flatMap((date) => {
    const { sentence, atom, clean } = date
    const near =
      earlier !== null &&
      ((sentence.paragraph === earlier.sentence.paragraph && sentence.index - earlier.sentence.index <= 2) ||
        isOfThatYear(clean.text, atom) ||
        goesOn(earlier.point, atom, sentence.index - earlier.sentence.index))
    const settled = atom.apposed
      ? beside(clean.text, atom, last?.sentence === sentence ? last.atom : null)
      : atom.after || atom.near
        ? anchored(atom, anchor !== null && sentence.index - anchor.sentence.index <= 2 ? anchor.point : null)
        : supplyYear(atom, {
            earlier: earlier?.point ?? null,
            isNear: near,
            later,
            today,
            isFuture: looksAhead(clean.text, atom),
          })
    if (settled === null) return []
    const shifted = withShift(settled)
    const point = settled.to ?? settled.from
    // A year that a date near by gave holds on through the passage.
    const holdsOn = near && atom.from?.year == null && point?.year === earlier?.point.year && atom.after === undefined
    if (point !== null && (isContext(atom, clean.text.slice(Math.max(0, atom.start - 40), atom.start)) || holdsOn))
      earlier = { point, sentence }
    if (point !== null && !(anchor?.sentence === sentence && isOfTelling(clean.text, atom)))
      anchor = { point, sentence }
    last = { ...date, atom: open(clean.text, shifted) }
    return [last]
  })
}

/** "was stolen on July 4, the hospice said Wednesday": what comes next is counted from the theft, not from the word of it. */
const isOfTelling = (text: string, { start }: DateAtom): boolean =>
  /\b(?:said|says|told \p{L}+|announced|confirmed|disclosed|reported|revealed|acknowledged)(?: (?:in|on|a|an|late|early|statement|its|the|website))* $/u.test(
    text.slice(Math.max(0, start - 48), start),
  )

/** The day before or after the one that is named; ends that are not days stay. */
function withShift(atom: DateAtom): DateAtom {
  const { from, shift } = atom
  if (shift === undefined || from === null) return atom
  const point = pointAfter(from, shift.unit, shift.count)
  return point === null ? atom : { ...atom, from: point, to: point }
}

/** "in May last year … on 30 May"; "on 30 May 2022", and soon after "on 9 June": what came next in the same story. */
function goesOn(earlier: CalendarPoint, { from }: DateAtom, distance: number): boolean {
  if (from?.month == null || from.day === null || from.year !== null) return false
  if (earlier.day === null) return earlier.month === from.month
  const [start, next] = [firstDayOf(earlier), firstDayOf({ ...from, year: earlier.year })]
  return distance <= 4 && start !== null && next !== null && next >= start && next - start <= 45
}

/** "29 November of that year", "that March": the year told before. */
const isOfThatYear = (text: string, { start, end }: DateAtom): boolean =>
  /\b(?:that|the same) year$/.test(text.slice(start, end)) || /\bthat $/.test(text.slice(start - 5, start))

/** A date that is counted from the one it stands beside, with a comma between them at most. */
function beside(text: string, atom: DateAtom, other: DateAtom | null): DateAtom | null {
  const point = other?.to ?? null
  if (other === null || point === null || atom.apposed === undefined) return null
  if (!/^,? (?:just |only |about )?$/.test(text.slice(other.end, atom.start))) return null
  const counted = pointAfter(point, atom.apposed.unit, atom.apposed.count)
  return counted === null ? null : { ...atom, from: counted, to: counted, implied: ['year', 'month', 'day'] }
}

/** "a clerk who left in 2019", "enrolled since 2014": the year of something else. */
const ASIDE =
  /\b(?:since|founded|established|born|hired|joined|enrolled|graduated|retired|(?:who|which|that) \p{L}+) (?:in )?$/iu

// The year of a law or of a founding says nothing about the dates after it; a month with its year does.
const isContext = ({ from, foundBy }: DateAtom, before = ''): boolean =>
  !ASIDE.test(before) &&
  from?.year != null &&
  (from.month !== null || from.quarter !== undefined || foundBy === 'date/year') &&
  foundBy !== 'date/weekday'

const looksAhead = (text: string, atom: DateAtom): boolean =>
  /\b(?:will|scheduled (?:for|to)|deadline|due|expires?|upcoming|next|until|by)\b[^.]{0,40}$/i.test(
    text.slice(Math.max(0, atom.start - 48), atom.start),
  ) && /\b(?:will|scheduled|deadline|upcoming|must|have until)\b/i.test(text)

function anchored(atom: DateAtom, anchor: CalendarPoint | null): DateAtom {
  const point = anchor === null ? null : besides(atom, anchor)
  return { ...atom, from: point, to: point, implied: point === null ? [] : ['year', 'month', 'day'] }
}

function besides({ after, near }: DateAtom, anchor: CalendarPoint): CalendarPoint | null {
  if (near !== undefined) return nearDay(near, anchor)
  return after === undefined ? null : pointAfter(anchor, after.unit, after.count)
}

const SINCE = /\bsince(?: (?:at least|as early as|about|around|early|late|mid|the|on|in))* $/i
const BEFORE = /\b(?:before|prior to|through|up to)(?: (?:at least|about|around|early|late|mid|the|on|in))* $/i

/** "since 2009" has no end that is known, "prior to June 2013" no start. */
function open(text: string, atom: DateAtom): DateAtom {
  if (atom.from === null || atom.from !== atom.to) return atom
  const before = text.slice(Math.max(0, atom.start - 28), atom.start)
  if (SINCE.test(before)) return { ...atom, to: null }
  return BEFORE.test(before) ? { ...atom, from: null } : atom
}

function toMention({ sentence, clean, atom }: FoundDate): FoundMention {
  const span = clean.place(atom.start, atom.end)
  return {
    ...span,
    sentence: sentence.index,
    label: 'DATE',
    form: 'NAME',
    foundBy: atom.foundBy,
    when: toWhen(atom, span.text),
  }
}

/** Both ends of a range are cut at the precision of the vaguer, as the format has it. */
function toWhen({ from, to, implied }: DateAtom, text: string): When {
  const points = [from, to].filter((point) => point !== null)
  const precision = points.map(precisionOf).sort((a, b) => order.indexOf(a) - order.indexOf(b))[0] ?? 'DAY'
  const write = (point: CalendarPoint | null): string | null => (point === null ? null : isoAt(point, precision))
  return {
    from: write(from),
    to: write(to),
    precision,
    implied: implied.filter((part) => isPartOf(part, precision)),
    text,
  }
}

const order: readonly DatePrecision[] = ['YEAR', 'QUARTER', 'MONTH', 'WEEK', 'DAY']

function precisionOf({ month, day, quarter, week }: CalendarPoint): DatePrecision {
  if (quarter !== undefined) return 'QUARTER'
  if (week !== undefined) return 'WEEK'
  return day !== null ? 'DAY' : month !== null ? 'MONTH' : 'YEAR'
}

const isPartOf = (part: 'year' | 'month' | 'day', precision: DatePrecision): boolean =>
  part === 'year' || (precision !== 'YEAR' && (part === 'month' || precision === 'DAY' || precision === 'WEEK'))

const two = (number: number): string => String(number).padStart(2, '0')

/** A point cut at the precision; null where its year is not known. */
function isoAt(point: CalendarPoint, precision: DatePrecision): string | null {
  const { year, month, day, week } = point
  if (year === null || firstDayOf(point) === null) return null
  if (precision === 'YEAR') return String(year)
  if (precision === 'QUARTER') return `${year}-Q${point.quarter ?? Math.ceil((month ?? 1) / 3)}`
  if (precision === 'WEEK') return week ?? `${year}-${two(month ?? 1)}`
  return precision === 'MONTH' ? `${year}-${two(month ?? 1)}` : `${year}-${two(month ?? 1)}-${two(day ?? 1)}`
}
