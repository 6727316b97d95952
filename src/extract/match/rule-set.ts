import type { ClaimRule, WordClasses } from '../rules/rule.ts'
import { RowIndex } from './called-rows.ts'
import type { LabelledSentence } from './labelled-sentence.ts'
import type { WordSet } from './need-sets.ts'
import { compilePattern, type Pattern } from './pattern.ts'

/** A row with its pattern compiled. `rank` is its place in the table: of two readings of one claim the earlier row wins. */
export interface CompiledRule {
  readonly rule: ClaimRule
  readonly pattern: Pattern
  readonly rank: number
}

/** A row that may match a sentence, and the last of its units that a match can begin with. */
export interface Candidate {
  readonly row: CompiledRule
  readonly latest: number
}

/** Rows compiled once, at load, and found by a word that must stand in the sentence. */
export interface RuleSet {
  readonly index: RowIndex
  readonly table: number
  /** By rank. */
  readonly rows: readonly CompiledRule[]
  readonly always: readonly Candidate[]
}

/** Of all tables that are asked of sentences as they are labelled. */
const ofLabelled = new RowIndex()

/**
 * Compiles a table of rows. Tables that are asked of sentences made for them share an index of their own. Throws an Error
 * with the row's id where a pattern is not understood.
 */
export function compileRules(rules: readonly ClaimRule[], classes: WordClasses, index = ofLabelled): RuleSet {
  const { table, enter } = index.newTable()
  const rows = rules.map((rule, rank): CompiledRule => {
    const pattern = compiledPattern(rule, classes)
    const { needs, rarest } = pattern
    if (rarest !== undefined) enter(rank, { inOrder: needs, rarest, subject: namedSubject(pattern) })
    return { rule, pattern, rank }
  })
  const always = rows.filter(({ pattern }) => pattern.rarest === undefined)
  return { index, table, rows, always: always.map((row) => ({ row, latest: Infinity })) }
}

function compiledPattern({ id, pattern }: ClaimRule, classes: WordClasses): Pattern {
  try {
    return compilePattern(pattern, classes)
  } catch (cause) {
    throw new Error(`rule ${id}: ${(cause as Error).message}`, { cause })
  }
}

/** The words of which one must stand in the sentence for the subject that a pattern asks for. */
const namedSubject = ({ head }: Pattern): WordSet | null =>
  head === null || 'nouns' in head || head.optional ? null : head.codes

/** The rows that may match a sentence, in the order of the table: the words they need stand in it, in their order. */
export function candidates({ index, table, rows, always }: RuleSet, sentence: LabelledSentence): readonly Candidate[] {
  const called = sentence.called.of(index, table)
  if (called.length === 0) return always
  const found = called.flatMap(({ rank, latest }): Candidate | [] => {
    const row = rows[rank]
    return row === undefined ? [] : { row, latest }
  })
  return always.length === 0 ? found : [...always, ...found].sort((a, b) => a.row.rank - b.row.rank)
}
