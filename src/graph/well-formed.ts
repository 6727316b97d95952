import type { Reading } from './article-words.ts'

/**
 * Half a surrogate pair is no character and no database keeps it: it is stored as U+FFFD, one unit for one unit, so that
 * all offsets hold. Done here, so that what is stored does not hang on the engine.
 */
export function wellFormed(reading: Reading): Reading {
  return loneSurrogate.test(reading.article.text + (reading.article.title ?? '')) ? (mend(reading) as Reading) : reading
}

const loneSurrogate = /\p{Cs}/u

function mend(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Cs}/gu, '\ufffd')
  if (Array.isArray(value)) return value.map(mend)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mend(part)]))
}
