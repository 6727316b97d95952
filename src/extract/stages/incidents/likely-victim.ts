import type { Context, DraftClaim } from '../../draft.ts'
import { least } from '../../learned/least.ts'
import { sightingsIn } from '../../learned/sightings.ts'

/** Whether a claim that only marked texts have taught may make a victim of a party: where they make that likely as well. */
export const isLikelyVictim = (context: Context, { foundBy }: DraftClaim, party: string | null | undefined): boolean =>
  !foundBy.startsWith('learned/') ||
  sightingsIn(context).some(
    ({ mention, logOdds }) =>
      mention.label === 'ORGANIZATION' && mention.entity === party && logOdds('hit') >= least.hit,
  )
