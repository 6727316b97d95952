import type { Step } from './steps.ts'

/**
 * "Once in, they could see names", "records could be viewed by others": what strangers were able to do lay open, though
 * nobody may have done it. "could have seen" leaves it open.
 */
export function isAbility(steps: readonly Step[], verb: number): boolean {
  const word = steps[verb]?.word ?? ''
  const before = steps.slice(Math.max(0, verb - 3), verb).map((step) => step.word)
  if (!before.some((each) => /^(?:could|can)$/.test(each)) || before.some((each) => /^(?:not|never|have)$/.test(each)))
    return false
  if (/^(?:see|browse|read)$/.test(word)) return true
  if (/^(?:viewed|seen|accessed|read|browsed|downloaded)$/.test(word)) return byOthers(steps, verb)
  return (
    /^(?:view|access)$/.test(word) &&
    steps.slice(0, verb).some((step) => /^(?:once|logged|logging|inside)$/.test(step.word))
  )
}

const byOthers = (steps: readonly Step[], verb: number): boolean =>
  steps[verb + 1]?.word === 'by' &&
  steps
    .slice(verb + 2, verb + 5)
    .some(({ word }) => /^(?:others?|anyone|anybody|everyone|strangers?|public|visitors|users|customers)$/.test(word))
