/**
 * Extraction against the bare parse, in one process, on the project's own articles; CPU time, best of five rounds.
 * `twiceTheRules` is the time with every claim row there twice, against the time as it is.
 * Usage: npm run bench:extract [-- --json] → { ratioToCompromise, wordsPerSecond, heapGrowthMB, twiceTheRules }
 */
import { matchRules } from '../../src/extract/claims/run-rules.ts'
import { extract } from '../../src/extract/index.ts'
import { compileRules, type RuleSet } from '../../src/extract/match/rule-set.ts'
import { readContext } from '../../src/extract/pipeline.ts'
import { claimRows } from '../../src/extract/rules/index.ts'
import { loadMarkedArticles } from '../eval/gold.ts'
import { ownFolders } from '../eval/score-own.ts'
import { benchArticle } from './bench-article.ts'
import { freshCompromise } from './fresh-compromise.ts'

const texts = Object.values(ownFolders).flatMap((folder) =>
  loadMarkedArticles(folder).map(({ article }) => article.text),
)
const words = texts.join(' ').split(/\s+/).length

const readArticle = (text: string): unknown => extract(benchArticle(text))

/** Milliseconds that matching every claim row takes over all texts, the rows there so many times. */
function matchingMs(times: number): number {
  const classes = [...new Set(claimRows.map((row) => row.classes))]
  const sets: readonly RuleSet[] = classes.map((own) => {
    const rules = claimRows.filter((row) => row.classes === own).map(({ rule }) => rule)
    return compileRules(Array.from({ length: times }, () => rules).flat(), own)
  })
  const contexts = new Map(texts.map((text) => [text, readContext(benchArticle(text))]))
  return best((text) => {
    const context = contexts.get(text)
    return context === undefined ? [] : sets.map((set) => matchRules(set, context))
  })
}

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

const bare = freshCompromise() as (text: string) => unknown
cpuMs(bare)
cpuMs(readArticle)
const [parse, full] = [best(bare), best(readArticle)]
const figures = {
  ratioToCompromise: Number((full / parse).toFixed(2)),
  wordsPerSecond: Math.round(words / (full / 1000)),
  heapGrowthMB: Number(heapGrowth(5000).toFixed(1)),
  twiceTheRules: Number((1 + (matchingMs(2) - matchingMs(1)) / full).toFixed(2)),
}
console.log(
  process.argv.includes('--json')
    ? JSON.stringify(figures)
    : Object.entries(figures)
        .map(([name, figure]) => `${name}: ${figure}`)
        .join('\n'),
)
