import type { Claim, Entity, Extraction, Span } from '../../src/model.ts'
import type { Gold, GoldClaim, GoldEntity } from './gold.ts'

/** Characters that two spans share; none when one is in the title and the other in the text. */
export function overlap(a: Span, b: Span): number {
  return a.in === b.in ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0
}

/** The gold entity that each entity read stands for, by its id. Two may stand for one: that costs under `entities` alone. */
export type Alignment = ReadonlyMap<string, GoldEntity>

export function alignEntities(gold: Gold, reading: Extraction): Alignment {
  const named = reading.entities.filter(({ kind }) => kind !== 'INCIDENT')
  const incidents = reading.entities.filter(({ kind }) => kind === 'INCIDENT')
  const byName = new Map(named.flatMap((entity) => pairWithBest(gold, entity, sharedWords(entity))))
  const likeIncident = (entity: Entity): Likeness => sharedStatements(gold, reading, entity, byName)
  return new Map([...byName, ...incidents.flatMap((entity) => pairWithBest(gold, entity, likeIncident(entity)))])
}

type Likeness = (gold: GoldEntity) => number

function pairWithBest(gold: Gold, { id, kind }: Entity, likeness: Likeness): readonly [string, GoldEntity][] {
  const best = bestOf(
    gold.entities.filter((entity) => entity.kind === kind),
    likeness,
  )
  return best === undefined ? [] : [[id, best]]
}

/** Whether the entity read is the one that the gold calls by this key. */
export function isEntity(key: string, id: string | null, alignment: Alignment): boolean {
  return id !== null && alignment.get(id)?.key === key
}

/** A name in common beats shared mentions. */
function sharedWords(entity: Entity): Likeness {
  const names = namesOf(entity)
  return (gold) => {
    if (namesOf(gold).some((name) => names.includes(name))) return Infinity
    return entity.mentions.filter((mention) => gold.mentions.some((marked) => overlap(mention, marked) > 0)).length
  }
}

/** An incident has no name of its own: it is known by the sentences that state the same kind of claim about it, and of whom. */
function sharedStatements(gold: Gold, reading: Extraction, { id }: Entity, byName: Alignment): Likeness {
  const read = reading.claims.filter(({ subject, object }) => subject === id || object === id)
  const points = (marked: GoldClaim): number => Math.max(0, ...read.map((claim) => sameness(marked, claim, byName)))
  return ({ key }) =>
    gold.claims
      .filter((marked) => marked.subject === key || marked.object === key)
      .reduce((sum, marked) => sum + points(marked), 0)
}

function sameness(gold: GoldClaim, claim: Claim, byName: Alignment): number {
  if (gold.predicate !== claim.predicate || overlap(gold.evidence, claim.evidence) === 0) return 0
  const sameParty = [[gold.subject, claim.subject] as const, [gold.object, claim.object] as const].some(
    ([key, id]) => key !== null && isEntity(key, id, byName),
  )
  return sameParty ? 2 : 1
}

function namesOf({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): readonly string[] {
  return [name, ...aliases].map((each) => each.normalize('NFKC').toLowerCase().replaceAll('’', "'"))
}

/** The item with the highest score above zero; the first of equals. */
function bestOf<T>(items: readonly T[], score: (item: T) => number): T | undefined {
  let best: T | undefined
  let highest = 0
  for (const item of items) {
    const points = score(item)
    if (points > highest) [best, highest] = [item, points]
  }
  return best
}
