import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import { affectedClasses, everydayHarm, haulWords, mishapWords } from '../../rules/affected/words.ts'

/** Whether a sentence speaks of a breach, or of those who did it. */
export const tellsOfBreach = ({ words, units }: LabelledSentence): boolean =>
  holds(words, breachWords) || units.some(({ mention }) => mention?.foundBy === 'group/attacker')

/** Whether it speaks of stolen or open data. */
export const tellsOfHaul = ({ words }: LabelledSentence): boolean => holds(words, haulWords)

const holds = (words: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean => {
  for (const word of words) if (wanted.has(word)) return true
  return false
}

const breachWords: ReadonlySet<string> = new Set(
  ['harmed', 'harm', 'breach']
    .flatMap((name) => affectedClasses[name] ?? [])
    .filter((word) => !everydayHarm.has(word) && !word.includes(' '))
    .concat([...haulWords, ...mishapWords]),
)

/** The sentence itself and those right before it. */
export function passageOf(
  all: readonly LabelledSentence[],
  { sentence }: LabelledSentence,
  before: number,
): readonly LabelledSentence[] {
  return all
    .slice(Math.max(0, sentence.index - before), sentence.index + 1)
    .filter((each) => each.sentence.in === sentence.in)
}
