import { existsSync, readdirSync, readFileSync, writeFileSync, copyFileSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../src/model.ts'

/** What `score.py` calls the ways of scoring. */
export type Scoring = 'articles' | 'roles' | 'quotes' | 'counts'

/** Texts with gold, scored together. */
export interface EvalSet {
  readonly name: string
  readonly scoring: Scoring
  readonly articles: readonly Article[]
  /** Writes the gold of exactly these texts into a folder; gives the path that `score.py` takes. */
  readonly writeGold: (folder: string) => string
}

const lineSets: readonly { readonly name: string; readonly scoring: Scoring }[] = [
  { name: 'roles', scoring: 'roles' },
  { name: 'quotes', scoring: 'quotes' },
  { name: 'hhs', scoring: 'counts' },
  { name: 'hibp', scoring: 'counts' },
]

/**
 * Articles of this repository that were marked by someone who had not seen the reader: worked on since, in three lots, and
 * kept apart; and short items in two halves, one worked on and one kept apart.
 */
const pressFolders = {
  press: new URL('../../test/press/worked-on', import.meta.url),
  'press-later': new URL('../../test/press/later', import.meta.url),
  'press-third': new URL('../../test/press/third', import.meta.url),
  'press-kept': new URL('../../test/press/kept', import.meta.url),
  briefs: new URL('../../test/press/briefs/worked-on', import.meta.url),
  'briefs-kept': new URL('../../test/press/briefs/kept', import.meta.url),
} as const

/** The names a set can have, in the order in which they are scored. */
export const setNames: readonly string[] = [
  'seed',
  'articles',
  ...Object.keys(pressFolders),
  ...lineSets.map((set) => set.name),
]

/**
 * The sets a folder holds, `articles/*.json` with their gold and a file of JSON lines each, and the repository's own
 * press articles, which the folder's script scores too. `limit` cuts every set.
 */
export function loadSets(folder: string, seedText: string, limit = Infinity): readonly EvalSet[] {
  const lines = lineSets.filter(({ name }) => existsSync(join(folder, `${name}.jsonl`)))
  return [
    ...articleSets(join(folder, 'articles'), seedText, limit),
    ...Object.entries(pressFolders).map(([name, path]) =>
      articleSet(name, fileURLToPath(path), articlesIn(fileURLToPath(path)).slice(0, limit)),
    ),
    ...lines.map(({ name, scoring }) => lineSet(join(folder, `${name}.jsonl`), name, scoring, limit)),
  ]
}

/** The seed article is the project's own sample, so it must read without a fault; the others tell how strangers are read. */
function articleSets(folder: string, seedText: string, limit: number): readonly EvalSet[] {
  if (!existsSync(folder)) return []
  const articles = articlesIn(folder)
  const [seed, others] = [true, false].map((wanted) => articles.filter(({ text }) => (text === seedText) === wanted))
  return [
    articleSet('seed', folder, seed ?? []),
    articleSet('articles', folder, (others ?? []).slice(0, limit)),
  ].filter((set) => set.articles.length > 0)
}

/** The articles of a folder that have gold beside them, by name. */
function articlesIn(folder: string): readonly Article[] {
  const stems = readdirSync(folder).flatMap((file) => /^(.+)\.gold\.json$/.exec(file)?.[1] ?? [])
  return stems.sort().map((stem) => ({ ...readArticle(join(folder, `${stem}.json`)), sourceId: stem }))
}

function articleSet(name: string, folder: string, articles: readonly Article[]): EvalSet {
  const writeGold = (target: string): string => {
    mkdirSync(target, { recursive: true })
    const files = articles.flatMap(({ sourceId }) => [`${sourceId}.json`, `${sourceId}.gold.json`])
    for (const file of files) copyFileSync(join(folder, file), join(target, file))
    return target
  }
  return { name, scoring: 'articles', articles, writeGold }
}

function lineSet(file: string, name: string, scoring: Scoring, limit: number): EvalSet {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, limit)
  // The title of a short notice is the name of the breached site, not a headline.
  const articles = lines.map((line) => ({ ...toArticle(JSON.parse(line) as SourceRecord), title: null }))
  const writeGold = (target: string): string => {
    mkdirSync(target, { recursive: true })
    const path = join(target, basename(file))
    writeFileSync(path, `${lines.join('\n')}\n`)
    return path
  }
  return { name, scoring, articles, writeGold }
}

/** An article of a JSON file, or of a plain text file without any metadata. */
export function readArticle(file: string): Article {
  const content = readFileSync(file, 'utf8')
  const stem = basename(file).replace(/\.\w+$/, '')
  return file.endsWith('.json')
    ? toArticle(JSON.parse(content) as SourceRecord)
    : toArticle({ id: stem, text: content })
}

export type SourceRecord = { readonly id: string; readonly text: string } & Partial<
  Record<'url' | 'publisher' | 'author' | 'publishedAt' | 'title', string | null>
>

export function toArticle(record: SourceRecord): Article {
  const { id, text, title = null, url = null, publisher = null, author = null, publishedAt = null } = record
  return { sourceId: id, title, text, url, publisher, author, publishedAt }
}
