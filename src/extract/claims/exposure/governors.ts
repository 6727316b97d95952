import type { Cues } from './cues.ts'
import {
  holdsData,
  inverted,
  isExistential,
  isMainVerb,
  isUnnamed,
  isWay,
  isPassive,
  isModalPerfect,
  isPlainNoun,
  isRelativeVerb,
  tiesOn,
} from './grammar.ts'
import { isToldOf, placeInBreach, staysSafe, strays } from './places.ts'
import { isDescription } from './phrases.ts'
import type { Step } from './steps.ts'
import {
  forceOf,
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
  isUnharmed,
  isVerb,
  tellsOfBreach,
} from './words.ts'

/** Steps of one list of data: first and last place of its kinds. */
export interface DataList {
  readonly first: number
  readonly last: number
  /** The places of the kinds. */
  readonly kinds: readonly number[]
}

const reach = 24

/** The place of the word that says the list was exposed, or undefined. */
export function governorOf(
  steps: readonly Step[],
  list: DataList,
  governed: ReadonlyMap<number, number>,
  cues: Cues,
): number | undefined {
  return governorBefore(steps, list.first, governed, cues) ?? governorAfter(steps, list.last, cues)
}

/** "exposed names", "access to names", "the file contained names", "also stolen were names". */
function governorBefore(
  steps: readonly Step[],
  first: number,
  governed: ReadonlyMap<number, number>,
  cues: Cues,
): number | undefined {
  const from = colonBefore(steps, first) ?? first
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const step = steps[at]
    if (step === undefined || step.word === ';' || step.word === '?') return undefined
    if (opensClause(steps, at)) return undefined
    if (governed.has(at)) return governed.get(at)
    if (isExposureNoun(step, steps[at + 1])) return nounSays(steps, at, cues) ? at : undefined
    if (isGetaway(steps, at)) return cues.near ? at : undefined
    if (isTaking(step) && !isPlainNoun(steps, at)) return governsRight(steps, at, first, cues) ? at : undefined
    if (isAuxiliary(step) && isVerb(steps[at + 1] ?? step)) continue
    if (isHolding(step) && (!isTransparent(step) || isMainVerb(steps, at))) return holdsData(steps, at) ? at : undefined
    if (isCopula(step)) return isExistential(steps, at, first) ? (cues.near ? at : undefined) : inverted(steps, at)
    if (tellsOfPeople(steps, at)) return undefined
    if (isTransparent(step) || isAuxiliary(step)) continue
    if (isSubordinator(step) && !leavesOut(steps, at)) return undefined
    if (isVerb(step) && !/ing$/.test(step.word) && !isRelativeVerb(steps, at) && !describes(steps, at, first))
      return undefined
  }
  return undefined
}

/** "expired card numbers": a participle that belongs to the first kind. */
const describes = (steps: readonly Step[], at: number, first: number): boolean =>
  first - at <= 3 && range(at, first).every((i) => isDescription(steps, i))

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from }, (_, i) => from + i)

/** "people who submitted applications": what people do is no breach. */
const tellsOfPeople = (steps: readonly Step[], at: number): boolean =>
  steps[at - 1]?.word === 'who' && isVerb(steps[at] as Step)

/** "could include: full name; date of birth; and card number": the colon of a list whose items semicolons part. */
function colonBefore(steps: readonly Step[], first: number): number | undefined {
  let parted = false
  for (let at = first - 1; at >= 0; at -= 1) {
    const step = steps[at]
    if (step === undefined || isCopula(step) || isAuxiliary(step) || isTaking(step)) return undefined
    if (step.word === ';') parted = true
    if (step.word === ':') return parted ? at + 1 : undefined
  }
  return undefined
}

/** "but not passwords": the verb before it holds for what is left out, too. */
const leavesOut = (steps: readonly Step[], at: number): boolean =>
  steps[at]?.word === 'but' && /^(?:not|no|excluding)$/.test(steps[at + 1]?.word ?? '')

/** "that files were viewed, and that passwords were not": a second clause has its own verb. */
const opensClause = (steps: readonly Step[], at: number): boolean =>
  steps[at]?.word === 'that' && /^(?:and|or|nor)$/.test(steps[at - 1]?.word ?? '')

