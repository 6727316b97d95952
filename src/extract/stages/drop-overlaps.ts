import type { FoundMention } from '../mention.ts'

/** One policy for all overlaps: the longer span wins, then the one found by the earlier finder. Result in reading order. */
export function dropOverlaps(found: readonly FoundMention[]): readonly FoundMention[] {
  const order = found.map((mention, rank) => ({ mention, rank }))
  order.sort((a, b) => length(b.mention) - length(a.mention) || a.rank - b.rank)
  const kept = new Map<number, FoundMention[]>()
  for (const { mention } of order) {
    const beside = kept.get(mention.sentence)
    if (beside === undefined) kept.set(mention.sentence, [mention])
    else placeBetween(beside, mention)
  }
  return [...kept.values()].flat().sort((a, b) => a.sentence - b.sentence || a.start - b.start)
}

/** Takes a mention in among those of its sentence, which are in order, where it overlaps none of them. */
function placeBetween(beside: FoundMention[], mention: FoundMention): void {
  const at = placeOf(beside, mention.start)
  const overlaps = (beside[at - 1]?.end ?? 0) > mention.start || (beside[at]?.start ?? Infinity) < mention.end
  if (!overlaps) beside.splice(at, 0, mention)
}

function placeOf(beside: readonly FoundMention[], start: number): number {
  let [low, high] = [0, beside.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((beside[middle]?.start ?? Infinity) <= start) low = middle + 1
    else high = middle
  }
  return low
}

const length = ({ start, end }: FoundMention): number => end - start
