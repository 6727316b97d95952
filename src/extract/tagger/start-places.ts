import type { Match, NetRow, Piece, Pointer } from './net.ts'
import type { Places } from './reach.ts'

/**
 * What compromise's match finds where it can begin at these places only. It would try every term of the piece; of two
 * matches the second begins after the first, so that only a single place can be tried by itself.
 */
export function matchesAt(places: Places, piece: Piece, row: NetRow, match: Match): readonly Pointer[] {
  const first = 31 - Math.clz32(places & -places)
  const isOnly = (places & (places - 1)) === 0
  const { ptrs } = match([first === 0 ? piece : piece.slice(first)], isOnly ? anchored(row) : row)
  for (const pointer of ptrs) {
    pointer[1] = Number(pointer[1]) + first
    pointer[2] = Number(pointer[2]) + first
  }
  return ptrs
}

const anchoredRows = new WeakMap<NetRow, NetRow>()

/** The row, to begin with the first term: matched once, not at every term. */
function anchored(row: NetRow): NetRow {
  const known = anchoredRows.get(row)
  if (known !== undefined) return known
  const [first, ...rest] = row.regs
  const made = first === undefined ? row : { ...row, regs: [{ ...first, start: true }, ...rest] }
  anchoredRows.set(row, made)
  return made
}
