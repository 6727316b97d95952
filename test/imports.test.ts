import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')
/** The code without its comments: a name in a sentence is no use of it. */
const codeOf = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')

interface Import {
  readonly file: string
  readonly target: string
  /** Types alone are gone when it runs. */
  readonly isType: boolean
}

function importsOf(file: string): readonly Import[] {
  const code = codeOf(file)
  const fixed = [...code.matchAll(/^(import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map((match) => ({
    file,
    target: match[3] ?? '',
    isType: match[2] !== undefined,
  }))
  const called = [...code.matchAll(/\b(?:import|require|createRequire\([^)]*\))\(\s*'([^']+)'/g)].map((match) => ({
    file,
    target: match[1] ?? '',
    isType: false,
  }))
  return [...fixed, ...called].map((each) => ({ ...each, target: resolved(each) }))
}

/** Ours by the path from `src/`, theirs by the package's name. */
function resolved({ file, target }: Import): string {
  if (!target.startsWith('.')) return target.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1')
  return relative(root, join(root, dirname(file), target)).replaceAll('\\', '/')
}

const imports = files.flatMap(importsOf)
/** A file in `src/` is a part of its own, any other belongs to its folder's part. */
const partOf = (path: string): string =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '')

/** What each part may import: all that is not named, no. `types` are of a part it may only know the types of. */
const directions: Readonly<Record<string, { readonly parts: readonly string[]; readonly types?: readonly string[] }>> =
  {
    model: { parts: [] },
    errors: { parts: [] },
    version: { parts: [] },
    config: { parts: ['errors'] },
    extract: { parts: ['model', 'errors', 'version'] },
    graph: { parts: ['model', 'errors'] },
    ask: { parts: ['model', 'errors', 'extract'], types: ['graph'] },
    ingest: { parts: ['model', 'errors', 'extract'], types: ['graph'] },
    context: { parts: ['model'], types: ['graph'] },
    resolvers: { parts: ['model', 'errors', 'context', 'ask', 'ingest'], types: ['graph'] },
    schema: { parts: ['resolvers'] },
    server: { parts: ['errors', 'context', 'schema'] },
    index: {
      parts: ['ask', 'context', 'errors', 'extract', 'graph', 'ingest', 'model', 'schema', 'server', 'version'],
    },
    cli: {
      parts: [
        'ask',
        'config',
        'context',
        'errors',
        'extract',
        'graph',
        'ingest',
        'model',
        'schema',
        'server',
        'version',
      ],
    },
  }

describe('one direction', () => {
  test('every part is in the table', () => {
    expect([...new Set(files.map(partOf))].filter((part) => !(part in directions))).toEqual([])
    expect(files.length).toBeGreaterThan(50)
    expect(imports.length).toBeGreaterThan(100)
  })

  test.each(Object.entries(directions))('%s', (part, { parts, types = [] }) => {
    const wrong = imports
      .filter(({ file, target }) => partOf(file) === part && target.endsWith('.ts'))
      .filter(({ target, isType }) => {
        const to = partOf(target)
        return to !== part && !parts.includes(to) && !(isType && types.includes(to))
      })
      .map(({ file, target }) => `${file} imports ${target}`)
    expect(wrong).toEqual([])
  })

  test('no files import each other in a circle, not even for types', () => {
    let left = new Set(files)
    for (;;) {
      // What imports nothing that is left stands in no circle.
      const stuck = new Set(imports.filter(({ target }) => left.has(target)).map(({ file }) => file))
      const next = new Set([...left].filter((file) => stuck.has(file)))
      if (next.size === left.size) break
      left = next
    }
    expect([...left]).toEqual([])
  })

  test('resolvers know the port of the graph, never a runner', () => {
    const known = imports.filter(({ file, target }) => partOf(file) === 'resolvers' && partOf(target) === 'graph')
    expect([...new Set(known.map(({ target }) => target))]).toEqual(['graph/graph-store.ts'])
  })
})

describe('inside the reader', () => {
  /** Each room builds on those before it; a file beside them is a base for all, and takes no more than their types. */
  const rooms = ['rules', 'match', 'clause', 'learned', 'claims', 'stages', 'pipeline.ts', 'index.ts', 'explain.ts']
  const roomOf = (path: string): string => path.split('/')[1] ?? ''
  const inside = imports.filter(({ file, target }) => partOf(file) === 'extract' && partOf(target) === 'extract')

  test.each(rooms)('%s', (room) => {
    const later = rooms.slice(rooms.indexOf(room) + 1)
    const wrong = inside.filter(({ file, target }) => roomOf(file) === room && later.includes(roomOf(target)))
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })

  test('the files beside them', () => {
    const wrong = inside.filter(
      ({ file, target, isType }) => !rooms.includes(roomOf(file)) && rooms.includes(roomOf(target)) && !isType,
    )
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
  })
})

describe('in one place only', () => {
  /** Which files use a thing, by their imports. */
  const importers = (target: RegExp): readonly string[] => [
    ...new Set(imports.filter((each) => target.test(each.target) && !each.isType).map(({ file }) => file)),
  ]
  const users = (use: RegExp): readonly string[] => files.filter((file) => use.test(codeOf(file)))

  const places: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['compromise', importers(/^compromise/), /^extract\/nlp\.ts$/],
    ['Grafeo', importers(/^@grafeo-db/), /^graph\/embedded\//],
    ['neo4j-driver', importers(/^neo4j-driver/), /^graph\/neo4j\//],
    ['commander', importers(/^commander/), /^cli\/program\.ts$/],
    ['graphql-yoga', importers(/^graphql-yoga/), /^server(?:\.ts|\/)/],
    ['the environment', users(/\bprocess\.env\b/), /^config\.ts$/],
    ['the end of the process', users(/\bprocess\.exit(?:Code)?\b/), /^cli(?:\.ts|\/process-io\.ts)$/],
  ]

  test.each(places)('%s', (_name, found, place) => {
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((file) => !place.test(file))).toEqual([])
  })

  test('nobody looks at the clock but the ways in', () => {
    const clock = users(/\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/)
    expect(clock.filter((file) => !/^(?:cli|server)\.ts$/.test(file))).toEqual([])
  })

  test('reading needs no file, network or process', () => {
    const used = imports.filter(({ file, target }) => partOf(file) === 'extract' && /^node:/.test(target))
    expect(used.filter(({ target }) => !/^node:(?:module|crypto)$/.test(target))).toEqual([])
  })
})
