import type { Dated, Question } from './questions.ts'

/**
 * From what log-odds on an answer counts as yes, where no rule reads anything: as found best on 320 marked texts that neither
 * the rules nor the weights had seen, and raised where articles that the rules read well would have been read worse.
 */
export const least: Readonly<Record<Question, number>> = {
  occurred: 0.3,
  discovered: 0.2,
  disclosed: 0.5,
  noticed: 1,
  exposed: 1.8,
  unharmed: -0.7,
  affected: 2,
  hit: 0.7,
  told: 1.2,
  organization: 0.5,
  sued: 0.9,
  fined: 0.9,
  settled: 0.6,
  investigated: 0.3,
}

/** The same where a row has read a day of the kind: another may be of another incident. Of the rest none was told well enough. */
export const leastToo: Readonly<Record<Dated, number>> = {
  occurred: 1.3,
  discovered: Infinity,
  disclosed: Infinity,
  noticed: Infinity,
}
