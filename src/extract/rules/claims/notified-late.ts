import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices told by how long they took, and by when the paper came. Words in braces: notified-words.ts. */
export const notifiedLate: readonly NoticeRule[] = [
  {
    id: 'notified/waited-before',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      "[ORG:subject] ~ <trigger: (waited|took|needed|delayed|held off)> (for|#R|some|more than|almost|nearly|another|a|full)* [DATE:when] (#DANPIMO|[DATE|ORG]|{breach}|'s|discovering|learning|finding|detecting)* (before|to) (#R)* (telling|notifying|informing|alerting|warning|writing to|contacting|mailing|tell|notify|inform|alert|warn|write to|contact|mail) (#DANM|[CNT])* [GRP:object]",
    example: [
      'Kestrel Bank waited 47 days after its May 3, 2023 discovery of the hack before telling customers.',
      { subject: 'Kestrel Bank', object: 'customers', when: '47 days after' },
    ],
    counterExample: 'Kestrel Bank waited 47 days after its May 3, 2023 purchase of the bank before paying customers.',
  },
  {
    id: 'notified/letters-landed',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'MAIL', 'BARE'],
    pattern:
      "(letters|notices|notifications|letter|notice|emails) (#DANPI|[ORG]|{breach}|'s)* (#R)* <trigger: (landed|arrived|dropped|came|turned up|began arriving|started arriving|began to arrive|started to arrive|began landing|went out|go out|began going out|started going out|were going out)> (in|on|at|through|to|with|#DAN|[ORG]|'s|of|mailboxes|doormats|inboxes|letterboxes|homes|affected)* [GRP:object]",
    dated: 'trigger',
    qualifiers: { channel: 'letter' },
    example: [
      'Letters about the breach at Kestrel Bank landed in the mailboxes of customers on May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Fish from the beach at Kestrel Bank landed in the laps of customers on May 3, 2023.',
  },
  {
    id: 'notified/learned-from-letters',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      "[GRP:object] ~ (only|first|#R)* <trigger: (heard|learned|learnt|found out|read|discovered)> (of|about|that|it|#DAN|{breach}|[ORG]|'s)* (from|in|by|through|via|when|with) (a|an|the|#A|#N)* (letter|letters|notice|notices|email|emails|e-mail|mail|mailing|text message|notification|notifications) (that|which|#R|from #DAN|from [ORG]|of|dated|sent|posted|mailed|received|arrived|came|landed|reached|them|on|in|out|went)* [DATE:when]",
    qualifiers: { channel: 'letter' },
    example: [
      'Customers of Kestrel Bank learned of the breach from letters that arrived on May 3, 2023.',
      { object: 'Customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Customers of Kestrel Bank learned of the breach from papers that appeared on May 3, 2023.',
  },
  {
    id: 'notified/mailing-of-letters',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'BARE'],
    pattern:
      "(mailing|sending|posting|notification|distribution|dispatch) of (#DAN)* (letters|notices|notifications|[GRP]) (to (#DANM|[CNT])* [GRP:object] )?(#DANPI|[ORG]|{breach}|'s|affected)* (#R)* <trigger: (began|started|begins|starts|commenced|is to begin|got under way|got underway|was completed|ended)>",
    dated: 'trigger',
    qualifiers: { channel: 'letter' },
    example: [
      'The mailing of letters to victims of the breach at Kestrel Bank began on May 3, 2023.',
      { object: 'victims', when: 'May 3, 2023' },
    ],
    counterExample: 'The mailing of parcels to victims of the flood at Kestrel Bank began on May 3, 2023.',
  },
]
