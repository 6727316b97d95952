import type { RegexRow } from './fast-regexes.ts'
import type { TaggedTerm, Tags, World } from './set-tag.ts'

export type Table<T> = Readonly<Record<string, T | undefined>>

/** A word or tag, and the tag that it gives to its neighbour. */
export type NeighbourRow = readonly [next: string, tag: string]

/** By what stands before and after: which of its two tags a word has that may have either. */
export interface Clues {
  readonly beforeWords?: Table<Tags>
  readonly afterWords?: Table<Tags>
  readonly beforeTags?: Table<Tags>
  readonly afterTags?: Table<Tags>
}

/** What of compromise's world is asked by the first pass of the tagger. */
export interface PreTaggerWorld extends World {
  readonly model: World['model'] & {
    readonly one: { readonly lexicon: Table<Tags>; readonly _multiCache: Table<number> }
    readonly two: {
      readonly switches: Table<string>
      /** By the number of letters, then by the letters. */
      readonly suffixPatterns: readonly Table<Tags>[]
      readonly prefixPatterns: readonly Table<Tags>[]
      readonly regexText: readonly RegexRow[]
      readonly regexNormal: readonly RegexRow[]
      readonly regexNumbers: readonly RegexRow[]
      /** By a word's last letter. */
      readonly endsWith: Table<readonly RegexRow[]>
      readonly neighbours: {
        readonly leftWords: readonly NeighbourRow[]
        readonly rightWords: readonly NeighbourRow[]
        readonly leftTags: readonly NeighbourRow[]
        readonly rightTags: readonly NeighbourRow[]
      }
      readonly clues: Table<Clues>
      readonly orgWords: Table<boolean>
      readonly placeWords: Table<boolean>
    }
  }
}

export type Terms = readonly TaggedTerm[]

/** A value of the table's own, none of those that every object has. */
export const ownOf = <T>(table: Table<T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
