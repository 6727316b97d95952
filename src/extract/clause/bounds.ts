import { codeWord, type Unit } from '../match/labelled-sentence.ts'
import {
  clauseOpeners,
  frontedOpeners,
  givenMarkers,
  incidentNouns,
  insertionOpeners,
  openMarkers,
} from '../rules/clause-words.ts'

/** The clause begins after the nearest mark or word that opens one; an opening "if" belongs to it. */
export function startOfClause(units: readonly Unit[], at: number): number {
  for (let left = at - 1; left >= 0; left -= 1) {
    const unit = units[left]
    if (unit === undefined) return left + 1
    const word = codeWord(unit)
    if (word === ';' || (clauseOpeners.has(word) && !isNotYet(units, left))) return left + 1
    if (
      word === 'and' &&
      /^(?:it|they|he|she|we|the)$/.test(codeWord(units[left + 1] ?? unit)) &&
      hasVerb(units, left, at)
    )
      return left + 1
  }
  return 0
}

/** "it is not yet known if", "has yet to say whether": an adverb. */
const isNotYet = (units: readonly Unit[], at: number): boolean => {
  const [yet, before] = [units[at], units[at - 1]]
  return (
    yet?.word === 'yet' && before !== undefined && /^(?:not|never|has|have|had|is|are|as|nor)$|n't$/.test(before.word)
  )
}

const hasVerb = (units: readonly Unit[], from: number, to: number): boolean =>
  units.slice(from, to).some(({ code }) => /_V$/.test(code))

/** The clause ends at a mark or word that opens another. */
export function endOfClause(units: readonly Unit[], at: number): number {
  for (let right = at + 1; right < units.length; right += 1) {
    const unit = units[right]
    if (unit === undefined || /^[;:]$/.test(unit.code) || clauseOpeners.has(codeWord(unit))) return right
  }
  return units.length
}

/**
 * What a negation before the stating word must stand in to reach it: not in ", which …," nor in a clause that opens the
 * sentence, nor outside of "the breach that …".
 */
export function mainPart(units: readonly Unit[], from: number, at: number): readonly Unit[] {
  const relative = startOfRelative(units, from, at)
  if (relative !== null) return units.slice(relative, at)
  const start = afterFronted(units, from, at)
  return withoutInsertions(units.slice(start, at))
}

/** "the breach that exposed", "patients whose records": what is said of a thing that is taken as given. */
function startOfRelative(units: readonly Unit[], from: number, at: number): number | null {
  for (let left = at - 1; left > from; left -= 1) {
    const unit = units[left]
    if (unit === undefined) return null
    const word = codeWord(unit)
    if (word === ',' && !isRelative(units, left + 1, at) && !isListed(units[left + 1])) return null
    if (isRelative(units, left, at) && isGiven(units, left)) return left
  }
  return null
}

/** "whose names, addresses and card numbers": a comma of a list. */
const isListed = (unit: Unit | undefined): boolean =>
  unit?.mention?.label === 'DATA_TYPE' || /_N$/.test(unit?.code ?? '')

function isRelative(units: readonly Unit[], left: number, at: number): boolean {
  const unit = units[left]
  if (unit === undefined) return false
  const word = codeWord(unit)
  if (word === 'whose') return true
  const next = units[left + 1]
  const opensVerb = left + 1 === at || (next !== undefined && next.mention === undefined && /_[VR]$/.test(next.code))
  return (word === 'who' || word === 'which' || word === 'that') && opensVerb
}

function isGiven(units: readonly Unit[], relative: number): boolean {
  const before = units[relative - 1]
  if (before === undefined) return false
  if (codeWord(before) === ',') return true
  if (codeWord(units[relative] ?? before) === 'whose') return true
  if (before.mention?.label === 'INCIDENT' || incidentNouns.has(codeWord(before))) return true
  if (/_V$/.test(before.code)) return false
  for (let left = relative - 1; left >= Math.max(0, relative - 6); left -= 1) {
    const unit = units[left]
    if (unit === undefined || /_[VI]$/.test(unit.code)) return false
    if (unit.mention !== undefined && /^(?:the|those|these|its|their) /i.test(unit.mention.text)) return true
    if (givenMarkers.has(codeWord(unit))) return true
    if (openMarkers.has(codeWord(unit))) return false
  }
  return false
}

/** "Although the bank was not hacked, …": the main clause stands after the last comma that a subject follows. */
function afterFronted(units: readonly Unit[], from: number, at: number): number {
  const first = units[from]
  const opener = units[from - 1]
  const isFronted =
    (opener !== undefined && frontedOpeners.has(codeWord(opener))) ||
    (first !== undefined && (frontedOpeners.has(codeWord(first)) || /ing_V$/.test(first.code)))
  if (!isFronted) return from
  for (let left = at - 1; left > from; left -= 1) {
    const unit = units[left]
    const next = units[left + 1]
    if (unit?.code === ',' && next !== undefined && (/_[DOPN]$/.test(next.code) || next.mention !== undefined))
      return left + 1
  }
  return from
}

/** Leaves out ", which did not …," and its like: what stands between two commas and opens with a relative pronoun. */
function withoutInsertions(units: readonly Unit[]): readonly Unit[] {
  const kept: Unit[] = []
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]
    if (unit === undefined) break
    const word = codeWord(units[at + 1] ?? unit)
    const close =
      unit.code === ',' && insertionOpeners.has(word) ? units.findIndex((u, i) => i > at + 1 && u.code === ',') : -1
    if (close > 0) at = close
    else kept.push(unit)
  }
  return kept
}
