import type { ClaimRule } from '../rule.ts'
import { AUX, FILL, TAIL, toRule, type Row } from './row.ts'

export { affectedClasses } from './words.ts'

/** Wordings of statistics, laws and claims forms: no count in them is one of victims, whatever else the sentence says. */
export const neverAffected: readonly ClaimRule[] = (
  [
    {
      id: 'not-statistic',
      pattern: `[BRE] ... [PPL|REC|NUM:value]`,
      reads: ['The report counts 812 data breaches affecting 64 million records.', '64 million'],
      leaves: 'The data breach affected 64 million records.',
    },
    {
      id: 'not-class',
      pattern: `[PPL:value] {have}* (#R|[DATE])* (submitted|objected|opted|signed|joined|enrolled|filed|use|uses|rely|work|works|attended|voted|responded|visit|download|downloaded|participated|said|believe|claimed|agreed)`,
      reads: ['By summer 3,300 members had already submitted claims.', '3,300'],
      leaves: 'The breach affected 3,300 members.',
    },
    {
      id: 'not-per',
      pattern: `(per|every|each) [PPL|REC|NUM:value]`,
      reads: ['The fee is charged per 1,000 records.', '1,000'],
      leaves: 'The breach affected 3,300 members.',
    },
    {
      id: 'not-a-day',
      pattern: `[PPL|REC|NUM:value] (a|per|each|every) (day|week|month|year|weekday|night|quarter)`,
      reads: ['The network carries 40,000 riders a day.', '40,000'],
      leaves: 'The breach affected 40,000 riders.',
    },
    {
      id: 'not-threshold',
      pattern: `(breaches|incidents) (that|which)? (affect|affecting|affects|impacting|involving|involve|of) [PPL|REC|NUM:value]`,
      reads: ['Breaches affecting 500 or more individuals must be reported.', '500 or more'],
      leaves: 'The breach affected 3,300 members.',
    },
    {
      id: 'not-other-cause',
      pattern: `{otherCause} ({will}|{have}|#R)* {harm} ${FILL} [PPL|REC|NUM:value]`,
      reads: ['The storm affected 40,000 customers of the utility.', '40,000'],
      leaves: 'The breach affected 40,000 customers of the utility.',
    },
    {
      id: 'not-exposed-to',
      pattern: `[PPL|NUM:value] ${TAIL} ${AUX} exposed to .. {hazard}`,
      reads: ['Up to 1,400 people may have been exposed to asbestos.', 'Up to 1,400'],
      leaves: 'Up to 1,400 people may have been exposed to fraud.',
    },
  ] satisfies readonly Row[]
).map(toRule)

/** Wordings that count customers, staff or members, and no victims. Their examples are near misses. */
export const notAffected: readonly ClaimRule[] = (
  [
    {
      id: 'not-served',
      pattern: `{serve} ${FILL} [PPL|REC|INS:value]`,
      reads: ['Northwind Clinics serves more than 10 million patients.', 'more than 10 million'],
      leaves: 'Northwind Clinics was hit.',
    },
    {
      id: 'not-owned',
      pattern: `({have}|([ORG]|,|company|firm|hospital|system|retailer|bank|chain|provider|group|agency|organization) with) ${FILL} [PPL|INS:value]`,
      reads: ['Northwind Clinics has 5,000 employees in three states.', '5,000'],
      leaves: 'Northwind Clinics was hit.',
    },
    {
      id: 'not-staff',
      pattern: `(employing|employer of|team of|staff of|workforce of|group of|community of|network of|base of|membership of|population of|army of|crew of|home to|used by|trusted by|relied on by|sent by|read by|joined by|followed by|survey of|poll of|study of|analysis of) ${FILL} [PPL|INS:value]`,
      reads: ['It is used by 4 million people.', '4 million'],
      leaves: 'The breach affected 3,300 members.',
    },
  ] satisfies readonly Row[]
).map(toRule)
