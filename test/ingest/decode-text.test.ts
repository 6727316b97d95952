import { describe, expect, test } from 'vitest'
import { decodeText } from '../../src/ingest/decode-text.ts'

const text = '“The clinic’s notice came late,” said Zoë Finch — five weeks, £20 each.'
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)
const utf16be = (from: string): Buffer => Buffer.from(from, 'utf16le').swap16()
const windows1252 = Buffer.from(
  text.replace('“', '\u0093').replace('”', '\u0094').replace('’', '\u0092').replace('—', '\u0097'),
  'latin1',
)
const long = `${text} `.repeat(20)

const encodings: readonly (readonly [string, Uint8Array, string])[] = [
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), text],
  ['UTF-16 little endian with a byte order mark', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
  ['UTF-16 big endian with a byte order mark', utf16be(`\ufeff${text}`), text],
  ['UTF-16 little endian without', Buffer.from(text, 'utf16le'), text],
  ['UTF-16 big endian without', utf16be(text), text],
  ['windows-1252, its curly marks with it', windows1252, text],
  ['plain ASCII', Buffer.from('Two laptops.'), 'Two laptops.'],
  ['emoji', Buffer.from('Breach 🔥 again'), 'Breach 🔥 again'],
  ['a stray NUL', Buffer.from('The\u0000 clinic was hit.'), 'The\u0000 clinic was hit.'],
  [
    'many lines of windows-1252',
    Buffer.concat(Array<Buffer>(20).fill(Buffer.concat([windows1252, Buffer.from(' ')]))),
    long,
  ],
  ['nothing', bytes(), ''],
]

test.each(encodings)('%s', async (_name, input, expected) => {
  expect(await decodeText(input, 'x.txt')).toBe(expected)
})

const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256)

describe('no text', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\nAll of this is readable.')],
    ['bytes of an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...noise)],
    ['noise', noise],
    ['nothing but NUL', new Uint8Array(1000)],
  ])('%s', async (_name, input) => {
    await expect(decodeText(input, 'x.txt')).rejects.toMatchObject({ code: 'ARTICLE_BINARY' })
  })
})
