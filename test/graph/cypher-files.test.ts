import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cypherFolder, loadCypher, serviceCypher } from '../../src/graph/cypher-files.ts'
import type { Statement } from '../../src/graph/cypher-runner.ts'
import { EmbeddedRunner } from '../../src/graph/embedded/embedded-runner.ts'
import { queryNames } from '../../src/graph/query-names.ts'
import { relationshipPredicates } from '../../src/graph/claim-rows.ts'
import { reports } from './fixtures.ts'
import { saveAll, testCypher, watched } from './harness.ts'
import { questions } from './questions.ts'

const engines = ['embedded', 'neo4j'] as const
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(cypherFolder(), folder)).filter((file) => file.endsWith('.cypher'))

describe.each(engines)('the statements for %s', (engine) => {
  test('are the files of the folder, no more and no fewer', () => {
    expect([...serviceCypher(engine).names].sort()).toEqual([...queryNames].sort())
  })
  test('take one file for one name', () => {
    const text = loadCypher(engine).text('schema')
    expect(text.includes('article_id_index')).toBe(engine === 'embedded')
  })
  test('have no part left to put in', () => {
    const files = loadCypher(engine)
    for (const name of files.names) expect(files.text(name)).not.toMatch(/<<|>>/)
  })
})

test('a name without a file is refused', () => {
  expect(() => loadCypher('neo4j').text('no-such')).toThrow('no statement "no-such"')
})
test('every part is put in somewhere', () => {
  const texts = [...filesIn(''), ...filesIn('parts').map((file) => join('parts', file))].map((file) =>
    readFileSync(join(cypherFolder(), file), 'utf8'),
  )
  const unused = filesIn('parts').filter(
    (file) => !texts.some((text) => text.includes(`<<${file.replace('.cypher', '')} `)),
  )
  expect(unused).toEqual([])
})
test('every predicate that makes a relationship has its line', () => {
  const lines = loadCypher('neo4j')
    .text('save-relationships')
    .match(/MERGE \(s\)-\[r:(\w+)\]->\(o\)/g)
  expect(lines).toEqual(relationshipPredicates.map((predicate) => `MERGE (s)-[r:${predicate}]->(o)`))
})
test('there are ten examples, each with a line that says what it answers', () => {
  const files = filesIn('examples')
  expect(files).toHaveLength(10)
  for (const file of files)
    expect(readFileSync(join(cypherFolder(), 'examples', file), 'utf8')).toMatch(/^\/\/ .{20,}\?|^\/\/ .{20,}/)
})

describe('what the store asks for', async () => {
  const runner = new EmbeddedRunner(null, testCypher('embedded'))
  await runner.applySchema()
  const opened = watched(runner)
  const { store } = opened
  await saveAll(store, reports)
  for (const [, ask] of questions) await ask(store)
  await store.describe()
  const statements: readonly Statement[] = opened.asked().flat()

  test('is every statement there is', () => {
    const names = new Set(statements.map(({ query }) => query))
    expect([...names, 'schema'].sort()).toEqual([...queryNames].sort())
  })
  test.each(queryNames.filter((name) => name !== 'schema'))('%s gets the parameters its text names', (name) => {
    const asked = statements.filter(({ query }) => query === name).map(({ params = {} }) => Object.keys(params))
    for (const engine of engines) {
      const named = [
        ...loadCypher(engine)
          .text(name)
          .matchAll(/\$(\w+)/g),
      ].map((match) => match[1])
      expect(asked.map((keys) => new Set(keys))).toEqual(asked.map(() => new Set(named)))
    }
  })
})
