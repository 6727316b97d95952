import { codeWord, type LabelledSentence, type Unit } from '../match/labelled-sentence.ts'
import type { ResolvedMention } from '../mention.ts'
import { wordClasses } from '../rules/classes.ts'

/**
 * The date that belongs to the words from `first` to `last`: inside them, else the nearest after them in their clause,
 * else the one that opens the clause before them. A date told with another verb ("said Tuesday that hackers stole") or
 * inside another name ("its 2019 report") is not theirs.
 */
export function whenOf({ units }: LabelledSentence, first: number, last: number): ResolvedMention | null {
  const inside = units.slice(first, last + 1).find(isDate)?.mention
  return inside ?? after(units, last) ?? before(units, first)
}

function after(units: readonly Unit[], last: number): ResolvedMention | null {
  let commas = 0
  for (let at = last + 1; at < units.length; at += 1) {
    const unit = units[at]
    if (unit === undefined) return null
    if (isDate(unit)) {
      if (!isAdnominal(units, at)) return unit.mention ?? null
      continue
    }
    const word = codeWord(unit)
    if (isStop(word) || (isOpener(word) && !isDateNext(units, at))) return null
    if (isPredicate(units, at)) return null
    if (word === '"' || word === '(') {
      const closing = closingOf(units, at)
      if (closing === null) return null
      at = closing
    } else if ((word === ',' || word === '-') && ++commas > 2) return null
  }
  return null
}

function before(units: readonly Unit[], first: number): ResolvedMention | null {
  for (let at = first - 1; at >= 0; at -= 1) {
    const unit = units[at]
    if (unit === undefined || isStop(codeWord(unit)) || unit.code === '"') return null
    if (isDate(unit)) {
      if (!isAdnominal(units, at) && opensClause(units, at, first)) return unit.mention ?? null
    } else if (isPredicate(units, at) && !leading.has(codeWord(unit))) return null
    else if (isOpener(codeWord(unit)) && !isNaming(units, at) && !isInserted(units, at, first)) return null
  }
  return null
}

/** "the site known as X": no clause begins. */
const isNaming = (units: readonly Unit[], at: number): boolean => codeWord(units[at - 1] ?? none) === 'known'

/** "In May, after a review, X found": the opener's phrase is closed by a comma. "It was not until May that X found" is one clause. */
function isInserted(units: readonly Unit[], opener: number, first: number): boolean {
  const previous = units[opener - 1]
  if (codeWord(units[opener] ?? none) === 'that' && previous !== undefined && isDate(previous))
    return isCleft(units, opener - 1)
  return units.slice(opener, first).some(({ code }) => code === ',' || code === '-')
}

function isCleft(units: readonly Unit[], date: number): boolean {
  for (let at = date - 1; at >= Math.max(0, date - 4); at -= 1)
    if (/^(?:until|till|was|is)$/.test(codeWord(units[at] ?? none))) return true
  return false
}

/** "On May 3, X …", "X, which in May …": nothing but the clause's subject stands before the date. */
function opensClause(units: readonly Unit[], date: number, first: number): boolean {
  const isClose = first - date <= 2
  for (let at = date - 1; at >= 0; at -= 1) {
    const unit = units[at]
    if (unit === undefined) return true
    const word = codeWord(unit)
    if (isMark(unit) || isOpener(word) || conjunctions.has(word)) return true
    if (isVerb(units, at) && !(isClose && auxiliaries.has(word))) return false
  }
  return true
}

/** "its 2019 report": a date after an article stands with the noun that follows. */
function isAdnominal(units: readonly Unit[], at: number): boolean {
  const [previous, next] = [units[at - 1], units[at + 1]]
  return (
    previous !== undefined &&
    next !== undefined &&
    articles.has(codeWord(previous)) &&
    (next.mention !== undefined || /_[NAP]$/.test(next.code))
  )
}

