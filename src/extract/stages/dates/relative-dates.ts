import { smallNumbers } from '../../rules/quantities.ts'
import { pointAtom, type DateAtom, type DateUnit, type Implied } from './atom.ts'
import {
  addMonths,
  dayNumber,
  isoWeek,
  months,
  pointOfDay,
  weekdayOf,
  weekdays,
  type CalendarPoint,
} from '../../calendar.ts'

/** Dates told from the article's own day: "last week", "on Tuesday", "three months ago", "yesterday". */
const NUMBER = String.raw`\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|thirty|sixty|ninety|several|a few|few|a couple of|couple of`
const LEADING = NUMBER.replace(
  /(^|\|)([a-z])/g,
  (_all, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
)
const UNIT = 'day|week|month|year|decade'
const MONTH = months.map((month) => `${month[0]?.toUpperCase()}${month.slice(1)}`).join('|')
const WEEKDAY = weekdays.map((day) => `${day[0]?.toUpperCase()}${day.slice(1)}`).join('|')

// Only where a word begins is any of them tried.
const relative = new RegExp(
  String.raw`\b(?:${[
    String.raw`(?<casual>(?:[Ee]arlier |[Ll]ater |[Ll]ate |[Ee]arly )?(?:[Yy]esterday|[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night))(?! [’']s| ’s|['’]s)`,
    String.raw`(?<period>(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly|[Mm]id) (?:in )?)?(?<which>[Tt]his|[Ll]ast|[Pp]ast|[Pp]revious|[Nn]ext|[Ee]arlier in the|[Ll]ate) (?<span>week(?:end)?|month|year|quarter|summer|spring|fall|autumn|winter|(?:${MONTH})|(?:${WEEKDAY})))(?![’']s \p{Lu}| of (?:\p{Ll}|(?:${MONTH})\b))`,
    String.raw`(?<ago>(?<agoCount>\b(?:${LEADING})) (?<agoUnit>${UNIT}|fortnight)s? (?:ago|earlier this))`,
    String.raw`(?<window>(?:(?:[Tt]he|[Ii]ts|[Tt]hese) )?(?:[Pp]ast|[Ll]ast|[Pp]revious|[Rr]ecent) (?:(?<windowCount>${NUMBER}) )?(?<windowUnit>${UNIT})s)`,
    String.raw`(?<weekday>(?:${WEEKDAY})(?: (?:morning|afternoon|evening|night))?)(?![’']s \p{Lu}|s\b)`,
    String.raw`(?<apposed>(?<=^|,? )(?<apposedCount>[Tt]he|${LEADING}) (?<apposedUnit>day|week|month|year)s? (?<side>after|before)(?= (?!that\b|then\b)\p{L}))`,
    String.raw`(?<anchored>[Tt]hat (?:same |last |very |final )?(?<sameTime>morning|day|night|evening|afternoon|date)\b|[Tt]he (?<latter>latter|second|last) (?:date|day)\b(?! of\b)|[Tt]he (?:(?<same>same)|(?<next>next|following)|(?<before>previous|prior|preceding)) (?<anchorUnit>day|week|month|year|morning|night|evening|afternoon)(?! of\b)|[Tt]he day (?<dayAfter>after|before)\b)`,
    String.raw`(?<later>(?<laterCount>\b(?:${LEADING})) (?<laterUnit>day|week|fortnight|month|year)s? (?:later|afterwards?|thereafter|after that|on(?=,)))`,
    String.raw`(?<weekend>(?<=\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n|[Tt]hroughout|[Ss]ince) )the (?:long |whole |bank holiday |holiday )?weekend(?! (?:of|shift|edition|before|after|staff|paper)\b))`,
    String.raw`(?<bareSeason>(?<=\b(?:[Oo]ver|[Dd]uring|[Ss]ince|[Uu]ntil|[Tt]hroughout|[Bb]y) )(?:the )?(?:(?:early|late|mid) )?(?<season>spring|summer|autumn|fall)(?=[,.;)]|$| (?:and|but|when|by|through|from|a|an|the|its|it|hackers|intruders|thieves)\b))`,
    String.raw`(?<earlier>(?<earlierCount>\b(?:${LEADING})) (?<earlierUnit>day|week|fortnight|month)s? (?:earlier(?! this)|before(?=[,.;)]|$)))`,
  ].join('|')})`,
  'gu',
)
const holdsRelativeDate =
  /day\b|days\b|fortnight|date\b|\bnight\b|evening|afternoon|week|month|year|\bago\b|tonight|\b(?:last|this|next|past|late) (?:[A-Z]|s|f|w|q|n)|morning|decade|(?:spring|summer|autumn|fall)\b/i

/** Reads them against `today`, the day of publication; without one they are found, but mean no day that is known. */
export function findRelativeDates(text: string, today: number | null): readonly DateAtom[] {
  if (!holdsRelativeDate.test(text)) return []
  return [...text.matchAll(relative)].flatMap((match) => toAtom(match, today) ?? [])
}

type Groups = Readonly<Record<string, string | undefined>>

const all: readonly Implied[] = ['year', 'month', 'day']

function toAtom(match: RegExpMatchArray, today: number | null): DateAtom | null {
  const start = match.index ?? 0
  const end = start + match[0].length
  const groups = match.groups ?? {}
  const at = (point: CalendarPoint | null, id: string, implied: readonly Implied[] = all): DateAtom =>
    pointAtom(start, end, point, `date/${id}`, point === null ? [] : implied)
  if (groups['casual'] !== undefined) {
    const back = /yesterday|last night/i.test(match[0]) ? 1 : 0
    return at(today === null ? null : pointOfDay(today - back), 'casual')
  }
  if (groups['weekday'] !== undefined) return at(dayBefore(today, match[0], 0), 'weekday')
  if (groups['weekend'] !== undefined) return at(today === null ? null : lastWeekend(today), 'weekend')
  if (groups['season'] !== undefined) return at(seasonPoint(today, groups['season']), 'season', ['year'])
  if (groups['period'] !== undefined) return periodAtom(at, groups['which'] ?? '', groups['span'] ?? '', today)
  if (groups['ago'] !== undefined)
    return at(
      agoPoint(today, countOf(groups['agoCount']), groups['agoUnit'] ?? ''),
      'ago',
      impliedFor(groups['agoUnit']),
    )
  if (groups['window'] !== undefined) return windowAtom(at(null, 'window'), groups, today)
  if (groups['apposed'] !== undefined) return apposedAtom(at(null, 'apposed'), groups)
  return anchoredAtom(at(null, 'anchored'), groups)
}

const impliedFor = (unit: string | undefined): readonly Implied[] =>
  unit === 'year' || unit === 'decade' ? ['year'] : unit === 'month' ? ['year', 'month'] : all

const countOf = (words: string | undefined): number | null => {
  if (words === undefined || /several|few|couple/i.test(words)) return words?.includes('couple') ? 2 : null
  return smallNumbers[words.toLowerCase()] ?? (/^\d+$/.test(words) ? Number(words) : null)
}

// A weekday in a news text is the last one that has been, the day of publication included.
function dayBefore(today: number | null, words: string, weeks: number): CalendarPoint | null {
  const wanted = weekdays.findIndex((day) => words.toLowerCase().includes(day))
  if (today === null || wanted === -1) return null
  return pointOfDay(today - ((weekdayOf(today) - wanted + 7) % 7) - weeks * 7)
}

/** The week whose Saturday has been. */
const lastWeekend = (today: number): CalendarPoint => weekPoint(today - ((weekdayOf(today) + 1) % 7))

const seasonPoint = (today: number | null, season: string): CalendarPoint | null =>
  today === null
    ? null
    : { year: seasonYear(today, season, isSeasonOver(today, season) ? 0 : -1), month: null, day: null }

/** Whether it has begun this year. */
const isSeasonOver = (today: number, season: string): boolean => pointOfDay(today).month >= (seasonStarts[season] ?? 1)

type MakeAtom = (point: CalendarPoint | null, id: string, implied?: readonly Implied[]) => DateAtom

function periodAtom(at: MakeAtom, which: string, span: string, today: number | null): DateAtom | null {
  const shift = /last|past|previous/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0
  if (/^late$/i.test(which)) {
    return weekdays.includes(span.toLowerCase()) ? at(dayBefore(today, span, 0), 'weekday') : null
  }
  if (today === null) return at(null, 'period')
  const { year } = pointOfDay(today)
  if (weekdays.includes(span.toLowerCase())) return at(weekdayIn(today, span, shift), 'weekday')
  if (/^weekend$/.test(span)) return at(weekPoint(today + Math.min(0, shift) * 7), 'weekend')
  if (span === 'week') return at(weekPoint(today + shift * 7), 'week')
  if (span === 'month') return at(addMonths(today, shift), 'month', ['year', 'month'])
  if (span === 'year') return at({ year: year + shift, month: null, day: null }, 'year', ['year'])
  if (span === 'quarter') return at(quarterPoint(today, shift), 'quarter', ['year', 'month'])
  const month = months.indexOf(span.toLowerCase()) + 1
  if (month > 0) return at(monthPoint(today, month, shift), 'month', ['year'])
  // A winter lies in two years.
  if (span === 'winter') return at(null, 'season')
  return at({ year: seasonYear(today, span, shift), month: null, day: null }, 'season', ['year'])
}

function weekdayIn(today: number, span: string, shift: number): CalendarPoint | null {
  const wanted = weekdays.indexOf(span.toLowerCase())
  const back = (weekdayOf(today) - wanted + 7) % 7
  if (shift > 0) return pointOfDay(today + 7 - back)
  return pointOfDay(today - (shift < 0 && back === 0 ? 7 : back))
}

// Kept as the week's Monday until it is written out, so that it can be compared and ranged.
const weekPoint = (day: number): CalendarPoint => ({
  ...pointOfDay(day - ((weekdayOf(day) + 6) % 7)),
  week: isoWeek(day),
})

function quarterPoint(today: number, shift: number): CalendarPoint {
  const { year, month } = addMonths(today, shift * 3)
  return { year, month: null, day: null, quarter: Math.ceil(month / 3) }
}

function monthPoint(today: number, month: number, shift: number): CalendarPoint {
  const now = pointOfDay(today)
  const isPast = month < now.month || (month === now.month && shift === 0)
  const year =
    shift > 0 ? (month > now.month ? now.year : now.year + 1) : isPast || shift === 0 ? now.year : now.year - 1
  return { year, month, day: null }
}

const seasonStarts: Readonly<Record<string, number>> = { spring: 3, summer: 6, fall: 9, autumn: 9 }

function seasonYear(today: number, season: string, shift: number): number {
  const { year, month } = pointOfDay(today)
  if (shift >= 0) return year + (shift > 0 && month > (seasonStarts[season] ?? 1) ? 1 : 0)
  return month > (seasonStarts[season] ?? 1) + 2 ? year : year - 1
}

function agoPoint(today: number | null, count: number | null, unit: string): CalendarPoint | null {
  if (today === null || count === null) return null
  if (unit === 'day') return pointOfDay(today - count)
  if (unit === 'week' || unit === 'fortnight') return weekPoint(today - (unit === 'week' ? 7 : 14) * count)
  if (unit === 'month') return addMonths(today, -count)
  return { year: pointOfDay(today).year - count * (unit === 'decade' ? 10 : 1), month: null, day: null }
}

function windowAtom(atom: DateAtom, groups: Groups, today: number | null): DateAtom | null {
  const count = groups['windowCount'] === undefined ? null : countOf(groups['windowCount'])
  const from = agoPoint(today, count, groups['windowUnit'] ?? '')
  if (from === null || today === null) return atom
  const to = agoPoint(today, 0, groups['windowUnit'] ?? '')
  return { ...atom, from, to, implied: impliedFor(groups['windowUnit']) }
}

/** "Wednesday, the day after the theft": the day of the theft, counted back from the date before the words. */
function apposedAtom(atom: DateAtom, groups: Groups): DateAtom | null {
  const unit = (groups['apposedUnit'] ?? 'day') as DateUnit
  const count = /^the$/i.test(groups['apposedCount'] ?? '') ? 1 : countOf(groups['apposedCount'])
  if (count === null) return null
  const back = groups['side'] === 'after' ? -count : count
  return { ...atom, apposed: { unit, count: back } }
}

function anchoredAtom(atom: DateAtom, groups: Groups): DateAtom | null {
  const named = groups['anchorUnit'] ?? groups['laterUnit'] ?? groups['earlierUnit'] ?? 'day'
  const unit: DateUnit = isFortnight(groups)
    ? 'week'
    : named === 'week' || named === 'month' || named === 'year'
      ? named
      : 'day'
  const counted = anchoredCount(groups)
  const count = counted !== null && isFortnight(groups) ? counted * 2 : counted
  return count === null ? atom : { ...atom, after: { unit, count } }
}

const isFortnight = ({ laterUnit, earlierUnit }: Groups): boolean => (laterUnit ?? earlierUnit) === 'fortnight'

function anchoredCount(groups: Groups): number | null {
  if (groups['later'] !== undefined) return countOf(groups['laterCount'])
  if (groups['earlier'] !== undefined) return negative(countOf(groups['earlierCount']))
  if (groups['same'] !== undefined || groups['sameTime'] !== undefined || groups['latter'] !== undefined) return 0
  return groups['before'] !== undefined || groups['dayAfter'] === 'before' ? -1 : 1
}

const negative = (count: number | null): number | null => (count === null ? null : -count)

/** The point that lies so far from another: of months and years as exact as the unit, of weeks a day. */
export function pointAfter(anchor: CalendarPoint, unit: DateUnit, count: number): CalendarPoint | null {
  if (anchor.year === null) return null
  if (unit === 'year') return { year: anchor.year + count, month: null, day: null }
  if (anchor.month === null) return null
  const day = dayNumber(anchor.year, anchor.month, anchor.day ?? 1)
  if (unit === 'month') return addMonths(day, count)
  if (anchor.day === null) return null
  return pointOfDay(day + (unit === 'day' ? count : 7 * count))
}
