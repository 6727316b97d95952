import { BreachGraphError } from '../errors.ts'
import { articleOfText, type Article } from '../model.ts'

/**
 * An article of a JSON record `{ id, title, text, url, publisher, author, publishedAt }`; all but `text` may be missing or null.
 * Throws ARTICLE_INVALID; `place` (file, or file and line) stands in the message.
 */
export function articleOfJson(json: string, place: string, sourceId: string): Article {
  const record = parseRecord(json, place)
  const field = (name: string): string | null => optionalText(record, name, place)
  const text = record['text']
  if (typeof text !== 'string') throw new BreachGraphError('ARTICLE_INVALID', place)
  return {
    ...articleOfText(text, idOf(record['id']) ?? sourceId),
    title: field('title'),
    url: field('url'),
    publisher: field('publisher'),
    author: field('author'),
    publishedAt: checkDate(field('publishedAt'), place),
  }
}

type JsonRecord = Readonly<Record<string, unknown>>

function parseRecord(json: string, place: string): JsonRecord {
  const value = parseJson(json, place)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonRecord
  const shape = Array.isArray(value) ? 'a list; write one record a line as .jsonl' : 'not an object'
  throw new BreachGraphError('ARTICLE_INVALID', `${place} (${shape})`)
}

function parseJson(json: string, place: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new BreachGraphError('ARTICLE_INVALID', `${place} (no JSON: ${(cause as Error).message})`, { cause })
  }
}

const idOf = (id: unknown): string | null => (typeof id === 'string' && id !== '' ? id : numberId(id))
const numberId = (id: unknown): string | null => (typeof id === 'number' ? String(id) : null)

function optionalText(record: JsonRecord, name: string, place: string): string | null {
  const value = record[name] ?? null
  if (value === null || value === '') return null
  if (typeof value === 'string') return value
  throw new BreachGraphError('ARTICLE_INVALID', `${place} ("${name}" is not a string)`)
}

const isoDate = /^\d{4}(-\d{2}(-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/** A date that is read wrong would date every "last week" of the article wrong, so none is guessed at. Throws ARTICLE_INVALID. */
export function checkDate(date: string | null, place: string): string | null {
  if (date === null || (isoDate.test(date) && isCalendarDay(date.slice(0, 10)))) return date
  throw new BreachGraphError('ARTICLE_INVALID', `${place} ("publishedAt" is no ISO date such as 2023-11-20)`)
}

function isCalendarDay(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}
