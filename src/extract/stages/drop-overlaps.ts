import type { FoundMention } from '../mention.ts'

/** One policy for all overlaps: the longer span wins, then the one found by the earlier finder. Result in reading order. */
export function dropOverlaps(found: readonly FoundMention[]): readonly FoundMention[] {
  const order = found.map((mention, rank) => ({ mention, rank }))
  order.sort((a, b) => length(b.mention) - length(a.mention) || a.rank - b.rank)
  const kept: FoundMention[] = []
  const taken = new Map<number, FoundMention[]>()
  for (const { mention } of order) {
    const beside = taken.get(mention.sentence)
    if (beside === undefined) taken.set(mention.sentence, [mention])
    else if (beside.some((other) => other.start < mention.end && mention.start < other.end)) continue
    else beside.push(mention)
    kept.push(mention)
  }
  return kept.sort((a, b) => a.sentence - b.sentence || a.start - b.start)
}

const length = ({ start, end }: FoundMention): number => end - start
