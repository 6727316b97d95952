import type { TextSpan } from '../../../model.ts'
import type { Token } from './frame.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { isPersonNoun } from './phrase-mentions.ts'

type Tokens = readonly Token[]

/** One person who spoke without being named: "one woman", "a spokesman for the bank". */
export interface NamelessSpeaker {
  /** For whom they spoke, else the group that stands for them. */
  readonly entity: string
  readonly noun: string
  /** Where their mention ends. */
  readonly at: number
}

/** Whether a noun phrase brings in somebody without a name; "the judge" has a name somewhere. */
export function namelessOf(
  tokens: Tokens,
  phrase: NounPhrase,
  { entity, mention }: { readonly entity: string | null; readonly mention: TextSpan },
): NamelessSpeaker | null {
  const noun = headNoun(tokens, phrase)
  const isNew = /^(?:an?|one|another)$/.test(tokens[phrase.first]?.text ?? '')
  if (entity === null || entity.startsWith('person:') || !isNew || !isOnePerson(noun)) return null
  return { entity, noun, at: mention.end }
}

/** Whether "he" or "she" may stand for a nameless speaker. */
export function mayMean(tokens: Tokens, { first, last }: NounPhrase, { noun }: NamelessSpeaker): boolean {
  const word = (tokens[first]?.mention?.text ?? tokens[first]?.text ?? '').toLowerCase()
  if (first !== last || !/^(?:he|she)$/.test(word)) return false
  return !/man$/.test(noun) || /woman$/.test(noun) === (word === 'she')
}

/** The noun before what "for", "of" or "who" add. */
export function headNoun(tokens: Tokens, { first, last }: NounPhrase): string {
  const link = tokens.findIndex(({ pos, text }, at) => at > first && at <= last && (pos === 'I' || text === 'who'))
  return tokens[link === -1 ? last : link - 1]?.text ?? ''
}

/** "a former nurse at the clinic": no word of the clinic's. */
export const hasLeft = (tokens: Tokens, phrase: NounPhrase): boolean =>
  isPersonNoun(headNoun(tokens, phrase)) &&
  tokens.slice(phrase.first, phrase.last).some(({ text }) => /^(?:former|ex|onetime|sacked|fired)$/.test(text))

const isOnePerson = (noun: string): boolean =>
  speaksForOne.test(noun) || /^(?:wo)?man$/.test(noun) || (isPersonNoun(noun) && !noun.endsWith('s'))

export const speaksForOne = /^(?:spokes(?:man|woman|person)|representative)$/
