import type { Claim, EntityKind, EntityRole } from '../../../model.ts'

/** The roles that claims give: who suffered is a VICTIM, who was sued a DEFENDANT. A denied or predicted claim gives none. */
export function rolesByClaims(id: string, kind: EntityKind, claims: readonly Claim[]): readonly EntityRole[] {
  return claims.flatMap((claim): readonly EntityRole[] => {
    const { predicate, subject, object, status } = claim
    if ((subject !== id && object !== id) || status === 'DENIED' || status === 'PREDICTED') return []
    const given = roleTable[predicate]
    return [
      ...(subject === id && given?.subject && mayBe(given.subject, kind, claim) ? [given.subject] : []),
      ...(object === id && given?.object && mayBe(given.object, kind, claim) ? [given.object] : []),
    ]
  })
}

/**
 * Software is broken, not harmed; a person only accused of taking what was at hand is nobody's attacker yet, one accused of
 * the intrusion is.
 */
function mayBe(role: EntityRole, kind: EntityKind, { status, foundBy }: Claim): boolean {
  if (role === 'VICTIM') return kind !== 'PRODUCT'
  return !(role === 'THREAT_ACTOR' && kind === 'PERSON' && status !== 'CONFIRMED' && foundBy === accusedOnly)
}

const accusedOnly = 'attributed/accused-of-theft'

const roleTable: Readonly<
  Partial<Record<Claim['predicate'], { readonly subject?: EntityRole; readonly object?: EntityRole }>>
> = {
  SUFFERED: { subject: 'VICTIM' },
  ATTRIBUTED_TO: { object: 'THREAT_ACTOR' },
  SUED: { subject: 'PLAINTIFF', object: 'DEFENDANT' },
  FINED: { object: 'DEFENDANT' },
  REPRESENTS: { subject: 'LAW_FIRM', object: 'PLAINTIFF' },
  OWNS: { subject: 'PARENT' },
  VENDOR_OF: { subject: 'VENDOR' },
}
