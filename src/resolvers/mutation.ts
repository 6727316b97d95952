import type { ServiceContext } from '../context.ts'
import { BreachGraphError, type ErrorCode } from '../errors.ts'
import type { Receipt } from '../graph/graph-store.ts'
import { checkArticle, checkDate, ingestArticle } from '../ingest/index.ts'
import type { Article } from '../model.ts'

type Input = { readonly text: string } & {
  readonly [Key in Exclude<keyof Article, 'text'>]?: string | null
}

export interface Payload {
  readonly receipt: Receipt | null
  readonly userErrors: readonly { readonly field: readonly string[]; readonly message: string; readonly code: string }[]
}

/** What is wrong with the article itself, and so the sender's to mend; all else is an error of the request. */
const fieldAtFault: { readonly [Code in ErrorCode]?: string } = {
  ARTICLE_EMPTY: 'text',
  ARTICLE_TOO_LARGE: 'text',
  LANGUAGE_UNSUPPORTED: 'text',
  EXTRACTION_FAILED: 'text',
  ARTICLE_INVALID: 'publishedAt',
}

async function articleIngest(
  _root: unknown,
  { input }: { readonly input: Input },
  context: ServiceContext,
): Promise<Payload> {
  try {
    return { receipt: await ingestArticle(await toArticle(input), context), userErrors: [] }
  } catch (error) {
    const field = error instanceof BreachGraphError ? fieldAtFault[error.code] : undefined
    if (!(error instanceof BreachGraphError) || field === undefined) throw error
    return { receipt: null, userErrors: [{ field: ['input', field], message: error.message, code: error.code }] }
  }
}

function toArticle(input: Input): Promise<Article> {
  const given = (value: string | null | undefined): string | null => value || null
  const article = {
    sourceId: given(input.sourceId) ?? 'api',
    text: input.text,
    title: given(input.title),
    url: given(input.url),
    publisher: given(input.publisher),
    author: given(input.author),
    publishedAt: checkDate(given(input.publishedAt), 'input'),
  }
  return checkArticle(article, 'input')
}

export const mutationResolvers = { Mutation: { articleIngest } }
