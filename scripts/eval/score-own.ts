import { fileURLToPath } from 'node:url'
import { extract } from '../../src/extract/index.ts'
import { loadMarkedArticles } from './gold.ts'
import { scoreReading } from './score.ts'
import { addReports, type Report } from './tally.ts'

/** The project's own marked articles: the sample, and those written for the tests where there are any. */
export const ownFolders = { data: pathOf('../../data'), written: pathOf('../../test/articles') } as const
export type OwnSet = keyof typeof ownFolders

/** Reads every marked article of a folder and scores it; null where there is none. */
export function scoreOwn(set: OwnSet): Report | null {
  const marked = loadMarkedArticles(ownFolders[set])
  if (marked.length === 0) return null
  return marked.map(({ article, gold }) => scoreReading(gold, extract(article))).reduce(addReports)
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
