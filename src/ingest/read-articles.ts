import { basename, extname } from 'node:path'
import { BreachGraphError } from '../errors.ts'
import { articleOfText, type Article } from '../model.ts'
import { checkArticle } from './check-article.ts'
import { decodeText } from './decode-text.ts'
import { MAX_RECORD_BYTES, MAX_TEXT_BYTES } from './limits.ts'
import { collect, openFile, readBytes } from './read-bytes.ts'
import { splitLines, type Line } from './split-lines.ts'
import { articleOfJson } from './to-article.ts'

/** An article that can be read, or why it cannot; `place` is its file, or file and line. */
export type Reading =
  { readonly place: string; readonly article: Article } | { readonly place: string; readonly error: BreachGraphError }

/**
 * The articles of files, in order: .txt, .md, .json, .jsonl, and `-` for standard input.
 * What cannot be read is handed on as an error in its place, so that one bad file does not stop the rest.
 */
export async function* readArticles(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Reading> {
  for (const path of paths) {
    if (path === '-') yield* readStdin(stdin)
    else if (extname(path).toLowerCase() === '.jsonl') yield* readJsonLines(path)
    else yield await attempt(path, () => readFile(path))
  }
}

async function readFile(path: string): Promise<Article> {
  const extension = extname(path).toLowerCase()
  const stem = basename(path, extname(path))
  if (extension === '.json') return articleOfJson(await readText(path, MAX_RECORD_BYTES), path, stem)
  if (extension === '.txt' || extension === '.md') return articleOfText(await readText(path, MAX_TEXT_BYTES), stem)
  // A wrong path is the likelier mistake, so it is named first.
  await (await openFile(path)).close()
  throw new BreachGraphError('FILE_TYPE_UNKNOWN', path)
}

async function readText(path: string, maxBytes: number): Promise<string> {
  return decodeText(await readBytes(path, maxBytes), path)
}

async function* readJsonLines(path: string): AsyncGenerator<Reading> {
  const stem = basename(path, extname(path))
  try {
    const file = await openFile(path)
    for await (const line of splitLines(file.createReadStream(), MAX_RECORD_BYTES)) yield* readLine(line, path, stem)
  } catch (error) {
    yield { place: path, error: known(error) }
  }
}

async function* readLine({ number, bytes }: Line, path: string, stem: string): AsyncGenerator<Reading> {
  const place = `${path}:${number}`
  if (bytes === null) return yield { place, error: new BreachGraphError('ARTICLE_TOO_LARGE', place) }
  const isBlank = bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
  if (isBlank) return
  yield await attempt(place, async () => articleOfJson(await decodeText(bytes, place), place, `${stem}-${number}`))
}

/** Standard input has no name to tell its kind by: a brace at the start means JSON, one record or one a line. */
async function* readStdin(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Reading> {
  const place = 'standard input'
  const bytes = await collect(place, stdin, MAX_RECORD_BYTES).catch(known)
  if (bytes instanceof BreachGraphError) return yield { place, error: bytes }
  if (bytes.find((byte) => byte > 0x20) !== 0x7b) {
    return yield await attempt(place, async () => articleOfText(await decodeText(bytes, place), 'stdin'))
  }
  if (isJson(bytes)) {
    return yield await attempt(place, async () => articleOfJson(await decodeText(bytes, place), place, 'stdin'))
  }
  for await (const line of splitLines(once(bytes), MAX_RECORD_BYTES)) yield* readLine(line, place, 'stdin')
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(bytes).toString('utf8'))
    return true
  } catch {
    return false
  }
}

async function attempt(place: string, read: () => Promise<Article>): Promise<Reading> {
  try {
    return { place, article: await checkArticle(await read(), place) }
  } catch (error) {
    return { place, error: known(error) }
  }
}

function known(error: unknown): BreachGraphError {
  if (error instanceof BreachGraphError) return error
  throw error
}
