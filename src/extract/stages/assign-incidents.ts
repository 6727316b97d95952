import { isRespondent } from '../claims/parties.ts'
import type { Context, DraftEntity } from '../draft.ts'
import type { AttributedClaim } from './attribute-claims.ts'
import { dropStores } from './incidents/drop-stores.ts'
import { partEarlier } from './incidents/earlier-incidents.ts'
import { fillSides } from './incidents/fill-sides.ts'
import { incidentsOf } from './incidents/incidents-of.ts'
import type { AssignedClaim } from './incidents/assigned-claim.ts'
import { nearestVictim, type Told } from './incidents/nearest-victim.ts'
import { inferredVictims } from './incidents/inferred-victims.ts'
import { sectionVictims, sectionsOf } from './incidents/sections.ts'

export interface AssignedClaims {
  readonly claims: readonly AssignedClaim[]
  /** The incidents, one a victim and date, to be added to the entities. */
  readonly incidents: readonly DraftEntity[]
}

/** Decides which incident each claim is about, and makes the incidents: one a victim, shared by a parent and its brand. */
export function assignIncidents(context: Context, claims: readonly AttributedClaim[]): AssignedClaims {
  const sections = sectionsOf(context)
  const known = [...claims, ...victimsBehind(context, claims)]
  const incidents = incidentsOf(context, known)
  const parted = partEarlier(
    context,
    incidents,
    known
      .map((claim) => assigned({ context, incidents, sections }, claim))
      .filter((claim) => hasItsSides(claim) && !isUnsigned(context, claim)),
  )
  const entities = [...incidents.map(({ entity }) => entity), ...parted.incidents]
  return {
    claims: dropStores(context, parted.claims),
    incidents: [...new Map(entities.map((entity) => [entity.id, entity])).values()],
  }
}

/** Victims that only all claims together tell. */
export function victimsBehind(context: Context, claims: readonly AttributedClaim[]): readonly AttributedClaim[] {
  const headed = sectionVictims(context, sectionsOf(context), claims)
  return [...headed, ...inferredVictims(context, [...claims, ...headed])]
}

/** A step, an offer or a post of nobody says nothing. */
const hasItsSides = ({ predicate, subject, object }: AssignedClaim): boolean =>
  predicate === 'UNDERTOOK' || predicate === 'OFFERED'
    ? subject !== null
    : predicate !== 'AFFILIATED_WITH' || object !== null

/** "Northwind was notified of the breach", by nobody that the text names: such a notice tells nothing. */
const isUnsigned = (context: Context, { predicate, subject, object }: AssignedClaim): boolean =>
  predicate === 'NOTIFIED' && subject === null && isRespondent(context, object)

const aboutIncident: ReadonlySet<string> = new Set([
  'AFFECTED',
  'EXPOSED',
  'OCCURRED',
  'DISCOVERED',
  'CONTAINED',
  'CAUSED_BY',
  'ATTRIBUTED_TO',
])

function assigned(told: Told, claim: AttributedClaim): AssignedClaim {
  const { context, incidents } = told
  const { predicate } = claim
  if (predicate === 'SUFFERED') {
    const own = incidents.find(({ victim }) => victim === claim.subject)
    return settled({ ...claim, object: own?.entity.id ?? null })
  }
  const near = nearestVictim(told, claim)
  if (aboutIncident.has(predicate)) return settled({ ...claim, subject: claim.subject ?? near?.entity.id ?? null })
  return settled(fillSides(context, claim, near?.victim ?? null))
}

const settled = (claim: AttributedClaim): AssignedClaim => ({
  ...claim,
  subject: claim.subject ?? null,
  object: claim.object ?? null,
})
