import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { BreachGraphError } from '../errors.ts'
import { serviceCypher } from './cypher-files.ts'
import { CypherGraphStore } from './cypher-graph-store.ts'
import type { CypherRunner } from './cypher-runner.ts'
import type { GraphStore } from './graph-store.ts'

/** Where the graph is. `store` is `memory`, a file's path, or an address: `bolt://…`, `neo4j://…`, also with `+s`, `+ssc`. */
export interface StoreConfig {
  readonly store: string
  readonly username?: string | undefined
  readonly password?: string | undefined
  readonly database?: string | undefined
}

/**
 * Opens the store and applies the schema. Throws STORE_IN_USE, STORE_INVALID, STORE_UNAVAILABLE or STORE_AUTH_FAILED.
 * The engine is loaded only here, when one is needed.
 */
export async function openGraphStore(config: StoreConfig): Promise<GraphStore> {
  const runner = await openRunner(config)
  try {
    await runner.applySchema()
  } catch (error) {
    await runner.close()
    throw error
  }
  return new CypherGraphStore(runner)
}

/** The engine alone, without the schema. */
export async function openRunner(config: StoreConfig): Promise<CypherRunner> {
  if (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//.test(config.store)) {
    const { openNeo4jRunner } = await import('./neo4j/neo4j-runner.ts')
    return openNeo4jRunner({ ...config, uri: config.store }, serviceCypher('neo4j'))
  }
  const { EmbeddedRunner } = await import('./embedded/embedded-runner.ts')
  return new EmbeddedRunner(config.store === 'memory' ? null : fileOf(config.store), serviceCypher('embedded'))
}

function fileOf(store: string): string {
  const path = resolve(store)
  try {
    mkdirSync(dirname(path), { recursive: true })
  } catch (error) {
    throw new BreachGraphError('STORE_INVALID', path, { cause: error })
  }
  return path
}
