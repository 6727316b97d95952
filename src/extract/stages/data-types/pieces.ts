import type { Term } from '../../nlp.ts'
import type { Sentence } from '../../reading.ts'
import { foldWord } from './fold-word.ts'

/** A word or a part of a hyphenated or slashed one, as the taxonomy compares them. */
export interface Piece {
  readonly folded: string
  /** Lower case. */
  readonly surface: string
  readonly start: number
  readonly end: number
  /** What stands between the piece before and this one: blank, hyphen, slash, or a mark that parts items. */
  readonly gap: ' ' | '-' | '/' | ',' | '(' | '|'
  readonly tags: ReadonlySet<string>
  readonly possessive: boolean
}

/** The pieces of a sentence, in order. */
export function toPieces(sentence: Sentence): readonly Piece[] {
  const pieces: Piece[] = []
  let before = ''
  for (const term of sentence.terms) {
    addPieces(pieces, term, gapOf(before + term.pre))
    before = term.post
  }
  return pieces
}

function addPieces(pieces: Piece[], term: Term, gap: Piece['gap']): void {
  const { text, start, end, tags } = term
  const exact = end - start === text.length
  const possessive = /['’]s?$/.test(text) || (/s$/i.test(text) && /^['’]/.test(term.post))
  if (!exact || !/[-/]/.test(text)) {
    pieces.push(piece(text, start, end, gap, tags, possessive))
    return
  }
  let separator = gap
  for (const { 0: part, index } of text.matchAll(/[^-/]+|[-/]/g)) {
    if (part === '-' || part === '/') separator = part
    else {
      const from = start + index
      pieces.push(piece(part, from, from + part.length, separator, tags, possessive && from + part.length === end))
    }
  }
}

function piece(
  text: string,
  start: number,
  end: number,
  gap: Piece['gap'],
  tags: ReadonlySet<string>,
  possessive: boolean,
): Piece {
  return { folded: foldWord(text), surface: text.toLowerCase(), start, end, gap, tags, possessive }
}

function gapOf(marks: string): Piece['gap'] {
  if (/[:.!?"“”\n–—•*]/.test(marks)) return '|'
  if (marks.includes('(') || marks.includes('[') || marks.includes(')')) return '('
  if (/[,;]/.test(marks)) return ','
  if (marks.includes('/')) return '/'
  return marks.includes('-') ? '-' : ' '
}
