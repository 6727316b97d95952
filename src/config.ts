import { BreachGraphError } from './errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where the graph is, and how to get in. */
export interface StoreSettings {
  /** A file for the embedded graph, `memory`, or a `bolt://` or `neo4j://` address. */
  readonly store: string
  readonly username: string | undefined
  readonly password: string | undefined
  readonly database: string | undefined
}

/** Where to listen. Port 0 lets the system pick a free one. */
export interface ListenSettings {
  readonly host: string
  readonly port: number
}

const DEFAULT_STORE = 'breachgraph.grafeo'
const DEFAULT_HOST = '127.0.0.1'
const DEFAULT_PORT = '4000'

// This file is the only reader of the environment. A flag wins over it, and it over the default.

/** Throws USAGE for an address that is no store's. */
export function storeSettings(flags: { readonly store?: string }, env: Environment = process.env): StoreSettings {
  const store = flags.store || env['BREACHGRAPH_STORE'] || DEFAULT_STORE
  if (isAddress(store) && !isNeo4j(store)) throw new BreachGraphError('USAGE', `"${store}" is not a store`)
  return Object.freeze({
    store,
    username: env['NEO4J_USERNAME'] ?? env['NEO4J_USER'],
    password: env['NEO4J_PASSWORD'],
    database: env['NEO4J_DATABASE'],
  })
}

/** Throws USAGE for a port that is none. */
export function listenSettings(
  flags: { readonly host?: string; readonly port?: string },
  env: Environment = process.env,
): ListenSettings {
  return Object.freeze({
    host: flags.host || env['HOST'] || DEFAULT_HOST,
    port: toPort(flags.port || env['PORT'] || DEFAULT_PORT),
  })
}

function toPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new BreachGraphError('USAGE', `"${text}" is not a port from 0 to 65535`)
}

const isAddress = (store: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(store)
const isNeo4j = (store: string): boolean => /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//.test(store)

/** True for a store that lives in a file of this machine, which one process holds at a time. */
export const isFileStore = (store: string): boolean => store !== 'memory' && !isAddress(store)