/** "got away with names", "making off with names". */
const isGetaway = (steps: readonly Step[], at: number): boolean =>
  /^(?:away|off)$/.test(steps[at]?.word ?? '') &&
  steps[at + 1]?.word === 'with' &&
  /^(?:g[eo]t(?:s|ting|ten)?|ma(?:de|king|kes?)|walk(?:ed|ing)|r[au]n|came|come)$/.test(steps[at - 1]?.word ?? '')

/** "access to" and "copies of" are everyday words; who lost or restored access did not lose data. */
function nounSays(steps: readonly Step[], at: number, cues: Cues): boolean {
  const word = steps[at]?.word ?? ''
  if (!/^(?:access|copies|possession|hold|sale|hands)$/.test(word)) return true
  const before = steps.slice(Math.max(0, at - 3), at)
  if (
    before.some((step) =>
      /^(?:los\w*|lost|regain\w*|restor\w*|block\w*|restrict\w*|limit\w*|revok\w*|deny|denied|permission|permissions|remov\w*|impact\w*|cut|secur\w*|protect\w*|control\w*|manag\w*)$/.test(
        step.word,
      ),
    )
  )
    return false
  return cues.own || before.some((step) => /^(?:gain\w*|unauthori[sz]ed|had)$/.test(step.word))
}

/** A passive verb has its data on the left, but for what is tied on: "were stolen along with names". */
function governsRight(steps: readonly Step[], at: number, first: number, cues: Cues): boolean {
  const next = steps[at + 1]
  if (isPassive(steps, at))
    return says(steps, at, 'PASSIVE', cues) && (next?.word === ':' || tiesOn(steps, at + 1, first))
  if (next !== undefined && /^(?:by|from|against|at|during|using|via|through)$/.test(next.word)) return false
  if (/^t(?:ake|akes|ook|aken|aking)$/.test(steps[at]?.word ?? '') && idioms.has(next?.word ?? '')) return false
  if (isWay(steps, at) || isMeans(steps, at, first)) return false
  if (!cues.told && /(?:ed|en)$/.test(steps[at]?.word ?? '') && isAttributive(steps, at, first) && isUnnamed(steps, at))
    return false
  return says(steps, at, 'ACTIVE', cues)
}

/** "accessed the portal using a stolen card": what the thieves came with. */
const isMeans = (steps: readonly Step[], at: number, first: number): boolean =>
  steps.slice(at + 1, first).some(({ word }) => word === 'using') &&
  steps.slice(at + 1, first).every(({ word }) => word !== ',')

// "stolen passwords": the participle stands right before its data, with no subject of its own.
const isAttributive = (steps: readonly Step[], at: number, first: number): boolean =>
  steps.slice(at + 1, first).every(({ pos }) => /[NAVM]/.test(pos)) &&
  !/[NEOT]/.test(steps[at - 1]?.pos ?? '.') &&
  !/^(?:have|has|had|having)$/.test(steps[at - 1]?.word ?? '')

// "took place", "taken into account": nothing is taken.
const idioms: ReadonlySet<string> = new Set(
  'place steps step advantage action part into over effect down offline hold responsibility care measures control full time aim note'.split(
    ' ',
  ),
)

const isIntruder = ({ word }: Step): boolean =>
  /^(?:hackers?|attackers?|thie(?:f|ves)|criminals?|intruders?|gang)$/.test(word)

const isHostile = (step: Step): boolean => isTaker(step) || tellsOfBreach(step)

// "5,478 breaches, affecting records": a count of many, not one that is told of.
const isMany = ({ word }: Step): boolean => /^(?:breaches|incidents|attacks|leaks|cyberattacks|hacks)$/.test(word)

// "The attack affected files": harm of another kind; of data that got out it is said in the passive.
const harming = /^(?:affect|impact|touch)/

