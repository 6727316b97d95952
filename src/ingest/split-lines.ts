/** A line without its end; `bytes` is null where it is longer than allowed and was not kept. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

const NEWLINE = 0x0a

/** The lines of a stream, one at a time: a file of any length needs the memory of its longest allowed line. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1
  let pending: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield toLine(number++, [...pending, chunk.subarray(start, end)], size + end - start, maxBytes)
      pending = []
      size = 0
      start = end + 1
    }
    size += chunk.length - start
    // A line that is too long is counted on, but no longer kept.
    pending = size > maxBytes ? [] : [...pending, chunk.subarray(start)]
  }
  if (size > 0) yield toLine(number, pending, size, maxBytes)
}

function toLine(number: number, parts: readonly Uint8Array[], size: number, maxBytes: number): Line {
  return { number, bytes: size > maxBytes ? null : Buffer.concat(parts) }
}
