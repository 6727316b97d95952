import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstReport, reports } from '../fixtures.ts'
import { all, nodes, saveAll, type Opened } from '../harness.ts'
import { questions } from '../questions.ts'

/** What is read back is what was saved. */
export function readingContract(open: () => Promise<Opened>): void {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
    await saveAll(opened.store, reports)
  })

  test.each(questions)('%s: one statement', async (_question, ask) => {
    opened.asked()
    await ask(opened.store)
    expect(opened.asked()).toHaveLength(1)
  })

  test('an article, whole and in the order of its text', async () => {
    const stored = await opened.store.article(firstReport.extraction.article.id)
    expect(stored).toMatchObject({ ...firstReport.article, length: firstReport.article.text.length })
    expect(stored?.entities.map((entity) => entity.name)).toEqual(
      [
        'Northwind Clinics',
        'Northwind Clinics breach',
        'patients',
        'Office for Civil Rights',
        'Social Security numbers',
        'Harrow & Pike LLP',
        'dates of birth',
        'Dana Whitlock',
      ].map((each) => (each === 'Office for Civil Rights' ? 'OCR' : each === 'patients' ? 'Patients' : each)),
    )
    expect(stored?.claims.map((claim) => claim.id)).toEqual(firstReport.extraction.claims.map((claim) => claim.id))
    expect(stored?.quotes.map((quote) => quote.id)).toEqual(firstReport.extraction.quotes.map((quote) => quote.id))
  })
  test('a claim as it was read, with its evidence', async () => {
    const read = firstReport.extraction.claims[6]!
    const [claim] = nodes(await opened.store.claims({ assertedBy: 'Harrow & Pike' }, all))
    expect(claim).toMatchObject({
      id: read.id,
      predicate: 'EXPOSED',
      status: 'ALLEGED',
      foundBy: read.foundBy,
      arguments: read.arguments,
      subject: { id: 'incident:northwind-clinics-2024' },
      incident: { id: 'incident:northwind-clinics-2024' },
      object: { id: 'data-type:dates-of-birth', hibpClass: 'Dates of birth', verisVariety: 'Personal' },
      evidence: {
        ...read.evidence,
        sentence: read.evidence.text,
        inTitle: false,
        article: { sourceId: 'first', publishedAt: '2024-03-04' },
      },
    })
    expect(claim?.assertedBy.map((entity) => entity.id)).toEqual(read.assertedBy)
  })
  test('values, dates and qualifiers as they were read', async () => {
    const stored = nodes(await opened.store.claims({}, all))
    for (const { extraction } of reports)
      for (const { id, value, when, qualifiers } of extraction.claims)
        expect(stored.find((claim) => claim.id === id)).toMatchObject({ value, when, qualifiers })
  })
  test('every piece of evidence is the text that stands at its offsets', async () => {
    for (const { article, extraction } of reports) {
      const stored = await opened.store.article(extraction.article.id)
      const evidence = [...(stored?.claims ?? []), ...(stored?.quotes ?? [])].map((each) => each.evidence)
      expect(evidence.length).toBeGreaterThan(0)
      for (const each of evidence) {
        expect(article.text.slice(each.start, each.end)).toBe(each.text)
        expect(article.text).toContain(each.sentence)
        expect(each.sentence).toContain(each.text)
      }
    }
  })
  test('a quote with its speaker, whom the speaker speaks for, and what it is about', async () => {
    const [quote] = nodes(await opened.store.quotes({ speaker: 'Dana Whitlock' }, all))
    expect(quote).toMatchObject({
      kind: 'DIRECT',
      text: 'We closed the door within a day, … and we are sorry.',
      cue: 'said Dana',
      content: firstReport.extraction.quotes[0]!.content,
      speaker: { name: 'Dana Whitlock' },
      speakerAffiliation: { organization: { name: 'Northwind Clinics' }, title: 'chief information officer' },
      evidence: { sentence: expect.stringMatching(/^“We closed .* sorry\.”$/) },
    })
    expect(quote?.about.map((entity) => entity.id)).toEqual(firstReport.extraction.quotes[0]!.about)
  })
  test('a quote that nobody says', async () => {
    const [quote] = nodes(await opened.store.quotes({ contains: 'nothing was sold' }, all))
    expect(quote).toMatchObject({ speaker: null, speakerAffiliation: null, cue: null, about: [] })
  })
  test('an entity with all that is said of it', async () => {
    const entity = await opened.store.entity('ORGANIZATION', 'Northwind Clinics')
    expect(entity).toMatchObject({
      name: 'Northwind Clinics',
      aliases: ['NORTHWIND', 'Northwind', 'Northwind Clinics, Inc.'],
      roles: ['DEFENDANT', 'VICTIM'],
    })
    expect(entity?.articles.map((article) => article.sourceId)).toEqual(['first', 'later'])
    expect(entity?.mentions.map((mention) => [mention.text, mention.in])).toEqual([
      ['Northwind reports a breach', 'title'],
      ['Northwind Clinics', undefined],
      ['It', undefined],
      ['Northwind Clinics, Inc.', undefined],
      ['it', undefined],
    ])
    expect(entity?.claims.map((claim) => claim.predicate)).toEqual([
      'SUFFERED',
      'NOTIFIED',
      'NOTIFIED',
      'SUED',
      'AFFILIATED_WITH',
      'SETTLED_WITH',
      'FINED',
      'SUED',
    ])
    expect(entity?.asserts.map((claim) => [claim.predicate, claim.status])).toEqual([
      ['SUFFERED', 'CONFIRMED'],
      ['EXPOSED', 'DENIED'],
    ])
    expect(entity?.quotes).toEqual([])
  })
  test('whatever has an id', async () => {
    const ids = [
      firstReport.extraction.article.id,
      'data-type:dates-of-birth',
      firstReport.extraction.claims[0]!.id,
      firstReport.extraction.quotes[1]!.id,
      'no-such-id',
    ]
    const found = await Promise.all(ids.map((id) => opened.store.node(id)))
    expect(found.map((node) => node?.type)).toEqual(['article', 'entity', 'claim', 'quote', undefined])
  })
  test('what it is and how much it holds', async () => {
    expect(await opened.store.describe()).toMatchObject({ engine: opened.runner.engine, articles: 4, claims: 25 })
  })
  afterAll(() => opened?.runner.close())
}
