import type { Context } from '../../draft.ts'
import { likely, sightingsIn } from '../../learned/sightings.ts'
import { toFound, type Found } from '../affected/found.ts'
import { tellsOfBreach } from '../affected/passage.ts'

/** Counts that no row reads, and that marked texts make likely to be those of who or what was hit. */
export const learnedCounts = (context: Context, found: ReadonlyMap<Found['count'], Found>): readonly Found[] =>
  context.labelled.some(tellsOfBreach)
    ? likely(sightingsIn(context), 'affected')
        .filter(({ mention }) => !isKnown(found, mention))
        .map(({ labelled, mention }) => toFound(labelled, mention, 'learned/affected'))
    : []

/** The same number told again is the same people. */
const isKnown = (found: ReadonlyMap<Found['count'], Found>, { value }: Found['count']): boolean =>
  [...found.keys()].some((other) => other.value !== undefined && other.value.number === value?.number)
