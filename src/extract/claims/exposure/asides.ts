import type { Step } from './steps.ts'
import { isAuxiliary, isCopula, isVerb } from './words.ts'

/** How long a clause or a bracket between data and its verb may be, in steps. */
const longest = 24

/** "22 million addresses (some of which were made up) were extracted": the place of the bracket that closes. */
export function closeOfBracket(steps: readonly Step[], open: number): number | undefined {
  if (steps[open]?.word !== '(') return undefined
  const close = steps.findIndex(({ word }, at) => at > open && at <= open + longest && word === ')')
  return close < 0 ? undefined : close
}

/**
 * "hashes for users who did not sign up with a friend's site were included", "hashes of addresses used to find an avatar
 * were scraped": the last step of a clause that only describes, before the verb of what stands before it.
 */
export function closeOfClause(steps: readonly Step[], at: number): number | undefined {
  const verb = firstVerb(steps, at)
  if (verb === undefined) return undefined
  for (let end = verb + 1; end <= Math.min(steps.length - 2, at + longest); end += 1) {
    const step = steps[end]
    if (step === undefined || /^[;?,]$/.test(step.word)) return undefined
    if (isCopula(step) && steps[end - 1]?.word !== 'and') return end - 1
  }
  return undefined
}

/** The verb of the clause: right after "who", past its auxiliaries; after "used to". */
function firstVerb(steps: readonly Step[], at: number): number | undefined {
  const [word, next] = [steps[at]?.word, steps[at + 1]?.word]
  if (word === 'used' && next === 'to') return at + 2
  if (word !== 'who' || steps[at - 1]?.word === ',') return undefined
  let verb = at + 1
  while (isInside(steps[verb])) verb += 1
  const step = steps[verb]
  return step !== undefined && isVerb(step) ? verb : undefined
}

const isInside = (step: Step | undefined): boolean =>
  step !== undefined && (isCopula(step) || isAuxiliary(step) || step.pos === 'R' || step.word === 'not')
