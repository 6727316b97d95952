import { isReachable } from './ability.ts'
import { closeOfBracket, closeOfClause } from './asides.ts'
import type { Cues } from './cues.ts'
import type { DataList } from './data-list.ts'
import { closeOfInsertion, openOfInsertion, secondVerb } from './insertions.ts'
import { isRelativeVerb } from './grammar.ts'
import { isHandled, isNested, isReduced } from './reduced.ts'
import { hasGone, isGone, isLookedUp, isToAnyone, isToldOf, liesThere, placeInBreach, staysSafe } from './places.ts'
import { isLoose, strays } from './strays.ts'
import { says } from './says.ts'
import { dumps } from '../../rules/exposure.ts'
import type { Step } from './steps.ts'
import {
  isAuxiliary,
  isContainer,
  isOpenPlace,
  isCopula,
  isGathering,
  isOpenState,
  isSubordinator,
  isTaker,
  isTaking,
  isTransparent,
  isUnharmed,
  isVerb,
} from './words.ts'

/** How far from its data a word may stand that says so, in steps. */
export const reach = 24

/** "names were stolen", "names of patients may have been accessed", "credentials leaked online", "data hackers stole". */
export function governorAfter(steps: readonly Step[], { first, last }: DataList, cues: Cues): number | undefined {
  let auxiliary = isHad(steps, first)
  let taker = false
  for (let at = last + 1; at <= Math.min(steps.length - 1, last + reach); at += 1) {
    const step = steps[at]
    if (step === undefined || step.word === ';' || step.word === '?') return undefined
    if (openOfInsertion(steps, at) !== undefined && (openOfInsertion(steps, at) ?? at) < first) return undefined
    const close = at === last + 1 || steps[at - 1]?.pos !== 'V' ? closeOfInsertion(steps, at) : undefined
    if (close !== undefined && goesOnWithVerb(steps, close)) at = close
    const aside = closeOfBracket(steps, at) ?? (auxiliary || taker ? undefined : closeOfClause(steps, at))
    if (aside !== undefined) at = aside
    if (close === at || aside !== undefined) continue
    if (step.pos === 'T' && !dependsOnNoun(steps, at) && !goesOn(steps, at, last) && !isNested(steps, last, at))
      return undefined
    const inside = isCopula(step) ? placeInBreach(steps, at, cues) : undefined
    if (inside !== undefined) return inside
    if (isCopula(step) || isAuxiliary(step) || seemsTo(steps, at)) auxiliary = true
    else if (!auxiliary && !taker && isTaking(step) && /^(?:the|these|those)$/.test(steps[at - 1]?.word ?? ''))
      return undefined
    else if (isGathering(step) && !auxiliary && isMadeBy(steps, at)) continue
    else if (auxiliary && cues.near && isReachable(steps, at)) return at
    else if (auxiliary && (cues.near || cues.open) && isLoose(steps, at)) return at
    else if (!auxiliary && !cues.careless && isHandled(steps, at)) continue
    else if (isTaking(step) && (auxiliary || taker || isParticiple(step))) {
      if (says(steps, at, taker ? 'ACTIVE' : auxiliary ? 'PASSIVE' : 'BARE', cues)) return at
      // "are not printed there and could not have been obtained"
      const second = auxiliary ? secondVerb(steps, at) : undefined
      if (second !== undefined) at = second
      else if (auxiliary || taker || !isBefore(steps, at)) return undefined
    } else if (auxiliary && isContained(steps, at, cues)) return at
    else if (auxiliary && isSubject(steps, at)) return at
    else if (isOpenState(step) && auxiliary)
      return isOpen(step, cues) ||
        wereOpenToOthers(steps, at) ||
        (cues.near && (isToAnyone(steps, at) || isNever(steps, at)))
        ? at
        : undefined
    else if (auxiliary && cues.near && liesThere(steps, at)) return at
    else if (auxiliary && isLookedUp(steps, at)) return at
    else if (
      auxiliary &&
      (/^(?:risk|sale)$/.test(step.word) || (isUnharmed(step) && cues.near && isToldOf(steps[at - 1])))
    )
      return at
    else if (isUnharmed(step)) return cues.near && staysSafe(steps[at + 1]) ? at : undefined
    else if (cues.near && strays(steps, at)) return at
    else if (isGone(steps, at) || (cues.near && hasGone(steps, at))) return at
    else if (auxiliary && !foundOpen(step) && isClauseOf(steps, last, at)) auxiliary = false
    else if (auxiliary && step.pos === 'V' && !isTransparent(step) && !foundOpen(step)) {
      const second = secondVerb(steps, at)
      if (second === undefined) return undefined
      at = second
    } else if (isTaker(step) && joins(steps[at - 1])) return undefined
    else if (isTaker(step)) taker = true
    else if (isSubordinator(step)) return undefined
    else if (
      isVerb(step) &&
      !auxiliary &&
      !isTransparent(step) &&
      !isRelativeVerb(steps, at) &&
      !isMadeBy(steps, at) &&
      !isReduced(steps, at)
    )
      return undefined
  }
  return undefined
}

/** "numbers that had been typed into a form were copied": the verb of a clause right behind the kind. */
const isClauseOf = (steps: readonly Step[], last: number, at: number): boolean =>
  /^(?:that|which)$/.test(steps[last + 1]?.word ?? '') &&
  /^(?:was|were|been)$/.test(steps[at - 1]?.word ?? '') &&
  isRelativeVerb(steps, at)

/** After an insertion the verb of the data follows: ", which is hosted elsewhere, was not accessed". */
const goesOnWithVerb = (steps: readonly Step[], close: number): boolean =>
  steps.slice(close + 1, close + 3).some((step) => isCopula(step) || isAuxiliary(step) || isTaking(step))

