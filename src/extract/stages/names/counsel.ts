import { isFirstName, isPersonLike } from './person-form.ts'
import type { Token } from './token.ts'

/** "solicitors at Marsh Okafor", "represented by Marsh Okafor", "Robin Marsh of Marsh Okafor": two surnames make a law firm. */
export function isCounsel(tokens: readonly Token[], first: number, last: number): boolean {
  if (isFirstName(tokens[first]) || !isPersonLike(tokens, first, last)) return false
  // "the claimants’ solicitors, Marsh Okafor"
  if (tokens[first]?.gap === ', ')
    return (
      /^(?:solicitors|lawyers|attorneys)$/.test(tokens[first - 1]?.lower ?? '') &&
      (tokens[last + 1] === undefined || /^[,.]/.test(tokens[last + 1]?.gap ?? ''))
    )
  if (tokens[first]?.gap !== ' ') return false
  const [link, noun] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? '']
  if (link === 'by')
    return (
      /^(?:represented|advised)$/.test(noun) && !/^(?:of|at|with|and|from|an?)$/.test(tokens[last + 1]?.lower ?? '')
    )
  if (!/^(?:at|of|with|from)$/.test(link)) return false
  if (/^(?:lawyers?|attorneys?|solicitors?|barristers?|counsel|litigators?|partner)$/.test(noun)) return true
  if (noun === 'firm') return link === 'of'
  return tokens[first - 2]?.nameLike === true && noun === tokens[first]?.lower && isFirstName(tokens[first - 3])
}
