import { Chrono, en, type ParsedResult } from 'chrono-node'
import type { DateAtom } from './atom.ts'
import { isRealDay, type CalendarPoint } from '../../calendar.ts'

/**
 * Dates by the calendar: "Dec. 27", "3 August 2021", "October 2015", "2023-08-30", "10/30/2018".
 * chrono reads their words; its relative and time-of-day parsers, its refiners and its guesses at the year are left out.
 */
const WANTED = new Set([
  'ENMonthNameLittleEndianParser',
  'ENMonthNameMiddleEndianParser',
  'ENMonthNameParser',
  'ENYearMonthDayParser',
  'SlashDateFormatParser',
])
const chrono = new Chrono({
  parsers: en.configuration
    .createCasualConfiguration(false)
    .parsers.filter((parser) => WANTED.has(parser.constructor.name)),
  refiners: [],
})
// Only month and day are taken from chrono, so its reference may be any fixed instant.
const REFERENCE = { instant: new Date(0), timezone: 0 }

const holdsCalendarDate =
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|\d[/-]\d{1,2}[/-]\d/

export function findCalendarDates(text: string): readonly DateAtom[] {
  if (!holdsCalendarDate.test(text)) return []
  const atoms = chrono.parse(text, REFERENCE).flatMap((result) => toAtom(text, result) ?? [])
  return atoms.map((atom) => withThatYear(text, withFirstDay(text, withSecondDay(text, atom))))
}

function toAtom(text: string, result: ParsedResult): DateAtom | null {
  const said = withoutShortYear(text, result)
  if (said === null) return null
  const isHour = result.end !== null && hour.test(text.slice(result.index + result.text.length))
  const cut = isHour ? said.replace(secondDay, '') : said
  // chrono's spans take in "on".
  const lead = /^on /i.exec(cut)?.[0].length ?? 0
  const [start, end] = [result.index + lead, result.index + cut.replace(/[\s,–—-]+$/, '').length]
  if (!/^[\d\p{Lu}]/u.test(text.slice(start, start + 2))) return null
  const from = pointOf(result.start, cut)
  const to =
    result.end && !isHour ? { ...pointOf(result.end, cut), year: pointOf(result.end, cut).year ?? from.year } : null
  if (!isSound(from) || (to !== null && !isSound(to))) return null
  if (from.day === null && from.year === null && !isBareMonth(text, start, end)) return null
  const first = to === null ? from : { ...from, year: from.year ?? to.year }
  const modifier = from.day === null ? (MODIFIER.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0) : 0
  return {
    start: start - modifier,
    end,
    from: first,
    to: to ?? first,
    implied: first.year === null ? ['year'] : [],
    foundBy: 'date/calendar',
  }
}

/** "from noon on May 3 to 9 a.m. on May 5": the number is an hour. */
const hour = /^ ?[ap]\.?m\b/i
const secondDay = / ?(?:to|until|through|[–—-]) ?\d{1,2}$/i

const MODIFIER = /\b(?:early|mid|late)(?: in)?[ -]$/i

