import type { Context } from '../draft.ts'
import { groupBy } from '../group-by.ts'
import type { Standing } from './sighting.ts'

/** By entity, how the article treats it. */
export function standingsOf({ mentions, entities }: Context): ReadonlyMap<string, Standing> {
  const named = mentions.flatMap(({ entity, in: where }) =>
    entity === null ? [] : [{ entity, titled: where === 'title' }],
  )
  const firstOf = new Map<string, string>()
  for (const { entity, titled } of named) {
    const kind = entities.get(entity)?.kind
    if (!titled && kind !== undefined && !firstOf.has(kind)) firstOf.set(kind, entity)
  }
  const first = new Set(firstOf.values())
  return new Map(
    [...groupBy(named, ({ entity }) => entity)].map(([entity, own]) => [
      entity,
      { titled: own.some(({ titled }) => titled), first: first.has(entity), times: own.length },
    ]),
  )
}
