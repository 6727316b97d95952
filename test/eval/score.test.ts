import { describe, expect, test } from 'vitest'
import { figuresOf } from '../../scripts/eval/figures.ts'
import { loadMarkedArticles, spansOf } from '../../scripts/eval/gold.ts'
import { ownFolders } from '../../scripts/eval/score-own.ts'
import { scoreReading } from '../../scripts/eval/score.ts'
import type { Claim, Entity, Extraction, Quote } from '../../src/model.ts'
import { readingOf, sampleGold } from './sample.ts'

const perfect = readingOf(sampleGold)

function change<T>(items: readonly T[], wanted: (item: T) => boolean, part: Partial<T>): readonly T[] {
  return items.map((item) => (wanted(item) ? { ...item, ...part } : item))
}

const withClaims = (claims: readonly Claim[]): Extraction => ({ ...perfect, claims })
const withQuotes = (quotes: readonly Quote[]): Extraction => ({ ...perfect, quotes })
const withEntities = (entities: readonly Entity[]): Extraction => ({ ...perfect, entities })
const claimOf = (predicate: string): Claim => perfect.claims.find((claim) => claim.predicate === predicate) as Claim
const elsewhere = { start: 0, end: 5, text: 'North' }

/** What was read, and the figures that this costs; all others stay at 100. */
const readings: readonly (readonly [name: string, reading: Extraction, costs: Readonly<Record<string, number>>])[] = [
  ['the gold itself costs nothing', perfect, {}],
  [
    'a claim that was not found costs recall',
    withClaims(perfect.claims.filter(({ predicate }) => predicate !== 'NOTIFIED')),
    { 'claims.R': 75, 'claims.F1': 85.7, 'claims.NOTIFIED.P': 0, 'claims.NOTIFIED.R': 0, 'claims.NOTIFIED.F1': 0 },
  ],
  [
    'an optional claim that was not found costs nothing',
    withClaims(perfect.claims.filter(({ predicate }) => predicate !== 'AFFECTED')),
    {},
  ],
  [
    'a count that names nobody is still the count',
    withClaims(change(perfect.claims, ({ predicate }) => predicate === 'AFFECTED', { object: null })),
    {},
  ],
  [
    'data in general beside the data listed costs nothing',
    {
      ...perfect,
      entities: [...perfect.entities, { ...perfect.entities[3]!, id: 'read:data', name: 'personal information' }],
      claims: [...perfect.claims, { ...claimOf('EXPOSED'), object: 'read:data' }],
    },
    {},
  ],
  [
    'an invented claim costs precision',
    withClaims([...perfect.claims, { ...claimOf('EXPOSED'), predicate: 'FINED' }]),
    { 'claims.P': 80, 'claims.F1': 88.9, 'claims.FINED.P': 0, 'claims.FINED.R': 0, 'claims.FINED.F1': 0 },
  ],
  [
    'a claim told again in another sentence costs nothing',
    withClaims([...perfect.claims, { ...claimOf('NOTIFIED'), evidence: elsewhere }]),
    {},
  ],
  [
    'a wrong date makes it another claim',
    withClaims(
      change(perfect.claims, ({ predicate }) => predicate === 'NOTIFIED', {
        when: { from: '2023-05-02', to: '2023-05-02', precision: 'DAY', implied: [], text: 'May 2' },
      }),
    ),
    {
      'claims.P': 75,
      'claims.R': 75,
      'claims.F1': 75,
      'claims.NOTIFIED.P': 0,
      'claims.NOTIFIED.R': 0,
      'claims.NOTIFIED.F1': 0,
    },
  ],
  [
    'subject and object the wrong way round make it another claim',
    withClaims(
      change(perfect.claims, ({ predicate }) => predicate === 'AFFILIATED_WITH', {
        subject: 'read:northwind',
        object: 'read:dana',
      }),
    ),
    {
      'claims.P': 75,
      'claims.R': 75,
      'claims.F1': 75,
      'claims.AFFILIATED_WITH.P': 0,
      'claims.AFFILIATED_WITH.R': 0,
      'claims.AFFILIATED_WITH.F1': 0,
    },
  ],
  [
    'a denial read as a fact costs the status',
    withClaims(change(perfect.claims, ({ status }) => status === 'DENIED', { status: 'CONFIRMED' })),
    { status: 75 },
  ],
  [
    'a lost asserter is told',
    withClaims(change(perfect.claims, ({ object }) => object === 'read:names', { assertedBy: [] })),
    { asserter: 75 },
  ],
  [
    'evidence elsewhere is told',
    withClaims(change(perfect.claims, ({ predicate }) => predicate === 'AFFILIATED_WITH', { evidence: elsewhere })),
    { evidence: 75 },
  ],
  [
    'a quote given to the wrong speaker is told',
    withQuotes(change(perfect.quotes, () => true, { speaker: null })),
    { speaker: 0 },
  ],
  [
    'half a quote is not the quote',
    withQuotes(change(perfect.quotes, () => true, { content: [{ start: 113, end: 125, text: 'We are sorry' }] })),
    { 'quotes.P': 0, 'quotes.R': 0, 'quotes.F1': 0 },
  ],
  [
    'indirect speech is not counted',
    withQuotes([...perfect.quotes, { ...perfect.quotes[0]!, kind: 'INDIRECT', content: [elsewhere] }]),
    {},
  ],
  [
    'one organization read as two costs precision',
    withEntities([...perfect.entities, { ...perfect.entities[0]!, id: 'read:second' }]),
    { 'entities.ORGANIZATION.P': 50, 'entities.ORGANIZATION.F1': 66.7 },
  ],
  [
    'one incident read as two costs precision, and only there',
    {
      ...perfect,
      entities: [...perfect.entities, { ...perfect.entities[5]!, id: 'read:second' }],
      claims: change(perfect.claims, ({ status }) => status === 'DENIED', { subject: 'read:second' }),
    },
    { 'entities.INCIDENT.P': 50, 'entities.INCIDENT.F1': 66.7 },
  ],
  [
    'an entity under another name is known by its mentions',
    withEntities(change(perfect.entities, ({ id }) => id === 'read:names', { name: 'name' })),
    {},
  ],
]

