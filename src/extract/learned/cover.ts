import type { Span } from '../../model.ts'

/** Tells whether a span shares a place with any of the others: asked of thousands, so each place is marked once. */
export function coverOf(length: number, spans: readonly Span[]): (span: Span) => boolean {
  const marked = new Uint8Array(length)
  for (const { start, end, in: where } of spans) if (where !== 'title') marked.fill(1, start, end)
  return ({ start, end }) => marked.subarray(start, end).includes(1)
}
