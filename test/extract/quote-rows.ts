import { expect, test } from 'vitest'
import { read } from './read.ts'

/** What a quote says: its kind, the words that name the speaker (null: nobody is named), and the said words, piece by piece. */
type Row = readonly [kind: string, speaker: string | null, ...content: string[]]

export const quotesOf = (text: string): readonly Row[] =>
  read(text).quotes.map(({ kind, speakerMention, content }) => [
    kind,
    speakerMention?.text ?? null,
    ...content.map((span) => span.text),
  ])

/** A test a row: the text is its name, and all its quotes are what follows. */
export const readsTo = (rows: readonly (readonly [text: string, ...expected: Row[]])[]): void =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) =>
    expect(quotesOf(text)).toEqual(expected),
  )
