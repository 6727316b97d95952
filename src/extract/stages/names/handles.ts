import type { FoundMention } from '../../mention.ts'
import { type Reading, spanIn } from '../../reading.ts'
import { actorNouns, handleNouns, otherBearers, selfNaming, staffWords, thieves } from '../../rules/lexicon/handles.ts'
import { textBetween, type Token, type TokenLine } from './token.ts'

/** A name that one takes for oneself, by its tokens: "a user going by the name “ashfinch”". */
interface Handle {
  readonly line: TokenLine
  readonly first: number
  readonly last: number
}

/**
 * Finds the names under which thieves and sellers go, which need no capital, where a phrase introduces them, and every
 * later place where they stand.
 */
export function findHandles(reading: Reading, lines: readonly TokenLine[]): readonly FoundMention[] {
  const introduced = lines.flatMap((line) => handlesIn(line))
  const names = new Set(introduced.map(({ line, first, last }) => textBetween(line.tokens, first, last)))
  const later = lines.flatMap((line) =>
    line.tokens.flatMap(({ text }, at) => (names.has(text) && isOwnName(text) ? [{ line, first: at, last: at }] : [])),
  )
  const seen = new Set<string>()
  return [...introduced, ...later].flatMap((handle) => {
    const key = `${handle.line.sentence.index}:${handle.first}`
    if (seen.has(key)) return []
    seen.add(key)
    return [toMention(reading, handle)]
  })
}

/** A lower-case word of four letters or fewer may be an ordinary one elsewhere. */
const isOwnName = (text: string): boolean => text.length > 4 || /[\p{Lu}\d_]/u.test(text)

function handlesIn(line: TokenLine): readonly Handle[] {
  return line.tokens.flatMap((_, at) => {
    const first = introducedAt(line.tokens, at)
    const last = first === null ? null : endOfHandle(line.tokens, first)
    return first === null || last === null ? [] : [{ line, first, last }]
  })
}

/** Where a handle begins whose introduction ends at a token: "known as", "by the name", "calling himself", "a user called". */
function introducedAt(tokens: readonly Token[], at: number): number | null {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]]
  if (next === undefined) return null
  const quoted = /["“‘']$/.test(next.gap)
  if (!quoted && next.gap !== ' ') return null
  const before = (back: number): string => tokens[at - back]?.lower ?? ''
  const of = word === 'of' ? 1 : 0
  const named =
    handleNouns.has(before(of)) &&
    /^(?:the|alias|a|an|this|that|online|screen|forum|user)$/.test(before(of + 1)) &&
    (quoted || isMarked(next) || (word !== 'account' && bringers.test(before(of + 2))))
  const self = /^(?:himself|herself|itself|themselves|themself)$/.test(word) && selfNaming.has(before(1))
  const known =
    (word === 'as' &&
      /^(?:known|identified|tracked)$/.test(/^(?:online|only)$/.test(before(1)) ? before(2) : before(1))) ||
    (word === 'by' && /^(?:goes|going|went|go)$/.test(before(1))) ||
    /^(?:called|named|dubbed|nicknamed|aka|alias)$/.test(word)
  if (!(named || self || known)) return null
  // "A member named Dana Roe" is no thief; "a hacker who goes by Ashfinch" is.
  const plain = known && !quoted
  if (plain && !isMarked(next)) return null
  return isNear(tokens, at, plain && !isOddName(next) ? thieves : actorNouns) ? at + 1 : null
}

/** A capital or a digit: "the account through" introduces no handle. */
const isMarked = ({ text }: Token): boolean => /[\p{Lu}\d_]/u.test(text)

/** "ashfinch77", "ash_finch": nobody’s name by birth. */
const isOddName = ({ text }: Token): boolean => /^\p{Ll}.*[\d_]|_|^\p{L}+\d+$/u.test(text)

/** "by the name plumfield", "uses the handle plumfield". */
const bringers = /^(?:by|under|uses|use|using|used|adopted|with)$/

/** Whether the name is that of somebody who can go by a handle: the nearest noun before that bears names says whose it is. */
function isNear(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 9); back -= 1) {
    const word = tokens[back]?.lower ?? ''
    // "An app called …" is no thief's name, whoever made it; nor is that of a forum's staff.
    if (otherBearers.has(word) || staffWords.has(word)) return false
    if (nouns.has(word)) return !staffWords.has(tokens[back - 1]?.lower ?? '')
  }
  return false
}

/** The last token: of words in marks the one before the closing mark, else the word itself. */
function endOfHandle(tokens: readonly Token[], first: number): number | null {
  const quoted = /["“‘']$/.test(tokens[first]?.gap ?? '')
  if (!quoted) return isHandleWord(tokens[first]) ? endOfCapitals(tokens, first) : null
  for (let last = first; last < Math.min(tokens.length, first + 3); last += 1) {
    if (!isHandleWord(tokens[last])) return null
    const after = tokens[last + 1]?.gap
    if (after === undefined || /^[.,]?["”’']/.test(after)) return last
  }
  return null
}

/** "Grey Heron": the capitalized words that follow a capitalized one. */
function endOfCapitals(tokens: readonly Token[], first: number): number {
  let last = first
  while (
    last < first + 2 &&
    /^\p{Lu}/u.test(tokens[last]?.text ?? '') &&
    tokens[last + 1]?.nameLike === true &&
    tokens[last + 1]?.gap === ' '
  )
    last += 1
  return last
}

const isHandleWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^[\p{L}\d_.$@-]{3,}$/u.test(token.text) &&
  !/^(?:the|and|who|that|which|its|their)$/.test(token.lower)

function toMention(reading: Reading, { line: { tokens, sentence }, first, last }: Handle): FoundMention {
  const [start, end] = [tokens[first]?.start ?? sentence.start, tokens[last]?.end ?? sentence.end]
  return {
    ...spanIn(reading, sentence, start, end),
    sentence: sentence.index,
    label: 'ORGANIZATION',
    form: 'NAME',
    foundBy: 'name/handle',
    name: textBetween(tokens, first, last),
    roles: ['THREAT_ACTOR'],
  }
}
