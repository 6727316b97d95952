/** What the documents of `ask` ask for, as the API answers it. */
import type { EntityKind, Predicate, Status, Value, When } from '../model.ts'

export interface EvidenceResult {
  readonly article: { readonly id: string; readonly title: string | null; readonly sourceId: string }
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sentence: string
  readonly inTitle: boolean
}

export interface NameResult {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
}

export interface ClaimResult {
  readonly predicate: Predicate
  readonly status: Status
  readonly subject: NameResult | null
  readonly object: NameResult | null
  readonly assertedBy: readonly NameResult[]
  readonly incident: NameResult | null
  readonly value: Pick<Value, 'text' | 'number' | 'kind' | 'bound'> | null
  readonly when: Pick<When, 'from' | 'to' | 'text' | 'implied'> | null
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[]
  readonly evidence: EvidenceResult
}

export interface QuoteResult {
  readonly text: string
  readonly kind: string
  readonly speaker: NameResult | null
  readonly speakerAffiliation: { readonly organization: NameResult; readonly title: string | null } | null
  readonly evidence: EvidenceResult
}

export interface EntityResult extends NameResult {
  readonly roles: readonly string[]
  readonly claims: { readonly nodes: readonly ClaimResult[] }
}

/** Runs a document of the API; rejects where the API answers with errors. */
export type Run = (document: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>

export interface Answer {
  /** The answer in words; where there is none, why. */
  readonly text: string
  readonly status: 'ANSWERED' | 'NO_EVIDENCE' | 'NOT_UNDERSTOOD'
  /** The words it rests on, at least one where it is answered. */
  readonly evidence: readonly EvidenceResult[]
}
