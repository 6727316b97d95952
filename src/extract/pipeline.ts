import type { Article, Extraction } from '../model.ts'
import { actingVictims } from './stages/incidents/acting-victims.ts'
import { findAffected } from './claims/affected.ts'
import { findAffiliations } from './claims/affiliations.ts'
import { findExposed } from './claims/exposed.ts'
import { findIncidents } from './claims/incidents.ts'
import { findLaw } from './claims/law.ts'
import { findNotified } from './claims/notified.ts'
import { findStatements } from './claims/statements.ts'
import { findTimeline } from './claims/timeline.ts'
import type { Context, DraftClaim, DraftEntity, FindClaims } from './draft.ts'
import { withLearned } from './claims/learned.ts'
import { labelSentence, type LabelledSentence } from './match/labelled-sentence.ts'
import type { FoundMention, ResolvedMention } from './mention.ts'
import type { Reading } from './reading.ts'
import { assemble } from './stages/assemble.ts'
import { assignIncidents, victimsBehind } from './stages/assign-incidents.ts'
import { attributeClaims, type AttributedClaim } from './stages/attribute-claims.ts'
import { cleanSentences } from './stages/clean-sentence.ts'
import { describeDataTypes } from './stages/data-types/describe-data-types.ts'
import { dropOverlaps } from './stages/drop-overlaps.ts'
import { findDataTypes } from './stages/find-data-types.ts'
import { findDates } from './stages/find-dates.ts'
import { findNames } from './stages/find-names.ts'
import { findQuotes } from './stages/find-quotes.ts'
import { findValues } from './stages/find-values.ts'
import { judgeStatus, type JudgedClaim } from './stages/judge-status.ts'
import { resolveEntities } from './stages/resolve-entities.ts'
import { Asserters } from './stages/status/asserters.ts'
import { splitSentences } from './stages/split-sentences.ts'
import { groupBy } from './group-by.ts'

const claimFinders: readonly FindClaims[] = [
  findIncidents,
  findAffected,
  findExposed,
  findTimeline,
  findNotified,
  findLaw,
  findStatements,
  findAffiliations,
]

/** The stages in order; the types hold it: each takes what the ones before it made. */
export function runPipeline(article: Article, extractor: Extraction['extractor']): Extraction {
  const context = readContext(article)
  const drafts = findDrafts(context)
  const stated = drafts.flatMap((draft) => judgeStatus(context, draft) ?? [])
  const acting = actingVictims(context, stated)
  const { asserters, attributed } = attribute(context, drafts, [...stated, ...acting], acting)
  const { claims, incidents } = assignIncidents(context, attributed)
  const entities = withEntities(context.entities, [...incidents, ...asserters.publishers])
  return assemble({ article, context, entities, claims, quotes: context.quotes, warnings: [] }, extractor)
}

/** By whom the claims are told. Where no sentence says who was hit, it is asked again when the claims have told that. */
function attribute(
  context: Context,
  drafts: readonly DraftClaim[],
  judged: readonly JudgedClaim[],
  acting: readonly DraftClaim[],
): { readonly asserters: Asserters; readonly attributed: readonly AttributedClaim[] } {
  const asserters = new Asserters(context, [...drafts, ...acting])
  const attributed = judged.map((claim) => attributeClaims(asserters, claim))
  // Whoever alleges what was lost is not the one who lost it.
  const alleging = new Set(attributed.flatMap(({ status, assertedBy }) => (status === 'ALLEGED' ? assertedBy : [])))
  const behind = asserters.knowVictims
    ? []
    : victimsBehind(context, attributed).filter(({ subject }) => !alleging.has(subject ?? ''))
  if (behind.length === 0) return { asserters, attributed }
  const knowing = new Asserters(context, [...drafts, ...acting, ...behind])
  return { asserters: knowing, attributed: judged.map((claim) => attributeClaims(knowing, claim)) }
}

/** The claims that the rules find, and those that only marked texts have taught, before it is judged what is said of them and by whom. */
export const findDrafts = (context: Context): readonly DraftClaim[] =>
  withLearned(
    context,
    claimFinders.flatMap((find) => find(context)),
  )

/** What stands in an article before any claim is read: sentences, mentions, entities, quotes. */
export function readContext(article: Article): Context {
  const reading = splitSentences(article.text, article.title)
  const { entities: named, mentions } = describeDataTypes(
    resolveEntities(reading, dropOverlaps(findMentions(reading, article)), article.publisher),
  )
  const labelled = labelAll(reading, mentions)
  const { quotes, sources } = findQuotes({ article, reading, mentions, entities: named, labelled })
  return { article, reading, mentions, entities: withEntities(named, sources), quotes, labelled }
}

const withEntities = (entities: Context['entities'], more: readonly DraftEntity[]): Context['entities'] =>
  more.length === 0 ? entities : new Map([...entities, ...more.map((entity) => [entity.id, entity] as const)])

/** Dates and values first: of two spans of one length, `dropOverlaps` keeps the one found earlier. */
function findMentions(reading: Reading, { publishedAt, publisher }: Article): readonly FoundMention[] {
  const cleaned = cleanSentences(reading)
  return [
    ...findDates(reading, cleaned, publishedAt),
    ...findValues(reading, cleaned),
    ...findDataTypes(reading),
    ...findNames(reading, publisher),
  ]
}

function labelAll(reading: Reading, mentions: readonly ResolvedMention[]): readonly LabelledSentence[] {
  // "personal information", "the data": patterns see them as the plain words they are.
  const seen = mentions.filter(({ label, form }) => label !== 'DATA_TYPE' || form !== 'NOMINAL')
  const bySentence = groupBy(seen, ({ sentence }) => sentence)
  return reading.sentences.map((sentence) => labelSentence(sentence, bySentence.get(sentence.index) ?? []))
}
