import { idioms } from '../../rules/exposure-words.ts'
import type { Cues } from './cues.ts'
import type { DataList } from './data-list.ts'
import {
  holdsData,
  inverted,
  isExistential,
  isMainVerb,
  isPassive,
  isPlaced,
  isPlainNoun,
  isRelativeVerb,
  isUnnamed,
  isWay,
  tiesOn,
} from './grammar.ts'
import { holdsByPair, takesByPair } from './pairs.ts'
import { openOfDescription } from './insertions.ts'
import { says } from './says.ts'
import { isDescription } from './phrases.ts'
import { governorAfter, reach } from './governors-after.ts'
import type { Step } from './steps.ts'
import {
  isAuxiliary,
  isCopula,
  isExposureNoun,
  isHolding,
  isSubordinator,
  isTaking,
  isTransparent,
  isVerb,
} from './words.ts'

/** The place of the word that says the list was exposed, or undefined. */
export function governorOf(
  steps: readonly Step[],
  list: DataList,
  governed: ReadonlyMap<number, number>,
  cues: Cues,
): number | undefined {
  return governorBefore(steps, list.first, governed, cues) ?? governorAfter(steps, list, cues)
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
    at = openOfDescription(steps, at) ?? at
    const step = steps[at]
    if (step === undefined || step.word === ';' || step.word === '?') return undefined
    if (opensClause(steps, at) || hasOwnVerb(steps, at, from)) return undefined
    if (governed.has(at)) return governed.get(at)
    if (isExposureNoun(step, steps[at + 1])) return nounSays(steps, at, cues) ? at : undefined
    if (isGetaway(steps, at) || isHelping(steps, at)) return cues.near ? at : undefined
    if (isPlaced(steps, at)) return cues.near ? at : undefined
    if (takesByPair(steps, at)) return cues.near ? at : undefined
    if (holdsByPair(steps, at - 1)) return cues.near ? at - 1 : undefined
    if (isTaking(step) && !isPlainNoun(steps, at)) return governsRight(steps, at, first, cues) ? at : undefined
    if (isAuxiliary(step) && isVerb(steps[at + 1] ?? step)) continue
    if (isHolding(step) && (!isTransparent(step) || isMainVerb(steps, at))) return holdsData(steps, at) ? at : undefined
    if (isCopula(step) && isTurned(steps, at)) return cues.near ? at : undefined
    const whole = wholeOf(steps, at)
    if (whole !== undefined) {
      at = whole
      continue
    }
    if (isCopula(step))
      return isExistential(steps, at, first) ? (cues.near ? at : undefined) : inverted(steps, at, cues)
    if (tellsOfPeople(steps, at)) return undefined
    if (isTransparent(step) || isAuxiliary(step)) continue
    if (isSubordinator(step) && !leavesOut(steps, at)) return undefined
    if (isVerb(step) && /^(?:an?|the|its|their|his|her|CNT)$/.test(steps[at - 1]?.word ?? '')) continue
    if (isVerb(step) && !/ing$/.test(step.word) && !isRelativeVerb(steps, at) && !describes(steps, at, first))
      return undefined
  }
  return undefined
}

/** "nor were birth dates", ", as were birth dates": what was said before of others holds for these. */
const isTurned = (steps: readonly Step[], copula: number): boolean =>
  /^(?:nor|neither|so|as)$/.test(steps[copula - 1]?.word ?? '') &&
  (/^(?:[,.;]|and|but)$/.test(steps[copula - 2]?.word ?? '') || copula === 1)

/** "held files, of which some 900 were scans": the place of "of"; what governs the whole governs its parts. */
function wholeOf(steps: readonly Step[], copula: number): number | undefined {
  if (!/^(?:were|was|are)$/.test(steps[copula]?.word ?? '')) return undefined
  for (let at = copula - 1; at >= Math.max(1, copula - 4); at -= 1) {
    const step = steps[at]
    if (step?.word === 'which') return steps[at - 1]?.word === 'of' ? at - 1 : undefined
    if (step === undefined || !(step.word === 'CNT' || /[RAM]/.test(step.pos))) return undefined
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

/** "were copied, but not passwords". */
const isLeftOut = (steps: readonly Step[], at: number): boolean =>
  leavesOut(steps, steps[at]?.word === ',' ? at + 1 : at)

/** "that files were viewed, and that passwords were not": a second clause has its own verb. */
const opensClause = (steps: readonly Step[], at: number): boolean =>
  steps[at]?.word === 'that' && /^(?:and|or|nor)$/.test(steps[at - 1]?.word ?? '')

/** "no evidence that call records were taken": the list is the subject of its clause. */
const hasOwnVerb = (steps: readonly Step[], at: number, first: number): boolean =>
  steps[at]?.word === 'that' &&
  /^(?:evidence|indications?|signs?|proof|reason)$/.test(steps[at - 1]?.word ?? '') &&
  steps.slice(at + 1, first).every(({ pos }) => !/[VI]/.test(pos))

/** "helped themselves to names". */
const isHelping = (steps: readonly Step[], at: number): boolean =>
  steps[at]?.word === 'themselves' && /^help/.test(steps[at - 1]?.word ?? '') && steps[at + 1]?.word === 'to'

/** "got away with names", "making off with names". */
const isGetaway = (steps: readonly Step[], at: number): boolean =>
  /^(?:away|off)$/.test(steps[at]?.word ?? '') &&
  steps[at + 1]?.word === 'with' &&
  /^(?:g[eo]t(?:s|ting|ten)?|ma(?:de|king|kes?)|walk(?:ed|ing)|r[au]n|came|come)$/.test(steps[at - 1]?.word ?? '')

/** "access to" and "copies of" are everyday words; who lost or restored access did not lose data. */
function nounSays(steps: readonly Step[], at: number, cues: Cues): boolean {
  const word = steps[at]?.word ?? ''
  if (!/^(?:access|copies|possession|hold|sale|hands|control|view|sight|rein|run)$/.test(word)) return true
  if (word === 'control') return cues.near && /^los(?:t|es|ing)$/.test(steps[at - 1]?.word ?? '')
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
    return (
      says(steps, at, 'PASSIVE', cues) &&
      (next?.word === ':' || tiesOn(steps, at + 1, first) || isLeftOut(steps, at + 1))
    )
  if (next !== undefined && /^(?:by|from|against|at|during|using|via|through)$/.test(next.word)) return false
  if (/^t(?:ake|akes|ook|aken|aking)$/.test(steps[at]?.word ?? '') && idioms.has(next?.word ?? '')) return false
  // "left a key in a repository": the place is no object.
  if (
    /^(?:left|leaving|put|putting)$/.test(steps[at]?.word ?? '') &&
    steps.slice(at + 1, first).some(({ pos, word }) => pos === 'I' && word !== 'of')
  )
    return false
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
