import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../../src/cli.ts'
import type { ExitCode } from '../../src/cli/io.ts'
import type { Extraction } from '../../src/model.ts'
import { version } from '../../src/version.ts'
import { capturedIo, type CapturedIo } from './captured-io.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'breachgraph-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const text =
  'Northwind Clinics said a breach exposed the names and email addresses of 2,300 patients. ' +
  'Social Security numbers were not accessed, Northwind said. “We are sorry,” said Dana Whitlock, its chief executive.'

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

interface Outcome {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

async function run(argv: readonly string[], given: Parameters<typeof capturedIo>[0] = {}): Promise<Outcome> {
  const io = capturedIo(given)
  const code = await main(argv, io)
  return { code, out: io.printed(), err: io.told() }
}

describe('the command line', () => {
  test('says its version on standard output', async () =>
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' }))

  test('says its version without loading compromise, the engine or the server', () => {
    const script = `
      import { createRequire } from 'node:module'
      const { main } = await import(${JSON.stringify(new URL('../../src/cli.ts', import.meta.url).href)})
      const io = { out: async () => {}, err: () => {}, stdin: [], env: {}, stop: new AbortController().signal, isScreen: false }
      await main(['--version'], io)
      const loaded = Object.keys(createRequire(import.meta.url).cache)
      console.log(loaded.filter((name) => /compromise|grafeo|neo4j-driver|graphql/.test(name)).length)`
    const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    })
    expect(output.trim()).toBe('0')
  })

  test.each<[string, readonly string[]]>([
    ['no command', []],
    ['a command that is none', ['swallow']],
    ['an option that is none', ['extract', 'x.txt', '--fast']],
    ['a format that is none', ['extract', 'x.txt', '--format', 'xml']],
    ['extract without a file', ['extract']],
    ['a store that is none', ['ask', 'Who is Dana?', '--store', 'http://127.0.0.1']],
    ['a server address that is none', ['ask', 'Who is Dana?', '--server', 'nowhere']],
    ['a port that is none', ['serve', '--store', 'memory', '--port', 'http']],
  ])('ends with 2 and says why on standard error: %s', async (_name, argv) => {
    const { code, out, err } = await run(argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).not.toBe('')
  })

  test.each(['extract', 'explain', 'ingest', 'ask', 'serve', 'doctor'])('%s --help shows examples', async (command) => {
    const { code, out } = await run([command, '--help'])
    expect(code).toBe(0)
    expect(out).toContain(`$ breachgraph ${command}`)
  })
})

describe('extract', () => {
  test('prints one file as one JSON object', async () => {
    const { code, out, err } = await run(['extract', file('notice.txt', text)])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const extraction = JSON.parse(out) as Extraction
    expect(extraction.format).toBe('breachgraph.extraction/1')
    expect(extraction.article).toMatchObject({ sourceId: 'notice', length: text.length })
    expect(extraction.claims.filter(({ predicate }) => predicate === 'EXPOSED')).not.toEqual([])
  })

  test('prints several as JSON Lines, in the order given', async () => {
    const lines = file('two.jsonl', `${JSON.stringify({ id: 'a', text })}\n${JSON.stringify({ id: 'b', text })}\n`)
    const { code, out } = await run(['extract', file('notice.md', text), lines])
    expect(code).toBe(0)
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Extraction).article.sourceId),
    ).toEqual(['notice', 'a', 'b'])
  })

  test('reads standard input', async () => {
    const { code, out } = await run(['extract', '-'], { stdin: text })
    expect(code).toBe(0)
    expect((JSON.parse(out) as Extraction).article.length).toBe(text.length)
  })

  test('prints a table for people', async () => {
    const { code, out } = await run(['extract', file('notice.txt', text), '--format', 'table'])
    expect(code).toBe(0)
    expect(out).toMatch(/EXPOSED .*Social Security numbers .*DENIED/)
  })
})

/** Half of a pair, controls, marks without a partner: odd, and still an article. */
const odd: readonly (readonly [string, string])[] = [
  ['a lone surrogate', `${text} \ud83d`],
  ['NUL bytes', text.replace(/ /g, ' \0')],
  ['unbalanced quotation marks', `${text} “He said "they left`],
]

