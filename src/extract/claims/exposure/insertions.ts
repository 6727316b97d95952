import { tellingVerbs } from '../../rules/exposure-places.ts'
import type { Step } from './steps.ts'
import { isAuxiliary, isCopula, isTaking } from './words.ts'

/** How long an insertion may be, in steps. */
const longest = 22

/**
 * The comma that closes what is inserted after a noun, ", which was not encrypted,", ", some going back to 2011,": `open`
 * is the place of the comma before it. Undefined where nothing is inserted.
 */
export function closeOfInsertion(steps: readonly Step[], open: number): number | undefined {
  if (steps[open]?.word !== ',') return undefined
  const isInserted = inserting.has(steps[open + 1]?.word ?? '') || steps[open + 2]?.word === 'which'
  if (!isInserted) return closeOfSaying(steps, open)
  const close = steps.findIndex(({ word }, at) => at > open + 1 && at < open + longest && word === ',')
  return close < 0 ? undefined : close
}

/** The comma that closes ", the notice says,": whose word it is, no new clause. */
export function closeOfSaying(steps: readonly Step[], open: number): number | undefined {
  if (steps[open]?.word !== ',') return undefined
  for (let at = open + 2; at <= open + 9; at += 1) {
    const step = steps[at]
    if (step === undefined || /^[;?:]$/.test(step.word) || step.type !== undefined) return undefined
    if (step.word === ',')
      return tellingVerbs.has(steps[at - 1]?.word ?? '') || steps[open + 1]?.word === 'according' ? at : undefined
  }
  return undefined
}

/** The comma that opens what is inserted before the comma at `close`. */
export function openOfInsertion(steps: readonly Step[], close: number): number | undefined {
  if (steps[close]?.word !== ',') return undefined
  for (let at = close - 2; at >= Math.max(1, close - longest); at -= 1)
    if (steps[at]?.word === ',' && inserting.has(steps[at + 1]?.word ?? '')) return at
  return undefined
}

/** "what it described as", "what the gang says are": the place before it; what it tells of is the object of a verb still before. */
export function openOfDescription(steps: readonly Step[], close: number): number | undefined {
  if (!/^(?:as|is|are|was|were|be)$/.test(steps[close]?.word ?? '')) return undefined
  const what = steps.findLastIndex(({ word }, at) => at < close && at >= close - 7 && word === 'what')
  if (what < 1) return undefined
  return steps.slice(what + 1, close).some(({ word }) => describing.test(word)) ? what - 1 : undefined
}

const describing = /^(?:describ|claim|sa(?:y|ys|id)$|call|appear|purport|seem|allege|boast)/

const inserting: ReadonlySet<string> = new Set(
  'which who whose some many most all none each parts one if depending where'.split(' '),
)

/**
 * "are held by a processor and were not touched": where a second verb of the same subject begins, after a first that says
 * nothing. The place of its auxiliary.
 */
export function secondVerb(steps: readonly Step[], verb: number): number | undefined {
  for (let at = verb + 1; at <= Math.min(steps.length - 2, verb + 12); at += 1) {
    const [step, next] = [steps[at], steps[at + 1]]
    if (step === undefined || next === undefined || /^[;?.]$/.test(step.word)) return undefined
    if (/^(?:and|but)$/.test(step.word) && (isCopula(next) || isAuxiliary(next))) return at + 1
    if (isTaking(step) || isCopula(step)) return undefined
  }
  return undefined
}
