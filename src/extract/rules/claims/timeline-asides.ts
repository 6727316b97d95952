import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** When it was, told by a participle that opens the sentence or stands behind its noun, by what lay on the web, by what was used. Words in braces: timeline-finds-words.ts. */
export const timelineAsides: readonly ClaimRule[] = [
  {
    id: 'occurred/hit-it-opens',
    predicate: 'OCCURRED',
    pattern:
      "<trigger: (attacked|hacked|breached|hit|struck|raided|infiltrated|compromised|targeted|robbed|stolen|copied|taken|leaked|exfiltrated|crippled|broken into|looted|siphoned|skimmed|scraped|knocked offline|locked out)> (#R|by|from|in|on|at|the|a|an|its|#A|#N|[ORG|GRP|PLC]|'s)* [DATE:when] (by (#DAN|[ORG|GRP])+ )?, (the|its|a|an|#A|#N)* ([ORG]|{house}|{taken}|{holding}|[DAT|CNT])",
    example: ['Hacked on May 3, 2023, Kestrel Bank still works on paper.', { when: 'May 3, 2023' }],
    counterExample: 'Founded on May 3, 2023, Kestrel Bank still works on paper.',
  },
  {
    id: 'occurred/taken-aside',
    predicate: 'OCCURRED',
    pattern:
      "({holding}|{taken}|[DAT|CNT]) (of (#DAN|[ORG|GRP]|'s)+ )?, (#R|which|that|was|were|had|been)* <trigger: ({took-participle}|taken)> (#R|by|from|in|on|at|the|a|its|#A|#N|[ORG|GRP|PLC]|'s)* [DATE:when]",
    example: ['The files of Kestrel Bank, stolen on May 3, 2023, are now on sale.', { when: 'May 3, 2023' }],
    counterExample: 'The files of Kestrel Bank, bound on May 3, 2023, are now on shelves.',
  },
  {
    id: 'occurred/brought-to-a-halt',
    predicate: 'OCCURRED',
    pattern:
      "{thief|event|code} ~ <trigger: (brought|brings|bring|sent|threw|plunged|tipped|knocked|forced|drove|kept) (#DANPI|[ORG|PLC|DAT|GRP]|'s)* (to a standstill|to a halt|to a stop|to its knees|to their knees|into chaos|into darkness|into disarray|offline|off the air|back to paper|to paper|out of action|out of service)>",
    dated: 'trigger',
    example: ['A cyber gang brought Kestrel Bank to a standstill on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'A rail strike brought Kestrel Bank to a standstill on May 3, 2023.',
  },
  {
    id: 'occurred/on-the-web',
    predicate: 'OCCURRED',
    pattern:
      '{store|taken|holding|DAT|CNT} ~ (was|were|been|sat|lay|stayed|remained|left|is|are) (#R)* <trigger: ((on|open to|exposed to|exposed on|visible on|visible to|available on|accessible on|accessible from|accessible to|reachable from|facing|viewable by) (the)? (open|public|wide)? (web|internet|public|world|anyone|everyone|all|strangers)|in the open|in public view|in plain view|in plain sight|out in the open|without (a|any)? (password|passwords|protection|login|authentication))>',
    dated: 'trigger',
    example: [
      'A backup of Kestrel Bank was open to the internet from May 3 to June 4, 2023.',
      { when: 'from May 3 to June 4, 2023' },
    ],
    counterExample: 'A branch of Kestrel Bank was open to the public from May 3 to June 4, 2023.',
  },
  {
    id: 'occurred/used-to-take',
    predicate: 'OCCURRED',
    pattern:
      '{fault|pass|code|way} ~ (was|were|been) (#R|first)* <trigger: (used|exploited|abused|leveraged|misused|employed)> (#R|by|on|in|early|late|[DATE|GRP]|#DAN)* to ({attack-base}|gain|get|take|reach|pull)',
    dated: 'trigger',
    example: ['A flaw was used on May 3, 2023 to copy files of Kestrel Bank.', { when: 'May 3, 2023' }],
    counterExample: 'A flaw was used on May 3, 2023 to teach clerks of Kestrel Bank.',
  },
  {
    id: 'occurred/first-access',
    predicate: 'OCCURRED',
    pattern:
      "(first|earliest|initial) (#A|known|evidence|sign|signs|trace|traces|record|records|indication|instance|of|case)* <trigger: (log-in|login|log in|sign-in|access|entry|intrusion|compromise|infection|download|theft|misuse|activity|query|breach|attack|attempt|hack)> (#DANPI|[ORG|DAT|GRP]|'s)* (took place|happened|occurred|came|was|is|were|dates|dated|date|began) (#R|back|to|from|on|in|made|as|early)* [DATE:when]",
    example: [
      'The earliest trace of unauthorized access at Kestrel Bank is from May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'The earliest trace of Roman masonry at Kestrel Bank is from May 3, 2023.',
  },
  {
    id: 'occurred/what-began-as',
    predicate: 'OCCURRED',
    pattern:
      'what (began|started|seemed|looked|appeared) (#R|to|be|late|early|on|in|last)* [DATE:when] (as|like) ... <trigger: ({event}|{code}|{thief}|hacked)>',
    example: ['What began on May 3, 2023 as a slow network at Kestrel Bank was ransomware.', { when: 'May 3, 2023' }],
    counterExample: 'What began on May 3, 2023 as a small savings club at Kestrel Town was a success.',
  },
  {
    id: 'occurred/effect-of-attack',
    predicate: 'OCCURRED',
    pattern:
      "(stopped|stalled|halted|ceased|cancelled|canceled|postponed|put off|called off|grounded|diverted|turned away|closed|shut|idled|paper|by hand|offline|standstill|halt|chaos|disrupted|delayed|suspended|paused|stranded|scrapped|unable|could not) (#DANPIRO|[ORG|GRP|DAT|CNT|PLC]|'s)* [DATE:when] ,? (after|because of|due to|following|owing to|amid|as a result of|in the wake of|thanks to|by) (what it called|what it calls)? (a|an|the) (#A|#N)* <trigger: {event}>",
    status: 'CONFIRMED',
    example: ['Kestrel Lines cancelled sailings on May 3, 2023 because of a cyberattack.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Lines cancelled sailings on May 3, 2023 because of a cyclone.',
  },
]
