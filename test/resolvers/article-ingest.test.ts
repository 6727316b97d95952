import { afterEach, beforeEach, expect, test } from 'vitest'
import { openApi, type Api, type Data } from './api.ts'

let api: Api
beforeEach(async () => (api = await openApi([])))
afterEach(() => api.runner.close())

const document = `mutation ($input: ArticleIngestInput!) {
  articleIngest(input: $input) {
    receipt { articleId alreadyThere entities claims quotes nodesCreated relationshipsCreated warnings }
    userErrors { field message code }
  }
}`
const text = 'Northwind Clinics said a breach exposed the names of 2,300 patients. “We are sorry,” said Dana Whitlock.'

async function ingest(input: Readonly<Record<string, unknown>>): Promise<Data> {
  const { data, errors } = await api.query(document, { input })
  expect(errors).toBeUndefined()
  return data.articleIngest
}

test('an article sent in is in the graph, with what its sender says of it', async () => {
  const { receipt, userErrors } = await ingest({
    text,
    title: 'Clinics hit',
    publisher: 'Regional Wire',
    publishedAt: '2024-05-02',
  })
  expect(userErrors).toEqual([])
  expect(receipt).toMatchObject({ alreadyThere: false })
  expect(receipt.nodesCreated).toBeGreaterThan(0)
  const { data } = await api.query(
    'query ($id: ID!) { article(id: $id) { text title publisher publishedAt sourceId } }',
    {
      id: receipt.articleId,
    },
  )
  expect(data.article).toEqual({
    text,
    title: 'Clinics hit',
    publisher: 'Regional Wire',
    publishedAt: '2024-05-02',
    sourceId: 'api',
  })
})

test('sending it again changes nothing', async () => {
  await ingest({ text })
  expect((await ingest({ text })).receipt).toMatchObject({
    alreadyThere: true,
    nodesCreated: 0,
    relationshipsCreated: 0,
  })
})

const german =
  'Die Klinik meldete am Montag einen Vorfall, bei dem Unbekannte auf Daten von Patienten zugegriffen haben. Betroffen sind Namen, Adressen und Diagnosen. Das Unternehmen hat die Behörde informiert und eine Untersuchung eingeleitet.'

test.each([
  ['blank text', { text: ' \n\t' }, 'text', 'ARTICLE_EMPTY'],
  ['German', { text: german }, 'text', 'LANGUAGE_UNSUPPORTED'],
  ['a date in words', { text, publishedAt: 'May 2nd' }, 'publishedAt', 'ARTICLE_INVALID'],
  ['a day that no month has', { text, publishedAt: '2024-02-31' }, 'publishedAt', 'ARTICLE_INVALID'],
])('%s is refused, and nothing is written', async (_name, input, field, code) => {
  const { receipt, userErrors } = await ingest(input)
  expect(receipt).toBeNull()
  expect(userErrors).toEqual([{ field: ['input', field], message: expect.stringMatching(/\S/), code }])
  expect(api.asked()).toEqual([])
})
