import type { Extraction, TextSpan } from '../../src/model.ts'
import { alignEntities, isEntity, overlap, type Alignment } from './align.ts'
import { compare, ratioOf, tallyOf } from './compare.ts'
import type { Gold, GoldQuote } from './gold.ts'
import { scoreClaims } from './score-claims.ts'
import { addReports, type Report } from './tally.ts'

/** Kinds of which everything in the article is marked; the others are held through the claims they stand in. */
const scoredKinds = ['ORGANIZATION', 'PERSON', 'INCIDENT'] as const
/** Two readings of one pair of quotation marks may differ by a comma, not by a clause. */
const sameWords = 0.8

/**
 * Holds a reading against what a person reads in the article. Pure.
 * Tallies: `claims` and `claims.PREDICATE`, `quotes`, `entities.KIND`. Ratios: `status`, `asserter` and `evidence` of the
 * claims that were found, `speaker` of the quotes.
 */
export function scoreReading(gold: Gold, reading: Extraction): Report {
  const alignment = alignEntities(gold, reading)
  const parts = [
    scoreClaims(gold, reading, alignment),
    scoreQuotes(gold, reading, alignment),
    scoreEntities(gold, reading, alignment),
  ]
  return parts.reduce(addReports)
}

type ReadQuote = TextSpan & { readonly speaker: string | null }

/** One quote a pair of quotation marks in the text; indirect speech is not marked. */
function scoreQuotes(gold: Gold, reading: Extraction, alignment: Alignment): Report {
  const marked = reading.quotes.filter(({ kind }) => kind !== 'INDIRECT')
  const spans = marked.flatMap(({ content, speaker }): ReadQuote[] => content.map((span) => ({ ...span, speaker })))
  const inText = spans.filter((span) => span.in !== 'title')
  const comparison = compare(gold.quotes, inText, quoteLikeness)
  const show = ({ speaker, text }: GoldQuote | ReadQuote): string => `QUOTE ${speaker}: ${text}`
  return {
    tallies: { quotes: tallyOf(comparison) },
    ratios: {
      speaker: ratioOf(comparison.found, ({ gold: { speaker }, read }) =>
        speaker === null ? read.speaker === null : isEntity(speaker, read.speaker, alignment),
      ),
    },
    missed: comparison.missed.map(show),
    invented: comparison.invented.map(show),
  }
}

function quoteLikeness(gold: GoldQuote, read: ReadQuote): number {
  const shared = overlap(gold, read)
  const share = shared / (gold.end - gold.start + (read.end - read.start) - shared)
  return share >= sameWords ? share : 0
}

function scoreEntities(gold: Gold, reading: Extraction, alignment: Alignment): Report {
  return scoredKinds
    .map((kind): Report => {
      const marked = gold.entities.filter((entity) => entity.kind === kind)
      const read = reading.entities.filter((entity) => entity.kind === kind)
      const comparison = compare(marked, read, (g, r) => Number(isEntity(g.key, r.id, alignment)))
      const show = ({ name }: { readonly name: string }): string => `${kind} ${name}`
      return {
        tallies: { [`entities.${kind}`]: tallyOf(comparison) },
        ratios: {},
        missed: comparison.missed.map(show),
        invented: comparison.invented.map(show),
      }
    })
    .reduce(addReports)
}
