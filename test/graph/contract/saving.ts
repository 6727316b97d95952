import { afterAll, beforeEach, expect, test } from 'vitest'
import { saveStatements } from '../../../src/graph/save-statements.ts'
import { briefNote, firstReport, hostileNames, hostileReport, laterReport, reports } from '../fixtures.ts'
import { all, exported, nodes, saveAll, type Opened } from '../harness.ts'
import { reading } from '../reading.ts'

/** What saving an article promises. */
export function savingContract(open: () => Promise<Opened>): void {
  let opened: Opened
  beforeEach(async () => void (opened = await open()))

  test('says what it stored, by the database’s own counters', async () => {
    const receipt = await opened.store.save(firstReport.article, firstReport.extraction)
    const rows = await exported(opened.runner)
    expect(receipt).toMatchObject({ alreadyThere: false, entities: 8, claims: 10, quotes: 2, warnings: [] })
    expect(receipt.nodesCreated + receipt.relationshipsCreated).toBe(rows.length)
  })
  test('is one transaction an article', async () => {
    await opened.store.save(firstReport.article, firstReport.extraction)
    expect(opened.asked().filter(Array.isArray)).toHaveLength(1)
  })
  test('an article again changes nothing', async () => {
    await saveAll(opened.store, reports)
    const before = await exported(opened.runner)
    for (const { article, extraction } of reports) {
      const receipt = await opened.store.save(article, extraction)
      expect(receipt).toMatchObject({ alreadyThere: true, nodesCreated: 0, relationshipsCreated: 0 })
    }
    expect(await exported(opened.runner)).toEqual(before)
  })
  test('writes nothing even where the statements themselves are repeated', async () => {
    await saveAll(opened.store, reports)
    const before = await exported(opened.runner)
    for (const report of reports) {
      const counters = await opened.runner.write(saveStatements(report))
      expect(counters).toEqual({ nodesCreated: 0, relationshipsCreated: 0 })
    }
    expect(await exported(opened.runner)).toEqual(before)
  })
  test('says so where the stored reading was made by other rules', async () => {
    const { article, extraction } = firstReport
    await opened.store.save(article, extraction)
    const newer = { ...extraction, extractor: { ...extraction.extractor, rules: 'sha256:newer' } }
    const receipt = await opened.store.save(article, newer)
    expect(receipt.warnings).toEqual([expect.stringMatching(/^READ_BY_OTHER_RULES/)])
  })
  test('says which ids it could not find', async () => {
    const { article, extraction } = briefNote
    const claims = extraction.claims.map((claim) => ({ ...claim, object: 'organization:unheard-of' }))
    const receipt = await opened.store.save(article, { ...extraction, claims })
    expect(receipt.warnings).toEqual([expect.stringContaining('organization:unheard-of')])
  })
  test('gives the same graph in whatever order the articles come', async () => {
    await saveAll(opened.store, reports)
    const before = await exported(opened.runner)
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
    ]) {
      const other = await open()
      await saveAll(
        other.store,
        order.map((i) => reports[i]!),
      )
      expect(await exported(other.runner)).toEqual(before)
    }
  })
  test('at once loses nothing and stores each article once', async () => {
    await saveAll(opened.store, reports)
    const before = await exported(opened.runner)
    const other = await open()
    const saves = [...reports, ...reports, ...reports].map((each) => other.store.save(each.article, each.extraction))
    const receipts = await Promise.all(saves)
    expect(receipts.filter((receipt) => !receipt.alreadyThere)).toHaveLength(reports.length)
    expect(await exported(other.runner)).toEqual(before)
  })
  test('leaves nothing of a transaction in which a statement fails', async () => {
    await opened.store.save(laterReport.article, laterReport.extraction)
    const before = await exported(opened.runner)
    const broken = { query: 'breaks-a-constraint', params: { id: 'sha256:twice' } }
    await expect(opened.runner.write([...saveStatements(firstReport), broken])).rejects.toThrow(
      /unique|already exists/i,
    )
    expect(await exported(opened.runner)).toEqual(before)
    await opened.store.save(firstReport.article, firstReport.extraction)
    expect(nodes(await opened.store.articles(all))).toHaveLength(2)
  })
  test('keeps names as they are written', async () => {
    await opened.store.save(laterReport.article, laterReport.extraction)
    const before = await exported(opened.runner)
    await opened.store.save(hostileReport.article, hostileReport.extraction)
    const found = await opened.store.entities('ORGANIZATION', {}, all)
    expect(nodes(found).map((entity) => entity.name)).toEqual(expect.arrayContaining([...hostileNames]))
    expect(await exported(opened.runner)).toEqual(expect.arrayContaining([...before]))
    for (const text of hostileNames) expect((await opened.store.entity('ORGANIZATION', text))?.name).toBe(text)
    expect((await opened.store.article(hostileReport.extraction.article.id))?.text).toBe(hostileReport.article.text)
  })
  test('keeps offsets where half a surrogate pair stands in the text', async () => {
    const odd = reading({
      sourceId: 'odd',
      sentences: ['A \ud83d B said “yes”.'],
      entities: [],
      quotes: [{ content: ['yes'] }],
    })
    await opened.store.save(odd.article, odd.extraction)
    const stored = await opened.store.article(odd.extraction.article.id)
    expect(stored?.text).toBe('A \ufffd B said “yes”.')
    expect(stored?.quotes[0]?.evidence.sentence).toBe(stored?.text)
  })
  test('an article with nothing in it', async () => {
    const bare = reading({ sourceId: 'bare', sentences: ['Nothing of note.'], entities: [] })
    expect(await opened.store.save(bare.article, bare.extraction)).toMatchObject({
      nodesCreated: 1,
      relationshipsCreated: 0,
    })
    expect(await opened.store.article(bare.extraction.article.id)).toMatchObject({
      entities: [],
      claims: [],
      quotes: [],
    })
  })
  afterAll(() => opened?.runner.close())
}
