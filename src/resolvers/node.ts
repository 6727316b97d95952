import type { StoredArticle, StoredClaim, StoredEntity, StoredNode, StoredQuote } from '../graph/graph-store.ts'
import { typeOfKind } from './entity.ts'

/** A thing with an id, and the type of the API it has. */
export type TypedNode = (StoredArticle | StoredEntity | StoredClaim | StoredQuote) & { readonly __typename: string }

/** What the store found, with its type's name: a claim and a quote cannot be told from their fields. */
export function typedNode(found: StoredNode): TypedNode {
  switch (found.type) {
    case 'article':
      return { ...found.article, __typename: 'Article' }
    case 'entity':
      return { ...found.entity, __typename: typeOfKind[found.entity.kind] }
    case 'claim':
      return { ...found.claim, __typename: 'Claim' }
    case 'quote':
      return { ...found.quote, __typename: 'Quote' }
  }
}

export const nodeResolvers = { Node: { __resolveType: ({ __typename }: TypedNode): string => __typename } }
