/**
 * Reads each hostile text at 8, 32 and 128 KB in a child with a heap of 512 MB.
 * Goals: at most 2.5 s and 400 MB at 128 KB, growth exponent from 32 to 128 KB at most 1.3.
 * Usage: npm run bench:hostile [-- --json]
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { extract } from '../../src/extract/index.ts'
import { benchArticle } from './bench-article.ts'
import { hostileTexts } from './hostile-texts.ts'

interface Figure {
  readonly name: string
  readonly ms: readonly number[]
  readonly rssMB: number
  readonly exponent: number
}

const sizes = [8, 32, 128].map((kb) => kb * 1024)

function measure(index: number): Figure {
  const { name, make } = hostileTexts[index] ?? { name: '', make: () => '' }
  read('Warm up: Northwind said on May 5, 2024 that names were exposed.')
  const ms = sizes.map((size) => read(make(size)))
  const [, middle = 1, large = 1] = ms
  // Below a tenth of a second the clock's own noise decides the exponent.
  const exponent = large < 100 ? 0 : Math.log(large / Math.max(middle, 1)) / Math.log(4)
  return { name, ms, rssMB: process.resourceUsage().maxRSS / 1024, exponent }
}

function read(text: string): number {
  const before = process.cpuUsage()
  extract(benchArticle(text))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function inChild(index: number): Figure {
  const argv = ['--max-old-space-size=512', '--import', 'tsx', fileURLToPath(import.meta.url), '--child', String(index)]
  const child = spawnSync(process.execPath, argv, { encoding: 'utf8', timeout: 120_000 })
  const name = hostileTexts[index]?.name ?? ''
  return child.status === 0
    ? (JSON.parse(child.stdout) as Figure)
    : { name, ms: [], rssMB: Infinity, exponent: Infinity }
}

function main(): void {
  const figures = hostileTexts.map((_, index) => inChild(index))
  const failed = figures.filter(
    ({ ms, rssMB, exponent }) => (ms[2] ?? Infinity) > 2500 || rssMB > 400 || exponent > 1.3,
  )
  if (process.argv.includes('--json')) {
    const worst = {
      ms: Math.max(...figures.map(({ ms }) => ms[2] ?? Infinity)),
      rssMB: Math.max(...figures.map(({ rssMB }) => rssMB)),
    }
    console.log(JSON.stringify({ texts: figures.length, failed: failed.map(({ name }) => name), worst }))
  } else {
    for (const { name, ms, rssMB, exponent } of figures) {
      console.log(
        `${name.padEnd(36)} ${ms.map((x) => x.toFixed(0).padStart(6)).join('')} ms  ${rssMB.toFixed(0)} MB  exponent ${exponent.toFixed(2)}`,
      )
    }
    console.log(`${figures.length - failed.length} of ${figures.length} within the goals`)
  }
  process.exitCode = failed.length === 0 ? 0 : 1
}

const child = process.argv.indexOf('--child')
if (child > 0) console.log(JSON.stringify(measure(Number(process.argv[child + 1]))))
else main()
