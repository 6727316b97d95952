import type { ClaimRule } from '../rule.ts'

export { actClasses } from './timeline-acts-words.ts'

/**
 * When it happened, told by a verb and what heads its subject, wherever that stands in the clause. Words in braces:
 * timeline-acts-words.ts. What these tell as an end alone is joined to its start (claims/timeline/join-ends.ts).
 */
export const timelineActs: readonly ClaimRule[] = [
  {
    id: 'occurred/thief-acts',
    predicate: 'OCCURRED',
    pattern:
      '{thief|PER} ~ <trigger: ({attack-verb}|(take|takes|took|taken) (#DANM|[CNT]|of|more|than|about)* ({taken}|[DAT])|(began|begun|started|kept|continued|was|were|been) (#R)* {attack-ing}|(able|managed|continued|began|started) to {attack-base})>',
    dated: 'trigger',
    example: ['May 3, 2023: Attackers, using a stolen password, enter the network.', { when: 'May 3, 2023' }],
    counterExample: 'May 3, 2023: Lawyers, using a borrowed key, enter the network.',
  },
  {
    id: 'occurred/burglar-takes',
    predicate: 'OCCURRED',
    pattern:
      '{burglar} ~ <trigger: (broke into|broke in|broken into|stole|took|made off with|got away with|entered|smashed)> ... (laptop|laptops|drive|drives|computer|computers|records|files|documents|tapes|server|paperwork|usb stick|phones|{holding})',
    dated: 'trigger',
    example: ['A burglar broke into the office on May 3, 2023 and took two laptops.', { when: 'May 3, 2023' }],
    counterExample: 'A burglar broke into the office on May 3, 2023 and took two sofas.',
  },
  {
    id: 'occurred/thief-stays',
    predicate: 'OCCURRED',
    pattern:
      "{thief|pronoun} ~ <trigger: (spent|spend|spends|had|have|was|were|been|stayed|remained|sat|hid|lurked|moved|wandered|roamed|dwelt|camped)> (#DANRM|[DUR]|[CNT]|over|of)* (inside|in|within|on|to|through|of|around) (#DAN|[ORG]|'s|of)* ({systems}|{machines}|[ORG]|mailbox|mailboxes|inbox|files|records)",
    dated: 'trigger',
    example: [
      'The hackers spent nearly three weeks inside the network, from May 3 to May 22, 2023.',
      { when: 'from May 3 to May 22, 2023' },
    ],
    counterExample: 'The tourists spent nearly three weeks inside the country, from May 3 to May 22, 2023.',
  },
  {
    id: 'occurred/insider-acts',
    predicate: 'OCCURRED',
    pattern:
      "{insider|PER} ~ <trigger: {snoop-verb}> (#DANRMOI|[CNT]|[ORG]|[GRP]|'s|of|with|on|about|for)* ({taken}|[DAT]|customers|patients|clients|buyers|users|members|[GRP])",
    dated: 'trigger',
    example: [
      'A nurse had opened charts of patients between May 2022 and June 2023.',
      { when: 'between May 2022 and June 2023' },
    ],
    counterExample: 'A nurse had opened windows of wards between May 2022 and June 2023.',
  },
  {
    id: 'occurred/machines-stop',
    predicate: 'OCCURRED',
    pattern:
      '{machines} ~ <trigger: (went down|gone down|go down|going down|goes down|went dark|gone dark|go dark|goes dark|went offline|gone offline|go offline|crashed|crash|froze|freeze|frozen|stopped working|stop working|stopped answering|stopped responding|stop responding|ground to a halt|went blank|go blank|went out|began failing|started failing|failed|were knocked out|was knocked out|were knocked offline|was knocked offline|were crippled|was crippled|were paralysed|were paralyzed|locked up|seized up|were locked|was locked|were hit|was hit|came under attack|fell over|fell silent)>',
    dated: 'trigger',
    example: ['Northwind Clinics was hacked. Its phone lines went down on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Northwind Clinics was hacked. Its prices went down on May 3, 2023.',
  },
  {
    id: 'occurred/store-opens',
    predicate: 'OCCURRED',
    pattern:
      '{store|ORG|DAT} ~ (#R|[DAT])* <trigger: (needed no|required no|requires no|asked for no|had no|did not ask|no longer asks|no longer asked|did not require|did not need|lacked|was left|were left|was set|is left|is set|is opened|was opened|is made|was made|was configured|was unprotected|lay open|stood open|was exposed|were exposed|was readable|answered to anyone|could be|can be)> (#R|to|for)* (#A)* (password|passwords|login|log-in|authentication|open|public|exposed|unprotected|unsecured|unlocked|reachable|reached|readable|accessible|visible|the public|public access|anyone|opened|read|seen|viewed|browsed|searched|downloaded|everyone|by anyone)',
    dated: 'trigger',
    example: ['For six months, beginning in May 2023, the server needed no password.', { when: 'May 2023' }],
    counterExample: 'For six months, beginning in May 2023, the server needed no repairs.',
  },
  {
    id: 'occurred/fault-shows',
    predicate: 'OCCURRED',
    pattern:
      "{fault|store} ~ <trigger: {show-verb}> (#DANMOR|[CNT]|[GRP]|[ORG]|'s|of|to|off)* ({taken}|[DAT]|{guard}|public|see|view|others|other|strangers|accessible)",
    dated: 'trigger',
    example: ['A glitch on May 3, 2023 showed customers the balances of others.', { when: 'May 3, 2023' }],
    counterExample: 'A glitch on May 3, 2023 showed customers the way out.',
  },
  {
    id: 'occurred/fault-made',
    predicate: 'OCCURRED',
    pattern:
      '(bug|flaw|error|mistake|misconfiguration|setting|vulnerability|weakness|fault|defect|glitch|hole|loophole) (#R|that|which|had|has|was|been|were|is|,)* <trigger: (introduced|created|made|crept in|slipped in|opened up|opened)>',
    dated: 'trigger',
    example: ['The flaw, introduced by an update in May 2023, exposed records.', { when: 'May 2023' }],
    counterExample: 'The law, introduced by a minister in May 2023, protects records.',
  },
  {
    id: 'occurred/guard-off',
    predicate: 'OCCURRED',
    pattern:
      '{guard} ~ (#R)* (is|was|were|are|been|being|gets|got) (#R)* <trigger: (switched off|turned off|disabled|removed|dropped|lifted|deactivated|left off|changed|lost|loosened|relaxed)>',
    dated: 'trigger',
    example: ['May 3, 2023: the password check on the archive is disabled.', { when: 'May 3, 2023' }],
    counterExample: 'May 3, 2023: the light over the archive is disabled.',
  },
  {
    id: 'occurred/code-set',
    predicate: 'OCCURRED',
    pattern: '{code} ~ (is|was|were|are|been|being|gets|got) (#R|first)* <trigger: {set-participle}>',
    dated: 'trigger',
    example: ['The malware was planted on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The rose was planted on May 3, 2023.',
  },
  {
    id: 'occurred/code-out',
    predicate: 'OCCURRED',
    pattern:
      '{code|thief|way} ~ (is|was|were|are|been|being|gets|got)? (#R|not|only|finally)* <trigger: (removed|blocked|revoked|terminated|closed|shut|secured|disabled|pulled offline|taken offline|taken down|locked|took down|taken out|deleted|cleaned out|purged|evicted|expelled|ejected|locked out|kicked out|shut out|driven out|cut off|stopped|left|rooted out|scrubbed|wiped|uninstalled|eradicated|stripped out|pulled|found and removed|eliminated|neutralised|neutralized|dismantled|weeded out|flushed out|booted out|thrown out|chased out|torn out)> (#R|only|on|in)* [DATE:when]',
    example: ['The malware was planted on May 3, 2023 and removed on June 4, 2023.', { when: 'June 4, 2023' }],
    counterExample: 'The rose was planted on May 3, 2023 and removed on June 4, 2023.',
  },
  {
    id: 'occurred/until-fixed',
    predicate: 'OCCURRED',
    pattern:
      '(until|till|before) (it|they|the|#A|#N|#DA|[ORG]|{thief})* (was|were|got)? (#R)* <trigger: (taken offline|pulled offline|taken down|closed|locked|fixed|secured|shut|shut off|shut down|removed|blocked|evicted|locked out|stopped|patched|switched off|cut off)> (#DAN|it|off|#R)* (on|in)* [DATE:when]',
    example: [
      'The database was open from May 3, 2023 until it was taken offline on June 4, 2023.',
      { when: 'June 4, 2023' },
    ],
    counterExample: 'The database was slow from May 3, 2023 until it was made faster on June 4, 2023.',
  },
  {
    id: 'occurred/was-attacked',
    predicate: 'OCCURRED',
    pattern:
      '(was|were|been|got) (#R|first)* <trigger: (attacked|targeted|hacked|breached|hit|struck)> (on|in|over|during|early|late|the|night|weekend|morning|evening|of|again|twice|#R)* [DATE:when] (.|,|when|and|but|while|by|-)',
    example: ['Kestrel Bank was attacked on the night of May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was admired on the night of May 3, 2023.',
  },
  {
    id: 'occurred/again',
    predicate: 'OCCURRED',
    pattern:
      '(was|were|been) (#R)* <trigger: ({hurt}|attacked|targeted|hit|struck)> ... and (then|once|#R)* again (in|on|#R)* [DATE:when]',
    example: ['Kestrel Bank was hacked in May 2022 and again in June 2023.', { when: 'June 2023' }],
    counterExample: 'Kestrel Bank was honored in May 2022 and again in June 2023.',
  },
  {
    id: 'occurred/clicked',
    predicate: 'OCCURRED',
    pattern:
      '{insider|GRP|PER|CNT|thief} ~ <trigger: (fell for|clicked|clicked on|opened|responded to|replied to|answered|downloaded)> (#DAN)* (phishing|malicious|infected|fake|fraudulent|bogus|booby-trapped|spoofed|poisoned)',
    dated: true,
    example: ['A clerk clicked on a malicious link on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'A clerk clicked on a useful link on May 3, 2023.',
  },
  {
    id: 'occurred/attack-affects',
    predicate: 'OCCURRED',
    pattern: '{event} ~ <trigger: (affected|impacted|disrupted|compromised)> (#DAN)* ({machines}|{systems})',
    dated: true,
    example: ['It had an incident that affected its network on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'It had an argument that affected its network on May 3, 2023.',
  },
  {
    id: 'occurred/locked-out',
    predicate: 'OCCURRED',
    pattern:
      '[ORG|GRP|PLC] (was|were|been|is|are) (#R)* <trigger: (locked out|shut out)> of (#DANV)* ({machines}|{systems}|accounts|files)',
    dated: true,
    example: ['Kestrel Bank was locked out of its payment system in May 2023.', { when: 'May 2023' }],
    counterExample: 'Kestrel Bank was locked out of its corner branch in May 2023.',
  },
  {
    id: 'occurred/first-seen',
    predicate: 'OCCURRED',
    pattern:
      '{store} ~ (was|were|been) <trigger: (first|already) (seen|indexed|visible|spotted|listed|reachable|exposed|online|open|accessible)>',
    dated: 'trigger',
    example: ['The open server was first seen on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The rare bird was first seen on May 3, 2023.',
  },
  {
    id: 'occurred/trouble',
    predicate: 'OCCURRED',
    pattern:
      '(problems|trouble|disruption|outages|outage|difficulties) (with (#DAN)* )?(#R|first|then)* <trigger: (began|started|emerged|surfaced|appeared|hit)>',
    dated: 'trigger',
    example: ['Kestrel Bank was hacked. The trouble started on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked. The harvest started on May 3, 2023.',
  },
  {
    id: 'occurred/code-acts',
    predicate: 'OCCURRED',
    pattern: '{code} ~ <trigger: ({attack-verb}|(began|started|kept|was|were|been) (#R)* {attack-ing})>',
    dated: 'trigger',
    example: ['From May 3 to June 4, 2023, the skimmer copied card numbers.', { when: 'From May 3 to June 4, 2023' }],
    counterExample: 'From May 3 to June 4, 2023, the clerk copied card numbers.',
  },
  {
    id: 'occurred/attack-strikes',
    predicate: 'OCCURRED',
    pattern:
      '{event} ~ <trigger: (hit|hits|struck|strikes|crippled|cripples|knocked|knocks|paralysed|paralyzed|spread|swept|took down|takes down|locked up|locks up|disrupted|(came|comes) (on|in|during|over|as|days|weeks|months|just|[DATE])|landed|played out|unfolded|shut down|shuts down|forced|derailed|upended|halted|brought down|went on|goes back|stretched|shut|ran)>',
    dated: 'trigger',
    example: ['The ransomware attack that struck the clinics on May 3, 2023 shut them.', { when: 'May 3, 2023' }],
    counterExample: 'The storm that struck the clinics on May 3, 2023 shut them.',
  },
  {
    id: 'occurred/things-taken',
    predicate: 'OCCURRED',
    pattern:
      '{taken|machines|DAT|CNT} ~ (was|were|been|being|is|are|got) (#R|also|first)* <trigger: {took-participle}>',
    dated: 'trigger',
    example: ['Its login page was redirected to a fake site on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Its river was redirected to a new bed on May 3, 2023.',
  },
  {
    id: 'occurred/cleft',
    predicate: 'OCCURRED',
    pattern:
      'it was (only|not|back|likely|probably)* (in|on|around|about|early|late)* [DATE:when] that (the|a|an|#A|#N)* <trigger: ({culprit}|{event}|[GRP]) (#R|had|first)* ({attacks}|{happen})>',
    example: ['It was in May 2023 that the hackers got in.', { when: 'May 2023' }],
    counterExample: 'It was in May 2023 that the painters got in.',
  },
  {
    id: 'occurred/used-while',
    predicate: 'OCCURRED',
    pattern:
      '(card|cards|[GRP]|[DAT]|anyone|everyone|customers|shoppers|guests|diners|people|those) (who|that|were|was|had|#R)* <trigger: (used|shopped|swiped|paid|dined|ate|stayed|visited|bought|ordered|entered|inserted|typed|purchased)> ... (affected|copied|stolen|exposed|compromised|caught|impacted|skimmed|at risk|involved|captured|harvested|viewed|accessed|obtained|seen|read|leaked|scraped|taken|intercepted)',
    dated: 'trigger',
    example: [
      'Cards used at its shops between May 3 and June 4, 2023 were copied.',
      { when: 'between May 3 and June 4, 2023' },
    ],
    counterExample: 'Cards used at its shops between May 3 and June 4, 2023 were accepted.',
  },
  {
    id: 'occurred/name-in-apposed',
    predicate: 'OCCURRED',
    pattern:
      '<trigger: {event}> (at|of|on|against) (its|the|a|an|#A|#N)* , [ORG|PRD] , (in|on|back|late|early|during|between)* [DATE:when]',
    example: ['A hack of its vendor, Tallis Systems, in May 2023 exposed names.', { when: 'May 2023' }],
    counterExample: 'A visit of its vendor, Tallis Systems, in May 2023 pleased clerks.',
  },
  {
    id: 'occurred/began-so',
    predicate: 'OCCURRED',
    pattern:
      '(it|this|all|[ORG|INC]) (all )?<trigger: (began|started|begins|starts)> (on|in|with|when|[DATE])+ (#DAN)* .. (phone call|call|email|e-mail|message|link|password|click|attachment|text message|stolen|hacker|intruder|phishing|log-in|login)',
    dated: 'trigger',
    example: ['It began on May 3, 2023 with a phone call to the help desk.', { when: 'May 3, 2023' }],
    counterExample: 'It began on May 3, 2023 with a parade to the town hall.',
  },
  {
    id: 'occurred/way-in',
    predicate: 'OCCURRED',
    pattern:
      '(email|e-mail|message|link|attachment|call|phone call|password|account|log-in|login) (#R|that|which|was|a|an|the|#N|had|clicked)* <trigger: (opened|clicked|clicked on|answered|stolen|used|sent|received)> (#R|by|in|on|a|an|the|#N|to|log|it|its|[DATE]|[ORG])* (gave|let|led|opened the door|handed|allowed|is how|was how|to log in|to get in|to break in|to enter)',
    dated: 'trigger',
    example: ['A phishing email opened on May 3, 2023 gave the gang its way in.', { when: 'May 3, 2023' }],
    counterExample: 'A birthday card opened on May 3, 2023 gave the gang its laughs.',
  },
]
