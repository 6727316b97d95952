import type { Run } from './run.ts'
import type { Token } from './token.ts'

/** ", 26, of": only a person has years. */
export const isAge = ({ text }: Token, next: Token | undefined): boolean =>
  /^[1-9]\d$/.test(text) && (next === undefined || /^,/.test(next.gap))

/** "convicted Robin Hale of", "charging Robin Hale with": before two names at least. */
export const isConvicted = (tokens: readonly Token[], { first, last }: Run): boolean =>
  last > first &&
  /^(?:convicted|indicted|arrested|extradited|sentenced|jailed|detained|charging|convicting|arresting)$/.test(
    tokens[first - 1]?.lower ?? '',
  ) &&
  /^(?:of|with|for|to|on|in|over|from|after)$/.test(tokens[last + 1]?.lower ?? '')

/** "was sentenced", "pleaded guilty": done by people, and to them. */
export const isTried = (tokens: readonly Token[], at: number): boolean => {
  const [first, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (/^(?:pleaded|pled)$/.test(first)) return true
  return /^(?:was|has)$/.test(first) && /^(?:sentenced|indicted|arrested|jailed|arraigned|extradited)$/.test(next)
}
