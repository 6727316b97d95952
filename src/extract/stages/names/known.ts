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

/** No phrase of any lexicon has more words. */
const LONGEST_KNOWN = 9

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
  const form = lexiconForm(phrase)
  if (!joined.test(form)) return form
  return form
    .replace(/[\s-]+/g, ' ')
    .replace(/ & /g, ' and ')
    .trim()
}

/** Two words or more, or a blank at an end. */
const joined = /[\s-]/

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

/** By the first word of known names: how many words the longest has. */
const longest = new Map<string, number>()
for (const words of [...table.keys()].map((key) => key.split(' ')))
  longest.set(words[0] ?? '', Math.max(longest.get(words[0] ?? '') ?? 0, words.length))

/** How many words a known name may have that starts with this one, as a token spells it; 0: none starts so. */
export function longestFrom(word: string): number {
  const first = word.includes('-') ? word.split('-').find((part) => part !== '') : word || undefined
  return first === undefined ? LONGEST_KNOWN : Math.max(longest.get(first) ?? 0, longest.get(`${first}'s`) ?? 0)
}

export const knownName = (key: string): KnownName | undefined => table.get(key)
