import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { GraphStore } from '../../src/graph/graph-store.ts'
import { createHandler } from '../../src/server.ts'
import { BreachGraphError } from '../../src/errors.ts'
import { firstReport } from '../graph/fixtures.ts'
import { openApi, type Api, type Reply } from './api.ts'

let api: Api
beforeAll(async () => (api = await openApi([firstReport])))
afterAll(() => api.runner.close())

function rootFields(count: number, prefix = 'a'): string {
  return Array.from({ length: count }, (_, i) => `${prefix}${i}: claims { totalCount }`).join(' ')
}

type Fault = readonly [document: string, code: string, status: number, variables?: Readonly<Record<string, unknown>>]

const faults: readonly Fault[] = [
  ['{ articles { totalCount }', 'GRAPHQL_PARSE_FAILED', 400],
  ['', 'GRAPHQL_PARSE_FAILED', 400],
  ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED', 400],
  ['{ organization { id } }', 'GRAPHQL_VALIDATION_FAILED', 400],
  ['{ claims(predicate: STOLE) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 400],
  ['{ claims(first: 1.5) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', 400],
  [`{ ${rootFields(21)} }`, 'GRAPHQL_VALIDATION_FAILED', 400],
  [`{ ${rootFields(11)} ...More } fragment More on Query { ${rootFields(10, 'b')} }`, 'GRAPHQL_VALIDATION_FAILED', 400],
  ['query ($w: String!) { whoSaid(words: $w) { totalCount } }', 'BAD_USER_INPUT', 400],
  ['query ($f: Int) { claims(first: $f) { totalCount } }', 'BAD_USER_INPUT', 400, { f: 'many' }],
  ['query ($w: String = "x") { whoSaid(words: $w) { totalCount } }', 'BAD_USER_INPUT', 200, { w: null }],
  ['{ claims(first: 0) { totalCount } }', 'BAD_USER_INPUT', 200],
  ['{ claims(first: -1) { totalCount } }', 'BAD_USER_INPUT', 200],
  ['{ claims(first: 101) { totalCount } }', 'BAD_USER_INPUT', 200],
  ['{ claims(first: null) { totalCount } }', 'BAD_USER_INPUT', 200],
  ['{ claims(after: "no cursor") { totalCount } }', 'BAD_USER_INPUT', 200],
  ['{ organizations(after: "WzFd") { totalCount } }', 'BAD_USER_INPUT', 200],
  ['{ person(name: "Dana Whitlock") { quotes(first: 1000) { totalCount } } }', 'BAD_USER_INPUT', 200],
  ['{ person(name: "Dana Whitlock") { quotes(after: "x") { totalCount } } }', 'BAD_USER_INPUT', 200],
  ['{ whoSaid(words: "  ") { totalCount } }', 'BAD_USER_INPUT', 200],
  ['{ ask(question: "") { text } }', 'BAD_USER_INPUT', 200],
  [`{ ask(question: "${'who '.repeat(400)}") { text } }`, 'BAD_USER_INPUT', 200],
  ['query A { articles { totalCount } } query B { articles { totalCount } }', 'OPERATION_RESOLUTION_FAILURE', 400],
]

describe('what the sender did wrong is told, with a code', () => {
  test.for(faults)('%s gives %s', async ([document, code, status, variables]) => {
    const logged = api.logged.length
    const reply = await api.query(document, variables)
    expect(reply.errors?.map((error) => error.extensions.code)).toEqual([code])
    expect(reply.status).toBe(status)
    expect(api.logged).toHaveLength(logged)
  })
})

test('twenty root fields are not too many', async () => {
  const { errors } = await api.query(`{ ${rootFields(20)} }`)
  expect(errors).toBeUndefined()
})

describe('what we did wrong', () => {
  const secret = 'MATCH (n) at /srv/graph.grafeo'
  /** The real store, but for one method that fails. */
  async function askWith(failure: Error): Promise<{ readonly reply: Reply; readonly logged: readonly unknown[] }> {
    const store: GraphStore = Object.create(api.store, { articles: { value: () => Promise.reject(failure) } })
    const logged: unknown[] = []
    const handler = createHandler({ store, extract }, (_message, error) => logged.push(error))
    const response = await handler.fetch('http://127.0.0.1/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ articles { totalCount } }' }),
    })
    return { reply: { status: response.status, ...((await response.json()) as object) } as Reply, logged }
  }

  test('is masked, and logged whole', async () => {
    const { reply, logged } = await askWith(new Error(secret))
    expect(reply.errors).toEqual([
      expect.objectContaining({
        message: 'Unexpected error.',
        path: ['articles'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      }),
    ])
    expect(JSON.stringify(reply)).not.toContain('grafeo')
    expect(String(logged[0])).toContain(secret)
  })

  test('a known trouble keeps its code', async () => {
    const { reply } = await askWith(new BreachGraphError('STORE_UNAVAILABLE'))
    expect(reply.errors?.[0]).toMatchObject({
      message: 'The graph store cannot be reached.',
      extensions: { code: 'STORE_UNAVAILABLE' },
    })
  })
})
