import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from './resolvers/index.ts'

/** The API: `schema.graphql` joined with its resolvers; they take a `ServiceContext`. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readFileSync(schemaFile(), 'utf8'),
    resolvers,
    // A field nobody resolves, or a resolver for no field, is a mistake of ours: it must not wait for a query.
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
      requireResolversForArgs: 'error',
    },
  })
}

/** The schema lies in `src/`, whether this runs from there or from `dist/src/`. */
function schemaFile(): string {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..')
  return join(root.endsWith('dist') ? dirname(root) : root, 'src', 'schema.graphql')
}