/** "were never visible to the agents", "were not accessible": it denies. */
const isNever = (steps: readonly Step[], at: number): boolean =>
  steps
    .slice(Math.max(0, at - 3), at)
    .some(({ word }, i, all) => /^(?:not|never)$/.test(word) && /^(?:was|were|been)$/.test(all[i - 1]?.word ?? '')) &&
  steps[at]?.word !== 'available'

/** "were visible to other shoppers": no product is described so in the past. */
const wereOpenToOthers = (steps: readonly Step[], at: number): boolean =>
  /^(?:visible|accessible|viewable|readable|available|open|exposed)$/.test(steps[at]?.word ?? '') &&
  steps.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:was|were|been|became|left)$/.test(word)) &&
  steps[at + 1]?.word === 'to' &&
  steps
    .slice(at + 2, at + 5)
    .some(({ word }) =>
      /^(?:other|others|strangers?|anyone|anybody|everyone|everybody|outsiders|unauthori[sz]ed)$/.test(word),
    )

/** "available" is said of much; of data that lies open only beside words of a breach or an open place. */
const isOpen = ({ word }: Step, { near, own, open, careless }: Cues): boolean =>
  /^(?:available|open|vulnerable|public|visible)$/.test(word) ? open || careless : near || own

/** "reset passwords after attackers viewed files": another clause. */
const joins = (before: Step | undefined): boolean =>
  before !== undefined && /^(?:after|when|before|since|until|once|as)$/.test(before.word)

/** "associations to their parents' records": no new subject. */
const dependsOnNoun = (steps: readonly Step[], at: number): boolean =>
  [1, 2, steps[at - 2]?.pos === 'O' ? 3 : 2].some((back) =>
    /^(?:of|to|for|in|from|on|with)$/.test(steps[at - back]?.word ?? ''),
  )

/** "posts written by members", "notes recorded by a nurse": done to the data before anything happened to it. */
const isMadeBy = (steps: readonly Step[], at: number): boolean =>
  /(?:ed|en|ade|ent)$/.test(steps[at]?.word ?? '') && steps[at + 1]?.word === 'by'

/** "data from tax forms, including names": a list of what is in the data. */
const goesOn = (steps: readonly Step[], at: number, last: number): boolean =>
  steps.slice(last + 1, at).some(({ word }) => word === 'including') &&
  /^(?:including|,|and|or)$/.test(steps[at - 1]?.word ?? '')

/** "photographs taken for wound care may have been copied": what was done to them before has no auxiliary. */
const isBefore = (steps: readonly Step[], at: number): boolean =>
  /^(?:taken|obtained|acquired|posted|sent|mailed|uploaded|collected|gathered|recorded|captured)$/.test(
    steps[at]?.word ?? '',
  ) && /^(?:for|from|by|at|during|in|of|before|after)$/.test(steps[at + 1]?.word ?? '')

/** "had their names accessed", where "their" may belong to the kind's own words: done to them. */
function isHad(steps: readonly Step[], first: number): boolean {
  const had = /^(?:their|his|her|its|your) /.test(steps[first]?.word ?? '') ? first - 1 : first - 2
  return (
    /^(?:had|have|having|has)$/.test(steps[had]?.word ?? '') &&
    (had === first - 1 || /^(?:their|his|her|its|your)$/.test(steps[first - 1]?.word ?? ''))
  )
}

/** "appears to have been taken". */
const seemsTo = (steps: readonly Step[], at: number): boolean =>
  /^(?:appear|seem)/.test(steps[at]?.word ?? '') && steps[at + 1]?.word === 'to'

const isParticiple = ({ word }: Step): boolean => /(?:ed|en|ost|old|ead|aken)$/.test(word)

/** "were subject to unauthorized access". */
const isSubject = (steps: readonly Step[], at: number): boolean =>
  steps[at]?.word === 'subject' &&
  steps[at + 1]?.word === 'to' &&
  steps
    .slice(at + 2, at + 6)
    .some(({ word }) => /^(?:un\w+|access|acquisition|exposure|disclosure|exfiltration|theft|viewing)$/.test(word))

/** "were included", "were also found in the breach". */
function isContained(steps: readonly Step[], at: number, cues: Cues): boolean {
  const word = steps[at]?.word ?? ''
  if (/^(?:included|involved|contained|accompanied)$/.test(word)) return true
  if (!/^(?:found|present|identified|listed|discovered|located|observed|seen)$/.test(word)) return false
  const next = steps.slice(at + 1, at + 8)
  if (isMillionsFound(steps, at)) return true
  if (next.some(({ word: place }) => dumps.has(place))) return true
  if (cues.near && next.some(isOpenPlace) && next.some(({ word: place }) => place === 'on')) return true
  if (word === 'present') return cues.near
  return next.some(({ word: place }) => /^(?:in|within|among|amongst|on)$/.test(place)) && next.some(isContainer)
}

/** "11 million email addresses were discovered by researchers": nobody finds so many but in a leak. */
const isMillionsFound = (steps: readonly Step[], at: number): boolean =>
  /^(?:found|discovered|identified)$/.test(steps[at]?.word ?? '') &&
  steps[at + 1]?.word === 'by' &&
  steps[at - 2]?.type?.form === 'NAME' &&
  steps[at - 3]?.word === 'CNT'

/** "were found on the dark web", "were left open": what comes after decides. */
const foundOpen = ({ word }: Step): boolean =>
  /^(?:found|left|put|made|discovered|believed|thought|reported|alleged|understood|said|confirmed|been|potentially|offered|listed)$/.test(
    word,
  )
