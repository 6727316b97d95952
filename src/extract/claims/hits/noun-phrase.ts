import type { Unit } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'

/** No noun phrase is followed further. */
const LONGEST = 20

/** The units of the noun phrase, with those that hang on it by prepositions, that ends at a place: left to right. */
export function phraseBefore(units: readonly Unit[], last: number): readonly number[] {
  const found: number[] = []
  for (let at = last; at >= 0 && last - at < LONGEST; at -= 1) {
    if (!isInside(units, at)) break
    found.unshift(at)
  }
  while (found.length > 0 && isJoint(wordAt(units, found[0] ?? 0))) found.shift()
  return found
}

/** The same for the phrase that begins behind a place. */
export function phraseAfter(units: readonly Unit[], before: number): readonly number[] {
  const found: number[] = []
  for (let at = before + 1; at < units.length && at - before < LONGEST; at += 1) {
    if (!isInside(units, at)) break
    found.push(at)
  }
  return found
}

const isJoint = (word: string): boolean => /^(?:,|and|or|of|from|in|at|for|about|on|with)$/.test(word)

/** "names of 500 patients and employees of X’s clinics": mentions, nouns, what stands before them, and what joins them. */
function isInside(units: readonly Unit[], at: number): boolean {
  const unit = units[at]
  if (unit === undefined) return false
  const word = wordAt(units, at)
  if (/^(?:that|which|who|whose|whom|where|this|it|they|he|she|we|how|what)$/.test(word)) return false
  if (unit.mention !== undefined) return unit.mention.label !== 'DATE' || wordAt(units, at - 1) === 'of'
  if (isJoint(word)) return true
  if (/^(?:belonging|including|held|stored|kept|containing|concerning|maintained)$/.test(word)) return true
  return (
    /_[DANPM]$/.test(unit.code) ||
    /^(?:inside|within|with|as|many|more|than|to|'s|over|up|about|around|its|their|our|other)$/.test(word)
  )
}
