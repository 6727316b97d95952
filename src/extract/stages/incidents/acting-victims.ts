import type { Predicate } from '../../../model.ts'
import type { Context } from '../../draft.ts'
import type { JudgedClaim } from '../judge-status.ts'
import { entityOf, hasRole } from '../../claims/parties.ts'
import { flawWords } from '../../rules/hit-words.ts'
import { isLikelyVictim } from './likely-victim.ts'
import { housesOfLoss } from './house-of-loss.ts'
import { tellersOfOwnLoss } from './own-loss.ts'
import { sayingHouses } from './saying-houses.ts'
import { sectionsOf } from './sections.ts'
import { mayBeHit, sufferedBy, unreal } from './suffered-by.ts'

/**
 * Victims that no sentence calls so, known by what they do: they write to people, report to authorities, offer
 * monitoring, say how many were touched, and are sued over it. One such act proves little (vendors offer, trackers
 * count), several of one organization do. Where the article tells of no incident, nobody is hit.
 */
export function actingVictims(context: Context, claims: readonly JudgedClaim[]): readonly JudgedClaim[] {
  if (
    !claims.some(
      (claim) => ofIncident.has(claim.predicate) && !unreal.has(claim.status) && !tellsOfFlaw(context, claim),
    )
  )
    return []
  // A round-up says by its headings who was hit.
  if (sectionsOf(context).length > 0) return []
  const told = new Set(claims.flatMap(({ predicate, subject }) => (predicate === 'SUFFERED' ? (subject ?? []) : [])))
  const main = mainOrganization(context)
  const acting = [...actsOf(context, claims)].flatMap(([id, acts]) => {
    if (told.has(id) || !mayBeHit(context, id)) return []
    const sum = [...acts.values()].reduce((weight, act) => weight + act.weight, id === main ? MAIN : 0)
    const [strongest] = [...acts.values()].sort((a, b) => b.weight - a.weight)
    return sum < ENOUGH || strongest === undefined || !showsOwnLoss(acts)
      ? []
      : sufferedBy(context, id, strongest.claim, 'suffered/acts-as-victim')
  })
  for (const { subject } of acting) if (subject != null) told.add(subject)
  const telling = tellersOfOwnLoss(context, claims, told)
  for (const { subject } of telling) if (subject != null) told.add(subject)
  return [...acting, ...telling, ...housesOfLoss(context, claims, told)]
}

/** What was taken, how and when a watcher says as well, and a maker mends what others' customers fell for. */
const showsOwnLoss = (acts: ReadonlyMap<Predicate, Act>): boolean =>
  [...acts.keys()].some((kind) => pursuits.has(kind) || (acting.has(kind) && kind !== 'UNDERTOOK'))

/** The organization that the article is about needs one strong act or two weak ones, any other twice that. */
const ENOUGH = 4
const MAIN = 2
const STRONG = 2
const WEAK = 1

const ofIncident: ReadonlySet<Predicate> = new Set(['AFFECTED', 'EXPOSED', 'OCCURRED', 'DISCOVERED', 'CAUSED_BY'])
const pursuits: ReadonlySet<Predicate> = new Set(['SUED', 'FINED', 'SETTLED_WITH', 'INVESTIGATED'])
const acting: ReadonlySet<Predicate> = new Set(['NOTIFIED', 'OFFERED', 'DISCLOSED', 'UNDERTOOK'])

interface Act {
  readonly organization: string
  readonly kind: Predicate
  readonly weight: number
  readonly claim: JudgedClaim
}

/** By organization, its acts by kind; of one kind the weightiest counts. */
function actsOf(context: Context, claims: readonly JudgedClaim[]): ReadonlyMap<string, ReadonlyMap<Predicate, Act>> {
  const saying = sayingHouses(context, claims)
  const acts = new Map<string, Map<Predicate, Act>>()
  for (const claim of claims) {
    const act = actIn(context, claim, saying)
    if (act === undefined) continue
    const own = acts.get(act.organization) ?? new Map<Predicate, Act>()
    if ((own.get(act.kind)?.weight ?? 0) < act.weight) own.set(act.kind, act)
    acts.set(act.organization, own)
  }
  return acts
}

function actIn(context: Context, claim: JudgedClaim, saying: ReadonlyMap<number, string>): Act | undefined {
  const { predicate: kind, subject, object, status, sentences } = claim
  const act = (organization: string | null | undefined, weight: number): Act | undefined =>
    organization == null ? undefined : { organization, kind, weight, claim }
  // What was not taken, the victim says as well as what was.
  if (ofIncident.has(kind))
    return unreal.has(status) || tellsOfFlaw(context, claim) ? undefined : act(saying.get(sentences[0]), WEAK)
  if (status === 'DENIED' || unreal.has(status)) return undefined
  if (!isLikelyVictim(context, claim, pursuits.has(kind) ? object : subject)) return undefined
  if (pursuits.has(kind)) return act(object, WEAK)
  return acting.has(kind) ? act(subject, isTold(context, claim) ? STRONG : WEAK) : undefined
}

/** A maker's advisory says what attackers can do with a flaw, not what was done to the maker. */
function tellsOfFlaw({ labelled }: Context, { sentences: [at] }: JudgedClaim): boolean {
  const words = labelled[at]?.words
  if (words === undefined) return false
  const has = (word: string): boolean => words.has(word)
  return (
    [...flawWords].some(has) ||
    (['could', 'can'].some(has) && !has('have') && ['attacker', 'hacker', 'anyone'].some(has))
  )
}

/** Told to the people themselves, or offered to them: others seldom do that. */
function isTold(context: Context, { predicate, object }: JudgedClaim): boolean {
  if (predicate === 'OFFERED') return true
  return (
    predicate === 'NOTIFIED' &&
    entityOf(context, object)?.kind === 'GROUP' &&
    !hasRole(context, object, 'LAW_ENFORCEMENT')
  )
}

/** The organization that may be hit and is named oftenest, if among the first sentences. */
function mainOrganization(context: Context): string | undefined {
  const counts = new Map<string, number>()
  for (const { entity, label, form } of context.mentions)
    if (label === 'ORGANIZATION' && entity !== null && form !== 'PRONOUN')
      counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const [main] = [...counts].filter(([id]) => mayBeHit(context, id)).sort(([, a], [, b]) => b - a)
  if (main === undefined || main[1] < 3) return undefined
  return context.mentions.some(({ entity, sentence }) => entity === main[0] && sentence < EARLY) ? main[0] : undefined
}

const EARLY = 5
