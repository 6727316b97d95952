import type { FoundType } from './found-type.ts'
import { wordingOf } from './match-wordings.ts'
import type { Piece } from './pieces.ts'

/**
 * Kinds that lend their head from the last of a list: "email, IP and physical addresses",
 * "Social Security, passport and driver's license numbers". Each modifier is a kind of its own, with its own span.
 */
export function shareHeads(pieces: readonly Piece[], found: readonly FoundType[]): readonly FoundType[] {
  const taken = new Map<number, FoundType>()
  for (const type of found) for (let i = type.from; i < type.to; i++) taken.set(i, type)
  const shared = found.flatMap((type) => modifiersBefore(pieces, type, taken))
  const replaced = new Set(shared.flatMap(({ from, to }) => range(from, to).flatMap((i) => taken.get(i) ?? [])))
  return [...found.filter((type) => !replaced.has(type)), ...shared].sort((a, b) => a.from - b.from)
}

function modifiersBefore(
  pieces: readonly Piece[],
  type: FoundType,
  taken: ReadonlyMap<number, FoundType>,
): readonly FoundType[] {
  const words = pieces.slice(type.from, type.to).map(({ folded }) => folded)
  if (words.length < 2 || !heads.has(words.at(-1) ?? '')) return []
  // "work and personal email addresses": all but the first word is shared; "personal and medical data": the last alone.
  const tails = words.length > 2 && words.at(-1) === 'address' ? [words.slice(1), words.slice(-1)] : [words.slice(-1)]
  const shared: FoundType[] = []
  let at = type.from
  let joined = false
  for (;;) {
    const modifier = modifierBefore(pieces, at, tails, taken)
    if (modifier === undefined || (!joined && !modifier.coordinated)) break
    joined = true
    shared.push(modifier.type)
    at = modifier.type.from
  }
  return shared
}

/** The modifier whose end is followed by ", " or " and " and the place `at`, where it makes a kind with a tail. */
function modifierBefore(
  pieces: readonly Piece[],
  at: number,
  tails: readonly (readonly string[])[],
  taken: ReadonlyMap<number, FoundType>,
): { readonly type: FoundType; readonly coordinated: boolean } | undefined {
  const { end, coordinated } = beforeSeparator(pieces, at)
  if (end === undefined) return undefined
  for (const length of [3, 2, 1]) {
    const from = end - length
    if (from < 0 || range(from + 1, end).some((i) => !/[ -]/.test(pieces[i]?.gap ?? '|'))) continue
    const words = pieces.slice(from, end).map(({ folded }) => folded)
    const row = rowOf(words, tails)
    const own = taken.get(end - 1)
    const isWhole = own !== undefined && own.from === from && !own.weak && own.row !== undefined && length > 1
    if (row === undefined || isWhole || plural(pieces[end - 1])) continue
    if (own !== undefined && own.from < from) return undefined
    return { type: { from, to: end, row, weak: false }, coordinated }
  }
  return undefined
}

function rowOf(words: readonly string[], tails: readonly (readonly string[])[]): FoundType['row'] {
  for (const tail of tails) {
    const row = wordingOf([...words, ...tail])
    if (row !== undefined) return row
  }
  return undefined
}

const plural = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.surface !== piece.folded && !piece.possessive

function beforeSeparator(pieces: readonly Piece[], at: number): { end: number | undefined; coordinated: boolean } {
  let end = at
  if (determiners.has(pieces[end - 1]?.folded ?? '')) end -= 1
  const word = pieces[end - 1]
  if (word !== undefined && coordinators.has(word.folded)) {
    end -= 1
    if (word.folded === 'or' && pieces[end]?.gap === '/') end -= 1
    return { end, coordinated: true }
  }
  const gap = pieces[at]?.gap
  return gap === ',' || gap === '/' ? { end: at, coordinated: gap === '/' } : { end: undefined, coordinated: false }
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

const coordinators: ReadonlySet<string> = new Set(['and', 'or', '&'])
const determiners: ReadonlySet<string> = new Set(['their', 'his', 'her', 'the', 'your', 'other', 'some'])
const heads: ReadonlySet<string> = new Set(
  (
    'address name number information info data detail record id identification identifier history code status date ' +
    'hash password image photo profile card license account message log habit url result document file credential'
  ).split(' '),
)
