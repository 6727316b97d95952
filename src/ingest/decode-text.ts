import { BreachGraphError } from '../errors.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * Bytes of an unknown encoding as text, without a byte order mark: the mark decides, else strict UTF-8,
 * else UTF-16 by where its NUL bytes stand, else what the letters' frequencies suggest.
 * Throws ARTICLE_BINARY where the content is no text; `name` stands in the message.
 */
export async function decodeText(bytes: Uint8Array, name: string): Promise<string> {
  if (startsWith(bytes, '%PDF-')) throw new BreachGraphError('ARTICLE_BINARY', `${name} (a PDF)`)
  const text = decodeUnicode(bytes) ?? (await decodeByFrequency(bytes))
  if (text === null || isBinary(text)) throw new BreachGraphError('ARTICLE_BINARY', name)
  return text
}

function decodeUnicode(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  const wide = utf16ByNuls(bytes)
  return (wide === null ? null : strictly(wide, bytes)) ?? strictly('utf-8', bytes)
}

function markedEncoding([a, b, c]: Uint8Array): Encoding | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** English in UTF-16 has a NUL in nearly every second byte and hardly any between. */
function utf16ByNuls(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096)
  const nuls = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = nuls.map((count) => count / Math.max(1, sample.length / 2))
  if (odd > 0.5 && even < 0.05) return 'utf-16le'
  return even > 0.5 && odd < 0.05 ? 'utf-16be' : null
}

/** Node's own decoder turns the curly quotation marks of windows-1252 into control characters, and said words with them. */
async function decodeByFrequency(bytes: Uint8Array): Promise<string | null> {
  const [chardet, { TextDecoder: Decoder, normalizeEncoding }] = await Promise.all([
    import('chardet'),
    import('@exodus/bytes/encoding.js'),
  ])
  if (isBinary(Buffer.from(bytes).toString('latin1'))) return null
  const detected = normalizeEncoding(chardet.detect(bytes.subarray(0, 65_536)) ?? '')
  return new Decoder(detected ?? 'windows-1252').decode(bytes)
}

/** A stray NUL or two is a fault of a text; controls in every fiftieth place are no text. */
function isBinary(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0
  return controls > Math.max(8, text.length / 50)
}

function startsWith(bytes: Uint8Array, ascii: string): boolean {
  return Buffer.from(bytes.subarray(0, ascii.length)).toString('latin1') === ascii
}
