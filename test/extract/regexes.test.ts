import { expect, test, vi } from 'vitest'
import { builtRegexes, literalRegexes, type OwnRegex } from './own-regexes.ts'

const LIMIT_MS = 50

vi.resetModules()
const built = await builtRegexes(async () => import('../../src/extract/index.ts'))
const isPattern = ({ where }: OwnRegex): boolean => where === 'match/pattern.ts'
/** The reader tries a pattern at single places; here it is tried at all. */
const anywhere = ({ where, regex }: OwnRegex): OwnRegex => ({
  where,
  regex: new RegExp(regex.source, regex.flags.replace('y', 'g')),
})
/** Patterns of rules see the codes of a sentence, the others its text. */
const patterns = built.filter(isPattern).map(anywhere)
const others = [...literalRegexes(), ...built.filter((own) => !isPattern(own))]

function timeOf({ regex }: OwnRegex, text: string): number {
  const start = performance.now()
  text.search(regex)
  return performance.now() - start
}

/** The shortest of several runs: a busy machine accuses nobody. */
function isSlow(own: OwnRegex, text: string, limit: number): boolean {
  for (let run = 0; run < 5; run += 1) if (timeOf(own, text) <= limit) return false
  return true
}

/** A tenth first: what is quadratic shows there already, and the whole would take minutes. */
const isSuperLinear = (own: OwnRegex, unit: string): boolean =>
  isSlow(own, unit.repeat(10_000), LIMIT_MS / 5) || isSlow(own, unit.repeat(100_000), LIMIT_MS)

const show = ({ where, regex }: OwnRegex): string => `${where} ${String(regex)}`

test('there are expressions of both kinds', () => {
  expect(patterns.length).toBeGreaterThan(100)
  expect(others.length).toBeGreaterThan(300)
})

test.each(['a', ' ', ',1', '('])(
  'no expression takes more than 50 ms for a hundred thousand %j',
  (unit) => expect(others.filter((own) => isSuperLinear(own, unit)).map(show)).toEqual([]),
  60_000,
)

// The guard ends a sentence after some 225 words without an end mark; four times that is never seen.
test.each(['a_N ', 'a_V ', ', ', 'CNT~1 ', 'ORG~1 and_C ', '( '])(
  'no pattern of a rule takes more than 50 ms for a sentence of a thousand %j',
  (code) => expect(patterns.filter((own) => isSlow(own, ` ${code.repeat(1000)}`, LIMIT_MS)).map(show)).toEqual([]),
  60_000,
)
