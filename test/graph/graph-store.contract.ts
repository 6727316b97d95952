import { describe } from 'vitest'
import { listsContract } from './contract/lists.ts'
import { readingContract } from './contract/reading.ts'
import { relationshipsContract } from './contract/relationships.ts'
import { savingContract } from './contract/saving.ts'
import type { Opened } from './harness.ts'

/** What every store promises, whatever engine is beneath. `open` gives one with nothing in it. */
export function describeGraphStore(name: string, open: () => Promise<Opened>): void {
  describe.each([name])('%s', () => {
    describe('saving', () => {
      savingContract(open)
    })
    describe('reading', () => {
      readingContract(open)
    })
    describe('lists', () => {
      listsContract(open)
    })
    describe('the relationships between entities', () => {
      relationshipsContract(open)
    })
  })
}
