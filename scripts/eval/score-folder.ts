import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractAll } from './extract-all.ts'
import type { Figures } from './figures.ts'
import { scoreFigures, scoreText } from './score-py.ts'
import type { EvalSet } from './sets.ts'

export interface FolderOptions {
  readonly jobs: number
  readonly misses: boolean
  /** Where the tables go; nowhere for `--json`. */
  readonly print: (text: string) => void
}

/** Reads the sets and gives what `score.py` says of each. Documents and gold lie in a temporary folder meanwhile. */
export async function scoreSets(
  sets: readonly EvalSet[],
  script: string,
  options: FolderOptions,
): Promise<Record<string, Figures>> {
  const target = mkdtempSync(join(tmpdir(), 'breachgraph-eval-'))
  const figures: Record<string, Figures> = {}
  try {
    for (const set of sets) figures[set.name] = await scoreSet(set, script, join(target, set.name), options)
  } finally {
    rmSync(target, { recursive: true, force: true })
  }
  return figures
}

async function scoreSet(set: EvalSet, script: string, target: string, options: FolderOptions): Promise<Figures> {
  const gold = set.writeGold(target)
  const predictions = join(target, 'predictions.jsonl')
  const { documents, failures } = await extractAll(set.articles, options.jobs, progress(set))
  for (const { sourceId, error } of failures) process.stderr.write(`${set.name} ${sourceId}: ${error}\n`)
  writeFileSync(predictions, documents.map((document) => `${document}\n`).join(''))
  const table = scoreText(script, set.scoring, predictions, gold, options.misses)
  options.print(`\n# ${set.name} (${set.articles.length} texts)\n${table}`)
  return scoreFigures(script, set.scoring, predictions, gold)
}

/** A line on stderr at every tenth, so that a long run shows that it moves. */
function progress({ name, articles }: EvalSet): (done: number) => void {
  const step = Math.ceil(articles.length / 10)
  return (done) => {
    if (articles.length > 20 && done % step === 0) process.stderr.write(`${name}: ${done} of ${articles.length} read\n`)
  }
}
