import { GraphQLError } from 'graphql'
import { BreachGraphError } from '../errors.ts'

/** A known error keeps its code and advice; of any other the client learns nothing, and the log everything. */
export function maskError(error: unknown, message: string): Error {
  const original = rootOf(error)
  if (original instanceof BreachGraphError) return located(error, original.message, original.code)
  if (original instanceof GraphQLError && original.extensions['code'] !== internal) return error as Error
  return located(error, message, internal)
}

const internal = 'INTERNAL_SERVER_ERROR'

/** What was thrown at first: graphql wraps it to say where. */
export function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootOf(error.originalError) : error
}

function located(error: unknown, message: string, code: string): GraphQLError {
  const at = error instanceof GraphQLError ? error : undefined
  const status = at ? {} : { http: { status: 500 } }
  return new GraphQLError(message, {
    nodes: at?.nodes ?? null,
    path: at?.path ?? null,
    extensions: { code, ...status },
  })
}
