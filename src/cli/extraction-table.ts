import type { Claim, Entity, Extraction, Quote } from '../model.ts'
import { formatTable, plural } from './format-table.ts'

/** An extraction as a person reads it: entities, claims by predicate, quotes, warnings. */
export function extractionTable(extraction: Extraction): string {
  const { article, entities, claims, quotes, warnings } = extraction
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id
  return [
    `${article.title ?? article.sourceId} (${article.publishedAt ?? 'no date'}, ${article.id.slice(0, 19)})`,
    section(
      plural(entities.length, 'entity', 'entities'),
      ['kind', 'name', 'roles', 'mentions'],
      entities.map(entityRow),
    ),
    section(
      plural(claims.length, 'claim'),
      ['predicate', 'subject', 'object, value, date', 'status', 'asserted by', 'found by', 'evidence'],
      byPredicate(claims).map((claim) => claimRow(claim, nameOf)),
    ),
    section(
      plural(quotes.length, 'quote'),
      ['speaker', 'kind', 'cue', 'words'],
      quotes.map((quote) => quoteRow(quote, nameOf)),
    ),
    section(
      plural(warnings.length, 'warning'),
      ['code', 'message'],
      warnings.map(({ code, message }) => [code, message]),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function section(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `${title}\n${formatTable(headings, rows)}`
}

const entityRow = ({ kind, name, roles, mentions }: Entity): readonly string[] => [
  kind,
  name,
  roles.join(' '),
  String(mentions.length),
]

const byPredicate = (claims: readonly Claim[]): readonly Claim[] =>
  [...claims].sort((a, b) => (a.predicate < b.predicate ? -1 : a.predicate > b.predicate ? 1 : 0))

function claimRow(claim: Claim, nameOf: (id: string) => string): readonly string[] {
  const { predicate, subject, object, value, when, status, assertedBy, qualifiers, foundBy, evidence } = claim
  const parts = [
    object === null ? '' : nameOf(object),
    value?.text ?? '',
    when?.text ?? '',
    ...Object.values(qualifiers),
  ]
  return [
    predicate,
    subject === null ? '' : nameOf(subject),
    parts.filter((part) => part !== '').join(' · '),
    status,
    assertedBy.map(nameOf).join(', '),
    foundBy,
    evidence.text,
  ]
}

function quoteRow({ speaker, kind, cue, content }: Quote, nameOf: (id: string) => string): readonly string[] {
  return [speaker === null ? '?' : nameOf(speaker), kind, cue?.text ?? '', content.map(({ text }) => text).join(' … ')]
}
