import type { DraftClaim } from '../../draft.ts'
import { codeWord, type Unit } from '../../match/labelled-sentence.ts'
import { isDate, wordAt } from '../../match/units.ts'
import { wordSet } from '../../rules/lexicon/phrases.ts'
import type { RuleMatch } from '../run-rules.ts'

/** How many sentences the account of one breach takes. */
const ACCOUNT = 8

/** What an inquiry determined later is its find only where no earlier one is told in the same account. */
export function dropLaterFinds(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const finds = claims.filter(({ predicate, foundBy }) => predicate === 'DISCOVERED' && foundBy !== settled)
  const isNear = ({ sentences }: DraftClaim): boolean =>
    finds.some((find) => Math.abs(find.sentences[0] - sentences[0]) <= ACCOUNT)
  return claims.filter((claim) => claim.foundBy !== settled || !isNear(claim))
}

const settled = 'discovered/determined'

/** "said it discovered an intrusion in March and confirmed in May that": what it confirmed it had found, and tells now. */
export function isConfirmedToItself({ claim, labelled: { units }, first, last }: RuleMatch): boolean {
  if (claim.predicate !== 'DISCLOSED') return false
  const at = units.findIndex((_, place) => place >= first && place <= last && confirming.has(wordAt(units, place)))
  if (at < 0) return false
  if (/^(?:through|with)$/.test(wordAt(units, at + 1)) && units.slice(at + 2, at + 6).some(isInquirer)) return true
  const joint = wordAt(units, at - 1) === 'later' ? at - 2 : at - 1
  return wordAt(units, joint) === 'and' && units.slice(0, joint).some((_, place) => finding.has(wordAt(units, place)))
}

const isInquirer = (unit: Unit): boolean =>
  inquirers.has(unit.mention?.text.toLowerCase().split(' ').at(-1) ?? codeWord(unit))

const confirming = wordSet('confirmed confirms')
const inquirers = wordSet('investigators experts investigation investigations forensics analysis review')
const finding = wordSet('discovered detected noticed found identified spotted learned uncovered')

/** "months after the attacks took place": the date before the span is that of what came after. */
export const isCountedBack = ({ labelled: { units }, first }: RuleMatch, opener: number): boolean =>
  opener < first && /^(?:DUR|days|weeks|months|years|long|shortly|hours)$/.test(wordAt(units, opener - 1))

/** "August 3 saw them emptied": a day sees, and finds nothing. */
export const isSeenByADay = ({ claim: { foundBy }, labelled: { units }, first }: RuleMatch): boolean =>
  foundBy === 'discovered/it' && isDate(units[first - 1]) && wordAt(units, first) === 'saw'
