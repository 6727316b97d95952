import type { Context } from '../../draft.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'
import { countsIn, isVictims, MANY, toFound, type Found, type FoundCounts } from './found.ts'
import { passageOf, tellsOfBreach, tellsOfHaul } from './passage.ts'

/**
 * People and records that are counted where a breach is told, in wordings of no row: "told 33,400 customers that", "for
 * 2,600 borrowers they also held". The sentence itself, or the one before it in its paragraph, must speak of a breach or of
 * data; what serves, employs, samples or joins was refused before.
 */
export function inBreach(
  { labelled: all }: Context,
  counted: readonly LabelledSentence[],
  found: FoundCounts,
  refused: ReadonlySet<ResolvedMention>,
): readonly Found[] {
  return counted.flatMap((labelled) => {
    const passage = passageOf(all, labelled, 1).filter(
      ({ sentence }) => sentence.paragraph === labelled.sentence.paragraph,
    )
    const ofPeople = labelled.words.has('DAT') || passage.some(tellsOfBreach)
    const ofRecords = passage.some(tellsOfHaul)
    if (!ofPeople && !ofRecords) return []
    return countsIn(labelled).flatMap(({ mention }) => {
      const { counts, value } = mention
      const fits = (counts === 'PEOPLE' && ofPeople) || (counts === 'RECORDS' && ofRecords && isKept(value?.unit ?? ''))
      return fits && (value?.number ?? 0) >= MANY && isVictims(mention) && !found.has(mention) && !refused.has(mention)
        ? [toFound(labelled, mention, 'affected/in-breach')]
        : []
    })
  })
}

/** "500 letters", "1,100 emails": what was sent out, seldom what was taken. */
const isKept = (unit: string): boolean =>
  !/\b(?:letters|messages|forms|claims|licen[cs]es|orders|statements)$/i.test(unit)
