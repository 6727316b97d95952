import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import { explain } from '../../src/extract/explain.ts'
import { extract } from '../../src/extract/index.ts'
import { articleOf } from '../extract/read.ts'
import { capturedIo } from './captured-io.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'breachgraph-explain-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const text =
  'The weather was mild. Kestrel Bank notified 2,300 customers on May 3, 2024. If Kestrel Bank notified customers, they left. ' +
  'The attackers stole names and passwords.'

async function run(...argv: readonly string[]): Promise<string> {
  const path = join(folder, 'notice.txt')
  writeFileSync(path, text)
  const io = capturedIo()
  expect(await main(['explain', path, ...argv], io)).toBe(0)
  return io.printed()
}

test('each sentence stands with its offsets, its mentions and the rule of each claim', async () => {
  const out = await run()
  expect(out).toContain('[22-75] Kestrel Bank notified 2,300 customers on May 3, 2024.')
  expect(out).toMatch(/ORGANIZATION Kestrel Bank = organization:kestrel-bank {2}\(name\//)
  expect(out).toMatch(/\+ NOTIFIED Kestrel Bank → .*\(notified\/active, trigger “notified”\)/)
})

test('a sentence that gave nothing says so', async () => {
  expect(await run()).toMatch(/The weather was mild\.\n {2}- nothing/)
})

test('what a cue refused stands with the cue and its words', async () => {
  expect(await run()).toMatch(/x NOTIFIED on “notified” \(notified\/active\) refused by nothing\/condition: “if”/i)
})

test('the explanation explains the very document that is published', () => {
  const { extraction, sentences } = explain(articleOf(text))
  expect(extraction).toEqual(extract(articleOf(text)))
  expect(sentences.flatMap(({ claims }) => claims)).toHaveLength(extraction.claims.length)
  expect(sentences.flatMap(({ quotes }) => quotes)).toHaveLength(extraction.quotes.length)
  for (const { span, mentions } of sentences)
    for (const one of [span, ...mentions]) expect(text.slice(one.start, one.end)).toBe(one.text)
})

test('JSON gives the same for programs', async () => {
  const { extraction, sentences } = JSON.parse(await run('--format', 'json')) as ReturnType<typeof explain>
  expect(sentences).toHaveLength(extraction.sentences.length)
})
