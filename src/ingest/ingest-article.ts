import type { GraphStore, Receipt } from '../graph/graph-store.ts'
import type { Article, Extraction } from '../model.ts'

/** What ingesting joins: the reader and the graph. */
export interface IngestParts {
  readonly extract: (article: Article) => Extraction | Promise<Extraction>
  readonly store: GraphStore
}

/** Reads an article and stores it whole, in one transaction, or not at all. */
export async function ingestArticle(article: Article, { extract, store }: IngestParts): Promise<Receipt> {
  return store.save(article, await extract(article))
}
