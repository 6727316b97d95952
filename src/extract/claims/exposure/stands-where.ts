import { atLarge, hauls, stores } from '../../rules/exposure-places.ts'
import { wordSet } from '../../rules/lexicon/phrases.ts'
import { openlyLeft } from '../../rules/exposure-words.ts'
import { closeOfInsertion } from './insertions.ts'
import type { Cues } from './cues.ts'
import type { DataList } from './data-list.ts'
import { isTakenPair } from './pairs.ts'
import type { Step } from './steps.ts'
import { isAuxiliary, isCopula, isSubordinator } from './words.ts'

/** How far behind its data the place may be told, in steps. */
const reach = 14

/**
 * The word that says where data stood or went, with no verb of exposure: "might now be in the hands of criminals", "made
 * up the bulk of the haul", "were swept up", "as having been in the copied files", "were not part of it". Said after a
 * breach was told.
 */
export function standsWhere(steps: readonly Step[], list: DataList, cues: Cues): number | undefined {
  if (!cues.near || list.kinds.every((kind) => steps[kind]?.type?.form === 'NOMINAL')) return undefined
  let end = list.last + reach
  for (let at = list.last + 1; at <= Math.min(steps.length - 1, end); at += 1) {
    const close = closeOfInsertion(steps, at) ?? at
    end += close - at
    at = close
    const step = steps[at]
    if (step === undefined || /^[;?]$/.test(step.word) || isSubordinator(step)) return undefined
    const found =
      inHands(steps, at) ??
      layOpen(steps, at) ??
      madeUp(steps, at) ??
      sweptUp(steps, at) ??
      inStore(steps, at) ??
      leftAlone(steps, at) ??
      figures(steps, at) ??
      wasToo(steps, at)
    if (found !== undefined) return found
    if (isFound(steps, at, list.first)) return at
  }
  return keptReadable(steps, list, cues)
}

const wordsFrom = (steps: readonly Step[], from: number, count: number): readonly string[] =>
  steps.slice(from, from + count).map(({ word }) => word)

/** "in the hands of criminals", "in the wrong hands". */
function inHands(steps: readonly Step[], at: number): number | undefined {
  if (steps[at]?.word !== 'hands') return undefined
  return hostile.has(steps[at - 1]?.word ?? '') || wordsFrom(steps, at + 1, 5).some((word) => atLarge.has(word))
    ? at
    : undefined
}

const hostile = wordSet(
  "wrong criminal hostile unknown unauthorized unauthorised outside others' others’ strangers' strangers’",
)

/** "sat on an open server", "lay within reach of anyone", "stood unprotected on the web". */
function layOpen(steps: readonly Step[], at: number): number | undefined {
  if (!/^(?:sat|sitting|lay|lain|stood|lying)$/.test(steps[at]?.word ?? '')) return undefined
  const after = wordsFrom(steps, at + 1, 9)
  return after.some((word) => openlyLeft.has(word) || /^(?:reach|anyone|anybody|everyone|internet|web)$/.test(word))
    ? at
    : undefined
}

/** "made up the bulk of the haul", "accounted for most of the stolen files". */
function madeUp(steps: readonly Step[], at: number): number | undefined {
  const pair = `${steps[at]?.word ?? ''} ${steps[at + 1]?.word ?? ''}`
  if (!/^(?:mak(?:e|es|ing)|made) up$|^account(?:ed|s|ing)? for$/.test(pair)) return undefined
  return wordsFrom(steps, at + 2, 8).some((word) => hauls.has(word)) ? at : undefined
}

/** "were swept up", "had been carried off". */
function sweptUp(steps: readonly Step[], at: number): number | undefined {
  return isTakenPair(steps, at) && steps.slice(Math.max(0, at - 3), at).some((step) => isCopula(step)) ? at : undefined
}

