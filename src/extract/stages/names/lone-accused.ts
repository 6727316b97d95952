import { accusingVerbs, isAccusedNoun } from '../../rules/lexicon/groups.ts'
import { knownName } from './known.ts'
import type { Token } from './token.ts'

/** People without a name whom a court or the police deal with: from the first word that tells of them to the noun. */
export interface LoneAccused {
  readonly first: number
  readonly last: number
}

/** "A 19-year-old man was charged", "two former clerks face charges", "prosecutors indicted a Leeds student". */
export function loneAccused(tokens: readonly Token[]): readonly LoneAccused[] {
  if (!tokens.some((_token, at) => isAccusing(tokens, at))) return []
  return tokens.flatMap((token, last) => {
    if (token.owner || !(isAccusedNoun(token.lower) || isAge(tokens, last))) return []
    const first = afterArticle(tokens, last)
    return first !== undefined && (isAccused(tokens, last) || isWhomTheyAccuse(tokens, first)) ? [{ first, last }] : []
  })
}

/** "a 20-year-old from Leeds" */
const isAge = (tokens: readonly Token[], at: number): boolean =>
  /^\d\d-year-old$/.test(tokens[at]?.lower ?? '') ||
  (tokens[at]?.lower === 'old' && tokens[at - 1]?.lower === 'year' && /^\d\d$/.test(tokens[at - 2]?.lower ?? ''))

/** "was charged"; who faces something must face a charge or a term. */
const isAccusing = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.lower ?? ''
  if (!/^fac(?:es?|ed|ing)$/.test(word)) return accusingVerbs.has(word)
  return tokens
    .slice(at + 1, at + 8)
    .some(({ lower }) => /^(?:charges?|counts?|indictment|trial|prison|jail)$/.test(lower))
}

/** The word after "a" or of a number, at most five before the noun; "the man" has been told of. */
function afterArticle(tokens: readonly Token[], last: number): number | undefined {
  for (let at = last; at >= Math.max(0, last - 6); at -= 1) {
    const token = tokens[at]
    if (token === undefined) return undefined
    if (/^(?:an?|another)$/.test(token.lower)) return at < last && !isApposed(tokens, at) ? at + 1 : undefined
    if (/^(?:two|three|four|five|six|seven)$/.test(token.lower)) return at < last ? at + 1 : undefined
    if (at < last && token.nameLike && knownName(token.lower)?.kind === 'ORGANIZATION') return undefined
    if (at < last && token.tags.has('Verb') && !token.tags.has('Noun') && !/ed$/.test(token.lower)) return undefined
    if (!/^['’]?[\s-]$/.test(token.gap)) return undefined
  }
  return undefined
}

/** "Dana Whitlock, 31, a former engineer": one with a name. */
const isApposed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === ', ' && (tokens[at - 1]?.nameLike === true || /^\d\d$/.test(tokens[at - 1]?.lower ?? ''))

/** "from Leeds", "who worked for the clinic": what may stand between the noun and its verb. */
const adding = /^(?:from|of|in|who|has|have|had|was|were|is|are|been|being|also|later|now)$/

function isAccused(tokens: readonly Token[], last: number): boolean {
  for (let at = last + 1; at < Math.min(tokens.length, last + 9); at += 1) {
    const token = tokens[at]
    if (token === undefined || (token.gap !== ' ' && token.gap !== ', ')) return false
    // "A former clerk, Dana Whitlock, was jailed": one with a name.
    if (at === last + 1 && token.gap === ', ' && token.nameLike) return false
    if (isAccusing(tokens, at)) return true
    const { lower, tags, nameLike } = token
    if (!adding.test(lower) && !tags.has('Adverb') && !nameLike && !/^\d\d(?:-year-olds?)?$/.test(lower)) return false
  }
  return false
}

const isWhomTheyAccuse = (tokens: readonly Token[], first: number): boolean =>
  [1, 2, 3].some((back) =>
    /^(?:charged|indicted|charging|sentenced|jailed|arraigned)$/.test(tokens[first - back]?.lower ?? ''),
  )
