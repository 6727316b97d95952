import { textAt, type Reading, type Sentence } from '../../reading.ts'
import { indescriptiveWords, nounLikeWords } from '../../rules/exposure-phrases.ts'
import type { Step } from './steps.ts'
import { isAuxiliary, isCopula, isHolding, isTaking, tellsOfBreach } from './words.ts'

/**
 * The words that name what was exposed, as people mark them: the kind with the adjectives, nouns and names that describe
 * it ("expired card numbers", "Northwind accounts"), its short form in brackets included ("protected health information
 * (PHI)"). Articles, amounts and owners ("the clients’") stay outside.
 */
export function phraseOf(
  reading: Reading,
  sentence: Sentence,
  steps: readonly Step[],
  kind: number,
): { readonly start: number; readonly end: number } {
  const data = steps[kind]
  if (data === undefined) throw new Error('a governed kind has no step')
  const between = (from: number, to: number): string =>
    textAt(reading, {
      start: from,
      end: to,
      ...(sentence.in === 'title' ? { in: 'title' as const } : {}),
    })
  const own = between(data.start, data.end)
  const start = data.start + (outside.exec(own)?.[0].length ?? 0)
  const short = /^ \([A-Z][A-Za-z]{1,5}\)/.exec(between(data.end, Math.min(sentence.end, data.end + 9)))
  const end = data.end + (short?.[0].length ?? 0)
  if (start > data.start) return { start, end }
  let first = kind
  while (isDescription(steps, first - 1) && follows(steps[first - 1], steps[first], between)) first -= 1
  const shared = sharedBefore(steps, first)
  if (shared !== undefined) first = shared
  while (first < kind && steps[first]?.pos === 'R') first += 1
  return { start: steps[first]?.start ?? start, end }
}

/** Whether nothing but a blank parts two words; of a compound ("customer-service records") the kind may be the second half. */
function follows(
  left: Step | undefined,
  right: Step | undefined,
  between: (from: number, to: number) => string,
): boolean {
  if (left === undefined || right === undefined) return false
  return left.end > right.start || between(left.end, right.start) === ' '
}

/** "student and staff records", "personal or group conversations": a first description that shares the noun. */
function sharedBefore(steps: readonly Step[], first: number): number | undefined {
  const [joint, word, before] = [steps[first - 1], steps[first - 2], steps[first - 3]]
  if (joint === undefined || word === undefined || !/^(?:and|or)$/.test(joint.word)) return undefined
  if (!isDescription(steps, first - 2) || /s$/.test(word.word) || /^[MR]$/.test(word.pos)) return undefined
  if (word.pos === 'V' || (before !== undefined && /^[,(NAPET]$/.test(before.word === ',' ? ',' : before.pos)))
    return undefined
  return first - 2
}

/** An owner, or a word that says how much or which, at the start of the kind's own words. */
const outside =
  /^(?:certain |more |some |(?:some )?(?!(?:driver|mother|father|parent|spouse|maiden|worker|provider|physician|doctor|bachelor|master)['’]?s)[\p{L}-]+(?:['’]s|s['’]) )(?=\S)/iu

/** "protected health information (PHI)": the short form tells the kind before it once more. */
export function isShortForm(steps: readonly Step[], kind: number): boolean {
  const [before, open, own, close] = [steps[kind - 2], steps[kind - 1], steps[kind], steps[kind + 1]]
  if (before?.type === undefined || own?.type === undefined || open?.word !== '(' || close?.word !== ')') return false
  return /^[A-Z][A-Za-z]{1,5}$/.test(own.type.text) && own.word[0] === before.word[0]
}

/** Whether a word describes the kind it stands before: an adjective, a noun, a name, a participle. */
export function isDescription(steps: readonly Step[], at: number): boolean {
  const step = steps[at]
  if (step === undefined || step.type !== undefined || indescriptiveWords.has(step.word)) return false
  if (step.pos === 'E')
    return /^(?:ORG|PRD|PLC|staff|student|customer|client|employee|patient|member|user)$/.test(step.word)
  if (/[’']s?$/.test(step.word) || isHolding(step) || isCopula(step) || isAuxiliary(step)) return false
  if (/ing$/.test(step.word)) return nounLikeWords.has(step.word)
  if (/ed$|^stolen$/.test(step.word)) return isAttributive(steps, at)
  return /[NAP]/.test(step.pos) && !isTaking(step) && !(step.pos === 'N' && tellsOfBreach(step))
}

/** "the stolen data", "saved card numbers": a participle, no verb with its object. */
function isAttributive(steps: readonly Step[], at: number): boolean {
  const [before, step] = [steps[at - 1], steps[at] as Step]
  if (before === undefined) return true
  if (/^(?:the|these|those|all|any|["])$/.test(before.word) || /['’]s?$/.test(before.word)) return true
  if (isCopula(before) || isAuxiliary(before) || before.word === 'who') return false
  if (isTaking(step)) return isTaking(before) || /^[IM]$/.test(before.pos) || before.word === 'CNT'
  return !/[NEOTR]/.test(before.pos)
}
