import { describe, expect, test } from 'vitest'
import { guardText } from '../../src/extract/guard.ts'
import { splitSentences } from '../../src/extract/stages/split-sentences.ts'
import { hostileTexts } from '../../scripts/bench/hostile-texts.ts'
import { read } from './read.ts'

const guarded = (text: string): string =>
  guardText(text)
    .map((block) => block.text)
    .join('')

test.each([
  ['leaves an ordinary sentence as it is', 'Northwind was hacked.', 'Northwind was hacked.'],
  ['joins a word that hidden characters cut', 'pass\u200bwords', 'passwords'],
  ['joins a word at a soft hyphen', 'pass\u00adwords', 'passwords'],
  ['reads a no-break space as a space', 'Birch\u00a0LLC', 'Birch LLC'],
  ['keeps three of a run of one mark', 'Why!!!!!!!!', 'Why!!!'],
  ['shortens a long stretch of spaces', `a${' '.repeat(40)}b`, 'a b'],
  ['keeps a paragraph break in a long stretch of blanks', `a${' '.repeat(20)}\n\n${' '.repeat(20)}b`, 'a\n\nb'],
  ['takes a line wrapped inside a sentence for one line', 'the names\nof patients', 'the names of patients'],
  ['keeps the break before a capital', 'A heading\nThe text', 'A heading\nThe text'],
])('the guard %s', (_name, text, expected) => expect(guarded(text)).toBe(expected))

test.each(['a\u200bb\u00a0c\r\nd  e', 'x'.repeat(500), '😀 \ud800 “q”', 'é\u0301 \u0000n', `${'. '.repeat(50)}end`])(
  'every kept unit knows where it came from: %j',
  (text) => {
    for (const { text: kept, origin } of guardText(text)) {
      expect(origin).toHaveLength(kept.length)
      for (let i = 0; i < kept.length; i++) {
        if (kept[i] !== ' ' && kept[i] !== '\n') expect(text[origin[i] ?? -1]).toBe(kept[i])
      }
    }
  },
)

test('blocks end at a sentence end and cover the text', () => {
  const text = 'Birch LLC was hacked by a gang on Monday. '.repeat(500)
  const blocks = guardText(text)
  expect(blocks.length).toBeGreaterThan(1)
  expect(blocks.map((block) => block.text).join('')).toBe(text)
})

test.each([
  '“One. Two,” said Dana Whitlock. “Three.”',
  'It said: “We know. We care.” The board agreed.',
  'A\u200bB Inc.\r\n\r\nC\u00a0D',
])('every term is the words at its offsets: %j', (text) => {
  for (const sentence of splitSentences(text, null).sentences) {
    for (const term of sentence.terms)
      expect(text.slice(term.start, term.end).replace(/[\u200b\u00ad]/g, '')).toBe(term.text)
  }
})

describe('hostile texts of 16 KB are read in linear time', () => {
  test.each(hostileTexts)('$name', ({ make }) => {
    const before = performance.now()
    read(make(16 * 1024))
    expect(performance.now() - before).toBeLessThan(2500)
  })
})
