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
    for (let at = 0; at < words.length; at += 1) {
      for (const number of this.#ofWord.get(words[at] ?? '') ?? none) {
        if (!this.stands(number)) {
          this.#first[number] = at
          if (this.#told[number] === true) standing.push(number)
        }
        this.#last[number] = at
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

  stands(number: SetNumber): boolean {
    return this.#last[number] !== NOWHERE
  }

  /** Whether words of these sets can stand one after the other; of a set that stands often it is not asked where else. */
  standInOrder(numbers: readonly SetNumber[]): boolean {
    let next = 0
    for (const number of numbers) {
      const last = this.#last[number] ?? NOWHERE
      next = Math.max(next, this.#first[number] ?? 0)
      if (next > last) return false
      next += 1
    }
    return true
  }
}
