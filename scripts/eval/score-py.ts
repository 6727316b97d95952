import { spawnSync } from 'node:child_process'
import { percent, type Figures } from './figures.ts'
import type { Scoring } from './sets.ts'

/** Runs `score.py` on a file of extraction documents; the text as it prints it. */
export function scoreText(
  script: string,
  scoring: Scoring,
  predictions: string,
  gold: string,
  misses: boolean,
): string {
  return run([script, scoring, predictions, gold, ...(misses ? ['--misses'] : [])])
}

/** The same as figures. */
export function scoreFigures(script: string, scoring: Scoring, predictions: string, gold: string): Figures {
  return flatten(JSON.parse(run([script, scoring, predictions, gold, '--json'])) as Tree)
}

function run(args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('python3', args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error !== undefined) throw new Error(`python3 cannot be run: ${error.message}`)
  if (status !== 0) throw new Error(`score.py stopped with code ${status}:\n${stderr}`)
  process.stderr.write(stderr)
  return stdout
}

type Tree = { readonly [key: string]: number | readonly number[] | Tree }

/** Counts stand under names of their own; every other number is a share. */
const counts = /(^|\.)(gold|predicted|articles|stated)$/

function flatten(tree: Tree, path = ''): Figures {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]): [string, number][] => {
      const name = path + key
      if (typeof value === 'number') return [[name, counts.test(name) ? value : percent(value)]]
      return Array.isArray(value) ? [] : Object.entries(flatten(value as Tree, `${name}.`))
    }),
  )
}
