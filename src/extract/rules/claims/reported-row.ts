/**
 * Statistics: numbers that count no victims. Patterns see a count with its noun as one unit (claims/absorb-counts.ts);
 * the classes are those of the counts.
 */
import { upTo } from '../affiliation-words.ts'
import type { ClaimRule, ExpectedArguments } from '../rule.ts'

/** Up to so many words of what a number is of, before it. */
export const WORDS = (times: number): string => upTo(times, '#ADNPIMCRX|[ORG]|[GRP]|[PLC]|[DAT]|[PRD]|[INS]')

export interface Row {
  readonly id: string
  readonly pattern: string
  readonly reads: readonly [text: string, expected: ExpectedArguments]
  readonly leaves: string
}

export const toRule = ({ id, pattern, reads, leaves }: Row): ClaimRule => ({
  id: `reported/${id}`,
  predicate: 'REPORTED',
  pattern,
  example: reads,
  counterExample: leaves,
})
