import type { ClaimRule } from '../rule.ts'
import { toRule, type Row } from './reported-row.ts'

export { affectedClasses } from '../affected/words.ts'

const NOTIFY = '(notify|report|disclose|inform|tell|alert|assess|come forward|respond|announce|contact|write)'

/** How long laws and demands give. */
export const reportedTerms: readonly ClaimRule[] = (
  [
    {
      id: 'law-gives',
      pattern: `<trigger: (law|laws|rule|rules|statute|statutes|regulation|regulations|act|code|directive|requirement|requirements|contract)> (#R|#N|#I|[PLC]|then)* (requires|require|required|gives|give|gave|allows|allow|allowed|mandates|obliges|sets|set|demands|grants|imposes|says|permits|permitted|calls for) ... [DUR:value]`,
      reads: ['State law gives companies 45 days.', { value: '45 days' }],
      leaves: 'State fair gives companies 45 days.',
    },
    {
      id: 'the-law-gives',
      pattern: `[DUR:value] (that|which|,)? ([PLC]|#A|#N|the|its|under)* <trigger: (law|statute|rule|rules|regulations|regulation|directive|gdpr)> (#R|then)* (allows|allowed|gives|gave|requires|required|permits|permitted|sets|grants|demands)`,
      reads: ['That is five times the 45 days that Ohio law then allowed.', { value: '45 days' }],
      leaves: 'That is five times the 45 days that Ohio fans then danced.',
    },
    {
      id: 'time-limit',
      pattern: `[DUR:value] (#A|notification|reporting|disclosure|legal|statutory)* <trigger: (deadline|limit|time limit|window|rule|requirement|clock|timeline)>`,
      reads: ['It missed the 60-day limit.', { value: '60-day' }],
      leaves: 'It missed the 60-day concert.',
    },
    {
      id: 'limit-of',
      pattern: `<trigger: (deadline of|limit of|time limit of|window of|requirement of|grace period of|time frame of)> {fill}* [DUR:value]`,
      reads: ['It missed a legal deadline of 60 days.', { value: '60 days' }],
      leaves: 'It missed a legal party of 60 days.',
    },
    {
      id: 'has-days-to',
      pattern: `<trigger: (has|have|had|get|gets|gives|give|gave|given|allows|allowed|allowing|giving)> (#DANP|[ORG|GRP|PLC])* [DUR:value] (in which|within which|from .. #N)? to ${NOTIFY}`,
      reads: ['A practice has 60 days to come forward.', { value: '60 days' }],
      leaves: 'A practice took 60 days to come forward.',
    },
    {
      id: 'must-within',
      pattern: `<trigger: (required|requires|require|obliged|obliges|obligated|have to|has to|supposed to|mandates|mandate|calls for)> ... ${NOTIFY} ... (within|no later than|in under|after|in) {fill}* [DUR:value]`,
      reads: ['Banks are required to report a breach within 72 hours.', { value: '72 hours' }],
      leaves: 'Banks are required to repair a breach within 72 hours.',
    },
  ] satisfies readonly Row[]
).map(toRule)
