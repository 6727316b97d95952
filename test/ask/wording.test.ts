import { expect, test } from 'vitest'
import { says } from '../../src/ask/wording.ts'
import type { EntityKind } from '../../src/model.ts'

const asserters: readonly (readonly [kind: EntityKind, name: string, words: string])[] = [
  ['GROUP', 'class members', ', say class members'],
  ['GROUP', 'two people familiar with the matter', ', say two people familiar with the matter'],
  ['GROUP', 'patients of the clinic', ', say patients of the clinic'],
  ['GROUP', 'police', ', say police'],
  ['GROUP', 'a spokesman', ', says a spokesman'],
  ['GROUP', 'the complaint', ', says the complaint'],
  ['GROUP', 'the analysis', ', says the analysis'],
  ['ORGANIZATION', 'Northwind Clinics', ', says Northwind Clinics'],
  ['ORGANIZATION', 'attorneys general of Maine and Ohio', ', say attorneys general of Maine and Ohio'],
  ['PERSON', 'Dana Woods', ', says Dana Woods'],
]

test.each(asserters)('one says, many say: %s %s', (kind, name, words) =>
  expect(says([{ id: 'x', kind, name }])).toBe(words),
)

test('what nobody is named for is the outlet’s own word', () => expect(says([])).toBe(''))
