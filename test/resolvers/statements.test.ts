import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reports } from '../graph/fixtures.ts'
import { openApi, type Api } from './api.ts'

let api: Api
beforeAll(async () => (api = await openApi(reports)))
afterAll(() => api.runner.close())

const ref = '{ id kind name aliases roles hibpClass verisVariety }'
const article = '{ id sourceId title url publisher author publishedAt length }'
const evidence = `{ article ${article} start end text sentence inTitle }`
const claim = `{
  id predicate status subject ${ref} object ${ref} assertedBy ${ref} incident ${ref}
  value { kind number unit bound text upper currency iso of } when { from to precision implied text }
  qualifiers { name value } arguments { role start end text inTitle } foundBy evidence ${evidence}
}`
const quote = `{
  id kind text speaker ${ref} speakerAffiliation { organization ${ref} title } cue
  content { start end text inTitle } about ${ref} evidence ${evidence}
}`
const page = (node: string): string => `{
  edges { node ${node} cursor } nodes ${node} pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
}`
const entity = `id kind name aliases roles articles ${article} mentions { articleId start end text inTitle }
  claims(first: 100) ${page(claim)}`
const speaks = `asserts(first: 100) ${page(claim)} quotes(first: 100) ${page(quote)}`
const organization = `{ ${entity} ${speaks} incidents ${claim} notified ${claim} suedBy ${claim} sued ${claim}
  settlements ${claim} fines ${claim} }`
const person = `{ ${entity} ${speaks} affiliations ${claim} }`
const incident = `{ ${entity} victims ${ref} affected ${claim} exposed(status: DENIED) ${claim} occurred ${claim}
  discovered ${claim} contained ${claim} disclosed ${claim} notified ${claim} attributedTo ${claim} causes ${claim} }`
const wholeArticle = `{ id text entities(first: 100) ${page(ref)} claims(first: 100) ${page(claim)}
  quotes(first: 100) ${page(quote)} }`

const northwind = 'organization:northwind-clinics'

/** Every root field, from the least that can be asked of it to all that hangs on it. */
const queries: readonly (readonly [string, number])[] = [
  ['{ articles { totalCount } }', 1],
  [`{ articles(first: 100) ${page(article)} }`, 1],
  ['{ article(id: "none") { id } }', 1],
  [`{ article(id: "none") ${wholeArticle} }`, 1],
  [`{ organization(name: "Northwind") { id } }`, 1],
  [`{ organization(name: "Northwind") { claims { nodes { evidence { article { title } } } } } }`, 1],
  [`{ organization(name: "Northwind") ${organization} }`, 1],
  [`{ organizations(first: 1) ${page(organization)} }`, 1],
  [`{ organizations(first: 100) ${page(organization)} }`, 1],
  [`{ person(name: "Dana Whitlock") ${person} }`, 1],
  [`{ people(first: 100) ${page(person)} }`, 1],
  [`{ incident(name: "incident:northwind-clinics-2024") ${incident} }`, 1],
  [`{ incidents(first: 100) ${page(incident)} }`, 1],
  [`{ claims { totalCount } }`, 1],
  [`{ claims(first: 100) ${page(claim)} }`, 1],
  [`{ claims(predicate: EXPOSED, status: DENIED, assertedBy: "Northwind", first: 100) ${page(claim)} }`, 1],
  [`{ claims(about: "Northwind Clinics", first: 100) ${page(claim)} }`, 1],
  [`{ quotes(first: 100) ${page(quote)} }`, 1],
  [`{ quotes(speaker: "Dana Whitlock", contains: "door", first: 100) ${page(quote)} }`, 1],
  [`{ whoSaid(words: "closed the door", first: 100) ${page(quote)} }`, 1],
  [`{ node(id: "${northwind}") { id ... on Entity { ${entity} } ... on Organization ${organization} } }`, 1],
  [`{ a: claims { totalCount } b: claims { totalCount } node(id: "x") { id } }`, 3],
  // A question is answered by queries to this API; this one needs one root field.
  ['{ ask(question: "Who said we closed the door?") { text status evidence { sentence } } }', 1],
]

describe('one statement a root field', () => {
  test.each(queries)('%s', async (document, statements) => {
    const { errors } = await api.query(document)
    expect(errors).toBeUndefined()
    expect(api.asked()).toHaveLength(statements)
  })

  test('the table has every root field', async () => {
    const { data } = await api.query('{ __schema { queryType { fields { name } } } }')
    const fields = (data.__schema.queryType.fields as readonly { name: string }[]).map(({ name }) => name)
    const asked = queries.map(([document]) => document).join('\n')
    expect(
      fields.filter((field) => !new RegExp(`\\{ ${field}\\(|\\{ ${field} |\\{ \\w+: ${field}`).test(asked)),
    ).toEqual([])
  })
})
