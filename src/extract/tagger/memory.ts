// An article of news has some 350 different words: of five tokens four were in one of the last articles.
const REMEMBERED = 4096
// V8 makes a longer piece of a text a view into it, which would keep all of that text.
const LONGEST = 12

/** Remembers what is made of a short string, where nothing but the string decides that; forgets all of it when full. */
export class Memory<T extends object | string> {
  readonly #known = new Map<string, T>()
  readonly #make: (key: string) => T

  constructor(make: (key: string) => T) {
    this.#make = make
  }

  of(key: string): T {
    if (key.length > LONGEST) return this.#make(key)
    const known = this.#known.get(key)
    if (known !== undefined) return known
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    const made = this.#make(key)
    this.#known.set(key, made)
    return made
  }
}
