import type { MentionLabel } from '../mention.ts'

/**
 * What can be asked of a mention, each by the kinds of mention it is asked of: whether the date is when it happened, was
 * found, was made public, or when people were told; whether the kind of data got out, or was spared; whether the number
 * counts who or what was hit; whether the organization was hit; whether a group or an organization was told. Of phrases that
 * may be names, before there are mentions, whether they are organizations; of words of the law, whether they tell of a suit,
 * a fine, a settlement, an inquiry.
 */
export const questions = {
  occurred: ['DATE'],
  discovered: ['DATE'],
  disclosed: ['DATE'],
  noticed: ['DATE'],
  exposed: ['DATA_TYPE'],
  unharmed: ['DATA_TYPE'],
  affected: ['COUNT'],
  hit: ['ORGANIZATION'],
  told: ['GROUP', 'ORGANIZATION'],
  organization: [],
  sued: [],
  fined: [],
  settled: [],
  investigated: [],
} as const satisfies Readonly<Record<string, readonly MentionLabel[]>>

export type Question = keyof typeof questions

/** What is asked of days. */
export type Dated = 'occurred' | 'discovered' | 'disclosed' | 'noticed'

/** Whether the question is asked of mentions of this label. */
export const isAskedOf = (question: Question, label: MentionLabel): boolean =>
  (questions[question] as readonly MentionLabel[]).includes(label)

const labels: ReadonlySet<MentionLabel> = new Set(Object.values(questions).flat())

/** Whether anything is asked of mentions of this label. */
export const isAsked = (label: MentionLabel): boolean => labels.has(label)
