import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices by those without a name and to them, late ones, and those the hearer tells of. Words in braces: notified-words.ts. */
export const notifiedForms: readonly NoticeRule[] = [
  {
    id: 'notified/house-tells',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      "{house|they} ~ <trigger: {tell-people}> (#DANM|[CNT]|more|than|about|of|'s)* [GRP:object] @(in|on|at|by|via|with|during|last|late|early|meeting|[DATE]|,|#D|#A|#N)* (that|of|about|to) ... {told}",
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. In May 2023 the Denver bank told its customers that a thief had copied data, and that names were stolen.',
      { object: 'customers', when: 'May 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. In May 2023 the Denver bank told its customers that rates had risen.',
  },
  {
    id: 'notified/house-informs',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern: '{house|they} ~ <trigger: {tell}> (#DANM|and|[CNT]|[PLC]|,)* [ORG|GRP+:object]',
    dated: true,
    example: [
      'Kestrel Bank was hacked. The Denver bank informed the Federal Trade Commission on May 3, 2023.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The Denver bank joined the Federal Trade Commission on May 3, 2023.',
  },
  {
    id: 'notified/house-writes',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'MAIL', 'CALL'],
    pattern:
      '{house} ~ <trigger: (wrote to|writing to|written to|emailed|emailing|e-mailed|texted|texting|contacted|contacting|messaged|phoned|reached out to|reaching out to)> ((all|most|some|each) (of)? )?(#DAM|[CNT])* [GRP:object] (affected|concerned|involved|impacted|whose)?',
    dated: true,
    example: [
      'Kestrel Bank was hacked. The Denver bank texted customers on May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The Denver bank taxed customers on May 3, 2023.',
  },
  {
    id: 'notified/house-reports',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'FILING'],
    pattern:
      '{house} ~ <trigger: {report}> (it|this|that|itself|(#DA)* ({breach}|matter|issue|case|event|hack|lapse|mistake|error|leak|loss)) (#R|[DATE]|on)* to (#DAN|[PLC])* [ORG|GRP+:object]',
    dated: true,
    example: [
      'Kestrel Bank was hacked. The Denver bank reported the mistake to the Federal Trade Commission on May 3, 2023.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The Denver bank carried the mistake to the Federal Trade Commission.',
  },
  {
    id: 'notified/them',
    predicate: 'NOTIFIED',
    traits: ['BARE', 'OF_THE_BREACH', 'MAIL', 'OPEN_SUBJECT'],
    pattern:
      '[ORG|WE:subject] ~ ? <trigger: ({tell-people}|{in-touch}|{send} .. {notice} to)> (all|of|each|every|the|only)* (them|those|everyone|everybody|each person|anyone) (#R|affected|impacted|concerned|involved|who|whose|by|in|on|of|from|[DATE]|,|.)',
    dated: true,
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. It started to alert them by post on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. It started to thank them by post on May 3, 2023.',
  },
  {
    id: 'notified/late',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      "(not|n't|didn't|never) (begin|start|begun|started)? <trigger: ({tell-people}|send (#DAN)* {notice} to|mail (#DAN)* {notice} to)> (#DANM|[CNT]|of|most|all)* [GRP|ORG:object] (#RDAN|of|about|the|that|by|their|[DAT])* until (#DA)* (in|on)? [DATE:when]",
    example: [
      'Kestrel Bank was hacked. It did not tell customers until May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. It did not pay customers until May 3, 2023.',
  },
  {
    id: 'notified/waited',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[ORG|WE:subject] ~ ? (waited|delayed|took) (until|till) (#DA)* [DATE:when] (before|to) <trigger: ({tell-people}|{send} (#DAN)* {notice} to)> (#DANM|[CNT])* [GRP|ORG:object]',
    example: [
      'Kestrel Bank waited until May 3, 2023 to send letters to customers.',
      { subject: 'Kestrel Bank', object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank waited until May 3, 2023 to send cheques to customers.',
  },
  {
    id: 'notified/took-until',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '(took|taking) (until|till) [DATE:when] for [GRP:object] to be <trigger: (told|notified|informed|alerted|contacted|written to|warned)>',
    example: ['Kestrel Bank was hacked. It took until May 3, 2023 for customers to be told.', { object: 'customers' }],
    counterExample: 'Kestrel Bank was hacked. It took until May 3, 2023 for customers to be paid.',
  },
  {
    id: 'notified/heard-until',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      "[GRP:object] ~ (did not|didn't|only|not|never)* <trigger: (heard nothing|hear nothing|heard|hear|find out|found out|learn|learned|learnt|know|knew|receive (#DA)* {notice}|received (#DA)* {notice}|get (#DA)* {notice}|got (#DA)* {notice})> (of|about|from|the|it|#DAN|[ORG])* (until|till|on|in) [DATE:when]",
    example: [
      'Kestrel Bank was hacked. Some customers did not receive a letter until May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Some customers did not receive a bonus until May 3, 2023.',
  },
  {
    id: 'notified/heard-by-letter',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[GRP:object] ~ <trigger: (learned|learnt|heard|found out|were told|was told)> (of|about|that) (#DANP|[DAT])* (from|in|by|through) (a|an|the|its|form|#A|#N)* {notice} (dated|sent|mailed|on)* ([DATE:when])?',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Customers learned of the theft from a letter dated May 3, 2023.',
      { object: 'Customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Customers learned of the theft from a play dated May 3, 2023.',
  },
  {
    id: 'notified/letter-reached',
    predicate: 'NOTIFIED',
    traits: ['MAIL_GOT'],
    pattern:
      '{notice} (from [ORG:subject] )?(#RV|that|which|had)* <trigger: (reached|reaching|reaches)> (#DANM|[CNT])* [GRP:object]',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'An email from Kestrel Bank reached customers on May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'A bill from Kestrel Bank reached customers on May 3, 2023.',
  },
  {
    id: 'notified/letters-dated',
    predicate: 'NOTIFIED',
    pattern:
      '{notice} ((sent|mailed|addressed|emailed)? to (#DANM|[CNT])* [GRP:object] ),? (was|were|is|are|being)? <trigger: dated> [DATE:when]',
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Its letters to customers were dated May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Its bills to customers were dated May 3, 2023.',
  },
  {
    id: 'notified/break-news',
    predicate: 'NOTIFIED',
    traits: ['OPEN_SUBJECT'],
    pattern: '[ORG|WE:subject] ~ ? <trigger: (broke|breaking|break) the news to> (#DANM)* [GRP:object]',
    dated: true,
    example: [
      'Kestrel Bank broke the news to customers on May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank brought the news to markets on May 3, 2023.',
  },
  {
    id: 'notified/process-begun',
    predicate: 'NOTIFIED',
    traits: ['BARE'],
    pattern:
      '({tell-people}|mailing|sending) ... , (a|an|which|the|#N)* (process|effort|mailing|task|job|it)* (that )?(it )?<trigger: (began|started|begun)> (to do )?(on|in)? [DATE:when]',
    example: [
      'Kestrel Bank was hacked. It is writing to all the customers, a task it started on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. It is painting all the branches, a task it started on May 3, 2023.',
  },
  {
    id: 'notified/authority-heard',
    predicate: 'NOTIFIED',
    traits: ['FILING', 'TO_AUTHORITY'],
    pattern:
      '[ORG|GRP:object] ~ <trigger: (received|got|receives|gets|receiving|reviewing|assessing|considering)> (a|an|the|its|one|#A)* (report|notification|breach report|referral|self-report|breach notification|notice|data breach notification) (from (the)? [ORG:subject])?',
    dated: true,
    example: [
      'The Federal Trade Commission said it had received a report from Kestrel Bank.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission said it had written a report for Kestrel Bank.',
  },
  {
    id: 'notified/made-us-aware',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '[ORG:subject] ~ <trigger: ((made|makes) us aware|(notified|informed|alerted) us|(reported|self-reported) (#DAN)* to us)>',
    dated: true,
    example: ['Kestrel Bank has notified us of a theft.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank has made us proud of a theft.',
  },
  {
    id: 'notified/referred-itself',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'OPEN_SUBJECT'],
    pattern:
      '[ORG|WE:subject] ~ ? <trigger: (referred itself|reported itself|self-reported|self-referred|turned itself in|owned up)> (#R|[DATE]|on|the|{breach}|it)* to (#DA)* [ORG|GRP+:object]',
    dated: true,
    example: [
      'Kestrel Bank referred itself to the Federal Trade Commission.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank endeared itself to the Federal Trade Commission.',
  },
  {
    id: 'notified/on-portal',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '(breach|incident|attack|figure|number|filing|case|entry) (#R|now|is|was|also)* (appears|appeared|listed|posted|shown|published) on (the|a|#A)* <trigger: (portal|website|site|database|tracker|list|register)> (of|run by|kept by|maintained by) (the)? [ORG:object]',
    example: [
      'Kestrel Bank was hacked. The breach appears on the portal of the Federal Trade Commission.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. The breach appears in the memoirs of the Federal Trade Commission.',
  },
  {
    id: 'notified/told-by',
    predicate: 'NOTIFIED',
    traits: ['MAY_REACH_PRESS'],
    pattern:
      '[ORG|GRP:object] ~ (was|were|been|being) (#R)* <trigger: (told|warned|made aware|contacted|advised)> (of|about|that|it|this|the|#A|{breach}|[DATE]|on|in|#R)* by (its|the|#AN|,|[PLC]|[ORG] ,)* [ORG:subject]',
    dated: true,
    example: [
      'Kestrel Bank was told of the theft by Tallis Systems on May 3, 2023.',
      { subject: 'Tallis Systems', object: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was bought in the spring by Tallis Systems on May 3, 2023.',
  },
  {
    id: 'notified/told-the-house',
    predicate: 'NOTIFIED',
    traits: ['MAY_REACH_PRESS'],
    pattern:
      '[ORG:subject] ~ <trigger: (told|informed|notified|alerted|warned|advised)> (the|its) (#A)* (company|bank|hospital|district|lender|city|county|university|school|retailer|chain|agency|charity|council|insurer|lender|clinic|airline|organization|organisation|client|customer|health system|credit union|college|utility) (on|[DATE]|,)* (of|about|that) ... {told}',
    dated: 'trigger',
    example: [
      'Northwind suffered a data breach. Tallis Systems told the lender of the theft on May 3, 2023.',
      { subject: 'Tallis Systems' },
    ],
    counterExample: 'Northwind suffered a data breach. Tallis Systems told the lender of the merger on May 3, 2023.',
  },
  {
    id: 'notified/finder-writes',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'CALL'],
    pattern:
      "[PER:subject] ~ <trigger: (emailed|wrote to|contacted|messaged|phoned|called|reached out to|alerted|warned|tipped off)> (#DAN|'s)* [ORG:object]",
    dated: true,
    example: [
      'Dana Whitlock, a researcher, emailed Kestrel Bank on May 3, 2023 about the open bucket.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Dana Whitlock, a researcher, joined Kestrel Bank on May 3, 2023 after the open bucket.',
  },
]
