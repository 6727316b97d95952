import { BreachGraphError } from '../errors.ts'
import type { Page } from '../graph/graph-store.ts'
import { pageOf, type PageArguments } from './arguments.ts'

/** The GraphQL shape of a page. */
export interface Connection<T> {
  readonly edges: readonly { readonly node: T; readonly cursor: string }[]
  readonly nodes: readonly T[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

/** A page of the store as a connection. */
export function toConnection<T>({ items, hasNextPage, totalCount }: Page<T>, { after }: PageArguments): Connection<T> {
  return {
    edges: items,
    nodes: items.map(({ node }) => node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage: (after ?? null) !== null,
      startCursor: items[0]?.cursor ?? null,
      endCursor: items.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}

/** A page of a list that came with its owner, so that no further statement is needed. The cursor holds the item's id. */
export function listConnection<T extends { readonly id: string }>(
  list: readonly T[],
  page: PageArguments,
): Connection<T> {
  const { first, after } = pageOf(page)
  const start = after === undefined ? 0 : placeAfter(list, after)
  const items = list.slice(start, start + first).map((node) => ({ node, cursor: cursorOf(node.id) }))
  return toConnection({ items, hasNextPage: start + first < list.length, totalCount: list.length }, page)
}

const cursorOf = (id: string): string => Buffer.from(id).toString('base64url')

function placeAfter(list: readonly { readonly id: string }[], cursor: string): number {
  const place = list.findIndex(({ id }) => cursorOf(id) === cursor)
  if (place === -1) throw new BreachGraphError('BAD_USER_INPUT', `after "${cursor.slice(0, 40)}"`)
  return place + 1
}
