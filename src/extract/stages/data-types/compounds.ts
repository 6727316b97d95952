import { dataHeads, namingGerunds, noDataBefore, plainDescribers, softHeads } from '../../rules/data-types/compounds.ts'
import { exposureForms } from '../../rules/exposure.ts'
import type { FoundType } from './found-type.ts'
import type { Piece } from './pieces.ts'

/**
 * Adds to the kinds found those that the taxonomy lacks and that their own noun tells: "intake questionnaires",
 * "key safe codes". Only in a sentence that has a word of exposure, or that names another kind.
 */
export function withCompounds(pieces: readonly Piece[], found: readonly FoundType[]): readonly FoundType[] {
  if (found.length === 0 && !pieces.some(({ surface }) => exposureForms.has(surface))) return []
  const taken = new Set(found.flatMap((type) => (type.weak || isBare(pieces, type) ? [] : placesOf(type))))
  const made = pieces.flatMap((piece, at) => {
    if (
      !isHead(piece) ||
      taken.has(at) ||
      piece.possessive ||
      piece.tags.has('ProperNoun') ||
      describesNext(pieces, at)
    )
      return []
    const from = startOf(pieces, at, taken)
    return isTold(pieces.slice(from, at))
      ? [
          {
            from,
            to: at + 1,
            row: undefined,
            weak: !dataHeads.has(piece.folded),
          },
        ]
      : []
  })
  if (made.length === 0) return found
  const inside = new Set(made.flatMap(placesOf))
  return [...found.filter(({ from }) => !inside.has(from)), ...made].sort((a, b) => a.from - b.from)
}

/** "claims", "bills" are verbs as often. */
const isHead = ({ folded, tags }: Piece): boolean =>
  dataHeads.has(folded) || (softHeads.has(folded) && tags.has('Noun') && !tags.has('Verb'))

/** "records" alone; "immunisation records" say which. */
const isBare = (pieces: readonly Piece[], { from, to }: FoundType): boolean =>
  to - from === 1 &&
  pieces[from]?.surface === 'records' &&
  pieces[from - 1]?.tags.has('Acronym') !== true &&
  pieces[from - 1]?.tags.has('ProperNoun') !== true

const placesOf = ({ from, to }: FoundType): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** "record number", "document review": the noun only describes the next. */
function describesNext(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at + 1]
  return next !== undefined && /[ -]/.test(next.gap) && next.tags.has('Noun') && !next.tags.has('Pronoun')
}

function startOf(pieces: readonly Piece[], head: number, taken: ReadonlySet<number>): number {
  let from = head
  while (from > 0 && head - from < 3 && !taken.has(from - 1) && isDescriber(pieces, from - 1)) {
    if (!/[ -]/.test(pieces[from]?.gap ?? '|')) break
    from -= 1
  }
  while (from < head && plainDescribers.has(pieces[from]?.folded ?? '')) from += 1
  return from
}

function isDescriber(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at]
  if (piece === undefined || piece.possessive || untold.some((tag) => piece.tags.has(tag))) return false
  // "closing documents", "sold closing documents": the tagger takes the word for a verb.
  if (piece.tags.has('Gerund')) return namingGerunds.has(piece.surface) && dataHeads.has(pieces[at + 1]?.folded ?? '')
  return !piece.tags.has('Verb') && (piece.tags.has('Noun') || isOfAField(piece))
}

const untold = ['ProperNoun', 'Pronoun', 'Value', 'Date', 'Person', 'Place', 'Organization', 'Money'] as const

/** "dental", "disciplinary", "academic": adjectives that say of what, not how. */
const isOfAField = ({ tags, folded }: Piece): boolean => tags.has('Adjective') && /(?:al|ic|ary|ar)$/.test(folded)

/** Whether the words before the head say of what it is, and nothing that makes it another thing. */
const isTold = (words: readonly Piece[]): boolean =>
  words.some(({ folded }) => !plainDescribers.has(folded)) && !words.some(({ folded }) => noDataBefore.has(folded))
