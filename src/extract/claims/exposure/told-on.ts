import { struck } from '../../rules/exposure-words.ts'
import type { Cues } from './cues.ts'
import type { DataList } from './data-list.ts'
import type { Step } from './steps.ts'
import { isAuxiliary, isContainer, isCopula, isVerb } from './words.ts'

/**
 * The word that goes on telling of a breach which a sentence before has told of, with no verb of exposure of its own:
 * "For most people it was a name and a phone number", "Among them: tax returns", "In each row: a name".
 */
export function toldOn(steps: readonly Step[], list: DataList, cues: Cues): number | undefined {
  if (!cues.told) return undefined
  return equated(steps, list) ?? added(steps, list) ?? announced(steps, list)
}

/** "it was a name", "that means names and phone numbers": a pronoun for what got out, and what it is. */
function equated(steps: readonly Step[], { first, kinds }: DataList): number | undefined {
  let at = first - 1
  while (at > 0 && isFiller(steps[at])) at -= 1
  const verb = steps[at]
  if (verb !== undefined && isCopula(verb) && steps[at - 1]?.word === 'so') return at
  if (verb === undefined || !(isCopula(verb) || meaning.has(verb.word))) return undefined
  let subject = at - 1
  while (subject > 0 && (isAuxiliary(steps[subject] as Step) || steps[subject]?.pos === 'R')) subject -= 1
  if (isShareOfThem(steps, subject)) return kinds.some((kind) => steps[kind]?.type?.form !== 'NOMINAL') ? at : undefined
  if (!/^(?:it|that|this|these|those|they)$/.test(steps[subject]?.word ?? '')) return undefined
  const named = kinds.filter((kind) => steps[kind]?.type?.form !== 'NOMINAL').length
  return named > 1 || (named === 1 && /^(?:for|in)$/.test(steps[0]?.word ?? '')) ? at : undefined
}

/** "Some 900 of them are payslips", "the rest were contracts": parts of what got out. */
const isShareOfThem = (steps: readonly Step[], at: number): boolean =>
  /^(?:rest|remainder|others)$/.test(steps[at]?.word ?? '') ||
  (steps[at]?.word === 'them' && steps[at - 1]?.word === 'of')

/** "Card numbers, it said, were not.", "Passwords weren’t, the bank added.": the verb is that of the sentence before. */
export function leftOut(steps: readonly Step[], { last }: DataList, { told }: Cues): number | undefined {
  if (!told) return undefined
  for (let at = last + 1; at < Math.min(steps.length, last + 8); at += 1) {
    const step = steps[at]
    if (step === undefined || step.word === ';') return undefined
    const isNot = step.word === 'not' && /^(?:was|were|had|has|have|been)$/.test(steps[at - 1]?.word ?? '')
    if ((isNot || shortNot.test(step.word)) && endsThere(steps, at + 1)) return at
    if (isVerb(step) && !isAnyAuxiliary(step) && !saying.has(step.word)) return undefined
  }
  return undefined
}

const isAnyAuxiliary = (step: Step | undefined): boolean => step !== undefined && (isCopula(step) || isAuxiliary(step))

const shortNot = /^(?:was|were|had|has|have)n't$/

/** The sentence ends, or who says so follows. */
const endsThere = (steps: readonly Step[], at: number): boolean =>
  /^(?:|\.|however|though)$/.test(steps[at]?.word ?? '') ||
  (steps[at]?.word === ',' && steps.slice(at + 1, at + 8).some(({ word }) => saying.has(word)))

const saying: ReadonlySet<string> = new Set(
  'said says added adds stressed insisted told wrote noted explained'.split(' '),
)

/** "A second letter added home addresses": what a paper tells more. */
function added(steps: readonly Step[], { first }: DataList): number | undefined {
  for (let at = first - 1; at > 0 && at >= first - 5; at -= 1) {
    const step = steps[at]
    if (step === undefined) return undefined
    if (/^(?:added|adds)$/.test(step.word))
      return steps.slice(Math.max(0, at - 3), at).some(({ word }) => telling.has(word)) ? at : undefined
    if (!isFiller(step)) return undefined
  }
  return undefined
}

const telling: ReadonlySet<string> = new Set(
  'letter letters notice notices update statement filing email message list disclosure version'.split(' '),
)

const isFiller = (step: Step | undefined): boolean =>
  step !== undefined && step.pos !== 'V' && (/[MDRAO]/.test(step.pos) || /^(?:CNT|:)$/.test(step.word))

const meaning: ReadonlySet<string> = new Set(['means', 'meant', 'mean', 'includes', 'included'])

/** "What they got:". */
const isWhatTheyGot = (heading: readonly Step[]): boolean =>
  heading[0]?.word === 'what' &&
  /^(?:got|took|stole|saw|grabbed|copied|accessed|obtained|downloaded)$/.test(heading.at(-1)?.word ?? '')

/** "The haul:", "Affected information:", "Data involved:": a noun for what got out, and no more. */
const isLabel = (heading: readonly Step[]): boolean =>
  heading.length <= 4 &&
  heading.every((step) => /[DAN]/.test(step.pos) || step.type?.form === 'NOMINAL' || struck.has(step.word)) &&
  heading.some(({ word }) => struck.has(word) || /^(?:haul|dump|leak|loot|trove|stash|cache|risk)$/.test(word))

/** "Among them: tax returns", "In each row: a name and a phone number": a heading of a list, with no verb. */
function announced(steps: readonly Step[], { kinds }: DataList): number | undefined {
  const colon = steps.findIndex(({ word }) => word === ':')
  const first = kinds.find((kind) => kind > colon) ?? 0
  if (colon < 1 || colon > 8 || colon > first) return undefined
  const heading = steps.slice(0, colon)
  if (isWhatTheyGot(heading)) return 0
  const opens =
    /^(?:among|amongst|in|inside|within|on|at|also|each|every|per)$/.test(heading[0]?.word ?? '') || isLabel(heading)
  if (!opens || [...heading, ...steps.slice(colon, first)].some((step) => isVerb(step) && !struck.has(step.word)))
    return undefined
  return heading.some((step) => isContainer(step) || /^(?:them|inside|risk)$/.test(step.word)) ? 0 : undefined
}
