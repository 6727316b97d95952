import type { Predicate, Status } from '../model.ts'

/** A question, understood: what to look for, with the names as the asker wrote them. */
export type Plan =
  | { readonly kind: 'WHO_SAID'; readonly words: string }
  | { readonly kind: 'WHAT_SAID'; readonly speaker: string; readonly about?: string }
  | { readonly kind: 'WHO_IS'; readonly name: string }
  | { readonly kind: 'AFFECTED'; readonly about?: string }
  | {
      readonly kind: 'DATA'
      readonly about?: string
      readonly statuses?: readonly Status[]
      readonly assertedBy?: string
    }
  | { readonly kind: 'WAS_EXPOSED'; readonly data: string; readonly about?: string }
  | { readonly kind: 'WHEN'; readonly event: TimelineEvent; readonly about?: string }
  | ({
      readonly kind: 'RELATION'
      readonly predicate: Predicate
      readonly ask: 'subject' | 'object' | 'both'
    } & Parties)
  | { readonly kind: 'SETTLEMENT'; readonly party?: string; readonly other?: string }
  | { readonly kind: 'LAW_FIRM'; readonly party?: string }
  | { readonly kind: 'CAUSE'; readonly about?: string }
  | { readonly kind: 'VICTIMS' }

export interface Parties {
  readonly subject?: string
  readonly object?: string
}

export type TimelineEvent = Extract<Predicate, 'OCCURRED' | 'DISCOVERED' | 'CONTAINED' | 'DISCLOSED' | 'NOTIFIED'>

/** A row: questions of one form. The tests run `example` and `nearMiss` (a question it must leave to others). */
export interface QuestionRule {
  readonly id: string
  readonly pattern: RegExp
  readonly plan: (groups: Readonly<Record<string, string | undefined>>) => Plan
  readonly example: readonly [question: string, plan: Plan]
  readonly nearMiss: string
}
