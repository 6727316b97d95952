import type { EntityKind, EntityRole } from '../../../model.ts'
import { signsOf, type Sign } from './evidence.ts'
import type { Occurrence } from './occurrence.ts'
import { isPersonLike } from './person-form.ts'

/** What the article shows of a phrase, wherever it stands. */
export interface Tally {
  readonly occurrences: Occurrence[]
  readonly signs: Set<Sign>
  readonly roles: Set<EntityRole>
  weight: number
  strong: number
  weak: number
  kind: EntityKind | undefined
  name: string | undefined
  personLike: boolean
  words: number
}

/** By phrase, all that its occurrences show. */
export function tallyAll(occurrences: readonly Occurrence[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const occurrence of occurrences) count(tallies, occurrence)
  return tallies
}

function count(tallies: Map<string, Tally>, occurrence: Occurrence): void {
  const { line, segment, weak } = occurrence
  let tally = tallies.get(segment.key)
  if (tally === undefined) {
    const personLike = isPersonLike(line.tokens, segment.first, segment.last)
    tally = {
      occurrences: [],
      signs: new Set(),
      roles: new Set(),
      weight: 0,
      strong: 0,
      weak: 0,
      kind: undefined,
      name: undefined,
      personLike,
      words: segment.last - segment.first + 1,
    }
    tallies.set(segment.key, tally)
  }
  tally.occurrences.push(occurrence)
  if (weak) tally.weak += 1
  else tally.strong += 1
  tally.weight = Math.max(tally.weight, segment.weight)
  tally.kind ??= segment.kind
  tally.name ??= segment.name
  for (const role of segment.roles) tally.roles.add(role)
  for (const sign of signsOf(line.tokens, segment)) tally.signs.add(sign)
}
