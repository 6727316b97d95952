import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import { flawWords, lockedOut, lockingWords, lossWords } from '../../rules/exposure-matters.ts'
import type { Step } from './steps.ts'
import { forceOf } from './words.ts'

/** What an article is about where that is not data that got out: a weakness somebody found, or files that were locked. */
export interface Matters {
  readonly flaw: boolean
  readonly locking: boolean
}

/** Tells it by how many of the sentences speak of which. */
export function mattersOf(labelled: readonly LabelledSentence[]): Matters {
  if (labelled.length <= NOTICE) return { flaw: false, locking: false }
  const losses = countOf(labelled, lossWords)
  return {
    flaw: countOf(labelled, flawWords) > 2 * losses + 1,
    locking: countOf(labelled, lockingWords) > losses + 1,
  }
}

/** Sentences of a notice that tells of one breach; the weakness or the lock may be most of it. */
const NOTICE = 5

function countOf(labelled: readonly LabelledSentence[], asked: ReadonlySet<string>): number {
  return labelled.filter(({ words }) => [...words].some((word) => asked.has(word))).length
}

/**
 * Whether a word says nothing there. What was taken in a theft is told by words that say so by themselves; "the firmware
 * contains keys", "the flaw reveals names", "the attack affected files" tell of the weakness and of the lock.
 */
export function saysNothing({ flaw, locking }: Matters, governor: Step | undefined, kind: Step | undefined): boolean {
  if (governor === undefined || !(flaw || locking)) return false
  const force = forceOf(governor)
  if (force === 'OUTRIGHT' || /^(?:theft|carried|swept|scooped|hauled|spirited|carted)$/.test(governor.word))
    return false
  if (flaw) return true
  // "Bank details are thought to have been included" is said of what the thieves took along.
  const before = kind !== undefined && governor.start < kind.start
  return (force === undefined && before) || force === 'HANDLING' || lockedOut.test(governor.word)
}
