import type { RuleMatch } from '../run-rules.ts'
import { wordAt } from '../../match/units.ts'
import { hasTrait } from './notice-rows.ts'

const agencies = /\b(?:agenc(?:ies|y)|bureaus?|regulators?|authorit(?:ies|y)|watchdogs?)$/i

/**
 * "the three bureaus, Alder Labs, Birch Labs and Cedar Labs": those of the list are told, and the word for them all is no
 * fourth. Before "customers, Kestrel Bank said" stands no such word.
 */
export const isMislisted = (match: RuleMatch): boolean =>
  hasTrait(match.claim, 'LISTED') ? !agencies.test(triggerOf(match)) : isHeadOfList(match)

const triggerOf = ({ claim }: RuleMatch): string =>
  claim.arguments.find(({ role }) => role === 'trigger')?.text.trim() ?? ''

function isHeadOfList({ claim, labelled: { units }, first, last }: RuleMatch): boolean {
  return units.slice(first, last + 1).some(({ mention }, step) => {
    if (mention?.label !== 'GROUP' || mention.entity !== claim.object || !agencies.test(mention.text)) return false
    const at = first + step
    if (units[at + 1]?.mention?.label === 'ORGANIZATION') return true
    const next = wordAt(units, at + 2) === 'the' ? at + 3 : at + 2
    return /^[,(:-]$/.test(wordAt(units, at + 1)) && units[next]?.mention?.label === 'ORGANIZATION'
  })
}
