import { companyVerbs, sayingVerbs } from '../../rules/lexicon/evidence-words.ts'
import type { Token } from './token.ts'

/** "Kestrel, which dismissed the man, says": the verb behind what is inserted. */
export function speaksAfterInsertion(tokens: readonly Token[], from: number): boolean {
  if (!/^(?:which|who|whose|an?|the|one|based|owned|part)$/.test(tokens[from]?.lower ?? '')) return false
  for (let at = from + 2; at < Math.min(from + 16, tokens.length); at += 1) {
    const { gap = '', lower = '' } = tokens[at] ?? {}
    if (/[;:.“”"()]/.test(gap)) return false
    if (/^, $/.test(gap)) return sayingVerbs.has(lower) || (/^(?:has|have|had)$/.test(lower) && says(tokens, at + 1))
  }
  return false
}

export const isDeed = (token: Token | undefined): boolean =>
  token !== undefined && (companyVerbs.has(token.lower) || token.tags.has('PastTense'))

export const says = (tokens: readonly Token[], at: number): boolean => sayingVerbs.has(tokens[at]?.lower ?? '')
