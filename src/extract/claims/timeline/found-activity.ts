import type { DraftClaim } from '../../draft.ts'

/** Rows that read a time beside a noun, whatever its verb. */
const nounRows: ReadonlySet<string> = new Set([
  'occurred/unauthorized-access',
  'occurred/name-in',
  'occurred/things-taken',
])

/** "detected unauthorized activity on May 3": the day is that of the find, not of what was found. */
export function dropFound(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  return claims.filter(
    (claim) =>
      !nounRows.has(claim.foundBy) ||
      !claims.some(
        (other) =>
          other.predicate === 'DISCOVERED' &&
          other.when === claim.when &&
          other.when?.from === other.when?.to &&
          other.sentences[0] === claim.sentences[0],
      ),
  )
}