function says(steps: readonly Step[], at: number, voice: 'ACTIVE' | 'PASSIVE' | 'BARE', cues: Cues): boolean {
  const step = steps[at]
  const force = step === undefined ? undefined : forceOf(step)
  if (force === 'OUTRIGHT') return true
  if (voice === 'PASSIVE' && !cues.told && /^(?:are|is)$/.test(steps[at - 1]?.word ?? '')) return false
  if (/^tak(?:e|es|ing)$/.test(step?.word ?? '') && !steps.slice(Math.max(0, at - 8), at).some(isHostile)) return false
  if (force === 'TAKING') return voice === 'PASSIVE' || cues.own || (cues.near && isModalPerfect(steps, at))
  if (force === 'GATHERING') return voice === 'ACTIVE' && steps.slice(Math.max(0, at - 8), at).some(tellsOfBreach)
  if (voice !== 'PASSIVE' && harming.test(step?.word ?? ''))
    return (
      voice === 'ACTIVE' && steps.slice(Math.max(0, at - 6), at).some((word) => tellsOfBreach(word) && !isMany(word))
    )
  if (voice === 'PASSIVE' && step?.word === 'lost') return cues.careless
  if (/^(?:appear|surfac)/.test(step?.word ?? '')) return cues.open
  if (force === 'SPREADING') return cues.own || cues.open || (voice === 'PASSIVE' && cues.near)
  return cues.careless || (voice === 'ACTIVE' && steps.slice(Math.max(0, at - 3), at).some(isIntruder))
}

/** "names were stolen", "names of patients may have been accessed", "credentials leaked online", "data hackers stole". */
function governorAfter(steps: readonly Step[], last: number, cues: Cues): number | undefined {
  let auxiliary = false
  let taker = false
  for (let at = last + 1; at <= Math.min(steps.length - 1, last + reach); at += 1) {
    const step = steps[at]
    if (step === undefined || step.word === ';' || step.word === '?') return undefined
    if (step.pos === 'T' && !dependsOnNoun(steps, at)) return undefined
    const inside = isCopula(step) ? placeInBreach(steps, at, cues) : undefined
    if (inside !== undefined) return inside
    if (isCopula(step) || isAuxiliary(step)) auxiliary = true
    else if (isTaking(step) && (auxiliary || taker || isParticiple(step)))
      return says(steps, at, taker ? 'ACTIVE' : auxiliary ? 'PASSIVE' : 'BARE', cues) ? at : undefined
    else if (auxiliary && isContained(steps, at, cues)) return at
    else if (isOpenState(step) && auxiliary) return isOpen(step, cues) ? at : undefined
    else if (
      auxiliary &&
      (/^(?:risk|sale)$/.test(step.word) || (isUnharmed(step) && cues.near && isToldOf(steps[at - 1])))
    )
      return at
    else if (isUnharmed(step)) return cues.near && staysSafe(steps[at + 1]) ? at : undefined
    else if (cues.near && strays(steps, at)) return at
    else if (auxiliary && step.pos === 'V' && !isTransparent(step) && !foundOpen(step)) return undefined
    else if (isTaker(step)) taker = true
    else if (isSubordinator(step)) return undefined
    else if (isVerb(step) && !auxiliary && !isTransparent(step) && !isRelativeVerb(steps, at)) return undefined
  }
  return undefined
}

/** "available" is said of much; of data that lies open only beside words of a breach or an open place. */
const isOpen = ({ word }: Step, { near, own, open, careless }: Cues): boolean =>
  /^(?:available|open|vulnerable|public|visible)$/.test(word) ? open || careless : near || own

/** "associations to their parents' records": no new subject. */
const dependsOnNoun = (steps: readonly Step[], at: number): boolean =>
  [steps[at - 1], steps[at - 2]].some((step) => step !== undefined && /^(?:of|to|for|in|from|on|with)$/.test(step.word))

const isParticiple = ({ word }: Step): boolean => /(?:ed|en|ost|old|ead|aken)$/.test(word)

/** "were included", "were also found in the breach". */
function isContained(steps: readonly Step[], at: number, cues: Cues): boolean {
  const word = steps[at]?.word ?? ''
  if (/^(?:included|involved|contained|accompanied)$/.test(word)) return true
  if (!/^(?:found|present|identified|listed|discovered|located|observed|seen)$/.test(word)) return false
  const next = steps.slice(at + 1, at + 8)
  if (word === 'present') return cues.near
  return next.some(({ word: place }) => /^(?:in|within|among|amongst|on)$/.test(place)) && next.some(isContainer)
}

/** "were found on the dark web", "were left open": what comes after decides. */
const foundOpen = ({ word }: Step): boolean =>
  /^(?:found|left|put|made|discovered|believed|thought|reported|confirmed|been|potentially|offered|listed)$/.test(word)
