import type { Context } from '../../draft.ts'
import { likely, sightingsIn } from '../../learned/sightings.ts'
import { toFound, type Found } from '../affected/found.ts'
import { tellsOfBreach } from '../affected/passage.ts'

/** Counts that no row reads, and that marked texts make likely to be those of who or what was hit. */
export function learnedCounts(context: Context, found: ReadonlyMap<Found['count'], Found>): readonly Found[] {
  if (!context.labelled.some(tellsOfBreach)) return []
  // The same number told again is the same people.
  const known = new Set([...found.keys()].map(({ value }) => value?.number))
  const free = sightingsIn(context).filter(({ mention }) => !known.has(mention.value?.number))
  return likely(free, 'affected').map(({ labelled, mention }) => toFound(labelled, mention, 'learned/affected'))
}
