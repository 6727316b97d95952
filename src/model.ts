/**
 * The words of the domain: what an article is, and what is read from it.
 * The types mirror the public format `breachgraph.extraction/1`. Nothing here imports anything of ours.
 * Offsets are UTF-16 code units into the supplied text, half open: `text.slice(start, end) === span.text`.
 */

/** A source text as it was supplied. `title` is read apart from `text`; spans in it carry `in: 'title'`. */
export interface Article {
  /** The input's own id, or its file's stem. */
  readonly sourceId: string
  readonly title: string | null
  readonly text: string
  readonly url: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** ISO date or date-time of publication; relative dates are read against it. Never the clock. */
  readonly publishedAt: string | null
}

/** An article of plain text: beside the text nothing is known but its id. */
export function articleOfText(text: string, sourceId: string): Article {
  return { sourceId, title: null, text, url: null, publisher: null, author: null, publishedAt: null }
}

/** A stretch of the article's text, half open, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
  /** Present when the offsets count from the title's start instead of the text's. */
  readonly in?: 'title'
}

/** A span together with the words that stand there. */
export interface TextSpan extends Span {
  readonly text: string
}

export const entityKinds = [
  'ORGANIZATION',
  'PERSON',
  'GROUP',
  'PLACE',
  'INCIDENT',
  'DATA_TYPE',
  'LAW',
  'PRODUCT',
] as const
/** GROUP is people without a name of their own: "impacted individuals", "class members", "law enforcement". */
export type EntityKind = (typeof entityKinds)[number]

export const entityRoles = [
  'VICTIM',
  'REGULATOR',
  'LAW_ENFORCEMENT',
  'LAW_FIRM',
  'COURT',
  'THREAT_ACTOR',
  'VENDOR',
  'PARENT',
  'PLAINTIFF',
  'DEFENDANT',
  'SPOKESPERSON',
  'EXPERT',
  'SOURCE',
] as const
export type EntityRole = (typeof entityRoles)[number]

/** NOMINAL is "the digital pharmacy", PRONOUN is "it". */
export type MentionForm = 'NAME' | 'ALIAS' | 'NOMINAL' | 'PRONOUN'

/** A span that names, describes or stands for an entity. */
export interface Mention extends TextSpan {
  readonly form: MentionForm
}

/** What mentions refer to. The id is the kind and the folded name: `organization:truepill`. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly EntityRole[]
  readonly mentions: readonly Mention[]
  /** Have I Been Pwned's data class; on a DATA_TYPE only. */
  readonly hibpClass?: string
  /** VERIS `attribute.confidentiality.data.variety`; on a DATA_TYPE only. */
  readonly verisVariety?: string
}

export const predicates = [
  'SUFFERED',
  'AFFECTED',
  'EXPOSED',
  'OCCURRED',
  'DISCOVERED',
  'CONTAINED',
  'DISCLOSED',
  'CAUSED_BY',
  'ATTRIBUTED_TO',
  'NOTIFIED',
  'SUED',
  'REPRESENTS',
  'SETTLED_WITH',
  'FINED',
  'INVESTIGATED',
  'CHARGED',
  'SENTENCED',
  'AFFILIATED_WITH',
  'OWNS',
  'VENDOR_OF',
  'LOCATED_IN',
  'FOUNDED',
  'REPORTED',
  'OFFERED',
  'UNDERTOOK',
  'DECLINED_COMMENT',
  'REGULATED_BY',
] as const
export type Predicate = (typeof predicates)[number]

export const statuses = ['CONFIRMED', 'ALLEGED', 'DENIED', 'POSSIBLE', 'PLANNED', 'PREDICTED'] as const
export type Status = (typeof statuses)[number]

export type ValueKind = 'COUNT' | 'MONEY' | 'PERCENT' | 'DURATION' | 'SIZE'
export type Bound = 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST' | 'MORE_THAN' | 'LESS_THAN' | 'BETWEEN'

/** A quantity the text states: "over 2.3 million patients" is COUNT 2300000, unit "patients", MORE_THAN. */
export interface Value {
  readonly kind: ValueKind
  readonly number: number
  /** The counted thing as the text says it, or the unit of a size or duration; null where none is given. */
  readonly unit: string | null
  readonly bound: Bound
  readonly text: string
  /** The upper end, with bound BETWEEN. */
  readonly upper?: number
  /** ISO 4217, with kind MONEY. */
  readonly currency?: string
  /** ISO 8601, with kind DURATION. */
  readonly iso?: string
  /** The whole in "347 of 733". */
  readonly of?: number
}

export type DatePrecision = 'YEAR' | 'QUARTER' | 'MONTH' | 'WEEK' | 'DAY'

/** ISO dates cut at the precision: `2021`, `2023-Q3`, `2018-12`, `2024-W09`, `2023-08-30`. A point has `from` equal to `to`. */
export interface When {
  readonly from: string | null
  readonly to: string | null
  readonly precision: DatePrecision
  /** What the text leaves out and the article's date or context supplied. */
  readonly implied: readonly ('year' | 'month' | 'day')[]
  readonly text: string
}

export type ArgumentRole = 'subject' | 'object' | 'value' | 'when' | 'trigger' | 'cue'

/** A part of a claim with the span that states it. */
export interface Argument extends TextSpan {
  readonly role: ArgumentRole
}

/** A statement the article makes, with who stands behind it and the words that state it. */
export interface Claim {
  readonly id: string
  readonly predicate: Predicate
  readonly subject: string | null
  readonly object: string | null
  readonly value: Value | null
  readonly when: When | null
  readonly status: Status
  /** Entity ids, the nearest asserter first; empty: the outlet itself. */
  readonly assertedBy: readonly string[]
  readonly qualifiers: Readonly<Record<string, string>>
  readonly arguments: readonly Argument[]
  /** The sentence, or the shortest run of sentences that states the claim. */
  readonly evidence: TextSpan
  /** The id of the rule that read it. */
  readonly foundBy: string
}

export type QuoteKind = 'DIRECT' | 'PARTIAL' | 'INDIRECT'

/** Said words. PARTIAL is quoted words inside the reporter's sentence. */
export interface Quote {
  readonly id: string
  readonly kind: QuoteKind
  /** An entity's id; null only where the text gives nobody. */
  readonly speaker: string | null
  /** Null where the speaker is carried over from an earlier paragraph. */
  readonly speakerMention: TextSpan | null
  readonly cue: (TextSpan & { readonly lemma: string }) | null
  /** One span a pair of quotation marks, marks left out; INDIRECT: the reported clause. */
  readonly content: readonly TextSpan[]
  readonly about: readonly string[]
}

/** A doubt about the reading, with its place where it has one. Codes never change. */
export interface Warning {
  readonly code: string
  readonly message: string
  readonly start?: number
  readonly end?: number
}

/** What an article says: the public document `breachgraph.extraction/1`. */
export interface Extraction {
  readonly format: 'breachgraph.extraction/1'
  readonly extractor: { readonly name: 'breachgraph'; readonly version: string; readonly rules: string }
  readonly article: {
    /** `sha256:` of the text. */
    readonly id: string
    readonly sourceId: string
    readonly title: string | null
    readonly url: string | null
    readonly publisher: string | null
    readonly author: string | null
    readonly publishedAt: string | null
    /** UTF-16 units of the text. */
    readonly length: number
  }
  readonly sentences: readonly Span[]
  readonly entities: readonly Entity[]
  readonly claims: readonly Claim[]
  readonly quotes: readonly Quote[]
  readonly warnings: readonly Warning[]
}
