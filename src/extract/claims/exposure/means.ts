import { cameFrom, entryWords, keyHolders, openingKinds, toolWords } from '../../rules/exposure-means.ts'
import type { Step } from './steps.ts'

/**
 * Whether a password, a token or a key is what the thieves came in with, not what they got: "used a stolen token to",
 * "logged in with leaked credentials", "credentials that were obtained from another source", "an employee's password".
 */
export function isTool(steps: readonly Step[], kind: number): boolean {
  if (!opens(steps[kind])) return false
  return isUsed(steps, kind) || isFromElsewhere(steps, kind) || isOfOne(steps, kind)
}

const opens = (step: Step | undefined): boolean => openingKinds.has(step?.type?.dataType ?? '')

/** The words of one phrase before the kind, and other such kinds of its list, lead to a word of use. */
function isUsed(steps: readonly Step[], kind: number): boolean {
  for (let at = kind - 1; at >= Math.max(0, kind - 8); at -= 1) {
    const step = steps[at]
    if (step === undefined) return false
    if (toolWords.has(step.word)) return true
    if (step.word === 'with') return steps.slice(Math.max(0, at - 4), at).some(({ word }) => entryWords.has(word))
    if (step.word === 'of' && steps[at - 1]?.word === 'way') return true
    // "trying out long lists of passwords"
    if (/^(?:of|out)$/.test(step.word) && /^(?:lists?|trying|tried)$/.test(steps[at - 1]?.word ?? '')) continue
    const inside = /[DANMRE]/.test(step.pos) || /^(?:and|or|,)$/.test(step.word) || opens(step)
    if (!inside && !/(?:ed|en)$/.test(step.word)) return false
  }
  return false
}

const isFromElsewhere = (steps: readonly Step[], kind: number): boolean =>
  !isListedWithData(steps, kind) &&
  cameFrom.test(
    steps
      .slice(kind + 1, kind + 12)
      .map(({ word }) => word)
      .join(' '),
  )

/** "email addresses and passwords": loot of both kinds. */
const isListedWithData = (steps: readonly Step[], kind: number): boolean =>
  /^(?:and|or|,)$/.test(steps[kind - 1]?.word ?? '') &&
  steps[kind - 2]?.type?.form === 'NAME' &&
  !openingKinds.has(steps[kind - 2]?.type?.dataType ?? '')

/** "an employee's password", "the password of a contractor", "a contractor whose password". */
function isOfOne(steps: readonly Step[], kind: number): boolean {
  const before = steps.slice(Math.max(0, kind - 4), kind)
  const owner = before.findIndex(({ word }) => keyHolders.test(word.replace(/['’]s$/, '')))
  if (owner > 0 && /^(?:an?|one|former|single)$/.test(before[owner - 1]?.word ?? '')) {
    const own = before[owner]?.word ?? ''
    if (/['’]s$/.test(own) || before.some(({ word }) => word === 'whose' || word === "'s" || word === '’s')) return true
  }
  const after = steps.slice(kind + 1, kind + 5)
  return (
    after[0]?.word === 'of' &&
    /^(?:an?|one)$/.test(after[1]?.word ?? '') &&
    after.slice(2).some(({ word }) => keyHolders.test(word))
  )
}
