import { beForms } from '../../rules/quotes.ts'
import { betweenWords, linkWords, possessives, standsAlone } from '../../rules/phrase-words.ts'
import type { Token } from './frame.ts'
import {
  isBracketed,
  isDate,
  isDeterminer,
  isGlue,
  isNominal,
  isNounish,
  isParticiple,
  isPartOf,
  isPronoun,
} from './nominal.ts'

/** A run of tokens that names somebody: first and last index, both taken in. */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  /** An apposition, "Chris, head of security at Acme": its tokens, without the commas. */
  readonly apposition?: { readonly first: number; readonly last: number }
  /** Of "who", "which" and "that": the noun phrase they stand for. */
  readonly antecedent?: NounPhrase
}

type Tokens = readonly Token[]

/** The noun phrase that ends at a token, going left; null where none does. */
export function phraseEndingAt(tokens: Tokens, last: number): NounPhrase | null {
  const token = tokens[last]
  if (isPartOf(tokens, last)) return { first: last - 2, last }
  if (isPronoun(token) && (!isDeterminer(token) || standsAlone.has(token?.text ?? ''))) return { first: last, last }
  let first = baseStart(tokens, last)
  if (first === null) return null
  for (let depth = 0; depth < 3; depth++) {
    const before: number | null = linkWords.has(tokens[first - 1]?.text ?? '') ? baseStart(tokens, first - 2) : null
    if (before === null) break
    first = before
  }
  return { first, last }
}

/** The noun phrase that ends at a token, without what it hangs on: of "customers in an email" the email. */
export function plainPhraseEndingAt(tokens: Tokens, last: number): NounPhrase | null {
  const first = baseStart(tokens, last)
  return first === null ? null : { first, last }
}

/** The noun phrase that begins at a token, without what "of", "for" or "to" add to it. */
export function plainPhraseStartingAt(tokens: Tokens, first: number): NounPhrase | null {
  const last = baseEnd(tokens, first)
  return last === null ? null : { first, last }
}

/** Start of the words that end in a noun: "the company's former chief". */
function baseStart(tokens: Tokens, last: number): number | null {
  let at = last
  while (
    at >= 0 &&
    (isNominal(tokens[at]) || isGlue(tokens, at) || isParticiple(tokens, at) || (at < last && isBracketed(tokens, at)))
  )
    at -= tokens[at]?.text === ')' ? 3 : 1
  while (at < last && isDate(tokens[at + 1]) && !isDeterminer(tokens[at])) at += 1
  if (at < last && isDeterminer(tokens[at])) {
    at -= 1
    if (isDeterminer(tokens[at])) at -= 1
  }
  return at === last || !isNounish(tokens, at + 1, last) ? null : at + 1
}

/** The noun phrase that begins at a token, with what "of", "for" or "at" add to it; null where none does. */
export function phraseStartingAt(tokens: Tokens, first: number): NounPhrase | null {
  const token = tokens[first]
  if (isPronoun(token) && !isNominal(tokens[first + 1])) return { first, last: first }
  let last = baseEnd(tokens, first)
  if (last === null) return null
  for (let depth = 0; depth < 3; depth++) {
    const after: number | null =
      linkWords.has(tokens[last + 1]?.text ?? '') && !isDate(tokens[last + 2]) ? baseEnd(tokens, last + 2) : null
    if (after === null) break
    last = after
  }
  return { first, last }
}

function baseEnd(tokens: Tokens, first: number): number | null {
  let at = first
  while (isDeterminer(tokens[at]) || isPronoun(tokens[at])) at += 1
  const start = at
  while (at < tokens.length) {
    const token = tokens[at]
    const joined = token?.text === '.' && tokens[at - 1]?.pos === 'P' && isNominal(tokens[at + 1])
    const opens = at === start && start > first && isNominal(tokens[at + 1])
    // "a leaked memo", "a Wednesday editorial"
    if (!isNominal(token) && !joined && !(opens && (token?.pos === 'V' || isDate(token)))) break
    // "told Lind News its own servers were safe"
    if (at > start && (isDate(token) || possessives.has(token?.text ?? ''))) break
    at += 1
  }
  return at === start ? null : at - 1
}

/** A noun phrase with the apposition that follows its comma: "Whitlock, head of security". */
export function withApposition(tokens: Tokens, phrase: NounPhrase): NounPhrase {
  if (tokens[phrase.last + 1]?.text !== ',') return phrase
  const apposition = phraseStartingAt(tokens, phrase.last + 2)
  return apposition === null ? phrase : { ...phrase, apposition }
}

/** The subject of a verb: the phrase before it, over adverbs, dates and an apposition between commas or dashes. */
export function subjectBefore(tokens: Tokens, verb: number): NounPhrase | null {
  const skipped = /ing$/.test(tokens[verb]?.text ?? '') ? isBetweenProgressive : isBetween
  let at = verb - 1
  while (at >= 0 && skipped(tokens, at)) at -= 1
  const mark = tokens[at]?.text ?? ''
  if (isRelative(tokens, at)) return relativePhrase(tokens, at)
  if (mark !== ',' && mark !== '-' && mark !== ')') {
    const phrase = phraseEndingAt(tokens, at)
    // "who has in the past described": what stands between the parts of a verb is no subject.
    if (
      phrase !== null &&
      tokens[phrase.first - 1]?.pos === 'I' &&
      /^(?:has|have|had)$/.test(tokens[phrase.first - 2]?.text ?? '')
    )
      return subjectBefore(tokens, phrase.first - 1)
    return pastRelative(tokens, phrase, at) ?? withFirstOfPair(tokens, phrase)
  }
  const opening = openingBefore(tokens, at, mark === ')' ? '(' : mark)
  if (opening === null) return mark === ',' ? lastNameBefore(tokens, at) : null
  const phrase = phraseEndingAt(tokens, beforeBrackets(tokens, opening - 1))
  return phrase && { ...phrase, apposition: { first: opening + 1, last: at - 1 } }
}