/** A verb that makes a clause of its own: not an infinitive, an -ing form, an auxiliary, or a participle inside a noun phrase. */
function isPredicate(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined || !isVerb(units, at) || /ing_V$/.test(unit.code)) return reporting.has(codeWord(unit ?? none))
  if (auxiliaries.has(codeWord(unit)) || codeWord(units[at - 1] ?? none) === 'to') return false
  return !isParticiple(units, at)
}

/** "files used for billing", "the affected customers": such a verb stands inside a noun phrase. */
function isParticiple(units: readonly Unit[], at: number): boolean {
  const [previous, unit, next] = [units[at - 1], units[at], units[at + 1]]
  if (previous === undefined || unit === undefined || next === undefined || !/(?:ed|en|t|n)_V$/.test(unit.code))
    return false
  if (codeWord(unit) === 'known' && codeWord(next) === 'as') return true
  if (naming.has(codeWord(unit)) && (next.mention !== undefined || next.code === '"')) return true
  if (/_D$/.test(previous.code)) return /_N$/.test(next.code) || next.mention !== undefined
  return carried.has(codeWord(unit)) && /_N$/.test(previous.code) && complements.has(codeWord(next))
}

function isVerb(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined || !/_V$/.test(unit.code)) return false
  const word = codeWord(unit)
  // The tagger takes "on" beside a name for part of a verb.
  if (word === 'on' || word === 'in') return false
  const before = codeWord(units[at - 1] ?? none)
  // The tagger takes "hackers" and the "in" of "back in" for verbs, "stores" of "in stores", and "the hack" beside a name.
  return (
    !people.has(word) &&
    !approximate.has(word) &&
    !nominal.has(before) &&
    !(events.has(word) && /_[DA]$/.test(units[at - 1]?.code ?? ''))
  )
}

function closingOf(units: readonly Unit[], at: number): number | null {
  const closing = units[at]?.code === '(' ? ')' : '"'
  for (let next = at + 1; next < units.length && next < at + 40; next += 1)
    if (units[next]?.code === closing) return next
  return null
}

const none: Unit = { code: '', start: 0, end: 0 }
const isDate = (unit: Unit): boolean => unit.mention?.label === 'DATE'
const isMark = (unit: Unit): boolean => /^[^_~]$/.test(unit.code)
const isStop = (word: string): boolean => word === ';' || word === '?' || word === ':'
const isOpener = (word: string): boolean => openers.has(word)

/** "after May 3", "since in or about May": the date follows the preposition that could open a clause. */
function isDateNext(units: readonly Unit[], at: number): boolean {
  let next = at + 1
  while (next < at + 4 && approximate.has(codeWord(units[next] ?? none))) next += 1
  return units[next] !== undefined && isDate(units[next] as Unit)
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const articles = set("the a an its their his her our this that these those 's")
const openers = set(
  'that which who whom whose when where while because although though but if after before since until unless as so whether following despite whereas once than',
)
const conjunctions = set('and or but then also nor yet')
const approximate = set('in on or about around the early late mid at approximately of as and back')
const auxiliaries = set(
  "not n't also then has have had is are was were be been being will would may might could can did does do should must 's",
)
/** "began mailing", "agreed to pay": the verb before belongs to the one that follows. */
const leading = set(
  'began begun begins started starts continued finished completed agreed managed decided had has have',
)
const reporting = set('according saying stating noting adding announcing revealing disclosing confirming reporting')
/** Participles that hang on a noun and pass a date on to the verb before. */
const carried = set('used stored held kept maintained contained located hosted owned managed operated run based')
/** What stands after these is a noun, whatever the tagger says. */
const nominal = set('in at on of from with for by its their our his her whose the a an')
/** "a website called X suffered": what stands after is the name of what stands before. */
const naming = set('called dubbed named titled')
const complements = set('for in on by at within with as to from inside')
const people: ReadonlySet<string> = new Set(wordClasses['intruder'])
const events: ReadonlySet<string> = new Set(wordClasses['breach'])
