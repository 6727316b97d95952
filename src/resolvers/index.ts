import { articleResolvers } from './article.ts'
import { claimResolvers } from './claim.ts'
import { entityResolvers } from './entity.ts'
import { mutationResolvers } from './mutation.ts'
import { nodeResolvers } from './node.ts'
import { queryResolvers } from './query.ts'

/** All resolvers. A field without one is read off the value that the store gave. */
export const resolvers = {
  ...queryResolvers,
  ...mutationResolvers,
  ...nodeResolvers,
  ...entityResolvers,
  ...articleResolvers,
  ...claimResolvers,
}
