/** Tokens that stand together as one name may: from `first` to `last`, both inside. */
export interface Run {
  readonly first: number
  readonly last: number
}