// chrono takes "October 30, 25 users" for 2025, and "Aug 30" for August 2030: two digits are no year here.
function withoutShortYear(text: string, { start, text: words, index }: ParsedResult): string | null {
  const following = text.slice(index + words.length, index + words.length + 2)
  if (/^[\p{L}\p{N}]|^[,.:/-]\d/u.test(following) && !/^-\d/.test(following)) return null
  if (!start.isCertain('year') || /\d{4}/.test(words)) return words
  if (/\d[/-]\d/.test(words)) return null
  return start.isCertain('day') ? words.replace(/,? ?['’]?\d{2}$/, '') : null
}

function pointOf(components: ParsedResult['start'], words: string): CalendarPoint {
  const get = (part: 'year' | 'month' | 'day'): number | null =>
    components.isCertain(part) ? components.get(part) : null
  return { year: /\d{4}/.test(words) ? get('year') : null, month: get('month'), day: get('day') }
}

function isSound({ year, month, day }: CalendarPoint): boolean {
  if (month === null || month < 1 || month > 12) return false
  if (year !== null && (year < 1900 || year > 2099)) return false
  return day === null || isRealDay(year, month, day)
}

const BEFORE_MONTH =
  /(?:^|[\s(“"-])(?:in|since|of|by|until|till|from|during|and|to|through|between|early|mid|late|last|this|that|next|previous|before|after|around|approximately|circa|prior to|early in|late in|or|for|beginning|starting|early as|late as|back as)(?: |-)$/i

const NAMES_EVENT =
  /^ (?:\p{Ll}[\p{L}-]+ ){0,2}?(?:breach|breaches|hack|hacks|attacks?|incidents?|cyberattacks?|cyber-?attacks?|leaks?|intrusions?|thefts?|compromise|break-ins?|hacking|raid|heist|spill|ransomware|malware|outage|discovery|disclosure|exposure|infiltration|cyber|phishing)\b/u
const POSSESSED = /^[’']s(?= )/
const ARTICLE = /\b(?:the|a|an|its|their|that|this|last)(?: early| late| mid)? $/i

// A bare "May" is a verb, "April" and "June" are people, "March Networks" is a company.
function isBareMonth(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  // "March's attack"
  const after = text.slice(end, end + 50)
  if (POSSESSED.test(after) && NAMES_EVENT.test(after.replace(POSSESSED, ''))) return true
  if (ARTICLE.test(before) && NAMES_EVENT.test(text.slice(end, end + 48))) return true
  // "In February Kestrel Bank said": what opens a sentence so is a month, whoever follows.
  return BEFORE_MONTH.test(before) && (start === 3 || !/^ (?!I\b)\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)))
}

const FOLLOWED_BY_NOUN =
  /^ (?!(?:and|but|when|that|the|at|in|on|by|of|to|from|after|an?|it|its|may|was|were|this|last)\b)\p{Ll}/u

const STARTS_WITH_MONTH = /^ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/

// "between July 29 and 31, 2019", "May 3 through 7"
function withSecondDay(text: string, atom: DateAtom): DateAtom {
  if (atom.from?.day == null || atom.to !== atom.from) return atom
  const more =
    /^(?: (?:and|to|through|until) | ?[–—-] ?)(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d,]*\d|[\p{L}%]|[.:]\d| ?[ap]\.?m\b)(?:,? (\d{4})(?!\d))?/u.exec(
      text.slice(atom.end, atom.end + 32),
    )
  if (more === null) return atom
  const isAnd = more[0].startsWith(' and')
  if (isAnd && !isPairOfDays(text.slice(Math.max(0, atom.start - 26), atom.start), atom.from.day, Number(more[1])))
    return atom
  // "from 3 May to 9 June": the second number is the day of another month.
  if (STARTS_WITH_MONTH.test(text.slice(atom.end + more[0].length))) return atom
  // "between May 3 and 7 employees": the second number counts something.
  const following = text.slice(atom.end + more[0].length, atom.end + more[0].length + 8)
  if (more[2] === undefined && isAnd && FOLLOWED_BY_NOUN.test(following)) return atom
  const year = more[2] === undefined ? atom.from.year : Number(more[2])
  const to = { ...atom.from, year, day: Number(more[1]) }
  if (!isSound(to) || to.day < atom.from.day) return atom
  return {
    ...atom,
    end: atom.end + more[0].length,
    from: { ...atom.from, year },
    to,
    implied: year === null ? ['year'] : [],
  }
}

const THAT_YEAR = /^,? (?:of )?(?:that|the same) year\b/

/** "29 November of that year": the year told before, which the words name. */
function withThatYear(text: string, atom: DateAtom): DateAtom {
  const words = atom.from?.year == null ? THAT_YEAR.exec(text.slice(atom.end, atom.end + 20)) : null
  return words === null ? atom : { ...atom, end: atom.end + words[0].length }
}

/** "between May 3 and 7"; "on May 3 and 4" and "over a weekend, Sept. 14 and 15" are one stretch too. */
const isPairOfDays = (before: string, first: number, second: number): boolean =>
  /\b(?:between|both)(?: the)? $/i.test(before) ||
  (second === first + 1 && /\b(?:on|over|night of|nights of|weekend(?: of)?,?|days,?)(?: the)? $/i.test(before))

// "between the 15 and 19 October", "from 3 to 5 August 2021"
function withFirstDay(text: string, atom: DateAtom): DateAtom {
  if (atom.from?.day == null || atom.to !== atom.from || !/^\d/.test(text.slice(atom.start))) return atom
  const before = /\b(?:(?:between|from) )?(?:the )?\b(\d{1,2})(?:st|nd|rd|th)? (and|to|until|through) (?:the )?$/i.exec(
    text.slice(Math.max(0, atom.start - 32), atom.start),
  )
  if (before === null) return atom
  const lead = text.slice(Math.max(0, atom.start - before[0].length - 26), atom.start - before[0].length)
  if (
    !/^(?:between|from)\b/i.test(before[0]) &&
    !(before[2] === 'and' && isPairOfDays(lead, Number(before[1]), atom.from.day))
  )
    return atom
  const from = { ...atom.from, day: Number(before[1]) }
  return isSound(from) && from.day <= atom.from.day ? { ...atom, start: atom.start - before[0].length, from } : atom
}
