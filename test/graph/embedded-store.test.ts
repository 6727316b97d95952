import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EmbeddedRunner } from '../../src/graph/embedded/embedded-runner.ts'
import { openGraphStore } from '../../src/graph/open-graph-store.ts'
import { reports } from './fixtures.ts'
import { describeGraphStore } from './graph-store.contract.ts'
import { exported, saveAll, testCypher, watched, type Opened } from './harness.ts'

let folder: string
let files = 0
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'breachgraph-'))))
afterAll(() => rm(folder, { recursive: true }))

async function openEmbedded(path: string | null): Promise<Opened> {
  const runner = new EmbeddedRunner(path, testCypher('embedded'))
  await runner.applySchema()
  return watched(runner)
}

describeGraphStore('the embedded store in memory', () => openEmbedded(null))
describeGraphStore('the embedded store in a file', () => openEmbedded(join(folder, `${files++}.grafeo`)))

describe('the embedded store’s file', () => {
  test('has everything when it is opened again, and takes the schema again', async () => {
    const path = join(folder, 'again.grafeo')
    const first = await openEmbedded(path)
    await saveAll(first.store, reports)
    const before = await exported(first.runner)
    await first.store.close()
    const second = await openEmbedded(path)
    expect(await exported(second.runner)).toEqual(before)
    await second.runner.applySchema()
    await second.store.close()
  })
  test('is made with its folder', async () => {
    const store = await openGraphStore({ store: join(folder, 'new', 'deep', 'graph.grafeo') })
    expect(await store.describe()).toMatchObject({ articles: 0, location: join(folder, 'new', 'deep', 'graph.grafeo') })
    await store.close()
  })
  test('is held by one process', async () => {
    const path = join(folder, 'held.grafeo')
    const store = await openGraphStore({ store: path })
    const script = `
      const { openGraphStore } = await import(${JSON.stringify(new URL('../../src/graph/open-graph-store.ts', import.meta.url).href)})
      await openGraphStore({ store: ${JSON.stringify(path)} }).catch((error) => console.log(error.code))`
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      '--input-type=module',
      '-e',
      script,
    ])
    expect(stdout.trim()).toBe('STORE_IN_USE')
    await store.close()
  })
  test('that is something else is refused', async () => {
    const path = join(folder, 'letter.txt')
    await writeFile(path, 'Dear reader,\n'.repeat(1000))
    await expect(openGraphStore({ store: path })).rejects.toMatchObject({ code: 'STORE_INVALID' })
  })
  test('beneath a file is refused', async () => {
    await writeFile(join(folder, 'note'), 'x')
    const store = openGraphStore({ store: join(folder, 'note', 'graph.grafeo') })
    await expect(store).rejects.toMatchObject({ code: 'STORE_INVALID' })
  })
  test('that is a folder is refused', async () => {
    await expect(openGraphStore({ store: folder })).rejects.toMatchObject({ code: 'STORE_INVALID' })
  })
})
