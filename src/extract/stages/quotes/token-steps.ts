import type { Token } from './frame.ts'
import { isDate } from './nominal.ts'
import { phraseStartingAt } from './noun-phrase.ts'

type Tokens = readonly Token[]

/** First and last token, both taken in. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

/** A range without marks and joining words at its ends; null when nothing is left. */
export function rangeOf(tokens: Tokens, from: number, to: number): TokenRange | null {
  let [first, last] = [from, to]
  while (first <= last && (tokens[first]?.pos === '.' || /^(?:but|and|yet|so)$/.test(tokens[first]?.text ?? '')))
    first += 1
  while (last >= first && tokens[last]?.pos === '.') last -= 1
  return first > last ? null : { first, last }
}

/** Over adverbs and dates: "also", "on Monday", "in May". */
export function skipAdverbs(tokens: Tokens, from: number): number {
  let at = from
  while (
    at < tokens.length &&
    (tokens[at]?.pos === 'R' ||
      isDate(tokens[at]) ||
      (/^(?:on|in)$/.test(tokens[at]?.text ?? '') && isDate(tokens[at + 1])))
  )
    at += 1
  return at
}

/** "in a statement on Monday", "during an interview with the paper". */
export function skipAdjuncts(tokens: Tokens, from: number): number {
  let at = from
  for (let i = 0; i < 5; i++) {
    const next = skipAdverbs(tokens, at)
    const phrase =
      /^[IC]$/.test(tokens[next]?.pos ?? '') && tokens[next]?.text !== 'that'
        ? phraseStartingAt(tokens, next + 1)
        : null
    if (phrase === null) return next
    at = phrase.last + 1
  }
  return at
}

/** Whether a verb, or quoted words that may hold one, stand in the range. */
export function isClause(tokens: Tokens, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++)
    if (tokens[at]?.pos === 'Q' || (at > first && tokens[at]?.pos === 'V')) return true
  return false
}

/** A comma, or said words that end with one. */
export const endsClause = (token: Token | undefined): boolean =>
  token?.text === ',' || (token?.pos === 'Q' && token.quotation?.spoken === true)

/** The place of a mark, at most 20 tokens on. */
export function indexOfMark(tokens: Tokens, from: number, mark: string): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 20); at++) if (tokens[at]?.text === mark) return at
  return null
}
