import { belongings, people } from '../../rules/hit-words.ts'
import type { Unit } from '../../match/labelled-sentence.ts'
import { holdsOne, wordAt } from '../../match/units.ts'
import type { HitEvent } from './events.ts'

/** The organizations whose belongings or people an event names: units. */
export function ownersIn(units: readonly Unit[], { things, kind, last }: HitEvent): readonly number[] {
  // "Northwind users were hit with a phishing scam": they were fooled, not it.
  const isLure = kind !== 'TAKEN_BY' && holdsOne(units, last, last + 6, lures)
  if (isLure) return []
  return things.filter((at) => units[at]?.mention?.label === 'ORGANIZATION' && isOwner(units, at, things, kind, last))
}

const lures: ReadonlySet<string> = new Set(['phishing', 'scam', 'scams', 'smishing', 'spam'])

function isOwner(
  units: readonly Unit[],
  at: number,
  things: readonly number[],
  kind: HitEvent['kind'],
  verb: number,
): boolean {
  const [before, after] = [wordAt(units, at - 1), units[at + 1]]
  // "X’s Northwind instance": the name after an owner is what the owner has of another’s making.
  if (units[at - 1]?.mention?.label === 'ORGANIZATION') return false
  if (isPossessive(units, at)) return true
  if (after !== undefined && (people.has(wordAt(units, at + 1)) || after.mention?.label === 'GROUP')) return true
  const link = linkBefore(units, at, things[0] ?? at)
  if (link !== undefined && /^(?:of|from|at|to|inside|within)$/.test(wordAt(units, link)))
    return (wordAt(units, link) !== 'to' || wordAt(units, link - 1) === 'belonging') && hasThings(units, things, link)
  return kind === 'TAKEN_BY' && at === verb + 1 && before !== 'to'
}

const isPossessive = (units: readonly Unit[], at: number): boolean => {
  const { mention } = units[at] ?? {}
  return wordAt(units, at + 1) === "'s" || (mention !== undefined && /['’]s?$/.test(mention.text))
}

/** Before the preposition stands what may be taken: "records from X", "500 employees of X". */
const hasThings = (units: readonly Unit[], things: readonly number[], link: number): boolean =>
  things.some((at) => at < link && link - at < 6 && isThing(units, at))

function isThing(units: readonly Unit[], at: number): boolean {
  const label = units[at]?.mention?.label
  if (label !== undefined) return label === 'DATA_TYPE' || label === 'GROUP' || label === 'SIZE'
  return belongings.has(wordAt(units, at)) || people.has(wordAt(units, at))
}

/** The preposition that a name, or the list it stands in, hangs on. */
function linkBefore(units: readonly Unit[], at: number, first: number): number | undefined {
  for (let place = at - 1; place >= first; place -= 1) {
    const word = wordAt(units, place)
    // "our account at Northwind": what one has with another.
    if (links.test(word)) return /^(?:its|our|their)$/.test(wordAt(units, place - 2)) ? undefined : place
    const unit = units[place]
    const isListed = unit?.mention?.label === 'ORGANIZATION' || /^(?:,|and|or)$/.test(word)
    if (!isListed && !/_[DAN]$/.test(unit?.code ?? '')) return undefined
  }
  return undefined
}

const links = /^(?:of|from|at|in|on|by|with|to|for|about|belonging|inside|within|through|via)$/
