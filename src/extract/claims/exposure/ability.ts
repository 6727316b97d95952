import type { Step } from './steps.ts'

/**
 * "Once in, they could see names", "records could be viewed by others": what strangers were able to do lay open, though
 * nobody may have done it. "could have seen" leaves it open.
 */
export function isAbility(steps: readonly Step[], verb: number): boolean {
  const word = steps[verb]?.word ?? ''
  const before = steps.slice(Math.max(0, verb - 3), verb).map((step) => step.word)
  if (isReachable(steps, verb)) return true
  if (!before.some((each) => /^(?:could|can)$/.test(each)) || before.some((each) => /^(?:not|never|have)$/.test(each)))
    return false
  if (/^(?:see|browse|read|make|look|leaf|scroll|pull)$/.test(word)) return true
  if (/^(?:viewed|seen|accessed|read|browsed|downloaded)$/.test(word)) return byOthers(steps, verb)
  return (
    /^(?:view|access)$/.test(word) &&
    steps.slice(0, verb).some((step) => /^(?:once|logged|logging|inside)$/.test(step.word))
  )
}

/**
 * "could be fetched by anyone with a browser", "can be opened without a password": what lay open to all, whatever the verb.
 */
export function isReachable(steps: readonly Step[], verb: number): boolean {
  const before = steps.slice(Math.max(0, verb - 4), verb).map(({ word }) => word)
  if (!before.some((word) => /^(?:could|can)$/.test(word)) || before.some((word) => /^(?:not|never|have)$/.test(word)))
    return false
  if (
    steps[verb - 1]?.word !== 'be' ||
    /^(?:used|changed|reset|removed|deleted|sent|paid)$/.test(steps[verb]?.word ?? '')
  )
    return false
  return steps.slice(verb + 1, verb + 12).some(({ word }, i, all) => {
    if (/^(?:anyone|anybody|everyone|everybody|whoever|strangers?|outsiders?)$/.test(word)) return true
    if (word === 'through')
      return all.slice(i + 1, i + 5).some((step) => /^(?:window|windows|envelope|envelopes|glass)$/.test(step.word))
    if (word === 'without') return all.slice(i + 1, i + 4).some((step) => guards.test(step.word))
    return /^(?:internet|web)$/.test(word) && /^(?:the|open|public)$/.test(all[i - 1]?.word ?? '')
  })
}

const guards = /^(?:passwords?|log-?in|logging|authentication|credentials?|signing|permission|account)$/

const byOthers = (steps: readonly Step[], verb: number): boolean =>
  steps[verb + 1]?.word === 'by' &&
  steps
    .slice(verb + 2, verb + 5)
    .some(({ word }) => /^(?:others?|anyone|anybody|everyone|strangers?|public|visitors|users|customers)$/.test(word))