describe('odd text is read, and every span says what it is', () => {
  test.each(odd)('%s', async (name, content) => {
    const record = file(`${name.replace(/ /g, '-')}.json`, JSON.stringify({ text: content }))
    const { code, out } = await run(['extract', record])
    expect(code).toBe(0)
    const { claims, quotes } = JSON.parse(out) as Extraction
    const spans = [
      ...claims.flatMap((claim) => [claim.evidence, ...claim.arguments]),
      ...quotes.flatMap((q) => q.content),
    ]
    expect(spans.length).toBeGreaterThan(3)
    for (const span of spans) expect(content.slice(span.start, span.end)).toBe(span.text)
  })
})

const english = `${text} `.repeat(30_000)

describe('bad input is named with a code, and leaves the graph as it was', () => {
  const bad: readonly (readonly [string, string, () => string])[] = [
    ['a missing file', 'FILE_NOT_FOUND', () => join(folder, 'missing.txt')],
    ['a directory', 'NOT_A_FILE', () => folder],
    ['a kind of file that is not read', 'FILE_TYPE_UNKNOWN', () => file('notice.exe', text)],
    ['an empty file', 'ARTICLE_EMPTY', () => file('empty.txt', '')],
    ['blanks alone', 'ARTICLE_EMPTY', () => file('blank.txt', ' \n\t\n')],
    [
      'a binary file',
      'ARTICLE_BINARY',
      () =>
        file(
          'binary.txt',
          Uint8Array.from({ length: 4096 }, (_, i) => (i * 7) % 256),
        ),
    ],
    ['a text of 5 MB', 'ARTICLE_TOO_LARGE', () => file('large.txt', english.slice(0, 5_000_000))],
    [
      'text in another language',
      'LANGUAGE_UNSUPPORTED',
      () =>
        file(
          'german.txt',
          'Die Klinik meldete am Montag einen Vorfall, bei dem Unbekannte auf Daten von Patienten zugegriffen haben. ' +
            'Betroffen sind Namen, Adressen und Diagnosen. Das Unternehmen hat die Behörde informiert.',
        ),
    ],
    ['JSON that is none', 'ARTICLE_INVALID', () => file('broken.json', '{"text": ')],
    ['a record without text', 'ARTICLE_INVALID', () => file('textless.json', '{"title": "Breach"}')],
  ]

  test.each(bad)('extract: %s gives %s', async (_name, errorCode, path) => {
    const { code, out, err } = await run(['extract', path()])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`[${errorCode}]`)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('ingest: the good one among them is stored, the rest are told, and the exit code is 1', async () => {
    const store = join(folder, 'bad-input.grafeo')
    const paths = bad.map(([, , path]) => path())
    const { code, out, err } = await run(['ingest', ...paths, file('good.txt', text), '--store', store])
    expect(code).toBe(1)
    expect(out).toMatch(/good\.txt: .* wrote \d+ nodes/)
    for (const [, errorCode] of bad) expect(err).toContain(`[${errorCode}]`)
    expect((await run(['doctor', '--store', store])).out).toContain('graph of 1 article,')
  })
})

describe('a graph in a file', () => {
  const ask = (store: string, question: string): Promise<Outcome> => run(['ask', question, '--store', store])

  test('takes an article once, and answers with its sentence', async () => {
    const store = join(folder, 'asked.grafeo')
    const notice = file('asked.txt', text)
    expect((await run(['ingest', notice, '--store', store])).out).toMatch(/wrote \d+ nodes/)
    expect((await run(['ingest', notice, '--store', store])).out).toContain('already there, nothing written')

    const denied = await ask(store, 'Were Social Security numbers exposed?')
    expect(denied.code).toBe(0)
    expect(denied.out).toMatch(/^No\. /)
    expect(denied.out).toContain('Social Security numbers were not accessed, Northwind said.')

    const nothing = await ask(store, 'Who sued whom?')
    expect(nothing).toMatchObject({ code: 0 })
    expect(nothing.out).toMatch(/^No evidence/)

    expect(await ask(store, 'Tell me a joke')).toMatchObject({ code: 1 })
  })

  test('is named in the environment as well', async () => {
    const env = { BREACHGRAPH_STORE: join(folder, 'from-env.grafeo') }
    expect((await run(['doctor'], { env })).out).toContain('from-env.grafeo: not there yet')
  })
})

describe('serve', () => {
  /** Serves until the work is done; gives what the server said. */
  async function whileServing(argv: readonly string[], work: (url: string) => Promise<void>): Promise<Outcome> {
    const io: CapturedIo = capturedIo()
    const served = main(['serve', '--port', '0', ...argv], io)
    const url = await addressIn(io, served)
    await work(url).finally(() => io.end())
    return { code: await served, out: io.printed(), err: io.told() }
  }

  async function addressIn(io: CapturedIo, served: Promise<unknown>): Promise<string> {
    let over = false
    void served.then(() => (over = true))
    for (;;) {
      const found = /GraphQL at (\S+?)\/graphql/.exec(io.printed())?.[1]
      if (found !== undefined) return found
      if (over) throw new Error(`the server ended: ${io.told()}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  test('loads, answers, serves, and ends cleanly when asked to', async () => {
    const argv = ['--store', 'memory', '--load', file('served.txt', text), '--ask', 'How many patients were affected?']
    const { code, out, err } = await whileServing(argv, async (url) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ articles { totalCount } }' }),
      })
      expect(await response.json()).toEqual({ data: { articles: { totalCount: 1 } } })
      const page = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } })
      expect(await page.text()).toContain('GraphiQL')
    })
    expect(code).toBe(0)
    expect(out).toContain('2,300 patients')
    expect(err).toBe('breachgraph: stopping\nbreachgraph: stopped\n')
  })

  test('holds its file: others are told the address, and get in by it', async () => {
    const store = join(folder, 'held.grafeo')
    const notice = file('held.txt', text)
    const { code } = await whileServing(['--store', store], async (url) => {
      // The file is locked against other processes; this one stands in for them by way of a child.
      const child = (...argv: readonly string[]): Outcome => inChild([...argv])
      const refused = child('ask', 'Who is Dana Whitlock?', '--store', store)
      expect(refused.code).toBe(1)
      expect(refused.err).toContain('[STORE_IN_USE]')
      expect(refused.err).toContain(url)
      expect(child('ingest', notice, '--store', store).err).toContain(url)

      expect((await run(['ingest', notice, '--server', url])).out).toMatch(/wrote \d+ nodes/)
      const answer = await run(['ask', 'Who said “We are sorry”?', '--server', url])
      expect(answer.code).toBe(0)
      expect(answer.out).toContain('Dana Whitlock')
    })
    expect(code).toBe(0)
  })

  test('a port that is taken is named', () =>
    whileServing(['--store', 'memory'], async (url) => {
      const { code, err } = await run(['serve', '--store', 'memory', '--port', new URL(url).port])
      expect(code).toBe(1)
      expect(err).toContain('[PORT_IN_USE]')
    }))

  function inChild(argv: readonly string[]): Outcome {
    const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
    try {
      const out = execFileSync(process.execPath, ['--import', 'tsx', cli, ...argv], { encoding: 'utf8', stdio: 'pipe' })
      return { code: 0, out, err: '' }
    } catch (error) {
      const { status, stdout, stderr } = error as { status: ExitCode; stdout: string; stderr: string }
      return { code: status, out: stdout, err: stderr }
    }
  }
})

describe('trouble with a server is one line that says what to do', () => {
  test('a Neo4j that is not there', async () => {
    const { code, err } = await run(['ask', 'Who is Dana?', '--store', 'bolt://127.0.0.1:1'])
    expect(code).toBe(1)
    expect(err).toMatch(/127\.0\.0\.1:1.*\[STORE_UNAVAILABLE\]\n$/)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('a breachgraph that is not there', async () => {
    const { code, err } = await run(['ask', 'Who is Dana?', '--server', 'http://127.0.0.1:1'])
    expect(code).toBe(1)
    expect(err).toContain('[SERVER_UNAVAILABLE]')
  })
})

test('doctor finds what it needs, and makes no file by looking', async () => {
  const store = join(folder, 'looked.grafeo')
  const { code, out } = await run(['doctor', '--store', store])
  expect(code).toBe(0)
  expect(out).toContain(`ok    Node ${process.versions.node}`)
  expect(() => readFileSync(store)).toThrow()
})

test('doctor fails where the folder is not there', async () => {
  mkdirSync(join(folder, 'there'))
  const { code, out } = await run(['doctor', '--store', join(folder, 'there', 'not-there', 'graph.grafeo')])
  expect(code).toBe(1)
  expect(out).toContain('FAIL')
})
