import type { Claim, Quote, Span } from '../model.ts'
import { placeOf, sentenceAt, wordsAt, type Reading } from './article-words.ts'
import type { Row } from './cypher-runner.ts'
import { searchable } from './search-words.ts'

export function quoteRow(reading: Reading, quote: Quote): Row {
  const span = spanOf(quote)
  const text = quote.content.map((part) => wordsAt(reading, part)).join(' … ')
  return {
    id: quote.id,
    kind: quote.kind,
    text,
    exact: wordsAt(reading, span),
    folded: searchable(text),
    cue: quote.cue && wordsAt(reading, quote.cue),
    start: span.start,
    end: span.end,
    sentence: sentenceAt(reading, span),
    inTitle: span.in === 'title',
    place: placeOf(reading, span, quote.id),
    contentJson: JSON.stringify(quote.content),
  }
}

/** The quote's relationships to entities, among them whom its speaker speaks for by a claim of the same article. */
export function quoteLinkRows({ id, speaker, about }: Quote, claims: readonly Claim[]): readonly Row[] {
  const employed = claims.find(
    (claim) =>
      claim.predicate === 'AFFILIATED_WITH' && claim.subject === speaker && claim.object && claim.status !== 'DENIED',
  )
  const link = { quote: id, position: null, title: null }
  return [
    ...(speaker === null ? [] : [{ ...link, type: 'QUOTED_BY', entity: speaker }]),
    ...(speaker === null || !employed?.object
      ? []
      : [{ ...link, type: 'SPEAKER_OF', entity: employed.object, title: employed.qualifiers['title'] ?? null }]),
    ...[...new Set(about)].map((entity, position) => ({ ...link, type: 'ABOUT', entity, position })),
  ]
}

/** From the first said word to the last. */
function spanOf({ content }: Quote): Span {
  const [first, last] = [content[0], content.at(-1)]
  if (first === undefined || last === undefined) throw new TypeError('a quote without words')
  return { start: first.start, end: last.end, ...(first.in === undefined ? {} : { in: first.in }) }
}
