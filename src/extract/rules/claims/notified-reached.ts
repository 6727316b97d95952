import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices told as getting through to people, by call, visit and mail of any kind. Words in braces: notified-words.ts. */
export const notifiedReached: readonly NoticeRule[] = [
  {
    id: 'notified/in-touch',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'MAIL', 'CALL', 'BY_HOUSE'],
    pattern:
      '[ORG|WE:subject] ~ <trigger: {in-touch}> (all|each|most|some|every|of|but|#DANM|[CNT])* [GRP:object] (affected|concerned|involved|impacted|whose)?',
    dated: true,
    example: [
      'Kestrel Bank was hacked. Kestrel Bank has been in touch with its customers.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'Kestrel Bank was hacked. Kestrel Bank has been in debt with its customers.',
  },
  {
    id: 'notified/house-in-touch',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'MAIL', 'CALL', 'BY_HOUSE'],
    pattern:
      '{house|they} ~ <trigger: {in-touch}> (all|each|most|some|every|of|but|#DANM|[CNT])* [GRP:object] (affected|concerned|involved|impacted|whose)?',
    dated: true,
    example: [
      'Kestrel Bank was hacked. On May 3, 2023 the Denver store rang customers.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. On May 3, 2023 the Denver store robbed customers.',
  },
  {
    id: 'notified/tips-off',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'BY_HOUSE', 'CALL'],
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: (tipped off|tipping off|tips off|briefed|briefing|put on notice|forewarned|tipped)> (#DAN|[PLC])* [ORG|GRP+:object] (off)?',
    dated: true,
    example: [
      'Kestrel Bank was hacked. The bank tipped off the Federal Trade Commission on May 3, 2023.',
      { subject: 'The bank', object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The bank paid off the Federal Trade Commission on May 3, 2023.',
  },
  {
    id: 'notified/brings-to-attention',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: (brought|bringing|brings|drew|drawn)> (it|this|that|the (#AN)* ({breach}|matter|issue|case|problem|flaw|hole|leak|discovery)) to the (attention|notice|knowledge) of (#DA|[PLC])* [ORG|GRP+:object]',
    dated: true,
    example: [
      'Kestrel Bank brought the breach to the attention of the Federal Trade Commission on May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank brought the parade to the attention of the Federal Trade Commission on May 3, 2023.',
  },
  {
    id: 'notified/brought-to-attention',
    predicate: 'NOTIFIED',
    pattern:
      '(it|this|that|({breach}|matter|issue|case|event|problem|flaw|theft|loss|lapse)) (#R|has|have|had|was|were|is|been|being)+ <trigger: (brought to the (attention|notice|knowledge) of|flagged to|flagged up to|intimated to|escalated to|raised with|taken to|logged with|lodged with|registered with|passed to|made known to|notified to|declared to)> (#DA|[PLC])* [ORG|GRP+:object]',
    dated: true,
    example: [
      'Kestrel Bank was hacked. The theft was brought to the notice of the Federal Trade Commission on May 3, 2023.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. The theft was brought to the stage of the Federal Trade Commission on May 3, 2023.',
  },
  {
    id: 'notified/makes-aware',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: (made|making|make|makes|keeping|kept|keep|keeps|put|puts|brought)> (#DANM|[CNT]|[PLC])* [ORG|GRP+:object] (fully|#R)* (aware|informed|posted|abreast|apprised|in the loop|in the picture|up to date|up to speed|on notice)',
    dated: true,
    example: [
      'Kestrel Bank was hacked. The bank has made the Federal Trade Commission aware of it.',
      { subject: 'The bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank was hacked. The bank has made the Federal Trade Commission sick of it.',
  },
  {
    id: 'notified/spent-on-notices',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[ORG:subject] ~ (spent|spending|paid|spend|spends) (#DARP|[CNT]|more than)* [MON] (#PR|on|to|in)* <trigger: (notifying|notify|alerting|informing|writing to|contacting|sending (#DAN)* {notice} to|mailing (#DAN)* {notice} to)> (#DANM|[CNT])* [GRP:object]',
    example: [
      'Kestrel Bank was hacked. Kestrel Bank spent $2 million notifying 96,000 customers.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'Kestrel Bank was hacked. Kestrel Bank spent $2 million entertaining 96,000 customers.',
  },
  {
    id: 'notified/waited-long',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'OPEN_SUBJECT'],
    pattern:
      '[ORG|WE:subject] ~ ? (waited|waiting|took|taking|delayed|needed) (it |them |[ORG] )?(#DARM|more than|almost|at least|[CNT]|[DUR]|hours|days|weeks|months|years)+ (to|before|until) (it |they |[ORG] )?<trigger: ({tell-people}|written to|{send} (#DAN)* {notice} to)> (#DANM|[CNT])* [GRP|ORG:object]',
    example: ['Kestrel Bank was hacked. It waited 90 days to tell customers.', { object: 'customers' }],
    counterExample: 'Kestrel Bank was hacked. It waited 90 days to pay customers.',
  },
  {
    id: 'notified/sends-apology',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: (emailed|e-mailed|mailed|sent|texted|posted|sending|emailing|mailing|wrote) (out)? (#DA|#N)* (apology|apologies|letter of apology|letters of apology|explanation)> (out)? to (#DANM|[CNT])* [GRP:object]',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. The bank emailed an apology to customers on May 3, 2023.',
      { subject: 'The bank', object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The bank emailed an invoice to customers on May 3, 2023.',
  },
  {
    id: 'notified/to-their-doors',
    predicate: 'NOTIFIED',
    traits: ['BARE', 'MAIL', 'OF_THE_BREACH'],
    pattern:
      '{notice} (of (#AN)* )?(#R|was|were|has|have|had|been)* <trigger: (dropped|pushed|put|slipped|posted|delivered|landed|dropping|landing|arrived)> (through|in|into|on|at) (their|every|each|all|the) (#A)* (door|doors|letterbox|letterboxes|letter boxes|mailbox|mailboxes|inbox|inboxes|doormat|doormats|homes)',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. A letter was pushed through their doors on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. A cat was pushed through their doors on May 3, 2023.',
  },
  {
    id: 'notified/goes-round',
    predicate: 'NOTIFIED',
    traits: ['MAIL', 'OF_THE_BREACH'],
    pattern:
      '({notice}|word) to (#DANM|[CNT])* [GRP+:object] (#R|has|have|had|is|are|was|were)* <trigger: (went round|went around|gone round|gone around|went out|gone out|left|made the rounds|on (its|their) way|followed|passed round|passed around|circulated)>',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. A memo to customers went round on May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. A cake for customers went round on May 3, 2023.',
  },
  {
    id: 'notified/begins-going-out',
    predicate: 'NOTIFIED',
    traits: ['MAIL'],
    pattern:
      '{notice} ((from|by) (#DAN)* [ORG:subject] )?(#RV)* <trigger: (went out|going out|gone out|go out|arriving|were sent|sent out)> ((on )?[DATE] )?(to|at) (#DANM|[CNT])* [GRP:object]',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Letters from the bank began going out to customers on May 3, 2023.',
      { subject: 'the bank', object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Trucks from the bank began going out to customers on May 3, 2023.',
  },
  {
    id: 'notified/letter-of-the-day',
    predicate: 'NOTIFIED',
    traits: ['BARE', 'OF_THE_BREACH'],
    pattern:
      "[ORG:subject] 's? (#A)* [DATE:when] (#A)* <trigger: (notice|notices|letter|letters|notification|notifications|email|memo) (to (#DANM|[CNT])* [GRP:object])?>",
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. Kestrel Bank’s May 3, 2023 letter gave no number.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. Kestrel Bank’s May 3, 2023 party gave no joy.',
  },
  {
    id: 'notified/told-data-gone',
    predicate: 'NOTIFIED',
    traits: ['MAY_REACH_PRESS'],
    pattern:
      '[ORG:subject] ~ <trigger: (told|warned|advised|informed|telling|warning|tells|warns)> (#DANM|[CNT]|[PLC])* [GRP:object] (in|an|a|email|letter|on|last|[DATE]|,)* that ... [DAT] ... (stolen|taken|exposed|escaped|copied|leaked|lost|compromised|accessed|dumped|viewed|downloaded|scraped|published|seen)',
    dated: 'trigger',
    example: [
      'Kestrel Bank and Northwind have both warned customers that names and passport numbers had escaped.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'Kestrel Bank and Northwind have both warned customers that names and passport numbers must match.',
  },
  {
    id: 'notified/notice-provided',
    predicate: 'NOTIFIED',
    traits: ['BARE', 'OF_THE_BREACH'],
    pattern:
      '(its|their|the|that|this) (first|initial|original|earlier|second|own|#A)* {notice} ,? (#R)* <trigger: (provided|filed|sent|submitted|mailed|issued|posted|circulated|emailed|made)> (on|in)? [DATE:when]',
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. Its initial notice, provided on May 3, 2023, gave no number.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. Its initial plan, provided on May 3, 2023, gave no number.',
  },
]
