import { fileURLToPath } from 'node:url'
import { cypherFiles, cypherFolder, loadCypher, type CypherFiles, type Engine } from '../../src/graph/cypher-files.ts'
import { CypherGraphStore } from '../../src/graph/cypher-graph-store.ts'
import type { CypherRunner, CypherValue, Statement } from '../../src/graph/cypher-runner.ts'
import type { Page, PageRequest } from '../../src/graph/graph-store.ts'
import type { Read } from './reading.ts'

/** A page that holds all there is in the tests. */
export const all: PageRequest = { first: 100 }

export const nodes = <T>(page: Page<T>): readonly T[] => page.items.map((item) => item.node)

const testFolder = fileURLToPath(new URL('cypher', import.meta.url))

/** The service's statements, the examples and those of the tests. */
export function testCypher(engine: Engine): CypherFiles {
  const folders = [cypherFolder(), `${cypherFolder()}/examples`, testFolder]
  const files = folders.map((folder) => loadCypher(engine, folder))
  return cypherFiles(new Map(files.flatMap((each) => each.names.map((name) => [name, each.text(name)] as const))))
}

/** A store on a runner that notes every statement it is asked for. */
export interface Opened {
  readonly runner: CypherRunner
  readonly store: CypherGraphStore
  /** The reads and the writes since the last call; a write is the list of its statements. */
  asked(): readonly (Statement | readonly Statement[])[]
}

export function watched(runner: CypherRunner): Opened {
  let asked: (Statement | readonly Statement[])[] = []
  const watching: CypherRunner = {
    engine: runner.engine,
    location: runner.location,
    read: (statement) => (asked.push(statement), runner.read(statement)),
    write: (statements) => (asked.push(statements), runner.write(statements)),
    applySchema: () => runner.applySchema(),
    close: () => runner.close(),
  }
  const take = (): typeof asked => [asked, (asked = [])][0]!
  return { runner, store: new CypherGraphStore(watching), asked: take }
}

export async function saveAll(store: CypherGraphStore, reports: readonly Read[]): Promise<void> {
  for (const { article, extraction } of reports) await store.save(article, extraction)
}

/** All that is stored, in an order of its own, without what an engine adds. */
export async function exported(runner: CypherRunner): Promise<readonly string[]> {
  const nodes = await runner.read({ query: 'all-nodes' })
  const labelled = nodes.map((node) => ({ ...node, labels: [...(node['labels'] as readonly string[])].sort() }))
  const rows = [...labelled, ...(await runner.read({ query: 'all-relationships' }))]
  return rows.map((row) => JSON.stringify(canonical(row))).sort()
}

function canonical(value: CypherValue): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, part]) => part !== null)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, canonical(part)]))
}
