import { bringing, otherwise } from '../../rules/exposure-words.ts'
import type { Cues } from './cues.ts'
import type { DataList } from './data-list.ts'
import type { Step } from './steps.ts'
import { isDataContainer } from './words.ts'

/**
 * A list of several kinds in a sentence that tells of a breach, in words that no governor stands for: "records with
 * names and passwords appeared". The place of the word that brings the list; undefined where the sentence speaks of
 * data otherwise: what is collected, how it is protected, what readers should do.
 */
export function bringerOf(steps: readonly Step[], list: DataList, cues: Cues): number | undefined {
  const specific = specificKinds(steps, list)
  if (!(cues.own || cues.told) || specific < 2 || steps.some((step) => speaksOtherwise(steps, step))) return undefined
  const first = list.kinds.find((kind) => steps[kind]?.type?.form !== 'NOMINAL') ?? list.first
  for (let at = first - 1; at >= Math.max(0, first - 12); at -= 1) {
    const step = steps[at]
    if (step === undefined || step.word === ';') return undefined
    if (bringing.has(step.word))
      return cues.own || opens(steps, at) || (specific > 2 && holds(steps[at - 1])) ? at : undefined
    if (step.pos === 'V') return undefined
  }
  return undefined
}

/** "A seller offers 2 million rows with names": no help is offered. */
const speaksOtherwise = (steps: readonly Step[], { word }: Step): boolean =>
  otherwise.has(word) && !(/^offer/.test(word) && steps.some((step) => offering.has(step.word)))

const offering: ReadonlySet<string> = new Set(
  'post posting seller listing ad advert thread gang hacker forum'.split(' '),
)

/** "Containing names and passwords, the data was sold". */
const opens = (steps: readonly Step[], at: number): boolean => at === 0 && steps[at]?.word === 'containing'

/** "forums had data including …", "for sale complete with …". */
const holds = (step: Step | undefined): boolean =>
  step !== undefined && (isDataContainer(step) || step.word === 'complete')

const specificKinds = (steps: readonly Step[], { kinds }: DataList): number =>
  new Set(kinds.flatMap((kind) => (steps[kind]?.type?.form === 'NOMINAL' ? [] : (steps[kind]?.type?.entity ?? []))))
    .size
