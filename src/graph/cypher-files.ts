import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { queryNames } from './query-names.ts'

export type Engine = 'embedded' | 'neo4j'

/** The texts of all statements by name, as one engine wants them. Asking for an unknown name throws. */
export interface CypherFiles {
  readonly names: readonly string[]
  text(name: string): string
}

/**
 * Reads every `*.cypher` of the folder. `name.embedded.cypher` and `name.neo4j.cypher` stand in for `name.cypher` on
 * their engine. `<<part x>>` in a statement is replaced by `parts/part.cypher`, where `it` stands for the variable.
 */
export function loadCypher(engine: Engine, folder = cypherFolder()): CypherFiles {
  const parts = readFolder(join(folder, 'parts'))
  const files = readFolder(folder)
  const names = [...new Set([...files.keys()].map((file) => file.replace(/\.(?:embedded|neo4j)$/, '')))].sort()
  const texts = new Map(names.map((name) => [name, files.get(`${name}.${engine}`) ?? files.get(name)]))
  return cypherFiles(new Map([...texts].flatMap(([name, text]) => (text ? [[name, expand(text, parts)]] : []))))
}

/** The statements of the service, all of them: a missing file is found here, not by the first who asks. */
export function serviceCypher(engine: Engine): CypherFiles {
  const files = loadCypher(engine)
  for (const name of queryNames) files.text(name)
  return files
}

/** The statements by name, given as a map. */
export function cypherFiles(texts: ReadonlyMap<string, string>): CypherFiles {
  return {
    names: [...texts.keys()],
    text(name) {
      const text = texts.get(name)
      if (text === undefined) throw new Error(`no statement "${name}" in cypher/`)
      return text
    },
  }
}

/** `cypher/` lies at the package's root: two levels up from `src/graph/`, three from `dist/src/graph/`. */
export function cypherFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const root = join(here, '..', '..')
  return join(root.endsWith('dist') ? dirname(root) : root, 'cypher')
}

function readFolder(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'))
  return new Map(files.map((file) => [file.slice(0, -'.cypher'.length), readFileSync(join(folder, file), 'utf8')]))
}

function expand(text: string, parts: ReadonlyMap<string, string>): string {
  return text.replace(/<<([a-z-]+) ([a-z]+)>>/g, (_all, name: string, variable: string) => {
    const part = parts.get(name)
    if (part === undefined) throw new Error(`no part "${name}" in cypher/parts/`)
    return expand(part.trim().replace(/\bit\b/g, variable), parts)
  })
}
