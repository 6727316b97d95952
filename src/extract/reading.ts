import type { Span } from '../model.ts'
import type { Term } from './nlp.ts'

/** BODY is running text; a HEADING has no end mark and stands alone; BULLET starts with a list mark. */
export type SentenceForm = 'BODY' | 'HEADING' | 'BULLET'

/** A sentence with its words. `index` counts through title and text; `paragraph` through the blank-line blocks. */
export interface Sentence extends Span {
  readonly index: number
  readonly paragraph: number
  readonly form: SentenceForm
  readonly terms: readonly Term[]
}

/** What one parse of an article gives. The title, when given apart, comes first, its spans with `in: 'title'`. */
export interface Reading {
  readonly text: string
  readonly title: string | null
  readonly sentences: readonly Sentence[]
}

/** What the offsets of a span count in: the text, or the title. */
export const sourceOf = (reading: Reading, span: Pick<Span, 'in'>): string =>
  span.in === 'title' ? (reading.title ?? '') : reading.text

/** The words at a span of the reading, from the title or the text. */
export function textAt(reading: Reading, span: Span): string {
  return sourceOf(reading, span).slice(span.start, span.end)
}

/** A span with its words, carrying `in: 'title'` where its sentence does. */
export function spanIn(
  reading: Reading,
  sentence: Sentence,
  start: number,
  end: number,
): Span & { readonly text: string } {
  const span: Span = sentence.in === 'title' ? { start, end, in: 'title' } : { start, end }
  return { ...span, text: textAt(reading, span) }
}
