import { dataTypes } from '../../rules/data-types/index.ts'
import type { FoundType } from './found-type.ts'
import type { Piece } from './pieces.ts'
import { buildTrie, longestMatch } from './word-trie.ts'

const trie = buildTrie(dataTypes)

/** All stretches that are wordings of the taxonomy, longest first at each place, not overlapping. */
export function matchWordings(pieces: readonly Piece[]): readonly FoundType[] {
  const words = pieces.map(({ folded }) => folded)
  const surfaces = pieces.map(({ surface }) => surface)
  const found: FoundType[] = []
  let end = 0
  for (let i = 0; i < pieces.length; i++) {
    if (!startsWording(pieces[i])) continue
    if (end <= i) end = phraseEnd(pieces, i)
    const match = longestMatch(trie, words, surfaces, i, end)
    if (match === undefined || standsBeforeNoun(pieces, match.end, i)) continue
    // No verb ends three words that name a kind: "questions and answers for customers".
    if (match.end - i < 3 && isVerbUse(pieces, match.end)) continue
    // "the users' names" are names, no usernames.
    if (pieces[i]?.possessive === true && match.row.id === 'usernames') continue
    found.push({ from: i, to: ownEnd(pieces, i, match.end), row: match.row, weak: match.weak })
    i = match.end - 1
  }
  return found
}

/** "remarks left by", "correspondence between": what only leads on to others is no part of the name. */
function ownEnd(pieces: readonly Piece[], from: number, end: number): number {
  if (!/^(?:by|between|of|about|from|to)$/.test(pieces[end - 1]?.surface ?? '')) return end
  const isMade = pieces[end - 1]?.surface === 'by'
  return Math.max(from + 1, isMade ? end - 2 : end - 1)
}

/** The wording that a row of folded words is, where it is one to the end. */
export function wordingOf(words: readonly string[]): FoundType['row'] {
  const match = longestMatch(trie, words, words, 0, words.length)
  return match?.end === words.length ? match.row : undefined
}

const startsWording = (piece: Piece | undefined): boolean =>
  piece !== undefined && (trie.root.next.has(piece.folded) || trie.root.exact.has(piece.surface))

// Wordings may hold a blank, a hyphen or a slash, never a mark that parts items.
function phraseEnd(pieces: readonly Piece[], from: number): number {
  let end = from + 1
  while (end < pieces.length && /[ /-]/.test(pieces[end]?.gap ?? '|')) end += 1
  return end
}

/** "password manager", "data breach", "credit card company": the kind of data only describes another noun. */
function standsBeforeNoun(pieces: readonly Piece[], at: number, from: number): boolean {
  const [last, next] = [pieces[at - 1], pieces[at]]
  if (last === undefined || next === undefined || !/[ -]/.test(next.gap)) return false
  if (notHeads.has(next.folded) || (isMail(last) && next.folded === 'account')) return true
  if (last.folded !== last.surface && !last.possessive) return false
  if (last.possessive && at - from === 1) return false
  return next.tags.has('Noun') && !next.tags.has('Pronoun') && !startsKind(next) && !/ed$/.test(next.surface)
}

/** "The minister addresses the nation", "it accounts for half": a verb of the same form, with its object. */
function isVerbUse(pieces: readonly Piece[], end: number): boolean {
  const [last, next] = [pieces[end - 1], pieces[end]]
  if (last === undefined || next === undefined || next.gap !== ' ' || !last.tags.has('Verb')) return false
  if (next.tags.has('Value') || next.tags.has('Gerund')) return !last.tags.has('Noun')
  // "password hashes for members": the tagger takes it for a verb.
  if (last.folded === 'hashe' || last.folded === 'hash') return false
  if (next.surface === 'as') return pieces[end + 1]?.surface !== 'well'
  // "dates from 1990", not "accounts from 11 forums".
  if (next.surface === 'from')
    return pieces[end + 1]?.tags.has('Date') === true || /^(?:1[5-9]|20)\d\d$/.test(pieces[end + 1]?.surface ?? '')
  return /^(?:the|a|an|for|back|this|that|how)$/.test(next.surface) && pieces[end - 2] !== undefined
}

/** "an employee’s email account": no address. */
const isMail = ({ folded }: Piece): boolean => folded === 'email' || folded === 'mail'

const startsKind = ({ folded }: Piece): boolean => trie.root.next.has(folded)

const notHeads: ReadonlySet<string> = new Set(
  (
    'breach security theft leak loss privacy protection center centre controller broker science base processing ' +
    'governance management manager reset sharing technology officer commission commissioner system provider ' +
    'administration phishing industry company firm maker spill incident exposure compromise exfiltration ' +
    'monitoring regulation law act bureau service platform exchange app'
  ).split(' '),
)
