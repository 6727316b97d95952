import { listenSettings, type StoreSettings } from '../config.ts'
import type { ServiceContext } from '../context.ts'
import { ingestArticle, readArticles } from '../ingest/index.ts'
import { startServer } from '../server.ts'
import { writeAddress } from './address-file.ts'
import { answerText, askGraph } from './ask.ts'
import { receiptLine } from './ingest.ts'
import type { ExitCode, Io } from './io.ts'
import { readingSummary } from './reading-summary.ts'
import { reportError } from './report-error.ts'
import { withStore, type StoreOptions } from './with-store.ts'

export interface ServeOptions extends StoreOptions {
  readonly host?: string
  readonly port?: string
  readonly load?: readonly string[]
  /** True: asked for without a question. */
  readonly ask?: readonly string[] | true
}

/** What is asked where `--ask` names no question. */
export const usualQuestions = [
  'How many people were affected?',
  'Which data was exposed?',
  'Were Social Security numbers exposed?',
  'When did it happen?',
  'Who was notified, and when?',
  'Who sued whom?',
  'Which law firm is involved?',
]

/** Loads the articles and answers the questions it is given, then serves until it is asked to stop. */
export async function runServe(options: ServeOptions, io: Io): Promise<ExitCode> {
  await withStore(options, io, async (context, settings) => {
    await load(options.load ?? [], context, io)
    for (const question of options.ask === true ? usualQuestions : (options.ask ?? [])) {
      await io.out(`> ${question}\n${answerText(await askGraph(question, context))}\n`)
    }
    await serve(options, context, settings, io)
  })
  // Said last, so that who sees it knows that server, store and threads are closed.
  io.err('breachgraph: stopped\n')
  return 0
}

/** Shows what each article holds; one that cannot be read is reported, and the rest are served. */
async function load(files: readonly string[], context: ServiceContext, io: Io): Promise<void> {
  for await (const reading of readArticles(files, io.stdin)) {
    if (io.stop.aborted) return
    if ('error' in reading) {
      reportError(io, reading.error)
      continue
    }
    const receipt = await ingestArticle(reading.article, context)
    // Reading is pure, so reading again gives what was stored.
    await io.out(
      `${receiptLine(reading.place, receipt)}\n${readingSummary(await context.extract(reading.article))}\n\n`,
    )
  }
}

async function serve(options: ServeOptions, context: ServiceContext, settings: StoreSettings, io: Io): Promise<void> {
  if (io.stop.aborted) return
  const log = (message: string, error: unknown): void => io.err(`${message}: ${describe(error)}\n`)
  const server = await startServer(context, { ...listenSettings(options, io.env), log })
  const removeAddress = writeAddress(settings.store, server.url)
  try {
    await io.out(`GraphQL at ${server.url}/graphql, in a browser with GraphiQL. Ctrl-C ends it.\n`)
    await stopped(io.stop)
    io.err('breachgraph: stopping\n')
  } finally {
    await server.stop()
    removeAddress()
  }
}

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error))

function stopped(stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (stop.aborted) resolve()
    else stop.addEventListener('abort', () => resolve(), { once: true })
  })
}
