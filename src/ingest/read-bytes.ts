import { open, type FileHandle } from 'node:fs/promises'
import { BreachGraphError } from '../errors.ts'

/**
 * The bytes of a file, refused by its size before it is read.
 * Throws FILE_NOT_FOUND, NOT_A_FILE, FILE_UNREADABLE, ARTICLE_TOO_LARGE.
 */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await openFile(path)
  try {
    const { size } = await file.stat()
    if (size > maxBytes) throw new BreachGraphError('ARTICLE_TOO_LARGE', path)
    return await collect(path, file.createReadStream({ autoClose: false }), maxBytes)
  } finally {
    await file.close()
  }
}

/** The bytes of a stream, up to a limit: a pipe has no size to ask for. Throws ARTICLE_TOO_LARGE. */
export async function collect(name: string, stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) throw new BreachGraphError('ARTICLE_TOO_LARGE', name)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Opens a file for reading. Throws FILE_NOT_FOUND, NOT_A_FILE, FILE_UNREADABLE. */
export async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path, 'r').catch((error: unknown) => refuse(path, error))
  if (!(await file.stat()).isDirectory()) return file
  await file.close()
  throw new BreachGraphError('NOT_A_FILE', path)
}

function refuse(path: string, cause: unknown): never {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') throw new BreachGraphError('FILE_NOT_FOUND', path, { cause })
  // Windows refuses to open a directory, where other systems open it.
  if (code === 'EISDIR') throw new BreachGraphError('NOT_A_FILE', path, { cause })
  throw new BreachGraphError('FILE_UNREADABLE', `${path} (${code ?? 'unknown'})`, { cause })
}
