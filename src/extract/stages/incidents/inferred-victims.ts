import type { Context } from '../../draft.ts'
import { entityOf } from '../../claims/parties.ts'
import type { AttributedClaim } from '../attribute-claims.ts'

/**
 * Where no sentence says who was breached: who tells people of the breach, or makes it known, is who was. Says nothing
 * where the article states no incident at all.
 */
export function inferredVictims(context: Context, claims: readonly AttributedClaim[]): readonly AttributedClaim[] {
  if (claims.some(({ predicate, status }) => predicate === 'SUFFERED' && status !== 'DENIED')) return []
  if (!claims.some(({ predicate }) => stated.has(predicate))) return []
  const source = claims.find((claim) => tellers.has(claim.predicate) && isCandidate(context, claim.subject))
  return source === undefined ? [] : [sufferedFrom(source)]
}

const stated: ReadonlySet<string> = new Set(['AFFECTED', 'EXPOSED', 'OCCURRED', 'CAUSED_BY', 'NOTIFIED'])
const tellers: ReadonlySet<string> = new Set(['NOTIFIED', 'DISCLOSED', 'OFFERED', 'UNDERTOOK'])

function isCandidate(context: Context, id: string | null | undefined): boolean {
  const entity = entityOf(context, id)
  return (
    entity?.kind === 'ORGANIZATION' &&
    !entity.roles.some(
      (role) => role === 'REGULATOR' || role === 'LAW_ENFORCEMENT' || role === 'LAW_FIRM' || role === 'EXPERT',
    )
  )
}

function sufferedFrom({ subject, arguments: args, sentences, assertedBy }: AttributedClaim): AttributedClaim {
  return {
    predicate: 'SUFFERED',
    subject: subject ?? null,
    status: 'CONFIRMED',
    assertedBy,
    arguments: args.filter(({ role }) => role === 'subject'),
    sentences,
    foundBy: 'suffered/teller',
  }
}
