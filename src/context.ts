import type { GraphStore } from './graph/graph-store.ts'
import type { Article, Extraction } from './model.ts'

/** What a resolver may use. */
export interface ServiceContext {
  readonly store: GraphStore
  readonly extract: (article: Article) => Extraction | Promise<Extraction>
}
