import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstReport, laterReport, reports } from '../graph/fixtures.ts'
import { openApi, type Api, type Data } from './api.ts'

let api: Api
beforeAll(async () => (api = await openApi(reports)))
afterAll(() => api.runner.close())

/** The data of a query that must go well. */
async function dataOf(document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> {
  const { data, errors } = await api.query(document, variables)
  expect(errors).toBeUndefined()
  return data
}

describe('claims', () => {
  test('say who denies what, in which words of which article', async () => {
    const { claims } = await dataOf(`{
      claims(predicate: EXPOSED, status: DENIED) {
        totalCount
        nodes {
          subject { kind } object { name hibpClass } assertedBy { name }
          evidence { article { title publisher } start end text sentence inTitle }
        }
      }
    }`)
    const sentence = 'Social Security numbers were not accessed, Northwind said.'
    expect(claims.totalCount).toBe(1)
    expect(claims.nodes[0]).toMatchObject({
      subject: { kind: 'INCIDENT' },
      object: { name: 'Social Security numbers', hibpClass: 'Social security numbers' },
      evidence: {
        article: { title: 'Northwind reports a breach', publisher: 'The Daily Ledger' },
        text: sentence,
        sentence,
        inTitle: false,
      },
    })
    const { start, end } = claims.nodes[0].evidence
    expect(firstReport.article.text.slice(start, end)).toBe(sentence)
    expect(claims.nodes[0].assertedBy).toHaveLength(1)
  })

  test('carry values and dates as the text gives them', async () => {
    const { affected, sued } = await dataOf(`{
      affected: claims(predicate: AFFECTED) { nodes { value { number unit bound text } } }
      sued: claims(predicate: SUED, object: "Northwind Clinics") {
        nodes { when { from precision implied } qualifiers { name value } arguments { role } }
      }
    }`)
    expect(affected.nodes.map((claim: Data) => claim.value.number)).toEqual([41_000, 48_500])
    expect(sued.nodes[0].qualifiers).toEqual([{ name: 'action', value: 'CLASS_ACTION' }])
    expect(sued.nodes[1].when).toEqual({ from: '2024-04', precision: 'MONTH', implied: ['year'] })
  })

  test('go round in pages by cursor, each once', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { claims } = await dataOf(
        'query ($after: String) { claims(first: 4, after: $after) { edges { node { id } cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }',
        { after },
      )
      expect(claims.pageInfo.hasPreviousPage).toBe(after !== null)
      expect(claims.pageInfo.endCursor).toBe(claims.edges.at(-1).cursor)
      seen.push(...claims.edges.map(({ node }: Data) => node.id))
      after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null
      expect(seen.length).toBeLessThanOrEqual(claims.totalCount)
    } while (after !== null)
    const { claims } = await dataOf('{ claims(first: 100) { totalCount nodes { id } } }')
    expect(seen).toEqual(claims.nodes.map(({ id }: Data) => id))
    expect(seen).toHaveLength(claims.totalCount)
  })
})

describe('quotes', () => {
  test('by speaker, topic and words', async () => {
    const { quotes } = await dataOf(`{
      quotes(speaker: "Whitlock", about: "Northwind Clinics", contains: "THE DOOR") {
        nodes { kind text cue speaker { name } speakerAffiliation { title organization { id } } content { text } }
      }
    }`)
    expect(quotes.nodes).toEqual([
      {
        kind: 'DIRECT',
        text: 'We closed the door within a day, … and we are sorry.',
        cue: 'said Dana',
        speaker: { name: 'Dana Whitlock' },
        speakerAffiliation: {
          title: 'chief information officer',
          organization: { id: 'organization:northwind-clinics' },
        },
        content: [{ text: 'We closed the door within a day,' }, { text: 'and we are sorry.' }],
      },
    ])
  })

  test('whoSaid gives the best match first', async () => {
    const { whoSaid } = await dataOf('{ whoSaid(words: "a door left open") { nodes { speaker { name } } } }')
    expect(whoSaid.nodes[0].speaker.name).toBe('Orla Finch')
  })
})

