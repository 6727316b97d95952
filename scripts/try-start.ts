import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Runs the start command of the README as a person would: on a free port, asks one question over HTTP, presses Ctrl-C.
 * Exit code 0 when the answer came and the command ended cleanly.
 */
const question = 'How many patients were affected?'
const expected = /2\.3 million/
const patience = { start: 120_000, stop: 15_000 }

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

interface Answer {
  readonly data?: { readonly ask: { readonly status: string; readonly text: string } }
  readonly errors?: unknown
}

async function ask(port: number): Promise<Answer> {
  const query = 'query ($question: String!) { ask(question: $question) { status text } }'
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { question } }),
  })
  return (await response.json()) as Answer
}

/** Until the server listens, a request fails at once; a server that ended will never answer. */
async function askWhenReady(port: number, server: ChildProcess): Promise<Answer> {
  const deadline = AbortSignal.timeout(patience.start)
  for (;;) {
    if (server.exitCode !== null) throw new Error(`the start command ended with code ${server.exitCode}`)
    if (deadline.aborted) throw new Error(`no answer within ${patience.start / 1000} s`)
    const answer = await ask(port).catch(() => null)
    if (answer !== null) return answer
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/**
 * Ctrl-C in a terminal reaches every process of the group, so npm, its shell and the server all get it. A shell then ends
 * by that signal, and npm after it; the server must say that it has closed everything.
 */
async function pressCtrlC(server: ChildProcess): Promise<void> {
  let said = ''
  server.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = once(server, 'close', { signal: AbortSignal.timeout(patience.stop) })
  process.kill(-Number(server.pid), 'SIGINT')
  const [code, signal] = (await ended) as [number | null, string | null]
  if (code !== 0 && signal !== 'SIGINT') throw new Error(`after Ctrl-C it ended with ${signal ?? `code ${code}`}`)
  if (!said.endsWith('breachgraph: stopped\n')) throw new Error(`Ctrl-C did not end it cleanly: ${said}`)
}

async function tryStart(server: ChildProcess, port: number): Promise<void> {
  const answer = await askWhenReady(port, server)
  process.stdout.write(`${question}\n${answer.data?.ask.text ?? JSON.stringify(answer)}\n`)
  if (answer.data?.ask.status !== 'ANSWERED' || !expected.test(answer.data.ask.text)) throw new Error('not the answer')
  await pressCtrlC(server)
}

const port = await freePort()
const server = spawn('npm', ['start'], {
  detached: true,
  stdio: ['ignore', 'inherit', 'pipe'],
  env: { ...process.env, PORT: String(port) },
})
try {
  await tryStart(server, port)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  if (server.exitCode === null && server.signalCode === null) process.kill(-Number(server.pid), 'SIGKILL')
}
