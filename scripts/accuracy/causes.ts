/**
 * What is still misread, by cause. `count` is how many misses and inventions of the visible evaluation sets were put
 * down to the cause by a person reading the list of `npm run eval -- FOLDER --misses`; `sentence` is written to show it,
 * and a test holds that the reader still falls for it: a cause that was mended leaves the table.
 */
import type { Extraction } from '../../src/model.ts'

export interface MissCause {
  readonly id: string
  readonly area: string
  readonly cause: string
  readonly count: number
  readonly sentence: string
  /** True of the document when the sentence is read rightly. */
  readonly isRight: (extraction: Extraction) => boolean
}

export const causes: readonly MissCause[] = []
