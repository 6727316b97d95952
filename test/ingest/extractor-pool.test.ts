import { afterEach, expect, test } from 'vitest'
import { loadMarkedArticles } from '../../scripts/eval/gold.ts'
import { ownFolders } from '../../scripts/eval/score-own.ts'
import { extract } from '../../src/extract/index.ts'
import { openExtractorPool, type ExtractorLimits, type ExtractorPool } from '../../src/ingest/index.ts'
import type { Article } from '../../src/model.ts'
import { articleOf } from '../extract/read.ts'

let pool: ExtractorPool | undefined
afterEach(() => pool?.close())

const open = (limits: ExtractorLimits): ExtractorPool => (pool = openExtractorPool(limits))

const articles = Object.values(ownFolders).flatMap((folder) => loadMarkedArticles(folder).map(({ article }) => article))
const expected = new Map(articles.map((article) => [article.sourceId, JSON.stringify(extract(article))]))

/** Every document as a text, by article, read in an order of its own. */
async function readAll(reader: ExtractorPool, order: (a: Article, b: Article) => number): Promise<Map<string, string>> {
  const read = [...articles].sort(order).map(async (article): Promise<[string, string]> => {
    const document = await reader.extract(article)
    return [article.sourceId, JSON.stringify(document)]
  })
  return new Map(await Promise.all(read))
}

const forwards = (a: Article, b: Article): number => (a.text < b.text ? -1 : 1)
const backwards = (a: Article, b: Article): number => forwards(b, a)

test.each([
  ['one thread', 1, forwards],
  ['one thread, the other way round', 1, backwards],
  ['two threads', 2, forwards],
  ['two threads, the other way round', 2, backwards],
])('%s gives the same bytes as this one', async (_name, threads, order) => {
  const read = await readAll(open({ threads }), order)
  for (const [id, document] of expected) expect(read.get(id)).toBe(document)
})

/** Two megabytes: more than a thread with small limits can do. */
const huge = articleOf('Kestrel Bank said hackers stole the names of 1,200 customers in May 2024. '.repeat(26_000))
const small = articleOf('Kestrel Bank said hackers stole the names of 1,200 customers.')

test.each<[string, ExtractorLimits]>([
  ['too much memory', { threads: 1, memoryMB: 112 }],
  ['too much time', { threads: 1, timeoutMs: 10_000 }],
])(
  'an article that takes %s fails by itself, and the next is read',
  async (_name, limits) => {
    const reader = open(limits)
    const [failed, read] = await Promise.allSettled([reader.extract(huge), reader.extract(small)])
    expect(failed).toMatchObject({ status: 'rejected', reason: { code: 'EXTRACTION_FAILED' } })
    expect(read).toMatchObject({ status: 'fulfilled', value: extract(small) })
  },
  60_000,
)
