import { openlyLeft, receivers } from '../../rules/exposure-words.ts'
import type { Cues } from './cues.ts'
import { isModalPerfect } from './grammar.ts'
import type { Step } from './steps.ts'
import { isDataContainer, forceOf, isTaker, tellsOfBreach } from './words.ts'
import { carriers } from '../../rules/exposure.ts'

const isIntruder = ({ word }: Step): boolean =>
  /^(?:hackers?|attackers?|thie(?:f|ves)|criminals?|intruders?|gang)$/.test(word)

const isHostile = (step: Step): boolean => isTaker(step) || tellsOfBreach(step)

// "5,478 breaches, affecting records": a count of many, not one that is told of.
const isMany = ({ word }: Step): boolean => /^(?:breaches|incidents|attacks|leaks|cyberattacks|hacks)$/.test(word)

// "The attack affected files": harm of another kind; of data that got out it is said in the passive.
const harming = /^(?:affect|impact|touch)/

/** "also lost their addresses", "lost a laptop holding shift schedules": who lost it, or what it lay on. */
function isLoss(steps: readonly Step[], at: number, { told }: Cues): boolean {
  if (!/^los(?:t|ing)$/.test(steps[at]?.word ?? '')) return false
  const next = steps.slice(at + 1, at + 6)
  const isNamed = steps.slice(at + 1, at + 6).find(({ pos }) => pos === 'T')?.type?.form === 'NAME'
  return (
    (told &&
      isNamed &&
      (next[0]?.pos === 'T' ||
        /^(?:their|his|her|its|the|an?|scans|copies|photos|images)$/.test(next[0]?.word ?? ''))) ||
    next.some(({ word }) => carriers.has(word))
  )
}

/** "published names by mistake". */
const makesKnown = /^(?:publish|post|reveal|releas|disclos|divulg)/

/** "left recordings on a server without a password". */
const isUnguarded = (steps: readonly Step[], at: number): boolean =>
  steps
    .slice(at, at + 24)
    .some(({ word }, i, rest) => openlyLeft.has(word) || (word === 'without' && rest.slice(i + 1, i + 4).some(isGuard)))

const isGuard = ({ word }: Step): boolean => /^(?:passwords?|authentication|protection|encryption|log-?in)$/.test(word)

/** "put names in strangers' hands", "left records in the hands of a gang". */
const isInHands = (steps: readonly Step[], at: number): boolean =>
  steps
    .slice(at + 1, at + 24)
    .some(
      ({ word }, i, rest) => word === 'hands' && rest.slice(Math.max(0, i - 4), i).some((step) => step.word === 'in'),
    )

/** "No passwords were lost". */
const isNone = (steps: readonly Step[], at: number): boolean =>
  steps.slice(Math.max(0, at - 10), at).some(({ word }) => /^(?:no|none|neither|nor|not)$/.test(word))

/** "He then downloaded names", "Dastrup copied names" where a crime is told of. */
const isThief = (steps: readonly Step[], at: number): boolean =>
  !/^(?:view|remov|retriev|disclos|divulg|tak|took|seiz|export|obtain)/.test(steps[at]?.word ?? '') &&
  (steps.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:he|she|they|PER)$/.test(word)) ||
    (steps[at - 1]?.word === ',' && steps.slice(Math.max(0, at - 12), at).some(({ word }) => word === 'PER')))

/** "is accused of copying balances", "charged with downloading charts", "admitted photographing forms" of a court. */
const isAccused = (steps: readonly Step[], at: number): boolean =>
  /ing$/.test(steps[at]?.word ?? '') &&
  steps
    .slice(Math.max(0, at - 14), at)
    .some(
      ({ word }, i, rest) =>
        /^(?:accus(?:e|es|ed|ing)|charged|indicted|convicted|arrested|suspected|jailed|sacked|fired|dismissed|sentenced|caught)$/.test(
          word,
        ) && rest.slice(i + 1).some(({ word: link }) => /^(?:of|with|for)$/.test(link)),
    )

/** "sold balances to a fraud syndicate", "passed addresses to a private lender": into hands that should not have them. */
const isHandedOver = (steps: readonly Step[], at: number): boolean =>
  /^(?:sold|sell|sells|selling|pass|passed|passing|sent|sending|gave|giving|handed|handing|supplied|supplying|forwarded|emailed|shared|mailed|leaked)$/.test(
    steps[at]?.word ?? '',
  ) &&
  steps
    .slice(at + 1, at + 24)
    .some(({ word }, i, rest) => word === 'to' && rest.slice(i + 1, i + 6).some((step) => receivers.has(step.word)))

