import type { Extraction } from '../model.ts'
import { articlePlace, type Reading } from './article-words.ts'
import { claimLinkRows, claimRow, countRows, dateRows, pairRows } from './claim-rows.ts'
import type { Row, Statement } from './cypher-runner.ts'
import { byId, entityRow, mentionRow, nameRows } from './entity-rows.ts'
import { textOf } from './row-values.ts'
import { quoteLinkRows, quoteRow } from './quote-rows.ts'

/** What stores an article, to be run in this order in one transaction; each statement may be repeated without effect. */
export function saveStatements(reading: Reading): readonly Statement[] {
  const articleId = reading.extraction.article.id
  const entities = byId(reading.extraction.entities)
  const claims = byId(reading.extraction.claims)
  const quotes = byId(reading.extraction.quotes)
  const entityRows = entities.map(entityRow)
  return [
    { query: 'save-article', params: articleRow(reading) },
    ...rows('save-entities', entityRows),
    ...rows('join-entities', entityRows),
    ...rows('save-names', sortedBy('name', entities.flatMap(nameRows))),
    ...rows(
      'save-mentions',
      entities.map((entity) => mentionRow(reading, entity)),
      { articleId },
    ),
    ...rows(
      'save-claims',
      claims.map((claim) => claimRow(reading, claim)),
      { articleId },
    ),
    ...rows('save-claim-links', claims.flatMap(claimLinkRows)),
    ...rows('save-dates', sortedBy('id', claims.flatMap(dateRows))),
    ...rows('save-counts', sortedBy('id', claims.flatMap(countRows))),
    ...rows(
      'save-quotes',
      quotes.map((quote) => quoteRow(reading, quote)),
      { articleId },
    ),
    ...rows(
      'save-quote-links',
      quotes.flatMap((quote) => quoteLinkRows(quote, reading.extraction.claims)),
    ),
    ...rows('save-relationships', sortedBy('pair', pairRows(claims))), // last: counts the claims of all articles, these among them
  ]
}

function articleRow(reading: Reading): Row {
  const { article, extractor } = reading.extraction
  return {
    id: article.id,
    sourceId: article.sourceId,
    title: article.title,
    text: reading.article.text,
    url: article.url,
    publisher: article.publisher,
    author: article.author,
    publishedAt: article.publishedAt,
    length: article.length,
    rules: extractor.rules,
    place: articlePlace(reading),
  }
}

function rows(query: string, list: readonly Row[], more: Row = {}): readonly Statement[] {
  return list.length === 0 ? [] : [{ query, params: { rows: list, ...more } }]
}

/** Nodes that articles share are locked in one order by all writers, so that none waits for another in a ring. */
function sortedBy(key: string, list: readonly Row[]): readonly Row[] {
  return [...list].sort((a, b) => (textOf(a, key) < textOf(b, key) ? -1 : 1))
}

/** Ids that claims and quotes name and no entity of the document has: what they point at cannot be stored. */
export function danglingIds({ entities, claims, quotes }: Extraction): readonly string[] {
  const known = new Set(entities.map((entity) => entity.id))
  const used = [
    ...claims.flatMap(({ subject, object, assertedBy }) => [subject, object, ...assertedBy]),
    ...quotes.flatMap(({ speaker, about }) => [speaker, ...about]),
  ]
  return [...new Set(used)].filter((id): id is string => id !== null && !known.has(id)).sort()
}
