import { extract } from '../../src/extract/index.ts'
import type { Article } from '../../src/model.ts'

/** A process of its own that reads one article a message: `extract-all.ts` starts it. */
export type ReaderAnswer = { readonly document: string } | { readonly error: string }

function answer(article: Article): ReaderAnswer {
  try {
    return { document: JSON.stringify(extract(article)) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

process.on('message', (article: Article) => process.send?.(answer(article)))
