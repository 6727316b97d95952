import { isAuxiliary, isCopula } from './words.ts'
import type { Step } from './steps.ts'

/** "So what did the hackers get?", "What was in the files?", with what follows as its answer. */
export const asksWhatWasLost =
  /^\W*(?:so |and |but )?(?:what|which)\b(?!.*\b(?:mean|next|happen\w*|now|why|about)\b).{0,60}\b(?:get|got|take|took|taken|stolen|steal|exposed|leaked|compromised|copied|involved|accessed|see|saw|inside|lost|out there|in (?:it|them|the (?:files|data|haul|leak|mail\w*)))\b.{0,30}\?\W*$/i

/** An answer without a verb of its own: "Names and account numbers.", "Roe says names and account numbers." */
export function isBareAnswer(steps: readonly Step[]): boolean {
  const kind = steps.findIndex(({ type }) => type !== undefined)
  if (kind < 0 || kind > 6) return false
  return steps.every((step, at) => {
    if (step.pos !== 'V' || steps[at + 1]?.type !== undefined) return true
    if (at < kind) return /^(?:says?|said)$/.test(step.word)
    return /(?:ed|en|ing|sent|held|kept|made|paid)$/.test(step.word) && !isFinite(steps[at - 1])
  })
}

const isFinite = (before: Step | undefined): boolean =>
  before !== undefined && (isCopula(before) || isAuxiliary(before) || before.pos === 'O')
