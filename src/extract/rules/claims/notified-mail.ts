import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices told as mail on its way and at its end, and by those who open it. Words in braces: notified-words.ts. */
export const notifiedMail: readonly NoticeRule[] = [
  {
    id: 'notified/mail-arrives',
    predicate: 'NOTIFIED',
    traits: ['MAIL'],
    pattern:
      '({notice}|word) to (#DANM|[CNT])* [GRP:object] (#R|have|has|had|was|were|began|begun|started|to)* <trigger: (arriving|arrived|arrive|landing|landed|turning up|turned up|dropped|dropping|delivered|being delivered|reaching them|gone in the mail|went in the mail|went into the mail|went in the post)>',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Letters to customers began to arrive on May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Trains to customers began to arrive on May 3, 2023.',
  },
  {
    id: 'notified/mail-to-doors',
    predicate: 'NOTIFIED',
    traits: ['MAIL'],
    pattern:
      "({notice}|word) (#R|have|has|had|was|were|began|begun|started|to)* <trigger: (arriving|arrived|arrive|landing|landed|land|turning up|turned up|dropping|dropped|hitting|hit|reaching|reached|went out|went in the mail|went into the mail|went in the post|delivered|handed|circulated)> (in|at|on|into|through|to) (#DAN|[CNT]|of)* [GRP:object] ('s)? (mailboxes|mailbox|homes|inboxes|inbox|doormats|doors|letterboxes|#I)?",
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Letters began landing in the mailboxes of customers on May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Birds began landing in the gardens of customers on May 3, 2023.',
  },
  {
    id: 'notified/mail-starts',
    predicate: 'NOTIFIED',
    traits: ['MAIL', 'BARE'],
    pattern:
      '(letters|notices|notifications|notification letters|emails) (#R|have|has|had)* <trigger: (began|begun|started|start|begin) (to)? (arriving|arrive|going out|go out|landing|land|reaching|turning up|turn up|being sent|being mailed|being delivered)>',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. Letters started to arrive on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. Trains started to arrive on May 3, 2023.',
  },
  {
    id: 'notified/letter-that-they-sent',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '(letter|email|notice|memo|message|e-mail|notification|note) (that|which)? (it|they|he|she|the (#A)* {house}) (#R|had|has)* <trigger: (sent|mailed|wrote|addressed|emailed|posted|circulated)> to (#DANM|[CNT])* [GRP|ORG+:object] ((on|in|last|late|early)* [DATE:when])?',
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. In the letter that it sent to customers on May 3, 2023 it spoke of a slip.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. In the parcel that it sent to customers on May 3, 2023 there was soap.',
  },
  {
    id: 'notified/message-got',
    predicate: 'NOTIFIED',
    traits: ['MAIL_GOT', 'BY_MAIL', 'MAIL'],
    pattern:
      '[GRP:object] ((whose|who|that) ... )?(#R)* <trigger: (received|got|receiving|receive|getting) (#DAN)* [DAT]> (from)? (#DA)* [ORG:subject]',
    dated: 'trigger',
    qualifiers: { channel: 'email' },
    example: [
      'Kestrel Bank was hacked. Customers got a text message from Kestrel Bank on May 3, 2023.',
      { object: 'Customers', subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Customers got a lecture from Kestrel Bank on May 3, 2023.',
  },
  {
    id: 'notified/message-sent',
    predicate: 'NOTIFIED',
    traits: ['BY_MAIL', 'MAIL'],
    pattern:
      '[ORG|WE:subject] ~ ? <trigger: (sent|sending|send|sends|pushed)> (#DANM|[CNT])* [GRP|#P:object] (a|an|the|#A)* [DAT]',
    dated: 'trigger',
    qualifiers: { channel: 'email' },
    example: [
      'Kestrel Bank was hacked. On May 3, 2023, Kestrel Bank sent customers a text message.',
      { object: 'customers', subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. On May 3, 2023, Kestrel Bank sent customers a calendar.',
  },
  {
    id: 'notified/relative-got',
    predicate: 'NOTIFIED',
    traits: ['MAIL_GOT', 'MAIL'],
    pattern:
      '[GRP:object] (whose|who|that) ... (#R|have|has|had)* <trigger: (received|got|were sent|were mailed|were emailed)> (#DANM)* (letters|letter|notices|notice|emails|email|notification|notifications|text messages|text message) (in|this|last|on|[DATE]|from|telling|saying|warning|informing|about|that|.)',
    dated: 'trigger',
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Customers whose details were in the files received a letter on May 3, 2023.',
      { object: 'Customers', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. Customers whose details were in the files received a gift on May 3, 2023.',
  },
  {
    id: 'notified/those-got',
    predicate: 'NOTIFIED',
    traits: ['BARE'],
    pattern:
      '(those|everyone|anyone|all|people) (who (was|were) )?(affected|impacted|concerned|involved) (#R|have|has|had)* <trigger: ((were|was|been|being) (#R)* (sent|mailed|emailed|given)|received|got|receiving|getting) (#DAN)* {notice}>',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. Those affected were sent a letter on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. Those affected were sent a hamper on May 3, 2023.',
  },
  {
    id: 'notified/every-one',
    predicate: 'NOTIFIED',
    traits: ['BARE', 'OF_THE_BREACH'],
    pattern:
      '[ORG|WE:subject] ~ ? <trigger: ({tell-people}|written to)> (every|each) (single|affected|#A)* (customer|patient|member|user|employee|client|person|individual|student|guest|subscriber|household|family|borrower|passenger|shopper|resident|policyholder|pensioner|account holder|one of (them|its|the|our))',
    dated: true,
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. “We wrote to every customer on May 3, 2023,” it said.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. “We refunded every customer on May 3, 2023,” it said.',
  },
  {
    id: 'notified/mailing-done',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[ORG|WE:subject] ~ <trigger: (completed|finished|concluded|wrapped up) (#DANP)* (mailing|mail-out|mailout|notification|notifications)> (of (#DAN)* {notice} )?to (#DANM|[CNT])* [GRP:object]',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Kestrel Bank completed its mailing to customers on May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Kestrel Bank completed its sale to customers on May 3, 2023.',
  },
  {
    id: 'notified/mailing-to',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '<trigger: (mailing|mail-out|mailout|notification) (to|of)> (#DANM|[CNT])* [GRP:object] (#R|was|were|had|been)* (began|started|finished|completed|done|concluded|wrapped up|complete|over)',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. The mailing to customers was finished on May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The payment to customers was finished on May 3, 2023.',
  },
  {
    id: 'notified/day-before-told',
    predicate: 'NOTIFIED',
    pattern:
      'it (was|would be) (not )?(until )?[DATE:when] (,|before|that|when)* (#DANM|[CNT])* [GRP|ORG+:object] (was|were|had been|themselves) (#R|first|finally|were|was)* <trigger: (told|notified|informed|alerted|contacted|written to|emailed|warned)>',
    example: [
      'Kestrel Bank was hacked. It was May 3, 2023 before customers were told.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. It was May 3, 2023 before customers were paid.',
  },
  {
    id: 'notified/let-know',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      "[ORG|WE:subject] ~ <trigger: (let|letting)> (#DANM|[CNT]|'s)* [ORG|GRP+:object] ('s office |and (#DAN|its)* )?know",
    dated: true,
    example: [
      'Kestrel Bank was hacked. Kestrel Bank let the Federal Trade Commission know on May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Kestrel Bank let the Federal Trade Commission wait on May 3, 2023.',
  },
  {
    id: 'notified/late-to-those',
    predicate: 'NOTIFIED',
    traits: ['BARE', 'OF_THE_BREACH'],
    pattern:
      "(not|n't|didn't|never) (begin|start|begun|started)? <trigger: {tell-people}> (all|of|each|the|any)* (them|those|everyone|people) (affected|impacted|concerned|involved|on|in|#DAN|who|whose|was|were)* until (#DA)* (in|on)? [DATE:when]",
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. It did not write to those on the list until May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. It did not refund those on the list until May 3, 2023.',
  },
  {
    id: 'notified/kept-waiting',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[GRP:object] ~ (had|were|have|was|#R)* (to|left to|made to|kept)* <trigger: (wait|waited|waiting)> (until|till) [DATE:when] (.|,|to (hear|learn|be told|be notified|find out)|for (word|a letter|letters|notice|the news))',
    example: [
      'Kestrel Bank was hacked. Customers had to wait until May 3, 2023.',
      { object: 'Customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Customers had to queue until May 3, 2023.',
  },
  {
    id: 'notified/messages-to',
    predicate: 'NOTIFIED',
    traits: ['BY_MAIL', 'MAIL'],
    pattern:
      '[ORG|WE:subject] ~ ? <trigger: (sent|sending|pushed)? (#DA)* [DAT]> (out)? (on|from|in|since)* ([DATE] )?to (#DANM|[CNT])* [GRP:object]',
    dated: true,
    qualifiers: { channel: 'email' },
    example: [
      'Kestrel Bank was hacked. Kestrel Bank shut the site and sent text messages to customers from May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Kestrel Bank shut the site and sold umbrellas to customers.',
  },
  {
    id: 'notified/entry-tells',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[DATE:when] (:|-) (the|#A|#N)* ([ORG:subject]|it|they|{house}) (#R)* <trigger: (tells|emails|writes to|alerts|informs|notifies|warns|texts|contacts)> (the|its|all|#A|#M|[CNT])* [ORG|GRP+:object] (.|,|in|by|of|about|on|that|and|to)',
    example: [
      'Kestrel Bank was hacked. May 3, 2023: Kestrel Bank emails customers, asking them to be wary.',
      { subject: 'Kestrel Bank', object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. May 3, 2023: Kestrel Bank refunds customers, asking them to be wary.',
  },
]

/** Those who wait for it yet: read before the rows that take the same words for a notice, or for the promise of one. */
export const notYetTold: readonly NoticeRule[] = [
  {
    id: 'notified/not-yet-told',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG|WE:subject] ~ (has|have|had) <trigger: not yet (been )?({tell}|told|contacted|written to)> (#DANM|[CNT])* [GRP|ORG+:object]',
    status: 'DENIED',
    example: ['Kestrel Bank has not yet notified customers.', { subject: 'Kestrel Bank', object: 'customers' }],
    counterExample: 'Kestrel Bank has not yet refunded customers.',
  },
  {
    id: 'notified/yet-to-be-told',
    predicate: 'NOTIFIED',
    pattern: '[GRP:object] ~ (have|has|had) yet to be <trigger: (told|notified|informed|alerted|contacted|written to)>',
    status: 'PLANNED',
    example: ['Kestrel Bank was hacked. Customers have yet to be told.', { object: 'Customers' }],
    counterExample: 'Kestrel Bank was hacked. Customers have yet to be paid.',
  },
]
