import { plural } from './format-table.ts'
import type { ExitCode, Io } from './io.ts'

const outcomes = ['stored', 'already there', 'failed'] as const
type Outcome = (typeof outcomes)[number]

/** Counts what became of articles: a running line on a screen, and a summary at the end. */
export class Progress {
  readonly #io: Io
  readonly #counts = new Map<Outcome, number>()

  constructor(io: Io) {
    this.#io = io
  }

  count(outcome: Outcome): void {
    this.#counts.set(outcome, (this.#counts.get(outcome) ?? 0) + 1)
    // Back to the line's start and clear it, so that the next message writes over it.
    if (this.#io.isScreen) this.#io.err(`${this.#summary()}\r\u001b[K`)
  }

  /** Prints the summary; the exit code is 1 where anything failed or was left undone. */
  finish(wasStopped: boolean): ExitCode {
    this.#io.err(`${this.#summary()}${wasStopped ? '; stopped, run it again to go on' : ''}\n`)
    return wasStopped || this.#counts.has('failed') ? 1 : 0
  }

  #summary(): string {
    const total = [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
    const parts = outcomes.flatMap((outcome) => {
      const count = this.#counts.get(outcome)
      return count === undefined ? [] : [`${count} ${outcome}`]
    })
    return [plural(total, 'article'), ...parts].join(', ').replace(', ', ': ')
  }
}
