/** Steps of one list of data: first and last place of its kinds. */
export interface DataList {
  readonly first: number
  readonly last: number
  /** The places of the kinds. */
  readonly kinds: readonly number[]
}
