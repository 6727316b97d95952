import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** When it was, told by idioms of entry and of harm, by how long a window ran, by what stopped that day. Words in braces: timeline-finds-words.ts. */
export const timelineOnsets: readonly ClaimRule[] = [
  {
    id: 'occurred/event-ran',
    predicate: 'OCCURRED',
    pattern:
      '{event} ~ (#R)* <trigger: (dates back to|dates to|dates from|dated back to|dated from|goes back to|go back to|went back to|reaches back to|stretches back to|extends back to|occurred|happened|took place|lasted|began|started|commenced|went undetected|went unnoticed|persisted)>',
    dated: 'trigger',
    example: [
      'The unauthorized access to an old booking tool of Kestrel Bank dates back to May 2023.',
      { when: 'May 2023' },
    ],
    counterExample: 'The exclusive access to an old booking tool of Kestrel Bank dates back to May 2023.',
  },
  {
    id: 'occurred/breach-window',
    predicate: 'OCCURRED',
    pattern:
      "<trigger: (breach|exposure|intrusion|attack|access|infection|skimming|compromise|theft|leak|incident) (window|period|timeframe|time frame|dates)> (#DANPI|[ORG|PLC]|'s|,)* (was|is|were|are|ran|runs|lasted|covers|covered|spanned|spans|stretched|stretches|extended|extends|opened|began|fell)? (#R|from|to|over|between|as|on|in)* [DATE:when]",
    example: ['The exposure window at Kestrel Bank was May 3 to June 4, 2023.', { when: 'May 3 to June 4, 2023' }],
    counterExample: 'The holiday window at Kestrel Bank was May 3 to June 4, 2023.',
  },
  {
    id: 'occurred/tore-through',
    predicate: 'OCCURRED',
    pattern:
      '{code|thief|event} ~ <trigger: (tore|tears|torn|ripped|rips|raced|swept|sweeps|spread|spreads|rampaged|coursed|surged|rippled|blew|blazed|cut|burned|burnt|burrowed|ploughed|plowed|crashed|blasted|roared|moved|wormed) (#R|its way|their way|his way)* (through|across|into|over)>',
    dated: 'trigger',
    example: ['In May 2023 a worm tore through Kestrel Bank.', { when: 'May 2023' }],
    counterExample: 'In May 2023 a storm tore through Kestrel Bank.',
  },
  {
    id: 'occurred/set-foot',
    predicate: 'OCCURRED',
    pattern:
      "{thief|code|pronoun} ~ <trigger: (set foot (in|inside|on)|(made|makes|worked|works|found|finds|forced|forces|bought|talked|tricked|bluffed|conned|elbowed|wormed|inched|sneaked|snuck|wriggled|wormed|phished|hacked|fought|eased|slithered) (his|her|their|its|a) way (in|into|onto|on to|inside|through|around|past)|(gained|got|won|secured|established|had|kept|obtained) (a|an|their|its|his|initial|first|#A)* (toehold|foothold|beachhead|bridgehead|way in|entry point)|(got|get|had|have|laid|put) (his|her|their|its)? hands on|held (#DANPOI|[ORG|DAT|GRP]|'s)* (hostage|to ransom|for ransom)|had (#A|the)* (run|control) of|(shut|locked|froze|kicked|blocked|barred|threw|booted) (#DANPOI|[ORG|GRP]|'s)* out of)>",
    dated: true,
    example: ['The intruders made their way into the network of Kestrel Bank on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The shoppers made their way into the lobby of Kestrel Bank on May 3, 2023.',
  },
  {
    id: 'occurred/fell-to',
    predicate: 'OCCURRED',
    pattern:
      '{machines|store|taken|ORG} ~ <trigger: (fell|falls|succumbed|lost out|yielded|fell over) (to|into the hands of)> (a|an|the|#A|[CNT])* ({thief}|{event}|{code}|[GRP])',
    dated: true,
    example: ['The servers of Kestrel Bank fell to hackers on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The shares of Kestrel Bank fell to records on May 3, 2023.',
  },
  {
    id: 'occurred/lets-thief-in',
    predicate: 'OCCURRED',
    pattern:
      '<trigger: (let|lets|allowed|enabled|gave|granted|handed|permitted|admitted|helped)> (a|an|the|#A|#N|[CNT])* ({thief}|[GRP]) (to)? (in|into|inside|access|entry|enter|log|slip|steal|copy|download|take|get|walk|read|reach|break|through|past|roam|the run|the keys|control|a way|a foothold|lift|empty|siphon)',
    dated: true,
    example: ['A stolen badge let an intruder into the vault of Kestrel Bank on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'A stolen badge let an accountant into the vault of Kestrel Bank on May 3, 2023.',
  },
  {
    id: 'occurred/locked-out-by',
    predicate: 'OCCURRED',
    pattern:
      '(was|were|been|are|is) (#R)* <trigger: (locked out|shut out|frozen out|barred|kicked out)> (of|from) ... (since|on|from|as)* ... by (the|a|#A)* ({thief}|{code}|{event}|[GRP])',
    dated: 'trigger',
    example: [
      'Clerks were locked out of their tills at Kestrel Bank on May 3, 2023 by hackers.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Clerks were locked out of their rooms at Kestrel Bank on May 3, 2023 by painters.',
  },
  {
    id: 'occurred/hours-after',
    predicate: 'OCCURRED',
    pattern:
      "(hours|minutes|moments|shortly|soon|right|immediately|just) after (#VDANPRI|[ORG|PLC|DAT|GRP]|'s)* [DATE:when] , (#DANPI|[ORG|PLC]|'s)* (was|were) (#R)* <trigger: (attacked|hit|hacked|breached|targeted|struck|raided|compromised|knocked offline|infected|robbed)>",
    example: ['Hours after opening its shop on May 3, 2023, Kestrel Bank was hacked.', { when: 'May 3, 2023' }],
    counterExample: 'Hours after opening its shop on May 3, 2023, Kestrel Bank was sold.',
  },
  {
    id: 'occurred/small-hours',
    predicate: 'OCCURRED',
    pattern:
      '(was|were|been|got) (#R)* <trigger: (attacked|targeted|hacked|breached|hit|struck|raided|infected|emptied|looted|ransacked|encrypted|wiped)> (#R|in|at|during|the|early|small|wee|dead|middle|late|hours|night|evening|morning|weekend|of|over|sometime|around|about|midnight|dawn|#N)* [DATE:when]',
    example: ['Kestrel Bank was attacked in the early hours of May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was painted in the early hours of May 3, 2023.',
  },
  {
    id: 'occurred/stopped-when',
    predicate: 'OCCURRED',
    pattern:
      '(stopped|stalled|halted|ceased|cancelled|canceled|postponed|put off|called off|grounded|diverted|turned away|closed|closed early|idle|idled|paper|by hand|darkness|dark|offline|standstill|halt|chaos|blank|disrupted|delayed|suspended|paused|froze|dead|down|out) (#R|in|on|over|after|since|during|late|early|the|morning|night|weekend|of)* [DATE:when] ,? (when|after|as|because) (#DAN|[CNT|GRP|ORG|PLC])* ({thief}|{event}|{code}|[GRP]) (#R|had|have|has)* <trigger: (crippled|hit|hits|struck|strikes|froze|knocked|encrypted|locked|scrambled|paralysed|paralyzed|wiped|shut|took|disabled|disrupted|infected|attacked|targeted|hacked|broke|spread|swept|tore|brought|seized|blocked|jammed|flooded|sabotaged|overran|invaded)>',
    status: 'CONFIRMED',
    example: [
      'Loans at Kestrel Bank stopped on May 3, 2023, when hackers froze its computers.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Loans at Kestrel Bank stopped on May 3, 2023, when clerks froze its prices.',
  },
]
