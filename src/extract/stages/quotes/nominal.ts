import { calendar, possessives, pronouns } from '../../rules/phrase-words.ts'
import type { Token } from './frame.ts'

type Tokens = readonly Token[]

const isAbbreviation = (token: Token | undefined): boolean =>
  token !== undefined && token.pos !== '.' && token.pos !== 'Q'

/** Whether a token can be part of a name or a noun's words. */
export function isNominal(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.mention !== undefined) return token.mention.label !== 'DATE'
  if (/^(?:what|whatever|how|why|there)$/.test(token.text)) return false
  return /[PNAMX]/.test(token.pos) || token.text === '&'
}

export const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'D' || possessives.has(token.text))

export const isPronoun = (token: Token | undefined): boolean =>
  token !== undefined && token.mention === undefined && (pronouns.has(token.text) || token.contracted === true)

export const isDate = (token: Token | undefined): boolean =>
  token !== undefined && (token.mention?.label === 'DATE' || calendar.test(token.text))

/** "one of them", "some of whom". */
export const isPartOf = (tokens: Tokens, last: number): boolean =>
  /^(?:them|whom|us)$/.test(tokens[last]?.text ?? '') &&
  tokens[last - 1]?.text === 'of' &&
  /^[MNDAX]$/.test(tokens[last - 2]?.pos ?? '')

export const isNounish = (tokens: Tokens, first: number, last: number): boolean => {
  for (let i = first; i <= last; i++)
    if (tokens[i]?.mention !== undefined || /[PNXAM]/.test(tokens[i]?.pos ?? '')) return true
  return false
}

// "Gov. Lee": the stop after an abbreviation, inside a sentence, ends nothing.
export const isGlue = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === '.' && tokens[at - 1]?.pos === 'P' && isAbbreviation(tokens[at + 1])

/** "a Data Office (DO) spokesperson": the short name between. */
export const isBracketed = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.text === ')' && tokens[at - 2]?.text === '(' && tokens[at - 1]?.mention?.label === 'ORGANIZATION'

export const isParticiple = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.pos === 'V' &&
  /(?:ed|ing)$/.test(tokens[at]?.text ?? '') &&
  (isDeterminer(tokens[at - 1]) || tokens[at - 1]?.pos === 'A')
