import type { EntityKind, EntityRole, MentionForm, TextSpan, Value, When } from '../model.ts'

/** What a mention can be: an entity's kind, a date, or a kind of value. */
export type MentionLabel = EntityKind | 'DATE' | Value['kind']

/** What a count counts: people, institutions that can be hit too, pieces of data, or anything else. */
export type CountedKind = 'PEOPLE' | 'INSTITUTIONS' | 'RECORDS' | 'OTHER'

/** A found span before it is known whom it means. `index` is the sentence's. */
export interface FoundMention extends TextSpan {
  readonly sentence: number
  readonly label: MentionLabel
  readonly form: MentionForm
  /** The id of the rule that found it. */
  readonly foundBy: string
  /** For entities: the name without title, article or possessive, as it should be shown. */
  readonly name?: string
  /** Roles the wording itself gives: an agency is a REGULATOR, "LLP" a LAW_FIRM, a known gang a THREAT_ACTOR. */
  readonly roles?: readonly EntityRole[]
  readonly value?: Value
  readonly when?: When
  /** For values: the digits and their magnitude alone ("2.3 million" of "over 2.3 million"). */
  readonly numeral?: { readonly start: number; readonly end: number }
  /** For a COUNT without a number that could be stored: "hundreds of thousands of customers". Such a mention has no value. */
  readonly amount?: string
  /** For COUNT with a counted noun, which stays outside the span (`value.unit`). */
  readonly counts?: CountedKind
  /** For DATA_TYPE: the id of the taxonomy's row. */
  readonly dataType?: string
  /** For persons: the title that stands with the name ("Chief Executive"). */
  readonly title?: string
}

/** A mention whose entity is known (null for dates and values, which are not entities). */
export interface ResolvedMention extends FoundMention {
  readonly entity: string | null
}
