import { BreachGraphError } from '../errors.ts'
import type { ExitCode, Io } from './io.ts'

/** Tells what went wrong, in one line where it is known trouble; 2 for wrong usage, else 1. */
export function reportError(io: Io, error: unknown): ExitCode {
  if (error instanceof BreachGraphError) {
    io.err(`breachgraph: ${error.message} [${error.code}]\n`)
    return error.code === 'USAGE' ? 2 : 1
  }
  io.err(
    `breachgraph: a fault of the program: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  return 1
}