/** "Another friend of the bank, Dana Whitlock, said": the name between the commas, where the words before it are no plain phrase. */
function lastNameBefore(tokens: Tokens, comma: number): NounPhrase | null {
  const { mention } = tokens[comma - 1] ?? {}
  const apart = tokens[comma - 2]?.text === ',' && mention?.label === 'PERSON' && mention.form === 'NAME'
  return apart ? { first: comma - 1, last: comma - 1 } : null
}

/** "an official who spoke to explain the plan said", "a nurse who asked not to be named said": of what follows "who" nothing is the subject. */
function pastRelative(tokens: Tokens, phrase: NounPhrase | null, end: number): NounPhrase | null {
  const from = phrase === null ? end : phrase.first - 1
  if (!/^[VI]$/.test(tokens[from]?.pos ?? '')) return null
  for (let at = from; at > Math.max(0, from - 11); at--) {
    if (/^[.Q]$/.test(tokens[at]?.pos ?? '') || clauseOpeners.has(tokens[at]?.text ?? '')) return null
    if (tokens[at]?.text === 'who') return phraseEndingAt(tokens, at - 1)
  }
  return null
}

const clauseOpeners: ReadonlySet<string> = new Set(
  'that when where as while because if after before since until though although what how why and but'.split(' '),
)

const isRelative = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.mention === undefined && /^(?:who|which|that)$/.test(tokens[at]?.text ?? '')

function relativePhrase(tokens: Tokens, at: number): NounPhrase | null {
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  const antecedent = phraseEndingAt(tokens, before)
  const phrase = { first: at, last: at }
  if (antecedent === null) return tokens[at]?.text === 'that' ? null : phrase
  return { ...phrase, antecedent }
}

/** "the senator and candidate", "Lee and Whitlock": both, where the first begins the clause. */
export function withFirstOfPair(tokens: Tokens, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null || tokens[phrase.first - 1]?.text !== 'and') return phrase
  const earlier = phraseEndingAt(tokens, phrase.first - 2)
  const before = earlier === null ? undefined : tokens[earlier.first - 1]
  return earlier !== null &&
    (before === undefined || before.pos === 'Q' || before.pos === '.') &&
    !isPronoun(tokens[earlier.first])
    ? { first: earlier.first, last: phrase.last }
    : phrase
}

function openingBefore(tokens: Tokens, from: number, mark: string): number | null {
  for (let at = from - 1; at >= Math.max(0, from - 40); at--) {
    if (
      tokens[at]?.text === mark &&
      phraseEndingAt(tokens, beforeBrackets(tokens, at - 1)) !== null &&
      !isListComma(tokens, at)
    )
      return at
    if (mark !== '(' && tokens[at]?.text === '.' && !isGlue(tokens, at) && !isAbbreviationStop(tokens, at)) return null
  }
  return null
}

/** "Dana Whitlock (D-Ohio), who": the token before the brackets. */
function beforeBrackets(tokens: Tokens, at: number): number {
  if (tokens[at]?.text !== ')') return at
  for (let open = at - 1; open >= Math.max(0, at - 8); open--) if (tokens[open]?.text === '(') return open - 1
  return at
}

// "of Flint, Mich., said", "(D-Mo.)"
const isAbbreviationStop = (tokens: Tokens, at: number): boolean => /^(?:[,)]|\d+)$/.test(tokens[at + 1]?.text ?? '')

// "Lee, a lawyer in Austin, Texas, said": a place after a comma is not what the apposition hangs on; nor is the first of
// several names: "the plaintiffs, Lee, Hale and Wong, say".
const isListComma = (tokens: Tokens, at: number): boolean =>
  (isPersonName(tokens[at - 1]) && isPersonName(tokens[at + 1]) && tokens[at + 1]?.possessive !== true) ||
  (tokens[at + 1]?.mention?.label === 'PLACE' && tokens[at + 2]?.text === ',') ||
  (tokens[at + 2]?.text === '.' && tokens[at + 3]?.text === ',') ||
  (/^\d+$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text === ',')

const isPersonName = (token: Token | undefined): boolean =>
  token?.mention?.label === 'PERSON' && token.mention.form !== 'PRONOUN'

const isBetween = (tokens: Tokens, at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.pos === 'Q') return false
  return (
    token.pos === 'R' ||
    betweenWords.has(token.text) ||
    isDate(token) ||
    (token.text === 'on' && isDate(tokens[at + 1]))
  )
}

/** "is telling": a form of "be" stands there too. */
const isBetweenProgressive = (tokens: Tokens, at: number): boolean =>
  isBetween(tokens, at) || (beForms.has(tokens[at]?.text ?? '') && !/'/.test(tokens[at]?.text ?? ''))
