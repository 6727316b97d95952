import type { DataList } from './governors.ts'
import type { Step } from './steps.ts'
import { isAuxiliary, isCopula, isHolding, isSubordinator, isTaking, isTransparent, isVerb } from './words.ts'

/** The lists of data in a sentence: kinds with no verb of their own between them. */
export function toDataLists(steps: readonly Step[]): readonly DataList[] {
  const places = steps.flatMap(({ type }, i) => (type === undefined ? [] : [i]))
  const lists: number[][] = []
  for (const place of places) {
    const before = lists.at(-1)?.at(-1)
    if (before !== undefined && areTied(steps, before, place)) lists.at(-1)?.push(place)
    else lists.push([place])
  }
  return lists.map((kinds) => ({ first: kinds[0] ?? 0, last: kinds.at(-1) ?? 0, kinds }))
}

function areTied(steps: readonly Step[], from: number, to: number): boolean {
  if (to - from > 14) return false
  for (let at = from + 1; at < to; at += 1) {
    const step = steps[at]
    if (step === undefined || step.word === '"' || step.word === '?') return false
    if (step.word === ':' || isTransparent(step)) continue
    if (isTaking(step) || isHolding(step) || isCopula(step) || isAuxiliary(step)) return false
    if (isSubordinator(step) || isVerb(step) || /^(?:which|who|that|from|by|to|against|into)$/.test(step.word))
      return false
  }
  return true
}
