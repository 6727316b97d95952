import { textAt, type Reading, type Sentence } from '../reading.ts'
import type { Span } from '../../model.ts'
import { hidden } from '../hidden.ts'

/** A sentence's raw words without hidden characters, blanks as spaces; `place` gives back the span in the supplied text. */
export interface CleanSentence {
  readonly text: string
  place(start: number, end: number): Span & { readonly text: string }
}

/** All sentences as number and date grammars read them, by their index. */
export const cleanSentences = (reading: Reading): readonly CleanSentence[] =>
  reading.sentences.map((sentence) => cleanSentence(reading, sentence))

/** The sentence as number and date grammars read it. Offsets stay exact: nothing is moved without being remembered. */
function cleanSentence(reading: Reading, sentence: Sentence): CleanSentence {
  const raw = textAt(reading, sentence)
  const where = sentence.in === 'title' ? ({ in: 'title' } as const) : {}
  const spanOf = (start: number, end: number): Span & { text: string } => ({
    start: sentence.start + start,
    end: sentence.start + end,
    text: raw.slice(start, end),
    ...where,
  })
  if (!hidden.test(raw) && !/\s\s/.test(raw)) return { text: asTyped(raw), place: spanOf }
  const kept = seenIn(raw)
  return {
    text: asTyped(kept.map((i) => raw[i]).join('')),
    place: (start, end) => spanOf(kept[start] ?? 0, (kept[end - 1] ?? 0) + 1),
  }
}

/** The places of what is seen: no hidden characters, and of a run of blanks the first. */
function seenIn(raw: string): readonly number[] {
  const kept: number[] = []
  for (let i = 0; i < raw.length; i++) {
    const char = raw[i] ?? ''
    const repeats = /\s/.test(char) && /\s/.test(raw[kept.at(-1) ?? -1] ?? '')
    if (!hidden.test(char) && !repeats) kept.push(i)
  }
  return kept
}

const asTyped = (text: string): string => text.replace(/\s/g, ' ').replace(/[\u2010\u2011]/g, '-')
