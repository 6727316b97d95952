import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { pathToFileURL } from 'node:url'
import { Piscina } from 'piscina'
import { BreachGraphError } from '../errors.ts'
import type { Article, Extraction } from '../model.ts'

/** Reads articles in threads of their own, so that answering never waits for reading and no text can end the process. */
export interface ExtractorPool {
  /** As many articles at once as there is use in handing over. */
  readonly threads: number
  /** Throws EXTRACTION_FAILED where the text takes more time or memory than a thread may have; the thread is made anew. */
  extract(article: Article): Promise<Extraction>
  close(): Promise<void>
}

export interface ExtractorLimits {
  /** As many as cores, unless given. */
  readonly threads?: number
  /** Milliseconds one article may take. */
  readonly timeoutMs?: number
  /** Of the JavaScript heap of a thread. */
  readonly memoryMB?: number
}

/** Threads start with the first article. They hold no process open. */
export function openExtractorPool(limits: ExtractorLimits = {}): ExtractorPool {
  const { threads = availableParallelism(), timeoutMs = 60_000, memoryMB = 512 } = limits
  const pool = new Piscina<Article, Extraction>({
    filename: worker.href,
    name: 'extract',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Infinity,
    resourceLimits: { maxOldGenerationSizeMb: memoryMB },
    execArgv: loaderArguments(),
  })
  const free = new Slots(threads)
  return {
    threads,
    // The clock starts when a thread takes the article, so that waiting in line costs nothing.
    extract: (article) => free.use(() => read(pool, article, timeoutMs)),
    close: () => pool.destroy(),
  }
}

// Beside this file as source, or as what it was compiled to.
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
const worker = new URL(`./extract-worker.${extension}`, import.meta.url)

/** A thread inherits no loader, so that one that runs the source names it. */
function loaderArguments(): string[] {
  if (extension === 'js') return []
  return ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href]
}

async function read(pool: Piscina<Article, Extraction>, article: Article, timeoutMs: number): Promise<Extraction> {
  try {
    return await pool.run(article, { signal: AbortSignal.timeout(timeoutMs) })
  } catch (cause) {
    throw new BreachGraphError('EXTRACTION_FAILED', article.sourceId, { cause })
  }
}

/** Lets so many pieces of work run at once; the others wait in order. */
class Slots {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  async use<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1
    else await new Promise<void>((resolve) => this.#waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#free += 1
      else next()
    }
  }
}
