import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createYoga, useReadinessCheck, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import type { ServiceContext } from './context.ts'
import { BreachGraphError } from './errors.ts'
import { createSchema } from './schema.ts'
import { limitRootFields } from './server/limit-root-fields.ts'
import { maskError, rootOf } from './server/mask-error.ts'
import { useErrorCodes } from './server/use-error-codes.ts'
import { useJsonOnly } from './server/use-json-only.ts'

/** Where faults of ours are written, for those who run the service. */
export type Log = (message: string, error: unknown) => void

export interface ServerOptions {
  readonly host: string
  /** 0 lets the system pick a free one. */
  readonly port: number
  readonly log: Log
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string
  /** Says "not ready", takes no more requests, and resolves when those under way are answered, or cut off after 10 s. */
  stop(): Promise<void>
}

/** Node's own limits let a client hold a socket for minutes. In milliseconds. */
const limits = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 } as const
const MAX_BODY_BYTES = 1_000_000
const LAST_ANSWERS_MS = 10_000

/** The GraphQL endpoint as a request handler: `fetch` answers without a port. `isReady` is asked by `/ready`. */
export function createHandler(
  context: ServiceContext,
  log: Log,
  isReady: () => Promise<boolean> = () => isReachable(context),
): YogaServerInstance<object, ServiceContext> {
  return createYoga<object, ServiceContext>({
    schema: createSchema(),
    context,
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/live',
    landingPage: false,
    graphiql: { title: 'breachgraph', defaultQuery: firstQuery },
    cors: false,
    batching: false,
    multipart: false,
    maxRequestBodySize: MAX_BODY_BYTES,
    maskedErrors: { maskError },
    logging: logger(log),
    plugins: [useJsonOnly(), useReadinessCheck({ check: isReady }), useErrorCodes(), useRootFieldLimit],
  })
}

/** Listens until stopped. Throws PORT_IN_USE, or BAD_USER_INPUT for a host that is not of this machine. */
export async function startServer(context: ServiceContext, options: ServerOptions): Promise<RunningServer> {
  let isStopping = false
  const isReady = async (): Promise<boolean> => !isStopping && (await isReachable(context))
  const handle = createHandler(context, options.log, isReady)
  const server = createHttpServer(limits, (request, response) => void handle(request, response))
  server.maxRequestsPerSocket = 1000
  await listen(server, options)
  const { address, port, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`,
    stop: () => {
      isStopping = true
      return close(server)
    },
  }
}

async function isReachable({ store }: ServiceContext): Promise<boolean> {
  return store.describe().then(
    () => true,
    () => false,
  )
}

function listen(server: Server, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(refusal(cause, host, port)))
    server.listen(port, host, resolve)
  })
}

function refusal(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  if (cause.code === 'EADDRINUSE') return new BreachGraphError('PORT_IN_USE', `${host}:${port}`, { cause })
  if (cause.code === 'EACCES') return new BreachGraphError('PORT_IN_USE', `${host}:${port} is reserved`, { cause })
  return new BreachGraphError('BAD_USER_INPUT', `--host "${host}" (${cause.code ?? cause.message})`, { cause })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cutOff = setTimeout(() => server.closeAllConnections(), LAST_ANSWERS_MS)
    // A connection kept alive turns idle when its last answer is out, and would hold the server open.
    const letGo = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(cutOff)
      clearInterval(letGo)
      resolve()
    })
  })
}

const useRootFieldLimit: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(limitRootFields)
  },
}

/** What a client did wrong, the client is told. */
const isOfTheClient = (error: unknown): boolean => {
  const root = rootOf(error)
  return root instanceof BreachGraphError && root.code === 'BAD_USER_INPUT'
}

const ignore = (): void => undefined
const logger = (log: Log): { debug(): void; info(): void; warn(): void; error(error: unknown): void } => ({
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: (error) => {
    if (!isOfTheClient(error)) log('a request failed', error)
  },
})

const firstQuery = `# What the articles say, who says so, and in which words. Press the play button.
{
  claims(predicate: EXPOSED, first: 10) {
    totalCount
    nodes {
      object { name }
      status
      assertedBy { name }
      evidence { text article { title } }
    }
  }
  ask(question: "How many people were affected?") {
    text
    status
    evidence { sentence }
  }
}
`
