import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Extraction } from '../../src/model.ts'
import { read } from './read.ts'

const article = readFileSync(new URL('../../data/article.txt', import.meta.url), 'utf8')

const readText = (text: string): Extraction => read(text, { publishedAt: '2023-11-20' })

const plain = (text: string): string =>
  text
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\u2011/g, '-')
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

const straightened = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")

const curled = (text: string): string =>
  text
    .replace(/(^|[\s(])"/gm, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s(])'/gm, '$1‘')
    .replace(/'/g, '’')

/** Puts a line of its own after the paragraphs of those numbers. */
const withLine =
  (line: string, ...after: readonly number[]) =>
  (text: string): string =>
    text
      .split('\n\n')
      .flatMap((paragraph, at) => (after.includes(at) ? [paragraph, line] : [paragraph]))
      .join('\n\n')

test.each<[string, (text: string) => string]>([
  ['straight marks', straightened],
  ['straight marks curled again', (text) => curled(straightened(text))],
  ['straight double marks beside curly apostrophes', (text) => text.replace(/[“”]/g, '"')],
  ['curly double marks beside straight apostrophes', (text) => text.replace(/[‘’]/g, "'")],
  ['hyphens that do not break', (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, '\u2011')],
  ['thin spaces before and after numbers', (text) => text.replace(/ (?=\d)|(?<=\d) /g, '\u2009')],
  ['blanks at the ends of lines', (text) => text.replace(/\n/g, '  \n')],
  ['a remark between dashes', withLine('The sky over the town — grey for days — cleared at last.', 4)],
  ['a remark between spaced hyphens', withLine('The sky over the town - grey for days - cleared at last.', 4)],
  ['a heading in the body', withLine('What comes next', 5)],
  ['a caption in the body', withLine('A shelf of brown bottles, seen from above (file photo)', 6)],
  ['a line to a related story', withLine('Related: How to freeze your credit in ten minutes', 4, 8)],
  ['a line to read more', withLine('Read more: Five ways to choose a lock', 5, 9)],
  ['a line for a newsletter', withLine('Sign up for our newsletter and get the news every morning.', 3, 7)],
  ['a line to share', withLine('Share this article', 2, 6, 10)],
  ['an advertisement', withLine('Advertisement', 3, 6, 9)],
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
