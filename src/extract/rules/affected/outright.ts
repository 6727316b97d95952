import type { ClaimRule } from '../rule.ts'
import { AUX, FILL, TAIL, toRule, WHO, type Row } from './row.ts'

export { affectedClasses } from './words.ts'

/** Wordings that say so outright. */
export const affectedOutright: readonly ClaimRule[] = (
  [
    {
      id: 'active',
      pattern: `<trigger: {harm}> ${FILL} ${WHO}`,
      reads: ['The breach affected more than 1.2 million patients.', 'more than 1.2 million'],
      leaves: 'The outage affected flights in 12 cities.',
    },
    {
      id: 'active-data',
      pattern: `<trigger: {handle}> ${FILL} [REC:value]`,
      reads: ['The gang published 40,000 files.', '40,000'],
      leaves: 'The gang published two manifestos.',
    },
    {
      id: 'involved',
      pattern: `{breach} .. <trigger: (involved|involves|involving|touched|reached)> ${FILL} [PPL|REC:value]`,
      reads: ['The incident involved 3,100 tenants.', '3,100'],
      leaves: 'The meeting involved 3,100 tenants.',
    },
    {
      id: 'passive',
      pattern: `[PPL|REC:value] ${TAIL} ${AUX} <trigger: {harmed}>`,
      reads: ['Some 48,000 customers in the region may have been affected.', 'Some 48,000'],
      leaves: 'Some 48,000 customers in the region were happy.',
    },
    {
      id: 'passive-who',
      pattern: `[PPL|REC:value] (who|that|which|whose) ... ${AUX} <trigger: {harmed}>`,
      reads: ['Some 48,000 customers who paid by card may have been affected.', 'Some 48,000'],
      leaves: 'Some 48,000 customers who paid by card were happy.',
    },
    {
      id: 'passive-bare',
      pattern: `[NUM:value] ({have}|{be}|{will}|#R)+ <trigger: {harmed}>`,
      reads: ['Of them, 1,500 had been compromised.', '1,500'],
      leaves: 'Of them, 1,500 had been repaired.',
    },
    {
      id: 'participle',
      pattern: `${WHO} (#R|potentially|in total)? <trigger: {harmed}>`,
      reads: ['In May the forum had 186k records exposed.', '186k'],
      leaves: 'In May the forum had 186k records.',
    },
    {
      id: 'whose',
      pattern: `[PPL:value] ${TAIL} ,? <trigger: whose ({data}|[DAT]|#A*|#P*|#N*)> ... {harmed}`,
      reads: ['It wrote to the 9,400 guests whose card numbers were stolen.', '9,400'],
      leaves: 'It wrote to the 9,400 guests whose rooms face the sea.',
    },
    {
      id: 'had-data',
      pattern: `[PPL:value] ${TAIL} {have} ({poss}|the)? #A* ({data}|[DAT]) .. .. <trigger: {harmed}>`,
      reads: ['Of those, 31,000 people had their email addresses stolen.', '31,000'],
      leaves: 'Of those, 31,000 people had no email addresses.',
    },
    {
      id: 'total',
      pattern: `<trigger: (number|total|tally|count|toll|scope|scale|size)> .. (of|for)? .. .. (victims|those|breach|{harmed}) ... {grow} ${FILL} ${WHO}`,
      reads: ['The number of people affected now stands at 61,300.', '61,300'],
      leaves: 'The number of people in the town now stands at an all-time high.',
    },
    {
      id: 'bringing-total',
      pattern: `(bringing|brings|brought|raising|raises|raised|pushing) <trigger: the .. (total|tally|number|toll)> ... (to|at) ${FILL} ${WHO}`,
      reads: ['A second notice went out, bringing the total number of victims to 77,000.', '77,000'],
      leaves: 'A second notice went out, bringing the total cost to $77,000.',
    },
    {
      id: 'label',
      pattern: `<trigger: (affected|impacted|victims|exposed|records|involved|compromised|notified|leaked|stolen|hit)> (#N|#A|#D|in|[GRP|PLC|DAT])* ({open} ... {close})? (:|-) ${FILL} ${WHO}`,
      reads: ['Individuals affected: 5,218', '5,218'],
      leaves: 'Phone: 5,218',
    },
    {
      id: 'suffered',
      pattern: `[PPL:value] ${TAIL} (experienced|suffered|endured|faced) .. .. <trigger: {breach}>`,
      reads: ['More than 9,000 residents experienced a data breach in May.', 'More than 9,000'],
      leaves: 'More than 9,000 residents experienced a storm in May.',
    },
    {
      id: 'caught-up',
      pattern: `[PPL:value] ${TAIL} ({be}|{have}|{will}|#R|appear|appears|to|believed|feared|thought)* <trigger: (caught up in|swept up in|at risk|in harm's way|fell victim|have fallen victim|had fallen victim|fallen victim)>`,
      reads: ['About 2,600 students were caught up in the attack.', 'About 2,600'],
      leaves: 'About 2,600 students were at the game.',
    },
  ] satisfies readonly Row[]
).map(toRule)
