import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { EmbeddedRunner } from '../../src/graph/embedded/embedded-runner.ts'
import { openNeo4jRunner } from '../../src/graph/neo4j/neo4j-runner.ts'
import { openGraphStore } from '../../src/graph/open-graph-store.ts'
import { reports } from './fixtures.ts'
import { describeGraphStore } from './graph-store.contract.ts'
import { exported, saveAll, testCypher, watched, type Opened } from './harness.ts'
import { findNeo4j } from './neo4j-server.ts'
import { questions } from './questions.ts'

const server = await findNeo4j()
vi.setConfig({ testTimeout: 120_000 }) // a Neo4j that was just started plans and compiles each statement first
afterAll(() => server.stop())

describe.skipIf(server.missing !== null)('with Neo4j', () => {
  const address = server.address ?? { uri: 'bolt://nowhere' }
  const runners: Opened['runner'][] = []
  async function openEmpty(): Promise<Opened> {
    const runner = await openNeo4jRunner(address, testCypher('neo4j'))
    runners.push(runner)
    await runner.applySchema()
    await runner.write([{ query: 'delete-all' }])
    return watched(runner)
  }
  afterAll(() => Promise.all(runners.map((runner) => runner.close())))

  describeGraphStore('the Neo4j store', openEmpty)

  describe('Neo4j and the embedded engine', () => {
    let neo4j: Opened
    let embedded: Opened
    beforeAll(async () => {
      neo4j = await openEmpty()
      const runner = new EmbeddedRunner(null, testCypher('embedded'))
      await runner.applySchema()
      embedded = watched(runner)
      for (const { store } of [neo4j, embedded]) await saveAll(store, reports)
    })
    afterAll(() => embedded.store.close())

    test.each(questions)('answer alike: %s', async (_question, ask) => {
      expect(await ask(neo4j.store)).toEqual(await ask(embedded.store))
    })
    test.each(testCypher('neo4j').names.filter((name) => /^\d\d-/.test(name)))('answer alike: %s', async (query) => {
      expect(await neo4j.runner.read({ query })).toEqual(await embedded.runner.read({ query }))
    })
    test('hold the same graph', async () => {
      expect(await exported(neo4j.runner)).toEqual(await exported(embedded.runner))
    })
    test('count what they wrote alike', async () => {
      const others = reports.map(({ article, extraction }) => ({
        article,
        extraction: {
          ...extraction,
          article: { ...extraction.article, id: `${extraction.article.id}/copy` },
          claims: [],
          quotes: [],
        },
      }))
      for (const { article, extraction } of others)
        expect(await neo4j.store.save(article, extraction)).toEqual(await embedded.store.save(article, extraction))
    })
  })

  test('a wrong password is said to be one', async () => {
    const store = openGraphStore({ store: address.uri, username: address.username, password: 'wrong' })
    await expect(store).rejects.toMatchObject({ code: 'STORE_AUTH_FAILED' })
  })
  test('a database that is not there is said to be none', async () => {
    const store = openGraphStore({ ...address, store: address.uri, database: 'elsewhere' })
    await expect(store).rejects.toMatchObject({ code: 'STORE_INVALID' })
  })
})

describe('a Neo4j that is not there', () => {
  let silent: Server
  beforeAll(() => new Promise<void>((resolve) => void (silent = createServer().listen(0, '127.0.0.1', resolve))))
  afterAll(() => void silent.close())

  test('is one error, at once', async () => {
    const store = openGraphStore({ store: 'bolt://127.0.0.1:1', password: 'any' })
    await expect(store).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('bolt://127.0.0.1:1'),
    })
  })
  test('also where routing asks for it', async () => {
    const store = openGraphStore({ store: 'neo4j://127.0.0.1:1', password: 'any' })
    await expect(store).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  })
  test('and where something listens and never answers, within ten seconds or so', async () => {
    const began = performance.now()
    const address = silent.address()
    const port = typeof address === 'object' ? address?.port : undefined
    await expect(openGraphStore({ store: `bolt://127.0.0.1:${port}`, password: 'any' })).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    })
    expect(performance.now() - began).toBeLessThan(12_000)
  })
  test('an address that is none is said to be none', async () => {
    await expect(openGraphStore({ store: 'bolt://', password: 'any' })).rejects.toMatchObject({ code: 'STORE_INVALID' })
  })
})
