import type { Predicate } from '../../model.ts'
import { tellsOfBreach } from './affected/passage.ts'
import type { Context, DraftClaim } from '../draft.ts'
import { withLearnedDates } from './learned/dates.ts'
import { learnedKinds } from './learned/kinds.ts'
import { sightingsIn } from '../learned/sightings.ts'

/**
 * Adds what no rule reads but marked texts make likely: rules say what they know for certain, and are never overruled. Only
 * where a breach is told: of other news nothing was learned.
 */
export function withLearned(context: Context, drafts: readonly DraftClaim[]): readonly DraftClaim[] {
  if (!drafts.some(({ predicate }) => ofAnIncident.has(predicate)) || !context.labelled.some(tellsOfBreach))
    return drafts
  const sightings = sightingsIn(context)
  const told = [...drafts, ...learnedKinds(context, drafts, sightings)]
  return withLearnedDates(context, told, sightings)
}

/** Where no rule reads any of these, a breach is at most spoken of. */
const ofAnIncident: ReadonlySet<Predicate> = new Set<Predicate>([
  'SUFFERED',
  'EXPOSED',
  'AFFECTED',
  'OCCURRED',
  'DISCOVERED',
  'DISCLOSED',
  'NOTIFIED',
])
