import type { Cues } from './cues.ts'
import { openOfInsertion } from './insertions.ts'
import { isTakenPair } from './pairs.ts'
import type { Step } from './steps.ts'
import { isAuxiliary, isContainer, isCopula, isDataContainer, isPossessing, isSubordinator, isTaking } from './words.ts'

// "the sale", "a hack": a noun of the same form, without its data.
export const isPlainNoun = (steps: readonly Step[], at: number): boolean =>
  steps[at]?.pos === 'N' && /^(?:a|an|the|this|that|its)$/.test(steps[at - 1]?.word ?? '')

/** Whether the participle at `at` has an auxiliary of its own before it. */
export function isPassive(steps: readonly Step[], at: number): boolean {
  if (/ing$/.test(steps[at]?.word ?? '')) return false
  for (let left = at - 1; left >= Math.max(0, at - 5); left -= 1) {
    const step = steps[left]
    if (step === undefined) return false
    if (isCopula(step)) return true
    if (step.pos !== 'R' && !/^(?:also|not|have|has|had|being)$/.test(step.word)) return false
  }
  return false
}

/** Whether words of a list going on stand in a stretch: "along with", "including". */
export const tiesOn = (steps: readonly Step[], from: number, to: number): boolean =>
  steps.slice(from, to).some(({ word }) => tying.has(word))

const tying: ReadonlySet<string> = new Set(
  'along alongside including together with well plus included such addition containing accompanied like'.split(' '),
)

/** "The emails held names", not "names held by the bank". */
export function isMainVerb(steps: readonly Step[], at: number): boolean {
  const [before, after] = [steps[at - 1], steps[at + 1]]
  if (before === undefined || after === undefined || isCopula(before)) return false
  return (
    (isContainer(before) || /^(?:also|may|have|had|even|and)$/.test(before.word) || closesInsertion(steps, at - 1)) &&
    !/^[IC]$/.test(after.pos) &&
    after.pos !== 'V'
  )
}

/** "The laptop, which was not encrypted, held names". */
const closesInsertion = (steps: readonly Step[], comma: number): boolean =>
  steps[comma]?.word === ',' &&
  steps.slice(Math.max(1, comma - 12), comma).some(({ word }, i, all) => {
    const before = i === 0 ? steps[comma - all.length - 1] : all[i - 1]
    return /^(?:which|who)$/.test(word) && before?.word === ','
  })

/** The subject of "included" is the breach, the data, a file, or what stands for them. */
export function holdsData(steps: readonly Step[], at: number): boolean {
  const word = steps[at]?.word ?? ''
  if (isPassive(steps, at))
    return (
      /^(?:included|contained|involved|present|found)$/.test(word) &&
      (steps[at + 1]?.word === ':' || tiesOn(steps, at + 1, at + 12))
    )
  const fits = isPossessing(steps[at] as Step) ? isDataContainer : isContainer
  for (let left = at - 1; left >= Math.max(0, at - 24); left -= 1) {
    const open = openOfInsertion(steps, left)
    if (open !== undefined) left = open
    const step = steps[left]
    if (step === undefined || step.word === ';') return false
    if (fits(step) || isWhatWasTaken(steps, left)) return true
    if (isSubordinator(step) && !sharesSubject(steps, left, at)) return false
    if (step.pos === 'E' && at - left > 5 && !isNoSubject.test(step.word) && !standsAside(steps, left)) return false
  }
  return false
}

/** Prepositions: what they bring is no subject. "as" and "that" may open a clause. */
const besides: ReadonlySet<string> = new Set('by of from at in to for with on via including like against'.split(' '))

const isNoSubject = /^(?:DATE|CNT|SIZ|PLC|PCT|DUR)$/

/** "The data left open by Kestrel was used and included names", "breaches including Orlin and Kestrel": no subject. */
function standsAside(steps: readonly Step[], at: number): boolean {
  let left = at - 1
  while (
    left > at - 8 &&
    (steps[left]?.pos === 'E' || /^(?:,|and|or|the|an?|its|their)$/.test(steps[left]?.word ?? ''))
  )
    left -= 1
  return besides.has(steps[left]?.word ?? '')
}

/** "What was stolen includes names": the clause stands for the data. */
const isWhatWasTaken = (steps: readonly Step[], at: number): boolean =>
  steps[at]?.word === 'what' && steps.slice(at + 1, at + 7).some(isTaking)

