import type { Status } from '../model.ts'
import type { ClaimResult, NameResult } from './result.ts'

/** "A", "A and B", "A, B and C". */
export function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`
}

export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const sentence = (text: string): string => (/[.!?]$/.test(text) ? capitalize(text) : `${capitalize(text)}.`)

/** The same things once, in the order they first came. */
export function distinctBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const first = new Map<string, T>()
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item)
  return [...first.values()]
}

/** "class members" and "attorneys general of Ohio and Maine" are many; "a spokesman" and "Northwind Clinics" are one. */
function areMany({ kind, name }: NameResult): boolean {
  const [head = ''] = name.split(/ (?:of|at|in|from|with|for|who|familiar|briefed|close) /)
  if (/\battorneys general$/i.test(head)) return true
  return kind === 'GROUP' && /(?:[^siu]s|people|police|men|staff|media)$/i.test(head)
}

/** ", says Northwind" for a claim somebody stands behind, nothing for the outlet's own. */
export function says(asserters: readonly NameResult[]): string {
  const nearest = asserters[0]
  if (nearest === undefined) return ''
  return `, ${areMany(nearest) ? 'say' : 'says'} ${nearest.name}`
}

export const statusWords: Readonly<Record<Status, string>> = {
  CONFIRMED: '',
  ALLEGED: 'allegedly',
  DENIED: 'not',
  POSSIBLE: 'possibly',
  PLANNED: 'planned',
  PREDICTED: 'predicted',
}

/** "2023-08-30 to 2023-09-01 (“between August 30 and September 1, 2023”)"; what was implied is said. */
export function day(when: NonNullable<ClaimResult['when']>): string {
  const { from, to, text, implied } = when
  const iso = from === to || to === null ? (from ?? '') : from === null ? `until ${to}` : `${from} to ${to}`
  const note = implied.length === 0 ? '' : `; the ${list(implied)} is implied`
  return `${iso} (“${text}”${note})`
}

export const qualifier = (claim: ClaimResult, wanted: string): string | undefined =>
  claim.qualifiers.find(({ name }) => name === wanted)?.value
