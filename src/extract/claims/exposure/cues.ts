import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import { breachWords, carelessWords, openPlaces } from '../../rules/exposure.ts'
import { wordAt } from './steps.ts'

/** What the words of a sentence tell of how its data is spoken of. */
export interface Cues {
  /** The sentence itself tells of a breach. */
  readonly own: boolean
  /** It, or one of the six before it, tells of a breach. */
  readonly near: boolean
  /** Carelessness, or a stranger who receives. */
  readonly careless: boolean
  /** A place where data lies open. */
  readonly open: boolean
}

/** The cues of a sentence of the reading. */
export function cuesOf(labelled: readonly LabelledSentence[], index: number): Cues {
  const own = holds(labelled[index], breachWords)
  const near = own || [1, 2, 3, 4, 5, 6].some((back) => holds(labelled[index - back], breachWords))
  return { own, near, careless: holds(labelled[index], carelessWords), open: holds(labelled[index], openPlaces) }
}

function holds(sentence: LabelledSentence | undefined, words: ReadonlySet<string>): boolean {
  return sentence?.units.some((unit) => words.has(wordAt(unit))) ?? false
}
