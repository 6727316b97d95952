import { elsewhere, keepingVerbs, livingVerbs, showingVerbs } from '../../rules/exposure-denials.ts'
import type { DataList } from './data-list.ts'
import type { Cues } from './cues.ts'
import type { Step } from './steps.ts'
import { closeOfInsertion } from './insertions.ts'
import { isTakenPair } from './pairs.ts'
import { isAuxiliary, isCopula, isSubordinator, isTaking } from './words.ts'

/**
 * The verb that says that a thief could not have had the data since it was not there: "were not stored on the server",
 * "is kept elsewhere", "does not collect card numbers". Said after a breach was told.
 */
export function keptAway(steps: readonly Step[], list: DataList, cues: Cues): number | undefined {
  if (!cues.near || isNamedBefore(steps, list.first)) return undefined
  if (isReason(steps, list.first)) return leftOut(steps, list.last)
  return spared(steps, list.last) ?? keptAfter(steps, list.last) ?? keptBefore(steps, list.first)
}

/** "never pass through its hands", "does not touch its servers". */
const passesThrough = (steps: readonly Step[], at: number): boolean =>
  /^(?:pass|passes|passed|go|goes|went|run|runs|ran)$/.test(wordAt(steps, at))
    ? /^(?:through|via|over|near)$/.test(wordAt(steps, at + 1))
    : /^(?:touch|touches|touched|enter|enters|entered|cross|crosses)$/.test(wordAt(steps, at))

/** "names were copied, although passwords were not". */
function leftOut(steps: readonly Step[], last: number): number | undefined {
  const at = steps.findIndex((step, i) => i > last && isCopula(step))
  return at > 0 && at <= last + 6 && isElliptic(steps, at) ? at : undefined
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
    if (told && passesThrough(steps, at)) return isNegated(steps, at) ? at : undefined
    if (isCopula(step) || isAuxiliary(step) || step.word === 'never') told = true
    else if (told && showingVerbs.has(step.word)) return isNegated(steps, at) && !isReadable(steps, at) ? at : undefined
    else if (told && keepingVerbs.has(step.word))
      return (isNegated(steps, at) && !isReadable(steps, at)) || isElsewhere(steps, at) ? at : undefined
  }
  return undefined
}

/**
 * "Card numbers escaped", "were spared", "stayed out of reach", "were left alone", "were masked", "could not be read", "go
 * straight to a processor"; "names were copied; passwords were not".
 */
function spared(steps: readonly Step[], last: number): number | undefined {
  for (let at = last + 1; at <= Math.min(steps.length - 1, last + 14); at += 1) {
    at = closeOfInsertion(steps, at) ?? at
    const step = steps[at]
    if (step === undefined || step.type !== undefined || /^[;?]$/.test(step.word) || isSubordinator(step))
      return undefined
    const next = wordAt(steps, at + 1)
    if (isOutOfReach(steps, at) || isHidden(steps, at)) return at
    if (step.word === 'escaped' && /^[.,;]?$/.test(next)) return at
    if (isCopula(step) && isElliptic(steps, at)) return at
    if (step.word === 'left' && /^(?:alone|untouched|unaffected|intact)$/.test(next)) return at
    if (/^(?:go|goes|went|passed?|passes)$/.test(step.word) && /^(?:straight|directly)$/.test(next)) return at
  }
  return undefined
}

const wordAt = (steps: readonly Step[], at: number): string => steps[at]?.word ?? ''

/** "remained out of reach", "had never been within reach", "stayed out of the thieves' hands", "were beyond the intruders' reach", "were spared". */
function isOutOfReach(steps: readonly Step[], at: number): boolean {
  if (wordAt(steps, at) === 'spared') return isCopula(steps[at - 1] as Step) || isAuxiliary(steps[at - 1] as Step)
  const isOut =
    wordAt(steps, at) === 'beyond' ||
    (wordAt(steps, at) === 'within' && isNegated(steps, at)) ||
    (wordAt(steps, at) === 'out' && wordAt(steps, at + 1) === 'of')
  if (!steps.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:remain|stay|kept|were|was|are|is|be)/.test(word)))
    return false
  return isOut && steps.slice(at + 1, at + 7).some(({ word }) => /^(?:reach|hands|bounds|grasp)$/.test(word))
}

/** "were masked", "had been blacked out", "could not be read". */
function isHidden(steps: readonly Step[], at: number): boolean {
  if (/^(?:masked|redacted|blacked)$/.test(wordAt(steps, at))) return isCopula(steps[at - 1] as Step)
  if (!/^(?:read|opened|decrypted|seen|viewed|reached|retrieved)$/.test(wordAt(steps, at))) return false
  const before = steps.slice(Math.max(0, at - 4), at).map(({ word }) => word)
  return before.at(-1) === 'be' && before.some((word) => /^(?:cannot|couldn't|can't)$/.test(word) || word === 'not')
}

/** "names were copied; passwords were not": the verb of the clause before. */
const isElliptic = (steps: readonly Step[], at: number): boolean =>
  (/^(?:not|never)$/.test(wordAt(steps, at + 1)) || /n't$/.test(wordAt(steps, at))) &&
  /^[.,;]?$/.test(wordAt(steps, at + (/n't$/.test(wordAt(steps, at)) ? 1 : 2))) &&
  steps.slice(0, at).some((step, i) => isTaking(step) || isTakenPair(steps, i))

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
