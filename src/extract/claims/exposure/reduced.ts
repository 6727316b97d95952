import type { Step } from './steps.ts'
import { forceOf, isAuxiliary, isCopula, isHolding, isTaking, isTransparent } from './words.ts'

/**
 * Participles that describe the noun before them, with no verb of a clause: "payslips lodged with an application", "people
 * awaiting treatment". What got out is the noun, not what its description names.
 */
export function isReduced(steps: readonly Step[], at: number): boolean {
  const [before, step, after] = [steps[at - 1], steps[at], steps[at + 1]]
  if (before === undefined || step === undefined || after === undefined) return false
  if (isTaking(step) || isHolding(step) || isTransparent(step)) return false
  if (/ing$/.test(step.word)) return people.test(before.word) || (before.pos === 'E' && isOwner(steps, at - 1))
  if (!/(?:ed|en|sent|kept|made|held)$/.test(step.word) || isAuxiliary(before) || isCopula(before)) return false
  return (
    before.pos !== 'O' &&
    after.pos !== 'T' &&
    /^(?:with|to|by|under|for|from|at|when|during|since|between)$/.test(after.word)
  )
}

/** "pictures uploaded to the app", "forms sent by parents": how the data came there, not how it got out. */
export const isHandled = (steps: readonly Step[], at: number): boolean =>
  forceOf(steps[at] as Step) === 'HANDLING' &&
  /(?:ed|sent|ten)$/.test(steps[at]?.word ?? '') &&
  /^(?:to|by|with|through|via)$/.test(steps[at + 1]?.word ?? '') &&
  steps.slice(at + 2, at + 14).some((step) => isCopula(step) || isAuxiliary(step))

const people =
  /^(?:people|persons|patients|customers|clients|members|users|students|employees|residents|applicants|families|others|individuals|women|men|children|those)$/

/** "numbers of 300 people": of whom, not who acts. */
const isOwner = (steps: readonly Step[], at: number): boolean =>
  steps.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:of|for|from|belonging)$/.test(word))

/** "copies of passports lodged with loan applications": `at` is a kind that only the description of the list's last names. */
export function isNested(steps: readonly Step[], last: number, at: number): boolean {
  let verb = at - 1
  while (verb > last && /[IDANMTE]/.test(steps[verb]?.pos ?? '.')) verb -= 1
  return (
    verb > last &&
    steps.slice(last + 1, at).every(({ word }) => !/^(?:,|;|and|but)$/.test(word)) &&
    isReduced(steps, verb)
  )
}
