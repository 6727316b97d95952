import { afterEach, beforeEach, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { CypherGraphStore } from '../../src/graph/cypher-graph-store.ts'
import type { CypherRunner } from '../../src/graph/cypher-runner.ts'
import type { GraphStore } from '../../src/graph/graph-store.ts'
import { openGraphStore, openRunner } from '../../src/graph/open-graph-store.ts'
import { ingestArticle } from '../../src/ingest/index.ts'
import { articleOfText } from '../../src/model.ts'

let store: GraphStore
beforeEach(async () => (store = await openGraphStore({ store: 'memory' })))
afterEach(() => store.close())

const article = articleOfText(
  'Northwind Clinics said a breach exposed Social Security numbers of 2,300 patients.',
  'notice',
)

test('what was read is in the graph', async () => {
  const receipt = await ingestArticle(article, { extract, store })
  const stored = await store.article(receipt.articleId)
  const extraction = extract(article)
  expect(receipt).toMatchObject({ alreadyThere: false, entities: extraction.entities.length })
  expect(stored).toMatchObject({ sourceId: 'notice', text: article.text })
  expect(stored?.claims.map(({ id }) => id).sort()).toEqual(extraction.claims.map(({ id }) => id).sort())
})

test('a second time nothing is written', async () => {
  await ingestArticle(article, { extract, store })
  expect(await ingestArticle(article, { extract, store })).toMatchObject({
    alreadyThere: true,
    nodesCreated: 0,
    relationshipsCreated: 0,
  })
})

test('a reader that fails leaves the graph as it was', async () => {
  const failing = (): never => {
    throw new Error('no reading')
  }
  await expect(ingestArticle(article, { extract: failing, store })).rejects.toThrow('no reading')
  expect(await store.describe()).toMatchObject({ articles: 0, claims: 0 })
})

test('a write that fails at its end leaves the graph as it was', async () => {
  const runner = await openRunner({ store: 'memory' })
  await runner.applySchema()
  const whole = new CypherGraphStore(runner)
  const failing = new CypherGraphStore({
    ...boundTo(runner),
    write: (statements) => runner.write([...statements, { query: 'there-is-no-such-statement' }]),
  })
  await expect(ingestArticle(article, { extract, store: failing })).rejects.toThrow('there-is-no-such-statement')
  expect(await whole.describe()).toMatchObject({ articles: 0, claims: 0 })
  expect(await ingestArticle(article, { extract, store: whole })).toMatchObject({ alreadyThere: false })
  await whole.close()
})

function boundTo(runner: CypherRunner): CypherRunner {
  return {
    engine: runner.engine,
    location: runner.location,
    read: (statement) => runner.read(statement),
    write: (statements) => runner.write(statements),
    applySchema: () => runner.applySchema(),
    close: () => runner.close(),
  }
}
