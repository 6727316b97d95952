import type { ClaimRule } from '../rule.ts'

export { timelineClasses } from './timeline-words.ts'

/**
 * When it happened, was found, was stopped, was made public. The incident is left open: the later stages know it.
 * Words in braces: timeline-words.ts and classes.ts. Rows that read a name ("the May breach") stand after those that read a verb.
 */
export const timeline: readonly ClaimRule[] = [
  {
    id: 'occurred/happened',
    predicate: 'OCCURRED',
    pattern:
      '{event} (.. |.. , (which|that) ... , |at [ORG|PRD|PLC] , ... , )(,|that|which|itself|is|are|was|has|had|have|may|likely|believed|thought|to|first|only|#R)* <trigger: {happen}>',
    dated: 'trigger',
    example: ['The breach at Northwind Clinics occurred on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The wedding at Northwind Clinics occurred on May 3, 2023.',
  },
  {
    id: 'occurred/suffered',
    predicate: 'OCCURRED',
    pattern: "<trigger: {suffer}> (#DARNVMIP|[CNT]|[ORG|PRD]|'s)? .. {event}",
    dated: 'trigger',
    example: ['Northwind Clinics suffered a data breach in May 2023.', { when: 'May 2023' }],
    counterExample: 'Northwind Clinics suffered a power cut in May 2023.',
  },
  {
    id: 'occurred/it-suffered',
    predicate: 'OCCURRED',
    pattern:
      '{event} (that|which)? ([ORG|PRD]|it|they|the company) (#R|had|have|has)* <trigger: (suffered|experienced|sustained|endured|had)> (in|on|during|between|since|back|late|early|around|the)* [DATE+:when]',
    example: ['Kestrel Bank paid for the breaches it experienced in 2012 and 2015.', { when: '2012' }],
    counterExample: 'Kestrel Bank paid for the floods it experienced in 2012 and 2015.',
  },
  {
    id: 'occurred/was-hacked',
    predicate: 'OCCURRED',
    pattern: '(was|were|been|got|gets|is|being) (#R|also|first)* <trigger: {hurt}>',
    dated: 'trigger',
    example: ['Northwind Clinics was hacked in May 2023.', { when: 'May 2023' }],
    counterExample: 'Northwind Clinics was painted in May 2023.',
  },
  {
    id: 'occurred/was-hit-by',
    predicate: 'OCCURRED',
    pattern:
      '(was|were|been|got|gets|is|being) (#R|also|first)* <trigger: {hurt-by}> ([DATE]|in|on|again|twice|several|times|#R)* (by|in|with|via|through) (#DANPM|[CNT]|what|of)* ({culprit}|{event}|[GRP]|malware|hackers)',
    dated: 'trigger',
    example: ['In May 2023, Northwind Clinics was targeted by hackers.', { when: 'May 2023' }],
    counterExample: 'In May 2023, Northwind Clinics was targeted by an advertising agency.',
  },
  {
    id: 'occurred/was-taken',
    predicate: 'OCCURRED',
    pattern:
      '({holding}|[DAT]|[CNT]|[GRP]) (.. |.. , ... , )(was|were|been|being|is|are|had been) (#R|also|first|left)* <trigger: {lose}>',
    dated: 'trigger',
    example: [
      'Records of patients were stolen between May 3 and June 4, 2023.',
      { when: 'between May 3 and June 4, 2023' },
    ],
    counterExample: 'Records of patients were printed between May 3 and June 4, 2023.',
  },
  {
    id: 'occurred/taken-in',
    predicate: 'OCCURRED',
    pattern:
      '({holding}|cache|trove|haul|batch|set|material|gigabytes|terabytes|loot|[DAT]|[CNT]|[GRP]) ,? #R? <trigger: (stolen|taken|leaked|exposed|compromised|breached|hacked|exfiltrated|pilfered|accessed)> (from|in|during|by|between|on|back|late|last|[DATE])',
    dated: 'trigger',
    example: ['They sold records stolen from Kestrel Bank in May 2023.', { when: 'May 2023' }],
    counterExample: 'They sold records bought from Kestrel Bank in May 2023.',
  },
  {
    id: 'occurred/had-taken',
    predicate: 'OCCURRED',
    pattern:
      '(had|has|have) (#DANMO|[CNT]|[GRP]|of|with|more|than|over|about)* ({holding}|[DAT]|[CNT]) (#R|also)* <trigger: (stolen|leaked|posted|obtained|exposed|breached|compromised|scraped|dumped|exfiltrated|taken)> (#R|as|well|online|by|from|to|in|on|during|[DATE]|last|late)',
    dated: 'trigger',
    example: ['In May 2023, Kestrel Bank had 40,000 records posted online.', { when: 'May 2023' }],
    counterExample: 'In May 2023, Kestrel Bank had 40,000 records printed on paper.',
  },
  {
    id: 'occurred/culprit-acted',
    predicate: 'OCCURRED',
    pattern:
      '({culprit}|[GRP|PER|ORG]) (who|that|which|have|has|had|also|then|first|may|might|could|in|on|during|late|early|[DATE]|,|#R)* <trigger: {attacks}>',
    dated: 'trigger',
    example: ['In May 2023, hackers stole records of patients.', { when: 'May 2023' }],
    counterExample: 'In May 2023, nurses sorted records of patients.',
  },
  {
    id: 'occurred/exposure-window',
    predicate: 'OCCURRED',
    pattern:
      '({event}|malware|affected|impacted|exposed|affects|impacts|involved) ... ([GRP]|customers|people|guests|shoppers|anyone|those|diners|consumers) who (may|have|had|#R)* <trigger: (used|shopped|swiped|paid|dined|ate|stayed|visited|purchased|bought|made purchases|made a purchase|placed orders|made payments|ordered|checked out|inserted|entered)>',
    dated: 'trigger',
    example: [
      'The attack affected people who used cards in stores between May 3 and June 4, 2023.',
      { when: 'between May 3 and June 4, 2023' },
    ],
    counterExample: 'The sale delighted people who used cards in stores between May 3 and June 4, 2023.',
  },
  {
    id: 'occurred/unauthorized-access',
    predicate: 'OCCURRED',
    pattern:
      '<trigger: (unauthorized|unauthorised|improper|illegal|illicit|inappropriate) (remote|network)? (access|acquisition|entry|activity|use|individual|person|party|actor|third party|intruder)>',
    dated: 'trigger',
    example: [
      'The probe confirmed unauthorized access to files between May 3 and June 4, 2023.',
      { when: 'between May 3 and June 4, 2023' },
    ],
    counterExample: 'The probe confirmed wheelchair access to files between May 3 and June 4, 2023.',
  },
  {
    id: 'occurred/victim-lost',
    predicate: 'OCCURRED',
    pattern:
      '[ORG|PRD|PER|GRP] (#R|had|has|have)* <trigger: (leaked|exposed|leaking|exposing|lost|misplaced|mistakenly sent|inadvertently sent|accidentally sent|inadvertently leaked|inadvertently exposed|mistakenly published|accidentally published|accidentally emailed|mistakenly emailed)> .. ({holding}|[DAT]|[CNT])',
    dated: 'trigger',
    example: ['Kestrel Bank exposed data of customers in May 2023.', { when: 'May 2023' }],
    counterExample: 'Kestrel Bank sold data of customers in May 2023.',
  },
  {
    id: 'occurred/was-active',
    predicate: 'OCCURRED',
    pattern:
      '(code|malware|skimmer|script|ransomware|implant|backdoor|bucket|server|database|databases|files|data|records|information|exposure|flaw|vulnerability|folder|drive|hackers|attackers|intruders|intruder|[GRP]) (#R|[DAT]|may|might|could|itself)* (was|were|remained|been|stayed|lay|sat|be|have been|had been) (#R)* <trigger: (active|present|operational|in place|open|exposed|accessible|unsecured|unprotected|publicly accessible|publicly available|online|reachable|visible|unlocked|misconfigured|without a password|on its systems|in its systems|on its network|in its network|in the network|inside the network)>',
    dated: 'trigger',
    example: [
      'The malicious code was active between May 3 and June 4, 2023.',
      { when: 'between May 3 and June 4, 2023' },
    ],
    counterExample: 'The malicious code was harmless between May 3 and June 4, 2023.',
  },
  {
    id: 'occurred/until',
    predicate: 'OCCURRED',
    pattern:
      "(and|then|,|before|which|that|it|access|activity|exposure|code|malware|script|skimmer|intruder|hackers|[GRP]) (#R|it|they|was|had)* <trigger: (ended|ending|stayed|continued|continuing|lasted|lasting|remained|stopped|persisted|ran|went on|sat|lay|lurked)> (there|active|inside|undetected|for|open|exposed|online|accessible|(under|in) (#DAN|[GRP]|'s)* (control|hands|sway)|(in|inside|on|within) (#DAN|'s|[ORG])* ({systems}|network|mailbox|mailboxes))* (on|until|till|through|to|into|in)* [DATE:when]",
    example: ['Hackers got in on May 3, 2023 and stayed until June 4, 2023.', { when: 'June 4, 2023' }],
    counterExample: 'Hackers got in on May 3, 2023 and drew notice on June 4, 2023.',
  },
  {
    id: 'occurred/left-open',
    predicate: 'OCCURRED',
    pattern:
      "(left|leaves|leaving) (#DANPOI|[CNT]|[DAT]|[GRP]|[ORG]|'s)* <trigger: (exposed|unprotected|unsecured|accessible|open|unencrypted|vulnerable|viewable)>",
    dated: true,
    example: ['An unsecured server left records exposed in May 2023.', { when: 'May 2023' }],
    counterExample: 'An open window left papers wet in May 2023.',
  },
  {
    id: 'occurred/was-when',
    predicate: 'OCCURRED',
    pattern: '[DATE:when] (is|was)? when .. ({culprit}|{event}|[GRP]) .. <trigger: ({attacks}|{happen})>',
    example: ['May 3, 2023 was when the attackers broke in.', { when: 'May 3, 2023' }],
    counterExample: 'May 3, 2023 was when the painters broke in.',
  },
  {
    id: 'occurred/dated-name',
    predicate: 'OCCURRED',
    pattern:
      "[DATE+:when] ('s)? ([ORG|PRD|PLC] ('s)? )?(#ANP|[CNT]|massive|big|major|data|cyber|security)* <trigger: {event}>",
    status: 'CONFIRMED',
    example: ['The May 2021 breach of Kestrel Bank led to a lawsuit.', { when: 'May 2021' }],
    counterExample: 'The May 2021 meeting of Kestrel Bank led to a lawsuit.',
  },
  {
    id: 'occurred/name-in',
    predicate: 'OCCURRED',
    pattern:
      "<trigger: {event}> ((at|of|on|against|in|by|within|involving|targeting|affecting|hitting|impacting|from|to) (#DANPO|[ORG|PRD|PLC|GRP|PER|CNT|DAT]|'s)* )?(that|which)? (in|on|during|from|back|late|early|around|about|earlier|between|over|through|the|at|least|sometime|of)* [DATE+:when]",
    example: ['Kestrel Bank was sued over a breach in May 2021.', { when: 'May 2021' }],
    counterExample: 'Kestrel Bank was sued over a hotel in May 2021.',
  },
  {
    id: 'occurred/culprit-used',
    predicate: 'OCCURRED',
    pattern:
      '({culprit}|[GRP]) (who|that|which|have|has|had|also|then|first|[DATE]|in|on|,|#R)* <trigger: (used|abused|exploited|bought)> ... (, ... ,? )?to (access|log|reach|enter|obtain|steal|download|copy|break|gain|view|exfiltrate|get|query|pull|scrape|harvest|search|extract|collect|dump|reset|look)',
    dated: true,
    example: [
      'Northwind Clinics was hacked. Between May 3 and June 4, 2023, hackers used stolen passwords to log in to a server.',
      { when: 'Between May 3 and June 4, 2023' },
    ],
    counterExample: 'Northwind Clinics was hacked. In May 2023 hackers used stolen passwords for sport.',
  },
  {
    id: 'occurred/culprit-then',
    predicate: 'OCCURRED',
    pattern: '({culprit}|[GRP]) #V ... and (then|later|also|#R)* <trigger: {attacks}>',
    dated: 'trigger',
    example: [
      'Criminals tricked a clerk and roamed the network of Northwind Clinics from May 3 to June 4, 2023.',
      { when: 'from May 3 to June 4, 2023' },
    ],
    counterExample: 'Criminals tricked a clerk and thanked Northwind Clinics on May 3, 2023.',
  },
  {
    id: 'occurred/event-with-date',
    predicate: 'OCCURRED',
    pattern: '<trigger: {event}> , (back|early|late|in|on|during|between|from)* [DATE:when] , ((#R)* #V|cost|cut)',
    example: [
      'Northwind Clinics was hacked. An earlier phishing incident, in 2020, had exposed records.',
      { when: '2020' },
    ],
    counterExample: 'A phishing lesson, in 2020, had bored Northwind Clinics.',
  },
  {
    id: 'discovered/event',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: {discover}> (on|[DATE]|,)* ("|that|of)? ((#DAMRNOIPV|[CNT]|[ORG]|\'s) )?((#DAMRNOIPV|[CNT]|[ORG]|\'s) )?.. "? {event}',
    dated: 'trigger',
    example: ['Northwind Clinics learned of the breach on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Northwind Clinics learned of the prize on May 3, 2023.',
  },
  {
    id: 'discovered/sign',
    predicate: 'DISCOVERED',
    pattern: '<trigger: {discover}> (on|[DATE]|,)* "? .. {odd} (#NAPV)? (#NAPV)? {sign}',
    dated: 'trigger',
    example: ['On May 3, 2023, Northwind Clinics detected suspicious activity.', { when: 'May 3, 2023' }],
    counterExample: 'On May 3, 2023, Northwind Clinics detected suspicious pride.',
  },
  {
    id: 'discovered/that',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: {discover}> (on|[DATE]|,)* (that|its|their|it|they|someone|an|a|an unauthorized|an unauthorised|{culprit}|[GRP]) ... ({attacks}|used .. .. (credentials|password|account|login)|(was|were|been|being) #R? ({lose}|{hurt}|{harmed}|affected|impacted|involved)|(responded to|fallen for|fell for|clicked|opened) .. (phishing|email|e-mail|emails|link|attachment)|{event})',
    dated: 'trigger',
    example: [
      'On May 3, 2023, Northwind Clinics discovered that hackers broke into a server.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'On May 3, 2023, Northwind Clinics discovered that nurses walked into a server.',
  },
  {
    id: 'discovered/that-someone',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: {discover}> (on|in|[DATE]|,)* that (a|an|some|the|one|unknown)* ({culprit}|[GRP]) ({have}|may|might|#R)* (used|entered|reached|been|seen|read|moved|created|changed)',
    dated: 'trigger',
    example: [
      'Northwind Clinics learned on May 3, 2023 that an intruder had used a stolen password.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics learned on May 3, 2023 that a patient had slept.',
  },
  {
    id: 'discovered/passive',
    predicate: 'DISCOVERED',
    pattern:
      '({event}|{odd} (#NA)? {sign}|vulnerability|leak|database|exposure) (.. |.. , ... , )(was|were|been|being|is|,|-|only|first|initially|not|#R)* <trigger: {found}>',
    dated: 'trigger',
    example: ['The incident was discovered on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The treasure was discovered on May 3, 2023.',
  },
  {
    id: 'discovered/noun',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: ((discovery|detection) of .. {event}|discovery was made|made the discovery|made this discovery|(was|were) (tipped|put wise|put on notice|clued in)|brought (#DAN)* to (its|their|our) (attention|notice)|came to (its|our|their|the company 's|[ORG] 's)? attention|brought to (its|our|their)? attention|was alerted|were alerted)>",
    dated: 'trigger',
    example: ['The breach came to its attention on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The breach got no attention on May 3, 2023.',
  },
  {
    id: 'discovered/found-out',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (found out|first learned|first found out|was first alerted|were first alerted|twigged|cottoned on|caught on|got wise|woke up to it|woke up to the (#A)* {event})> (only|about|of|it|the|breach|incident)* (on|in|late|early)* [DATE:when]',
    example: ['Northwind Clinics found out on May 3, 2023, when a patient called.', { when: 'May 3, 2023' }],
    counterExample: 'Northwind Clinics worked out on May 3, 2023, when a patient called.',
  },
  {
    id: 'discovered/was-when',
    predicate: 'DISCOVERED',
    pattern: '[DATE:when] (is|was) when .. <trigger: {discover}> .. ({event}|{odd} {sign}|" .. {event})',
    example: ['May 3, 2023 was when it first noticed the breach.', { when: 'May 3, 2023' }],
    counterExample: 'May 3, 2023 was when it first noticed the weather.',
  },
  {
    id: 'contained/active',
    predicate: 'CONTAINED',
    pattern: "<trigger: {contain}> (off|down|out|up)? (#DANP|[ORG]|[DATE]|'s|of|affected|compromised|to)* {threat}",
    dated: 'trigger',
    example: ['Northwind Clinics contained the incident on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Northwind Clinics described the incident on May 3, 2023.',
  },
  {
    id: 'contained/passive',
    predicate: 'CONTAINED',
    pattern: '{threat} (.. )?(was|were|been|being|had been|has been) #R? <trigger: {contain}>',
    dated: 'trigger',
    example: ['The intrusion was contained on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The intrusion was described on May 3, 2023.',
  },
  {
    id: 'disclosed/active',
    predicate: 'DISCLOSED',
    pattern: '[ORG:subject] ~ <trigger: {publish}> (on|[DATE]|,)* that? "? (#DAMRNOP|[CNT]|[ORG]|\'s|of)* {event}',
    dated: 'trigger',
    example: ['Kestrel Bank disclosed the breach on May 3, 2023.', { subject: 'Kestrel Bank', when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank disclosed the merger on May 3, 2023.',
  },
  {
    id: 'disclosed/that',
    predicate: 'DISCLOSED',
    pattern:
      '[ORG:subject] ~ <trigger: ({publish}|reported|conceded)> (on|in|[DATE]|,)* that ... ({attacks}|(exposed|exposing|compromised|leaked)|(was|were|been|being|had) #R? ({lose}|{hurt}|bribed|duped|tricked|caught up|swept up|left on (#DA)* ({systems}|page|bucket))|{suffer} .. {event}|"? {event})',
    dated: 'trigger',
    example: [
      'In May 2023, Kestrel Bank disclosed that an email had exposed records of customers.',
      { subject: 'Kestrel Bank', when: 'May 2023' },
    ],
    counterExample: 'In May 2023, Kestrel Bank disclosed that an email had pleased many customers.',
  },
  {
    id: 'disclosed/said-at-the-end',
    predicate: 'DISCLOSED',
    pattern:
      '({event}|{attacks}|(was|were|been) {lose}|exposed|compromised) ... , "? [ORG:subject] #R? <trigger: {announce}> (in|on|a|an|late|early|#N|[DATE]|to|its|website|posted)* [DATE:when]',
    example: [
      'The theft happened at a vendor, Kestrel Bank said in a statement on Monday.',
      { subject: 'Kestrel Bank', when: 'Monday' },
    ],
    counterExample: 'The wedding happened at a hotel, Kestrel Bank said in a statement on Monday.',
  },
  {
    id: 'disclosed/said',
    predicate: 'DISCLOSED',
    pattern:
      '[ORG:subject] ~ <trigger: {announce}> (on|in|late|earlier|,|a|statement)* [DATE:when] (that|,)? ... ({attacks}|(exposed|exposing|compromised|leaked)|(was|were|been|being|had) #R? ({lose}|{hurt})|{suffer} .. {event})',
    example: [
      'Kestrel Bank said Tuesday that hackers stole data of customers.',
      { subject: 'Kestrel Bank', when: 'Tuesday' },
    ],
    counterExample: 'Kestrel Bank said Tuesday that clerks sorted data of customers.',
  },
  {
    id: 'disclosed/said-after-date',
    predicate: 'DISCLOSED',
    pattern:
      '[DATE:when] , [ORG:subject] (#R)? <trigger: {announce}> (that)? ... ({attacks}|(exposed|exposing|compromised|leaked)|(was|were|been|being|had) #R? ({lose}|{hurt})|{suffer} .. {event})',
    example: [
      'On Tuesday, Kestrel Bank said that hackers stole data of customers.',
      { subject: 'Kestrel Bank', when: 'Tuesday' },
    ],
    counterExample: 'On Tuesday, Kestrel Bank said that clerks sorted data of customers.',
  },
  {
    id: 'disclosed/that-it-told',
    predicate: 'DISCLOSED',
    pattern: '{event} (that|which|, which)? [ORG:subject] (#R|had|has|have)* <trigger: ({publish}|reported)>',
    dated: 'trigger',
    example: [
      'The suit is about the data breach that Kestrel Bank announced in May 2021.',
      { subject: 'Kestrel Bank', when: 'May 2021' },
    ],
    counterExample: 'The suit is about the data centre that Kestrel Bank announced in May 2021.',
  },
  {
    id: 'disclosed/passive',
    predicate: 'DISCLOSED',
    pattern:
      '{event} ((at|of|on|against|in|affecting|involving|by) .. )?(, ... , )?(was|were|been|being|is|,|-|only|first|not|#R)* <trigger: {published}>',
    dated: 'trigger',
    example: ['The breach was publicly disclosed on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The menu was publicly disclosed on May 3, 2023.',
  },
  {
    id: 'disclosed/came-to-light',
    predicate: 'DISCLOSED',
    pattern:
      '({event}|{event} .. ) (.. )?(first|only|#R)* <trigger: (came to light|comes to light|coming to light|became public|became known|emerged|surfaced|was made public|went public|broke|made headlines)>',
    dated: 'trigger',
    example: ['The breach came to light in May 2023.', { when: 'May 2023' }],
    counterExample: 'The painting came to light in May 2023.',
  },
  {
    id: 'disclosed/notice-posted',
    predicate: 'DISCLOSED',
    pattern:
      '[ORG:subject] ~ <trigger: (posted|published|released|issued|sent out|put out|filed) (a|an|its|the)? (#ANP)* (notice|statement|press release|advisory|notification|disclosure|alert|blog post)> (on|[DATE]|its|website|,|about|of|regarding|to|the|that|saying|warning|stating|concerning|disclosing|in|a)* ... "? (#AN)? ({event}|{attacks}|(was|were|been|being) #R? ({lose}|{hurt}))',
    dated: 'trigger',
    example: [
      'On May 3, 2023, Kestrel Bank posted a notice about the breach.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'On May 3, 2023, Kestrel Bank posted a notice about the parking.',
  },
]
