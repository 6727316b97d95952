import { codeWord, type LabelledSentence, type Unit } from '../match/labelled-sentence.ts'
import { isAttributive, isDate, isMark, wordAt } from '../match/units.ts'
import type { ResolvedMention } from '../mention.ts'
import { wordClasses } from '../rules/classes.ts'
import {
  auxiliaries,
  carriedByPeople,
  carriedParticiples,
  clauseLeaders,
  complementizers,
  complementPrepositions,
  coordinators,
  dateHedges,
  determiners,
  leadingVerbs,
  namingParticiples,
  nounLeaders,
  peopleLikeVerbs,
  pluralsLikeVerbs,
  reportingParticiples,
} from '../rules/clause-words.ts'

/**
 * The date that belongs to the words from `first` to `last`: inside them, else the nearest after them in their clause,
 * else the one that opens the clause before them. A date told with another verb ("said Tuesday that hackers stole") or
 * inside another name ("its 2019 report") is not theirs.
 */
export function whenOf({ units }: LabelledSentence, first: number, last: number): ResolvedMention | null {
  const inside = units.slice(first, last + 1).find(isDate)?.mention
  return inside ?? dateAfter(units, last) ?? dateBefore(units, first) ?? headingDate(units, first)
}

function dateAfter(units: readonly Unit[], last: number): ResolvedMention | null {
  let commas = 0
  for (let at = last + 1; at < units.length; at += 1) {
    const unit = units[at]
    if (unit === undefined) return null
    if (isDate(unit)) {
      if (!isAdnominal(units, at)) return unit.mention ?? null
      continue
    }
    const word = codeWord(unit)
    if (
      isStop(word) ||
      (complementizers.has(word) && !isDate(units[at + 1])) ||
      (isOpener(word) && !isDateNext(units, at))
    )
      return null
    if (isPredicate(units, at)) return null
    if (word === '"' || word === '(') {
      const closing = closingOf(units, at)
      if (closing === null) return null
      at = closing
    } else if ((word === ',' || word === '-') && ++commas > 2) return null
  }
  return null
}

function dateBefore(units: readonly Unit[], first: number): ResolvedMention | null {
  for (let at = first - 1; at >= 0; at -= 1) {
    const unit = units[at]
    if (unit === undefined || isStop(codeWord(unit)) || unit.code === '"') return null
    if (isDate(unit)) {
      if (!isAdnominal(units, at) && opensClause(units, at, first)) return unit.mention ?? null
    } else if (isPredicate(units, at) && !leadingVerbs.has(codeWord(unit))) return null
    else if (codeWord(unit) === 'when' && dayOfBoth(units, at) !== null) return dayOfBoth(units, at)
    else if (isOpener(codeWord(unit)) && !isNaming(units, at) && !isInserted(units, at, first)) return null
  }
  return null
}

/** "May 3: Northwind notifies patients", "May 3 – …": the date that heads an entry of a timeline is that of its sentence. */
function headingDate(units: readonly Unit[], first: number): ResolvedMention | null {
  const at = wordAt(units, 0) === 'on' ? 1 : 0
  if (isDate(units[at]) && /^[:-]$/.test(units[at + 1]?.code ?? '')) return units[at]?.mention ?? null
  return units[0]?.mention?.label === 'PLACE' ? datelineDate(units, first) : null
}

/** "TAMPA, Fla., May 3, 2023 /NoticeWire/ -- Kestrel Bank is giving notice" */
function datelineDate(units: readonly Unit[], first: number): ResolvedMention | null {
  const dash = units.findIndex(({ code }) => code === '-')
  const date = units.findIndex(isDate)
  const isHead = date > 0 && date < dash && dash < 12 && !units.slice(0, dash).some(({ code }) => /_[VDI]$/.test(code))
  const isMain = !units.some((_, at) => at > dash && at < first && isPredicate(units, at))
  return isHead && isMain ? (units[date]?.mention ?? null) : null
}

/** "came to light on May 3, when X told": the day is that of both clauses. */
function dayOfBoth(units: readonly Unit[], when: number): ResolvedMention | null {
  const at = units[when - 1]?.code === ',' ? when - 2 : when - 1
  const unit = units[at]
  return unit !== undefined && isDate(unit) ? (unit.mention ?? null) : null
}

/** "the site known as X": no clause begins. */
const isNaming = (units: readonly Unit[], at: number): boolean => wordAt(units, at - 1) === 'known'

/** "In May, after a review, X found": the opener's phrase is closed by a comma. "It was not until May that X found" is one clause. */
function isInserted(units: readonly Unit[], opener: number, first: number): boolean {
  const previous = units[opener - 1]
  if (wordAt(units, opener) === 'that' && isDate(previous)) return isCleft(units, opener - 1)
  return units.slice(opener, first).some(({ code }) => code === ',' || code === '-')
}

