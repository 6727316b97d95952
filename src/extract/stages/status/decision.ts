import type { Status } from '../../../model.ts'

/** What words round a claim make of it; null: its sentence states nothing. */
export interface Decision {
  readonly status: Status | null
  /** The id of the cue. */
  readonly by: string
  /** Offsets of the deciding words in the text. */
  readonly start: number
  readonly end: number
}
