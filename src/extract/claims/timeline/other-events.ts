import { codeWord, type Unit } from '../../match/labelled-sentence.ts'
import { otherEventKinds, timelineClasses } from '../../rules/claims/timeline-words.ts'
import type { RuleMatch } from '../run-rules.ts'

const heads: ReadonlySet<string> = new Set((timelineClasses['event'] ?? []).flatMap((row) => row.split(' ').slice(-1)))

/** "a heart attack", "the gas leak"; "the database was taken offline" tells of its mending. */
export function isOtherEvent({ claim, labelled: { units }, first, last }: RuleMatch): boolean {
  if (claim.foundBy === 'occurred/was-taken' && isTakenDown(units, last)) return true
  for (let at = Math.max(1, first); at <= last; at += 1) {
    const [before, unit] = [units[at - 1], units[at]]
    if (
      before !== undefined &&
      unit !== undefined &&
      heads.has(codeWord(unit)) &&
      otherEventKinds.has(codeWord(before))
    )
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
