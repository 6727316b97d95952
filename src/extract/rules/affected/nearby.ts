import type { ClaimRule } from '../rule.ts'
import { AUX, BRACKET, FILL, TAIL, toRule, WHO, type Row } from './row.ts'

export { affectedClasses } from './words.ts'

/** Wordings that say so of a count near them, where nothing speaks against it. */
export const affectedNearby: readonly ClaimRule[] = (
  [
    {
      id: 'data-taken-for',
      pattern: `[DAT] ({be}|{have}|#R)+ <trigger: {harmed}> .. (for|of|from|on|belonging to) ${FILL} [PPL:value]`,
      reads: ['Bank account numbers were also copied for about 2,900 patients.', 'about 2,900'],
      leaves: 'Bank account numbers were also printed for about 2,900 patients.',
    },
    {
      id: 'for-people-data',
      pattern: `(for|of|from) ${FILL} [PPL:value] ${TAIL} #R? , [DAT] ({be}|{have}|{will}|#R)+ <trigger: {harmed}>`,
      reads: ['For 21,000 guests from abroad, passport numbers were taken as well.', '21,000'],
      leaves: 'For 21,000 guests from abroad, passport numbers were printed as well.',
    },
    {
      id: 'put-figure',
      pattern: `<trigger: (put|puts|putting|raised|revised|updated|raises|lowered|increased|revises|doubled|tripled|quadrupled|amended|corrected|adjusted|peg|pegs|pegged|pegging|cut|cuts|slashed|trimmed|halved|upped|lifted|bumped|estimates|estimated)> (the|its|that|this|their)? .. (figure|number|total|estimate|count|tally|toll) ... (at|to|from|nearer|nearer to|closer to|above|below) ${FILL} ${WHO}`,
      reads: ['In April it had put the figure at 165,000.', '165,000'],
      leaves: 'In April it had put the box at the door.',
    },
    {
      id: 'also-reported',
      pattern: `{harmed} ... [ORG] (reported|disclosed|listed|reports) ${FILL} [NUM:value]`,
      reads: ['It said that 61,500 people were affected, and Northwind Clinics reported 9,870.', '9,870'],
      leaves: 'It said that 61,500 people were affected, and Northwind Clinics repaired 9,870.',
    },
    {
      id: 'data-of',
      pattern: `<trigger: ({data}|[DAT])> ${BRACKET} #R* {about} ${FILL} (approximately|about)? [PPL|NUM:value]`,
      reads: ['The laptop held the health information (PHI) of 702 individuals.', '702'],
      leaves: 'Northwind Clinics processes claims in 12 states.',
    },
    {
      id: 'data-for-accounts',
      pattern: `<trigger: ({data}|[DAT])> ${BRACKET} (of|for|on|from) ${FILL} [REC:value]`,
      reads: ['It held passwords for 800,000 accounts.', '800,000'],
      leaves: 'It held a party for 80 guests.',
    },
    {
      id: 'their-data',
      pattern: `[PPL:value] #NPA* <trigger: ({data}|[DAT])>`,
      reads: ['The file showed 1,500 individuals’ health information.', '1,500'],
      leaves: 'The file showed 1,500 pages.',
    },
    {
      id: 'trove',
      pattern: `<trigger: ({trove}|[OTH|INS])> ... {store} ${FILL} [REC|PPL:value]`,
      reads: ['The data contained over 4 million unique email addresses.', 'over 4 million'],
      leaves: 'The new plan contained over 4 million ideas.',
    },
    {
      id: 'handled',
      pattern: `<trigger: {handle}> ${FILL} [PPL:value] #NPA* ({data}|[DAT])`,
      reads: ['Someone downloaded 5,300 patients’ health information.', '5,300'],
      leaves: 'Someone welcomed 5,300 patients.',
    },
    {
      id: 'it-held',
      pattern: `<trigger: it (contained|held|included|exposed|stored|comprised)> ${FILL} [REC:value]`,
      reads: ['The database was left open. It contained 3.1 million customer records.', '3.1 million'],
      leaves: 'The bookshop was left open. It contained 3.1 million novels.',
    },
    {
      id: 'there-were',
      pattern: `there {be} ${FILL} [REC:value]`,
      reads: ['There were 749k unique email addresses in it.', '749k'],
      leaves: 'There were 12 speakers at the event.',
    },
    {
      id: 'gap',
      pattern: `<trigger: {harm}> ... [PPL|REC:value]`,
      reads: ['Hackers stole names and phone numbers from 37 million users.', '37 million'],
      leaves: 'Hackers like names and phone numbers.',
    },
    {
      id: 'told',
      pattern: `<trigger: {notify}> ${FILL} [GRP]? [PPL:value]`,
      reads: ['The clinic notified 16,762 patients by letter.', '16,762'],
      leaves: 'The clinic notified the police.',
    },
    {
      id: 'were-told',
      pattern: `[PPL:value] ${TAIL} ${AUX} <trigger: {told}>`,
      reads: ['About 300 volunteers have been notified.', 'About 300'],
      leaves: 'About 300 volunteers have been trained.',
    },
    {
      id: 'breach-of',
      pattern: `<trigger: {breach}> .. {about} ${FILL} [PPL|REC:value]`,
      reads: ['The breach of 6.4 million accounts went unseen for years.', '6.4 million'],
      leaves: 'The breach of trust went unseen for years.',
    },
    {
      id: 'sized-breach',
      pattern: `[PPL|REC|NUM:value] (data|user|account|record|customer|patient|person|member|employee|card|password|email)* <trigger: {breach}>`,
      reads: ['It was the largest since the 40 million customers breach.', '40 million'],
      leaves: 'It was the largest breach since spring.',
    },
    {
      id: 'access-to',
      pattern: `<trigger: access> (to|of) ... [PPL|REC:value]`,
      reads: ['The gang says that it had access to data on 850,000 members.', '850,000'],
      leaves: 'The gang says that it had access to the network.',
    },
    {
      id: 'for-sale',
      pattern: `[REC|PPL:value] ... <trigger: (for sale|on sale|dark web|dark net|darknet|pastebin|publicly available|hacking forum)>`,
      reads: ['A seller put 640,000 accounts up for sale.', '640,000'],
      leaves: 'A seller put a car up for sale.',
    },
    {
      id: 'victims',
      pattern: `<trigger: (victims|victim|[GRP])> .. (include|including|are|were|number|numbered) ${FILL} ${WHO}`,
      reads: ['Its victims include 4,000 retired teachers.', '4,000'],
      leaves: 'Its victims include a bakery.',
    },
  ] satisfies readonly Row[]
).map(toRule)
