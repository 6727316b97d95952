import type { EntityKind, EntityRole } from '../../../model.ts'
import type { Run } from './run.ts'
import { keyOf } from './runs.ts'
import type { Token } from './token.ts'

/** A part of a run that names one thing, or may. Without a kind the evidence of the whole article decides. */
export interface Segment extends Run {
  readonly key: string
  readonly kind?: EntityKind
  /** The full name, where the lexicon knows it under another. */
  readonly name?: string
  readonly roles: readonly EntityRole[]
  /** How much the form alone speaks for an organization. */
  readonly weight: number
  /** The title that stands before a person's name. */
  readonly title?: string
  /** The possessive ending is a part of the name: "McDonald's". */
  readonly withOwner?: boolean
  /** A post stands right after it: "Northwind CEO". */
  readonly beforePost?: boolean
}

/** The segment from `first` to `last`, both inside. Its kind, where the caller is sure of it, is worth five by itself. */
export function segmentOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  about: Partial<Omit<Segment, 'key' | keyof Run>>,
): Segment {
  return { first, last, key: keyOf(tokens, first, last), roles: [], weight: about.kind === undefined ? 0 : 5, ...about }
}
