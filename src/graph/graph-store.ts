import type {
  Article,
  ArgumentRole,
  EntityKind,
  EntityRole,
  Extraction,
  Predicate,
  QuoteKind,
  Span,
  Status,
  TextSpan,
  Value,
  When,
} from '../model.ts'

/** A page request: `first` items after the cursor. */
export interface PageRequest {
  readonly first: number
  readonly after?: string | undefined
}

/** A page of a list, in the list's own order. `cursor` of an item is what `after` takes. */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[]
  readonly hasNextPage: boolean
  readonly totalCount: number
}

/** Which article: enough to cite it. */
export type ArticleRef = Extraction['article']

/** Which entity: enough to name it and to ask for more with its id. */
export interface EntityRef {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly roles: readonly EntityRole[]
  readonly hibpClass: string | null
  readonly verisVariety: string | null
}

/** The exact words, where they stand, and the sentence round them. */
export interface Evidence {
  readonly article: ArticleRef
  readonly start: number
  readonly end: number
  readonly text: string
  /** The sentence (or run of sentences) that holds the words. */
  readonly sentence: string
  /** True when the offsets count from the title's start. */
  readonly inTitle: boolean
}

export interface StoredArgument extends TextSpan {
  readonly role: ArgumentRole
}

export interface StoredClaim {
  readonly id: string
  readonly predicate: Predicate
  readonly status: Status
  readonly subject: EntityRef | null
  readonly object: EntityRef | null
  /** Nearest first; empty: the outlet itself. */
  readonly assertedBy: readonly EntityRef[]
  readonly incident: EntityRef | null
  readonly value: Value | null
  readonly when: When | null
  readonly qualifiers: Readonly<Record<string, string>>
  readonly arguments: readonly StoredArgument[]
  readonly foundBy: string
  readonly evidence: Evidence
}

export interface StoredQuote {
  readonly id: string
  readonly kind: QuoteKind
  /** The said words, the spans joined with " … ". */
  readonly text: string
  readonly speaker: EntityRef | null
  /** The speaker's employer and title where the article gives them. */
  readonly speakerAffiliation: { readonly organization: EntityRef; readonly title: string | null } | null
  readonly cue: string | null
  readonly content: readonly TextSpan[]
  readonly about: readonly EntityRef[]
  readonly evidence: Evidence
}

/** An entity with all that is said of it: of each list the first thousand, in the order of articles. */
export interface StoredEntity extends EntityRef {
  readonly articles: readonly ArticleRef[]
  readonly mentions: readonly (Span & { readonly articleId: string; readonly text: string })[]
  /** Claims in which it is subject or object, or that are about it (an incident). */
  readonly claims: readonly StoredClaim[]
  /** Claims it asserts. */
  readonly asserts: readonly StoredClaim[]
  /** Quotes it is the speaker of. */
  readonly quotes: readonly StoredQuote[]
}

/** An article with its text and all that was read from it. */
export interface StoredArticle extends ArticleRef {
  readonly text: string
  readonly entities: readonly EntityRef[]
  readonly claims: readonly StoredClaim[]
  readonly quotes: readonly StoredQuote[]
}

export interface ClaimFilter {
  readonly predicate?: Predicate | undefined
  readonly status?: Status | undefined
  /** A name, alias or id. */
  readonly subject?: string | undefined
  readonly object?: string | undefined
  readonly assertedBy?: string | undefined
  /** The incident, or an organization that suffered it. */
  readonly about?: string | undefined
}

export interface QuoteFilter {
  /** A name, alias or id. */
  readonly speaker?: string | undefined
  readonly about?: string | undefined
  /** Words that stand in the said text, in any case. */
  readonly contains?: string | undefined
}

/** What saving an article did: counts by the database's own counters, nothing hidden. */
export interface Receipt {
  readonly articleId: string
  readonly alreadyThere: boolean
  readonly entities: number
  readonly claims: number
  readonly quotes: number
  readonly nodesCreated: number
  readonly relationshipsCreated: number
  readonly warnings: readonly string[]
}

export type StoredNode =
  | { readonly type: 'article'; readonly article: StoredArticle }
  | { readonly type: 'entity'; readonly entity: StoredEntity }
  | { readonly type: 'claim'; readonly claim: StoredClaim }
  | { readonly type: 'quote'; readonly quote: StoredQuote }

/**
 * The port of the service: domain words in, domain values out. Each reading method runs exactly one database statement.
 * Articles are ordered by day of publication, then id (those without a day last); claims and quotes by article in that
 * order, then by where they stand in it. Paging is by keyset, so pages do not shift while the graph grows.
 */
export interface GraphStore {
  /** The article whole, in one transaction, or not at all. Saving it again changes nothing. */
  save(article: Article, extraction: Extraction): Promise<Receipt>
  article(id: string): Promise<StoredArticle | null>
  articles(page: PageRequest): Promise<Page<ArticleRef>>
  /** By id, name or alias (folded); null where there is none. */
  entity(kind: EntityKind, idOrName: string): Promise<StoredEntity | null>
  /** Entities of a kind, those with a role or whose name contains the words, ordered by name then id. */
  entities(
    kind: EntityKind,
    filter: { readonly role?: EntityRole | undefined; readonly nameContains?: string | undefined },
    page: PageRequest,
  ): Promise<Page<StoredEntity>>
  claims(filter: ClaimFilter, page: PageRequest): Promise<Page<StoredClaim>>
  quotes(filter: QuoteFilter, page: PageRequest): Promise<Page<StoredQuote>>
  /** Quotes that hold the words, best match first: all the words, then most of them. */
  whoSaid(words: string, page: PageRequest): Promise<Page<StoredQuote>>
  node(id: string): Promise<StoredNode | null>
  /** Name, version and size of what answers, for `doctor`. */
  describe(): Promise<{
    readonly engine: string
    readonly location: string
    readonly articles: number
    readonly claims: number
  }>
  close(): Promise<void>
}
