import type { Io } from './io.ts'

/** A terminal signals npm and us at once, and npm hands its signal on: that is one wish, not two. */
const SAME_WISH_MS = 500

/** The real process. The first signal asks to end, a second ends at once with code 1. */
export function processIo(): Io {
  const stop = new AbortController()
  const signals = ['SIGINT', 'SIGTERM'] as const
  const onSignal = (): void => {
    if (stop.signal.aborted) return
    stop.abort()
    const armed = setTimeout(() => signals.forEach((name) => process.on(name, () => process.exit(1))), SAME_WISH_MS)
    armed.unref()
  }
  signals.forEach((name) => process.on(name, onSignal))
  process.stdout.on('error', ignoreClosedPipe)
  return {
    out: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
    err: (text) => void process.stderr.write(text),
    stdin: process.stdin,
    env: undefined,
    stop: stop.signal,
    isScreen: process.stderr.isTTY,
  }
}

/** `breachgraph extract … | head` closes our output early; that is no fault. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
