import { lonePeople, suingVerbs } from '../../rules/lexicon/groups.ts'
import { knownName } from './known.ts'
import type { Token } from './token.ts'

/** One person, or a body of people, without a name: from the first word after the article to the noun. */
export interface LonePlaintiff {
  readonly first: number
  readonly last: number
}

/**
 * "A Boise mother sued", "a patients' group has filed", "brought by a former nurse": whom a suit makes worth a mention
 * though the text gives no name.
 */
export function lonePlaintiffs(tokens: readonly Token[]): readonly LonePlaintiff[] {
  if (!tokens.some(({ lower }) => suingVerbs.has(lower))) return []
  return tokens.flatMap((token, last) => {
    const first = lonePeople.has(token.lower) && !token.owner ? afterArticle(tokens, last) : undefined
    return first !== undefined && (sues(tokens, last) || isBringer(tokens, first)) ? [{ first, last }] : []
  })
}

/** The word after "a" or "an", at most four before the noun. */
function afterArticle(tokens: readonly Token[], last: number): number | undefined {
  for (let at = last - 1; at >= Math.max(0, last - 5); at -= 1) {
    const token = tokens[at]
    if (token === undefined || !/^['’]?[\s-]$/.test(tokens[at + 1]?.gap ?? '')) return undefined
    if (/^(?:an?|another)$/.test(token.lower)) return at + 1
    if (token.lower === 'that') return undefined
    if (token.nameLike && knownName(token.lower)?.kind === 'ORGANIZATION') return undefined
    if (token.tags.has('Verb') && !token.tags.has('Noun') && !/ed$/.test(token.lower)) return undefined
  }
  return undefined
}

function sues(tokens: readonly Token[], last: number): boolean {
  for (const { lower, gap, tags } of tokens.slice(last + 1, last + 5)) {
    if (gap !== ' ') return false
    if (suingVerbs.has(lower)) return true
    if (!/^(?:has|have|had|is|also|who)$/.test(lower) && !tags.has('Adverb')) return false
  }
  return false
}

const isBringer = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 2]?.lower === 'by' && /^(?:brought|filed|lodged|launched|sued)$/.test(tokens[first - 3]?.lower ?? '')