describe('the scorer', () => {
  test.each(readings)('%s', (_name, reading, costs) => {
    const figures = Object.entries(figuresOf(scoreReading(sampleGold, reading)))
    expect(Object.fromEntries(figures.filter(([, figure]) => figure !== 100))).toEqual(costs)
  })

  test('names what was missed and what was invented', () => {
    const moved = change(perfect.claims, ({ predicate }) => predicate === 'NOTIFIED', { predicate: 'FINED' })
    const { missed, invented } = scoreReading(sampleGold, withClaims(moved))
    expect(missed.map((line) => line.split(' ').slice(0, 3))).toEqual([['northwind', 'NOTIFIED', 'patients']])
    expect(invented.map((line) => line.split(' ').slice(0, 3))).toEqual([['read:northwind', 'FINED', 'read:patients']])
  })
})

const marked = Object.values(ownFolders).flatMap(loadMarkedArticles)

describe.each(marked)('the gold of $gold.article', ({ article, gold }) => {
  test('points at exactly the words it says', () => {
    const wrong = spansOf(gold).filter(({ start, end, text }) => article.text.slice(start, end) !== text)
    expect(wrong).toEqual([])
  })

  test('names only entities it has', () => {
    const keys = new Set(gold.entities.map(({ key }) => key))
    const named = gold.claims.flatMap(({ subject, object, assertedBy }) => [subject, object, ...assertedBy])
    const unknown = [...named, ...gold.quotes.map(({ speaker }) => speaker)].filter(
      (key) => key !== null && !keys.has(key),
    )
    expect(unknown).toEqual([])
  })

  test('scores 100 when the reading is the gold', () => {
    const figures = Object.entries(figuresOf(scoreReading(gold, readingOf(gold))))
    expect(figures.filter(([, figure]) => figure !== 100)).toEqual([])
  })
})
