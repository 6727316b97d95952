import { dataTypeOf } from '../../rules/data-types/index.ts'
import type { ResolvedEntities } from '../resolve-entities.ts'

/** Gives the entities of data types what the taxonomy knows of them: the HIBP class and the VERIS variety. */
export function describeDataTypes(resolved: ResolvedEntities): ResolvedEntities {
  const entities = new Map(resolved.entities)
  for (const { entity, dataType } of resolved.mentions) {
    const known = entity === null ? undefined : entities.get(entity)
    if (known === undefined || known.verisVariety !== undefined || known.kind !== 'DATA_TYPE') continue
    const row = dataTypeOf(dataType ?? '')
    const hibpClass = row?.hibpClass == null ? {} : { hibpClass: row.hibpClass }
    entities.set(known.id, { ...known, ...hibpClass, verisVariety: row?.verisVariety ?? 'Other' })
  }
  return { ...resolved, entities }
}
