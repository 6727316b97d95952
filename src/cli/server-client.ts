import { BreachGraphError, errorCodes, type ErrorCode } from '../errors.ts'

const TIMEOUT_MS = 60_000

interface Reply {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Sends a document to a running server. Throws SERVER_UNAVAILABLE, USAGE, or what the server answered. */
export async function requestServer(
  server: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const endpoint = endpointOf(server)
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((cause: unknown) => unavailable(server, cause))
  if (response.status === 413) throw new BreachGraphError('ARTICLE_TOO_LARGE', 'a server takes 1 MB a request')
  const { data, errors } = (await response.json().catch((cause: unknown) => unavailable(server, cause))) as Reply
  if (errors?.[0]) throw asKnown(errors[0])
  return data
}

function endpointOf(server: string): URL {
  const url = URL.canParse(server) ? new URL(server) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new BreachGraphError('USAGE', `--server "${server}" is not an address such as http://127.0.0.1:4000`)
  }
  if (!url.pathname.endsWith('/graphql')) url.pathname = `${url.pathname.replace(/\/$/, '')}/graphql`
  return url
}

function unavailable(server: string, cause: unknown): never {
  throw new BreachGraphError('SERVER_UNAVAILABLE', server, { cause })
}

/** The server has put the advice behind its message, and we shall put it there again. */
function asKnown({ message, extensions }: NonNullable<Reply['errors']>[number]): Error {
  const code = extensions?.code
  if (code === undefined || !(code in errorCodes)) return new BreachGraphError('SERVER_UNAVAILABLE', message)
  const known = code as ErrorCode
  return new BreachGraphError(known, message.replace(`: ${errorCodes[known]}`, ''))
}
