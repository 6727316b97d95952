/** VERIS `attribute.confidentiality.data.variety` (verisframework.org). */
export type VerisVariety =
  | 'Bank'
  | 'Classified'
  | 'Copyrighted'
  | 'Credentials'
  | 'Digital certificate'
  | 'Internal'
  | 'Medical'
  | 'Other'
  | 'Payment'
  | 'Personal'
  | 'Secrets'
  | 'Sensitive Personal'
  | 'Source code'
  | 'System'
  | 'Virtual currency'

/**
 * A kind of data. Sources: the data classes of Have I Been Pwned, the varieties of VERIS, and the identifiers of the
 * HIPAA Privacy Rule (45 CFR 164.514(b)(2)).
 *
 * `wordings` are rows of words in the singular, without apostrophes; a slot may give alternatives (`email|e-mail`), and
 * a slot that ends in `?` may be left out. The reader folds plurals, possessives, hyphens and case away before it looks.
 * `example` must be read as this kind, `nearMiss` must not; the tests run both.
 */
export interface DataType {
  readonly id: string
  /** As entities are named: plural, as the press writes it. */
  readonly name: string
  /** The class as Have I Been Pwned spells it; null where it has none. */
  readonly hibpClass: string | null
  readonly verisVariety: VerisVariety
  readonly wordings: readonly string[]
  readonly example: string
  readonly nearMiss: string
  /** Words for data in general ("personal information"): a kind only where no list says which data. */
  readonly generic?: true
}
