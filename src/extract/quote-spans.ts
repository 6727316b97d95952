import type { Quote } from '../model.ts'

/** Whether a place of the text, not of the title, stands in the words of a quote. */
export const covers = ({ content }: Pick<Quote, 'content'>, at: number): boolean =>
  content.some(({ start, end, in: where }) => where === undefined && at >= start && at < end)

/** How many UTF-16 units a quote has. */
export const lengthOf = ({ content }: Pick<Quote, 'content'>): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0)
