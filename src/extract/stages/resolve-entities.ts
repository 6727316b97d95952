import type { EntityKind, EntityRole } from '../../model.ts'
import type { DraftEntity } from '../draft.ts'
import type { FoundMention, ResolvedMention } from '../mention.ts'
import { foldName } from '../normalize.ts'
import { outlets } from '../rules/lexicon/watchers.ts'
import { textAt, type Reading } from '../reading.ts'
import { clusterNames, fullestName, surface, type Cluster } from './entities/cluster.ts'
import { resolveReferences } from './entities/coreference.ts'
import type { Known } from './entities/may-be.ts'
import { findDescriptors } from './entities/descriptors.ts'
import { seatOffices } from './entities/offices.ts'
import { clusterPeople } from './entities/people.ts'

export interface ResolvedEntities {
  readonly entities: ReadonlyMap<string, DraftEntity>
  /** In reading order, not overlapping; those that stand for an entity carry its id. */
  readonly mentions: readonly ResolvedMention[]
}

const valueLabels: ReadonlySet<string> = new Set(['DATE', 'COUNT', 'MONEY', 'PERCENT', 'DURATION', 'SIZE'])

/** Decides which mentions mean one thing: names, short forms, acronyms, "the company", "it". The wrong one is worse than none. */
export function resolveEntities(
  reading: Reading,
  all: readonly FoundMention[],
  publisher: string | null,
): ResolvedEntities {
  const found = seatOffices(all)
  const entities = new Map<string, DraftEntity>()
  const named = new Map<FoundMention, string>()
  for (const [kind, clusters] of clustersByKind(reading, found)) {
    for (const cluster of clusters) {
      const entity = toEntity(kind, cluster)
      if (!entities.has(entity.id)) entities.set(entity.id, entity)
      for (const mention of cluster.mentions) named.set(mention, entity.id)
    }
  }
  const withNames = found.map((mention): FoundMention | ResolvedMention => settle(mention, named, entities))
  const settled = withNames.filter((mention): mention is ResolvedMention => 'entity' in mention)
  return {
    entities,
    mentions: resolveReferences(reading, withNames, {
      ...knownOf(reading, settled, entities),
      publisher: publisher?.toLowerCase() ?? null,
    }),
  }
}

/** Names and values are settled; nominals and pronouns wait. */
function settle(
  mention: FoundMention,
  named: ReadonlyMap<FoundMention, string>,
  entities: Map<string, DraftEntity>,
): FoundMention | ResolvedMention {
  if (valueLabels.has(mention.label)) return { ...mention, entity: null }
  const entity = named.get(mention)
  if (entity !== undefined)
    return { ...mention, form: mention.form === 'NAME' ? formOf(mention, entities.get(entity)) : mention.form, entity }
  if (mention.label !== 'DATA_TYPE' && (mention.form === 'NOMINAL' || mention.form === 'PRONOUN')) return mention
  const kind = mention.label as EntityKind
  const name = mention.name ?? mention.text
  const id = entityId(kind, name)
  if (!entities.has(id)) entities.set(id, { id, kind, name, aliases: [], roles: mention.roles ?? [] })
  return { ...mention, entity: id }
}

const formOf = (mention: FoundMention, entity: DraftEntity | undefined): 'NAME' | 'ALIAS' =>
  entity !== undefined && entity.kind !== 'PLACE' && surface(mention) !== entity.name ? 'ALIAS' : 'NAME'

const entityId = (kind: EntityKind, name: string): string => `${kind.toLowerCase().replace('_', '-')}:${foldName(name)}`

function clustersByKind(
  reading: Reading,
  found: readonly FoundMention[],
): readonly (readonly [EntityKind, readonly Cluster[]])[] {
  const names = found.filter(
    ({ label, form, name }) =>
      !valueLabels.has(label) && (form === 'NAME' || (form === 'NOMINAL' && name !== undefined)),
  )
  const of = (label: EntityKind): readonly FoundMention[] => names.filter((mention) => mention.label === label)
  const brackets = bracketed(reading, names)
  return [
    ['ORGANIZATION', clusterNames(of('ORGANIZATION'), brackets)],
    ['PERSON', clusterPeople(of('PERSON'))],
    ['LAW', clusterNames(of('LAW'), brackets)],
    ['PRODUCT', clusterNames(of('PRODUCT'), brackets)],
  ]
}

/** So many units lead from a name into the bracket after it at most: "'s (formerly ". */
const LONGEST_OPENING = 20

/** A name in brackets right after a name of its kind, and the name it stands for. */
function bracketed(reading: Reading, names: readonly FoundMention[]): ReadonlyMap<FoundMention, FoundMention> {
  const pairs = new Map<FoundMention, FoundMention>()
  names.forEach((mention, i) => {
    const full = names[i - 1]
    if (full === undefined || full.sentence !== mention.sentence || full.label !== mention.label) return
    if (mention.start > full.end + LONGEST_OPENING) return
    const between = textAt(reading, { start: full.end, end: mention.start, ...(mention.in && { in: mention.in }) })
    if (outlets.has(surface(mention).toLowerCase())) return
    if (/^['’]?s?\s\(\s?(?:or |the |aka |a\.k\.a\. |formerly )?["“‘']?$/.test(between)) pairs.set(mention, full)
  })
  return pairs
}

function toEntity(kind: EntityKind, cluster: Cluster): DraftEntity {
  const name = kind === 'PERSON' ? longestOf(cluster.names) : fullestName(cluster)
  const aliases = [...cluster.names].filter((other) => other !== name).sort()
  const roles: readonly EntityRole[] = [...cluster.roles].sort()
  return { id: entityId(kind, name), kind, name, aliases, roles }
}

const longestOf = (names: ReadonlySet<string>): string => [...names].reduce((a, b) => (b.length > a.length ? b : a))

function knownOf(
  reading: Reading,
  mentions: readonly ResolvedMention[],
  entities: ReadonlyMap<string, DraftEntity>,
): Omit<Known, 'publisher'> {
  const counts = new Map<string, number>()
  const genders = new Map<string, 'MALE' | 'FEMALE'>()
  for (const mention of mentions) {
    if (mention.entity === null) continue
    if (mention.label === 'ORGANIZATION') counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
    if (mention.label === 'PERSON' && !genders.has(mention.entity)) {
      const gender = genderOf(reading, mention)
      if (gender !== undefined) genders.set(mention.entity, gender)
    }
  }
  const all = [...entities.values()]
  return {
    roles: new Map(all.map(({ id, roles }) => [id, new Set(roles)])),
    names: new Map(all.map(({ id, name }) => [id, name])),
    descriptors: findDescriptors(reading, mentions),
    counts,
    genders,
  }
}

function genderOf(reading: Reading, mention: ResolvedMention): 'MALE' | 'FEMALE' | undefined {
  const title = mention.title?.toLowerCase().replace('.', '') ?? ''
  if (/^(?:mrs|ms|miss|lady|dame)$|woman$/.test(title)) return 'FEMALE'
  if (/^(?:mr|sir|lord)$|[^o]man$/.test(title)) return 'MALE'
  const term = reading.sentences[mention.sentence]?.terms.find(({ start }) => start >= mention.start)
  if (term?.tags.has('MaleName') === true) return 'MALE'
  return term?.tags.has('FemaleName') === true ? 'FEMALE' : undefined
}
