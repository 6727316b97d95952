import type { Context, DraftClaim } from '../../draft.ts'
import { entityOf, hasRole, isAuthority, isRespondent, plaintiffGroup } from '../parties.ts'
import { accusedNamedLater, accusedNear } from './accused.ts'
import { hasTrait } from './law-rows.ts'

/**
 * The other side where the sentence does not name it: "settled the case" is the last suit against the same party; a
 * class action is brought by the class.
 */
export function withOtherSide(context: Context, claim: DraftClaim, claims: readonly DraftClaim[]): DraftClaim {
  const { predicate, subject, object, qualifiers } = claim
  if (predicate === 'SETTLED_WITH' && object === undefined && typeof subject === 'string') {
    const suit = lastSuitAgainst(subject, claim, claims)
    if (suit?.subject !== undefined) return { ...claim, object: suit.subject }
    return endsClassAction(context, claim) ? { ...claim, object: plaintiffGroup(context) } : claim
  }
  if (predicate === 'REPRESENTS' && object === undefined) return { ...claim, object: plaintiffGroup(context) }
  if (predicate === 'SUED' && subject === undefined && qualifiers?.['action'] === 'CLASS_ACTION')
    return isBroughtByName(context, object, claims) ? claim : { ...claim, subject: plaintiffGroup(context) }
  if (predicate === 'FINED') return finedAfter(context, claim)
  if (predicate !== 'CHARGED' && predicate !== 'SENTENCED') return claim
  if (object === undefined) return { ...claim, object: accusedNear(context, claim) }
  const named = entityOf(context, object)?.kind === 'GROUP' ? accusedNamedLater(context, claim) : null
  return named === null ? claim : { ...claim, object: named }
}

/** Such bodies help and warn, and fine nobody. */
const advises = /\bcyber ?security\b|\bcomputer emergency\b|\bcommittee\b|\bsenate\b/i

/** "A lender was fined. Kestrel Bank ignored alerts, the commission said": the sides that the next two sentences or the one before name. */
function finedAfter(context: Context, claim: DraftClaim): DraftClaim {
  const [at] = claim.sentences
  const around = [...context.labelled.slice(at + 1, at + 3), ...context.labelled.slice(Math.max(0, at - 1), at)]
  const named = around
    .flatMap(({ units }) => units.flatMap(({ mention }) => mention ?? []))
    .filter(({ label, form }) => label === 'ORGANIZATION' && (form === 'NAME' || form === 'ALIAS'))
    .flatMap(({ entity }) => entity ?? [])
  // What a court imposes no office of the next sentences did.
  const isOfCourt = courts.some((word) => context.labelled[at]?.words.has(word))
  const [by, ...others] = new Set(
    named.filter(
      (id) =>
        isAuthority(context, id) && !hasRole(context, id, 'COURT') && !advises.test(entityOf(context, id)?.name ?? ''),
    ),
  )
  const whom = hasTrait(claim, 'NOBODY_NAMED') ? named.find((id) => isRespondent(context, id)) : undefined
  return {
    ...claim,
    ...(claim.subject === undefined && !isOfCourt && others.length === 0 && by !== undefined && { subject: by }),
    ...(claim.object === undefined && whom !== undefined && { object: whom }),
  }
}

const courts = ['court', 'judge', 'tribunal', 'jury']

/** A plaintiff with a name of their own says more than "the plaintiffs". */
const isBroughtByName = (context: Context, object: DraftClaim['object'], claims: readonly DraftClaim[]): boolean =>
  claims.some(
    (other) =>
      other.predicate === 'SUED' &&
      (other.object === object || (other.object === undefined && hasTrait(other, 'NAMES_PLAINTIFF'))) &&
      context.entities.get(other.subject ?? '')?.kind === 'PERSON',
  )

/** "to end a class action over the breach": the sentence itself says who is paid. */
function endsClassAction({ labelled }: Context, { sentences: [at] }: DraftClaim): boolean {
  return / (?:end|settle|resolve)_\w (?:an?|the)_\w (?:[a-z]+_\w )?class(?:-action_\w |_\w action_\w )/.test(
    labelled[at]?.encoded ?? '',
  )
}

function lastSuitAgainst(party: string, claim: DraftClaim, claims: readonly DraftClaim[]): DraftClaim | undefined {
  const [at] = claim.sentences
  return claims
    .filter(
      ({ predicate, object, sentences }) =>
        predicate === 'SUED' && object === party && sentences[0] <= at && sentences[0] >= at - 4,
    )
    .sort((a, b) => b.sentences[0] - a.sentences[0])[0]
}
