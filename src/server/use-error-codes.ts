import { GraphQLError, type ExecutionResult } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { rootOf } from './mask-error.ts'

/** Gives every error a code that Yoga and graphql leave without one: syntax, wrong variables, wrong arguments. */
export function useErrorCodes(): Plugin {
  return {
    onParse:
      () =>
      ({ result }) => {
        if (result instanceof GraphQLError) setCode(result, 'GRAPHQL_PARSE_FAILED', 400)
      },
    onExecute: () => ({
      onExecuteDone: ({ result }) => {
        if (isResult(result)) result.errors?.filter(isWithoutCode).forEach(codeRequestError)
      },
    }),
  }
}

const isResult = (result: unknown): result is ExecutionResult => typeof result === 'object' && result !== null

/** What resolvers throw has a code of its own, or is masked. */
function isWithoutCode(error: GraphQLError): boolean {
  const root = rootOf(error)
  return root instanceof GraphQLError && error.extensions['code'] === undefined && root.extensions['code'] === undefined
}

/** Without a path the request did not get as far as a field: its variables or its operation name are wrong. */
function codeRequestError(error: GraphQLError): void {
  if (error.path === undefined) setCode(error, 'BAD_USER_INPUT', 400)
  else if (error.message.startsWith('Argument "')) setCode(error, 'BAD_USER_INPUT')
  else setCode(error, 'INTERNAL_SERVER_ERROR')
}

function setCode(error: GraphQLError, code: string, status?: number): void {
  Object.assign(error.extensions, { code, ...(status === undefined ? {} : { http: { spec: true, status } }) })
}
