import type { Predicate } from '../../../model.ts'
import type { Context, DraftEntity } from '../../draft.ts'
import type { AssignedClaim } from './assigned-claim.ts'
import { incidentEntity, type Incident } from './incidents-of.ts'
import { passagesOf, tellsClaim, type Passage } from './passages.ts'
import { sufferedBy } from './suffered-by.ts'

export interface Parted {
  readonly claims: readonly AssignedClaim[]
  /** The earlier incidents, to be added to the entities. */
  readonly incidents: readonly DraftEntity[]
}

/**
 * An article about one breach often tells in passing of another of the same victim: "In 2021, the chain disclosed that an
 * email had exposed the records of 740 workers". What such a passage says is of an incident of its own, or a count of
 * one and a date of the other would be taken for facts of one.
 */
export function partEarlier(
  context: Context,
  incidents: readonly Incident[],
  claims: readonly AssignedClaim[],
): Parted {
  const known = new Map<string, DraftEntity>()
  let parted = claims
  for (const incident of new Map(incidents.map((each) => [each.entity.id, each])).values()) {
    const passages = passagesOf(context, incident, parted)
    if (passages.length === 0) continue
    const moved = withMoved(context, incident, passages, parted)
    parted = moved.claims
    for (const entity of moved.incidents) known.set(entity.id, entity)
  }
  return { claims: parted, incidents: [...known.values()] }
}

function withMoved(
  context: Context,
  { victim, entity }: Incident,
  passages: readonly Passage[],
  claims: readonly AssignedClaim[],
): Parted {
  const moved = new Map<AssignedClaim, DraftEntity>()
  for (const claim of claims) {
    const passage = isOf(claim, entity.id) ? passages.find((each) => tellsClaim(each, claim)) : undefined
    if (passage !== undefined) moved.set(claim, incidentEntity(context, victim, passage.year ?? 'earlier'))
  }
  const kept = claims.filter((claim) => isOf(claim, entity.id) && !moved.has(claim))
  // Where all of it is told so, it is the article's own incident after all.
  if (!kept.some(({ predicate }) => predicate !== 'SUFFERED')) return { claims, incidents: [] }
  const incidents = new Map([...moved.values()].map((each) => [each.id, each]))
  const renamed = claims.map((claim) => ofIncident(claim, entity.id, moved.get(claim)?.id ?? entity.id))
  const victims = [entity.id, ...incidents.keys()].flatMap((id) => withVictim(context, victim, id, renamed))
  return { claims: [...renamed, ...victims], incidents: [...incidents.values()] }
}

const isOf = ({ predicate, subject, object }: AssignedClaim, incident: string): boolean =>
  (predicate === 'SUFFERED' ? object : subject) === incident

const ofIncident = (claim: AssignedClaim, from: string, to: string): AssignedClaim =>
  !isOf(claim, from) ? claim : claim.predicate === 'SUFFERED' ? { ...claim, object: to } : { ...claim, subject: to }

/** Each incident is somebody's, though the sentence that says so may tell of the other. */
function withVictim(
  context: Context,
  victim: string,
  incident: string,
  claims: readonly AssignedClaim[],
): readonly AssignedClaim[] {
  const own = claims.filter((claim) => isOf(claim, incident))
  const told = own.find(({ status, predicate }) => status === 'CONFIRMED' && tellsOfHarm.has(predicate)) ?? own[0]
  if (told === undefined || own.some(({ predicate }) => predicate === 'SUFFERED')) return []
  const { status, assertedBy } = told
  return sufferedBy(context, victim, told, 'suffered/told-in-passing').map((claim) => ({
    ...claim,
    subject: victim,
    object: incident,
    status,
    assertedBy,
  }))
}

const tellsOfHarm: ReadonlySet<Predicate> = new Set(['AFFECTED', 'EXPOSED', 'OCCURRED'])
