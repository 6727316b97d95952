import { extname } from 'node:path'
import { extract } from '../extract/index.ts'
import { readArticles } from '../ingest/index.ts'
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
  let exitCode: ExitCode = 0
  for await (const reading of readArticles(files, io.stdin)) {
    if (io.stop.aborted) return 1
    if ('error' in reading) exitCode = reportError(io, reading.error)
    else await io.out(print(extract(reading.article)))
  }
  return exitCode
}

const printTable = (extraction: Extraction): string => `${extractionTable(extraction)}\n\n`

/** One article is an object for people to read; several are JSON Lines. */
function printJson(files: readonly string[]): (extraction: Extraction) => string {
  const isOne = files.length === 1 && !['', '.jsonl'].includes(extname(files[0] ?? ''))
  return (extraction) => `${JSON.stringify(extraction, null, isOne ? 2 : undefined)}\n`
}
