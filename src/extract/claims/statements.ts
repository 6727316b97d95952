import type { Context, DraftClaim } from '../draft.ts'

/** Finds statistics reported, remedies offered, steps taken. */
export function findStatements(_context: Context): readonly DraftClaim[] {
  return []
}
