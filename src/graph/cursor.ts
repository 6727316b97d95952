import { BreachGraphError } from '../errors.ts'

/** Where an item stands in its list: the values the list is ordered by. */
export type SortKey = readonly (string | number)[]

/** A sort key as an opaque, URL-safe text. */
export function encodeCursor(key: SortKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/** The key of a cursor, checked to be like `shape`; no cursor gives `shape`, the key before all others. */
export function decodeCursor<Key extends SortKey>(cursor: string | undefined, shape: Key): Key {
  if (cursor === undefined) return shape
  const key = parse(cursor)
  if (!isLike(key, shape)) throw new BreachGraphError('BAD_USER_INPUT', `after "${cursor.slice(0, 40)}"`)
  return key
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}

function isLike<Key extends SortKey>(key: unknown, shape: Key): key is Key {
  return Array.isArray(key) && key.length === shape.length && shape.every((part, i) => typeof part === typeof key[i])
}
