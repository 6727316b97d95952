import { boardKinds, loosePairs, placedPairs, strayPlaces } from '../../rules/exposure-strays.ts'
import type { Step } from './steps.ts'
import { isOpenPlace } from './words.ts'

/**
 * "fell into the wrong hands", "ended up on the dark web", "have turned up for sale", "escaped from the firm's systems",
 * "are circulating on a message board".
 */
export function strays(steps: readonly Step[], at: number): boolean {
  const next = steps.slice(at + 1, at + 9)
  const word = steps[at]?.word ?? ''
  if (steps.slice(0, at).some((step) => /^(?:if|whether)$/.test(step.word))) return false
  if (/^(?:left|leave|leaving|exited)$/.test(word))
    return next.some((step) => /^(?:network|systems?|servers?|environment|building)$/.test(step.word))
  if (/^f[ae]ll(?:en)?$/.test(word)) return next.some((step) => step.word === 'hands')
  return isLoose(steps, at)
}

/** The same by a verb and its particle alone, which may be a verb of exposure too: "circulating on a forum". */
export function isLoose(steps: readonly Step[], at: number): boolean {
  const next = steps.slice(at + 1, at + 9)
  const pair = `${steps[at]?.word ?? ''} ${particleAfter(next)}`
  if (loosePairs.has(pair)) return true
  return placedPairs.has(pair) && (next.some(isOpen) || endsWithOthers(steps, at))
}

/** "made their way", "doing the rounds": what stands between is none of the pair. */
const particleAfter = (next: readonly Step[]): string =>
  next.slice(0, 2).find(({ word }) => !/^(?:the|their|its|his|her)$/.test(word))?.word ?? ''

function isOpen(step: Step, at: number, next: readonly Step[]): boolean {
  if (isOpenPlace(step) || strayPlaces.has(step.word)) return true
  return /^boards?$/.test(step.word) && boardKinds.has(next[at - 1]?.word ?? '')
}

/** "ended up with fraudsters", "ended up, at $40 a head, with people who rang those users". */
const endsWithOthers = (steps: readonly Step[], at: number): boolean =>
  /^(?:end|ended|wound)$/.test(steps[at]?.word ?? '') &&
  steps
    .slice(at + 2, at + 16)
    .some(({ word }, i, all) => word === 'with' && all.slice(i + 1, i + 4).some((step) => others.test(step.word)))

const others =
  /^(?:people|strangers?|fraudsters?|scammers?|criminals?|crooks|thieves|hackers?|outsiders?|rivals?|callers)$/
