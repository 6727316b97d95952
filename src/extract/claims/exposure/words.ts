import {
  breachWords,
  containers,
  dataContainers,
  exposureNouns,
  gatheringVerbs,
  handlingVerbs,
  holdingVerbs,
  openPlaces,
  openStates,
  outrightVerbs,
  spreadingVerbs,
  takers,
  takingVerbs,
  transparentWords,
} from '../../rules/exposure.ts'
import type { Step } from './steps.ts'

/** How much a verb says by itself; see rules/exposure.ts. */
export type Force = 'OUTRIGHT' | 'TAKING' | 'GATHERING' | 'SPREADING' | 'HANDLING'

const forms = (rows: readonly string[]): readonly string[] => rows.flatMap((row) => row.split(' '))

const forces: ReadonlyMap<string, Force> = new Map(
  (
    [
      ['HANDLING', handlingVerbs],
      ['SPREADING', spreadingVerbs],
      ['GATHERING', gatheringVerbs],
      ['TAKING', takingVerbs],
      ['OUTRIGHT', outrightVerbs],
    ] as const
  ).flatMap(([force, rows]) => forms(rows).map((word) => [word, force] as const)),
)
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const holding: ReadonlySet<string> = new Set(forms(holdingVerbs))
const nounPairs: ReadonlySet<string> = new Set(exposureNouns)
const copulas = set("is are was were be been being isn't aren't wasn't weren't")
const auxiliaries = set(
  "has have had hasn't haven't hadn't may might could can would will should must shall do does did didn't doesn't don't " +
    "cannot couldn't can't won't wouldn't got get getting",
)
const subordinators = set('because while although though whereas if unless whether but however whilst')
const possessing = set('has have had store stores stored carries carried gives gave paired')

/** The force of a verb; undefined for other words and for a noun of the same form ("the hack"). */
export const forceOf = ({ word, pos }: Step): Force | undefined =>
  pos === 'T' || pos === 'E' || (pos === 'N' && !/ed$/.test(word)) ? undefined : forces.get(word)
export const isTaking = (step: Step): boolean => forceOf(step) !== undefined
export const isGathering = (step: Step): boolean => forceOf(step) === 'GATHERING'
export const isHolding = ({ word, pos }: Step): boolean => pos !== 'T' && holding.has(word)
export const isPossessing = ({ word }: Step): boolean => possessing.has(word)
export const isCopula = ({ word }: Step): boolean => copulas.has(word)
export const isAuxiliary = ({ word }: Step): boolean => auxiliaries.has(word)
export const isSubordinator = ({ word }: Step): boolean => subordinators.has(word)
export const isContainer = (step: Step): boolean => step.pos === 'T' || containers.has(step.word)
export const isDataContainer = (step: Step): boolean => step.pos === 'T' || dataContainers.has(step.word)
export const isOpenState = ({ word }: Step): boolean => openStates.has(word)
/** "Passwords were unaffected": the word itself denies. */
export const isUnharmed = ({ word }: Step): boolean =>
  /^(?:unaffected|untouched|safe|secure|remain(?:s|ed)?)$/.test(word)
export const isTaker = ({ word }: Step): boolean => takers.has(word)
export const isTransparent = ({ word }: Step): boolean => transparentWords.has(word)
export const isExposureNoun = (noun: Step, preposition: Step | undefined): boolean =>
  preposition !== undefined && nounPairs.has(`${noun.word} ${preposition.word}`)
export const isVerb = ({ pos }: Step): boolean => pos === 'V'
export const tellsOfBreach = ({ word }: Step): boolean => breachWords.has(word.replace(/[’']s$/, ''))
export const isOpenPlace = ({ word }: Step): boolean => openPlaces.has(word)
