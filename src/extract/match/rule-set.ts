import type { ClaimRule } from '../rules/rule.ts'
import type { LabelledSentence } from './labelled-sentence.ts'
import { compilePattern, type Pattern, type WordClasses } from './pattern.ts'

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
    if (compiled.pattern.needs === null) always.push(compiled)
    else for (const word of compiled.pattern.needs) byWord.set(word, [...(byWord.get(word) ?? []), compiled])
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

/** The rows that may match a sentence, in the order of the table. */
export function candidates({ byWord, always }: RuleSet, { words }: LabelledSentence): readonly CompiledRule[] {
  let found: Set<CompiledRule> | undefined
  for (const word of words) {
    const rules = byWord.get(word)
    if (rules !== undefined) found = new Set([...(found ?? always), ...rules])
  }
  return found === undefined ? always : [...found].sort((a, b) => a.rank - b.rank)
}
