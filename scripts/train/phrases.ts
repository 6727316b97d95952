import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { mayBeName } from '../../src/extract/stages/names/learned-organizations.ts'
import { findUndecided } from '../../src/extract/stages/find-names.ts'
import { phraseFeatures } from '../../src/extract/stages/names/phrase-features.ts'
import { splitSentences } from '../../src/extract/stages/split-sentences.ts'
import type { MarkedText } from './corpus.ts'
import type { Example } from './logistic.ts'

/** A line of `training/names/phrases.jsonl`: of a text the phrases in capitals that a person looked at, in lower case. */
interface Line {
  readonly text: string
  readonly organizations: readonly string[]
  readonly others: readonly string[]
}

const path = fileURLToPath(new URL('../../training/names/phrases.jsonl', import.meta.url))

/** Whether a phrase of which no sign says what it names is an organization; only of those that were marked. */
export function phraseExamples(texts: readonly MarkedText[]): readonly Example[] {
  const marked = new Map(
    (existsSync(path) ? readFileSync(path, 'utf8') : '')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line)
      .map((line) => [line.text, line]),
  )
  return texts.flatMap(({ article: { sourceId, text, title, publisher } }) => {
    const line = marked.get(sourceId)
    if (line === undefined) return []
    return findUndecided(splitSentences(text, title), publisher).flatMap((phrase) => {
      const yes = line.organizations.includes(phrase.key)
      return mayBeName(phrase) && (yes || line.others.includes(phrase.key))
        ? [{ features: phraseFeatures(phrase), yes }]
        : []
    })
  })
}
