import { expect, test } from 'vitest'
import { causes } from '../../scripts/accuracy/causes.ts'
import { read } from '../extract/read.ts'

test('every cause has an id of its own', () => expect(new Set(causes.map(({ id }) => id)).size).toBe(causes.length))

test.each(causes.map((cause) => ({ ...cause })))('$id is still misread in: $sentence', ({ sentence, isRight }) =>
  expect(isRight(read(sentence))).toBe(false),
)
