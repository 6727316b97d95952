import { codeWord, type LabelledSentence, type Unit } from '../match/labelled-sentence.ts'
import { isDate, isMark, wordAt } from '../match/units.ts'
import type { NounHead } from '../match/pattern.ts'
import { wordSet } from '../rules/lexicon/phrases.ts'
import { auxiliaries, coordinators, leadingVerbs, prepositions, relatives, speechVerbs } from '../rules/clause-words.ts'

/** How many words the longest row of nouns has. */
const ROW = 4

/** Whether the noun that heads the subject of the verb at `at` is of the head's words or labels. */
export function headsSubject({ nouns, codes }: NounHead, { units }: LabelledSentence, at: number): boolean {
  const noun = subjectNounOf(units, at)
  if (noun === null) return false
  if (codes.has(wordAt(units, noun))) return true
  const words = [noun - 3, noun - 2, noun - 1, noun].flatMap((place) => wordsOf(units[place]))
  for (let size = 1; size <= ROW; size += 1) if (nouns.has(words.slice(-size).join(' '))) return true
  return false
}

/** "The network", though it may stand for a company, is a network too. */
const wordsOf = (unit: Unit | undefined): readonly string[] =>
  unit === undefined ? [] : unit.mention === undefined ? [codeWord(unit)] : unit.mention.text.toLowerCase().split(/\s+/)

/**
 * The noun, pronoun or mention that heads the subject of the verb at `at`: left of its auxiliaries, past a day ("the
 * page on May 3 showed"), an insertion between commas, phrases and participles that hang on it ("a bug in the app",
 * "an email opened on May 3"). A second verb shares the subject of the first; "that" and "which" mean the noun before.
 */
export function subjectNounOf(units: readonly Unit[], at: number): number | null {
  let place = beforeVerbGroup(units, at)
  // Each step goes left; the bound holds for a row of any length.
  for (let step = 0; step < 12 && place >= 0; step += 1) {
    const word = wordAt(units, place)
    if (coordinators.has(word)) {
      const verb = verbBefore(units, place)
      if (verb === null) return null
      place = beforeVerbGroup(units, verb)
    } else if (isMark(units[place])) {
      const opening = openingOf(units, place)
      if (opening === null) return null
      place = opening - 1
    } else if (relatives.has(word)) place -= units[place - 1]?.code === ',' ? 2 : 1
    else if (isDate(units[place])) place = beforeDate(units, place)
    else if (isParticipleOfNoun(units, place)) place -= 1
    else if (!isNoun(units[place])) return null
    else {
      const start = startOfPhrase(units, place)
      // "Vale and others": the one who is named.
      if (isRest(word) && wordAt(units, start - 1) === 'and') return Math.max(0, start - 2)
      if (prepositions.has(wordAt(units, start - 1)) && start >= 2 && !isMark(units[start - 2])) {
        place = start - 2
        continue
      }
      const noun = beforeRelative(units, start - 1)
      if (noun === null) return place
      place = noun
    }
  }
  return null
}

/** "the thieves who robbed the bank were seen": whom the relative clause that ends here hangs on. Not where it tells what somebody says. */
function beforeRelative(units: readonly Unit[], verb: number): number | null {
  if (!/_V$/.test(units[verb]?.code ?? '') || speechVerbs.has(wordAt(units, verb))) return null
  const at = beforeVerbGroup(units, verb)
  return at > 0 && /^(?:who|that|which)$/.test(wordAt(units, at)) && isNoun(units[at - 1]) ? at - 1 : null
}

/** Whatever the tagger takes them for. */
const adverbs = wordSet('to first then also later only now just once never subsequently initially again already since')

const isRest = (word: string): boolean => /^(?:others|another|co-conspirators?|accomplices?|associates?)$/.test(word)

function beforeVerbGroup(units: readonly Unit[], verb: number): number {
  let at = verb - 1
  for (; at >= 0; at -= 1) {
    const word = wordAt(units, at)
    if (isDate(units[at])) at = beforeDate(units, at) + 1
    else if (
      !auxiliaries.has(word) &&
      !leadingVerbs.has(word) &&
      !adverbs.has(word) &&
      !/_R$/.test(units[at]?.code ?? '')
    )
      break
  }
  return at
}

/** "on May 3", "in early May": the preposition goes with the date. */
function beforeDate(units: readonly Unit[], date: number): number {
  let at = date - 1
  while (at >= 0 && date - at < 4 && /^(?:on|in|since|by|the|of|around|about|early|late)$/.test(wordAt(units, at)))
    at -= 1
  return at
}

const isNoun = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.mention === undefined ? /_[NPOMA]$/.test(unit.code) : !isDate(unit))

/** "an email opened", "cards used": a participle right behind its noun. */
const isParticipleOfNoun = (units: readonly Unit[], at: number): boolean =>
  /(?:ed|en|nt|wn|ing)_[VA]$/.test(units[at]?.code ?? '') &&
  isNoun(units[at - 1]) &&
  !/_A$/.test(units[at - 1]?.code ?? '')

function startOfPhrase(units: readonly Unit[], noun: number): number {
  let at = noun
  while (at > 0 && isInPhrase(units[at - 1])) at -= 1
  return at
}

const isInPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.mention === undefined
    ? (/_[DANPM]$/.test(unit.code) || codeWord(unit) === "'s") && !prepositions.has(codeWord(unit))
    : !isDate(unit))

/** The verb before a conjunction: a finite one, where the clause has one that is no participle ("files stored on"). */
function verbBefore(units: readonly Unit[], at: number): number | null {
  let other: number | null = null
  for (let place = at - 1; place >= 0; place -= 1) {
    const code = units[place]?.code ?? ''
    if (code === ';' || code === ':') break
    if (
      !/_V$/.test(code) ||
      /ing_V$/.test(code) ||
      auxiliaries.has(wordAt(units, place)) ||
      particles.has(wordAt(units, place))
    )
      continue
    if (!isParticipleOfNoun(units, place) || !prepositions.has(wordAt(units, place + 1))) return place
    other = place
  }
  return other
}

/** The tagger takes the "in" of "broke in" for a verb. */
const particles = wordSet('in out up off on down into away over')

function openingOf(units: readonly Unit[], closing: number): number | null {
  const mark = units[closing]?.code
  if (mark !== ',' && mark !== '-' && mark !== ')' && mark !== '"') return null
  const open = mark === ')' ? '(' : mark
  for (let at = closing - 1; at >= Math.max(0, closing - 24); at -= 1) {
    const code = units[at]?.code
    if (code === open) return at > 0 ? at : null
    if (code === ';') return null
  }
  return null
}
