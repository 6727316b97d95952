import { indexNet, type Candidate, type KeyId, type NetIndex, type Placement } from './net-index.ts'
import type { Net, NetRow, Piece, Pointer } from './net.ts'
import { canStand } from './reach.ts'

/** compromise's own match of one pattern against pieces. */
export type Match = (pieces: readonly Piece[], row: NetRow) => { readonly ptrs: Pointer[] }

/** A row that matched, and where. */
export type Found = NetRow & { readonly pointer: Pointer }

const none: readonly number[] = []

/**
 * compromise's `bulkMatch`, equal in result (a test proves it on every upgrade): which rows of the net match which
 * pieces, in the net's order. The stock one tries all keys of the net on every piece; this one looks up only the piece's
 * own words and tags, and runs only what can stand there.
 */
export class Sweep {
  readonly #index: NetIndex
  /** By the number of a word or tag: the piece that last had it. By the number of a candidate: the piece that last tried it. */
  readonly #had: Uint32Array
  readonly #tried: Uint32Array
  #piece = 0

  constructor(net: Net) {
    this.#index = indexNet(net)
    this.#had = new Uint32Array(this.#index.keyCount)
    this.#tried = new Uint32Array(this.#index.candidates.length)
  }

  run(pieces: readonly Piece[], match: Match): readonly Found[] {
    const found: Found[] = []
    for (const [n, piece] of pieces.entries()) {
      for (const row of this.#rowsFor(piece)) {
        for (const pointer of match([piece], row).ptrs) {
          pointer[0] = n
          found.push({ ...row, pointer })
        }
      }
    }
    return found
  }

  #rowsFor(piece: Piece): readonly NetRow[] {
    const { always, candidates, calledBy } = this.#index
    this.#piece += 1
    const placements: Placement[] = []
    for (const key of this.#keysOf(piece)) {
      for (const number of calledBy[key] ?? none) {
        const candidate = candidates[number]
        if (candidate === undefined || this.#tried[number] === this.#piece) continue
        this.#tried[number] = this.#piece
        const placement = this.#placementIn(candidate, piece)
        if (placement !== undefined) placements.push(placement)
      }
    }
    placements.sort((a, b) => a.order - b.order)
    return [...placements.map(({ row }) => row), ...always.filter(({ minWords }) => minWords <= piece.length)]
  }

  /** The words, tags and senses of a piece that the net knows, each once. */
  #keysOf(piece: Piece): readonly KeyId[] {
    const { words, tags, senses } = this.#index
    const keys: KeyId[] = []
    const add = (key: KeyId | undefined): void => {
      if (key === undefined || this.#had[key] === this.#piece) return
      this.#had[key] = this.#piece
      keys.push(key)
    }
    for (const { normal, implicit, machine, root, alias, switch: sense, tags: own } of piece) {
      add(words.get(normal))
      if (machine && machine !== normal) add(words.get(machine))
      if (implicit) add(words.get(implicit))
      if (root) add(words.get(root))
      if (sense) add(senses.get(sense))
      for (const word of alias ?? []) add(words.get(word))
      for (const tag of own) add(tags.get(tag))
    }
    return keys
  }

  /** Where the row stands that a candidate runs here; undefined where it cannot match. */
  #placementIn(candidate: Candidate, piece: Piece): Placement | undefined {
    if (candidate.minWords > piece.length || !this.#fits(candidate)) return undefined
    const placement = this.#firstHeld(candidate.placements)
    if (placement === undefined) return undefined
    for (const no of placement.ifNo) if (this.#has(no)) return undefined
    return canStand(candidate.shape, piece) ? placement : undefined
  }

  #firstHeld(placements: readonly Placement[]): Placement | undefined {
    for (const placement of placements) if (this.#has(placement.key)) return placement
    return undefined
  }

  #fits({ needs, wants, minWant }: Candidate): boolean {
    for (const need of needs) if (!this.#has(need)) return false
    if (wants.length === 0) return true
    let found = 0
    for (const want of wants) if (this.#has(want)) found += 1
    return found >= minWant
  }

  #has(key: KeyId): boolean {
    return this.#had[key] === this.#piece
  }
}