/** "The data varies but may include names": one subject for both verbs. */
const sharesSubject = (steps: readonly Step[], but: number, at: number): boolean =>
  steps[but]?.word === 'but' &&
  steps.slice(but + 1, at).every((step) => isAuxiliary(step) || isCopula(step) || step.pos === 'R')

/** "Also exposed were names", "Among the data stolen in the attack were names", "The information was names". */
export function inverted(steps: readonly Step[], copula: number, { near }: Cues): number | undefined {
  for (let left = copula - 1; left >= Math.max(0, copula - 16); left -= 1) {
    const step = steps[left]
    if (step === undefined || step.word === ';') return undefined
    if (
      isTaking(step) ||
      isTakenPair(steps, left) ||
      (near && step.word === 'gone' && left === 0) ||
      /^(?:included|involved|contained|affected|impacted)$/.test(step.word)
    )
      return left
    if (isCopula(step) && steps[left - 1]?.word === 'what') continue
    if (left === 0 && isInside(steps, copula)) return left
    if (/^(?:among|amongst)$/.test(step.word) && holdsStore(steps.slice(left, copula), near)) return left
    if (isCopula(step)) return undefined
  }
  return undefined
}

/** "Among them" is said of what a sentence before has told of. */
const holdsStore = (place: readonly Step[], near: boolean): boolean =>
  place.some((step) => isContainer(step) || (near && /^(?:them|what)$/.test(step.word)))

/** "Alongside the names sat dates of birth", "In the folder lay tax forms": the place opens the sentence. */
export const isPlaced = (steps: readonly Step[], verb: number): boolean =>
  verb <= 8 &&
  /^(?:sat|lay|stood|sits|lies)$/.test(steps[verb]?.word ?? '') &&
  /^(?:in|on|inside|within|among|alongside|beside|next)$/.test(steps[0]?.word ?? '') &&
  steps.slice(1, verb).some((step) => step.pos === 'T' || isContainer(step) || /^(?:them|it)$/.test(step.word))

/** "On it were names", "In the files were names": the place where the data lay opens the sentence. */
const isInside = (steps: readonly Step[], copula: number): boolean =>
  copula <= 5 &&
  ((/^(?:in|on|inside|within)$/.test(steps[0]?.word ?? '') && isContainer(steps[copula - 1] as Step)) ||
    (copula === 1 && steps[0]?.word === 'inside'))

/** "There were also 300 phone numbers", not "There is a possibility that names". */
export const isExistential = (steps: readonly Step[], copula: number, first: number): boolean =>
  steps.slice(Math.max(0, copula - 2), copula).some(({ word }) => word === 'there') &&
  steps.slice(copula + 1, first).every((step) => /[MRADT]/.test(step.pos) || isOfStock(step))

/** "There were also 40 staff records with fuller data including names". */
const isOfStock = ({ word }: Step): boolean =>
  /^(?:CNT|ORG|no|some|also|with|including|of|containing|staff|employee|customer|user|member)$/.test(word)

/** "how hackers steal passwords": a way, not an event. */
export const isWay = (steps: readonly Step[], at: number): boolean =>
  steps.slice(Math.max(0, at - 4), at).some(({ word }) => word === 'how') &&
  !/(?:ed|en|ole)$/.test(steps[at]?.word ?? '')

/** "Stolen credentials": no article, number or owner says which. */
export function isUnnamed(steps: readonly Step[], at: number): boolean {
  const before = steps.slice(Math.max(0, at - 3), at)
  return !before.some(({ word, pos }) => /[DMO]/.test(pos) || /^(?:CNT|SIZ|of|its|their)$/.test(word))
}

/** "may have captured": what is said of a breach that is still looked into. */
export function isModalPerfect(steps: readonly Step[], at: number): boolean {
  const before = steps.slice(Math.max(0, at - 4), at).map(({ word }) => word)
  return before.includes('have') && before.some((word) => /^(?:may|might|could)$/.test(word))
}

/** "people who applied": the verb describes the people, not the data. */
export function isRelativeVerb(steps: readonly Step[], at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 4); left -= 1) {
    const step = steps[left]
    if (step === undefined) return false
    if (/^(?:who|which|that|whose|where|when)$/.test(step.word)) return true
    if (!isAuxiliary(step) && !isCopula(step) && !/[RO]/.test(step.pos)) return false
  }
  return false
}
