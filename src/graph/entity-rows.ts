import type { Entity } from '../model.ts'
import { placeInArticle, wordsAt, type Reading } from './article-words.ts'
import type { Row } from './cypher-runner.ts'
import { foldName, nameOrder } from './fold-name.ts'

/** Sorted by id: writers that lock in one order do not lock each other out. */
export function byId<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function entityRow(entity: Entity): Row {
  return {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    nameOrder: nameOrder(entity.name),
    folded: foldName(entity.name),
    aliases: aliasesOf(entity),
    names: foldedNames(entity),
    roles: distinct(entity.roles),
    hibpClass: entity.hibpClass ?? null,
    verisVariety: entity.verisVariety ?? null,
  }
}

export function nameRows(entity: Entity): readonly Row[] {
  return foldedNames(entity).map((name) => ({ entity: entity.id, name }))
}

/** One article's part in an entity, kept whole on the relationship. */
export function mentionRow(reading: Reading, { id, name, mentions, roles, ...entity }: Entity): Row {
  const first = mentions.map(placeInArticle).sort()[0]
  return {
    entity: id,
    name,
    aliases: aliasesOf({ name, aliases: entity.aliases }),
    roles: distinct(roles),
    place: first ?? 'c',
    starts: mentions.map((mention) => mention.start),
    ends: mentions.map((mention) => mention.end),
    texts: mentions.map((mention) => wordsAt(reading, mention)),
    forms: mentions.map((mention) => mention.form),
    inTitle: mentions.map((mention) => mention.in === 'title'),
  }
}

function aliasesOf({ name, aliases }: Pick<Entity, 'name' | 'aliases'>): readonly string[] {
  return distinct(aliases.filter((alias) => alias !== name))
}

/** What it can be asked for by: its names, and the short forms people use though no article wrote them. */
function foldedNames(entity: Entity): readonly string[] {
  return distinct(
    [entity.name, ...entity.aliases].flatMap((name) => [name, ...shortForms(entity.kind, name)]).map(foldName),
  )
}

/** A person's surname; the initials of an organization of three words and more ("Harbor State Transit" → "HST"). */
function shortForms(kind: Entity['kind'], name: string): readonly string[] {
  if (kind === 'PERSON') return name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : []
  if (kind !== 'ORGANIZATION') return []
  const capitals = name.replace(/\b(?:U\.?S\.?|U\.?K\.?)(?=\s)/g, '').match(/\b\p{Lu}(?=[\p{L}’'-]+)/gu) ?? []
  return capitals.length >= 3 ? [capitals.join('')] : []
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
