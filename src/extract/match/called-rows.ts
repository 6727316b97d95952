/** A row of a table: the table's number, then, in so many bits, its rank. */
type Caller = number
const RANK_BITS = 16

/** By the word that stands wherever they match: the rows of all tables, so that a sentence looks each of its words up once. */
const calledBy = new Map<string, Caller[]>()
let tables = 0

/** The number of a new table, and the way to enter its rows under the words that call them. */
export function newTable(): { readonly table: number; readonly enter: (word: string, rank: number) => void } {
  const table = tables
  tables += 1
  const enter = (word: string, rank: number): void => {
    const caller = (table << RANK_BITS) | rank
    const called = calledBy.get(word)
    if (called === undefined) calledBy.set(word, [caller])
    else called.push(caller)
  }
  return { table, enter }
}

const none: readonly number[] = []

/** The rows that a sentence's words call, table by table. */
export class CalledRows {
  readonly #words: ReadonlySet<string>
  #byTable: (number[] | undefined)[] = []
  #known = 0

  constructor(words: ReadonlySet<string>) {
    this.#words = words
  }

  /** The ranks of a table's rows, as often as words call them. */
  of(table: number): readonly number[] {
    // Tables that were compiled since have rows of their own.
    if (this.#known !== tables) {
      this.#known = tables
      this.#byTable = this.#callAll()
    }
    return this.#byTable[table] ?? none
  }

  #callAll(): (number[] | undefined)[] {
    const byTable: (number[] | undefined)[] = []
    for (const word of this.#words) {
      for (const caller of calledBy.get(word) ?? none) {
        const ranks = (byTable[caller >> RANK_BITS] ??= [])
        ranks.push(caller & ((1 << RANK_BITS) - 1))
      }
    }
    return byTable
  }
}
