import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import { breachWords, carelessWords, nearWords, openPlaces } from '../../rules/exposure.ts'
import { wordOfStep } from './steps.ts'

/** What the words of a sentence tell of how its data is spoken of. */
export interface Cues {
  /** The sentence itself tells of a breach. */
  readonly own: boolean
  /** It, or one before it, tells of a breach. */
  readonly near: boolean
  /** A sentence before it tells of a breach. */
  readonly told: boolean
  /** Carelessness, or a stranger who receives. */
  readonly careless: boolean
  /** A place where data lies open. */
  readonly open: boolean
}

/** Tells the cues of the sentences of one article. */
export class CueReader {
  readonly #labelled: readonly LabelledSentence[]
  readonly #first: number

  constructor(labelled: readonly LabelledSentence[]) {
    this.#labelled = labelled
    this.#first = labelled.findIndex((sentence) => holds(sentence, breachWords) || holds(sentence, nearWords))
  }

  of(index: number): Cues {
    const sentence = this.#labelled[index]
    return {
      own: holds(sentence, breachWords),
      near: this.#first >= 0 && this.#first <= index,
      told: this.#first >= 0 && this.#first < index,
      careless: holds(sentence, carelessWords),
      open: holds(sentence, openPlaces),
    }
  }
}

function holds(sentence: LabelledSentence | undefined, words: ReadonlySet<string>): boolean {
  return sentence?.units.some((unit) => words.has(wordOfStep(unit))) ?? false
}
