import type { DraftClaim } from '../../draft.ts'
import { wordAt } from '../../match/units.ts'
import type { RuleMatch } from '../run-rules.ts'

/**
 * "was in the network until May 3": the day is the end, and the start is not told. "lay open from May 3 until June 4, when a
 * reporter found it": the find is the end.
 */
export function openUntil({ claim, labelled: { units } }: RuleMatch): DraftClaim {
  const { when, predicate } = claim
  if (predicate === 'DISCOVERED' && when !== undefined && when.to !== null && /\b(?:until|till)\b/.test(when.text))
    return { ...claim, when: { ...when, from: when.to } }
  if (predicate !== 'OCCURRED' || when === undefined || when.from !== when.to) return claim
  const date = units.findIndex(({ mention }) => mention?.when === when)
  let at = date - 1
  while (at >= 0 && /^(?:the|at|least|about|around|early|late|on|in|as)$/.test(wordAt(units, at))) at -= 1
  const isRecent = /^(?:recently|late)$/.test(wordAt(units, date - 2)) && wordAt(units, date - 1) === 'as'
  const isUntil =
    isRecent || (/^(?:until|till)$/.test(wordAt(units, at)) && !/^(?:not|only|never)$/.test(wordAt(units, at - 1)))
  return isUntil && !/^occurred\/(?:until|out-at-last)$/.test(claim.foundBy)
    ? { ...claim, when: { ...when, from: null } }
    : claim
}
