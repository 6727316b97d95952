import type { DraftClaim } from '../../draft.ts'

/** Rows that read a time beside a noun, whatever its verb. */
const nounRows: ReadonlySet<string> = new Set([
  'occurred/unauthorized-access',
  'occurred/name-in',
  'occurred/things-taken',
])

/**
 * "detected unauthorized activity on May 3": the day is that of the find, not of what was found. "came to light on May 3,
 * when tills failed": it was found, not told.
 */
export function dropFound(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const finds = claims.filter(({ predicate, when }) => predicate === 'DISCOVERED' && when?.from === when?.to)
  return claims.filter(
    (claim) =>
      !finds.some(
        ({ when, sentences, foundBy }) =>
          when === claim.when &&
          sentences[0] === claim.sentences[0] &&
          (nounRows.has(claim.foundBy) ||
            (claim.predicate === 'OCCURRED' && unseen.test(triggerOf(claim))) ||
            (foundBy !== 'discovered/came-to-attention' && claim.foundBy === 'disclosed/came-to-light')),
      ),
  )
}

/** "went undetected until May 3": that day it was seen. */
const unseen = /\bun(?:detected|noticed|discovered|seen)$/i

const triggerOf = ({ arguments: args }: DraftClaim): string => args.find(({ role }) => role === 'trigger')?.text ?? ''
