import type { ClaimRule } from '../rule.ts'

export { timelineClasses } from './timeline-words.ts'

/** Times that the press tells by what was done or seen, without a noun for the incident. */
export const timelineSeen: readonly ClaimRule[] = [
  {
    id: 'occurred/was-inside',
    predicate: 'OCCURRED',
    pattern:
      "({culprit}|{intruder}|[GRP]|someone|somebody) (outside|from|the|of|company|firm|who|#A|#R)* (had|has|have|was|were|been) (#R|been|hiding|lurking)* <trigger: (in|inside|within|on)> (#DAN|part|parts|of|[ORG]|'s)* ({systems}|mailbox|mailboxes|account|accounts|inbox)",
    dated: 'trigger',
    example: [
      'An unknown person had been in the system between May 3 and June 4, 2023.',
      { when: 'between May 3 and June 4, 2023' },
    ],
    counterExample: 'An unknown bird had been in the garden between May 3 and June 4, 2023.',
  },
  {
    id: 'occurred/out-at-last',
    predicate: 'OCCURRED',
    pattern:
      '(not|never|only) (#R)* <trigger: (locked out|evicted|removed|kicked out|shut out|expelled|thrown out|closed|stopped|cut off)> (until|on|till) [DATE:when]',
    example: ['Hackers broke in on May 3, 2023 and were not locked out until June 4, 2023.', { when: 'June 4, 2023' }],
    counterExample: 'Hackers broke in on May 3, 2023 and were not named until June 4, 2023.',
  },
  {
    id: 'occurred/takeover-of',
    predicate: 'OCCURRED',
    pattern:
      "<trigger: (phishing|takeover|hijacking|scraping|copying|ransacking)> of (#DANPO|[CNT]|[GRP]|[ORG]|[DAT]|'s)* (in|on|last|early|late|during|between)* [DATE:when]",
    example: ['The phishing of nine mailboxes in May 2023 exposed diagnoses.', { when: 'May 2023' }],
    counterExample: 'The painting of nine mailboxes in May 2023 pleased tenants.',
  },
  {
    id: 'occurred/let-people-see',
    predicate: 'OCCURRED',
    pattern:
      '<trigger: (let|allowed|enabled)> (#DAM|[CNT])* ([GRP]|strangers|anyone|outsiders|clients|tenants|parents) (of (#DA)* [ORG] )?(to )?(see|view|read|open|download|browse|access) (each|one|other|others|another|strangers|private|the|personal|[DAT]|[GRP])',
    dated: true,
    example: ['In May 2023, Kestrel Bank let customers see each other’s statements.', { when: 'May 2023' }],
    counterExample: 'In May 2023, Kestrel Bank let customers see its new branch.',
  },
  {
    id: 'occurred/went-missing',
    predicate: 'OCCURRED',
    pattern:
      '(laptop|drive|box|boxes|disk|stick|phone|tablet|device|records|files|paperwork|tapes|binder|computer|computers|documents|tape) (#DNRVI|[GRP]|[DAT])* <trigger: (went missing|gone missing|disappeared|vanished|was last seen|were last seen|went astray)>',
    dated: 'trigger',
    example: ['A laptop with records of patients went missing on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'A laptop with records of patients came back on May 3, 2023.',
  },
  {
    id: 'occurred/lay-open',
    predicate: 'OCCURRED',
    pattern:
      '(malware|code|script|skimmer|server|bucket|database|file|files|folder|backdoor|data|records) (#RV|had|has|have)* <trigger: (lain|sat|lay|been open|been exposed|been accessible|been left open|been reachable|been unprotected)>',
    dated: 'trigger',
    example: ['The bucket had been open since at least May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The bucket had been empty since at least May 3, 2023.',
  },
  {
    id: 'occurred/began-with',
    predicate: 'OCCURRED',
    pattern:
      '<trigger: ({event}|trouble|problems) (#R)* (began|started|originated) (with|when|after) (#DAN|[DAT]|[GRP])* (opened|clicked|sent|received|fell|entered|got|logged)?>',
    dated: 'trigger',
    example: ['The attack began with an email opened on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The meeting began with an email opened on May 3, 2023.',
  },
  {
    id: 'discovered/seen',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: {discover}> (on|[DATE]|,)* (the|this|that|an|a|its|her|his|their) (#A)* (activity|problem|flaw|error|mistake|lapse|misconfiguration|exposure|ransomware|malware|encryption|intruder|{intruder})',
    dated: 'trigger',
    example: ['Its staff spotted the activity on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Its staff spotted the parking on May 3, 2023.',
  },
  {
    id: 'discovered/wrong',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: {discover}> (on|[DATE]|,)* (that )?(something|things|all) (was|were|is|had gone|went|not) (wrong|amiss|off|odd|awry|strange|well)',
    dated: true,
    example: ['Kestrel Bank noticed that something was wrong on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank noticed that something was new on May 3, 2023.',
  },
  {
    id: 'discovered/alarm',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (raised the alarm|raised an alarm|raised alarm|sounded the alarm|sounded an alarm|set off an alarm|set off alarms|triggered an alert|triggered an alarm|alarm went off|alarms went off|first sign of trouble|first signs of trouble|tripped an alarm|tipped it off|tipped them off)>',
    dated: 'trigger',
    example: ['A customer raised the alarm on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'A customer raised a glass on May 3, 2023.',
  },
  {
    id: 'discovered/that-others',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: {discover}> (on|[DATE]|,)* that? (the|a|an|our|its|their|her|his|some|this|that|#A|#N|[ORG|PRD]|[GRP]|[DAT]|,|of|'s|one)* (had|has|have|was|were|may have) (#RV|been)* ({found}|suffered|experienced|used|left|missing|gone|{hurt}|{lose}|{harmed}|affected|impacted|involved)",
    dated: 'trigger',
    example: ['On May 3, 2023, we learned that our vendor had detected suspicious activity.', { when: 'May 3, 2023' }],
    counterExample: 'On May 3, 2023, we learned that our vendor had moved to larger offices.',
  },
  {
    id: 'discovered/which-it-found',
    predicate: 'DISCOVERED',
    pattern:
      '{event} (.. )?,? (which|that)? ([ORG|GRP]|it|they|staff|the #N|the #A #N) (#R|had|has)* <trigger: (discovered|detected|identified|noticed|uncovered|spotted|found|learned of|became aware of)> (on|in|only|[DATE])',
    dated: 'trigger',
    example: ['The breach, which Kestrel Bank only spotted on May 3, 2023, is large.', { when: 'May 3, 2023' }],
    counterExample: 'The branch, which Kestrel Bank only opened on May 3, 2023, is large.',
  },
  {
    id: 'discovered/unseen-until',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (unnoticed|undetected|undiscovered|unseen|(not|never) (detected|discovered|noticed|found|spotted))> (#R|there|[DATE]|[DUR]|for)* until (#DAN)* (on|in)? [DATE:when]',
    example: ['The intrusion went unnoticed until a check on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The intrusion went unexplained until a talk on May 3, 2023.',
  },
  {
    id: 'disclosed/said-affected',
    predicate: 'DISCLOSED',
    pattern:
      '[ORG:subject] ~ <trigger: {announce}> (on|in|late|earlier|,|its|website|a|an|statement|filing|notice|regulatory|social|media|post|letter)* [DATE:when] (that|,)? ... (affected|impacted|involved|victims|copied|stolen|stole|taken|exposed|accessed|leaked|obtained|downloaded)',
    example: [
      'Kestrel Bank said in May 2023 that 340 buyers were affected.',
      { subject: 'Kestrel Bank', when: 'May 2023' },
    ],
    counterExample: 'Kestrel Bank said in May 2023 that 340 buyers were invited.',
  },
  {
    id: 'disclosed/made-public',
    predicate: 'DISCLOSED',
    pattern: '[ORG:subject] ~ <trigger: (made|makes|making)> (#DAN)* {event} (public|known)',
    dated: true,
    example: ['Kestrel Bank made the theft public on May 3, 2023.', { subject: 'Kestrel Bank', when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank made the theft harder on May 3, 2023.',
  },
  {
    id: 'disclosed/official-admitted',
    predicate: 'DISCLOSED',
    pattern:
      '(on|in|late)* [DATE:when] ,? (the|#A|#N|#P)* ([PER]|officials|mayor|superintendent|spokesman|spokeswoman|spokesperson|executives|[GRP]) (#R)* <trigger: (admitted|acknowledged|revealed|disclosed|confirmed|announced)> (that )?... ({attacks}|(was|were|been) #R? ({lose}|{hurt}|affected|impacted)|{event})',
    example: ['On Monday Mayor Dana Whitlock admitted that data may have been accessed.', { when: 'Monday' }],
    counterExample: 'On Monday Mayor Dana Whitlock admitted that roads may have been closed.',
  },
]
