import type { Argument, Article, EntityKind, EntityRole, Predicate, Quote, Status, Value, When } from '../model.ts'
import type { ResolvedMention } from './mention.ts'
import type { LabelledSentence } from './match/labelled-sentence.ts'
import type { Reading } from './reading.ts'

/** An entity while the article is still being read: the claims will add roles. */
export interface DraftEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly EntityRole[]
  readonly hibpClass?: string
  readonly verisVariety?: string
}

/** A claim as a rule found it. What is left undefined is settled by the later stages. */
export interface DraftClaim {
  readonly predicate: Predicate
  /** Left out where the incident is meant: `assignIncidents` fills it. */
  readonly subject?: string | null
  readonly object?: string | null
  readonly value?: Value
  readonly when?: When
  /** Left out: `judgeStatus` decides by the cues round it. */
  readonly status?: Status
  /** Left out: `attributeClaims` decides. */
  readonly assertedBy?: readonly string[]
  readonly qualifiers?: Readonly<Record<string, string>>
  readonly arguments: readonly Argument[]
  /** Indexes of the first and last sentence that state it. */
  readonly sentences: readonly [first: number, last: number]
  readonly foundBy: string
}

/** All that a finder of claims may look at. */
export interface Context {
  readonly article: Article
  readonly reading: Reading
  readonly mentions: readonly ResolvedMention[]
  readonly entities: ReadonlyMap<string, DraftEntity>
  readonly quotes: readonly Quote[]
  /** By sentence index. */
  readonly labelled: readonly LabelledSentence[]
}

export type FindClaims = (context: Context) => readonly DraftClaim[]
