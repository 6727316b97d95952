import type { Context } from '../../draft.ts'

/** Headings that name as many organizations part the items of a round-up. */
const ROUND_UP = 3

/** Which organization an article tells of where: a heading that names another than the main victim opens its section. */
export class Sections {
  readonly isRoundUp: boolean
  readonly #owners = new Map<number, string>()
  /** By paragraph the heading it stands under; only in a round-up. */
  readonly #items = new Map<number, number>()

  constructor({ reading: { sentences }, mentions }: Context, main: string | undefined) {
    const headed = new Map<number, string>()
    for (const { label, entity, sentence, in: where } of mentions) {
      const isHeading = where === undefined && sentences[sentence]?.form === 'HEADING'
      if (isHeading && label === 'ORGANIZATION' && entity !== null && !headed.has(sentence))
        headed.set(sentence, entity)
    }
    this.isRoundUp = new Set(headed.values()).size >= ROUND_UP
    let owner: string | undefined
    let item = -1
    for (const { index, paragraph, form } of sentences) {
      if (this.isRoundUp && form === 'HEADING') [item, owner] = [index, undefined]
      owner = headed.get(index) ?? owner
      if (owner !== undefined && owner !== main) this.#owners.set(paragraph, owner)
      if (this.isRoundUp) this.#items.set(paragraph, item)
    }
  }

  /** The organizations that head the sections of a round-up. */
  get owners(): readonly string[] {
    return this.isRoundUp ? [...new Set(this.#owners.values())] : []
  }

  /** Undefined where the article tells of its main victim, or where nobody can tell of whom. */
  ownerOf(paragraph: number): string | undefined {
    return this.#owners.get(paragraph)
  }

  areOne(a: number, b: number): boolean {
    return this.ownerOf(a) === this.ownerOf(b) && this.#items.get(a) === this.#items.get(b)
  }
}
