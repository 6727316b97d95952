import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices told as a paper or as word that comes: dated, made, placed in the mail. Words in braces: notified-words.ts. */
export const notifiedPapers: readonly NoticeRule[] = [
  {
    id: 'notified/paper-dated',
    predicate: 'NOTIFIED',
    traits: ['BARE'],
    pattern:
      '((the|its|their|those|these|his|her|our|your) (#A|#N)* )?(letters|letter|notices|notifications|notice|emails) (to (#DANM|[CNT])* [GRP:object] )?(,|that|which|are|is|was|were|all|each|#R)* <trigger: (dated|stamped|postmarked|(bear|bears|bore|bearing|carry|carries|carried|carrying) (the|a) (date|dates|postmark) (of)?)> (#R)? [DATE:when]',
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. Those letters bear the date of May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. Those coins bear the date of May 3, 2023.',
  },
  {
    id: 'notified/paper-made',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '(report|submission|disclosure|filing|notice|notification|entry|letter|word) ((of|about|on) #DAN* )?((that|which) ... )?,? <trigger: to> (#DA)* [ORG+:object] ,? (#R|was|were|is|has|been|had)* (made|filed|sent|submitted|came|followed|arrived|stamped|dated|lodged|delivered|given)',
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Kestrel Bank was hacked. Its disclosure to the Federal Trade Commission came on May 3, 2023.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Its visitor to the Federal Trade Commission came on May 3, 2023.',
  },
  {
    id: 'notified/report-was-made',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '(report|notice|notification|disclosure|submission|letter|breach report) ((of|about|on) #DAN* )?<trigger: ((#R|was|were|is|has|have|had|been|being)+ (filed|submitted|sent|provided|made|given|delivered|lodged)|went|goes|going)> (#R|[DATE]|on|in|by|us|writing|,)* (with|to) (#DA|[PLC])* [ORG|GRP+:object]',
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Kestrel Bank was hacked. A report has also been submitted to the Federal Trade Commission.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. A painting has also been submitted to the Federal Trade Commission.',
  },
  {
    id: 'notified/word-came',
    predicate: 'NOTIFIED',
    pattern:
      '(word|notice|notification|notifications|disclosure|warning|letters|emails|notices) (to|of) (#DANM|[CNT])* [GRP:object] ((by|through|via) #DAN+ )?(, ... , |, the (mailing|sending|posting) of which )?(#R|had|has|only|,)* <trigger: (came|followed|began|started|commenced|arrived|went into the mail|was delayed)> (#RIDA)* ([DATE]|until)',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Its first word to customers came on May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Its first flowers to customers came on May 3, 2023.',
  },
  {
    id: 'notified/mailing-began',
    predicate: 'NOTIFIED',
    traits: ['BARE'],
    pattern:
      '<trigger: (mailing|sending|posting|distribution|delivery) of> (#DAN)* {notice} (to (#DANM|[CNT])* [GRP:object] )?(#R)* (began|started|commenced|followed|was completed|took place|went on)',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. The mailing of letters to customers began on May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The mailing of prizes to customers began on May 3, 2023.',
  },
  {
    id: 'notified/were-sent-word',
    predicate: 'NOTIFIED',
    pattern:
      '[GRP:object] ~ (was|were|been|being|be) (#R)* <trigger: (sent|mailed|emailed|given|handed|issued) (#DA|#N|[DATE])* ({notice}|word)>',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Customers were sent word of it on May 3, 2023.',
      { object: 'Customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Customers were sent cheques for it on May 3, 2023.',
  },
  {
    id: 'notified/until-sent',
    predicate: 'NOTIFIED',
    pattern:
      '(took|taking|was not|not) (until|till) [DATE:when] (,|for|before|that)* (#DANM|[CNT])* [GRP:object] (themselves)? (to be|were|was|had been) (#R)* <trigger: ((sent|mailed|emailed|given|handed) (#DAN)* ({notice}|word)|told|notified|informed|alerted)>',
    example: [
      'Kestrel Bank was hacked. It took until May 3, 2023 for the customers to be mailed a notice.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. It took until May 3, 2023 for the customers to be mailed a calendar.',
  },
  {
    id: 'notified/not-sent-until',
    predicate: 'NOTIFIED',
    traits: ['BARE'],
    pattern:
      '{notice} (to (#DANM|[CNT])* [GRP:object] )?(was|were|had|been|did|#R)* not (#R|go|be|begin)* <trigger: (sent|mailed|emailed|posted|issued|out|going)> (out)? (#RP)* (until|till) [DATE:when]',
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Emails to customers were not sent until May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Parcels to customers were not sent until May 3, 2023.',
  },
  {
    id: 'notified/not-told-until',
    predicate: 'NOTIFIED',
    pattern:
      "[ORG|GRP:object] ~ (was|were|had been|wasn't|weren't) (not|only|first|#R)* <trigger: (told|notified|informed|alerted|advised|contacted)> (by [ORG:subject] )?((of|about) #DANP* )?(until|till) (#DA)* [DATE:when]",
    example: [
      'Kestrel Bank was hacked. The Federal Trade Commission was not told by Kestrel Bank until May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. The Federal Trade Commission was not paid by Kestrel Bank until May 3, 2023.',
  },
  {
    id: 'notified/authority-waits',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      "[ORG:object] ~ (did not|didn't|only|#R)* <trigger: (receive|received|get|got|have|had|see|saw)> (#DANP|no)* (report|notice|notification|word|one|filing|disclosure|letter|statement|submission|account) ((of|about|from) (#DAN|[ORG])* )?(until|till) (#DA)* [DATE:when]",
    example: [
      'Kestrel Bank was hacked. The Federal Trade Commission did not receive its report until May 3, 2023.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. The Federal Trade Commission did not receive its medal until May 3, 2023.',
  },
  {
    id: 'notified/authority-knows-since',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern: '[ORG:object] ~ (has|have|had) <trigger: known> ((of|about) #DANP* )?since [DATE:when]',
    example: [
      'Kestrel Bank was hacked. The Federal Trade Commission has known since May 3, 2023.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The Federal Trade Commission has grown since May 3, 2023.',
  },
  {
    id: 'notified/in-receipt',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '[ORG|GRP:object] ~ (is|are|was|were|be|being) (#R)* <trigger: in receipt of> (#DA)* ({notice}|report|word) ((of|about) #DAN* )?(from [ORG:subject])?',
    dated: true,
    example: [
      'Kestrel Bank was hacked. The Federal Trade Commission is in receipt of a report from Kestrel Bank.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. The Federal Trade Commission is in receipt of a gift from Kestrel Bank.',
  },
  {
    id: 'notified/as-has',
    predicate: 'NOTIFIED',
    pattern:
      '<trigger: (informed|notified|alerted|told|contacted|briefed)> (#R|as well|too)* , (as|so) (has|have|was|were|had|did) (#DA)* [ORG|GRP+:object]',
    dated: true,
    example: [
      'Kestrel Bank was hacked. The police were informed, as was the Federal Trade Commission.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. The police were busy, as was the Federal Trade Commission.',
  },
  {
    id: 'notified/placed-in-mail',
    predicate: 'NOTIFIED',
    traits: ['BARE'],
    pattern:
      '{notice} (to (#DANM|[CNT])* [GRP:object] ((whose|who|that) ... )?)?(#R|was|were|has|have|had|been)+ <trigger: ((placed|put|dropped|deposited) (in|into) the (mail|post)|put in the post|mailed|posted|sent)> (out)? (#R|in|on)* [DATE]',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Letters to customers whose homes were known were placed in the mail on May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. Parcels to customers whose homes were known were placed in the mail on May 3, 2023.',
  },
]
