/** What is looked at of compromise's own structures when its tagger's patterns are run: shapes as its source has them. */

/** An element of a compiled pattern. */
export interface PatternElement {
  readonly word?: string
  readonly tag?: string
  readonly switch?: string
  readonly method?: string
  readonly regex?: RegExp
  readonly fastOr?: ReadonlySet<string>
  readonly pos?: string
  readonly use?: string
  readonly fuzzy?: boolean
  readonly anything?: boolean
  readonly optional?: boolean
  readonly negative?: boolean
  readonly greedy?: boolean
  readonly start?: boolean
  readonly end?: boolean
  readonly min?: number
  readonly operator?: string
  readonly choices?: readonly (readonly PatternElement[])[]
}

/** A row of the net, as `buildNet` leaves it. */
export interface NetRow {
  readonly match: string
  readonly needs: readonly string[]
  readonly wants: readonly string[]
  readonly minWant: number
  readonly minWords: number
  readonly regs: readonly PatternElement[]
  readonly ifNo?: readonly string[]
}

export interface Net {
  readonly hooks: Readonly<Record<string, readonly NetRow[]>>
  readonly always: readonly NetRow[]
}

/** A term that patterns are run over. */
export interface SweptTerm {
  readonly text: string
  readonly normal: string
  readonly pre: string
  readonly post: string
  readonly machine?: string | null
  readonly implicit?: string
  readonly root?: string
  readonly alias?: readonly string[]
  readonly switch?: string
  readonly tags: ReadonlySet<string>
}

/** What stands between two commas. */
export type Piece = readonly SweptTerm[]

/** Piece, start, end, and ids that nothing here asks for. */
export type Pointer = (number | string | undefined)[]

/** compromise's own match of one pattern against pieces. */
export type Match = (pieces: readonly Piece[], row: NetRow) => { readonly ptrs: Pointer[] }

/** What is known of a tag: those it excludes, and those above it. */
export type TagRules = Readonly<
  Record<string, { readonly not?: readonly string[]; readonly parents?: readonly string[] } | undefined>
>
