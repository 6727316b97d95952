import type { DataType } from '../../rules/data-types/data-type.ts'

/** A stretch of pieces that names a kind of data; `row` is undefined for a kind the taxonomy does not have. */
export interface FoundType {
  readonly from: number
  /** One past the last piece. */
  readonly to: number
  readonly row: DataType | undefined
  readonly weak: boolean
}
