import { postNouns, titleHeads, titleModifiers } from '../../rules/lexicon/people.ts'
import { textBetween, type Token } from './token.ts'

/** The title right before a name, in lower case as newspapers have it: "spokesman Dan Roe", "executive director Dan Roe". */
export function titleBefore(tokens: readonly Token[], first: number, last: number): string | undefined {
  // "its chief executive, Dan Roe,"
  const isInserted = tokens[first]?.gap === ', ' && /^[,.]/.test(tokens[last + 1]?.gap ?? '')
  if (!isInserted && !/^\s$/.test(tokens[first]?.gap ?? '')) return undefined
  let at = first - 1
  const end = tokens[at]
  if (end === undefined || !(postNouns.has(end.lower) || titleHeads.has(end.lower))) return undefined
  while (
    at > 0 &&
    tokens[at]?.gap === ' ' &&
    titleModifiers.has(tokens[at - 1]?.lower ?? '') &&
    !/^(?:the|former)$/.test(tokens[at - 1]?.lower ?? '')
  )
    at -= 1
  return textBetween(tokens, at, first - 1)
}

/** The title after a name and a comma: ", Consumer Privacy Champion at …", ", a researcher with …". */
export function titleAfter(tokens: readonly Token[], last: number): string | undefined {
  if (!/^,\s$/.test(tokens[last + 1]?.gap ?? '')) return undefined
  let start = last + 1
  if (/^(?:a|an|the)$/.test(tokens[start]?.lower ?? '')) start += 1
  for (let i = start; i < Math.min(start + 9, tokens.length); i += 1) {
    const token = tokens[i]
    if (
      token === undefined ||
      (i > start && /[,;:.()“”"]/.test(token.gap)) ||
      (token.tags.has('Verb') && !token.nameLike)
    )
      break
    const next = tokens[i + 1]
    if (!postNouns.has(token.lower) && !titleHeads.has(token.lower)) continue
    if (
      next === undefined ||
      /[,;:.()“”"]/.test(next.gap) ||
      /^(?:at|of|for|with|and|in|from|on|to|who|whose)$/.test(next.lower)
    )
      return textBetween(tokens, start, i)
  }
  return undefined
}
