import type { EntityKind, EntityRole, Predicate, QuoteKind, Status } from '../model.ts'
import type { Row } from './cypher-runner.ts'
import type {
  ArticleRef,
  EntityRef,
  Evidence,
  StoredArticle,
  StoredClaim,
  StoredEntity,
  StoredNode,
  StoredQuote,
} from './graph-store.ts'
import { jsonOf, listOf, numberOf, rowOf, rowOrNull, rowsOf, textOf, textOrNull, textsOf } from './row-values.ts'

export function articleRefFrom(row: Row): ArticleRef {
  return {
    id: textOf(row, 'id'),
    sourceId: textOf(row, 'sourceId'),
    title: textOrNull(row, 'title'),
    url: textOrNull(row, 'url'),
    publisher: textOrNull(row, 'publisher'),
    author: textOrNull(row, 'author'),
    publishedAt: textOrNull(row, 'publishedAt'),
    length: numberOf(row, 'length'),
  }
}

function entityRefFrom(row: Row): EntityRef {
  return {
    id: textOf(row, 'id'),
    kind: textOf(row, 'kind') as EntityKind,
    name: textOf(row, 'name'),
    aliases: textsOf(row, 'aliases'),
    roles: textsOf(row, 'roles') as readonly EntityRole[],
    hibpClass: textOrNull(row, 'hibpClass'),
    verisVariety: textOrNull(row, 'verisVariety'),
  }
}

export function claimFrom(row: Row): StoredClaim {
  return {
    id: textOf(row, 'id'),
    predicate: textOf(row, 'predicate') as Predicate,
    status: textOf(row, 'status') as Status,
    subject: entityOrNull(row, 'subject'),
    object: entityOrNull(row, 'object'),
    assertedBy: inPosition(rowsOf(row, 'assertedBy')),
    incident: entityOrNull(row, 'incident'),
    value: jsonOf(row, 'valueJson'),
    when: jsonOf(row, 'whenJson'),
    qualifiers: jsonOf(row, 'qualifiersJson'),
    arguments: jsonOf(row, 'argumentsJson'),
    foundBy: textOf(row, 'foundBy'),
    evidence: evidenceFrom(row, 'text'),
  }
}

export function quoteFrom(row: Row): StoredQuote {
  const affiliation = rowOrNull(row, 'affiliation')
  return {
    id: textOf(row, 'id'),
    kind: textOf(row, 'kind') as QuoteKind,
    text: textOf(row, 'text'),
    speaker: entityOrNull(row, 'speaker'),
    speakerAffiliation: affiliation && {
      organization: entityRefFrom(rowOf(affiliation, 'organization')),
      title: textOrNull(affiliation, 'title'),
    },
    cue: textOrNull(row, 'cue'),
    content: jsonOf(row, 'contentJson'),
    about: inPosition(rowsOf(row, 'about')),
    evidence: evidenceFrom(row, 'exact'),
  }
}

/** From `{ article, text, entities, claims, quotes }`. */
export function articleFrom(row: Row): StoredArticle {
  return {
    ...articleRefFrom(rowOf(row, 'article')),
    text: textOf(row, 'text'),
    entities: rowsOf(row, 'entities').map(entityRefFrom),
    claims: rowsOf(row, 'claims').map(claimFrom),
    quotes: rowsOf(row, 'quotes').map(quoteFrom),
  }
}

/** From `{ entity, mentions, claims, asserts, quotes }`. */
export function entityFrom(row: Row): StoredEntity {
  const mentions = rowsOf(row, 'mentions')
  return {
    ...entityRefFrom(rowOf(row, 'entity')),
    articles: mentions.map((mention) => articleRefFrom(rowOf(mention, 'article'))),
    mentions: mentions.flatMap(mentionsFrom),
    claims: rowsOf(row, 'claims').map(claimFrom),
    asserts: rowsOf(row, 'asserts').map(claimFrom),
    quotes: rowsOf(row, 'quotes').map(quoteFrom),
  }
}

/** From `{ type, node }`. */
export function nodeFrom(row: Row): StoredNode {
  const node = rowOf(row, 'node')
  switch (textOf(row, 'type')) {
    case 'article':
      return { type: 'article', article: articleFrom(node) }
    case 'entity':
      return { type: 'entity', entity: entityFrom(node) }
    case 'claim':
      return { type: 'claim', claim: claimFrom(node) }
    default:
      return { type: 'quote', quote: quoteFrom(node) }
  }
}

function mentionsFrom(row: Row): StoredEntity['mentions'] {
  const articleId = textOf(rowOf(row, 'article'), 'id')
  const ends = listOf(row, 'ends') as readonly number[]
  const texts = textsOf(row, 'texts')
  const inTitle = listOf(row, 'inTitle')
  return (listOf(row, 'starts') as readonly number[]).map((start, i) => ({
    articleId,
    start,
    end: ends[i] ?? start,
    text: texts[i] ?? '',
    ...(inTitle[i] === true ? { in: 'title' as const } : {}),
  }))
}

function evidenceFrom(row: Row, text: string): Evidence {
  return {
    article: articleRefFrom(rowOf(row, 'article')),
    start: numberOf(row, 'start'),
    end: numberOf(row, 'end'),
    text: textOf(row, text),
    sentence: textOf(row, 'sentence'),
    inTitle: row['inTitle'] === true,
  }
}

function entityOrNull(row: Row, key: string): EntityRef | null {
  const entity = rowOrNull(row, key)
  return entity && entityRefFrom(entity)
}

function inPosition(rows: readonly Row[]): readonly EntityRef[] {
  const sorted = [...rows].sort((a, b) => numberOf(a, 'position') - numberOf(b, 'position'))
  return sorted.map((row) => entityRefFrom(rowOf(row, 'entity')))
}
