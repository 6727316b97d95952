import type { Question } from './questions.ts'

/**
 * From what log-odds on an answer counts as yes, where no rule reads anything: as found best on 248 marked texts that neither
 * the rules nor the weights had seen, and raised where articles that the rules read well would have been read worse.
 */
export const least: Readonly<Record<Question, number>> = {
  occurred: 0.3,
  discovered: 0.2,
  disclosed: 0.5,
  noticed: 1,
  exposed: 1.7,
  unharmed: -0.7,
  affected: 2,
}
