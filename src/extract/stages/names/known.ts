/** All lexicons of names in one table, asked with the longest phrase first. */
import type { EntityKind, EntityRole } from '../../../model.ts'
import { knownLaws, knownProducts } from '../../rules/lexicon/laws-and-products.ts'
import { knownOrganizations } from '../../rules/lexicon/known-names.ts'
import { authorities } from '../../rules/lexicon/authorities.ts'
import { agencies } from '../../rules/lexicon/organizations.ts'
import { malware } from '../../rules/lexicon/malware.ts'
import { places, samePlaces, usStates } from '../../rules/lexicon/places.ts'
import { threatActors } from '../../rules/lexicon/threat-actors.ts'
import { lexiconForm } from './token.ts'

export interface KnownName {
  readonly kind: EntityKind
  /** The fullest name of the thing. */
  readonly name: string
  readonly roles: readonly EntityRole[]
}

/** The longest phrase of any lexicon, in words. */
export const LONGEST_KNOWN = 9

const table = new Map<string, KnownName>()

function add(rows: readonly (readonly string[])[], kind: EntityKind, roles: readonly EntityRole[]): void {
  for (const names of rows) {
    for (const name of names) {
      const key = phraseKey(name)
      if (!table.has(key)) table.set(key, { kind, name: names[0] ?? name, roles })
    }
  }
}

/** The key of a phrase: its words as lexicons spell them, "&" as "and". */
export function phraseKey(phrase: string): string {
  return lexiconForm(phrase)
    .replace(/[\s-]+/g, ' ')
    .replace(/ & /g, ' and ')
    .trim()
}

const parted = (rows: readonly string[]): readonly (readonly string[])[] =>
  rows.map((row) => row.split(' = ').map((name) => name.trim()))

add(parted(knownLaws), 'LAW', [])
for (const { names, role } of [...agencies, ...authorities]) add([names], 'ORGANIZATION', role === null ? [] : [role])
add(parted(threatActors), 'ORGANIZATION', ['THREAT_ACTOR'])
add(parted(knownProducts), 'PRODUCT', [])
add(parted(malware), 'PRODUCT', [])
add(parted(knownOrganizations), 'ORGANIZATION', [])
add(parted(samePlaces), 'PLACE', [])
for (const place of [...places, ...usStates]) {
  const key = phraseKey(place)
  if (!table.has(key)) table.set(key, { kind: 'PLACE', name: '', roles: [] })
}

export const knownName = (key: string): KnownName | undefined => table.get(key)
