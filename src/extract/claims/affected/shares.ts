import type { Context } from '../../draft.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import { MANY, type Found, type FoundCounts } from './found.ts'
import { passageOf, tellsOfBreach } from './passage.ts'

/** Keeps of the counts read those whose passage tells of a breach or counts its victims, here or in the sentences before. */
export function inPassage(context: Context, reads: readonly Found[], found: FoundCounts, before = 2): readonly Found[] {
  const holding = sentencesOf(found)
  return reads
    .filter(({ count: { counts, value } }) => counts !== 'RECORDS' || (value?.number ?? 0) >= MANY)
    .filter((read) =>
      passageAt(context, read, before).some((each) => holding.has(each.sentence.index) || tellsOfBreach(each)),
    )
}

/** Keeps those that follow a count of victims, in the same sentence or the one before: "of those", "including". */
export function sharesOf(context: Context, reads: readonly Found[], found: FoundCounts): readonly Found[] {
  const holding = sentencesOf(found)
  return reads.filter((read) => passageAt(context, read, 1).some(({ sentence }) => holding.has(sentence.index)))
}

const sentencesOf = (found: FoundCounts): ReadonlySet<number> =>
  new Set([...found.keys()].map(({ sentence }) => sentence))

function passageAt({ labelled }: Context, { count }: Found, before: number): readonly LabelledSentence[] {
  const own = labelled[count.sentence]
  return own === undefined ? [] : passageOf(labelled, own, before)
}
