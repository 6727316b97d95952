import type { Cues } from './cues.ts'
import { isModalPerfect } from './grammar.ts'
import type { Step } from './steps.ts'
import { forceOf, isTaker, tellsOfBreach } from './words.ts'

const isIntruder = ({ word }: Step): boolean =>
  /^(?:hackers?|attackers?|thie(?:f|ves)|criminals?|intruders?|gang)$/.test(word)

const isHostile = (step: Step): boolean => isTaker(step) || tellsOfBreach(step)

// "5,478 breaches, affecting records": a count of many, not one that is told of.
const isMany = ({ word }: Step): boolean => /^(?:breaches|incidents|attacks|leaks|cyberattacks|hacks)$/.test(word)

// "The attack affected files": harm of another kind; of data that got out it is said in the passive.
const harming = /^(?:affect|impact|touch)/

/** Whether a verb says by its force, its voice and the words round it that data got out. */
export function says(steps: readonly Step[], at: number, voice: 'ACTIVE' | 'PASSIVE' | 'BARE', cues: Cues): boolean {
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