/** "Grey Heron said it had taken contracts": a gang that is known as one takes nothing for any other end. */
const isGangs = (steps: readonly Step[], at: number): boolean =>
  steps.slice(Math.max(0, at - 3), at).some(({ word, pos }) => word === 'gang' && pos === 'E')

/** "do appear in it", "appeared in the dump". */
const isWithin = (steps: readonly Step[], at: number): boolean =>
  /^(?:in|among)$/.test(steps[at + 1]?.word ?? '') &&
  steps.slice(at + 2, at + 5).some((step) => isDataContainer(step) || /^(?:it|them)$/.test(step.word))

/** "was handed straight to fraudsters". */
const isToThief = (steps: readonly Step[], at: number): boolean =>
  steps
    .slice(at + 1, at + 4)
    .some(
      ({ word }, i) =>
        word === 'to' && steps.slice(at + i + 2, at + i + 6).some((step) => isIntruder(step) || cheats.test(step.word)),
    )

const cheats = /^(?:fraudsters?|scammers?|cybercriminals?|crooks?|impost[eo]rs?|phishers?|artists?)$/

/** "used the tools to collect passwords": a thief may stand farther from what it is done for. */
const gatheringReach = (steps: readonly Step[], at: number): number => (steps[at - 1]?.word === 'to' ? 14 : 8)

/** "was uploaded to a file sharing service". */
const isToSharers = (steps: readonly Step[], at: number): boolean =>
  steps[at + 1]?.word === 'to' && steps.slice(at + 2, at + 7).some(({ word }) => /^(?:file-)?sharing$/.test(word))

/** Whether a verb says by its force, its voice and the words round it that data got out. */
export function says(steps: readonly Step[], at: number, voice: 'ACTIVE' | 'PASSIVE' | 'BARE', cues: Cues): boolean {
  const step = steps[at]
  const force = step === undefined ? undefined : forceOf(step)
  if (force === 'OUTRIGHT') return true
  if (force !== undefined && force !== 'HANDLING' && voice === 'ACTIVE' && isAccused(steps, at)) return true
  if (voice === 'PASSIVE' && !cues.told && /^(?:are|is)$/.test(steps[at - 1]?.word ?? '')) return false
  if (/^tak(?:e|es|ing)$/.test(step?.word ?? '') && !steps.slice(Math.max(0, at - 8), at).some(isHostile)) return false
  if (cues.careless && makesKnown.test(step?.word ?? '')) return true
  if (voice === 'ACTIVE' && cues.near && isHandedOver(steps, at)) return true
  if (force === 'TAKING' && voice === 'ACTIVE' && (isGangs(steps, at) || (cues.told && isThief(steps, at)))) return true
  if (force === 'TAKING') return voice === 'PASSIVE' || cues.own || (cues.near && isModalPerfect(steps, at))
  if (/^(?:seen|reached|opened)$/.test(step?.word ?? '') && voice === 'PASSIVE') return cues.near
  if (force === 'GATHERING')
    return (
      voice === 'ACTIVE' &&
      step?.word !== 'opened' &&
      steps.slice(Math.max(0, at - gatheringReach(steps, at)), at).some(tellsOfBreach)
    )
  if (voice !== 'PASSIVE' && harming.test(step?.word ?? ''))
    return (
      voice === 'ACTIVE' && steps.slice(Math.max(0, at - 6), at).some((word) => tellsOfBreach(word) && !isMany(word))
    )
  if (voice === 'PASSIVE' && step?.word === 'lost') return cues.careless || (cues.near && isNone(steps, at))
  if (/^surfac/.test(step?.word ?? '')) return cues.open || cues.near
  if (/^appear/.test(step?.word ?? '')) return cues.open || (cues.near && isWithin(steps, at))
  if (force === 'HANDLING' && isToThief(steps, at)) return true
  if (voice !== 'ACTIVE' && /^(?:hand|deliver|forward|fax)/.test(step?.word ?? '')) return false
  if (voice === 'ACTIVE' && isLoss(steps, at, cues)) return true
  if (force === 'SPREADING' && voice === 'ACTIVE' && cues.near && steps.slice(Math.max(0, at - 5), at).some(isTaker))
    return true
  if (/^upload/.test(step?.word ?? '') && isToSharers(steps, at)) return true
  if (force === 'SPREADING') return cues.own || cues.open || (voice === 'PASSIVE' && cues.near)
  if (/^(?:left|leaving)$/.test(step?.word ?? '') && isUnguarded(steps, at)) return true
  if (/^(?:put|puts|putting|left)$/.test(step?.word ?? '') && isInHands(steps, at)) return cues.near
  return cues.careless || (voice === 'ACTIVE' && steps.slice(Math.max(0, at - 3), at).some(isIntruder))
}
