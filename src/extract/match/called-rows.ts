import { NeedSets, type WordSet } from './need-sets.ts'

/** What a row asks of a sentence before its pattern is tried. */
export interface RowNeeds {
  /** In this order. */
  readonly inOrder: readonly WordSet[]
  /** The one of them that fewest sentences have. */
  readonly rarest: WordSet
  /** Of which one stands anywhere, where the row asks for a subject by name. */
  readonly subject: WordSet | null
}

const none: readonly never[] = []

/** A row of a table by its rank, and the last unit that a match of it can begin with. */
export interface CalledRow {
  readonly rank: number
  readonly latest: number
}

/** By table: its rows, in order. */
type ByTable = readonly (readonly CalledRow[] | undefined)[]

/**
 * The rows of tables that are asked of the same sentences: a sentence is gone through once for all of them, and for no
 * table that it is never asked of.
 */
export class RowIndex {
  readonly #needSets = new NeedSets()
  /**
   * The rows by the set that is their rarest. Each is its table, its rank and what it needs (see `NeedSets`), one after
   * the other in one array: 80 are looked at for a sentence.
   */
  readonly #calledBy: (number[] | undefined)[] = []
  #tables = 0

  get tables(): number {
    return this.#tables
  }

  /** The number of a new table, and the way to enter its rows with what they need. */
  newTable(): { readonly table: number; readonly enter: (rank: number, needs: RowNeeds) => void } {
    const table = this.#tables
    this.#tables += 1
    const enter = (rank: number, { inOrder, rarest, subject }: RowNeeds): void => {
      const called = (this.#calledBy[this.#needSets.toldNumberOf(rarest)] ??= [])
      called.push(table, rank, ...this.#needSets.written(subject, inOrder))
    }
    return { table, enter }
  }

  /** The rows that a sentence's words call. */
  calledBy(words: readonly string[]): ByTable {
    const byTable: CalledRow[][] = []
    for (const number of this.#needSets.turnTo(words)) {
      const called = this.#calledBy[number] ?? none
      for (let at = 0; at < called.length; at = this.#needSets.endOf(called, at + 2)) {
        if (!this.#needSets.areMet(called, at + 2)) continue
        const [table = 0, rank = 0] = [called[at], called[at + 1]]
        ;(byTable[table] ??= []).push({ rank, latest: this.#needSets.latestStart(called, at + 2) })
      }
    }
    for (const rows of byTable) rows?.sort((a, b) => a.rank - b.rank)
    return byTable
  }
}

/** The rows that a sentence's words call, table by table. */
export class CalledRows {
  readonly #words: readonly string[]
  readonly #known = new Map<RowIndex, { readonly tables: number; readonly byTable: ByTable }>()

  constructor(words: readonly string[]) {
    this.#words = words
  }

  /** A table's rows whose needs are met, in order. */
  of(index: RowIndex, table: number): readonly CalledRow[] {
    const { tables } = index
    let known = this.#known.get(index)
    // Tables that were compiled since have rows of their own.
    if (known?.tables !== tables) {
      known = { tables, byTable: index.calledBy(this.#words) }
      this.#known.set(index, known)
    }
    return known.byTable[table] ?? none
  }
}
