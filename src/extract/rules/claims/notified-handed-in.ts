import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices told as a paper that is handed in, complaints to the police among them. Words in braces: notified-words.ts. */
export const notifiedHandedIn: readonly NoticeRule[] = [
  {
    id: 'notified/turned-in',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'FILING'],
    pattern:
      '({filing}|{notice}) (that |which )?(it|they|we|the (#A)* {house}|[ORG:subject]) (#R|has|had|have)* <trigger: (turned in|handed in|handed over|put in|furnished|provided|delivered|filed|submitted|sent|lodged|gave|made)> ([DATE] |on [DATE] )?(with|to) (#DA|[PLC])* [ORG|GRP+:object]',
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Northwind Clinics counts 500 patients, according to a notice it turned in to the Federal Trade Commission.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample:
      'Northwind Clinics counts 500 patients, according to a badge it turned in to the Federal Trade Commission.',
  },
  {
    id: 'notified/report-has-gone',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '(report|notice|notification|disclosure|submission|letter|form|statement|filing) (#R|has|have|had|also)* <trigger: (gone|went|gone off|been passed|is on its way|been handed)> (off|in)? to (#DA|[PLC])* [ORG|GRP+:object]',
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Kestrel Bank was hacked. A separate report has gone to the Federal Trade Commission.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. A separate team has gone to the Federal Trade Commission.',
  },
  {
    id: 'notified/already-has',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'OF_THE_BREACH'],
    pattern:
      '[ORG:object] ~ already <trigger: (has|had|have)> (its|their|#DAO)* (one|statement|notification|notice|report|filing|form|letter|copy)',
    example: [
      'Kestrel Bank was hacked. The Federal Trade Commission already has its report.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. The Federal Trade Commission already has its budget.',
  },
  {
    id: 'notified/complains-to-police',
    predicate: 'NOTIFIED',
    traits: ['TO_POLICE', 'OF_THE_BREACH'],
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: (filed|lodged|registered|made|submitted|filing|lodging|files|lodges) (a|an|the|its|#A|#N)* (complaint|report|FIR|police report|case|statement)> (#R|[DATE]|on|in)* (with|to|at|before) (#DAN|[PLC])* [ORG|GRP+:object]',
    dated: true,
    qualifiers: { channel: 'complaint' },
    example: [
      'Kestrel Bank was hacked. The bank has lodged a complaint with the Denver Police Department.',
      { subject: 'The bank', object: 'Denver Police Department' },
    ],
    counterExample: 'Kestrel Bank was hacked. The bank has lodged a guest with the Denver Police Department.',
  },
  {
    id: 'notified/complaint-lodged',
    predicate: 'NOTIFIED',
    traits: ['TO_POLICE', 'OF_THE_BREACH'],
    pattern:
      '(complaint|report|FIR) (#R|has|have|had|was|were|is|been|being)+ <trigger: (filed|lodged|registered|made|submitted)> (by (#DAN)* [ORG:subject] )?(#R|[DATE]|on|in)* (with|to|at|before) (#DAN|[PLC])* [ORG|GRP+:object]',
    dated: true,
    qualifiers: { channel: 'complaint' },
    example: [
      'Kestrel Bank was hacked. A complaint had been filed by Kestrel Bank with the Denver Police Department.',
      { subject: 'Kestrel Bank', object: 'Denver Police Department' },
    ],
    counterExample:
      'Kestrel Bank was hacked. A complaint had been mocked by Kestrel Bank with the Denver Police Department.',
  },
  {
    id: 'notified/police-got-complaint',
    predicate: 'NOTIFIED',
    traits: ['TO_POLICE', 'OF_THE_BREACH'],
    pattern:
      '[ORG|GRP:object] ~ <trigger: (received|got|registered|logged|recorded|receives)> (a|an|the|#A)* (complaint|report|police report|call|tip) from (#DAN|,|{poss})* [ORG:subject]',
    dated: true,
    qualifiers: { channel: 'complaint' },
    example: [
      'Kestrel Bank was hacked. The Denver Police Department said it had received a complaint from Kestrel Bank.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample:
      'Kestrel Bank was hacked. The Denver Police Department said it had received a van from Kestrel Bank.',
  },
  {
    id: 'notified/found-and-told',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'MAY_REACH_PRESS'],
    pattern:
      "[PER|ORG:subject] ~ (found|discovered|spotted|stumbled|came|noticed|uncovered|chanced|saw) ... and (then|#R|had|has)* <trigger: (told|notified|informed|alerted|warned|tipped off|contacted|emailed|wrote to|reported it to|messaged|phoned|called)> (#DA|'s)* [ORG:object]",
    dated: 'trigger',
    example: [
      'Kestrel Bank left a server open in a data leak. Dana Whitlock found it and told the firm on May 3, 2023.',
      { subject: 'Dana Whitlock', object: 'the firm', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank left a server open in a data leak. Dana Whitlock found it and left the firm on May 3, 2023.',
  },
  {
    id: 'notified/wrote-to-its-founder',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'HOUSE_BEFORE'],
    pattern:
      '[PER|ORG:subject] ~ <trigger: (emailed|wrote to|contacted|messaged|phoned|called|reached out to|alerted|warned|notified|told|tipped off|rang)> (its|their) (#A)* (founder|founders|co-founder|chief|ceo|owner|support|security|helpdesk|help desk|abuse|engineers|developers|managers|staff|team|customer service|press office)',
    dated: true,
    example: [
      'Kestrel Bank left a server open in a data leak. Dana Whitlock messaged its founder on May 3, 2023.',
      { subject: 'Dana Whitlock', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank left a server open in a data leak. Dana Whitlock married its founder on May 3, 2023.',
  },
]
