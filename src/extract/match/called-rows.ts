import { NeedSets, type SetNumber, type WordSet } from './need-sets.ts'

/** What a row asks of a sentence before its pattern is tried. */
export interface RowNeeds {
  /** In this order. */
  readonly inOrder: readonly WordSet[]
  /** The one of them that fewest sentences have. */
  readonly rarest: WordSet
  /** Of which one stands anywhere, where the row asks for a subject by name. */
  readonly subject: WordSet | null
}

/** A row of a table: the table's number, then, in so many bits, its rank. */
type Caller = number
const RANK_BITS = 16

interface Called {
  readonly caller: Caller
  readonly inOrder: readonly SetNumber[]
  readonly subject: SetNumber | null
}

const needSets = new NeedSets()
/** By the set that is their rarest: the rows of all tables, so that a sentence is gone through once for all of them. */
const calledBy: (Called[] | undefined)[] = []
let tables = 0

/** The number of a new table, and the way to enter its rows with what they need. */
export function newTable(): { readonly table: number; readonly enter: (rank: number, needs: RowNeeds) => void } {
  const table = tables
  tables += 1
  const enter = (rank: number, { inOrder, rarest, subject }: RowNeeds): void => {
    const called = (calledBy[needSets.toldNumberOf(rarest)] ??= [])
    called.push({
      caller: (table << RANK_BITS) | rank,
      inOrder: inOrder.map((need) => needSets.numberOf(need)),
      subject: subject === null ? null : needSets.numberOf(subject),
    })
  }
  return { table, enter }
}

const none: readonly never[] = []

/** The rows that a sentence's words call, table by table. */
export class CalledRows {
  readonly #words: readonly string[]
  #byTable: readonly (readonly number[] | undefined)[] = []
  #known = 0

  constructor(words: readonly string[]) {
    this.#words = words
  }

  /** The ranks of a table's rows whose needs are met, in order. */
  of(table: number): readonly number[] {
    // Tables that were compiled since have rows of their own.
    if (this.#known !== tables) {
      this.#known = tables
      this.#byTable = ranksByTable(callersIn(this.#words))
    }
    return this.#byTable[table] ?? none
  }
}

function callersIn(words: readonly string[]): readonly Caller[] {
  const callers: Caller[] = []
  for (const number of needSets.turnTo(words)) {
    for (const { caller, inOrder, subject } of calledBy[number] ?? none) {
      if ((subject === null || needSets.stands(subject)) && needSets.standInOrder(inOrder)) callers.push(caller)
    }
  }
  return callers.sort((a, b) => a - b)
}

function ranksByTable(callers: readonly Caller[]): readonly (readonly number[] | undefined)[] {
  const byTable: (number[] | undefined)[] = []
  for (const caller of callers) {
    const ranks = (byTable[caller >> RANK_BITS] ??= [])
    ranks.push(caller & ((1 << RANK_BITS) - 1))
  }
  return byTable
}
