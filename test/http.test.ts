import { connect } from 'node:net'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BreachGraphError } from '../src/errors.ts'
import { extract } from '../src/extract/index.ts'
import { openGraphStore } from '../src/graph/open-graph-store.ts'
import type { GraphStore } from '../src/graph/graph-store.ts'
import { startServer, type RunningServer } from '../src/server.ts'

let store: GraphStore
let server: RunningServer
const start = (port = 0, host = '127.0.0.1'): Promise<RunningServer> =>
  startServer({ store, extract }, { host, port, log: () => undefined })

beforeAll(async () => {
  store = await openGraphStore({ store: 'memory' })
  server = await start()
})
afterAll(async () => {
  await server.stop()
  await store.close()
})

const post = (body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${server.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: () => `${server.url}/graphql` })
  // A table that has lost its rows would pass too.
  test('has all its audits', () => expect(audits.length).toBeGreaterThanOrEqual(61))
  test.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn()
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
  })
})

describe('the endpoint', () => {
  test('gives GraphiQL to a browser', async () => {
    const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } })
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(await response.text()).toContain('GraphiQL')
  })

  test('refuses a body above 1 MB', async () => {
    const response = await post(JSON.stringify({ query: '{ __typename }', variables: { pad: 'x'.repeat(1_000_000) } }))
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' } }] })
  })

  test('refuses a body above 1 MB that does not tell its length', async () => {
    const chunks = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 11; i++) controller.enqueue(new TextEncoder().encode(' '.repeat(100_000)))
        controller.close()
      },
    })
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      body: chunks,
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit)
    expect(response.status).toBe(413)
  })

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
  ])('refuses what a page of another site could send: %s', async (contentType) => {
    const response = await post('query=mutation{articleIngest(input:{text:"x"}){receipt{articleId}}}', {
      'content-type': contentType,
    })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] })
  })

  test('changes nothing by GET', async () => {
    const mutation = 'mutation { articleIngest(input: { text: "Northwind was breached." }) { receipt { articleId } } }'
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(mutation)}`)
    expect(response.status).toBe(405)
    expect((await store.describe()).articles).toBe(0)
  })

  test('answers no batch', async () => {
    const response = await post(JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]))
    expect(response.status).toBe(400)
  })

  test('lets no other site read its answers', async () => {
    const response = await post('{"query":"{ __typename }"}', { origin: 'https://elsewhere.example' })
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  test('says that it lives and is ready', async () => {
    const statuses = await Promise.all(['/live', '/ready'].map(async (path) => (await fetch(server.url + path)).status))
    expect(statuses).toEqual([200, 200])
  })

  test('is not ready while the store does not answer', async () => {
    const lost: GraphStore = Object.create(store, {
      describe: { value: () => Promise.reject(new BreachGraphError('STORE_UNAVAILABLE')) },
    })
    const other = await startServer({ store: lost, extract }, { host: '127.0.0.1', port: 0, log: () => undefined })
    const statuses = await Promise.all(['/live', '/ready'].map(async (path) => (await fetch(other.url + path)).status))
    await other.stop()
    expect(statuses).toEqual([200, 503])
  })
})

describe('listening', () => {
  test('is on this machine alone', () => expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/))

  test('a port in use is named', async () => {
    const { port } = new URL(server.url)
    await expect(start(Number(port))).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: expect.stringContaining(port),
    })
  })

  test('a host of elsewhere is named', async () => {
    await expect(start(0, '192.0.2.1')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('stopping', () => {
  test('answers what it was asked before, and takes no more', async () => {
    const other = await start()
    const question = JSON.stringify({ query: '{ articles { totalCount } }' })
    const { port } = new URL(other.url)
    const socket = connect(Number(port), '127.0.0.1')
    await new Promise((resolve) => socket.once('connect', resolve))
    // Half a request: the server has begun to read it when it is told to stop.
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${question.length}\r\n\r\n${question.slice(0, 5)}`,
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
    const stopped = other.stop()
    let answer = ''
    socket.on('data', (chunk) => (answer += String(chunk)))
    socket.write(question.slice(5))
    await stopped
    expect(answer).toContain('"totalCount":0')
    await expect(fetch(`${other.url}/live`)).rejects.toThrow()
  })

  test('does not wait for connections that are only kept open', async () => {
    const other = await start()
    await (await fetch(`${other.url}/live`)).arrayBuffer()
    const before = performance.now()
    await other.stop()
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
