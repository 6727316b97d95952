import type { Article, Extraction, Span } from '../model.ts'

/** An article and its reading, as the rows to store are made from them. */
export interface Reading {
  readonly article: Article
  readonly extraction: Extraction
}

/** The exact words of a span. */
export function wordsAt({ article }: Reading, span: Span): string {
  return (span.in === 'title' ? (article.title ?? '') : article.text).slice(span.start, span.end)
}

/** The sentence, or run of sentences, round a span. The title is one sentence. */
export function sentenceAt({ article, extraction }: Reading, span: Span): string {
  if (span.in === 'title') return article.title ?? ''
  const touched = extraction.sentences.filter((sentence) => sentence.start < span.end && sentence.end > span.start)
  const start = Math.min(span.start, ...touched.map((sentence) => sentence.start))
  const end = Math.max(span.end, ...touched.map((sentence) => sentence.end))
  return article.text.slice(start, end)
}

/** Sorts articles by day of publication, those without one last, then by id. */
export function articlePlace({ extraction: { article } }: Reading): string {
  return `${article.publishedAt ?? '~'} ${article.id}`
}

/** Sorts what an article says by where it stands: the title first, then the text from start to end. */
export function placeInArticle(span: Span): string {
  return `${span.in === 'title' ? 'a' : 'b'}${String(span.start).padStart(8, '0')}`
}

/** Sorts what all articles say, each thing in a place of its own. */
export function placeOf(reading: Reading, span: Span, id: string): string {
  return `${articlePlace(reading)} ${placeInArticle(span)} ${id}`
}
