import type { ClaimRule, WordClasses } from '../rules/rule.ts'
import { newTable } from './called-rows.ts'
import type { LabelledSentence } from './labelled-sentence.ts'
import { compilePattern, type Pattern } from './pattern.ts'
import type { WordSet } from './pattern-parser.ts'

/** A row with its pattern compiled. `rank` is its place in the table: of two readings of one claim the earlier row wins. */
export interface CompiledRule {
  readonly rule: ClaimRule
  readonly pattern: Pattern
  readonly rank: number
  /** The needs of few words but the one it is found by: soon asked for, and most sentences lack one. */
  readonly smallNeeds: readonly WordSet[]
}

/** Rows compiled once, at load, and found by a word that must stand in the sentence. */
export interface RuleSet {
  readonly table: number
  /** By rank. */
  readonly rows: readonly CompiledRule[]
  readonly always: readonly CompiledRule[]
}

const FEW_WORDS = 8

/** Compiles a table of rows. Throws an Error with the row's id where a pattern is not understood. */
export function compileRules(rules: readonly ClaimRule[], classes: WordClasses): RuleSet {
  const { table, enter } = newTable()
  const rows = rules.map((rule, rank): CompiledRule => {
    const pattern = compiledPattern(rule, classes)
    const { needs, rarest } = pattern
    for (const word of rarest ?? []) enter(word, rank)
    return { rule, pattern, rank, smallNeeds: needs.filter((need) => need !== rarest && need.size <= FEW_WORDS) }
  })
  return { table, rows, always: rows.filter(({ pattern }) => pattern.rarest === undefined) }
}

function compiledPattern({ id, pattern }: ClaimRule, classes: WordClasses): Pattern {
  try {
    return compilePattern(pattern, classes)
  } catch (cause) {
    throw new Error(`rule ${id}: ${(cause as Error).message}`, { cause })
  }
}

/** The rows that may match a sentence, in the order of the table: the words they need stand in it, in their order. */
export function candidates({ table, rows, always }: RuleSet, sentence: LabelledSentence): readonly CompiledRule[] {
  const ranks = sentence.called.of(table)
  if (ranks.length === 0) return always
  const found: CompiledRule[] = []
  for (const rank of ranks) {
    const row = rows[rank]
    if (row !== undefined && mayMatch(row, sentence)) found.push(row)
  }
  if (found.length === 0) return always
  if (found.length === 1 && always.length === 0) return found
  return [...new Set([...always, ...found])].sort((a, b) => a.rank - b.rank)
}

function mayMatch({ pattern, smallNeeds }: CompiledRule, { words, sequence }: LabelledSentence): boolean {
  if (!hasHead(pattern, words)) return false
  for (const need of smallNeeds) if (!isMet(need, words)) return false
  return pattern.needs.length === 1 || standInOrder(pattern.needs, sequence)
}

/** The grammatical subject that a pattern asks for stands somewhere in the sentence. */
function hasHead({ head }: Pattern, words: WordSet): boolean {
  if (head === null || 'nouns' in head || head.optional) return true
  return isMet(head.codes, words)
}

function isMet(need: WordSet, words: WordSet): boolean {
  for (const word of need) if (words.has(word)) return true
  return false
}

function standInOrder(needs: readonly WordSet[], sequence: readonly string[]): boolean {
  let next = 0
  for (const word of sequence) {
    if (needs[next]?.has(word) === true) next += 1
    if (next === needs.length) return true
  }
  return false
}
