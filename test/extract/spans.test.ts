import { describe, expect, test } from 'vitest'
import { loadMarkedArticles } from '../../scripts/eval/gold.ts'
import { ownFolders } from '../../scripts/eval/score-own.ts'
import { extract } from '../../src/extract/index.ts'
import type { Article, Extraction, TextSpan } from '../../src/model.ts'

const articles = Object.values(ownFolders).flatMap((folder) => loadMarkedArticles(folder).map(({ article }) => article))

/** What the web does to a text on its way: each gives another text that must be read by its own offsets. */
const variants: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['as it stands', (text) => text],
  ['with no-break spaces', (text) => text.replace(/ (\S+) /g, ' $1\u00a0')],
  ['with CRLF line ends', (text) => text.replace(/\n/g, '\r\n')],
  ['with old line ends', (text) => text.replace(/\n/g, '\r')],
  ['behind a byte order mark', (text) => `\ufeff${text}`],
  ['with accents taken apart', (text) => text.replace(/e/g, 'e\u0301').normalize('NFD')],
  ['with pictures between sentences', (text) => text.replace(/\. /g, '. 😀👨‍👩‍👧 ')],
  ['with pictures inside words', (text) => text.replace(/(\w{4})(?=\w{4})/g, '$1🔒')],
  ['with zero width spaces', (text) => text.replace(/(\w{3})(?=\w{3})/g, '$1\u200b')],
  ['with zero width joiners', (text) => text.replace(/ /g, '\u200d \u200c')],
  ['with marks for right to left', (text) => text.replace(/ (\d)/g, ' \u200f\u202b$1\u202c')],
  ['with NUL characters', (text) => text.replace(/, /g, ',\u0000 ')],
  ['with halves of surrogate pairs', (text) => text.replace(/a /g, 'a\ud83d ')],
  ['with soft hyphens', (text) => text.replace(/(\w{4})(?=\w{3})/g, '$1\u00ad')],
  ['with tabs and form feeds', (text) => text.replace(/ and /g, '\tand\f')],
  ['with line and paragraph separators', (text) => text.replace(/\n\n/g, '\u2029').replace(/\. /g, '.\u2028')],
  ['with straight quotation marks', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ['with guillemets', (text) => text.replace(/“/g, '«').replace(/”/g, '»')],
  ['in capitals', (text) => text.toUpperCase()],
  ['wrapped at 60 characters', (text) => text.replace(/(.{40,60}) /g, '$1\n')],
  ['cut off inside a sentence', (text) => text.slice(0, Math.floor(text.length * 0.61))],
]

function spansOf({ entities, claims, quotes }: Extraction): readonly TextSpan[] {
  const ofClaims = claims.flatMap(({ evidence, arguments: args }) => [evidence, ...args])
  const ofQuotes = quotes.flatMap(({ content, cue, speakerMention }) => [cue ?? [], speakerMention ?? [], content])
  return [...entities.flatMap(({ mentions }) => mentions), ...ofClaims, ...ofQuotes.flat()]
}

/** What is wrong with the spans of a reading: words that are not there, or no sentence round them. */
function faults(article: Article): readonly string[] {
  const reading = extract(article)
  return spansOf(reading).flatMap((span) => {
    const source = span.in === 'title' ? (article.title ?? '') : article.text
    if (source.slice(span.start, span.end) !== span.text || span.text === '') return [`not the words: ${span.text}`]
    return isInSentences(reading, span) ? [] : [`outside of every sentence: ${span.text}`]
  })
}

/** Evidence and quotes may run over several sentences; both their ends lie in one. */
function isInSentences({ sentences }: Extraction, span: TextSpan): boolean {
  const covers = (at: number): boolean =>
    sentences.some((sentence) => sentence.in === span.in && at >= sentence.start && at < sentence.end)
  return covers(span.start) && covers(span.end - 1)
}

/** Every article as it stands; of the variants, each reads a third of them. */
const cases = variants.map(([name, change], at) => ({
  name,
  change,
  chosen: articles.filter((_article, i) => at === 0 || i % 3 === at % 3),
}))

describe.each(cases)('every span is the words it says, and in a sentence, $name', ({ change, chosen }) => {
  test.each(chosen)('$sourceId', (article) => {
    const title = article.title === null ? null : change(article.title)
    expect(faults({ ...article, text: change(article.text), title })).toEqual([])
  })
})
