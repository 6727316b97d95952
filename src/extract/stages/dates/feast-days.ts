import { dayNumber, isRealDay, pointOfDay, weekdayOf } from '../../calendar.ts'
import { holidays, type FeastDay, type Holiday } from '../../rules/holidays.ts'
import { pointAtom, type DateAtom } from './atom.ts'

/** Days called by the name of a feast: "on Labor Day", "Christmas night", "Memorial Day weekend", "New Year's Eve 2022". */
const named = new RegExp(
  String.raw`\b(?:${holidays.map(({ names }, at) => `(?<feast${at}>${names})`).join('|')})(?<hours> ?(?:morning|night|evening|afternoon)\b)?(?<weekend> (?:holiday )?(?:long )?weekend\b)?(?<year>,? (?:of |in )?(?<number>(?:19|20)\d\d)\b)?`,
  'gu',
)
const holdsFeast = /Day\b|Eve\b|Night\b|mas\b|Friday|Monday|Easter|Thanksgiving|July\b|Juneteenth|Hallow/

/** A feast gives its name to other things: "Labor Day sale", "Christmas Day parade". */
const other =
  /^ (?:sales?|shopping|shoppers?|deals?|parades?|part(?:y|ies)|cards?|gifts?|season|holidays?|period|break|markets?|dinner|lunch|bonus(?:es)?|rush|celebrations?|festivities|traffic|travel(?:l?ers)?|week|promotions?|discounts?|concerts?|services?|specials?|events?|trees?|message|speech|address|honou?rs)\b/
/** What follows a loose name that is a day: "on Christmas, when". */
const loosely =
  /^(?:$|[,.;:)!?–—-]| [–—(-]| (?:and|or|when|while|in|of|that|this|to|with|by|at|from|for|but|was|were|had|the|an?|who|which|as|because|until|till|it|its|they|he|she|we)\b)/
const before =
  /\b(?:on|over|until|till|since|by|from|between|through|during|at|around|last|early|late|and|to)(?: the)? $/i

export function findFeastDays(text: string, today: number | null): readonly DateAtom[] {
  if (!holdsFeast.test(text)) return []
  return [...text.matchAll(named)].flatMap((match) => toAtom(text, match, today) ?? [])
}

function toAtom(text: string, match: RegExpMatchArray, today: number | null): DateAtom | null {
  const start = match.index ?? 0
  const end = start + match[0].length
  const groups = match.groups ?? {}
  const holiday = holidays.find((_, at) => groups[`feast${at}`] !== undefined)
  if (holiday === undefined || other.test(text.slice(end))) return null
  if (holiday.isLoose && !isDay(text, start, end)) return null
  const year = groups['number'] === undefined ? null : Number(groups['number'])
  const atom = pointAtom(start, end, null, 'date/feast')
  if (groups['weekend'] !== undefined && holiday.weekend === undefined) return atom
  const isSaid = year !== null
  const of = year ?? lastYearOf(holiday, today)
  if (of === null) return atom
  const day = dayOf(holiday.on, of)
  const [first, last] = groups['weekend'] === undefined ? [0, 0] : (holiday.weekend ?? [0, 0])
  const [from, to] = [pointOfDay(day + first), pointOfDay(day + last)]
  return { ...atom, from, to: first === last ? from : to, implied: isSaid ? [] : ['year'] }
}

const isDay = (text: string, start: number, end: number): boolean =>
  before.test(text.slice(Math.max(0, start - 14), start)) && loosely.test(text.slice(end))

/** The year in which the feast was last. */
function lastYearOf({ on }: Holiday, today: number | null): number | null {
  if (today === null) return null
  const { year } = pointOfDay(today)
  return dayOf(on, year) > today ? year - 1 : year
}

function dayOf(on: FeastDay, year: number): number {
  if ('easter' in on) return easterOf(year) + on.easter
  if ('day' in on) return dayNumber(year, on.month, on.day)
  const length = on.nth < 0 ? lastDayOf(year, on.month) : 1
  const start = dayNumber(year, on.month, length)
  const ahead = (on.weekday - weekdayOf(start) + 7) % 7
  const day = on.nth < 0 ? start - ((7 - ahead) % 7) : start + ahead + 7 * (on.nth - 1)
  return day + (on.plus ?? 0)
}

const lastDayOf = (year: number, month: number): number =>
  [31, 30, 29, 28].find((day) => isRealDay(year, month, day)) ?? 28

/** Western Easter by the rule of Meeus, Jones and Butcher. */
function easterOf(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1)
}
