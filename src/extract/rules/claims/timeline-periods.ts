import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/**
 * Times told by a stretch that someone reckons, by what lay open, by what came to light when. They stand first: a row that
 * reads the same day beside a noun would hide them. Words in braces: timeline-finds-words.ts.
 */
export const timelinePeriods: readonly ClaimRule[] = [
  {
    id: 'occurred/period-put',
    predicate: 'OCCURRED',
    pattern:
      "<trigger: (put|puts|dated|dates|traced|traces|pinned|placed|places|narrowed)> (the|its|their|#A|#N|of|start|beginning|period|window|time|'s)* ({event}|access|intrusion|exposure|activity|copying|break-in) (down|back)? (at|to|as|between|from|in|on|having|begun|started|around|about)* [DATE:when]",
    example: [
      'Kestrel Bank was hacked. A review put the period of access at between May 3 and June 4, 2023.',
      { when: 'between May 3 and June 4, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. A review put the opening at between May 3 and June 4, 2023.',
  },
  {
    id: 'occurred/period-of',
    predicate: 'OCCURRED',
    pattern:
      '<trigger: (period|window|span|time frame|timeframe|dates)> of (#DAN|illicit|possible)* ({event}|access|exposure|activity|copying|compromise) (#R|itself|,)* (is|was|ran|lasted|covered|covers|spanned|spans|stretched|runs|extended|extends|fell|being|to|have|been|be|put|at|from|believed|thought|over)* [DATE:when]',
    example: [
      'Kestrel Bank was hacked. The window of exposure ran from May 3 to June 4, 2023.',
      { when: 'from May 3 to June 4, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The window of sale ran from May 3 to June 4, 2023.',
  },
  {
    id: 'occurred/still-there',
    predicate: 'OCCURRED',
    pattern:
      '(was|were|remained) <trigger: still (there|inside|at work|active|lurking|in (the|its|their) ({systems}|{machines}))> (on|in|as late as|at|until|#R)* [DATE:when]',
    example: ['Hackers broke in on May 3, 2023 and were still there on June 4, 2023.', { when: 'June 4, 2023' }],
    counterExample: 'Hackers broke in on May 3, 2023 and were still unknown on June 4, 2023.',
  },
  {
    id: 'occurred/stood-open',
    predicate: 'OCCURRED',
    pattern:
      '<trigger: (stood|stands|lay|sat|remained|stayed|was left|were left|hung|been left|left) (#R|wide)* (open|exposed|unprotected|unsecured|unlocked|unguarded|in the open|within reach)>',
    dated: 'trigger',
    example: [
      'Kestrel Bank kept records in a bucket. It stood open from May 3 until June 4, 2023.',
      { when: 'from May 3 until June 4, 2023' },
    ],
    counterExample: 'Kestrel Bank kept records in a bucket. It stood empty from May 3 until June 4, 2023.',
  },
  {
    id: 'occurred/things-leak',
    predicate: 'OCCURRED',
    pattern: '{taken|DAT|CNT} ~ <trigger: (leaked|spilled|spilt|escaped|leaked out|slipped out|got out)>',
    dated: 'trigger',
    example: [
      'The data of members of its shop leaked between May 3 and June 4, 2023.',
      { when: 'between May 3 and June 4, 2023' },
    ],
    counterExample: 'The tank of a tenant of its shop leaked between May 3 and June 4, 2023.',
  },
  {
    id: 'occurred/deed-happens',
    predicate: 'OCCURRED',
    pattern:
      '(activity|copying|downloading|downloads|snooping|access|viewing|theft|misuse|queries|log-ins|logins|exposure|scraping|harvesting|selling) (#R|itself|had|has)* <trigger: {happen}>',
    dated: 'trigger',
    example: ['Kestrel Bank was hacked. The copying took place on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked. The painting took place on May 3, 2023.',
  },
  {
    id: 'occurred/password-got',
    predicate: 'OCCURRED',
    pattern:
      '(password|passwords|login|log-in|passcode|credentials|key|token|account) (#R)* (was|were|had been) (#R|first)* <trigger: (guessed|cracked|phished|brute-forced|stolen|tricked out of|bought|abused|tried out)>',
    dated: 'trigger',
    example: ['Its only password was guessed on or about May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Its only password was changed on or about May 3, 2023.',
  },
  {
    id: 'discovered/until-someone',
    predicate: 'DISCOVERED',
    pattern:
      '(until|till|on|in|light|emerged|surfaced|there|inside|open|exposed|wrong|amiss|unnoticed|twig|notice|realise|realize|realised|realized) ((on|in|until|about|it|this|,|the|early|late|only)* )?[DATE:when] ,? when (a|an|the|its|one|two|another|security|#A|#N|[PLC])* ({stranger}|{outsider}|{watch}|{insider}|client|supplier|[GRP]) (, .. , |[PER]|#R|of|at|#N|[ORG])* <trigger: (came across|stumbled|rang|phoned|called|contacted|warned|noticed|spotted|found|asked|alerted|forwarded|emailed|reported|complained|told|got in touch|flagged|tipped|wrote|queried|raised|pointed out|saw)>',
    example: ['The bucket stood open until May 3, 2023, when a researcher came across it.', { when: 'May 3, 2023' }],
    counterExample: 'The branch stayed open until May 3, 2023, when a landlord sold it.',
  },
  {
    id: 'discovered/emerged-after-find',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (came to light|emerged|surfaced|showed itself|became apparent)> (on|in|early|late|only|#R)* [DATE:when] ,? (after|as) (a|an|the|its|one|two|another|security|#A|#N|[PLC])* ({stranger}|{outsider}|{watch}|{insider}|client|[GRP]) (, .. , |[PER]|#R|of|at|#N|[ORG])* (came across|stumbled|rang|phoned|called|contacted|warned|noticed|spotted|found|asked|alerted|reported|complained|told|flagged|tipped|wrote|queried|raised|pointed out|saw|discovered)',
    example: [
      'The leak at Kestrel Bank emerged in May 2023 after a clerk found a list of clients on a public drive.',
      { when: 'May 2023' },
    ],
    counterExample: 'The leak at Kestrel Bank emerged in May 2023 after a flood drowned a list of clients on a shelf.',
  },
  {
    id: 'discovered/after-complaint',
    predicate: 'DISCOVERED',
    pattern:
      "[DATE:when] ,? (after|when) (a|an|one|its|the|#A|#N|several|some|two)* ({stranger}|{outsider}|client|clients|[GRP]) (#R|had)* <trigger: (complained|reported|noticed|spotted|flagged|asked|warned|came across|raised|found)> (#DANIP|of|about|'s)* (unfamiliar|unknown|strange|odd|suspicious|unusual|unexpected|unexplained|unauthorised|unauthorized|open|exposed|fraudulent)",
    example: [
      'Kestrel Bank shut the service on May 3, 2023 after a client complained of unfamiliar files.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank shut the service on May 3, 2023 after a client complained of long queues.',
  },
  {
    id: 'discovered/came-to-light-when',
    predicate: 'DISCOVERED',
    pattern:
      "{event} (.. )?(#R|only|first)* <trigger: (came to light|emerged|surfaced|became apparent|showed itself|was discovered|became clear|announced itself)> (#DANPI|over|,)* [DATE:when] ,? (when|as|after) (#DANPR|[CNT]|[ORG]|'s)* ({machines}|staff|workers|technicians|engineers|clerks|[GRP]) (#DANPIR|had|were|[ORG])* (began to fail|began failing|failed|stopped|could not|unable|locked out|crashed|froze|went down|went dark|lost access)",
    example: [
      'The attack came to light on May 3, 2023, when tills in its shops began to fail.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'The gossip came to light on May 3, 2023, when tills in its shops began to fail.',
  },
  {
    id: 'discovered/none-the-wiser',
    predicate: 'DISCOVERED',
    pattern:
      "(not|n't|never|only) (#R)* <trigger: (twig|twigged|cotton on|cottoned on|catch on|caught on|wake up to|woke up to|suspect|get wind|got wind|work out|worked out|put two and two together)> .. (.. )?(until|till|on|in) (#DA)* (in|on)? [DATE:when]",
    example: ['Kestrel Bank was hacked and did not twig until May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked and did not reopen until May 3, 2023.',
  },
  {
    id: 'discovered/oblivious-until',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (oblivious|none the wiser|in the dark|knew nothing|had no idea|no inkling|ignorant)> (#DANI|of|about|it|{event}|,)* (until|till) (in|on|about)? [DATE:when]',
    example: ['Kestrel Bank was hacked and was none the wiser until May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked and was closed to trade until May 3, 2023.',
  },
  {
    id: 'disclosed/only-then',
    predicate: 'DISCLOSED',
    pattern:
      '(not until|only|later|not before) (on|in|#R)* [DATE:when] (that|did|,|does)* ([ORG:subject]|the {house}) (#R|finally|first|would)* <trigger: ({announce}|concede|conceded|admit|acknowledge|disclose|reveal|confirm|tell|told|own up|come clean|announce|say)> (#DANIP|that|to|it|[GRP]|had|been)* ({event}|information|data|details|records|files|{attacks}|{lose}|gone|[DAT])',
    example: [
      'It was not until May 3, 2023 that Kestrel Bank admitted that shoppers’ information had gone.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'It was not until May 3, 2023 that Kestrel Bank admitted that three branches had closed.',
  },
  {
    id: 'disclosed/posted-apology',
    predicate: 'DISCLOSED',
    pattern:
      '[ORG:subject] ~ (#R)* <trigger: (posted|published|issued|put up|put out|ran|released) (a|an|its|the) (#A|public|short|brief|security|#N)* (apology|apologies)> (about|of|regarding|on|in|to|[DATE]|its|website|homepage|home|page|site|this|last|,|.|the|saying|that|online|over|for)',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. The bank posted an apology on its website on May 3, 2023.',
      { subject: 'The bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The bank posted a vacancy on its website on May 3, 2023.',
  },
]
