import { bodiesListed } from '../../rules/lexicon/evidence-words.ts'
import { legalForms, orgHeads } from '../../rules/lexicon/organizations.ts'
import type { Token } from './token.ts'

/**
 * "several lenders, including Kestrel, Alder and Moss", "the firms caught up in it include Kestrel and Alder": a list
 * of which the sentence says that they are companies.
 */
export function isListed(tokens: readonly Token[], first: number): boolean {
  const link = linkBefore(tokens, first)
  if (link === undefined) return false
  const word = tokens[link]?.lower ?? ''
  // "the three credit bureaus, Kestrel, Alder and Moss": the noun that heads the list stands right before it.
  if (isBureaus(tokens, link)) return true
  if (/^(?:including|like|namely)$/.test(word)) return bodiesListed.has(tokens[link - 1]?.lower ?? '')
  if (word === 'as') return tokens[link - 1]?.lower === 'such' && bodiesListed.has(tokens[link - 2]?.lower ?? '')
  return /^(?:include|includes|included)$/.test(word) && hasBodies(tokens, link)
}

/** The word that opens the list: back over the names before this one. */
function linkBefore(tokens: readonly Token[], first: number): number | undefined {
  let at = first - 1
  // "Kestrel’s Alder": two names without a mark between them are no list.
  if (tokens[at]?.nameLike === true && tokens[first]?.gap === ' ') return undefined
  while (at >= 0 && first - at <= LONGEST) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (token === undefined || !/^[,:]? ["“(]?$|^ ?[–—] ?$/.test(next?.gap ?? '')) return undefined
    if (!token.nameLike && !/^(?:and|or|&|the|of)$/.test(token.lower)) return at
    at -= 1
  }
  return undefined
}

const isBureaus = (tokens: readonly Token[], link: number): boolean =>
  /^(?:bureaus|agencies)$/.test(tokens[link]?.lower ?? '') &&
  tokens.slice(Math.max(0, link - 3), link).some(({ lower }) => /^(?:credit|reporting|rating|reference)$/.test(lower))

/** Words of a long list of names. */
const LONGEST = 40

/** The subject of "include": bodies, with what was done to them. */
function hasBodies(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 9); at -= 1) {
    if (/[,;:.()“”"]/.test(tokens[at + 1]?.gap ?? '')) return false
    if (bodiesListed.has(tokens[at]?.lower ?? '')) return true
  }
  return false
}

/** "among them Alder Hotels and X", "including Alder Bank and X": of houses in a list the last is one too. */
export function isListedBeside(tokens: readonly Token[], first: number): boolean {
  if (!/^(?:and|&)$/.test(tokens[first - 1]?.lower ?? '')) return false
  const mate = tokens[first - 2]?.lower ?? ''
  if (!orgHeads.has(mate) && !legalForms.has(mate)) return false
  let at = first - 2
  while (at > 0 && first - at < 12 && (tokens[at]?.nameLike === true || /^(?:and|of|&)$/.test(tokens[at]?.lower ?? '')))
    at -= 1
  return listLinks.test(`${tokens[at - 1]?.lower ?? ''} ${tokens[at]?.lower ?? ''}`)
}

const listLinks = / including$|^such as$|^among them$/
