import type { Step } from './steps.ts'
import {
  isAuxiliary,
  isContainer,
  isCopula,
  isExposureNoun,
  isHolding,
  isOpenState,
  isSubordinator,
  isTaker,
  isTaking,
  isTransparent,
  isVerb,
} from './words.ts'

/** Steps of one list of data: first and last place of its kinds. */
export interface DataList {
  readonly first: number
  readonly last: number
  /** The places of the kinds. */
  readonly kinds: readonly number[]
}

const reach = 18

/** The place of the word that says the list was exposed, or undefined. */
export function governorOf(
  steps: readonly Step[],
  list: DataList,
  governed: ReadonlyMap<number, number>,
): number | undefined {
  return governorBefore(steps, list.first, governed) ?? governorAfter(steps, list.last)
}

/** "exposed names", "access to names", "the file contained names", "also stolen were names". */
function governorBefore(
  steps: readonly Step[],
  first: number,
  governed: ReadonlyMap<number, number>,
): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const step = steps[at]
    if (step === undefined || step.word === ';' || step.word === '?') return undefined
    if (governed.has(at)) return governed.get(at)
    if (isExposureNoun(step, steps[at + 1])) return at
    if (isTaking(step) && !isPlainNoun(steps, at)) return governsRight(steps, at, first) ? at : undefined
    if (isHolding(step) && !isTransparent(step)) return holdsData(steps, at) ? at : undefined
    if (isCopula(step)) return inverted(steps, at)
    if (isTransparent(step) || isAuxiliary(step)) continue
    if (isSubordinator(step)) return undefined
    if (isVerb(step) && !isRelativeVerb(steps, at)) return undefined
  }
  return undefined
}

// "the sale", "a hack": a noun of the same form, without its data.
const isPlainNoun = (steps: readonly Step[], at: number): boolean =>
  steps[at]?.pos === 'N' && /^(?:a|an|the|this|that|its)$/.test(steps[at - 1]?.word ?? '')

/** A passive verb has its data on the left, but for what is tied on: "were stolen along with names". */
function governsRight(steps: readonly Step[], at: number, first: number): boolean {
  const next = steps[at + 1]
  if (!isPassive(steps, at))
    return next === undefined || !/^(?:by|from|against|at|during|using|via|through)$/.test(next.word)
  return steps
    .slice(at + 1, first)
    .some(({ word }) => /^(?:along|alongside|including|together|with|well|plus|included|such)$/.test(word))
}

function isPassive(steps: readonly Step[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 5); left -= 1) {
    const step = steps[left]
    if (step === undefined) return false
    if (isCopula(step)) return true
    if (step.pos !== 'R' && !/^(?:also|not|have|has|had)$/.test(step.word)) return false
  }
  return false
}

/** The subject of "included" is the breach, the data, a file, or what stands for them. */
function holdsData(steps: readonly Step[], at: number): boolean {
  if (isPassive(steps, at)) return false
  let seen = 0
  for (let left = at - 1; left >= 0 && seen < 14; left -= 1, seen += 1) {
    const step = steps[left]
    if (step === undefined || step.word === ';') return false
    if (isContainer(step)) return true
    if (step.pos === 'E' && seen > 4) return false
  }
  return false
}

/** "Also exposed were names", "Among the data stolen in the attack were names", "The information was names". */
function inverted(steps: readonly Step[], copula: number): number | undefined {
  for (let left = copula - 1; left >= Math.max(0, copula - 16); left -= 1) {
    const step = steps[left]
    if (step === undefined || step.word === ';') return undefined
    if (isTaking(step) || /^(?:included|involved|contained|affected|impacted)$/.test(step.word)) return left
    if (isCopula(step)) return undefined
  }
  return undefined
}

/** "people who applied": the verb describes the people, not the data. */
function isRelativeVerb(steps: readonly Step[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 4); left -= 1) {
    const step = steps[left]
    if (step === undefined) return false
    if (/^(?:who|which|that|whose|where|when)$/.test(step.word)) return true
    if (!isAuxiliary(step) && !isCopula(step) && !/[RO]/.test(step.pos)) return false
  }
  return false
}

/** "names were stolen", "names of patients may have been accessed", "credentials leaked online", "data hackers stole". */
function governorAfter(steps: readonly Step[], last: number): number | undefined {
  let auxiliary = false
  let taker = false
  for (let at = last + 1; at <= Math.min(steps.length - 1, last + reach); at += 1) {
    const step = steps[at]
    if (step === undefined || step.word === ';' || step.word === '?' || step.pos === 'T') return undefined
    if (isCopula(step) || isAuxiliary(step)) auxiliary = true
    else if (isTaking(step) && (auxiliary || taker || isParticiple(step))) return at
    else if (isHolding(step) && auxiliary && /^(?:included|involved|contained)$/.test(step.word)) return at
    else if (isOpenState(step) && auxiliary) return at
    else if (auxiliary && step.word === 'risk') return at
    else if (auxiliary && step.pos === 'V' && !isTransparent(step) && !foundOpen(steps, at)) return undefined
    else if (isTaker(step)) taker = true
    else if (isSubordinator(step)) return undefined
    else if (isVerb(step) && !auxiliary && !isTransparent(step) && !isRelativeVerb(steps, at)) return undefined
  }
  return undefined
}

const isParticiple = ({ word }: Step): boolean => /(?:ed|en|ost|old|ead|aken)$/.test(word)

/** "were found on the dark web", "were left open": what comes after decides. */
const foundOpen = (steps: readonly Step[], at: number): boolean =>
  /^(?:found|left|put|made|discovered|believed|thought|reported|confirmed|been|potentially)$/.test(
    steps[at]?.word ?? '',
  )
