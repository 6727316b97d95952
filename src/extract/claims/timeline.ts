import type { Context, DraftClaim } from '../draft.ts'

/** Finds when it occurred, was discovered, contained, disclosed. */
export function findTimeline(_context: Context): readonly DraftClaim[] {
  return []
}
