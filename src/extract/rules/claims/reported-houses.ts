import type { ClaimRule } from '../rule.ts'
import { upTo } from '../affiliation-words.ts'
import { toRule, WORDS, type Row } from './reported-row.ts'

export { affectedClasses } from '../affected/words.ts'

/** How large a house is, and what it trades: its name need not be known. */
export const reportedHouses: readonly ClaimRule[] = (
  [
    {
      id: 'employs',
      pattern: `<trigger: (employs|employing|insures|insuring|educates|educating|enrolls|enrols|flew|flies|ferries|ferried|ships|delivers|delivering|caters to|caters for|cares for|looks after|looking after|represents|administers|owns|operates|operating|runs|trades from|serves|serving|houses|boasts)> ${upTo(4, '#ADNR|[PLC]|[ORG]|[GRP]|[PRD]')} [PPL|INS|OTH|REC:value]`,
      reads: ['The tyre maker, which employs 4,300 people, shut its plants.', { value: '4,300' }],
      leaves: 'The tyre maker, which scared 4,300 people, shut its plants.',
    },
    {
      id: 'topped',
      pattern: `<trigger: (topped|tops|passed|surpassed|exceeded|reached|racked up|notched up|chalked up|clocked up|sold|printed|shipped|has sold|won over|signed up)> {fill}* [OTH|PPL:value]`,
      reads: ['The app topped 4 million downloads in June.', { value: '4 million' }],
      leaves: 'The app fixed 4 million downloads in June.',
    },
    {
      id: 'in-use',
      pattern: `<trigger: (used in|used by|used at|used across|installed in|installed on|deployed in|deployed at|sold in|stocked in|present in|active in|offices in|branches in|customers in|users in|available in|operates in|operate in|operations in|trades in)> {fill}* [INS|OTH|PPL:value]`,
      reads: ['Its software is used in 6,400 schools.', { value: '6,400' }],
      leaves: 'Its software is banned in 6,400 schools.',
    },
    {
      id: 'has-so-many',
      pattern: `<trigger: (has|have|had|with)> {fill}* [PPL|INS|OTH:value]`,
      reads: ['Kestrel has 260 staff.', { value: '260' }],
      leaves: 'Kestrel saw 260 staff.',
    },
    {
      id: 'enrolled',
      pattern: `[PPL:value] .. <trigger: ({be} enrolled|{be} employed|{be} insured|{be} registered|{be} housed|{be} taught|work for|work at|works for|work in|study at|study there|live in|live there|belong to|bank with|shop at|subscribe to)>`,
      reads: ['At the school, where 9,700 students are enrolled, lessons went on.', { value: '9,700' }],
      leaves: 'At the school, where 9,700 students are warned, lessons went on.',
    },
    {
      id: 'town-of',
      pattern: `<trigger: (city of|town of|village of|county of|island of|borough of|community of|suburb of|parish of|municipality of|nation of|country of|state of|population of|resort of|school of|workforce of|fleet of|staff of)> {fill}* [PPL|NUM|OTH:value]`,
      reads: ['Dunmere, a city of 90,000, was without phones.', { value: '90,000' }],
      leaves: 'Dunmere, a debt of 90,000, was without phones.',
    },
    {
      id: 'lost-customers',
      pattern: `<trigger: (lost|lose|losing|shed|shedding|gained|gaining|won|winning|added|adding|attracted|drew|cost it|cost the company)> {fill}* [PPL:value]`,
      reads: ['The carrier lost 95,000 customers in the quarter.', { value: '95,000' }],
      leaves: 'The carrier thanked 95,000 customers in the quarter.',
    },
    {
      id: 'jobs',
      pattern: `<trigger: (laid off|lay off|laying off|sacked|furloughed|furloughing|axed|made redundant|sent home|cut|shed|shedding|cutting|slashed|put .. out of work)> ${WORDS(2)} [PPL|OTH:value]`,
      reads: ['After the attack the mill furloughed 430 workers.', { value: '430' }],
      leaves: 'After the attack the mill promoted 430 workers.',
    },
  ] satisfies readonly Row[]
).map(toRule)
