import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** Times told by what people did: slips of staff, deeds that somebody answers for, what those who came to work met with. */
export const timelinePeople: readonly ClaimRule[] = [
  {
    id: 'occurred/sent-astray',
    predicate: 'OCCURRED',
    pattern:
      '{insider|GRP|ORG} ~ <trigger: (sent|emailed|mailed|uploaded|posted|published|shared|left|attached|forwarded|pasted|linked)> ... (wrong|mistake|unintended|error|public|unsecured|open|stranger|strangers|stripping|redacting|unredacted|underneath)',
    dated: 'trigger',
    example: ['A clerk sent the spreadsheet to a wrong address on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'A clerk sent the spreadsheet to a new address on May 3, 2023.',
  },
  {
    id: 'occurred/answers-for',
    predicate: 'OCCURRED',
    pattern:
      '(accused of|charged with|convicted of|guilty of|guilty to|suspected of|admitted|admits|admitted to|denies|denied|jailed for|fired for|dismissed for|disciplined for) (#R)* <trigger: (looking up|accessing|viewing|downloading|copying|stealing|photographing|selling|snooping on|snooping in|opening|reading|hacking|hacking into|breaking into|leaking|emailing|printing|passing on|misusing|scraping|siphoning off)> (#DANP|[CNT]|[GRP]|[DAT]|[ORG]|of|from|to|in|at)* ({holding}|[DAT]|[GRP]|[CNT]|{systems}|[ORG])',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hit. A clerk is accused of looking up 900 borrowers between May 3 and June 4, 2023.',
      { when: 'between May 3 and June 4, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hit. A clerk is accused of keeping 900 borrowers waiting between May 3 and June 4, 2023.',
  },
  {
    id: 'discovered/came-in-to-find',
    predicate: 'DISCOVERED',
    pattern:
      '(arriving|arrived|came in|come in|coming in|turned up|logging on|logged on|logging in|logged in|reported for|returning|returned|showed up|sat down) (#R|in|to|at|for|from|the|work|shift|desk|desks|office|offices|holidays)* (on|in)* [DATE:when] ,? (and )?<trigger: (found|discovered|saw|met with|were met by|were greeted by|was greeted by|encountered|noticed)> (#DAN|[CNT]|[GRP]|their|its)* ({ransom-note}|{clue}|message|messages|note|notes|{machines} (#R|#DA)* (locked|encrypted|dead|blank|down|frozen|scrambled))',
    example: [
      'Kestrel Bank was hit. Clerks who came in on May 3, 2023, found ransom notes on the printers.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. Clerks who came in on May 3, 2023, found fresh coffee in the kitchen.',
  },
  {
    id: 'discovered/which-is-how',
    predicate: 'DISCOVERED',
    pattern:
      '[DATE:when] ... , (which|that) (is|was) (#R)* (how|when) (the|this|its|#A)* ({event}|it|{code}|{fault}|[ORG]|[GRP]) (#R|was|were|first)* <trigger: ({perceived}|came to light|surfaced|learned of it|found out|{perceive})>',
    example: [
      'Kestrel Bank was hit. On May 3, 2023, a teller complained of vanishing mail, which is how the intrusion was found.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hit. On May 3, 2023, a teller complained of vanishing mail, which is how the office was run.',
  },
]
