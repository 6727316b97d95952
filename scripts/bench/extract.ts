/**
 * Extraction against the bare parse, in one process, on the project's own articles, round by round in turn; CPU time, the
 * best round of each. It runs what is shipped, compiled: tsx names every function anew at each call, some 6 % of all time.
 * It is warm first, as a worker is: code is still being compiled until some 400 articles have been read.
 * `twiceTheRules` is the time with every claim row there twice, against the time as it is.
 * Usage: npm run bench:extract [-- --json] → { ratioToCompromise, wordsPerSecond, heapGrowthMB, twiceTheRules }
 */
import { matchRules } from '../../src/extract/claims/run-rules.ts'
import { extract } from '../../src/extract/index.ts'
import { compileRules, type RuleSet } from '../../src/extract/match/rule-set.ts'
import { readContext } from '../../src/extract/pipeline.ts'
import { claimRows } from '../../src/extract/rules/index.ts'
import { loadMarkedArticles } from '../eval/gold.ts'
import { benchArticle } from './bench-article.ts'
import { freshCompromise } from './fresh-compromise.ts'

// npm runs it in the package's folder; compiled, it lies elsewhere.
const folders = ['data', 'test/articles']
const texts = folders.flatMap((folder) => loadMarkedArticles(folder).map(({ article }) => article.text))
const words = texts.join(' ').split(/\s+/).length

const readArticle = (text: string): unknown => extract(benchArticle(text))

/** Matches every claim row, the rows there so many times. */
function matching(times: number): Read {
  const classes = [...new Set(claimRows.map((row) => row.classes))]
  const sets: readonly RuleSet[] = classes.map((own) => {
    const rules = claimRows.filter((row) => row.classes === own).map(({ rule }) => rule)
    return compileRules(Array.from({ length: times }, () => rules).flat(), own)
  })
  const contexts = new Map(texts.map((text) => [text, readContext(benchArticle(text))]))
  return (text) => {
    const context = contexts.get(text)
    return context === undefined ? [] : sets.map((set) => matchRules(set, context))
  }
}

type Read = (text: string) => unknown

function cpuMs(read: Read, passes = Math.ceil(8000 / words)): number {
  const before = process.cpuUsage()
  for (let pass = 0; pass < passes; pass++) for (const text of texts) read(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / passes
}

const WARM_ROUNDS = Math.ceil(400 / texts.length / Math.ceil(8000 / words))
const ROUNDS = 10

/** The best round of each, after as many in vain as make the process warm. */
function bestOf(reads: readonly Read[]): readonly number[] {
  for (let round = 0; round < WARM_ROUNDS; round++) for (const read of reads) cpuMs(read)
  const rounds = Array.from({ length: ROUNDS }, () => reads.map((read) => cpuMs(read)))
  return reads.map((_, at) => Math.min(...rounds.map((each) => each[at] ?? Infinity)))
}

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

const [parse = 0, full = 0] = bestOf([freshCompromise() as Read, readArticle])
const [once = 0, twice = 0] = bestOf([matching(1), matching(2)])
const figures = {
  ratioToCompromise: Number((full / parse).toFixed(2)),
  wordsPerSecond: Math.round(words / (full / 1000)),
  heapGrowthMB: Number(heapGrowth(5000).toFixed(1)),
  twiceTheRules: Number((1 + (twice - once) / full).toFixed(2)),
}
console.log(
  process.argv.includes('--json')
    ? JSON.stringify(figures)
    : Object.entries(figures)
        .map(([name, figure]) => `${name}: ${figure}`)
        .join('\n'),
)
