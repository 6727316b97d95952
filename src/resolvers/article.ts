import type { EntityRef, StoredArticle, StoredClaim, StoredQuote } from '../graph/graph-store.ts'
import type { PageArguments } from './arguments.ts'
import { claimConnection, type ClaimListArguments } from './claim-lists.ts'
import { listConnection, type Connection } from './connection.ts'

export const articleResolvers = {
  Article: {
    entities: ({ entities }: StoredArticle, args: PageArguments): Connection<EntityRef> =>
      listConnection(entities, args),
    claims: ({ claims }: StoredArticle, args: ClaimListArguments): Connection<StoredClaim> =>
      claimConnection(claims, args),
    quotes: ({ quotes }: StoredArticle, args: PageArguments): Connection<StoredQuote> => listConnection(quotes, args),
  },
}
