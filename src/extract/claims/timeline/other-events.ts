import { codeWord, type Unit } from '../../match/labelled-sentence.ts'
import { timelineClasses } from '../../rules/claims/timeline-words.ts'
import type { RuleMatch } from '../run-rules.ts'

const heads: ReadonlySet<string> = new Set((timelineClasses['event'] ?? []).flatMap((row) => row.split(' ').slice(-1)))

/** Words that make an attack, a leak or a theft one of another kind. */
const otherKinds: ReadonlySet<string> = new Set(
  'heart panic asthma anxiety terror terrorist terrorism shark dog knife stabbing missile drone bomb bombing rocket arson gun shooting military air gas oil water methane ammonia roof sewage chemical radiation asbestos lead virus car auto bike bicycle truck vehicle copper art jewel jewelry grand petty retail package cargo fuel museum bank personal-injury contract hull levee dike dam wage'.split(
    ' ',
  ),
)

/** "a heart attack", "the gas leak"; "the database was taken offline" tells of its mending. */
export function isOtherEvent({ claim, labelled: { units }, first, last }: RuleMatch): boolean {
  if (claim.foundBy === 'occurred/was-taken' && isTakenDown(units, last)) return true
  for (let at = Math.max(1, first); at <= last; at += 1) {
    const [before, unit] = [units[at - 1], units[at]]
    if (before !== undefined && unit !== undefined && heads.has(codeWord(unit)) && otherKinds.has(codeWord(before)))
      return true
  }
  return false
}

const isTakenDown = (units: readonly Unit[], at: number): boolean => {
  const [verb, next] = [units[at], units[at + 1]]
  return (
    verb !== undefined && next !== undefined && codeWord(verb) === 'taken' && /^(?:offline|down)$/.test(codeWord(next))
  )
}
