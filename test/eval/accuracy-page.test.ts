import { expect, test } from 'vitest'
import { causes } from '../../scripts/accuracy/causes.ts'
import { accuracyPage } from '../../scripts/accuracy/page.ts'

const rowsOf = (page: string): readonly string[] => page.split('\n').filter((line) => line.startsWith('|'))

test.each(causes)('$id is one row of four cells', (cause) => {
  const row = rowsOf(accuracyPage({}, {}, [cause])).at(-1) ?? ''
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
  expect(row).toContain(cause.area)
})

test('a bar inside a sentence does not end its cell', () => {
  const cause = {
    area: 'any',
    cause: 'a bar',
    count: 1,
    sentence: 'Names | addresses',
    id: 'any',
    isRight: () => false,
  }
  expect(accuracyPage({}, {}, [cause])).toContain('| any | a bar | 1 | Names \\| addresses |')
})
