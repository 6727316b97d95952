import { extname } from 'node:path'
import { inOrder, openExtractorPool, readArticles, type ExtractorPool, type Reading } from '../ingest/index.ts'
import type { Extraction } from '../model.ts'
import { extractionTable } from './extraction-table.ts'
import type { ExitCode, Io } from './io.ts'
import { reportError } from './report-error.ts'

export interface ExtractOptions {
  readonly format: 'json' | 'table'
}

/** Prints what articles say. What cannot be read is reported and passed over; then the exit code is 1. */
export async function runExtract(files: readonly string[], options: ExtractOptions, io: Io): Promise<ExitCode> {
  const print = options.format === 'table' ? printTable : printJson(files)
  const pool = openExtractorPool()
  let exitCode: ExitCode = 0
  try {
    for await (const read of inOrder(readArticles(files, io.stdin), 2 * pool.threads, (one) => readBy(pool, one))) {
      if (io.stop.aborted) return 1
      if ('error' in read) exitCode = reportError(io, read.error)
      else await io.out(print(read.extraction))
    }
  } finally {
    await pool.close()
  }
  return exitCode
}

type Read = { readonly extraction: Extraction } | { readonly error: unknown }

async function readBy(pool: ExtractorPool, reading: Reading): Promise<Read> {
  if ('error' in reading) return reading
  try {
    return { extraction: await pool.extract(reading.article) }
  } catch (error) {
    return { error }
  }
}

const printTable = (extraction: Extraction): string => `${extractionTable(extraction)}\n\n`

/** One article is an object for people to read; several are JSON Lines. */
function printJson(files: readonly string[]): (extraction: Extraction) => string {
  const isOne = files.length === 1 && !['', '.jsonl'].includes(extname(files[0] ?? ''))
  return (extraction) => `${JSON.stringify(extraction, null, isOne ? 2 : undefined)}\n`
}