describe('entities', () => {
  test('an organization tells what befell it', async () => {
    const { organization } = await dataOf(`{
      organization(name: "northwind clinics") {
        __typename id kind
        articles { title }
        incidents { object { id } } suedBy { subject { id } } sued { id } notified { object { id } }
        settlements { value { number currency } } fines { subject { id } value { number } }
        quotes { totalCount } asserts { nodes { predicate } }
        claims(predicate: SUED) { totalCount }
      }
    }`)
    expect(organization).toMatchObject({
      __typename: 'Organization',
      id: 'organization:northwind-clinics',
      articles: [{ title: 'Northwind reports a breach' }, { title: 'Clinic chain settles' }],
      incidents: [{ object: { id: 'incident:northwind-clinics-2024' } }],
      suedBy: [{ subject: { id: 'group:patients' } }, { subject: { id: 'group:patients' } }],
      sued: [],
      settlements: [{ value: { number: 2_500_000, currency: 'USD' } }],
      fines: [{ subject: { id: 'organization:office-for-civil-rights' }, value: { number: 400_000 } }],
      quotes: { totalCount: 0 },
      claims: { totalCount: 2 },
    })
    expect(organization.notified).toHaveLength(2)
  })

  test('an incident tells whom it hit, what was exposed and what was not, and when', async () => {
    const { incident } = await dataOf(`{
      incident(name: "incident:northwind-clinics-2024") {
        victims { name }
        affected { value { number } }
        exposed { object { id } status assertedBy { id } }
        denied: exposed(status: DENIED) { object { id } }
        occurred { when { from } }
        causes { qualifiers { name value } }
        discovered { id } attributedTo { id }
      }
    }`)
    expect(incident.victims).toHaveLength(1)
    expect(incident.affected.map(({ value }: Data) => value.number)).toEqual([41_000, 48_500])
    expect(incident.exposed.map(({ status }: Data) => status).sort()).toEqual(['ALLEGED', 'CONFIRMED', 'DENIED'])
    expect(incident.denied).toEqual([{ object: { id: 'data-type:social-security-numbers' } }])
    expect(incident.occurred).toEqual([{ when: { from: '2024-01-09' } }])
    expect(incident.causes[0].qualifiers).toContainEqual({ name: 'method', value: 'stolen password' })
    expect([incident.discovered, incident.attributedTo]).toEqual([[], []])
  })

  test('a person tells for whom and what was said', async () => {
    const { person } = await dataOf(`{
      person(name: "Whitlock") { affiliations { object { id } qualifiers { value } } quotes(first: 1) {
        totalCount nodes { text } pageInfo { hasNextPage endCursor } } }
    }`)
    expect(person.affiliations).toEqual([
      { object: { id: 'organization:northwind-clinics' }, qualifiers: [{ value: 'chief information officer' }] },
    ])
    expect(person.quotes).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } })
    const more = await dataOf(
      `query ($after: String) { person(name: "Whitlock") { quotes(after: $after) { nodes { kind } pageInfo { hasNextPage hasPreviousPage } } } }`,
      { after: person.quotes.pageInfo.endCursor },
    )
    expect(more.person.quotes).toEqual({
      nodes: [{ kind: 'INDIRECT' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    })
  })

  test('lists by role and by letters of the name', async () => {
    const { organizations, people, none } = await dataOf(`{
      organizations(role: REGULATOR) { nodes { id } }
      people(nameContains: "fin") { nodes { name } }
      none: organizations(nameContains: "zzz") { nodes { id } pageInfo { hasNextPage startCursor } totalCount }
    }`)
    expect(organizations.nodes).toEqual([{ id: 'organization:office-for-civil-rights' }])
    expect(people.nodes).toEqual([{ name: 'Orla Finch' }])
    expect(none).toEqual({ nodes: [], pageInfo: { hasNextPage: false, startCursor: null }, totalCount: 0 })
  })

  test('what is not there is null', async () => {
    const document =
      '{ organization(name: "Nobody Inc") { id } person(name: "x") { id } incident(name: "x") { id } article(id: "x") { id } node(id: "x") { id } }'
    expect(await dataOf(document)).toEqual({
      organization: null,
      person: null,
      incident: null,
      article: null,
      node: null,
    })
  })
})

describe('node', () => {
  const ids = `{
    articles { nodes { id } }
    organizations { nodes { id __typename } } people { nodes { id __typename } } incidents { nodes { id __typename } }
    claims { nodes { id __typename object { id } } } quotes { nodes { id __typename } }
  }`

  test('gives back everything that has an id, as its own type', async () => {
    const { articles, organizations, people, incidents, claims, quotes } = await dataOf(ids)
    const typed = [organizations, people, incidents, claims, quotes].flatMap(({ nodes }) => nodes.slice(0, 3))
    const expected = [...typed, ...articles.nodes.map(({ id }: Data) => ({ id, __typename: 'Article' }))]
    for (const { id, __typename } of expected) {
      expect(await dataOf('query ($id: ID!) { node(id: $id) { id __typename } }', { id })).toEqual({
        node: { id, __typename },
      })
    }
  })

  test.each([
    ['group:patients', 'Group'],
    ['data-type:social-security-numbers', 'DataType'],
  ])('%s is a %s', async (id, type) => {
    const { node } = await dataOf(
      'query ($id: ID!) { node(id: $id) { __typename ... on DataType { hibpClass verisVariety } } }',
      { id },
    )
    expect(node.__typename).toBe(type)
  })
})

test('an article gives its text and all that was read from it', async () => {
  const id = laterReport.extraction.article.id
  const { article } = await dataOf(
    'query ($id: ID!) { article(id: $id) { text length publishedAt entities { totalCount } claims(status: CONFIRMED, first: 2) { totalCount nodes { predicate } pageInfo { hasNextPage } } quotes { nodes { text } } } }',
    { id },
  )
  expect(article).toMatchObject({
    text: laterReport.article.text,
    length: laterReport.article.text.length,
    publishedAt: '2024-09-20',
    entities: { totalCount: laterReport.extraction.entities.length },
    claims: { totalCount: laterReport.extraction.claims.length, pageInfo: { hasNextPage: true } },
    quotes: { nodes: [{ text: 'a door left open' }] },
  })
})

describe('ask', () => {
  test('answers with evidence', async () => {
    const { ask } = await dataOf(
      '{ ask(question: "Who said we closed the door?") { text status evidence { sentence article { title } } } }',
    )
    expect(ask.status).toBe('ANSWERED')
    expect(ask.text).toContain('Dana Whitlock')
    expect(ask.evidence[0].article.title).toBe('Northwind reports a breach')
  })

  test.each([
    ['Who said the moon is made of cheese?', 'NO_EVIDENCE'],
    ['Colourless green ideas', 'NOT_UNDERSTOOD'],
  ])('%s', async (question, status) => {
    const { ask } = await dataOf(
      'query ($question: String!) { ask(question: $question) { status evidence { text } } }',
      { question },
    )
    expect(ask).toEqual({ status, evidence: [] })
  })
})
