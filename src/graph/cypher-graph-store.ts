import type { Article, EntityKind, EntityRole, Extraction } from '../model.ts'
import type { CypherRunner, Row, Statement } from './cypher-runner.ts'
import { decodeCursor, encodeCursor, type SortKey } from './cursor.ts'
import { foldName, foldText } from './fold-name.ts'
import type {
  ArticleRef,
  ClaimFilter,
  GraphStore,
  Page,
  PageRequest,
  QuoteFilter,
  Receipt,
  StoredArticle,
  StoredClaim,
  StoredEntity,
  StoredNode,
  StoredQuote,
} from './graph-store.ts'
import { claimsStatement, namesOf, quotesStatement } from './list-statements.ts'
import { numberOf, rowOf, rowsOf, textOf, textOrNull } from './row-values.ts'
import { articleFrom, articleRefFrom, claimFrom, entityFrom, nodeFrom, quoteFrom } from './rows.ts'
import { danglingIds, saveStatements } from './save-statements.ts'
import { needlesOf } from './search-words.ts'
import { wellFormed } from './well-formed.ts'

/** How many articles, claims and quotes an entity brings along, each: more than any but the largest have. */
const entityLists = 1_000

/** The service's store on any engine that speaks Cypher. */
export class CypherGraphStore implements GraphStore {
  readonly #runner: CypherRunner

  constructor(runner: CypherRunner) {
    this.#runner = runner
  }

  async save(article: Article, extraction: Extraction): Promise<Receipt> {
    const reading = wellFormed({ article, extraction })
    const { id } = extraction.article
    const [stored] = await this.#runner.read({ query: 'article-reading', params: { id } })
    const written = stored ? nothing : await this.#runner.write(saveStatements(reading))
    return {
      articleId: id,
      // Counted, not only looked up: two that save at once both find nothing, and one of them writes nothing.
      alreadyThere: written.nodesCreated === 0,
      entities: extraction.entities.length,
      claims: extraction.claims.length,
      quotes: extraction.quotes.length,
      ...written,
      warnings: warningsOf(extraction, stored),
    }
  }

  async article(id: string): Promise<StoredArticle | null> {
    const [row] = await this.#runner.read({ query: 'article', params: { id } })
    return row ? articleFrom(row) : null
  }

  articles(page: PageRequest): Promise<Page<ArticleRef>> {
    return this.#page({ query: 'articles-page' }, page, articleRefFrom)
  }

  async entity(kind: EntityKind, idOrName: string): Promise<StoredEntity | null> {
    const params = { kind, names: namesOf(idOrName), lists: entityLists }
    const [row] = await this.#runner.read({ query: 'entity', params })
    return row ? entityFrom(row) : null
  }

  async entities(
    kind: EntityKind,
    filter: { readonly role?: EntityRole | undefined; readonly nameContains?: string | undefined },
    page: PageRequest,
  ): Promise<Page<StoredEntity>> {
    const [afterName, afterId] = decodeCursor(page.after, ['', ''] as const)
    const nameContains = filter.nameContains ? containedName(filter.nameContains) : null
    const params = { kind, role: filter.role ?? null, nameContains, afterName, afterId, lists: entityLists }
    const row = await this.#onePage('entities-page', { ...params, limit: page.first + 1 })
    return toPage(row, page.first, (item) => {
      const node = entityFrom(item)
      return { key: [node.name, node.id], node }
    })
  }

  claims(filter: ClaimFilter, page: PageRequest): Promise<Page<StoredClaim>> {
    return this.#page(claimsStatement(filter), page, claimFrom)
  }

  quotes(filter: QuoteFilter, page: PageRequest): Promise<Page<StoredQuote>> {
    return this.#page(quotesStatement(filter), page, quoteFrom)
  }

  async whoSaid(words: string, page: PageRequest): Promise<Page<StoredQuote>> {
    const needles = needlesOf(words)
    const [afterScore, after] = decodeCursor(page.after, [needles.length + 1, ''] as const)
    const params = { words: needles, afterScore, after, limit: page.first + 1 }
    return toPage(await this.#onePage('who-said', params), page.first, (item) => {
      const quote = rowOf(item, 'quote')
      return { key: [numberOf(item, 'score'), textOf(quote, 'place')], node: quoteFrom(quote) }
    })
  }

  async node(id: string): Promise<StoredNode | null> {
    const [row] = await this.#runner.read({ query: 'node', params: { id, lists: entityLists } })
    return row ? nodeFrom(row) : null
  }

  async describe(): ReturnType<GraphStore['describe']> {
    const row = await this.#onePage('describe', {})
    const { engine, location } = this.#runner
    return { engine, location, articles: numberOf(row, 'articles'), claims: numberOf(row, 'claims') }
  }

  close(): Promise<void> {
    return this.#runner.close()
  }

  /** A page of a list that is ordered by its items' place. One more than asked for tells whether another follows. */
  async #page<T>({ query, params = {} }: Statement, page: PageRequest, from: (row: Row) => T): Promise<Page<T>> {
    const [after] = decodeCursor(page.after, [''] as const)
    const row = await this.#onePage(query, { ...params, after, limit: page.first + 1 })
    return toPage(row, page.first, (item) => ({ key: [textOf(item, 'place')], node: from(item) }))
  }

  async #onePage(query: string, params: Row): Promise<Row> {
    const [row] = await this.#runner.read({ query, params })
    if (row === undefined) throw new TypeError(`"${query}" gave no row`)
    return row
  }
}

const nothing = { nodesCreated: 0, relationshipsCreated: 0 } as const

function toPage<T>(row: Row, first: number, read: (item: Row) => { readonly key: SortKey; readonly node: T }): Page<T> {
  const items = rowsOf(row, 'items')
  return {
    items: items.slice(0, first).map((item) => {
      const { key, node } = read(item)
      return { cursor: encodeCursor(key), node }
    }),
    hasNextPage: items.length > first,
    totalCount: numberOf(row, 'total'),
  }
}

function containedName(words: string): string {
  return foldText(words) === '' ? words.toLowerCase() : foldName(words)
}

function warningsOf(extraction: Extraction, stored: Row | undefined): readonly string[] {
  const read = extraction.warnings.map(({ code, message }) => `${code}: ${message}`)
  const dangling = danglingIds(extraction).map((id) => `UNKNOWN_ENTITY: "${id}" is named but not among the entities`)
  const older = stored && textOrNull(stored, 'rules') !== extraction.extractor.rules
  return [...read, ...dangling, ...(older ? ['READ_BY_OTHER_RULES: the stored reading was kept'] : [])]
}