function isCleft(units: readonly Unit[], date: number): boolean {
  for (let at = date - 1; at >= Math.max(0, date - 4); at -= 1)
    if (/^(?:until|till|was|is)$/.test(wordAt(units, at))) return true
  return false
}

/** "On May 3, X …", "X, which in May …": nothing but the clause's subject stands before the date. */
function opensClause(units: readonly Unit[], date: number, first: number): boolean {
  const isClose = first - date <= 2
  for (let at = date - 1; at >= 0; at -= 1) {
    const unit = units[at]
    if (unit === undefined) return true
    const word = codeWord(unit)
    if (isMark(unit) || isOpener(word) || coordinators.has(word)) return true
    if (isGerund(units, at) || (isVerb(units, at) && !(isClose && auxiliaries.has(word)))) return false
  }
  return true
}

/** "within 72 hours of discovering it on May 3": the day is that of the find. */
const isGerund = (units: readonly Unit[], at: number): boolean =>
  /ing_V$/.test(units[at]?.code ?? '') && /^(?:of|from|without)$/.test(wordAt(units, at - 1))

/** "its 2019 report": a date after an article stands with the noun that follows. */
function isAdnominal(units: readonly Unit[], at: number): boolean {
  const [previous, next] = [units[at - 1], units[at + 1]]
  return (
    previous !== undefined &&
    next !== undefined &&
    determiners.has(codeWord(previous)) &&
    (next.mention !== undefined || /_[NAP]$/.test(next.code))
  )
}

/** A verb that makes a clause of its own: not an infinitive, an -ing form, an auxiliary, or a participle inside a noun phrase. */
function isPredicate(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined || !isVerb(units, at) || /ing_V$/.test(unit.code))
    return reportingParticiples.has(wordAt(units, at))
  if (auxiliaries.has(codeWord(unit)) || wordAt(units, at - 1) === 'to') return false
  return !isParticiple(units, at)
}

/** "files used for billing", "the affected customers": such a verb stands inside a noun phrase. */
function isParticiple(units: readonly Unit[], at: number): boolean {
  const [previous, unit, next] = [units[at - 1], units[at], units[at + 1]]
  if (previous === undefined || unit === undefined || next === undefined || !/(?:ed|en|t|n)_V$/.test(unit.code))
    return false
  if (codeWord(unit) === 'known' && codeWord(next) === 'as') return true
  if (namingParticiples.has(codeWord(unit)) && (next.mention !== undefined || next.code === '"')) return true
  if (isAttributive(units, at)) return true
  if (carriedByPeople.has(codeWord(unit)) && previous.mention?.label === 'GROUP') return true
  return (
    carriedParticiples.has(codeWord(unit)) && /_N$/.test(previous.code) && complementPrepositions.has(codeWord(next))
  )
}

function isVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined || !/_V$/.test(unit.code)) return false
  const word = codeWord(unit)
  // "Beginning May 3, we are mailing letters".
  if (/^(?:beginning|starting|effective)$/.test(word) && isDateNext(units, at)) return false
  // The tagger takes "on" beside a name for part of a verb.
  if (word === 'on' || word === 'in' || word === 'over') return false
  const before = wordAt(units, at - 1)
  // The tagger takes "hackers" and the "in" of "back in" for verbs, "stores" of "in stores", and "the hack" beside a name.
  return (
    !people.has(word) &&
    !(peopleLikeVerbs.has(word) && /_V$/.test(units[at + 1]?.code ?? '')) &&
    !(pluralsLikeVerbs.has(word) && /_[NAP]$/.test(units[at - 1]?.code ?? '')) &&
    !dateHedges.has(word) &&
    !nounLeaders.has(before) &&
    !(events.has(word) && /_[DA]$/.test(units[at - 1]?.code ?? ''))
  )
}

function closingOf(units: readonly Unit[], at: number): number | null {
  const closing = units[at]?.code === '(' ? ')' : '"'
  for (let next = at + 1; next < units.length && next < at + 40; next += 1)
    if (units[next]?.code === closing) return next
  return null
}

const isStop = (word: string): boolean => word === ';' || word === '?' || word === ':'
const isOpener = (word: string): boolean => clauseLeaders.has(word)

/** "after May 3", "since in or about May": the date follows the preposition that could open a clause. */
function isDateNext(units: readonly Unit[], at: number): boolean {
  let next = at + 1
  while (next < at + 4 && dateHedges.has(wordAt(units, next))) next += 1
  return isDate(units[next])
}

const people: ReadonlySet<string> = new Set(wordClasses['intruder'])
const events: ReadonlySet<string> = new Set(wordClasses['breach'])
