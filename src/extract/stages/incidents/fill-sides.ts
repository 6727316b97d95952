import { affectedGroup, isAuthority } from '../../claims/parties.ts'
import type { Context } from '../../draft.ts'
import type { AttributedClaim } from '../attribute-claims.ts'
import { tellingHouse } from './telling-house.ts'

/**
 * Sides that the sentence leaves out because the article has said them: who notified is the victim, who was told are
 * the people it touched, who was sued is the victim. No span is made up for them.
 */
export function fillSides(context: Context, claim: AttributedClaim, victim: string | null): AttributedClaim {
  const { predicate, subject, object } = claim
  if (predicate === 'NOTIFIED') {
    const by = subject ?? (object === victim ? null : (victim ?? tellingHouse(context, claim)))
    const told = { ...claim, subject: by, object: object ?? affectedGroup(context) }
    return claim.status === 'DENIED' ? undated(told) : told
  }
  if (predicate === 'SUED' && object == null && subject !== victim) return { ...claim, object: victim }
  if (predicate === 'INVESTIGATED' && object == null && subject !== victim) return { ...claim, object: victim }
  if (predicate === 'FINED' && object == null && subject !== victim) return { ...claim, object: victim }
  if (predicate === 'SETTLED_WITH')
    return subject == null && object !== victim && (object == null || isAuthority(context, object))
      ? { ...claim, subject: victim }
      : claim
  if ((predicate === 'DISCLOSED' || predicate === 'OFFERED' || predicate === 'UNDERTOOK') && subject == null)
    return { ...claim, subject: victim }
  if (predicate === 'AFFILIATED_WITH' && object == null) return { ...claim, object: victim }
  return claim
}

/** "As of Monday it had told nobody": the day is none on which anybody was told. */
function undated({ when: _day, ...claim }: AttributedClaim): AttributedClaim {
  return { ...claim, arguments: claim.arguments.filter(({ role }) => role !== 'when') }
}
