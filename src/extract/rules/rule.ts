import type { Predicate, Status } from '../../model.ts'

/** What a claim rule must bind in its example: the words of each argument, in the order they stand. */
export type ExpectedArguments = Readonly<Partial<Record<'subject' | 'object' | 'value' | 'when', string>>>

/**
 * A row of knowledge: a pattern (match/pattern.ts) that states a claim. The id is `predicate/short-name` and never
 * changes: the graph keeps it. `example` must be read, `counterExample` must not be read by this rule; the tests run both.
 */
export interface ClaimRule {
  readonly id: string
  readonly predicate: Predicate
  readonly pattern: string
  /** Where the wording itself decides; else the cues round it do. */
  readonly status?: Status
  readonly qualifiers?: Readonly<Record<string, string>>
  /**
   * The nearest date of the clause becomes `when`, where the pattern itself binds none. `trigger`: the clause of the
   * trigger alone, where the pattern reaches into the next one ("discovered that hackers stole").
   */
  readonly dated?: boolean | 'trigger'
  readonly example: readonly [text: string, expected: ExpectedArguments]
  readonly counterExample: string
}

/** Word classes by name, each a list of rows of words: `{ notify: ['notified', 'sent notices to'] }`. */
export type WordClasses = Readonly<Record<string, readonly string[]>>
