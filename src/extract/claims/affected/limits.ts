import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'

/**
 * Counts from which on a breach must be reported, or told to the press: 500 (45 C.F.R. §§ 164.406, 164.408, and many
 * states), 250 and 1,000 (Texas and other states). They say nothing of who was hit.
 */
export const limitsIn = (labelled: LabelledSentence): readonly ResolvedMention[] =>
  dutyWords.some((word) => labelled.words.has(word))
    ? labelled.units.flatMap(({ mention }) => (mention !== undefined && isLimit(mention) ? [mention] : []))
    : []

const dutyWords = ['any', 'every', 'media', 'states', 'jurisdiction', 'required', 'requires', 'require', 'posts', 'law']

const isLimit = ({ label, value }: ResolvedMention): boolean =>
  label === 'COUNT' &&
  [250, 500, 1000].includes(value?.number ?? 0) &&
  (value?.bound === 'AT_LEAST' || value?.bound === 'MORE_THAN')
