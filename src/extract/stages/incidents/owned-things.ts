import type { Unit } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'
import { belongings, people } from '../../rules/hit-words.ts'
import { engagements } from '../../rules/house-words.ts'

/** Whether the words beside a name say that somebody or something is its own: "Kestrel’s branch", "Kestrel users", "drivers at Kestrel". */
export function ownsThings(units: readonly Unit[], at: number): boolean {
  const mention = units[at]?.mention
  if (mention === undefined) return false
  const after = wordAt(units, at + 1)
  if (after === "'s" || /['’]s?$/.test(mention.text)) return true
  if (people.has(after) || belongings.has(after) || units[at + 1]?.mention?.label === 'GROUP') return true
  let link = at - 1
  while (link > 0 && isInPhrase(units[link])) link -= 1
  return links.has(wordAt(units, link)) && isThing(units, link - 1)
}

/** "the Leeds lender Kestrel Bank". */
const isInPhrase = (unit: Unit | undefined): boolean =>
  unit?.mention === undefined ? /_[DAN]$/.test(unit?.code ?? '') : unit.mention.label === 'PLACE'

const links: ReadonlySet<string> = new Set(['of', 'at', 'from', 'to', 'for', 'by', 'on', 'with', 'inside', 'in'])

function isThing(units: readonly Unit[], at: number): boolean {
  const { mention } = units[at] ?? {}
  if (mention !== undefined) return /^(?:GROUP|DATA_TYPE|COUNT|SIZE)$/.test(mention.label)
  const word = wordAt(units, at)
  return people.has(word) || belongings.has(word) || engagements.has(word)
}
