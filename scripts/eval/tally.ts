/** How many the gold has, how many were read, how many of them are the same. */
export interface Tally {
  readonly gold: number
  readonly read: number
  readonly matched: number
}

/** Of the matched ones, how many are right in one more respect. */
export interface Ratio {
  readonly right: number
  readonly of: number
}

/** What the scorer says of one article or of several together. */
export interface Report {
  readonly tallies: Readonly<Record<string, Tally>>
  readonly ratios: Readonly<Record<string, Ratio>>
  readonly missed: readonly string[]
  readonly invented: readonly string[]
}

export function addReports(a: Report, b: Report): Report {
  return {
    tallies: merge(a.tallies, b.tallies, (x, y) => ({
      gold: x.gold + y.gold,
      read: x.read + y.read,
      matched: x.matched + y.matched,
    })),
    ratios: merge(a.ratios, b.ratios, (x, y) => ({ right: x.right + y.right, of: x.of + y.of })),
    missed: [...a.missed, ...b.missed],
    invented: [...a.invented, ...b.invented],
  }
}

function merge<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  add: (x: T, y: T) => T,
): Record<string, T> {
  const merged = { ...a }
  for (const [key, value] of Object.entries(b)) merged[key] = key in a ? add(a[key] as T, value) : value
  return merged
}

/** Shares from 0 to 1; nothing to find and nothing found is 1. */
export function precisionRecall({ gold, read, matched }: Tally): { precision: number; recall: number; f1: number } {
  const share = (of: number): number => (of === 0 ? (gold + read === 0 ? 1 : 0) : matched / of)
  return { precision: share(read), recall: share(gold), f1: gold + read === 0 ? 1 : (2 * matched) / (gold + read) }
}
