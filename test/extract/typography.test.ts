import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import type { Extraction } from '../../src/model.ts'

const article = readFileSync(new URL('../../data/article.txt', import.meta.url), 'utf8')

const readText = (text: string): Extraction =>
  extract({
    sourceId: 'typography',
    title: null,
    text,
    url: null,
    publisher: null,
    author: null,
    publishedAt: '2023-11-20',
  })

const plain = (text: string): string =>
  text
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()

/** What an extraction says, without places and without the marks that the web writes in many ways. */
function facts({ claims, quotes, entities }: Extraction): readonly string[] {
  const said = claims.map(({ predicate, subject, object, status, assertedBy, value, when }) =>
    JSON.stringify([predicate, subject, object, status, assertedBy, value?.number, value?.bound, when?.from, when?.to]),
  )
  const quoted = quotes.map(({ kind, speaker, content }) =>
    JSON.stringify([kind, speaker, content.map(({ text }) => plain(text))]),
  )
  const named = entities.map(({ id, roles, mentions }) => JSON.stringify([id, roles, mentions.length]))
  return [...said, ...quoted, ...named].sort()
}

function shareKept(before: readonly string[], after: readonly string[]): number {
  const left = [...after]
  const kept = before.filter((fact) => {
    const at = left.indexOf(fact)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return kept.length / Math.max(before.length, after.length)
}

const original = facts(readText(article))

test('the article gives enough facts for the comparison to mean something', () =>
  expect(original.length).toBeGreaterThan(60))

test.each<[string, (text: string) => string]>([
  ['straight marks', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ['CRLF line ends', (text) => text.replace(/\n/g, '\r\n')],
  ['no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
  ['every other space a no-break space', (text) => text.replace(/ (\S+) /g, ' $1\u00a0')],
  ['doubled spaces', (text) => text.replace(/ /g, '  ')],
  ['zero width spaces inside words', (text) => text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, '$1\u200b')],
  ['soft hyphens inside words', (text) => text.replace(/(\p{L}{4})(?=\p{L}{3})/gu, '$1\u00ad')],
  ['a byte order mark', (text) => `\ufeff${text}`],
  ['ten thousand line ends behind it', (text) => text + '\n'.repeat(10_000)],
  ['three blank lines between paragraphs', (text) => text.replace(/\n\n/g, '\n\n\n\n')],
])('%s change nothing that is read', (_name, change) => {
  expect(shareKept(original, facts(readText(change(article))))).toBeGreaterThanOrEqual(0.99)
})
