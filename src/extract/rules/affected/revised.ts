import type { ClaimRule } from '../rule.ts'
import { FILL, toRule, WHO, type Row } from './row.ts'

export { affectedClasses } from './words.ts'

/** How a count of victims is corrected, placed or parted, where a breach is told here or right before. */
export const affectedRevised: readonly ClaimRule[] = (
  [
    {
      id: 'raised-that-to',
      pattern: `<trigger: (raised|revised|corrected|updated|increased|lifted|upped|amended|bumped|changed|lowered|cut|reduced|pushed|raising|revising|correcting|updating|lifting)> (that|it|this|them|the figure|the number|its figure|the total|the count|the tally|its count) (up|upward|upwards|down)? (in|on|[DATE]|#R)* to ${FILL} ${WHO}`,
      reads: ['A breach hit Kestrel Bank. In a letter it raised that to 264,118 people.', '264,118'],
      leaves: 'A breach hit Kestrel Bank. In a letter it raised that to the board.',
    },
    {
      id: 'had-become',
      pattern: `(that|it|this|which|number|figure|total|tally|toll|count) (#R|[DATE]|in|by)* <trigger: (had become|has become|became|had grown to|has grown to|grew to|had risen to|has risen to|rose to|swelled to|had swelled to|climbed to|had climbed to|turned into|ballooned to|had doubled to|doubled to)> ${FILL} [NUM|PPL:value]`,
      reads: ['The breach was said to touch few patients. By July that had become 104,000.', '104,000'],
      leaves: 'The breach was said to touch few patients. By July that had become routine.',
    },
    {
      id: 'figure-is',
      pattern: `<trigger: (figure|number|total|tally|toll|count)> (in|of|given|on|for|that|which) (#DANV|[ORG]|[PLC]|[DATE]|by|it|its|to|at|was|with)* (is|was|stands at|stood at|now) ${FILL} [NUM|PPL:value]`,
      reads: ['The breach hit Kestrel Bank. The figure in its annual report is 173,000.', '173,000'],
      leaves: 'The breach hit Kestrel Bank. The figure in its annual garden is bronze.',
    },
    {
      id: 'figure-for-its',
      pattern: `<trigger: (figure|number|total|tally|count)> of ${FILL} [NUM:value] (for|among) (its|their)`,
      reads: ['Hackers copied files. Kestrel Bank gave a figure of 118,000 for its own clients.', '118,000'],
      leaves: 'Hackers copied files. Kestrel Bank gave a bowl of soup for its own clients.',
    },
    {
      id: 'put-damage',
      pattern: `<trigger: (put|puts|putting|estimated|reckoned)> (the|its|that)* (damage|harm|scale|extent|size|scope|loss|reach|haul|toll) (of (the|its|#A|#N)*)? at ${FILL} ${WHO}`,
      reads: [
        'Hackers broke in. At first Kestrel Bank put the damage at about 1.1 million accounts.',
        'about 1.1 million',
      ],
      leaves: 'Hackers broke in. At first Kestrel Bank put the sofa at the door.',
    },
    {
      id: 'further-live',
      pattern: `(further|additional|other|another) [NUM|PPL:value] (or so|more)? <trigger: (live|lives|lived|reside|resided)>`,
      reads: ['The breach hit 40,000 Germans. A further 96,000 live in Austria.', '96,000'],
      leaves: 'The breach hit 40,000 Germans. A further castle or so stands in Austria.',
    },
    {
      id: 'org-counts',
      pattern: `[ORG] <trigger: (counts|counted|reckons|reckoned)> ${FILL} [NUM:value]`,
      reads: ['The breach hit Kestrel Bank. Alder Institute counts 3.1 million.', '3.1 million'],
      leaves: 'The breach hit Kestrel Bank. Alder Institute counts its chairs.',
    },
    {
      id: 'told-there-were',
      pattern: `(told|said|thought|believed|reported|stated|claimed|insisted|assured) ... there <trigger: (were|was|are)> ${FILL} [NUM:value]`,
      reads: [
        'The breach hit Kestrel Air. It had told the state that there were no more than 900,000.',
        'no more than 900,000',
      ],
      leaves: 'The breach hit Kestrel Air. It had told the state that there were no pilots.',
    },
    {
      id: 'as-placeholder',
      pattern: `[NUM|PPL:value] <trigger: (as a placeholder|as a stand in|as an interim figure|as a provisional figure)>`,
      reads: ['The breach hit Kestrel Care. It had entered 501 as a placeholder.', '501'],
      leaves: 'The breach hit Kestrel Care. It had entered nothing as a placeholder.',
    },
    {
      id: 'them-had-data',
      pattern: `[NUM|PPL:value] of (them|those|whom|its) ([GRP])? <trigger: (had|have)> (their|its|the|#A)* ({data}|[DAT])`,
      reads: ['After the breach the bank told savers that 13,400 of them had their details in the files.', '13,400'],
      leaves: 'After the breach the bank told savers that some of them had their details in the files.',
    },
    {
      id: 'also-had',
      pattern: `[NUM:value] (#R|{will}|also)* <trigger: (had|lost|have lost|lose)> (a|an|their|the|#A)* ({data}|[DAT])`,
      reads: ['The breach hit shoppers; around 310,000 also had their order history copied.', 'around 310,000'],
      leaves: 'The breach hit shoppers; around noon they also had their order history printed.',
    },
    {
      id: 'speaks-of',
      pattern: `<trigger: (speaks of|spoke of|speak of|talks of|talked of|boasts of|boasted of|brags of|bragged of)> ${FILL} [PPL|REC:value]`,
      reads: ['Hackers broke in. The gang speaks of 52,000 students.', '52,000'],
      leaves: 'Hackers broke in. The gang speaks of happy students.',
    },
    {
      id: 'locked-accounts',
      pattern: `<trigger: (locked|froze|frozen|blocked|disabled|suspended|logged out|locked down)> ${FILL} [REC:value]`,
      reads: ['Attackers tried stolen passwords. The shop has locked 61,300 accounts.', '61,300'],
      leaves: 'Attackers tried stolen passwords. The shop has locked its doors.',
    },
    {
      id: 'balances-of',
      pattern: `<trigger: (balances|wallets|inboxes|mailboxes|points|funds|savings|cards)> (of|belonging to) ${FILL} [PPL:value]`,
      reads: ['Hackers spent points from the balances of about 2,800 members.', 'about 2,800'],
      leaves: 'Hackers spent hours at the home of happy members.',
    },
    {
      id: 'are-in-it',
      pattern: `[PPL:value] <trigger: (are in it|were in it|are on it|were on it|is in it|appear in it|are listed in it|figure in it)>`,
      reads: ['A stolen file is for sale. A total of 214,306 people are in it.', '214,306'],
      leaves: 'A stolen file is for sale. No people are in it.',
    },
    {
      id: 'suggested-it',
      pattern: `<trigger: (suggested|suggests|thought|estimated|estimates|believed|put) it (was|is|to be|at)> (#R|about|around|closer|nearer|to)* ${FILL} [NUM|PPL:value]`,
      reads: ['The breach hit shoppers. A letter suggested it was about 5.2 million.', 'about 5.2 million'],
      leaves: 'The breach hit shoppers. A letter suggested it was about pride.',
    },
    {
      id: 'of-those-affected-are',
      pattern: `[NUM|PPL:value] of (those|the people|the victims|the patients|the customers) (affected|hit|concerned|involved|touched|exposed) <trigger: (are|were|live|lived)>`,
      reads: ['The breach grew: some 69,000 of those affected are customers of a shop.', 'some 69,000'],
      leaves: 'The breach grew: some of those affected are customers of a shop.',
    },
    {
      id: 'number-of-as',
      pattern: `<trigger: (number|total|figure|count|tally) of> (#DAN|[GRP]|[PLC])+ (affected|hit|involved|concerned)? (as|at) ${FILL} [NUM|PPL:value]`,
      reads: ['The breach hit Kestrel Care. Its notice gives the number of Texans as 12,114.', '12,114'],
      leaves: 'The breach hit Kestrel Care. Its notice gives the number of Texans as unknown.',
    },
    {
      id: 'every-one-of',
      pattern: `<trigger: (every one of|each one of|all of)> (its|their|the|#A)* [PPL:value]`,
      reads: ['The breach of Kestrel Care could touch all of its 88,000 customers.', '88,000'],
      leaves: 'The breach of Kestrel Care could touch all of its happy customers.',
    },
  ] satisfies readonly Row[]
).map(toRule)
