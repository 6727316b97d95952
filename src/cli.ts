#!/usr/bin/env node
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { processIo } from './cli/process-io.ts'
import { buildProgram } from './cli/program.ts'
import type { ExitCode, Io } from './cli/io.ts'
import { reportError } from './cli/report-error.ts'

/** Runs a command line (without node and script); resolves to the exit code: 0, 1 failure, 2 wrong usage. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { program, exitCode } = buildProgram(io)
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return exitCode()
  } catch (error) {
    return isCommanderError(error) ? usageCode(error) : reportError(io, error)
  }
}

interface CommanderError {
  readonly code: string
  readonly exitCode: number
}

// By its shape, so that nothing else of commander is needed here.
function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')
}

/** Help and version that were asked for are no failure. */
const usageCode = ({ exitCode }: CommanderError): ExitCode => (exitCode === 0 ? 0 : 2)

/** npm links the command, so the path that was started is resolved first. */
function isStarted(): boolean {
  const started = process.argv[1]
  return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)
}

if (isStarted()) process.exitCode = await main(process.argv.slice(2), processIo())
