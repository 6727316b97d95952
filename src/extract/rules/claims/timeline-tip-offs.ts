import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** When it was found, told by who told the house of it: a vendor, a stranger, the thieves themselves. Words in braces: timeline-finds-words.ts. */
export const timelineTipOffs: readonly ClaimRule[] = [
  {
    id: 'discovered/stranger-reports',
    predicate: 'DISCOVERED',
    pattern:
      '{stranger|outsider} ~ <trigger: (reported|flagged|disclosed|pointed out|showed|demonstrated|reports|flags)> (the|its|this|that|an|a|his|her) (#A|#N)* ({store}|{fault}|{clue}) to (the|its|#A)* ([ORG]|{house}|it|us|them)',
    dated: 'trigger',
    example: ['A researcher reported the open server to Kestrel Bank on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'A researcher reported the good news to Kestrel Bank on May 3, 2023.',
  },
  {
    id: 'discovered/was-reported-by',
    predicate: 'DISCOVERED',
    pattern:
      '{store|fault|clue|self} ~ (was|were|been) (#R|first)* <trigger: (reported|flagged|disclosed|pointed out)> (to (#DAN|[ORG]|it|them|us)+ )?(on|in|[DATE]|#R)* by (a|an|the|one|two|#A|#N|[PLC])* ({stranger}|{outsider}|[GRP]|[PER])',
    dated: 'trigger',
    example: ['The open server of Kestrel Bank was reported by a researcher on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The open day of Kestrel Bank was reported by a researcher on May 3, 2023.',
  },
  {
    id: 'discovered/vendor-tells',
    predicate: 'DISCOVERED',
    pattern:
      "(its|their|our|the|a|an) (#A|#N|[PLC]|,)* ({vendor}|company|firm|platform|bureau|registrar|broker|administrator|mailing house) (#R|, .. ,|[ORG]|,|had)* <trigger: (told|informed|notified|alerted|warned|advised)> (us|it|them|the {house}|[ORG]) (#R|on|in|[DATE]|,)* (of|about|that|to) (#DANOPIM|[ORG|CNT|GRP|DAT]|'s|had|been|was|were)* ({event}|hacked|breached|compromised|stolen|taken|copied|accessed|exposed)",
    dated: 'trigger',
    example: ['Its billing firm informed Kestrel Bank of the breach on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Its billing firm informed Kestrel Bank of the merger on May 3, 2023.',
  },
  {
    id: 'discovered/received-word',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: (received|got|had|receives|gets|was given|were given|was sent|were sent|fielded|took|answered) (the|its|a|an|#A|first)* (notice|notification|notifications|word|call|calls|phone call|letter|email|e-mail|alert|alerts|tip|tips|tip-off|warning|warnings|report|reports|message|messages|complaint|complaints|inquiry|query)> (#R|on|in|[DATE]|of|about|that|,|#DAN|{event})* (from|by|through|via) (its|a|an|the|one|two|several|some|#A|#N|[PLC]|[ORG])* ({vendor}|{outsider}|{stranger}|{thief}|man|woman|person|caller|client|clients|users|members|someone|[GRP|PER|ORG]) (#R|on|in|[DATE]|,)* (of|about|that|who|saying|warning|asking|claiming|reporting|complaining) (#DANOPIMRV|[ORG|CNT|GRP|DAT]|'s)* ({clue}|hacked|breached|compromised|stolen|copied|leaked|exposed|its [DAT]|[DAT])",
    dated: 'trigger',
    example: ['On May 3, 2023, Kestrel Bank received word from its billing firm of a breach.', { when: 'May 3, 2023' }],
    counterExample: 'On May 3, 2023, Kestrel Bank received word from its billing firm of a merger.',
  },
  {
    id: 'discovered/switched-on',
    predicate: 'DISCOVERED',
    pattern:
      '(turned on|switched on|booted up|opened|powered up|powered on|started|unlocked|looked at) (the|their|his|her|its|our) (#A|#N)* (computer|computers|laptop|laptops|machine|machines|screen|screens|terminal|terminals|email|mail|system|systems|tills) (#R|on|in|at|the|morning|of)* [DATE:when] (,|#R)* (and|to) (was|were)? (#R)* <trigger: (saw|find|found|see|met|greeted|faced)> (#DANMIR|[CNT]|with|by)* ({ransom-note}|{clue}|message|skull|note|countdown|encrypted|locked|scrambled)',
    example: [
      'Kestrel Bank was hit. Clerks turned on their computers on May 3, 2023 and saw a ransom note.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. Clerks turned on their computers on May 3, 2023 and saw a birthday card.',
  },
  {
    id: 'discovered/house-tipped-off',
    predicate: 'DISCOVERED',
    pattern:
      "([ORG]|{house}) , <trigger: (alerted|tipped off|warned|tipped)> (#R|on|in|by|to|of|about|late|early|last|#A|#N|#D|[DATE|GRP|PER|ORG|PLC]|'s)+ ,",
    dated: 'trigger',
    example: [
      'Kestrel Bank, tipped off on May 3, 2023 by police, found its hacked files on a forum.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank, sold off on May 3, 2023 by heirs, found its hacked files on a forum.',
  },
  {
    id: 'discovered/was-aware-then',
    predicate: 'DISCOVERED',
    pattern:
      "(was|were|been|became|become) (#R|first|made)* <trigger: aware> of (#DANP|[ORG]|'s)* {event} (as early|as|early|late|mid|in|on|by|#R)* [DATE:when]",
    example: ['Leaders of Kestrel Bank were aware of the hack in May 2023.', { when: 'May 2023' }],
    counterExample: 'Leaders of Kestrel Bank were aware of the rumor in May 2023.',
  },
  {
    id: 'discovered/once-alerted',
    predicate: 'DISCOVERED',
    pattern:
      "(once|when|being|as soon as|after) <trigger: (alerted|tipped off|warned|informed|told|notified|made aware)> (on|[DATE]|#R)* (to|of|about) (#DANPIM|[ORG|DAT|CNT]|'s)* {clue}",
    dated: 'trigger',
    example: ['Once alerted to the leak on May 3, 2023, Kestrel Bank closed its portal.', { when: 'May 3, 2023' }],
    counterExample: 'Once devoted to the cause on May 3, 2023, Kestrel Bank closed its portal.',
  },
  {
    id: 'discovered/thieves-make-contact',
    predicate: 'DISCOVERED',
    pattern:
      '{thief|GRP} ~ <trigger: (emailed|e-mailed|contacted|wrote to|messaged|called|phoned|rang|approached|texted|reached out to|got in touch with|taunted)> (the|its|#A|#N|a|two|one|several|of)* ([ORG]|{house}|{official}|{watch}|[GRP|PER]) (#R|at|[ORG]|on|in|[DATE]|,)* (to say|to claim|to demand|to boast|to threaten|saying|claiming|demanding|threatening|boasting|with|and demanded|and claimed|and said|and threatened|and asked for)',
    dated: 'trigger',
    example: [
      'The hackers emailed Kestrel Bank on May 3, 2023 to say they had its loan files.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'The singers emailed Kestrel Bank on May 3, 2023 to say they had its loan files.',
  },
  {
    id: 'discovered/pronoun-noticed',
    predicate: 'DISCOVERED',
    pattern:
      '{self|pronoun} ~ (was|were|been) (#R|only|first|not|finally)* <trigger: (detected|noticed|spotted|discovered|uncovered|found out|rumbled)>',
    dated: 'trigger',
    example: ['Kestrel Bank was hacked in March 2023. It was only noticed on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked in March 2023. It was only repaid on May 3, 2023.',
  },
  {
    id: 'disclosed/it-emerged',
    predicate: 'DISCLOSED',
    pattern:
      '(it|[ORG]) (#R|only|first|was|has|had)* <trigger: (emerged|came to light|came out|transpired|became known|became public|revealed|disclosed|announced|made public|surfaced)> (on|in|only|late|early|last|[DATE]|,)* that ... ({attacks}|(was|were|been|had|being) #R? ({lose}|{hurt})|{suffer} .. {event}|({thief}|[GRP]) (had|has|have)? (taken|took|got))',
    dated: 'trigger',
    example: [
      'It emerged on May 3, 2023 that hackers had copied the loan files of Kestrel Bank.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'It emerged on May 3, 2023 that clerks had sorted the loan files of Kestrel Bank.',
  },
]
