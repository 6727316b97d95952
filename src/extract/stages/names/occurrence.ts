import type { Segment } from './segment.ts'
import type { TokenLine } from './token.ts'

/** A segment where it stands. */
export interface Occurrence {
  readonly line: TokenLine
  readonly segment: Segment
  /** Its only capital is a sentence's first: it may be an ordinary word. */
  readonly weak: boolean
}
