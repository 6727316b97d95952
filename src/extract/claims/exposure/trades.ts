import { dealings, trades, tradeVerbs } from '../../rules/exposure-trades.ts'
import type { Step } from './steps.ts'

/**
 * "the forum for discussing celebrity photos was hacked", "dedicated to the theft and trading of stolen cards, the forum …",
 * "a vendor that stores scans": what a site or a service is for, not what got out.
 */
export function isTrade(steps: readonly Step[], kind: number): boolean {
  for (let at = kind - 1; at >= Math.max(1, kind - 9); at -= 1) {
    const step = steps[at]
    if (step === undefined || /^[;?(]$/.test(step.word)) return false
    if (step.word === ',' && steps[at - 1]?.type === undefined) return false
    if (dealings.has(step.word) && isRelative(steps, at)) return true
    if (!tradeVerbs.has(step.word)) continue
    const before = steps.slice(Math.max(0, at - 4), at).map(({ word }) => word)
    if (/ (?:dedicated|devoted) to (?:the )?(?:\w+ (?:and|or) )?$/.test(` ${before.join(' ')} `)) return true
    if (before.at(-1) === 'for' && trades.has(before.at(-2) ?? '')) return true
  }
  return false
}

/** "a vendor that stores scans for hospitals": in the present tense, of what it does for a living. */
const isRelative = (steps: readonly Step[], verb: number): boolean =>
  /^(?:that|which|who)$/.test(steps[verb - 1]?.word ?? '') &&
  steps
    .slice(Math.max(0, verb - 3), verb - 1)
    .some(({ word, pos }) => trades.has(word) || /^(?:ORG|PRD)$/.test(word) || pos === 'P')
