/**
 * Writes docs/accuracy.md: `npm run docs:accuracy -- FOLDER`, where FOLDER is laid out as `npm run eval -- FOLDER` takes it.
 * The page holds figures and invented sentences, nothing of the texts that were read.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { causes } from './accuracy/causes.ts'
import { accuracyPage } from './accuracy/page.ts'
import { figuresOf, type Figures } from './eval/figures.ts'
import { scoreSets } from './eval/score-folder.ts'
import { ownFolders, scoreOwn, type OwnSet } from './eval/score-own.ts'
import { loadSets } from './eval/sets.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder of the evaluation sets: npm run docs:accuracy -- FOLDER')

const ours: Record<string, Figures> = {}
for (const set of Object.keys(ownFolders) as OwnSet[]) {
  const report = scoreOwn(set)
  if (report !== null) ours[set] = figuresOf(report)
}
const seedText = readFileSync(join(ownFolders.data, 'article.txt'), 'utf8')
const options = { jobs: 2, misses: false, print: (): void => undefined }
const others = await scoreSets(loadSets(folder, seedText), join(folder, 'score.py'), options)

const page = new URL('../docs/accuracy.md', import.meta.url)
const config = await resolveConfig(page)
writeFileSync(page, await format(accuracyPage(ours, others, causes), { ...config, parser: 'markdown' }))
