/** The reader: an article in, the extraction document `breachgraph.extraction/1` out. Pure: no clock, files, network or graph. */
import type { Article, Extraction } from '../model.ts'
import { weightsHash } from './learned/answers.ts'
import { runPipeline } from './pipeline.ts'
import { rulesText } from './rules/index.ts'
import { sha256 } from './stages/assemble.ts'
import { version } from '../version.ts'

const extractor: Extraction['extractor'] = {
  name: 'breachgraph',
  version,
  rules: `sha256:${sha256(rulesText() + weightsHash).slice(0, 16)}`,
}

/**
 * Reads an article. The same article, rules and weights give the same bytes, in any process.
 * Offsets in the result are UTF-16 units into `article.text` (or `article.title`, where `in` is `title`), half open.
 */
export function extract(article: Article): Extraction {
  return runPipeline(article, extractor)
}
