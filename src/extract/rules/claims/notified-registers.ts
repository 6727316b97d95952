import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices to those who watch over breaches, told as contact, as letters to them, and as entries in their registers. Words in braces: notified-words.ts. */
export const notifiedRegisters: readonly NoticeRule[] = [
  {
    id: 'notified/in-touch-with-authority',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'OF_THE_BREACH', 'CALL', 'BY_HOUSE'],
    pattern: '[ORG|WE:subject] ~ <trigger: {to-officials}> (both|of|#DAN|[PLC])* [ORG|GRP+:object]',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. Kestrel Bank has been in touch with the Federal Trade Commission.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. Kestrel Bank has been in debt with the Federal Trade Commission.',
  },
  {
    id: 'notified/house-in-touch-with-authority',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'OF_THE_BREACH', 'CALL', 'BY_HOUSE'],
    pattern: '{house|they} ~ <trigger: {to-officials}> (both|of|#DAN|[PLC])* [ORG|GRP+:object]',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. Officials are in contact with the Federal Trade Commission.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. Officials are in love with the Federal Trade Commission.',
  },
  {
    id: 'notified/in-a-paper-to-authority',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'OF_THE_BREACH', 'FILING', 'PETITION'],
    pattern:
      '(in|by|with|through|via|per|under|to) (its|their|a|an|the|that|this) (#A|#N)* {paper} (by [ORG:subject])? @(,|dated|sent|filed|submitted|made|written|addressed|given|provided|lodged|handed|it|they|on|and|[DATE]|#A)* <trigger: (to|with)> (#DA|[PLC])* [ORG|GRP+:object]',
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Kestrel Bank was hacked. The theft came to light in a letter dated May 3, 2023 to the Federal Trade Commission.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. The theft came to light in a play dated May 3, 2023 to the Federal Trade Commission.',
  },
  {
    id: 'notified/paper-of-house-to-authority',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'OF_THE_BREACH', 'FILING'],
    pattern:
      "{paper} (from|by|of) (the|its|a|#A|#N)* [ORG:subject] ('s)? @(lawyer|lawyers|attorney|attorneys|counsel|solicitors|[GRP]|,|dated|sent|on|made|[DATE])* <trigger: (to|with)> (#DA|[PLC])* [ORG|GRP+:object]",
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Kestrel Bank was hacked. A letter from Kestrel Bank’s lawyers to the Federal Trade Commission says how.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample:
      'Kestrel Bank was hacked. A visitor from Kestrel Bank’s lawyers to the Federal Trade Commission says how.',
  },
  {
    id: 'notified/authority-handed',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'OF_THE_BREACH'],
    pattern:
      '[ORG|GRP:object] ~ (was|were|been|being) (#R)* <trigger: (handed|given|sent|shown|provided with|furnished with|supplied with) (a|an|the|its|their|#A|#N)* (report|notice|notification|filing|letter|statement|form|copy|account|details)> ',
    dated: true,
    example: [
      'Kestrel Bank was hacked. The Federal Trade Commission has been handed a report on it.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. The Federal Trade Commission has been handed a defeat on it.',
  },
  {
    id: 'notified/entered-on-register',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'OF_THE_BREACH', 'REGISTER'],
    pattern:
      '({breach}|matter|case|number|figure|it|notice|notification) (#R)* (listed|posted|entered|logged|recorded|registered|published|put)? <trigger: (on|in) (the|an|#A|#N)* (portal|register|website|site|tracker|list|tool|database|page) (of|run by|kept by|maintained by)> (the|#A)* [ORG|GRP+:object]',
    dated: true,
    qualifiers: { channel: 'portal' },
    example: [
      'Kestrel Bank was hacked. It listed the breach on the portal of the Federal Trade Commission.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. It hung the picture on the portal of the Federal Trade Commission.',
  },
  {
    id: 'notified/entry-on-site',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'OF_THE_BREACH', 'REGISTER'],
    pattern:
      "(filing|notice|entry|listing|report|notification|letter) @(#R|posted|published|shown|listed|found)* <trigger: (on|in|at)> (the|#A)* [ORG:object] ('s)? (#A|#N)* (website|site|portal|page|register|tracker|tool|list|database)",
    qualifiers: { channel: 'portal' },
    example: [
      'Kestrel Bank was hacked. So says an entry on the Federal Trade Commission’s website.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. So says a statue on the Federal Trade Commission’s roof.',
  },
  {
    id: 'notified/complaint-lodged-by',
    predicate: 'NOTIFIED',
    traits: ['TO_POLICE', 'OF_THE_BREACH'],
    pattern:
      '(complaint|report|FIR) (about|of|over|on|against|regarding) ... <trigger: (filed|lodged|registered|made|submitted)> (#R|[DATE]|on|in)* (with|to|at|before) (#DAN|[PLC])* [ORG|GRP:object] (by (the|#A|#N)* [ORG:subject])?',
    dated: 'trigger',
    qualifiers: { channel: 'complaint' },
    example: [
      'Kestrel Bank was hacked. A complaint about the theft was lodged with the Denver Police Department by Kestrel Bank.',
      { subject: 'Kestrel Bank', object: 'Denver Police Department' },
    ],
    counterExample:
      'Kestrel Bank was hacked. A complaint about the theft was shared with the Denver Police Department by Kestrel Bank.',
  },
]
