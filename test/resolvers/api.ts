import { extract } from '../../src/extract/index.ts'
import { openRunner } from '../../src/graph/open-graph-store.ts'
import { createHandler } from '../../src/server.ts'
import { saveAll, watched, type Opened } from '../graph/harness.ts'
import type { Read } from '../graph/reading.ts'

export interface ApiError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: { readonly code: string }
}

/** What a query gave. Its shape is the query's own; the tests say what they expect of it. */
export type Data = any // eslint-disable-line typescript/no-explicit-any

export interface Reply {
  readonly status: number
  readonly data: Data
  readonly errors?: readonly ApiError[]
}

export interface Api extends Opened {
  /** Asks over HTTP, without a port. */
  readonly query: (document: string, variables?: Readonly<Record<string, unknown>>) => Promise<Reply>
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** What the server wrote to its log. */
  readonly logged: readonly unknown[]
}

/** The API over an embedded graph in memory that holds the readings. */
export async function openApi(readings: readonly Read[]): Promise<Api> {
  const runner = await openRunner({ store: 'memory' })
  await runner.applySchema()
  const opened = watched(runner)
  await saveAll(opened.store, readings)
  opened.asked()
  const logged: unknown[] = []
  const handler = createHandler({ store: opened.store, extract }, (_message, error) => logged.push(error))
  const fetch = async (path: string, init?: RequestInit): Promise<Response> =>
    handler.fetch(new Request(`http://127.0.0.1${path}`, init))
  const query: Api['query'] = async (document, variables) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: document, variables }),
    })
    return { status: response.status, ...((await response.json()) as Omit<Reply, 'status'>) }
  }
  return { ...opened, query, fetch, logged }
}
