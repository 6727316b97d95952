/**
 * How many people, accounts or records. In these patterns a count stands with its noun as one unit (claims/absorb-counts.ts):
 * PPL counts people, REC pieces of data, NUM names nothing.
 */
import type { ClaimRule } from '../rule.ts'

export const FILL = '{fill}*'
export const WHO = '[PPL|REC|NUM:value]'
// "customers in the UK", "people across four states": what may stand between a noun and its verb.
export const TAIL = '({open}|{close}|#NPAIDC|[PLC]|[ORG]|[DATE]|[GRP]|[PRD]|[PCT])*'
/** The same, with nothing that opens a clause. */
export const PLACES = '((in|of|from|across|at|on|around) (#A|#N|#P|the|[PLC]|[ORG]|[PRD])+)*'
export const AUX = '(({will}|{have}|{be}|#R|also|potentially|not|then|since|all|reportedly|allegedly|to)+)'
export const BRACKET = '({open} #NPAX* [ORG|DAT]? {close})?'

export interface Row {
  readonly id: string
  readonly pattern: string
  /** What it reads, with the number it binds. */
  readonly reads: readonly [text: string, value: string]
  readonly leaves: string
}

export const toRule = ({ id, pattern, reads: [text, value], leaves }: Row): ClaimRule => ({
  id: `affected/${id}`,
  predicate: 'AFFECTED',
  pattern,
  example: [text, { value }],
  counterExample: leaves,
})
