/** A lexicon is written as rows of phrases parted by commas or line ends: easy to read, to sort and to review. */
export function phrases(rows: string): readonly string[] {
  return rows
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** The same, as a set of lower-case phrases. */
export function phraseSet(rows: string): ReadonlySet<string> {
  return new Set(phrases(rows).map((phrase) => phrase.toLowerCase()))
}

/** Single words parted by blanks, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
