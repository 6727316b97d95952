import type { Receipt } from '../graph/graph-store.ts'
import { BreachGraphError, type ErrorCode } from '../errors.ts'
import { ingestArticle, inOrder, readArticles, type Reading } from '../ingest/index.ts'
import type { Article } from '../model.ts'
import { plural } from './format-table.ts'
import type { ExitCode, Io } from './io.ts'
import { Progress } from './progress.ts'
import { reportError } from './report-error.ts'
import { requestServer } from './server-client.ts'
import { withStore, type StoreOptions } from './with-store.ts'

export interface IngestOptions extends StoreOptions {
  readonly server?: string
  readonly format: 'text' | 'json'
}

type Save = (article: Article) => Promise<Receipt>

/** Stores articles, here or on a server. One that cannot be stored does not stop the rest; then the exit code is 1. */
export async function runIngest(files: readonly string[], options: IngestOptions, io: Io): Promise<ExitCode> {
  const { server } = options
  if (server !== undefined) return ingestAll(files, options, io, 1, (article) => send(server, article))
  return withStore(options, io, (context, _settings, threads) =>
    ingestAll(files, options, io, 2 * threads, (article) => ingestArticle(article, context)),
  )
}

/** What became of a file's article; nothing is thrown, so that each is told in its turn. */
type Outcome = { readonly place: string; readonly receipt: Receipt } | { readonly error: unknown }

async function ingestAll(
  files: readonly string[],
  { format }: IngestOptions,
  io: Io,
  width: number,
  save: Save,
): Promise<ExitCode> {
  const progress = new Progress(io)
  for await (const outcome of inOrder(readArticles(files, io.stdin), width, (reading) => outcomeOf(reading, save))) {
    if ('receipt' in outcome) {
      const { place, receipt } = outcome
      progress.count(receipt.alreadyThere ? 'already there' : 'stored')
      await io.out(format === 'json' ? `${JSON.stringify(receipt)}\n` : receiptLine(place, receipt))
    } else {
      if (!(outcome.error instanceof BreachGraphError) || concernsAll.has(outcome.error.code)) throw outcome.error
      progress.count('failed')
      reportError(io, outcome.error)
    }
    if (io.stop.aborted) break
  }
  return progress.finish(io.stop.aborted)
}

async function outcomeOf(reading: Reading, save: Save): Promise<Outcome> {
  if ('error' in reading) return reading
  try {
    return { place: reading.place, receipt: await save(reading.article) }
  } catch (error) {
    return { error }
  }
}

/** Troubles that the next article would meet as well. */
const concernsAll: ReadonlySet<ErrorCode> = new Set([
  'STORE_UNAVAILABLE',
  'STORE_AUTH_FAILED',
  'STORE_INVALID',
  'STORE_IN_USE',
  'SERVER_UNAVAILABLE',
  'USAGE',
])

/** One article's receipt in a line. */
export function receiptLine(place: string, receipt: Receipt): string {
  const { alreadyThere, entities, claims, quotes, nodesCreated, relationshipsCreated } = receipt
  const found = [plural(entities, 'entity', 'entities'), plural(claims, 'claim'), plural(quotes, 'quote')].join(', ')
  const written = alreadyThere
    ? 'already there, nothing written'
    : `wrote ${plural(nodesCreated, 'node')} and ${plural(relationshipsCreated, 'relationship')}`
  return `${place}: ${found}; ${written}\n`
}

const document = `mutation Ingest($input: ArticleIngestInput!) {
  articleIngest(input: $input) {
    receipt { articleId alreadyThere entities claims quotes nodesCreated relationshipsCreated warnings }
    userErrors { message code }
  }
}`

interface Payload {
  readonly articleIngest: {
    readonly receipt: Receipt | null
    readonly userErrors: readonly { readonly message: string; readonly code: ErrorCode }[]
  }
}

async function send(server: string, input: Article): Promise<Receipt> {
  const { receipt, userErrors } = ((await requestServer(server, document, { input })) as Payload).articleIngest
  if (receipt !== null) return receipt
  throw new BreachGraphError(userErrors[0]?.code ?? 'ARTICLE_INVALID', input.sourceId)
}
