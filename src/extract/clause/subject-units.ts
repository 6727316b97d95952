/** What single units are to the search for a subject. */
import { codeWord, type Unit } from '../match/labelled-sentence.ts'
import { wordAt } from '../match/units.ts'
import { houseAgents, prepositions } from '../rules/clause-words.ts'

/** What may describe a person between commas: an age, a post, a home. */
export const isDescribing = (unit: Unit): boolean =>
  unit.code === ',' ||
  unit.mention?.label === 'PLACE' ||
  unit.mention?.label === 'COUNT' ||
  unit.mention?.label === 'DURATION' ||
  (unit.mention === undefined && (/_[DANPM]$/.test(unit.code) || /^(?:of|from|in|and)$/.test(codeWord(unit))))

export const isNounish = (unit: Unit): boolean => unit.mention !== undefined || /_[NPMO]$/.test(unit.code)
export const isListMark = (word: string): boolean => word === ',' || word === 'and' || word === 'or' || word === '&'
export const prepositionAt = (unit: Unit | undefined): boolean => unit !== undefined && prepositions.has(codeWord(unit))

export const isInsideNounPhrase = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  unit.mention === undefined &&
  /_[DANPM]$/.test(unit.code) &&
  !prepositions.has(codeWord(unit)) &&
  // "said in its letter that hackers …": a clause starts, whatever the tagger takes "that" for.
  codeWord(unit) !== 'that'

/** "declined to say who was behind it": nobody stands before the pronoun. */
export const isQuestion = (units: readonly Unit[], at: number): boolean =>
  wordAt(units, at) !== 'that' && /_V$/.test(units[at - 1]?.code ?? '')

/** "Northwind executives": those of a house that act for it. */
export const isAgentOfHouse = (units: readonly Unit[], at: number): boolean =>
  units[at - 1]?.mention?.label === 'ORGANIZATION' &&
  houseAgents.has(units[at]?.mention?.text.toLowerCase() ?? wordAt(units, at))

/** "Officials of Northwind": the house acts through them, as it does through "Northwind officials". */
export const isAgentOf = (units: readonly Unit[], agent: number, house: number): boolean =>
  units[house]?.mention?.label === 'ORGANIZATION' &&
  units[agent]?.mention?.label === 'GROUP' &&
  officeHolders.has(units[agent]?.mention?.text.toLowerCase() ?? '')

const officeHolders: ReadonlySet<string> = new Set(['officials', 'executives', 'administrators', 'representatives'])

/** "In addition to notifying customers, X informed": the subject is still to come. */
export const isAddition = (units: readonly Unit[], at: number): boolean =>
  at === 1 && wordAt(units, 1) === 'addition' && wordAt(units, 0) === 'in' && wordAt(units, 2) === 'to'

/** The "told" of "told the paper", where it stands before the party at a place. */
export function toldBefore(units: readonly Unit[], at: number): number | null {
  let place = at - 1
  while (place > 0 && at - place < 4 && /_[DAN]$/.test(units[place]?.code ?? '')) place -= 1
  return wordAt(units, place) === 'told' ? place : null
}
