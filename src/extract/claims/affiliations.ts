import type { Context, DraftClaim } from '../draft.ts'

/** Finds who works for whom, who owns whom, who serves whom, where they are. */
export function findAffiliations(_context: Context): readonly DraftClaim[] {
  return []
}
