import { createHash } from 'node:crypto'
import type {
  Article,
  Claim,
  Entity,
  EntityKind,
  EntityRole,
  Extraction,
  MentionForm,
  Predicate,
  Quote,
  QuoteKind,
  Span,
  Status,
  TextSpan,
  Value,
  When,
} from '../../src/model.ts'

/** What a test states about an article; spans are given as the words that stand there. */
export interface Told {
  readonly sourceId: string
  readonly title?: string
  readonly publishedAt?: string | null
  readonly publisher?: string
  readonly sentences: readonly string[]
  readonly entities: readonly ToldEntity[]
  readonly claims?: readonly ToldClaim[]
  readonly quotes?: readonly ToldQuote[]
}

interface ToldEntity {
  readonly kind: EntityKind
  readonly name: string
  readonly id?: string
  readonly aliases?: readonly string[]
  readonly roles?: readonly EntityRole[]
  readonly mentions?: readonly (readonly [words: string, form: MentionForm])[]
  readonly hibpClass?: string
  readonly verisVariety?: string
}

interface ToldClaim {
  readonly predicate: Predicate
  readonly subject?: string
  readonly object?: string
  readonly status?: Status
  readonly assertedBy?: readonly string[]
  readonly value?: Value
  readonly when?: When
  readonly qualifiers?: Readonly<Record<string, string>>
  /** The number of its sentence, from 0. */
  readonly sentence: number
}

interface ToldQuote {
  readonly kind?: QuoteKind
  readonly speaker?: string
  readonly cue?: string
  readonly content: readonly string[]
  readonly about?: readonly string[]
}

export interface Read {
  readonly article: Article
  readonly extraction: Extraction
}

/** An article and the extraction document that a reader of it would have made. */
export function reading(told: Told): Read {
  const text = told.sentences.join(' ')
  const title = told.title ?? null
  const publishedAt = told.publishedAt === undefined ? '2024-03-01' : told.publishedAt
  const source = {
    sourceId: told.sourceId,
    title,
    url: null,
    publisher: told.publisher ?? null,
    author: null,
    publishedAt,
  }
  const id = `sha256:${hash(text)}`
  const sentences = told.sentences.map((sentence): TextSpan => spanOf(text, sentence))
  const claims = told.claims?.map((claim, i) => claimOf(claim, `${id}/claim/${i}`, sentences[claim.sentence]!)) ?? []
  const quotes = told.quotes?.map((quote, i) => quoteOf(quote, `${id}/quote/${i}`, text)) ?? []
  const entities = told.entities.map((entity) => entityOf(entity, text, title))
  return {
    article: { ...source, text },
    extraction: {
      format: 'breachgraph.extraction/1',
      extractor: { name: 'breachgraph', version: '0.0.0', rules: 'sha256:test' },
      article: { id, ...source, length: text.length },
      sentences: sentences.map(({ start, end }) => ({ start, end })),
      entities,
      claims,
      quotes,
      warnings: [],
    },
  }
}

export const day = (from: string, to = from): When => ({ from, to, precision: 'DAY', implied: [], text: from })

export const count = (number: number, unit: string): Value => ({
  kind: 'COUNT',
  number,
  unit,
  bound: 'EXACT',
  text: `${number} ${unit}`,
})

function entityOf(told: ToldEntity, text: string, title: string | null): Entity {
  const { kind, name, mentions = [[name, 'NAME']] } = told
  return {
    id: told.id ?? `${kind.toLowerCase().replace('_', '-')}:${name.toLowerCase().replaceAll(/\W+/g, '-')}`,
    kind,
    name,
    aliases: told.aliases ?? [],
    roles: told.roles ?? [],
    mentions: mentions.map(([words, form]) => ({ ...mentionSpan(words, text, title), form })),
    ...(told.hibpClass === undefined ? {} : { hibpClass: told.hibpClass }),
    ...(told.verisVariety === undefined ? {} : { verisVariety: told.verisVariety }),
  }
}

function claimOf(told: ToldClaim, id: string, evidence: TextSpan): Claim {
  return {
    id,
    predicate: told.predicate,
    subject: told.subject ?? null,
    object: told.object ?? null,
    value: told.value ?? null,
    when: told.when ?? null,
    status: told.status ?? 'CONFIRMED',
    assertedBy: told.assertedBy ?? [],
    qualifiers: told.qualifiers ?? {},
    arguments: [{ ...evidence, role: 'trigger' }],
    evidence,
    foundBy: `${told.predicate.toLowerCase()}/test`,
  }
}

function quoteOf(told: ToldQuote, id: string, text: string): Quote {
  return {
    id,
    kind: told.kind ?? 'DIRECT',
    speaker: told.speaker ?? null,
    speakerMention: null,
    cue: told.cue === undefined ? null : { ...spanOf(text, told.cue), lemma: told.cue },
    content: told.content.map((words) => spanOf(text, words)),
    about: told.about ?? [],
  }
}

function mentionSpan(words: string, text: string, title: string | null): TextSpan & Span {
  return title !== null && !text.includes(words) ? { ...spanOf(title, words), in: 'title' } : spanOf(text, words)
}

function spanOf(text: string, words: string): TextSpan {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the text`)
  return { start, end: start + words.length, text: words }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
