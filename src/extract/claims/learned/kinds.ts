import type { Context, DraftClaim } from '../../draft.ts'
import { least } from '../../learned/least.ts'
import { argumentOf, likely, sentenceOf, takenIn, type Seen } from '../../learned/sightings.ts'

/** Kinds of data that got out, or were said not to. */
export const learnedKinds = (
  context: Context,
  drafts: readonly DraftClaim[],
  sightings: readonly Seen[],
): readonly DraftClaim[] => {
  const isTaken = takenIn(
    context,
    drafts.filter(({ predicate }) => predicate === 'EXPOSED'),
    'object',
  )
  const free = sightings.filter((seen) => !isTaken(seen) && seen.labelled.sentence.form === 'BODY')
  return likely(free, 'exposed').map((seen) => ({
    predicate: 'EXPOSED',
    object: seen.mention.entity,
    ...statusOf(seen),
    arguments: [argumentOf(context.reading, seen, 'object')],
    sentences: sentenceOf(seen),
    foundBy: 'learned/exposed',
  }))
}

/** Where it is likely that the words deny it; else the cues round it decide. */
const statusOf = ({ logOdds }: Seen): Pick<DraftClaim, 'status'> =>
  logOdds('unharmed') >= least.unharmed ? { status: 'DENIED' } : {}
