import { isDate, wordAt } from '../../match/units.ts'
import { wordSet } from '../../rules/lexicon/phrases.ts'
import { spanIn, type Reading } from '../../reading.ts'
import type { RuleMatch } from '../run-rules.ts'
import { isCountedBack } from './settled-finds.ts'

/**
 * "In May the chain closed its tills after thieves got in": where the clause of what happened has no time of its own, a
 * month or a year of the main clause is its time too. A day is not: what follows comes later.
 */
export function withMainDate(reading: Reading, match: RuleMatch): RuleMatch {
  const { claim, labelled, first } = match
  if (claim.predicate !== 'OCCURRED' || claim.when !== undefined) return match
  const { units, sentence } = labelled
  const opener = units.findLastIndex((unit, at) => at < first && openers.has(wordAt(units, at)) && !isDate(unit))
  if (opener < 0 || isCountedBack(match, opener) || units.slice(opener, first).some(isDate)) return match
  if (units.slice(0, opener).some((_, at) => laterDeeds.has(wordAt(units, at)))) return match
  const dates = units.slice(0, opener).filter(isDate)
  const [date] = dates
  const when = date?.mention?.when
  if (dates.length !== 1 || date === undefined || when === undefined || !coarse.has(when.precision)) return match
  const argument = { role: 'when' as const, ...spanIn(reading, sentence, date.start, date.end) }
  return { ...match, claim: { ...claim, when, arguments: [...claim.arguments, argument] } }
}

/** What is done to a victim long after. */
const laterDeeds = wordSet(
  'sued sues fined fines settled settles agreed agrees charged convicted sentenced indicted arrested paid pays reprimanded investigated filed ordered pleaded approved dismissed announced said resigned',
)
const openers: ReadonlySet<string> = new Set(['after', 'when', 'because', 'as'])
const coarse: ReadonlySet<string> = new Set(['MONTH', 'YEAR', 'QUARTER'])
