import { describe, expect, test } from 'vitest'
import { decodeCursor, encodeCursor } from '../../src/graph/cursor.ts'
import { foldName, nameOrder } from '../../src/graph/fold-name.ts'
import { statementsOf } from '../../src/graph/schema-statements.ts'
import { needlesOf, phraseNeedle, searchable } from '../../src/graph/search-words.ts'

describe('a name folds', () => {
  test.each([
    ['Northwind Clinics', 'northwind clinics'],
    ['The Northwind Clinics, Inc.', 'northwind clinics'],
    ['NORTHWIND  CLINICS LLC', 'northwind clinics'],
    ['Northwind Clinics Co., Ltd.', 'northwind clinics'],
    ["Northwind Clinics'", 'northwind clinics'],
    ['Northwind’s', 'northwind'],
    ['O’Malley & Pike LLP', 'omalley pike'],
    ['Zoë Müller', 'zoe muller'],
    ['U.S. Office', 'us office'],
    ['Inc.', 'inc'],
    ['The Co', 'co'],
    ['The', 'the'],
    ['株式会社', '株式会社'],
    ['***', '***'],
  ])('%s → %s', (name, folded) => expect(foldName(name)).toBe(folded))
})

test('of several names the one to show is in mixed case, then short', () => {
  const names = ['NORTHWIND', 'northwind', 'Northwind Clinics, Inc.', 'Northwind Clinics', 'OCR']
  expect(names.toSorted((a, b) => (nameOrder(a) < nameOrder(b) ? -1 : 1))).toEqual([
    'OCR',
    'Northwind Clinics',
    'Northwind Clinics, Inc.',
    'NORTHWIND',
    'northwind',
  ])
})

describe('words are found', () => {
  const text = searchable('We did not see any breach of passwords, class action or not.')
  test.each([
    ['breaches', true],
    ['Password', true],
    ['classes', true],
    ['act', false],
    ['sword', false],
    ['not', true],
    ['notes', false],
  ])('%s: %s', (word, found) => expect(needlesOf(word).every((needle) => text.includes(needle))).toBe(found))

  test('without those that bear no meaning, unless there are no others', () => {
    expect(needlesOf('who said the breach')).toEqual([' breach'])
    expect(needlesOf('who said it')).toHaveLength(3)
  })
  test('as a phrase from the start of a word', () => {
    expect(text).toContain(phraseNeedle('see ANY breach'))
    expect(text).not.toContain(phraseNeedle('ee any'))
    expect(text).not.toContain(phraseNeedle('?!'))
  })
})

test('a cursor gives back the key it was made of', () => {
  const key = ['Zoë “x”', 3] as const
  expect(decodeCursor(encodeCursor(key), ['', 0] as const)).toEqual(key)
  expect(encodeCursor(key)).toMatch(/^[\w-]+$/)
})

test('a schema is its statements, without comments', () => {
  expect(statementsOf('// first; not this\nA;\n  // b;\nB\n  ON c;\n')).toEqual(['A', 'B\n  ON c'])
})
