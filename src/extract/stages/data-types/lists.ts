import type { FoundType } from './found-type.ts'
import type { Piece } from './pieces.ts'

/** Runs of kinds that stand in one list: only separators, articles and short insertions between them. */
export function toLists(pieces: readonly Piece[], found: readonly FoundType[]): readonly (readonly FoundType[])[] {
  const lists: FoundType[][] = []
  found.forEach((type, i) => {
    const before = found[i - 1]
    if (before !== undefined && areListed(pieces, before.to, type.from)) lists.at(-1)?.push(type)
    else lists.push([type])
  })
  return lists
}

/** Whether nothing but what lists are made of stands between two places. */
function areListed(pieces: readonly Piece[], from: number, to: number): boolean {
  if (to - from > 7 || to < from || (to === from && pieces[to]?.gap === ' ')) return false
  for (let i = from; i <= to; i++) {
    const piece = pieces[i]
    if (piece === undefined || piece.gap === '|') return false
    if (i < to && !fillers.has(piece.folded)) return false
  }
  return true
}

const fillers: ReadonlySet<string> = new Set(
  (
    'and or & as well along with alongside plus including like such also both their his her its your the a an some ' +
    'other any all in case for certain instance few even possibly potentially sometimes additionally user customer ' +
    'patient member individual full partial encrypted hashed salted unique then'
  ).split(' '),
)
