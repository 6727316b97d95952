import type { Asserters } from './status/asserters.ts'
import type { JudgedClaim } from './judge-status.ts'

/** A claim with those who assert it, the nearest first; none: the outlet itself. */
export type AttributedClaim = JudgedClaim & { readonly assertedBy: readonly string[] }

/** Decides who asserts a claim: "according to", "said", the speaker of the quote it stands in; and what that does to its status. */
export function attributeClaims(asserters: Asserters, judged: JudgedClaim): AttributedClaim {
  if (judged.assertedBy !== undefined) return { ...judged, assertedBy: judged.assertedBy }
  const { by, status, cue } = asserters.of(judged)
  const changed = status !== undefined && judged.status === 'CONFIRMED'
  const settled = status === 'DENIED' && judged.status !== 'DENIED' ? 'DENIED' : changed ? status : judged.status
  const args = settled === judged.status || cue === undefined ? judged.arguments : [...judged.arguments, cue]
  return { ...judged, status: settled, arguments: args, assertedBy: by }
}
