import { thievesForms } from '../../rules/exposure.ts'
import type { FoundType } from './found-type.ts'
import type { Piece } from './pieces.ts'

/**
 * Whether a word that may mean many things is what a thief took or a file held: "stole photographs", "receipts were
 * stolen". In the plural only.
 */
export function isTaken(pieces: readonly Piece[], { from, to, row }: FoundType): boolean {
  const before = pieces[from - 1]?.surface ?? ''
  if (row?.id === 'names' && before === 'your') return true
  if (ofOnePerson.has(row?.id ?? '') && holdingForms.has(before)) return true
  const head = pieces[to - 1]
  if (head === undefined || (head.surface === head.folded && !masses.has(head.folded)) || head.possessive) return false
  return isObject(pieces, from) || isSubject(pieces, to) || isOthers(pieces, from)
}

/** Nouns without a plural. */
const masses: ReadonlySet<string> = new Set('correspondence footage feedback paperwork'.split(' '))

/** "included name and …", "the data contained password": no other name and no other password is meant. */
const ofOnePerson: ReadonlySet<string> = new Set(['names', 'passwords', 'phone-numbers', 'genders'])
const holdingForms: ReadonlySet<string> = new Set('include included includes contained contain including'.split(' '))

/** "each other's statements", "another shopper's receipts". */
const isOthers = (pieces: readonly Piece[], from: number): boolean =>
  pieces[from - 1]?.possessive === true &&
  pieces.slice(Math.max(0, from - 3), from).some(({ folded }) => folded === 'other' || folded === 'another')

function isObject(pieces: readonly Piece[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const piece = pieces[at]
    if (piece === undefined || !/[ -]/.test(pieces[at + 1]?.gap ?? '|')) return false
    if (thievesForms.has(piece.surface) || /^span(?:ned|ning|s)$/.test(piece.surface)) return true
    if (!(['Determiner', 'Adjective', 'Adverb', 'Possessive', 'Value'] as const).some((tag) => piece.tags.has(tag)))
      return false
  }
  return false
}

function isSubject(pieces: readonly Piece[], to: number): boolean {
  const next = pieces
    .slice(endOfOwner(pieces, to), to + 9)
    .map(({ surface }) => surface)
    .slice(0, 5)
  const verb = next.findIndex((word) => thievesForms.has(word))
  return verb > 0 && next.slice(0, verb).every((word) => passive.has(word))
}

/** "recordings of their calls were", "reports of patients had been": whose it is stands between. */
function endOfOwner(pieces: readonly Piece[], to: number): number {
  if (pieces[to]?.surface !== 'of') return to
  let at = to + 1
  while (at < to + 5 && pieces[at]?.gap === ' ' && !passive.has(pieces[at]?.surface ?? '')) at += 1
  return at
}

const passive: ReadonlySet<string> = new Set('were was have had been being may might could also apparently'.split(' '))
