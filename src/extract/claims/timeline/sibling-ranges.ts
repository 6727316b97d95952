import type { DraftClaim } from '../../draft.ts'
import { isDate, wordAt } from '../../match/units.ts'
import { spanIn, type Reading } from '../../reading.ts'
import type { RuleMatch } from '../run-rules.ts'

/** "between June 9 and 12, July 1 and 4, and August 2 and 3": each stretch of such a row is a time of what happened. */
export function withSiblings(
  reading: Reading,
  { claim, labelled: { units, sentence } }: RuleMatch,
): readonly DraftClaim[] {
  const { when, predicate } = claim
  const own = units.findIndex(({ mention }) => mention?.when === when)
  if (predicate !== 'OCCURRED' || own < 0 || !isStretch(when)) return [claim]
  const others = [...stretchesFrom(own, -1), ...stretchesFrom(own, 1)]
  return [claim, ...others.flatMap((at) => claimAt(at) ?? [])]

  function stretchesFrom(start: number, step: 1 | -1): readonly number[] {
    const found: number[] = []
    for (let at = start + step; /^(?:,|and|or|DATE)$/.test(wordAt(units, at)); at += step)
      if (isDate(units[at]) && isStretch(units[at]?.mention?.when)) found.push(at)
    return found
  }

  function claimAt(at: number): DraftClaim | null {
    const date = units[at]
    if (date?.mention?.when === undefined) return null
    const argument = { role: 'when' as const, ...spanIn(reading, sentence, date.start, date.end) }
    const rest = claim.arguments.filter(({ role }) => role !== 'when')
    return { ...claim, when: date.mention.when, arguments: [...rest, argument] }
  }
}

const isStretch = (when: DraftClaim['when']): boolean =>
  when !== undefined && when.from !== null && when.to !== null && when.from !== when.to
