/** The words that rows are found by, numbered: a sentence looks up each of its words once, however many tables ask it. */
const numbers = new Map<string, number>()

/** The number of a word that a row is found by. */
export function numberOf(word: string): number {
  const number = numbers.get(word) ?? numbers.size
  numbers.set(word, number)
  return number
}

/** The words of a sentence by their numbers; a word that no row is found by has none. */
export class NumberedWords {
  readonly #words: ReadonlySet<string>
  #numbers: readonly number[] = []
  #known = 0

  constructor(words: ReadonlySet<string>) {
    this.#words = words
  }

  get numbers(): readonly number[] {
    // Tables that were compiled since bring words of their own.
    if (this.#known !== numbers.size) {
      this.#known = numbers.size
      this.#numbers = [...this.#words].flatMap((word) => numbers.get(word) ?? [])
    }
    return this.#numbers
  }
}
