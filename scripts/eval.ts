import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { figuresOf, showReport, type Figures } from './eval/figures.ts'
import { belowFloors, earlierFloors, loweredFloors, raiseFloors, readFloors, writeFloors } from './eval/floors.ts'
import { scoreSets } from './eval/score-folder.ts'
import { ownFolders, scoreOwn, type OwnSet } from './eval/score-own.ts'
import { loadSets, setNames } from './eval/sets.ts'

const usage = `npm run eval                       score the reading of data/ and test/articles/ against their gold
npm run eval -- FOLDER             score the reading of every set in FOLDER with FOLDER/score.py

  --set NAME   only this set; may be given again: ${setNames.join(', ')}
  --limit N    only the first N texts of each set
  --misses     list what was missed and what was invented
  --json       one object with all figures
  --floors     compare with eval-floors.json; exit code 1 where a figure is below its floor, or a floor was lowered
  --raise      raise the floors in eval-floors.json to the figures that are higher
  --jobs N     processes that read FOLDER (2)
`

const options = {
  set: { type: 'string', multiple: true },
  limit: { type: 'string', default: 'Infinity' },
  misses: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  floors: { type: 'boolean', default: false },
  raise: { type: 'boolean', default: false },
  jobs: { type: 'string', default: '2' },
  help: { type: 'boolean', default: false },
} as const

const { values, positionals } = parseArgs({ allowPositionals: true, options })
const print = (text: string): void => void (values.json || process.stdout.write(text))

async function scoreFolder(folder: string): Promise<Record<string, Figures>> {
  const seedText = readFileSync(join(ownFolders.data, 'article.txt'), 'utf8')
  const sets = loadSets(folder, seedText, Number(values.limit)).filter(({ name }) => values.set?.includes(name) ?? true)
  if (sets.length === 0) throw new Error(`${folder} holds no set of ${values.set?.join(', ') ?? setNames.join(', ')}`)
  return scoreSets(sets, join(folder, 'score.py'), { jobs: Number(values.jobs), misses: values.misses, print })
}

function scoreOurs(): Record<string, Figures> {
  const figures: Record<string, Figures> = {}
  for (const set of Object.keys(ownFolders) as OwnSet[]) {
    const report = scoreOwn(set)
    if (report === null) continue
    print(`\n# ${set}\n${showReport(report, values.misses)}`)
    figures[set] = figuresOf(report)
  }
  return figures
}

function checkFloors(figures: Record<string, Figures>): void {
  const floors = readFloors()
  const lines = [...belowFloors(figures, floors), ...loweredFloors(floors, earlierFloors())]
  process.stderr.write(lines.length === 0 ? 'No figure is below its floor.\n' : `${lines.join('\n')}\n`)
  if (lines.length > 0) process.exitCode = 1
}

if (values.help) {
  process.stdout.write(usage)
} else {
  if (values.limit !== 'Infinity' && (values.floors || values.raise))
    throw new Error('Floors hold for whole sets: leave out --limit')
  const [folder] = positionals
  const figures = folder === undefined ? scoreOurs() : await scoreFolder(folder)
  if (values.json) process.stdout.write(`${JSON.stringify(figures, null, 1)}\n`)
  if (values.raise) writeFloors(raiseFloors(readFloors(), figures))
  if (values.floors) checkFloors(figures)
}
