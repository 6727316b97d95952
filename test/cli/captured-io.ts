import type { Environment } from '../../src/config.ts'
import type { Io } from '../../src/cli/io.ts'

export interface CapturedIo extends Io {
  readonly printed: () => string
  readonly told: () => string
  readonly end: () => void
}

/** What a command sees of the world, held by a test: its own environment, standard input and wish to end. */
export function capturedIo({
  env = {},
  stdin = '',
}: { readonly env?: Environment; readonly stdin?: string } = {}): CapturedIo {
  let [out, err] = ['', '']
  const stop = new AbortController()
  return {
    out: async (text) => void (out += text),
    err: (text) => void (err += text),
    stdin: (async function* () {
      yield Buffer.from(stdin)
    })(),
    env,
    stop: stop.signal,
    isScreen: false,
    printed: () => out,
    told: () => err,
    end: () => stop.abort(),
  }
}
