import type { Span, TextSpan } from '../../../model.ts'
import { plainText } from '../../normalize.ts'
import type { Token } from './frame.ts'
import type { TokenRange } from './token-steps.ts'

type Tokens = readonly Token[]

/** From the first token's start to the last one's end. */
export const spanOf = (tokens: Tokens, { first, last }: TokenRange): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
})

/** Whether a range holds quoted words and nothing but what joins them. */
export const isOnlyQuoted = (tokens: readonly Token[], { first, last }: TokenRange): boolean =>
  tokens.slice(first, last + 1).every(({ pos, text }) => pos === 'Q' || pos === '.' || text === 'and' || text === 'or')

const words = (text: string): number => plainText(text).match(/[\p{L}\p{N}]+/gu)?.length ?? 0

export const wordsIn = (spans: readonly TextSpan[]): number => spans.reduce((sum, { text }) => sum + words(text), 0)

/** "it closed the portal, hired a firm and “took each and every step one can take” to help": most of their part of the clause. */
export function fillsItsPart(text: string, tokens: Tokens, content: readonly TokenRange[]): boolean {
  return content.every(({ first, last }) => {
    const quote = tokens.findLastIndex(({ pos }, at) => at >= first && at <= last && pos === 'Q')
    const from = tokens.findLastIndex((token, at) => at < quote && at >= first && partsClause(token)) + 1
    const next = tokens.findIndex((token, at) => at > quote && at <= last && partsClause(token))
    const { start, end } = spanOf(tokens, { first: Math.max(first, from), last: next === -1 ? last : next - 1 })
    const said = tokens[quote]?.quotation
    return said !== undefined && words(text.slice(said.start, said.end)) * 2 > words(text.slice(start, end))
  })
}

const partsClause = ({ pos, text }: Token): boolean => pos === '.' || text === 'and' || text === 'but'
