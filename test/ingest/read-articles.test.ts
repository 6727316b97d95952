import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readArticles, type Reading } from '../../src/ingest/index.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'breachgraph-ingest-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const nothing = async function* (): AsyncGenerator<Uint8Array> {}
async function* bytesOf(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

async function read(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array> = nothing(),
): Promise<readonly Reading[]> {
  const readings: Reading[] = []
  for await (const reading of readArticles(paths, stdin)) readings.push(reading)
  return readings
}

async function readFile(name: string, content: string | Uint8Array): Promise<readonly Reading[]> {
  const path = join(folder, name)
  writeFileSync(path, content)
  return read([path])
}

/** Ids of what was read, codes of what was not. */
const outcomes = (readings: readonly Reading[]): readonly string[] =>
  readings.map((reading) => ('error' in reading ? reading.error.code : reading.article.sourceId))

const text = 'Northwind Clinics told 2,300 patients of a breach.'
const record = (fields: object): string => JSON.stringify({ text, ...fields })
const german =
  'Die Klinik meldete am Montag einen Vorfall, bei dem Unbekannte auf Daten von Patienten zugegriffen haben. Betroffen sind Namen, Adressen und Diagnosen. Das Unternehmen hat die Behörde informiert und eine Untersuchung eingeleitet.'
const french =
  'La clinique a signalé lundi un incident au cours duquel des inconnus ont eu accès aux données de milliers de patients. Les noms, les adresses et les diagnostics sont concernés. Une enquête a été ouverte par les autorités.'
const chinese =
  '该诊所周一报告称,数千名患者的个人信息遭到泄露,包括姓名、地址和诊断记录。公司已通知监管机构并展开调查,受影响的患者将在未来几周内收到通知信。有关部门表示,将对此事件进行全面审查。'

describe('what can be read', () => {
  test.each([
    ['plain text', 'notice.txt', text],
    ['Markdown', 'notice.md', text],
    ['an extension in capitals', 'notice.TXT', text],
    ['a JSON record without an id', 'notice.json', record({})],
    ['a JSON record with a byte order mark', 'notice.json', `\ufeff${record({})}`],
    ['a JSON record with empty and null fields', 'notice.json', record({ title: '', url: null, publishedAt: '' })],
    ['a notice too short to tell its language', 'notice.txt', 'Grupo Alder: 2.300 pacientes.'],
    [
      'a short list of names',
      'notice.txt',
      'Müller GmbH, Société Générale, Banco Santander, Telefónica, Deutsche Post',
    ],
    ['a lone surrogate', 'notice.json', `{"text":"The \\ud83d clinic was hit by the breach."}`],
    ['NUL bytes', 'notice.txt', 'The\u0000 clinic\u0000 was hit by the breach.'],
    ['unbalanced quotation marks', 'notice.txt', '“The clinic was hit, said the "board.'],
  ])('%s', async (_name, file, content) => {
    expect(outcomes(await readFile(file, content))).toEqual(['notice'])
  })

  test('a JSON record with all its fields', async () => {
    const fields = {
      title: 'Clinics hit',
      url: 'https://news.example/1',
      publisher: 'Regional Wire',
      author: 'O. Finch',
      publishedAt: '2024-05-02T08:00:00Z',
    }
    const [reading] = await readFile('x.json', record({ id: 'n-1', ...fields }))
    expect(reading).toMatchObject({ article: { sourceId: 'n-1', text, ...fields } })
  })

  test('JSON Lines: each by its id, or by its file and line; blank lines and CRLF are passed over', async () => {
    const lines = [record({ id: 'a' }), '', record({}), `${record({ id: 7 })}\r`, '  ']
    expect(outcomes(await readFile('day.jsonl', lines.join('\n')))).toEqual(['a', 'day-3', '7'])
  })

  test('the text stays as it was supplied', async () => {
    const kept = 'Line one\r\n\r\nThe clinic\u00a0was hit.\n'
    const [reading] = await readFile('kept.txt', kept)
    expect(reading).toMatchObject({ article: { text: kept } })
  })

  test('several files in their order', async () => {
    writeFileSync(join(folder, 'b.txt'), text)
    writeFileSync(join(folder, 'a.txt'), text)
    expect(outcomes(await read([join(folder, 'b.txt'), join(folder, 'none.txt'), join(folder, 'a.txt')]))).toEqual([
      'b',
      'FILE_NOT_FOUND',
      'a',
    ])
  })

  test.each([
    ['text', [text.slice(0, 10), text.slice(10)], ['stdin']],
    ['a JSON record over several lines', [JSON.stringify({ id: 'j', text }, null, 2)], ['j']],
    ['JSON Lines', [`${record({ id: 'a' })}\n${record({ id: 'b' })}\n`], ['a', 'b']],
    ['nothing', [], ['ARTICLE_EMPTY']],
  ])('standard input: %s', async (_name, parts, expected) => {
    expect(outcomes(await read(['-'], bytesOf(...parts)))).toEqual(expected)
  })
})

describe('what cannot', () => {
  test.each([
    ['an empty file', 'x.txt', '', 'ARTICLE_EMPTY'],
    ['nothing but blanks', 'x.txt', ' \n\t\n', 'ARTICLE_EMPTY'],
    ['nothing but marks', 'x.md', '*** -- !!!', 'ARTICLE_EMPTY'],
    ['an empty text', 'x.json', '{"text":""}', 'ARTICLE_EMPTY'],
    ['bytes that are no text', 'x.txt', Uint8Array.from({ length: 2000 }, (_, i) => (i * 151) % 256), 'ARTICLE_BINARY'],
    ['German', 'x.txt', german, 'LANGUAGE_UNSUPPORTED'],
    ['French', 'x.json', JSON.stringify({ text: french }), 'LANGUAGE_UNSUPPORTED'],
    ['Chinese', 'x.txt', chinese, 'LANGUAGE_UNSUPPORTED'],
    ['broken JSON', 'x.json', '{"text": "The clinic', 'ARTICLE_INVALID'],
    ['a list of records', 'x.json', `[${record({})}]`, 'ARTICLE_INVALID'],
    ['a number', 'x.json', '42', 'ARTICLE_INVALID'],
    ['a record without text', 'x.json', '{"title":"Clinics hit"}', 'ARTICLE_INVALID'],
    ['a text that is a list', 'x.json', '{"text":["The clinic"]}', 'ARTICLE_INVALID'],
    ['a title that is a number', 'x.json', record({ title: 5 }), 'ARTICLE_INVALID'],
    ['a date in words', 'x.json', record({ publishedAt: 'May 2, 2024' }), 'ARTICLE_INVALID'],
    ['a page', 'x.html', '<p>The clinic was hit.</p>', 'FILE_TYPE_UNKNOWN'],
    ['no extension', 'x', text, 'FILE_TYPE_UNKNOWN'],
    ['a text of 5 MB', 'x.txt', 'The clinic was hit. '.repeat(250_000), 'ARTICLE_TOO_LARGE'],
    ['a text of 2 MB and a little', 'x.txt', `${'The clinic was hit. '.repeat(100_000)}!`, 'ARTICLE_TOO_LARGE'],
    ['a record of 5 MB', 'x.json', record({ text: 'The clinic was hit. '.repeat(250_000) }), 'ARTICLE_TOO_LARGE'],
  ])('%s', async (_name, file, content, code) => {
    const readings = await readFile(file, content)
    expect(outcomes(readings)).toEqual([code])
    expect(readings[0]).toMatchObject({ error: { message: expect.stringContaining(join(folder, file)) } })
  })

  test('a missing file', async () =>
    expect(outcomes(await read([join(folder, 'none.txt')]))).toEqual(['FILE_NOT_FOUND']))
  test('a missing file of unknown kind', async () =>
    expect(outcomes(await read([join(folder, 'none.html')]))).toEqual(['FILE_NOT_FOUND']))

  test.each(['folder.txt', 'folder.jsonl', 'folder'])('a directory named %s', async (name) => {
    mkdirSync(join(folder, name))
    expect(outcomes(await read([join(folder, name)]))).toEqual(['NOT_A_FILE'])
  })

  test('a line of JSON Lines, told by its number; the others are read', async () => {
    const readings = await readFile('mixed.jsonl', [record({ id: 'a' }), '{"text":', record({ id: 'c' })].join('\n'))
    expect(outcomes(readings)).toEqual(['a', 'ARTICLE_INVALID', 'c'])
    expect(readings[1]).toMatchObject({ place: join(folder, 'mixed.jsonl:2') })
  })

  test('a file of 1 GB is refused by its size, not read', async () => {
    const path = join(folder, 'huge.txt')
    writeFileSync(path, text)
    truncateSync(path, 1_000_000_000)
    const before = performance.now()
    expect(outcomes(await read([path]))).toEqual(['ARTICLE_TOO_LARGE'])
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('an endless standard input is given up', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield new Uint8Array(1_000_000).fill(0x61)
    }
    expect(outcomes(await read(['-'], endless()))).toEqual(['ARTICLE_TOO_LARGE'])
  })

  test('a line that is too long does not stop those behind it', async () => {
    const line = `{"text":"${'x'.repeat(13_000_000)}"}`
    expect(outcomes(await readFile('long.jsonl', `${line}\n${record({ id: 'b' })}`))).toEqual([
      'ARTICLE_TOO_LARGE',
      'b',
    ])
  })
})
