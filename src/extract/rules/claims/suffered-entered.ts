import type { ClaimRule } from '../rule.ts'

/** Victims by how somebody got in and what he did there, and by what he says that he carried off. */
export const sufferedEntered: readonly ClaimRule[] = [
  {
    id: 'suffered/time-inside',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|someone|somebody|ransomware|malware|they|[GRP]) (#RVDNM|who|had|have|[DATE])* (spent|was|were|been|stayed|remained|lurked|lurking|sat|hid|hidden|hiding|lingered|dwelt|[DUR]) (#RDANM|[DUR]|for|more|than|least|at|undetected)* <trigger: inside> (the|#A|#N)* [ORG|PRD+:subject]',
    example: ['An intruder spent nine days inside Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'An intern spent nine days inside Kestrel Bank.',
  },
  {
    id: 'suffered/roamed-through',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|someone|somebody|who|they|[GRP]) (#RV|[DATE]|,)* <trigger: (roamed|roaming|prowled|prowling|rummaged through|rifled through|combed through|sifted through|poked around|moved around|moved about|had the run of|had free run of|made their way into|made its way into|made his way into|burrowed into|wormed into|forced their way into|tunnelled into|tunneled into|found a way into|found their way into|worked their way into|talked their way into|tricked their way into|phished their way into|slipped into|slipped inside|sneaked into|snuck into|crept into|let themselves into|pried into|spread through|swept through)> (the|its|part|parts|of|some|#A|#N|{systems}|at|belonging|to|[DAT]|computers|mailboxes|files)* [ORG|PRD+:subject]',
    example: ['Hackers roamed the network of Kestrel Bank for weeks.', { subject: 'Kestrel Bank' }],
    counterExample: 'Hikers roamed the network of Kestrel Bank for weeks.',
  },
  {
    id: 'suffered/got-in-through',
    predicate: 'SUFFERED',
    pattern:
      "({intruder}|[GRP]|they|someone|somebody) (#RV|had|have)* <trigger: (got in|gotten in|broke in|broken in|came in|got inside|slipped in|gained entry|gained access|entered|logged in|made their way in|breaking in)> (through|via|by way of|using|with) (the|a|an|#A|#N|'s|[GRP]|[DAT])* (account|accounts|mailbox|server|laptop|computer|password|credentials|login|workstation|portal|account [DAT]) (of|at|belonging to) (#DAN|[GRP]|at|of|for|with)* [ORG:subject]",
    example: ['The hackers got in through the account of a clerk at Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'The visitors got in through the side door of a clerk at Kestrel Bank.',
  },
  {
    id: 'suffered/let-in',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (let|allowed|gave|opened|enabled|helped|granted|handed)> (#DAN|[GRP]|{intruder}|someone|somebody)* (into|access to|entry to|in to|to log in to|to log into|to get into|to enter|to reach|the door to|the way into|a way into|a foothold in|the keys to) (the|its|parts of|#A|#N|[CNT]|[DAT])* ({systems}|mailbox|mailboxes|files|computers|records|payroll|email) (#N)? (of|at|belonging to) (the|#A|#N)* [ORG:subject]',
    example: ['A phishing email let hackers into the payroll system of Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'A friendly guard let visitors into the lecture hall of Kestrel Bank.',
  },
  {
    id: 'suffered/went-dark-at',
    predicate: 'SUFFERED',
    pattern:
      '(computers|phones|systems|networks|servers|screens|email|classes|tills|registers|operations|surgeries|appointments|deliveries|production|computer|network|payroll|shipments|lessons|website) (at|of|across|in) (the|a|#A|#N)* [ORG:subject] (#RV|have|has|on|[DATE]|#N)* <trigger: (dark|down|offline|locked|encrypted|halted|crippled|frozen|froze|paralyzed|paralysed|cancelled|canceled|unavailable|disrupted|closed|stopped|infected)> ... ({breach}|malware|hackers|intruders|gang)',
    example: [
      'Computers at Kestrel College went dark Monday after a ransomware attack.',
      { subject: 'Kestrel College' },
    ],
    counterExample: 'Computers at Kestrel College went dark Monday after a thunderstorm.',
  },
  {
    id: 'suffered/sells-data-of-people',
    predicate: 'SUFFERED',
    pattern:
      "<trigger: (selling|sold|sells|offering|offered|advertising|advertised|peddling|hawking|auctioning|posted|posting|dumped|dumping|published|leaked|trading|releasing|released)> (#DANM|[CNT]|[SIZ]|[DAT]|,|and|what|{be}|they|say|says|said)* ([DAT]|data|records|database|details|information|files|photos|images|[CNT]) (of|on|about|from|belonging to)? (#DAMN|[CNT]|[GRP]|of)* [ORG|PRD:subject] ('s)? ({kept}|[GRP]|shoppers|buyers|riders|diners|tenants|pupils|travelers|travellers|holders|readers|fans|listeners)",
    example: ['Someone has been selling the addresses of Kestrel Bank customers.', { subject: 'Kestrel Bank' }],
    counterExample: 'Someone has been selling the portraits of Kestrel Bank founders.',
  },
  {
    id: 'suffered/claims-to-have-taken',
    predicate: 'SUFFERED',
    status: 'ALLEGED',
    pattern:
      '({intruder}|[GRP]|[ORG]|user|seller|poster|someone|who|it|he|they) (#RN|on|[DATE]|[PRD])* <trigger: (claims to have|claim to have|claimed to have|claiming to have|says he has|says it has|say they have|said it had|said they had|said he had|boasts of having|boasted of having|claimed that it had|claims that it has|claims it has|claims they have|claimed it had|claimed they had|purports to have|to have)> (#R|also)* (copied|stolen|taken|hacked|breached|obtained|exfiltrated|downloaded|broken into|compromised|encrypted|siphoned|got into|made off with|walked off with|grabbed|lifted|accessed|infiltrated|scraped|dumped|emptied) (#DAM|#N|[CNT]|[SIZ]|[DAT]|[GRP]|of|from|on|about|and|,|belonging|to|at)* (of|from|at|belonging to|into|hacked|breached|the|compromised|infiltrated) (the|#A|#N)* [ORG|PRD:subject]',
    example: ['A hacker claims to have copied the booking database of Kestrel Travel.', { subject: 'Kestrel Travel' }],
    counterExample: 'A teacher plans to have copied the cooking method of Kestrel Travel.',
  },
  {
    id: 'suffered/what-they-say-is',
    predicate: 'SUFFERED',
    status: 'ALLEGED',
    pattern:
      '<trigger: what> (it|they|he|she|the|#A|#N|[GRP]|[PRD]|[ORG])* (say|says|said|claim|claims|claimed|describes|described|describe|purports|purport|calls|called|insists|maintains) (to be|{be})? (#DAMN|[CNT]|[SIZ])* ([DAT]|database|data|records|files|documents|list|trove|dump|code|archive|emails|copy|copies|credentials) (#DAMN|[DAT]|[GRP]|[CNT]|of|on)* (of|from|belonging to|on) (the|#A|#N|[GRP])* [ORG|PRD:subject]',
    example: [
      'A user of a hacking forum is selling what he says is the customer database of Kestrel Travel.',
      { subject: 'Kestrel Travel' },
    ],
    counterExample: 'A friend of a hiking forum is selling what he says is the oldest poster of Kestrel Travel.',
  },
  {
    id: 'suffered/device-of-staff-at',
    predicate: 'SUFFERED',
    pattern:
      '(laptop|laptops|drive|usb|stick|disk|disc|phone|tablet|computer|papers|paperwork|backpack|briefcase|folder|folders|notebook) ... <trigger: (stolen|taken|missing|lost|vanished|disappeared|left|dropped|mislaid|misplaced|forgotten)> ... (employee|employees|worker|nurse|doctor|physician|physiotherapist|manager|contractor|clinician|official|clerk|executive|teacher|auditor|technician|therapist|social worker|[GRP]) (of|at|from|for|with|employed by|who works for|who worked for|working for|contracted to) (the|#A|#N)* [ORG:subject]',
    example: [
      'A laptop with names was stolen from the car of an employee of Kestrel Hospital.',
      { subject: 'Kestrel Hospital' },
    ],
    counterExample: 'A poster with names was stolen from the car of an employee of Kestrel Hospital.',
  },
  {
    id: 'suffered/in-hands-of-hackers',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ ({announce}|told|tells|learned|found|fears) ... (data|documents|files|records|information|papers|emails|[DAT]|details) ... <trigger: (in the hands of|fallen into the hands of|fell into the hands of|ended up with|ended up in the hands of|in the possession of)> (the|a|#A|#N)* ({intruder}|[GRP]|scammers|strangers)',
    example: ['Kestrel Bank confirmed that loan files were in the hands of hackers.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank confirmed that loan files were in the hands of auditors.',
  },
]
