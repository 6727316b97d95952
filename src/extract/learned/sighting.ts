import type { LabelledSentence } from '../match/labelled-sentence.ts'

/** A mention where it stands: the unit `at` of a sentence, in an article of a day (null where it is not known). */
export interface Sighting {
  readonly labelled: LabelledSentence
  readonly at: number
  readonly publishedAt: string | null
  /** The sentence before it. */
  readonly before: LabelledSentence | undefined
  /** Whether it stands in words of somebody's. */
  readonly quoted: boolean
  /** Of a mention of an entity. */
  readonly standing: Standing | undefined
}

/** How an article treats an entity. */
export interface Standing {
  /** Whether the title names it. */
  readonly titled: boolean
  /** Whether it is the first of its kind in the text. */
  readonly first: boolean
  readonly times: number
}
