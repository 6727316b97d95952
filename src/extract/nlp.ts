/** The only import of compromise: text in, sentences of tagged terms with exact offsets out. */
import { createRequire } from 'node:module'
import type { Block } from './guard.ts'
import { speedUpTagger, type TaggerWorld } from './tagger/fast-tagger.ts'

/** One term as compromise keeps it; the fields that its published types leave out are named here, once. */
interface RawTerm {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly normal: string
  readonly tags: Set<string>
}

type Nlp = ((text: string) => { readonly document: readonly (readonly RawTerm[])[] }) & {
  world(): TaggerWorld & { hooks: string[] }
}

/** A tagged word. Offsets are into the supplied text. `pre` and `post` are the marks and blanks round it, cleaned. */
export interface Term {
  readonly text: string
  readonly normal: string
  readonly start: number
  readonly end: number
  readonly pre: string
  readonly post: string
  readonly tags: ReadonlySet<string>
}

// The CommonJS build loads in two thirds of the time of the 456 ESM source files.
const nlp = createRequire(import.meta.url)('compromise') as Nlp

const world = nlp.world()
// Only `.clauses()`, `.chunks()` and `<Noun>` need chunks, which cost a sixth of a parse; ids are for views kept while a
// document changes.
world.hooks = world.hooks.filter((hook) => hook !== 'chunks' && hook !== 'id' && hook !== 'typeahead')
speedUpTagger(world)

/** The sentences of a block, each a list of terms. A block is parsed once. */
export function parseBlock(block: Block): readonly (readonly Term[])[] {
  let at = 0
  const place = (offset: number): number => block.origin[offset] ?? 0
  return nlp(block.text).document.map((terms) => {
    const placed: Term[] = []
    for (const { pre, text, post, normal, tags } of terms) {
      const start = at + pre.length
      const end = start + text.length
      at = end + post.length
      // The second half of a contraction ("isn't" → "not") has no text of its own.
      if (text.length > 0) placed.push({ text, normal, start: place(start), end: place(end - 1) + 1, pre, post, tags })
    }
    return placed
  })
}
