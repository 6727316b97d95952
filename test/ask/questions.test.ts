import { describe, expect, test } from 'vitest'
import { planQuestion, questionRules } from '../../src/ask/questions.ts'

const plain = (question: string): string => question.replace(/[?.!]$/, '')

describe.each(questionRules)('$id', ({ pattern, example: [question, plan], nearMiss }) => {
  test(`understands "${question}"`, () => expect(planQuestion(question)).toEqual(plan))
  test(`leaves "${nearMiss}" to others`, () => expect(pattern.test(plain(nearMiss))).toBe(false))
})

test('every question rule has an id of its own', () => {
  expect(new Set(questionRules.map(({ id }) => id)).size).toBe(questionRules.length)
})

test.each(['', '   ', 'Hello', 'Tell me a joke', 'breach', '?'])('does not understand "%s"', (question) => {
  expect(planQuestion(question)).toBeNull()
})
