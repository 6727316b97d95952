import type { ClaimRule, WordClasses } from '../rules/rule.ts'
import type { LabelledSentence } from './labelled-sentence.ts'
import { compilePattern, type Pattern } from './pattern.ts'
import type { WordSet } from './pattern-parser.ts'

/** A row with its pattern compiled. `rank` is its place in the table: of two readings of one claim the earlier row wins. */
export interface CompiledRule {
  readonly rule: ClaimRule
  readonly pattern: Pattern
  readonly rank: number
}

/** Rows compiled once, at load, and found by a word that must stand in the sentence. */
export interface RuleSet {
  readonly byWord: ReadonlyMap<string, readonly CompiledRule[]>
  readonly always: readonly CompiledRule[]
}

/** Compiles a table of rows. Throws an Error with the row's id where a pattern is not understood. */
export function compileRules(rules: readonly ClaimRule[], classes: WordClasses): RuleSet {
  const byWord = new Map<string, CompiledRule[]>()
  const always: CompiledRule[] = []
  rules.forEach((rule, rank) => {
    const compiled = { rule, pattern: compiledPattern(rule, classes), rank }
    const { rarest } = compiled.pattern
    if (rarest === undefined) always.push(compiled)
    for (const word of rarest ?? []) byWord.set(word, [...(byWord.get(word) ?? []), compiled])
  })
  return { byWord, always }
}

function compiledPattern({ id, pattern }: ClaimRule, classes: WordClasses): Pattern {
  try {
    return compilePattern(pattern, classes)
  } catch (cause) {
    throw new Error(`rule ${id}: ${(cause as Error).message}`, { cause })
  }
}

/** The rows that may match a sentence, in the order of the table: the words they need stand in it, in their order. */
export function candidates(
  { byWord, always }: RuleSet,
  { words, sequence }: LabelledSentence,
): readonly CompiledRule[] {
  let called: CompiledRule[] | undefined
  for (const word of words) {
    const rules = byWord.get(word)
    if (rules === undefined) continue
    if (called === undefined) called = [...rules]
    else called.push(...rules)
  }
  if (called === undefined) return always
  const found = [...new Set(called)].filter(
    ({ pattern }) => hasHead(pattern, words) && standInOrder(pattern.needs, sequence),
  )
  return found.length === 0 ? always : [...always, ...found].sort((a, b) => a.rank - b.rank)
}

/** The grammatical subject that a pattern asks for stands somewhere in the sentence. */
function hasHead({ head }: Pattern, words: WordSet): boolean {
  if (head === null || head.optional) return true
  for (const code of head.codes) if (words.has(code)) return true
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
