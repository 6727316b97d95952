import type { ClaimRule } from '../rule.ts'
import { FILL, TAIL, toRule, type Row } from './row.ts'

export { affectedClasses } from './words.ts'

/** Counts as reports, letters and those who got one tell them: read near words of a breach. */
export const affectedTold: readonly ClaimRule[] = (
  [
    {
      id: 'paper-gives',
      pattern: `(report|submission|filing|notice|entry|review|it) ((to|with|at|for|from) (#DAN|[ORG|PLC])+)? (, (#V|#D|on|in|[DATE])+ ,)? (#R|[DATE])* <trigger: (gives|gave|shows|showed|covers|covered|counts|counted|lists|listed)> (that|a|the)* (total|figure|tally)? (of)? ${FILL} [PPL:value]`,
      reads: ['Its filing with the state covers 790 children.', '790'],
      leaves: 'Its lawn behind the school covers 790 acres.',
    },
    {
      id: 'had-data-in',
      pattern: `[PPL:value] ${TAIL} <trigger: (had|have)> (#DA)* ({data}|[DAT]|sheet|chart|form|folder) (in|on|among|within) (the|its|those|that|#A)* (files|file|cabinets|cabinet|folder|folders|database|server|servers|mailbox|mailboxes|documents|records|drive|archive)`,
      reads: ['A review found that 4,300 tenants had information in the files.', '4,300'],
      leaves: 'A review found that 4,300 tenants had plants in the halls.',
    },
    {
      id: 'gets-letter',
      pattern: `[PPL:value] ${TAIL} (, ... , )?(are|is|were|will be)? #R* <trigger: (getting|receiving|received|get|got|receive|be sent)> (the|a|this|that|same|such|#A)* (letter|letters|notice|notices|notification|notifications)`,
      reads: ['About 2,400 pupils, past and present, are getting the same letter.', 'About 2,400'],
      leaves: 'About 2,400 pupils, past and present, are getting the same lunch.',
    },
    {
      id: 'heard-of-it',
      pattern: `[PPL:value] (concerned|involved|affected)? #R* <trigger: (heard|learned|learnt|found out)> (about|of) (it|this|the)`,
      reads: ['The 5,600 teachers concerned heard about it in letters.', '5,600'],
      leaves: 'The 5,600 teachers concerned sang about it in choirs.',
    },
    {
      id: 'on-their-way',
      pattern: `<trigger: (letters|letter|notices|emails) (#R|are|were|is|on|their|its|way|going|out|headed|being|sent)* to> ${FILL} [PPL:value]`,
      reads: ['Letters are on their way to 4,100 households.', '4,100'],
      leaves: 'Trucks are on their way to 4,100 households.',
    },
    {
      id: 'told-people-that',
      pattern: `<trigger: (told|warned|alerted|wrote to|written to|informed|emailed)> ${FILL} [PPL:value] ([DATE]|this|last|week|month|on|in|by|letter|email|#R)* that ... (someone|somebody|stranger|strangers|outsider|outsiders|{intruder})`,
      reads: ['Kestrel Bank warned 51,000 savers this week that a stranger had read their mail.', '51,000'],
      leaves: 'Kestrel Bank served 51,000 savers this week that a cook had fed.',
    },
  ] satisfies readonly Row[]
).map(toRule)

/** Figures that stand for people where their number was told before. */
export const affectedFigures: readonly ClaimRule[] = (
  [
    {
      id: 'placeholder-of',
      pattern: `<trigger: (placeholder|estimate|estimates) of> ${FILL} [NUM|PPL:value]`,
      reads: ['Staff had been given an estimate of 30,000.', '30,000'],
      leaves: 'Staff had been given an ounce of gold.',
    },
    {
      id: 'numbering',
      pattern: `(group|subset|people|some|those|number|others) ,? <trigger: (numbering|numbers|who number|that numbers)> ${FILL} [NUM|PPL:value]`,
      reads: ['For a smaller group, numbering 9,100, card numbers were copied.', '9,100'],
      leaves: 'For a smaller group, numbering nobody, card games were played.',
    },
    {
      id: 'which-counted',
      pattern: `[ORG] , which <trigger: (counted|reported|listed|disclosed)> ${FILL} [NUM:value]`,
      reads: ['Among them is Alder Clinics, which counted 6,044.', '6,044'],
      leaves: 'Among them is Alder Clinics, which painted 6,044.',
    },
    {
      id: 'early-paper-said',
      pattern: `(first|preliminary|earlier|initial|early) (message|notice|letter|statement|report|email|memo|version) ... <trigger: (mentioned|spoke of|gave|cited|listed|named|put)> ${FILL} [NUM|PPL:value]`,
      reads: ['A preliminary message had mentioned approximately 9,000.', 'approximately 9,000'],
      leaves: 'A preliminary message had mentioned approximately nothing.',
    },
    {
      id: 'it-is-people',
      pattern: `<trigger: (told|said|says) ... it (is|was|'s|could be)> (#R|about|around)* "? ${FILL} [PPL:value]`,
      reads: ['He told the council that it is about 31,000 households.', 'about 31,000'],
      leaves: 'He told the council that it is about fairness.',
    },
  ] satisfies readonly Row[]
).map(toRule)
