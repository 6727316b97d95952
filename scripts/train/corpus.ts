import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../src/model.ts'
import { readArticle, toArticle, type SourceRecord } from '../eval/sets.ts'
import type { Marks } from './marks.ts'

/** What of a text is marked: all of it, or who was hit and one matter more. */
export type Area = 'all' | 'dates' | 'data' | 'counts'

export interface MarkedText {
  readonly article: Article
  readonly marks: Marks
  readonly area: Area
}

/** A line of `training/AREA.jsonl`. */
interface Line {
  readonly article: SourceRecord
  readonly marks: Marks
}

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Articles that were worked on by people too; those kept apart are no one's to learn from. */
const pressFolders = ['worked-on', 'later', 'third', 'briefs/worked-on'].map((name) => pathOf(`test/press/${name}`))

/** Every marked text that may be learned from, in an order that is always the same. */
export function loadCorpus(folder = pathOf('training')): readonly MarkedText[] {
  return [
    ...pressFolders.flatMap(ofPress),
    ...(existsSync(folder) ? readdirSync(folder).sort() : []).flatMap(ofFile(folder)),
  ]
}

function ofPress(folder: string): readonly MarkedText[] {
  const stems = readdirSync(folder).flatMap((file) => /^(.+)\.gold\.json$/.exec(file)?.[1] ?? [])
  return stems.sort().map((stem) => ({
    article: readArticle(join(folder, `${stem}.json`)),
    marks: JSON.parse(readFileSync(join(folder, `${stem}.gold.json`), 'utf8')) as Marks,
    area: 'all',
  }))
}

const ofFile =
  (folder: string) =>
  (file: string): readonly MarkedText[] => {
    const area = /^(.+)\.jsonl$/.exec(file)?.[1] as Area | undefined
    if (area === undefined) return []
    const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)
    return lines.map((line) => {
      const { article, marks } = JSON.parse(line) as Line
      return { article: toArticle(article), marks, area }
    })
  }
