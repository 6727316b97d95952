import type { CypherValue, Row } from './cypher-runner.ts'

/** Readers of single values of a row. What does not fit was not written by us: that is a fault of the store, and thrown. */
export function textOf(row: Row, key: string): string {
  const value = row[key]
  if (typeof value !== 'string') throw unexpected(key, value)
  return value
}

export function textOrNull(row: Row, key: string): string | null {
  return row[key] === null || row[key] === undefined ? null : textOf(row, key)
}

export function numberOf(row: Row, key: string): number {
  const value = row[key]
  if (typeof value !== 'number') throw unexpected(key, value)
  return value
}

export function listOf(row: Row, key: string): readonly CypherValue[] {
  const value = row[key]
  if (!Array.isArray(value)) throw unexpected(key, value)
  return value
}

export function textsOf(row: Row, key: string): readonly string[] {
  return listOf(row, key).map((value) => {
    if (typeof value !== 'string') throw unexpected(key, value)
    return value
  })
}

export function rowsOf(row: Row, key: string): readonly Row[] {
  return listOf(row, key).map((value) => asRow(value, key))
}

export function rowOf(row: Row, key: string): Row {
  return asRow(row[key], key)
}

export function rowOrNull(row: Row, key: string): Row | null {
  return row[key] === null || row[key] === undefined ? null : rowOf(row, key)
}

/** A nested value that was stored as JSON text, of the type it was written from. */
export function jsonOf<T>(row: Row, key: string): T {
  return JSON.parse(textOf(row, key)) as T
}

function asRow(value: CypherValue | undefined, key: string): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unexpected(key, value)
  return value as Row
}

function unexpected(key: string, value: unknown): Error {
  return new TypeError(`"${key}" of a stored row is ${value === null ? 'null' : typeof value}`)
}
