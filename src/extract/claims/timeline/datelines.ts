import { isDate, wordAt } from '../../match/units.ts'
import type { Unit } from '../../match/labelled-sentence.ts'
import { wordSet } from '../../rules/lexicon/phrases.ts'
import type { RuleMatch } from '../run-rules.ts'

/**
 * "LONDON, May 3 - Hackers broke into X": the day of the dateline is that of the news. "3 May: X can confirm that files were
 * taken": it is that of the telling.
 */
export function isOfTheNews({ claim, labelled: { units }, first }: RuleMatch): boolean {
  if (claim.predicate === 'DISCLOSED') return false
  const date = units.findIndex(({ mention }) => mention?.when !== undefined && mention.when === claim.when)
  if (date < 0 || date >= first) return false
  return isDateline(units, date) || (isHeading(units, date) && isTold(units.slice(date + 1, first)))
}

const isDateline = (units: readonly Unit[], date: number): boolean => {
  const dash = units.findIndex(({ code }) => code === '-')
  return units[0]?.mention?.label === 'PLACE' && date < dash && dash < 12
}

const isHeading = (units: readonly Unit[], date: number): boolean =>
  isDate(units[date]) && date <= 1 && /^[:-]$/.test(units[date + 1]?.code ?? '')

const isTold = (between: readonly Unit[]): boolean => between.some((_, at) => telling.has(wordAt(between, at)))

const telling = wordSet(
  'confirm confirms confirmed say says said announce announces announced report reports reported disclose discloses disclosed state states stated write writes wrote tell tells told understand know believe',
)
