/** Words and label codes, as `codeWord` spells them. */
export type WordSet = ReadonlySet<string>

/** The number of a set of words of which one must stand wherever a row matches. Equal sets share one. */
export type SetNumber = number

const none: readonly SetNumber[] = []
const NOWHERE = -1

/** The sets that the rows of all tables need, each once, and where they stand in a sentence: it is gone through once. */
export class NeedSets {
  readonly #numbers = new Map<string, SetNumber>()
  readonly #ofWord = new Map<string, SetNumber[]>()
  /** Where each set first and last stands in the sentence; asked for at each row, so kept close together. */
  #first = new Int32Array(0)
  #last = new Int32Array(0)
  readonly #told: boolean[] = []

  numberOf(words: WordSet): SetNumber {
    const key = [...words].sort().join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(key, number)
    this.#told.push(false)
    for (const word of words) {
      const own = this.#ofWord.get(word)
      if (own === undefined) this.#ofWord.set(word, [number])
      else own.push(number)
    }
    return number
  }

  /** The same of a set that `turnTo` is to tell of. Of 450 that stand in a sentence few are. */
  toldNumberOf(words: WordSet): SetNumber {
    const number = this.numberOf(words)
    this.#told[number] = true
    return number
  }

  /** Turns to a sentence, by its words in order: which sets stand in it, of those to be told of. */
  turnTo(words: readonly string[]): readonly SetNumber[] {
    this.#clear()
    const standing: SetNumber[] = []
    // The innermost step of all matching.
    const [first, last, told] = [this.#first, this.#last, this.#told]
    for (let at = 0; at < words.length; at += 1) {
      const numbers = this.#ofWord.get(words[at] ?? '') ?? none
      for (let each = 0; each < numbers.length; each += 1) {
        const number = numbers[each] ?? 0
        if (last[number] === NOWHERE) {
          first[number] = at
          if (told[number] === true) standing.push(number)
        }
        last[number] = at
      }
    }
    return standing
  }

  #clear(): void {
    if (this.#last.length < this.#numbers.size) {
      this.#first = new Int32Array(this.#numbers.size)
      this.#last = new Int32Array(this.#numbers.size)
    }
    this.#last.fill(NOWHERE)
  }

  /**
   * What a row needs, as numbers to be kept in one array with those of others: a set that stands anywhere or NOWHERE, how
   * many stand in order, and these.
   */
  written(anywhere: WordSet | null, inOrder: readonly WordSet[]): readonly number[] {
    const numbers = inOrder.map((words) => this.numberOf(words))
    return [anywhere === null ? NOWHERE : this.numberOf(anywhere), numbers.length, ...numbers]
  }

  /** Where what follows needs begins that are written from a place on. */
  endOf(written: readonly number[], at: number): number {
    return at + 2 + (written[at + 1] ?? 0)
  }

  /** Whether words of these sets can stand one after the other; of a set that stands often it is not asked where else. */
  areMet(written: readonly number[], at: number): boolean {
    const anywhere = written[at] ?? NOWHERE
    if (anywhere !== NOWHERE && !this.#stands(anywhere)) return false
    let next = 0
    for (let each = at + 2; each < this.endOf(written, at); each += 1) {
      const number = written[each] ?? 0
      next = Math.max(next, this.#first[number] ?? 0)
      if (next > (this.#last[number] ?? NOWHERE)) return false
      next += 1
    }
    return true
  }

  /** The last place at which what needs these can begin: each set stands last where the ones after it leave room. */
  latestStart(written: readonly number[], at: number): number {
    let latest = Infinity
    for (let each = this.endOf(written, at) - 1; each > at + 1; each -= 1)
      latest = Math.min(this.#last[written[each] ?? 0] ?? NOWHERE, latest - 1)
    return latest
  }

  #stands(number: SetNumber): boolean {
    return this.#last[number] !== NOWHERE
  }
}
