import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/**
 * When it was found, told by a noun ("its May 3 discovery of"), by a participle that opens the sentence ("Tipped off on
 * May 3, X …"), by what a check showed, by what made a house pull the plug. Words in braces: timeline-finds-words.ts.
 */
export const timelineFoundBy: readonly ClaimRule[] = [
  {
    id: 'discovered/dated-discovery',
    predicate: 'DISCOVERED',
    pattern:
      "[DATE:when] ('s )?(#A)* <trigger: (discovery|detection)> (of|that) (#DANPI|[ORG]|'s)* ({clue}|hacked|breached)",
    example: ['Its May 3, 2023 discovery of the hack led Kestrel Bank to close a branch.', { when: 'May 3, 2023' }],
    counterExample: 'Its May 3, 2023 discovery of the fresco led Kestrel Bank to close a branch.',
  },
  {
    id: 'discovered/discovery-then',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: (discovery|detection)> (on|in|of|early|late|mid|the)* [DATE:when] (of|that) (#DANPOI|[ORG|GRP]|'s)* ({clue}|hacked|breached|intruder|intruders|hackers)",
    example: [
      'Since the discovery on May 3, 2023 of the hack, Kestrel Bank has closed a branch.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Since the discovery on May 3, 2023 of the fresco, Kestrel Bank has closed a branch.',
  },
  {
    id: 'discovered/found-it-opens',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: (found|discovered|spotted|noticed|detected|uncovered|identified|flagged|unearthed|caught|picked up|brought to light)> (#R|by|in|on|during|at|through|from|the|last|early|late|only|#A|#N|#D|[DATE]|[GRP|PER|ORG|PLC]|'s)* , (the|a|an|its|this|that) (#A|#N|[DAT]|[CNT])* {event}",
    dated: 'trigger',
    example: ['Found on May 3, 2023 by a clerk, the leak exposed names at Kestrel Bank.', { when: 'May 3, 2023' }],
    counterExample: 'Found on May 3, 2023 by a clerk, the purse held coins of Kestrel Bank.',
  },
  {
    id: 'discovered/tipped-off-opens',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: (alerted|tipped off|tipped|warned|contacted|notified|told|informed)> (#R|to|of|about|on|in|early|late|last|the|a|an|#A|#N|#D|[DATE]|[PLC]|,)* by (#DANPOI|[PLC|ORG|GRP|PER|DATE]|'s)* ({outsider}|[ORG|GRP|PER|DATE]) , (the|its|#A)* ([ORG]|{house}|it|{watch})",
    dated: true,
    example: [
      'Tipped off by a customer on May 3, 2023, Kestrel Bank closed the hole that exposed statements.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Cheered on by a customer on May 3, 2023, Kestrel Bank closed the hole that exposed statements.',
  },
  {
    id: 'discovered/check-showed',
    predicate: 'DISCOVERED',
    pattern:
      '(scan|audit|check|checks|test|tests|sweep|inspection|tip|tip-off|search|complaint|complaints|call|email|alert|alerts|reconciliation|maintenance|upgrade|migration|stocktake|review|analysis) (#R|by|of|in|from|on|[DATE]|[ORG|PLC|GRP]|#DAN|,)* <trigger: (revealed|uncovered|unmasked|exposed|brought to light|showed up|threw up|turned up|flagged|betrayed|gave away|unearthed|found)> (#R)* (the|a|an|its|that|this) (#A|#N|[CNT]|[DAT])* {clue}',
    dated: 'trigger',
    example: ['A sweep on May 3, 2023 revealed the breach at Kestrel Bank.', { when: 'May 3, 2023' }],
    counterExample: 'A sweep on May 3, 2023 revealed the dust at Kestrel Bank.',
  },
  {
    id: 'discovered/pulled-the-plug',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: (pulled the plug|pull the plug|shut|shuts|shut down|shut off|took|takes|taken|brought down|disconnected|unplugged|switched off|turned off|powered down|cut|cut off|closed|suspended|halted|isolated|locked down|froze|cancelled|canceled|called off)> (#DANPROIM|[ORG|DAT|GRP|DATE]|'s|in|on|,)* (minutes|moments|hours|shortly|soon|just|immediately|right)? (after|when|as soon as|upon|on|because) ((it|they|he|she|#DA|[ORG|GRP]|{watch}|{house})* (#R|had)* ({perceive}|{perceiving}) (#DANPRI|[ORG]|[CNT]|[DAT]|'s|that|of)* ({clue}|{code})|(#DANR|[CNT])* {ransom-note} (#R|had)* (appeared|popped up|flashed|arrived|turned up|showed up|came up|landed|was found|surfaced))",
    dated: 'trigger',
    example: [
      'Kestrel Bank shut down its network on May 3, 2023 after it noticed odd traffic from an intruder.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank shut down its branch on May 3, 2023 after it noticed a crack in the roof.',
  },
  {
    id: 'discovered/no-idea-until-told',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: (oblivious|in the dark|none the wiser|no idea|no inkling|unaware|no clue|did not know|n't know|did not realise|did not realize|not aware)> (that|of|to|about)? (#DANPVROI|[ORG|DAT|GRP]|{event}|'s)* (until|till) (#DANPVOI|[ORG|GRP|PER|PLC]|'s|when|,)* (on|in|early|late|last)* [DATE:when]",
    example: [
      'Kestrel Bank had no idea that it had been hacked until a client called on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank had no plan that it had been waiting for until a client called on May 3, 2023.',
  },
  {
    id: 'discovered/saw-data-leave',
    predicate: 'DISCOVERED',
    pattern:
      '{watch|insider|ORG|PER|GRP|self} ~ <trigger: ({perceive}|{perceiving})> (on|in|[DATE]|,)* (#DANRM|[CNT]|[DAT]|of|in)* (transfers|transfer|outflow|outflows|spike|spikes|surge|uploads|downloads|download|movement|movements|copying|encryption|log-ins|logins|log - ins|log ins|connections|requests|queries|withdrawals|volumes|slowdown|slowness|crashes|lockouts|pop-ups)',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. A technician noticed large transfers of data on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. A technician praised large transfers of data on May 3, 2023.',
  },
  {
    id: 'discovered/raised-an-alert',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (raised|raises|issued|sent|generated|logged|fired|tripped|triggered|threw up) (a|an|the|its|several|#A|#N)* (alert|alerts|red flag|red flags|query|queries)> (#R|about|over|of|on|to|in|that|for|,|[DATE])',
    dated: 'trigger',
    example: ['Kestrel Bank was hacked. Its software raised an alert on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked. Its software raised an invoice on May 3, 2023.',
  },
  {
    id: 'discovered/first-inkling',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: (first|earliest) (sign|signs|hint|hints|indication|indications|clue|clues|inkling|warning|word|whiff)> (of|that|about) (#DANPI|[ORG]|'s)* ({event}|trouble|problem|{thief}|something|foul play|hacked|breached) (at|in|of|on|#DAN|[ORG|GRP]|had|been|#R|came|was|were|appeared|surfaced|reached|arrived)*",
    dated: true,
    example: ['The first inkling of the hack of Kestrel Bank came on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The first delivery of the desks of Kestrel Bank came on May 3, 2023.',
  },
]
