import type { Context, DraftClaim } from '../../draft.ts'
import { least } from '../../learned/least.ts'
import { argumentOf, isTaken, likely, sentenceOf, type Seen } from '../../learned/sightings.ts'

/** Kinds of data that got out, or were said not to. */
export const learnedKinds = (
  { reading }: Context,
  drafts: readonly DraftClaim[],
  sightings: readonly Seen[],
): readonly DraftClaim[] => {
  const exposed = drafts.filter(({ predicate }) => predicate === 'EXPOSED')
  return likely(sightings, 'exposed')
    .filter((seen) => !isTaken(exposed, 'object', seen))
    .map((seen) => ({
      predicate: 'EXPOSED',
      object: seen.mention.entity,
      ...statusOf(seen),
      arguments: [argumentOf(reading, seen, 'object')],
      sentences: sentenceOf(seen),
      foundBy: 'learned/exposed',
    }))
}

/** Where it is likely that the words deny it; else the cues round it decide. */
const statusOf = ({ logOdds }: Seen): Pick<DraftClaim, 'status'> =>
  logOdds('unharmed') >= least.unharmed ? { status: 'DENIED' } : {}
