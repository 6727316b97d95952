import type { Tally } from './tally.ts'

/** A phrase that may be a name, in the article it stands in. */
export interface Phrase {
  /** As it is looked up: lower case. */
  readonly key: string
  readonly tally: Tally
  readonly lowerCase: ReadonlySet<string>
  readonly headings: string
}
