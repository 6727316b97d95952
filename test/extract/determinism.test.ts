import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { read } from './read.ts'

const file = fileURLToPath(new URL('../../data/article.txt', import.meta.url))
const other =
  'On May 5, 2024, Birch LLC said 1,200 customers were affected. “We are sorry,” said Dana Whitlock, its chief executive.'

const document = (text: string): string => JSON.stringify(read(text))

test('the same text gives the same bytes, whatever was read before', () => {
  const first = document(readFileSync(file, 'utf8'))
  document(other)
  expect(document(readFileSync(file, 'utf8'))).toBe(first)
})

test('two processes give the same bytes, in every time zone', () => {
  const run = (zone: string): string =>
    execFileSync(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('../../src/cli.ts', import.meta.url)), 'extract', file],
      {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      },
    )
  expect(run('Pacific/Kiritimati')).toBe(run('America/Los_Angeles'))
})
