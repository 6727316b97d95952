import { togetherNouns } from '../../rules/lexicon/evidence-words.ts'
import type { Token } from './token.ts'

/** "after incidents at Northwind Clinics and X". */
export function isBreachedBeside(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (
    at >= 0 &&
    first - at < 9 &&
    (tokens[at]?.nameLike === true || /^(?:and|or|of|&)$/.test(tokens[at]?.lower ?? ''))
  )
    at -= 1
  return /^(?:at|against|on)$/.test(tokens[at]?.lower ?? '') && togetherNouns.has(tokens[at - 1]?.lower ?? '')
}
