import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const now = 'Corwen Insurance said hackers stole the names of 9,000 customers on May 4, 2024.'

/** What stands behind that sentence, and what it says by year of the incident: the counts, and what got out. */
const rows: readonly (readonly [text: string, told: Readonly<Record<string, readonly string[]>>])[] = [
  [
    'In 2021, Corwen disclosed that a misdirected email had exposed the payroll records of 740 workers.',
    { '2024': ['9,000', 'names'], '2021': ['740', 'income levels'] },
  ],
  [
    'Last year the company paid $1 million to settle claims over a 2019 breach that exposed the addresses of 61,000 patients.',
    { '2024': ['9,000', 'names'], '2019': ['61,000', 'physical addresses'] },
  ],
  [
    'An earlier attack, in 2020, had exposed the addresses of 300 customers.',
    { '2024': ['9,000', 'names'], '2020': ['300', 'physical addresses'] },
  ],
  [
    'It suffered another breach in 2018, which exposed 40,000 records. Phone numbers were taken then, too.',
    { '2024': ['9,000', 'names'], '2018': ['40,000', 'phone numbers'] },
  ],
  [
    'A previous intrusion exposed the addresses of 300 customers.',
    { '2024': ['9,000', 'names'], earlier: ['300', 'physical addresses'] },
  ],
  // Not another incident:
  ['Phone numbers were taken as well in the May 2024 breach.', { '2024': ['9,000', 'names', 'phone numbers'] }],
  ['As with a previous breach, phone numbers were exposed.', { '2024': ['9,000', 'names', 'phone numbers'] }],
  ['The addresses dated back to 2011. Phone numbers were taken, too.', { '2024': ['9,000', 'names', 'phone numbers'] }],
  [
    'The company was founded in 2003. Another breach would be the end of it. Phone numbers were exposed.',
    { '2024': ['9,000', 'names', 'phone numbers'] },
  ],
]

describe('by incident', () => {
  test.each(rows)('%s', (text, told) => {
    const { claims, entities } = read(`${now}\n\n${text}`, { publishedAt: '2024-06-01' })
    const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? ''
    const found: Record<string, string[]> = {}
    for (const { predicate, subject, object, value } of claims) {
      if (predicate !== 'AFFECTED' && predicate !== 'EXPOSED') continue
      const year = nameOf(subject).split(' ').at(-1) ?? ''
      const facts = (found[year] ??= [])
      const fact = predicate === 'AFFECTED' ? (value?.number?.toLocaleString('en') ?? '') : nameOf(object)
      if (!facts.includes(fact)) facts.push(fact)
    }
    for (const [year, facts] of Object.entries(told)) expect(found[year]).toEqual(expect.arrayContaining([...facts]))
    expect(Object.keys(found).sort()).toEqual(Object.keys(told).sort())
  })

  test('each incident is somebody’s', () => {
    const { claims } = read(`${now}\n\n${rows[0]?.[0]}`, { publishedAt: '2024-06-01' })
    const suffered = claims.filter(({ predicate }) => predicate === 'SUFFERED')
    expect(suffered.map(({ object }) => object).sort()).toEqual([
      'incident:corwen-insurance-2021',
      'incident:corwen-insurance-2024',
    ])
  })
})
