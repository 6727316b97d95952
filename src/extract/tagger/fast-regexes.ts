import { Memory } from './memory.ts'
import type { Tags } from './set-tag.ts'

/** A regular expression with the tags of words that meet it. */
export type RegexRow = readonly [regex: RegExp, tags: Tags, ...unknown[]]

const unmet: { readonly tags: Tags | null } = { tags: null }

/** The tags of the first row that a word meets, of each word found once: nothing else decides them. */
export function rememberedTags(rows: readonly RegexRow[]): (word: string) => Tags | null {
  const met = new Memory((word) => {
    const tags = firstMet(rows, word)
    return tags === null ? unmet : { tags }
  })
  return (word) => met.of(word).tags
}

export function firstMet(rows: readonly RegexRow[], word: string): Tags | null {
  for (const [regex, tags] of rows) if (regex.test(word)) return tags
  return null
}
