import type { Environment } from '../config.ts'

/** All that a command may touch outside itself, so that a test can hold it. */
export interface Io {
  /** Data. Resolves when more can be taken. */
  readonly out: (text: string) => Promise<void>
  /** Messages, for people. */
  readonly err: (text: string) => void
  readonly stdin: AsyncIterable<Uint8Array>
  /** Undefined: that of the process. */
  readonly env: Environment | undefined
  /** Aborted when the user or the system asks to end. */
  readonly stop: AbortSignal
  /** True where messages go to a screen, so that a line may be written over. */
  readonly isScreen: boolean
}

/** What a command came to: 1 is a failure, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2
