import { codeWord, type Unit } from '../match/labelled-sentence.ts'
import { wordAt } from '../match/units.ts'
import { listDeterminers } from '../rules/clause-words.ts'

const parties: ReadonlySet<string> = new Set(['ORG', 'PER', 'GRP', 'PRD', 'PLC', 'INC'])
/** A mention that can do or suffer something. */
export const isParty = (unit: Unit | undefined): boolean => unit?.mention !== undefined && parties.has(codeWord(unit))

/** The parties of the list that ends at `last`, which alone it is where no "and" or "or" stands before it. */
export function partiesUpTo(units: readonly Unit[], last: number): readonly number[] {
  const list = [last]
  for (let at = last; ;) {
    const before = itemBefore(units, at, list.length === 1)
    if (before === null) return list
    list.unshift(before)
    at = before
  }
}

/** "its subsidiary", "the software maker": what may stand before an item of a list. */
const isBeforeItem = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.mention === undefined && (listDeterminers.has(codeWord(unit)) || /_[NA]$/.test(unit.code))

/** The list's item before the one at `at`: the last two are joined by "and", "or" or "&", the others by commas. */
function itemBefore(units: readonly Unit[], at: number, isLast: boolean): number | null {
  let place = at - 1
  while (place > 0 && at - place < 4 && isBeforeItem(units[place])) place -= 1
  const joint = wordAt(units, place)
  if (isLast ? !/^(?:and|or|&)$/.test(joint) : joint !== ',') return null
  place -= 1
  if (isLast && units[place]?.code === ',') place -= 1
  return isParty(units[place]) ? place : null
}
