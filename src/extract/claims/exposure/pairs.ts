import { heldPairs, takenPairs, takingPairs } from '../../rules/exposure-pairs.ts'
import type { Step } from './steps.ts'
import { isDataContainer, isTaker } from './words.ts'

const pairAt = (steps: readonly Step[], at: number): string => `${steps[at]?.word ?? ''} ${steps[at + 1]?.word ?? ''}`

/** "swept up", "carried off", "broken into": a participle and its particle that say what was taken. */
export const isTakenPair = (steps: readonly Step[], at: number): boolean => takenPairs.has(pairAt(steps, at))

/** "Each row came with a phone number", "forms, which set out a name", "the haul ran from tax returns to love letters". */
export function holdsByPair(steps: readonly Step[], at: number): boolean {
  if (!heldPairs.has(pairAt(steps, at))) return false
  return steps
    .slice(Math.max(0, at - 4), at)
    .some((step) => isDataContainer(step) || step.pos === 'T' || /^(?:which|that|they|it)$/.test(step.word))
}

/** "The attackers combed through payslips", "they vacuumed up names". */
export const takesByPair = (steps: readonly Step[], at: number): boolean =>
  takingPairs.has(pairAt(steps, at)) && steps.slice(Math.max(0, at - 6), at).some(isTaker)
