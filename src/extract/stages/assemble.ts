import { hash } from 'node:crypto'
import type { Article, Claim, Entity, EntityRole, Extraction, Quote, Span, TextSpan, Warning } from '../../model.ts'
import type { Context, DraftEntity } from '../draft.ts'
import { textAt, type Reading } from '../reading.ts'
import type { AssignedClaim } from './incidents/assigned-claim.ts'
import { rolesByClaims } from './roles/roles-by-claims.ts'
import { takingPart } from './roles/take-part.ts'
import { groupBy } from '../group-by.ts'

export interface Parts {
  readonly article: Article
  readonly context: Context
  readonly entities: ReadonlyMap<string, DraftEntity>
  readonly claims: readonly AssignedClaim[]
  readonly quotes: readonly Quote[]
  readonly warnings: readonly Warning[]
}

/** Puts the document together. Nothing leaves whose words are not in the text: such a claim becomes a warning. */
export function assemble(parts: Parts, extractor: Extraction['extractor']): Extraction {
  const { article, context } = parts
  const id = `sha256:${sha256(article.text)}`
  const claims = distinct(parts.claims.map((claim) => toClaim(context.reading, claim, id)))
  const [stated, unfounded] = partition(claims, (claim) => isFounded(context.reading, claim))
  return {
    format: 'breachgraph.extraction/1',
    extractor,
    article: { id, ...metadata(article), length: article.text.length },
    sentences: context.reading.sentences.map(toSpan),
    entities: toEntities(parts, stated),
    claims: stated,
    quotes: parts.quotes,
    warnings: [...parts.warnings, ...unfounded.map(unfoundedWarning)],
  }
}

export const sha256 = (text: string): string => hash('sha256', text)

function metadata({
  sourceId,
  title,
  url,
  publisher,
  author,
  publishedAt,
}: Article): Omit<Extraction['article'], 'id' | 'length'> {
  return { sourceId, title, url, publisher, author, publishedAt }
}

const toSpan = (span: Span): Span =>
  span.in === 'title' ? { start: span.start, end: span.end, in: 'title' } : { start: span.start, end: span.end }

function toClaim(reading: Reading, draft: AssignedClaim, articleId: string): Claim {
  const evidence = evidenceOf(reading, draft.sentences)
  const { predicate, subject, object, status, assertedBy, foundBy } = draft
  const [value, when, qualifiers] = [draft.value ?? null, draft.when ?? null, draft.qualifiers ?? {}]
  const identity = [
    articleId,
    foundBy,
    evidence.start,
    evidence.end,
    evidence.in ?? 'text',
    predicate,
    subject,
    object,
    value,
    when,
    status,
    draft.arguments.find(({ role }) => role === 'object')?.start ?? null,
    draft.qualifiers?.['measure'] ?? null,
  ]
  return {
    id: `claim:${sha256(JSON.stringify(identity)).slice(0, 24)}`,
    predicate,
    subject,
    object,
    value,
    when,
    status,
    assertedBy,
    qualifiers,
    arguments: draft.arguments,
    evidence,
    foundBy,
  }
}

function evidenceOf(reading: Reading, [first, last]: readonly [number, number]): TextSpan {
  const [from, to] = [reading.sentences[first], reading.sentences[last]]
  if (from === undefined || to === undefined) throw new Error('a claim names a sentence that is not there')
  const span: Span = toSpan({ ...from, end: to.end })
  return { ...span, text: textAt(reading, span) }
}

function isFounded(reading: Reading, claim: Claim): boolean {
  return claim.arguments.every((argument) => textAt(reading, argument) === argument.text)
}

const unfoundedWarning = ({ foundBy, evidence }: Claim): Warning => ({
  code: 'CLAIM_WITHOUT_WORDS',
  message: `${foundBy} read words that the text does not have; the claim was left out`,
  start: evidence.start,
  end: evidence.end,
})

function distinct(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()]
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): readonly [T[], T[]] {
  const halves: [T[], T[]] = [[], []]
  for (const item of items) halves[test(item) ? 0 : 1].push(item)
  return halves
}

/** Entities that something is said of or that are named; an incident stands only where a claim has it. */
function toEntities({ entities, context }: Parts, claims: readonly Claim[]): readonly Entity[] {
  const part = takingPart(context, claims)
  const mentions = groupBy(part.mentions, ({ entity }) => entity)
  const claimed = new Set([
    ...claims.flatMap(({ subject, object, assertedBy }) => [subject, object, ...assertedBy]),
    ...context.quotes.map(({ speaker }) => speaker),
  ])
  const all = new Map([...part.entities.map((entity) => [entity.id, entity] as const), ...entities])
  return [...all.values()]
    .filter(({ id }) => mentions.has(id) || claimed.has(id))
    .map((entity) => ({
      ...entity,
      roles: [
        ...new Set<EntityRole>([
          ...entity.roles,
          ...rolesByClaims(entity.id, entity.kind, claims),
          ...part.rolesOf(mentions.get(entity.id) ?? []),
        ]),
      ].sort(),
      mentions: (mentions.get(entity.id) ?? []).map(({ start, end, text, form, in: where }) =>
        where === 'title' ? { start, end, text, form, in: where } : { start, end, text, form },
      ),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
