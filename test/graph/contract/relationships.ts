import { afterAll, beforeAll, expect, test } from 'vitest'
import { cypherFolder, loadCypher } from '../../../src/graph/cypher-files.ts'
import { reports } from '../fixtures.ts'
import { saveAll, type Opened } from '../harness.ts'

const examples = loadCypher('neo4j', `${cypherFolder()}/examples`)

/** What can be walked by hand. */
export function relationshipsContract(open: () => Promise<Opened>): void {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
    await saveAll(opened.store, reports)
  })

  test.each([
    [
      'SUED',
      'group:patients',
      'organization:northwind-clinics',
      { claims: 2, status: 'CONFIRMED', firstStated: '2024-03-04', lastStated: '2024-09-20' },
    ],
    [
      'EXPOSED',
      'incident:northwind-clinics-2024',
      'data-type:dates-of-birth',
      { claims: 2, status: 'CONFIRMED', firstStated: '2024-03-04', lastStated: '2024-09-20' },
    ],
    [
      'NOTIFIED',
      'organization:northwind-clinics',
      'group:patients',
      { claims: 1, status: 'CONFIRMED', firstStated: '2024-03-04', lastStated: '2024-03-04' },
    ],
    [
      'FINED',
      'organization:office-for-civil-rights',
      'organization:northwind-clinics',
      { claims: 1, status: 'CONFIRMED', firstStated: '2024-09-20', lastStated: '2024-09-20' },
    ],
    [
      'SUED',
      'organization:hostile-0',
      'organization:hostile-2',
      { claims: 6, status: 'CONFIRMED', firstStated: '2024-03-01', lastStated: '2024-03-01' },
    ],
  ])('%s from %s to %s', async (type, from, to, properties) => {
    const rows = await opened.runner.read({ query: 'all-relationships' })
    expect(rows.filter((row) => row['type'] === type && row['from'] === from && row['to'] === to)).toMatchObject([
      { properties },
    ])
  })
  test('a denied claim makes none', async () => {
    const rows = await opened.runner.read({ query: 'all-relationships' })
    const said = rows.filter((row) => row['to'] === 'data-type:social-security-numbers').map((row) => row['type'])
    expect(new Set(said)).toEqual(new Set(['MENTIONS', 'OBJECT']))
  })
  test('two counts of the same people are two claims and two nodes', async () => {
    const rows = await opened.runner.read({ query: 'all-nodes' })
    const counts = rows.filter((row) => (row['labels'] as readonly string[]).includes('Count'))
    const numbers = counts.map((row) => (row['properties'] as { readonly number: number }).number)
    expect(numbers.sort((a, b) => a - b)).toEqual([2, 4.5, 41_000, 48_500, 400_000, 2_500_000])
  })
  test.each(examples.names)('the example %s finds something', async (query) => {
    expect(await opened.runner.read({ query })).not.toEqual([])
  })
  test('values come back as they went in', async () => {
    const value = {
      whole: 2_300_000,
      half: 2.5,
      negative: -1,
      none: null,
      yes: true,
      list: [1, 'a'],
      nested: { text: 'ü🔥' },
    }
    expect(await opened.runner.read({ query: 'echo', params: { value } })).toEqual([{ value }])
  })
  afterAll(() => opened?.runner.close())
}
