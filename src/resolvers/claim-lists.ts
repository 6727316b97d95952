import type { StoredClaim } from '../graph/graph-store.ts'
import type { Predicate, Status } from '../model.ts'
import type { PageArguments } from './arguments.ts'
import { listConnection, type Connection } from './connection.ts'

export interface ClaimListArguments extends PageArguments {
  readonly predicate?: Predicate | null
  readonly status?: Status | null
}

/** Claims that came with their owner, chosen and paged. */
export function claimConnection(claims: readonly StoredClaim[], args: ClaimListArguments): Connection<StoredClaim> {
  const chosen = claims.filter(
    ({ predicate, status }) => (args.predicate ?? predicate) === predicate && (args.status ?? status) === status,
  )
  return listConnection(chosen, args)
}

export interface Owner {
  readonly id: string
  readonly claims: readonly StoredClaim[]
}

/** The part an owner plays in a claim. */
type Part = 'subject' | 'object' | 'any'

/** A resolver of the owner's claims of one predicate in which it plays one part. */
export function claimsOf(predicate: Predicate, part: Part = 'any'): (owner: Owner) => readonly StoredClaim[] {
  return ({ id, claims }) =>
    claims.filter((claim) => claim.predicate === predicate && (part === 'any' || claim[part]?.id === id))
}
