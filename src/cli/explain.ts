import { explain } from '../extract/explain.ts'
import { readArticles } from '../ingest/index.ts'
import { explanationText } from './explanation-text.ts'
import type { ExitCode, Io } from './io.ts'
import { reportError } from './report-error.ts'

export interface ExplainOptions {
  readonly format: 'text' | 'json'
}

/** Prints sentence by sentence why articles are read as they are. */
export async function runExplain(files: readonly string[], options: ExplainOptions, io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = 0
  for await (const reading of readArticles(files, io.stdin)) {
    if (io.stop.aborted) return 1
    if ('error' in reading) {
      exitCode = reportError(io, reading.error)
      continue
    }
    const explanation = explain(reading.article)
    await io.out(options.format === 'json' ? `${JSON.stringify(explanation)}\n` : explanationText(explanation))
  }
  return exitCode
}
