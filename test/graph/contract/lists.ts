import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page, PageRequest, StoredClaim } from '../../../src/graph/graph-store.ts'
import { reports } from '../fixtures.ts'
import { all, nodes, saveAll, type Opened } from '../harness.ts'

/** Who is found by which name, what the filters let through, and how pages follow. */
export function listsContract(open: () => Promise<Opened>): void {
  let opened: Opened
  beforeAll(async () => {
    opened = await open()
    await saveAll(opened.store, reports)
  })

  test.each([
    ['ORGANIZATION', 'the NORTHWIND clinics', 'Northwind Clinics'],
    ['ORGANIZATION', 'Northwind Clinics Inc', 'Northwind Clinics'],
    ['ORGANIZATION', 'Northwind’s', 'Northwind Clinics'],
    ['ORGANIZATION', 'organization:northwind-clinics', 'Northwind Clinics'],
    ['ORGANIZATION', 'Harrow and Pike', undefined],
    ['ORGANIZATION', 'harrow pike', 'Harrow & Pike LLP'],
    ['ORGANIZATION', 'North', undefined],
    ['PERSON', 'Northwind', undefined],
    ['PERSON', 'person:dana-whitlock', 'Dana Whitlock'],
    ['ORGANIZATION', 'person:dana-whitlock', undefined],
  ] as const)('%s "%s" is %s', async (kind, asked, found) => {
    expect((await opened.store.entity(kind, asked))?.name).toBe(found)
  })
  test('entities by name, then id, those with a role or with words in a name', async () => {
    const names = async (filter: Parameters<typeof opened.store.entities>[1]): Promise<readonly string[]> =>
      nodes(await opened.store.entities('ORGANIZATION', filter, all)).map((entity) => entity.name)
    const every = await names({})
    expect(every).toHaveLength(10)
    expect(every).toEqual([...every].sort())
    expect(await names({ role: 'REGULATOR' })).toEqual(['OCR'])
    expect(await names({ nameContains: 'Civil rights' })).toEqual(['OCR'])
    expect(await names({ nameContains: '</' })).toEqual([])
  })
  test.each([
    [{ predicate: 'EXPOSED' }, 3],
    [{ predicate: 'EXPOSED', status: 'DENIED' }, 1],
    [{ status: 'DENIED' }, 1],
    [{ subject: 'Northwind' }, 4],
    [{ subject: 'Northwind', predicate: 'NOTIFIED' }, 2],
    [{ subject: 'Northwind', object: 'Office for Civil Rights' }, 1],
    [{ object: 'Northwind', status: 'ALLEGED' }, 1],
    [{ object: 'patients', predicate: 'AFFECTED' }, 2],
    [{ assertedBy: 'OCR' }, 1],
    [{ assertedBy: 'Northwind', object: 'Social Security numbers' }, 1],
    [{ about: 'incident:northwind-clinics-2024' }, 8],
    [{ about: 'Northwind' }, 8],
    [{ about: 'Northwind', predicate: 'EXPOSED' }, 3],
    [{ about: 'Northwind', subject: 'Northwind' }, 1],
    [{ about: 'OCR' }, 0],
    [{ subject: 'Nobody' }, 0],
    [{ predicate: 'FOUNDED' }, 0],
  ] as const)('claims by %j: %i', async (filter, expected) => {
    const page = await opened.store.claims(filter, all)
    expect([page.items.length, page.totalCount, page.hasNextPage]).toEqual([expected, expected, false])
  })
  test.each([
    [{ contains: 'DOOR' }, 2],
    [{ contains: 'a door  left' }, 1],
    [{ contains: 'oor' }, 0],
    [{ contains: '?!' }, 0],
    [{ speaker: 'Orla Finch' }, 1],
    [{ speaker: 'Whitlock', contains: 'sorry' }, 1],
    [{ about: 'Northwind' }, 1],
    [{ about: 'incident:northwind-clinics-2024', speaker: 'person:dana-whitlock' }, 2],
  ] as const)('quotes by %j: %i', async (filter, expected) => {
    const page = await opened.store.quotes(filter, all)
    expect([page.items.length, page.totalCount]).toEqual([expected, expected])
  })
  test.each([
    ['a door left open', ['a door left open']],
    ['who said they closed the doors within days?', ['We closed the door within a day, … and we are sorry.']],
    ['the door', ['We closed the door within a day, … and we are sorry.', 'a door left open']],
    ['open door of last year', []],
    ['door left unlocked', ['a door left open']],
    ['breach of the last year', ['the breaches of last year were not related']],
    ['ransom', []],
    ['', []],
  ])('who said "%s"', async (words, texts) => {
    const page = await opened.store.whoSaid(words, all)
    expect(nodes(page).map((quote) => quote.text)).toEqual(texts)
    expect(page.totalCount).toBe(texts.length)
  })
  test('pages follow one another without gap or repetition', async () => {
    const whole = nodes(await opened.store.claims({}, all))
    const turned: StoredClaim[] = []
    for (let after: string | undefined, more = true; more;) {
      const page: Page<StoredClaim> = await opened.store.claims({}, { first: 7, after })
      expect(page.totalCount).toBe(whole.length)
      turned.push(...nodes(page))
      after = page.items.at(-1)?.cursor
      more = page.hasNextPage
    }
    expect(turned).toEqual(whole)
  })
  test.each([
    ['articles', (page: PageRequest) => opened.store.articles(page)],
    ['entities', (page: PageRequest) => opened.store.entities('ORGANIZATION', {}, page)],
    ['claims of a predicate', (page: PageRequest) => opened.store.claims({ predicate: 'EXPOSED' }, page)],
    ['claims of a subject', (page: PageRequest) => opened.store.claims({ subject: 'Northwind' }, page)],
    ['quotes', (page: PageRequest) => opened.store.quotes({}, page)],
    ['quotes of a speaker', (page: PageRequest) => opened.store.quotes({ speaker: 'Whitlock' }, page)],
    ['who said', (page: PageRequest) => opened.store.whoSaid('the door', page)],
  ])('%s: the second page begins where the first ends', async (_list, ask) => {
    const whole = await ask(all)
    const first = await ask({ first: 1 })
    const second = await ask({ first: 1, after: first.items[0]!.cursor })
    expect(first.hasNextPage).toBe(true)
    expect([...nodes<unknown>(first), ...nodes<unknown>(second)]).toEqual(nodes<unknown>(whole).slice(0, 2))
    expect(second.totalCount).toBe(whole.totalCount)
  })
  test.each(['x', 'W10', 'WyIiLCIiLCIiXQ', '🔥', ''])('a cursor "%s" that is none is refused', async (after) => {
    await expect(opened.store.articles({ first: 1, after })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
  afterAll(() => opened?.runner.close())
}
