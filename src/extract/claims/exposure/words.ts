import {
  containers,
  exposureNouns,
  holdingVerbs,
  openStates,
  takers,
  takingVerbs,
  transparentWords,
} from '../../rules/exposure.ts'
import type { Step } from './steps.ts'

const forms = (rows: readonly string[]): ReadonlySet<string> => new Set(rows.flatMap((row) => row.split(' ')))

const taking = forms(takingVerbs)
const holding = forms(holdingVerbs)
const nounPairs: ReadonlySet<string> = new Set(exposureNouns)
const copulas: ReadonlySet<string> = forms(["is are was were be been being isn't aren't wasn't weren't"])
const auxiliaries: ReadonlySet<string> = forms([
  "has have had hasn't haven't hadn't may might could can would will should must do does did didn't doesn't don't cannot",
  "couldn't can't won't wouldn't got get getting",
])
const subordinators: ReadonlySet<string> = forms([
  'because while although though if unless whether but however so since',
])

// "the breach", "phishing": a noun of the same form takes its data by a preposition.
export const isTaking = ({ word, pos }: Step): boolean =>
  taking.has(word) && pos !== 'T' && (pos !== 'N' || /ed$/.test(word))
export const isHolding = ({ word, pos }: Step): boolean => pos !== 'T' && holding.has(word)
export const isCopula = ({ word }: Step): boolean => copulas.has(word)
export const isAuxiliary = ({ word }: Step): boolean => auxiliaries.has(word)
export const isSubordinator = ({ word }: Step): boolean => subordinators.has(word)
export const isContainer = (step: Step): boolean => step.pos === 'T' || containers.has(step.word)
export const isOpenState = ({ word }: Step): boolean => openStates.has(word)
export const isTaker = ({ word }: Step): boolean => takers.has(word)
export const isTransparent = ({ word }: Step): boolean => transparentWords.has(word)
export const isExposureNoun = (noun: Step, preposition: Step | undefined): boolean =>
  preposition !== undefined && nounPairs.has(`${noun.word} ${preposition.word}`)
export const isVerb = (step: Step): boolean => step.pos === 'V'
