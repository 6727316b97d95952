import type { DraftClaim } from '../../draft.ts'

/** How many sentences the account of one breach takes. */
const ACCOUNT = 8

/** Rows that read the day on which something came of it: a wave of cancelled trips, a house on paper. */
const effectRows: ReadonlySet<string> = new Set(['occurred/effect-of-attack', 'occurred/stopped-when'])

/** What came of it that day tells when it was only where nothing near by tells it better. */
export function dropEffects(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const told = claims.filter(({ predicate, foundBy }) => predicate === 'OCCURRED' && !effectRows.has(foundBy))
  const isNear = ({ sentences }: DraftClaim): boolean =>
    told.some((other) => Math.abs(other.sentences[0] - sentences[0]) <= ACCOUNT)
  return claims.filter((claim) => !effectRows.has(claim.foundBy) || !isNear(claim))
}
