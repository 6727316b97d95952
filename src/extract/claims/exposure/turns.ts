import {
  boastingVerbs,
  breachNouns,
  storeWords,
  findingVerbs,
  otherPeople,
  seeingPairs,
  seeingVerbs,
} from '../../rules/exposure-turns.ts'
import { carriers, dumps } from '../../rules/exposure.ts'
import type { Cues } from './cues.ts'
import type { DataList } from './data-list.ts'
import type { Step } from './steps.ts'
import { isAuxiliary, isCopula, isOpenPlace, isSubordinator } from './words.ts'

/**
 * Turns of speech that say what got out or did not, with verbs that by themselves say neither: "was limited to names",
 * "found no bank details", "did not extend to passwords", "claims to hold payroll files", "found tax forms on a forum",
 * "let customers see each other's receipts". The place of the deciding word.
 */
export function turnOf(steps: readonly Step[], list: DataList, cues: Cues): number | undefined {
  if (list.kinds.every((kind) => steps[kind]?.type?.form === 'NOMINAL')) return undefined
  const verb = verbBefore(steps, list.first)
  if (verb === undefined) return findAnnounced(steps, list.first)
  const said =
    (cues.near && (isLimit(steps, verb) || isReach(steps, verb) || isAbsence(steps, verb, list.first))) ||
    (cues.near && isBoast(steps, verb)) ||
    isFind(steps, verb, list.last) ||
    (cues.near && isInStore(steps, verb)) ||
    isOthersView(steps, verb, list, cues)
  return said ? verb : findAnnounced(steps, list.first)
}

/** The nearest verb before the list, past the nouns of its own phrase and a preposition or two. */
function verbBefore(steps: readonly Step[], first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 10); at -= 1) {
    const step = steps[at]
    if (step === undefined || /^[;?]$/.test(step.word) || isSubordinator(step)) return undefined
    if (limits.has(step.word) || holds.has(step.word)) return at
    if (/^(?:up|in|out|down|through|over|into)$/.test(step.word)) continue
    // The tagger takes rare verbs for nouns.
    if (seesAt(steps, at) && step.type === undefined) return at
    if (step.pos === 'V' && !isCopula(step) && !isAuxiliary(step) && step.word !== 'including') return at
  }
  return undefined
}

const limits: ReadonlySet<string> = new Set(['limited', 'confined', 'restricted'])
const holds: ReadonlySet<string> = new Set('have has had hold holds holding held possess possesses own owns'.split(' '))

/** "The incident was limited to names", not "including but not limited to names". */
const isLimit = (steps: readonly Step[], at: number): boolean =>
  limits.has(steps[at]?.word ?? '') &&
  steps[at + 1]?.word === 'to' &&
  isCopula(steps[at - 1] as Step) &&
  isOfBreach(steps, at)

/** "The breach did not extend to passwords". */
const isReach = (steps: readonly Step[], at: number): boolean =>
  /^(?:extend|extends|extended|reach|reached)$/.test(steps[at]?.word ?? '') &&
  isOfBreach(steps, at) &&
  steps.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:not|never)$|n't$/.test(word))

const isOfBreach = (steps: readonly Step[], at: number): boolean =>
  steps.slice(Math.max(0, at - 10), at).some(({ word, type }) => breachNouns.has(word) || type?.form === 'NOMINAL')

/** "found no trace of bank details", "saw no payment data". */
const isAbsence = (steps: readonly Step[], at: number, first: number): boolean =>
  findingVerbs.has(steps[at]?.word ?? '') &&
  steps.slice(at + 1, first).some(({ word }) => /^(?:no|neither)$/.test(word))

/** "The gang claims to hold payroll files", "boasts that it also has tax forms". */
const isBoast = (steps: readonly Step[], at: number): boolean =>
  holds.has(steps[at]?.word ?? '') && steps.slice(Math.max(0, at - 10), at).some(({ word }) => boastingVerbs.has(word))

/** "found tax forms on a forum". */
const isFind = (steps: readonly Step[], at: number, last: number): boolean =>
  findingVerbs.has(steps[at]?.word ?? '') &&
  ((steps[last + 1]?.word === 'on' && steps.slice(last + 2, last + 7).some(isOpenPlace)) ||
    (/^(?:in|at|by|behind|beside)$/.test(steps[last + 1]?.word ?? '') &&
      steps.slice(last + 2, last + 7).some(({ word }) => dumps.has(word))))

/** "found something odd in a dumpster: payslips": the verb. */
function findAnnounced(steps: readonly Step[], first: number): number | undefined {
  let colon = first - 1
  while (colon > 0 && colon >= first - 6 && steps[colon]?.word !== ':') colon -= 1
  if (steps[colon]?.word !== ':') return undefined
  const heading = steps.slice(0, colon)
  if (!heading.some(({ word }) => dumps.has(word) || carriers.has(word))) return undefined
  const verb = heading.findLastIndex(({ word }) => findingVerbs.has(word))
  return verb < 0 ? undefined : verb
}

/** "We found names and diagnoses in the files", "reviewed a sample and saw names". */
const isInStore = (steps: readonly Step[], at: number): boolean =>
  /^(?:found|saw|spotted|discovered|seen)$/.test(steps[at]?.word ?? '') &&
  steps.some(({ word }) => storeWords.has(word))

/** "let customers see each other's receipts", "could browse the records of other patients". */
function isOthersView(steps: readonly Step[], at: number, { first, last }: DataList, cues: Cues): boolean {
  if (!seesAt(steps, at)) return false
  const before = steps.slice(Math.max(0, at - 8), at)
  if (!before.some(({ word }) => /^(?:let|lets|letting|allow\w*|could|able|enabl\w+|ended|managed)$/.test(word)))
    return false
  if (before.some(({ word }) => /^(?:anyone|anybody|everyone|strangers?|visitors|whoever)$/.test(word))) return true
  if (cues.told && isThiefs(steps, at)) return true
  return isOthers(steps, at + 1, first + 1) || isOthers(steps, last, last + 6)
}

/** "see", "look up", "make out". */
const seesAt = (steps: readonly Step[], at: number): boolean =>
  seeingVerbs.has(steps[at]?.word ?? '') || seeingPairs.has(`${steps[at]?.word ?? ''} ${steps[at + 1]?.word ?? ''}`)

/** "They could read patient charts", "the intruder was able to open tax files". */
const isThiefs = (steps: readonly Step[], at: number): boolean =>
  steps
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ word }, i, all) =>
        /^(?:they|he|she|hackers?|attackers?|intruders?|thie(?:f|ves)|criminals?|gang|boys?|girls?|teens?|teenagers?|pair|duo|trio|suspects?|insiders?|outsiders?|crew|reporters?|researchers?|strangers?|man|men|woman)$/.test(
          word,
        ) && /^(?:could|were|was|had|managed)$/.test(all[i + 1]?.word ?? ''),
    )

const isOthers = (steps: readonly Step[], from: number, to: number): boolean =>
  steps
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ')
    .match(otherPeople) !== null
