import { indexNet, type Candidate, type NetIndex, type Placement } from './net-index.ts'
import type { Match, Net, NetRow, Piece, Pointer } from './net.ts'
import { Reach, windowsOf, type Places } from './reach.ts'
import type { KeyId, Shape } from './shape.ts'
import { matchesAt } from './start-places.ts'

interface Called {
  readonly placement: Placement
  readonly shape: Shape
}

/** A row that may match a piece, and where it can begin; null: anywhere. */
interface Standing {
  readonly order: number
  readonly row: NetRow
  readonly places: Places | null
}

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
  readonly #reach: Reach

  constructor(net: Net) {
    this.#index = indexNet(net)
    this.#reach = new Reach(this.#index.keyCount, this.#index.testCount)
    this.#had = new Uint32Array(this.#index.keyCount)
    this.#tried = new Uint32Array(this.#index.candidates.length)
  }

  run(pieces: readonly Piece[], match: Match): readonly Found[] {
    const found: Found[] = []
    for (const [n, piece] of pieces.entries()) {
      for (const { row, places } of this.#rowsFor(piece)) {
        for (const pointer of places === null ? match([piece], row).ptrs : matchesAt(places, piece, row, match)) {
          pointer[0] = n
          found.push({ ...row, pointer })
        }
      }
    }
    return found
  }

  #rowsFor(piece: Piece): readonly Standing[] {
    this.#piece += 1
    const windows = windowsOf(piece)
    const keys: KeyId[] = []
    for (let n = 0; n < windows; n += 1) this.#read(piece, n, keys)
    const called = this.#called(keys, piece.length)
    const standing: Standing[] = []
    for (const { placement, shape } of windows === 1 ? called : this.#somewhere(called, piece)) {
      const places = windows === 1 ? this.#reach.beginnings(shape) : null
      if (places !== 0) standing.push({ order: placement.order, row: placement.row, places })
    }
    standing.sort((a, b) => a.order - b.order)
    for (const row of this.#index.always)
      if (row.minWords <= piece.length) standing.push({ order: Infinity, row, places: null })
    return standing
  }

  /** Notes where a window's words, tags and senses stand, and adds to the keys those that the piece had not yet. */
  #read(piece: Piece, window: number, keys: KeyId[]): void {
    const { words, tags, senses } = this.#index
    const terms = this.#reach.turnTo(piece, window)
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at]
      if (term === undefined) continue
      const { text, normal, implicit, machine, root, alias, switch: sense, tags: own } = term
      this.#add(words.get(normal), at, keys)
      if (machine && machine !== normal) this.#add(words.get(machine), at, keys)
      if (implicit) this.#add(words.get(implicit), at, keys)
      if (root) this.#add(words.get(root), at, keys)
      if (sense) this.#add(senses.get(sense), at, keys)
      for (const word of alias ?? []) this.#add(words.get(word), at, keys)
      for (const tag of own) this.#add(tags.get(tag), at, keys)
      // A pattern's word also meets the text as it stands, but no row of the net is called up by that.
      const asItStands = text === normal ? undefined : words.get(text)
      if (asItStands !== undefined) this.#reach.note(asItStands, at)
    }
  }

  #add(key: KeyId | undefined, at: number, keys: KeyId[]): void {
    if (key === undefined) return
    this.#reach.note(key, at)
    if (this.#had[key] === this.#piece) return
    this.#had[key] = this.#piece
    keys.push(key)
  }

  /** What a piece's words and tags call up, where all it needs stands in the piece. */
  #called(keys: readonly KeyId[], length: number): readonly Called[] {
    const { candidates, calledBy } = this.#index
    const called: Called[] = []
    for (const key of keys) {
      for (const number of calledBy[key] ?? none) {
        const candidate = candidates[number]
        if (candidate === undefined || this.#tried[number] === this.#piece) continue
        this.#tried[number] = this.#piece
        const placement = this.#placementIn(candidate, length)
        if (placement !== undefined) called.push({ placement, shape: candidate.shape })
      }
    }
    return called
  }

  /** Those that some window of the piece allows. */
  #somewhere(called: readonly Called[], piece: Piece): readonly Called[] {
    const standing = new Set<Called>()
    for (let n = 0; n < windowsOf(piece); n += 1) {
      this.#read(piece, n, [])
      for (const each of called) if (!standing.has(each) && this.#reach.allows(each.shape)) standing.add(each)
    }
    return [...standing]
  }

  /** Where the row stands that a candidate runs here; undefined where it cannot match. */
  #placementIn(candidate: Candidate, length: number): Placement | undefined {
    if (candidate.minWords > length || !this.#fits(candidate)) return undefined
    const placement = this.#firstHeld(candidate.placements)
    if (placement === undefined) return undefined
    for (const no of placement.ifNo) if (this.#has(no)) return undefined
    return placement
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