/** "were among the contents", "was not in the cabinets", "were not part of it", "as having been in the copied files". */
function inStore(steps: readonly Step[], at: number): number | undefined {
  const step = steps[at]
  if (step === undefined || !isCopula(step)) return undefined
  if (/^(?:is|are)$/.test(step.word) && !steps.slice(0, at).some(({ word }) => word === 'whether')) return undefined
  let next = at + 1
  while (/^(?:also|all|not|never|both|only|been)$/.test(steps[next]?.word ?? '')) next += 1
  const word = steps[next]?.word ?? ''
  if (word === 'part' && steps[next + 1]?.word === 'of')
    return wordsFrom(steps, next + 2, 4).some((place) => place === 'it' || hauls.has(place)) ? next : undefined
  if (!/^(?:among|amongst|in|inside|within)$/.test(word)) return undefined
  return wordsFrom(steps, next + 1, 4).some((place) => stores.has(place) || hauls.has(place)) ? next : undefined
}

/**
 * "Passwords were stored in plain text", "The forum stored passwords as weak MD5 hashes": said of a breach, how well a thief
 * can read what he has.
 */
function keptReadable(steps: readonly Step[], { first, last, kinds }: DataList, cues: Cues): number | undefined {
  if (!cues.told || !kinds.some((kind) => steps[kind]?.type?.dataType === 'passwords')) return undefined
  for (let at = first + 1; at <= Math.min(steps.length - 1, last + 8); at += 1) {
    const step = steps[at]
    if (step === undefined || /^[;?]$/.test(step.word) || isSubordinator(step)) return undefined
    if (readable.test(step.word)) return isTold(steps.slice(0, at)) ? at : undefined
  }
  return undefined
}

const readable = /^(?:plain|plaintext|cleartext|clear|unsalted|unhashed|weakly|weak|md5|sha-?1)\b/

const isTold = (clause: readonly Step[]): boolean =>
  clause.some(({ word }) => /^(?:stored|kept|held|saved|hashed|were|was)\b/.test(word)) &&
  !clause.some(({ word }) => /^(?:not|never|no|should|must|although|though|if|whether)$|n't$/.test(word))

/** "figure in the dump", "did not feature among the files", "formed no part of it". */
function figures(steps: readonly Step[], at: number): number | undefined {
  const word = steps[at]?.word ?? ''
  const next = wordsFrom(steps, at + 1, 6)
  const isPart = /^(?:form|forms|formed)$/.test(word) && next.slice(0, 2).includes('part')
  if (
    !isPart &&
    !(/^(?:figure|figures|figured|feature|features|featured)$/.test(word) && /^(?:in|among|on)$/.test(next[0] ?? ''))
  )
    return undefined
  return next.some((place) => place === 'it' || stores.has(place) || hauls.has(place) || place === 'data')
    ? at
    : undefined
}

/** "does not know whether card numbers were too": what was said of others just before. */
const wasToo = (steps: readonly Step[], at: number): number | undefined =>
  isCopula(steps[at] as Step) &&
  /^(?:too|also)$/.test(steps[at + 1]?.word ?? '') &&
  /^[.,;]?$/.test(steps[at + 2]?.word ?? '')
    ? at
    : undefined

/** "was left untouched". */
function leftAlone(steps: readonly Step[], at: number): number | undefined {
  if (steps[at]?.word !== 'left') return undefined
  return /^(?:untouched|unaffected|intact)$/.test(steps[at + 1]?.word ?? '') ? at + 1 : undefined
}

/** "gigabytes in which payroll files could be found". */
function isFound(steps: readonly Step[], at: number, first: number): boolean {
  if (steps[at]?.word !== 'found' || !steps.slice(Math.max(0, at - 3), at).some(isAuxiliary)) return false
  return wordsFrom(steps, Math.max(0, first - 9), 9).some(
    (word, i, words) => word === 'which' && /^(?:in|among)$/.test(words[i - 1] ?? ''),
  )
}
