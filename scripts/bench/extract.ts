/**
 * Extraction against the bare parse, in one process, on the project's own articles; CPU time, best of five rounds.
 * Usage: npm run bench:extract [-- --json] → { ratioToCompromise, wordsPerSecond, heapGrowthMB }
 */
import { createRequire } from 'node:module'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extract } from '../../src/extract/index.ts'

const root = new URL('../../', import.meta.url)
const texts = readTexts()
const words = texts.join(' ').split(/\s+/).length

function readTexts(): readonly string[] {
  const folder = new URL('test/articles/', root)
  const more = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []
  return [new URL('data/article.txt', root), ...more.map((name) => new URL(name, folder))].map((url) =>
    readFileSync(url, 'utf8'),
  )
}

/** The parse as its package ships it: a copy that our own settings do not reach. */
function bareCompromise(): (text: string) => unknown {
  const require = createRequire(import.meta.url)
  const path = require.resolve('compromise')
  const { [path]: ours } = require.cache
  delete require.cache[path]
  const bare = require(path) as (text: string) => unknown
  if (ours !== undefined) require.cache[path] = ours
  return bare
}

const readArticle = (text: string): unknown =>
  extract({ sourceId: 'bench', title: null, text, url: null, publisher: null, author: null, publishedAt: '2024-06-01' })

function cpuMs(read: (text: string) => unknown, rounds = Math.ceil(8000 / words)): number {
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) for (const text of texts) read(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / rounds
}

const best = (read: (text: string) => unknown): number => Math.min(...Array.from({ length: 5 }, () => cpuMs(read)))

function heapMB(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1048576
}

/** Heap after 5,000 articles against the heap after the first thousand. */
function heapGrowth(articles: number): number {
  const read = (count: number): void => {
    for (let i = 0; i < count; i++) readArticle(texts[i % texts.length] ?? '')
  }
  read(Math.min(1000, articles))
  const before = heapMB()
  read(articles - Math.min(1000, articles))
  return heapMB() - before
}

const bare = bareCompromise()
cpuMs(bare)
cpuMs(readArticle)
const [parse, full] = [best(bare), best(readArticle)]
const figures = {
  ratioToCompromise: Number((full / parse).toFixed(2)),
  wordsPerSecond: Math.round(words / (full / 1000)),
  heapGrowthMB: Number(heapGrowth(5000).toFixed(1)),
}
console.log(
  process.argv.includes('--json')
    ? JSON.stringify(figures)
    : Object.entries(figures)
        .map(([name, figure]) => `${name}: ${figure}`)
        .join('\n'),
)
