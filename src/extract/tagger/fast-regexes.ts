import { Memory } from './memory.ts'

/** A regular expression with the tags of words that meet it, and a name for it. */
export type RegexRow = readonly [regex: { readonly test: (word: string) => boolean }, tags: unknown, name?: unknown]

const unmet: RegexRow = [/^\b$/, null]

/**
 * Rows of which the first that a word meets tags it, as one row that answers for them all and remembers of each word which
 * it was: the tagger reads a row's tags right after its test.
 */
export function rememberingRow(rows: readonly RegexRow[]): readonly RegexRow[] {
  const firstMet = new Memory((word) => rows.find(([regex]) => regex.test(word)) ?? unmet)
  const test = (word: string): boolean => {
    const met = firstMet.of(word)
    ;[, row[1], row[2]] = met
    return met !== unmet
  }
  const row: [{ test: typeof test }, unknown, unknown] = [{ test }, null, null]
  return [row]
}
