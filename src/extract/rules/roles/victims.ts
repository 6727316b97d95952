import type { ClaimRule } from '../rule.ts'
import { owned, some } from './role-words.ts'

export { roleClasses } from './role-words.ts'

/** A gap of words only: it crosses neither a mark nor another mention. */
const words = '#VRNADIOCMPX*'

/** People by what was done to their data: the subject of each row. */
export const victimRoles: readonly ClaimRule[] = [
  {
    id: 'role/data-of-people-taken',
    predicate: 'SUFFERED',
    pattern: `([DAT]|{data}) {whose} ${some} [GRP|BDY+:subject] ... <trigger: {lost}>`,
    example: ['The addresses of 500 patients were stolen.', { subject: 'patients' }],
    counterExample: 'The addresses of 500 patients were printed.',
  },
  {
    id: 'role/took-data-of-people',
    predicate: 'SUFFERED',
    pattern: `<trigger: ({take}|{spread}|{breach}|lost|loss of|losses of|acquisition of|access to)> ... ([DAT]|{data}) {whose} ${some} [GRP|BDY+:subject]`,
    example: ['Hackers stole the addresses of 500 patients.', { subject: 'patients' }],
    counterExample: 'Printers set the addresses of 500 patients.',
  },
  {
    id: 'role/people-had-data-taken',
    predicate: 'SUFFERED',
    pattern: `[GRP|BDY:subject] ${words} (have|had|having|has|whose|their|his|her|find|found|see|saw|seen) (that|#R)* (their|his|her|#A|#N|#M|or|and|[CNT])* ([DAT]|{data}) ... <trigger: {lost}>`,
    example: ['Some 500 patients had their names stolen.', { subject: 'patients' }],
    counterExample: 'Some 500 patients had their names printed.',
  },
  {
    id: 'role/stolen-from-people',
    predicate: 'SUFFERED',
    pattern: `<trigger: ({take}|{spread})> ... ([DAT]|{data}) ... from ${some} [GRP|BDY+:subject]`,
    example: ['Hackers stole card numbers from 500 customers.', { subject: 'customers' }],
    counterExample: 'Clerks typed card numbers from 500 customers.',
  },
  {
    id: 'role/people-touched',
    predicate: 'SUFFERED',
    pattern:
      '[GRP:subject] (that|who|whose|have|had|has|been|were|are|was|be|being|may|might|could|also|potentially|#R)* <trigger: (affected|impacted|exposed in|exposed by|exposed during|exposed through|compromised in|compromised by|compromised during|compromised through)>',
    example: ['About 500 patients were affected.', { subject: 'patients' }],
    counterExample: 'About 500 patients were amused.',
  },
  {
    id: 'role/people-hacked',
    predicate: 'SUFFERED',
    pattern:
      '[GRP:subject] (that|who|whose|have|had|has|may|might|could|also|potentially|#R)* (been|were|are|was|be|being|got|get) (also|potentially|#R)* <trigger: (compromised|exposed|hacked|breached)>',
    example: ['About 500 patients were hacked.', { subject: 'patients' }],
    counterExample: 'About 500 patients hacked through the hedge.',
  },
  {
    id: 'role/breach-touches-people',
    predicate: 'SUFFERED',
    pattern: `({breach}|it|which|that|hackers|vulnerability|flaw) ... <trigger: (affected|affecting|affects|affect|impacted|impacting|impacts|compromised|compromising|exposed|exposing|hit|hitting|touching|involving)> ${some} [GRP+:subject]`,
    example: ['The breach affected about 500 patients.', { subject: 'patients' }],
    counterExample: 'The rain affected about 500 patients.',
  },
  {
    id: 'role/breach-hits-unnamed',
    predicate: 'SUFFERED',
    pattern: `{breach} (that|which|has|have|had|also|#R)* <trigger: (affected|affecting|impacted|impacting|hit|hitting|struck|crippled|compromised|compromising|disrupted|exposed)> ${some} [BDY+:subject]`,
    example: ['The breach affected several hospitals.', { subject: 'hospitals' }],
    counterExample: 'The strike affected several hospitals.',
  },
  {
    id: 'role/people-told-of-breach',
    predicate: 'SUFFERED',
    pattern: `<trigger: {tell}> ${some} [GRP+:subject] .. (of|about|that|whose|their) ... ({breach}|{lost})`,
    example: ['The clinic notified 500 patients of the breach.', { subject: 'patients' }],
    counterExample: 'The clinic notified 500 patients of the move.',
  },
  {
    id: 'role/broke-into-peoples',
    predicate: 'SUFFERED',
    pattern: `<trigger: (access to|stealing from|steal from|steals from|stole from|breach of|hack of|theft from|thefts from|cyber-theft from|cyber-thefts from|leaks about|spying on|spy on|spied on)> ${some} [GRP|BDY+:subject]`,
    example: ['Thieves gained access to their clients’ networks.', { subject: 'clients' }],
    counterExample: 'Thieves gained weight in their clients’ canteens.',
  },
  {
    id: 'role/took-peoples-data',
    predicate: 'SUFFERED',
    pattern: `<trigger: ({take}|{spread}|{enter}|lost|losing|loss of|losses of|acquisition of|access to|hijack|hijacking|hijacked|theft of|thefts of)> ... [GRP|BDY:subject] ${owned} ([DAT]|{data}|{systems}|{devices})`,
    example: ['Hackers stole customers’ names.', { subject: 'customers' }],
    counterExample: 'Printers set customers’ names.',
  },
  {
    id: 'role/peoples-data-lost',
    predicate: 'SUFFERED',
    pattern: `[GRP|BDY:subject] ${owned} ([DAT]|{data}|{systems}|{devices}) ... <trigger: {lost}>`,
    example: ['Customers’ names were leaked.', { subject: 'Customers' }],
    counterExample: 'Customers’ names were printed.',
  },
  {
    id: 'role/breach-at-unnamed',
    predicate: 'SUFFERED',
    pattern: `(data breach|data breaches|breach|breaches|hack|hacks|data leak|data leaks|leaks|theft|data theft|intrusion|intrusions|infiltration|break-ins) <trigger: (at|into|of|involving|within|against)> ${some} [GRP|BDY+:subject]`,
    example: ['A breach at a hospital went unseen for a year.', { subject: 'hospital' }],
    counterExample: 'A fair at a hospital went unseen for a year.',
  },
  {
    id: 'role/entered-unnamed',
    predicate: 'SUFFERED',
    pattern: `([ATK]|[ORG]|[PER]|they|who|that|to|by|by the|have|has|had|for|be|gang|crew) .. <trigger: (hacked|hacking|hack|breached|breaching|breach|compromised|compromising|compromise|infiltrated|infiltrating|infiltrate|penetrated|penetrating|penetrate|broke into|break into|breaking into|broken into|hacking into|hacked into|raided)> ${some} [GRP|BDY+:subject]`,
    example: ['The gang hacked several hospitals.', { subject: 'hospitals' }],
    counterExample: 'The gang praised several hospitals.',
  },
  {
    id: 'role/unnamed-suffered',
    predicate: 'SUFFERED',
    pattern:
      '[GRP|BDY:subject] (that|who|which|has|have|had|also|recently|#R)* <trigger: (suffered|suffers|suffer|experienced|experience|sustained|reported|disclosed|acknowledged|fell victim to|fallen victim to|been hit by|were hit by|was hit by|hit by|struck by|caught by|caught up in|involved in|victim of|victims of)> .. {breach}',
    example: ['A hospital suffered a data breach.', { subject: 'hospital' }],
    counterExample: 'A hospital suffered a power cut.',
  },
  {
    id: 'role/taken-from-unnamed',
    predicate: 'SUFFERED',
    pattern: `<trigger: (stolen from|stole from|steal from|stealing from|taken from|leaked from|leaked by|exfiltrated from|hacked from|obtained from|harvested from|siphoned from|swiped from|data from|information from|credentials from|records from|came from)> ${some} [GRP|BDY+:subject]`,
    example: ['The records were stolen from a hospital.', { subject: 'hospital' }],
    counterExample: 'The records were driven from a hospital.',
  },
  {
    id: 'role/data-of-person-lost',
    predicate: 'SUFFERED',
    pattern:
      '([DAT]|{data}) of (#DAN|[GRP]|[ORG]|[PLC]|[CNT]|like|such|as|including|,)* [PER+:subject] ... <trigger: (stolen|leaked|hacked|exposed|published|dumped|posted|circulated|compromised)>',
    example: ['Private photos of Dana Whitlock were leaked.', { subject: 'Dana Whitlock' }],
    counterExample: 'Private photos of Dana Whitlock were framed.',
  },
  {
    id: 'role/took-data-of-person',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (stole|stolen|stealing|leaked|leaking|hacked|exposed|published|dumped|posted)> ... ([DAT]|{data}) (of|belonging to) (#DAN|[GRP]|[ORG]|[PLC]|[CNT]|like|such|as|including|,)* [PER+:subject]',
    example: ['Hackers leaked the emails of Dana Whitlock.', { subject: 'Dana Whitlock' }],
    counterExample: 'Hackers mocked the emails of Dana Whitlock.',
  },
  {
    id: 'role/person-had-data-taken',
    predicate: 'SUFFERED',
    pattern:
      '[PER:subject] ... (had|has|have|having) (his|her|their) (#AN)* ([DAT]|{data}|{devices}) (#A|#N)* <trigger: (stolen|leaked|hacked|exposed|published|dumped|breached|compromised|accessed)>',
    example: ['Dana Whitlock had her photos leaked.', { subject: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock had her photos framed.',
  },
]
