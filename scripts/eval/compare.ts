import type { Ratio, Tally } from './tally.ts'

export interface Pair<G, R> {
  readonly gold: G
  readonly read: R
}

/** What of the gold was found, what was not, and what was read that the gold does not have. */
export interface Comparison<G, R> {
  readonly found: readonly Pair<G, R>[]
  readonly missed: readonly G[]
  readonly invented: readonly R[]
}

type Likeness<G, R> = (gold: G, read: R) => number

/**
 * Pairs gold and reading one to one, best first; `likeness` is 0 for no and more for better.
 * Optional gold is neither found nor missed. With `repeats`, what tells again a thing that is paired is not invented.
 */
export function compare<G extends { readonly optional?: true }, R>(
  gold: readonly G[],
  read: readonly R[],
  likeness: Likeness<G, R>,
  { repeats = false } = {},
): Comparison<G, R> {
  const pairs = pairUp(gold, read, likeness)
  const paired = new Set<G | R>(pairs.flatMap((pair) => [pair.gold, pair.read]))
  const isRepeat = (item: R): boolean => repeats && pairs.some((pair) => likeness(pair.gold, item) > 0)
  return {
    found: pairs.filter((pair) => !pair.gold.optional),
    missed: gold.filter((item) => !item.optional && !paired.has(item)),
    invented: read.filter((item) => !paired.has(item) && !isRepeat(item)),
  }
}

function pairUp<G, R>(gold: readonly G[], read: readonly R[], likeness: Likeness<G, R>): readonly Pair<G, R>[] {
  const candidates = gold.flatMap((g) => read.map((r) => ({ gold: g, read: r, points: likeness(g, r) })))
  const best = candidates.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points)
  const taken = new Set<G | R>()
  return best.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.read)) return false
    taken.add(pair.gold).add(pair.read)
    return true
  })
}

export function tallyOf<G, R>({ found, missed, invented }: Comparison<G, R>): Tally {
  return { gold: found.length + missed.length, read: found.length + invented.length, matched: found.length }
}

export function ratioOf<T>(items: readonly T[], isRight: (item: T) => boolean): Ratio {
  return { right: items.filter(isRight).length, of: items.length }
}
