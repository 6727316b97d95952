import { elsewhere, keepingVerbs, livingVerbs, showingVerbs } from '../../rules/exposure-denials.ts'
import type { DataList } from './data-list.ts'
import type { Cues } from './cues.ts'
import type { Step } from './steps.ts'
import { isAuxiliary, isCopula, isSubordinator } from './words.ts'

/**
 * The verb that says that a thief could not have had the data since it was not there: "were not stored on the server",
 * "is kept elsewhere", "does not collect card numbers". Said after a breach was told.
 */
export function keptAway(steps: readonly Step[], list: DataList, cues: Cues): number | undefined {
  if (!cues.near || isReason(steps, list.first) || isNamedBefore(steps, list.first)) return undefined
  return keptAfter(steps, list.last) ?? keptBefore(steps, list.first)
}

/** "Those documents lived elsewhere": kinds that were named before. */
const isNamedBefore = (steps: readonly Step[], first: number): boolean =>
  /^(?:those|these)$/.test(steps[first - 1]?.word ?? '')

/** "… as the firm does not store passwords": why something else did not happen. */
const isReason = (steps: readonly Step[], first: number): boolean =>
  steps.slice(0, first).some(({ word }) => /^(?:because|as|since|although)$/.test(word))

/**
 * "Card numbers are not kept on the system", "Card numbers are held by a separate processor",
 * "Card numbers never appear on the page", "Card numbers live in another system".
 */
function keptAfter(steps: readonly Step[], last: number): number | undefined {
  let told = false
  for (let at = last + 1; at <= Math.min(steps.length - 1, last + 14); at += 1) {
    const step = steps[at]
    if (step === undefined || step.type !== undefined || /^[;?]$/.test(step.word) || isSubordinator(step))
      return undefined
    if (livingVerbs.has(step.word) && isElsewhere(steps, at)) return at
    if (isCopula(step) || isAuxiliary(step) || step.word === 'never') told = true
    else if (told && showingVerbs.has(step.word)) return isNegated(steps, at) && !isReadable(steps, at) ? at : undefined
    else if (told && keepingVerbs.has(step.word))
      return (isNegated(steps, at) && !isReadable(steps, at)) || isElsewhere(steps, at) ? at : undefined
  }
  return undefined
}

/** "The bank does not store card numbers", "never held passwords". */
function keptBefore(steps: readonly Step[], first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
    const step = steps[at]
    if (step === undefined || step.word === ';' || isSubordinator(step)) return undefined
    if (keepingVerbs.has(step.word)) return isNegated(steps, at) ? at : undefined
    if (step.pos === 'V' || step.pos === 'I') return undefined
  }
  return undefined
}

const isNegated = (steps: readonly Step[], verb: number): boolean =>
  steps.slice(Math.max(0, verb - 7), verb).some(({ word }) => /^(?:not|never|no|neither|nor|none)$|n't$/.test(word))

/** "not stored in plain text": it was there. */
const isReadable = (steps: readonly Step[], verb: number): boolean =>
  steps
    .slice(verb + 1, verb + 6)
    .some(({ word }) => /^(?:plain|plaintext|clear|cleartext|readable|unencrypted|form)$/.test(word))

const isElsewhere = (steps: readonly Step[], verb: number): boolean =>
  steps.slice(verb + 1, verb + 8).some(({ word }) => elsewhere.has(word)) || elsewhere.has(steps[verb - 1]?.word ?? '')
