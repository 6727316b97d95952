import type { Context, DraftClaim, DraftEntity } from '../../draft.ts'
import { entityOf } from '../../claims/parties.ts'
import { caughtWithOthers } from '../../rules/claims/suffered-drawn-in.ts'
import { otherTellings } from './other-tellings.ts'

/** An incident with its victim, the most told of first: it is the one meant where nothing near says another. */
export interface Incident {
  readonly victim: string
  readonly entity: DraftEntity
  /** Sentences that tell of this victim's incident. */
  readonly told: readonly number[]
}

/**
 * One incident a victim. A parent and its brand share one, and so do a house and those caught in its breach: its name is
 * that of the one the article tells most of.
 */
export function incidentsOf(context: Context, claims: readonly DraftClaim[]): readonly Incident[] {
  const told = new Map<string, number[]>()
  for (const { predicate, subject, status, sentences } of claims) {
    if (predicate !== 'SUFFERED' || typeof subject !== 'string' || status === 'DENIED') continue
    told.set(subject, [...(told.get(subject) ?? []), sentences[0]])
  }
  const victims = [...told.keys()].sort((a, b) => weight(context, told, b) - weight(context, told, a))
  const owners = ownersOf(claims)
  const source = victims.find((victim) => !isCaught(claims, victim))
  return victims.map((victim) => {
    const shared = source !== undefined && isCaught(claims, victim) ? source : victim
    const named = victims.find((other) => isOneHouse(owners, shared, other)) ?? shared
    return {
      victim,
      entity: incidentEntity(context, named, yearOf(context, named, claims, victims.length === 1)),
      told: told.get(victim) ?? [],
    }
  })
}

/** The headline's victim before all, then the one told of most, then the one named earliest and oftenest. */
function weight(context: Context, told: ReadonlyMap<string, readonly number[]>, victim: string): number {
  const sentences = told.get(victim) ?? []
  const mentions = context.mentions.filter(({ entity }) => entity === victim)
  const first = Math.min(...mentions.map(({ sentence }) => sentence))
  return Math.min(sentences.length, 5) * 3 + Math.min(mentions.length, 12) + (first < 2 ? 10 : first < 4 ? 5 : 0)
}

const isCaught = (claims: readonly DraftClaim[], victim: string): boolean =>
  claims.every(
    ({ predicate, subject, foundBy }) =>
      predicate !== 'SUFFERED' || subject !== victim || caughtWithOthers.has(foundBy),
  )

const isOneHouse = (owners: ReadonlyMap<string, string>, victim: string, other: string): boolean =>
  other === victim || owners.get(other) === victim || owners.get(victim) === other

function ownersOf(claims: readonly DraftClaim[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const { predicate, subject, object } of claims)
    if (predicate === 'OWNS' && typeof subject === 'string' && typeof object === 'string') owners.set(object, subject)
  return owners
}

export function incidentEntity(context: Context, victim: string, when: number | string | null): DraftEntity {
  const name = entityOf(context, victim)?.name ?? victim
  const slug = victim.slice(victim.indexOf(':') + 1)
  return {
    id: when === null ? `incident:${slug}` : `incident:${slug}-${when}`,
    kind: 'INCIDENT',
    name: when === null ? `${name} incident` : `${name} incident ${when}`,
    aliases: [],
    roles: [],
  }
}

/** The year in which it happened, else in which it was found or told of; not one of another incident. */
function yearOf(context: Context, victim: string, claims: readonly DraftClaim[], only: boolean): string | null {
  const others = otherTellings(context)
  const mine = claims.filter(({ sentences: [at] }) => others.get(at)?.isOther !== true)
  for (const wanted of ['OCCURRED', 'SUFFERED', 'DISCOVERED', 'CONTAINED', 'DISCLOSED', 'NOTIFIED']) {
    for (const { predicate, subject, when } of mine) {
      const own = subject === victim || (only && (subject === undefined || subject === null))
      const year = /^\d{4}/.exec(when?.from ?? when?.to ?? '')?.[0]
      if (predicate === wanted && own && year !== undefined) return year
    }
  }
  return null
}
