import type { ClaimRule } from '../rule.ts'

/** Victims by the things of theirs that were got at: mailboxes, papers, drives, tills, web shops and pages. */
export const sufferedThings: readonly ClaimRule[] = [
  {
    id: 'suffered/mailboxes-of-staff',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (mailbox|mailboxes|inbox|inboxes|email account|email accounts|e-mail accounts|mail|laptop|laptops|emails|accounts|account)> (of|belonging to) (#DAM|[CNT])* ([GRP]|employee|employees|manager|managers|worker|workers|executive|executives|official|officials|clerk|nurse|director|#N) (of|at|from|in) (the|#A|#N)* [ORG:subject] (#RV|was|were|had|been|under|in|the|hands|for)* (control|read|opened|accessed|entered|hacked|taken over|hijacked|compromised|broken into|searched|emptied|used|copied|breached|phished|infected)',
    example: ['The mailboxes of three employees of Kestrel Bank were read for a month.', { subject: 'Kestrel Bank' }],
    counterExample: 'The mailboxes of three employees of Kestrel Bank were painted for a month.',
  },
  {
    id: 'suffered/read-mail-at',
    predicate: 'SUFFERED',
    pattern:
      "({intruder}|outsider|outsiders|someone|somebody|stranger|strangers|scammers|[GRP]) ... (read|reading|opened|searched|control of|controlled|took over|taken over|hijacked|commandeered|rifled|accessed|entered|used|logged in to|logged into|copied) (#DAM|[CNT]|#N|of|at|[ORG]|'s|[GRP]|[DAT])* <trigger: (mailbox|mailboxes|inbox|inboxes|mail|email|emails|e-mail|e-mails|email account|email accounts)> (of|at|belonging to) (#DAM|[CNT]|[GRP]|#N|at|of)* [ORG:subject]",
    example: [
      'Someone used a stolen password to read the mail of three managers at Kestrel Bank.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Someone used a polished mirror to read the mood of three managers at Kestrel Bank.',
  },
  {
    id: 'suffered/its-mailboxes',
    predicate: 'SUFFERED',
    pattern:
      "({intruder}|outsider|outsiders|someone|somebody|stranger|strangers|scammers|[GRP]) (#RV|had|has)* (read|reading|opened|searched|control of|controlled|took over|taken over|hijacked|commandeered|accessed|entered|logged in to|logged into|access to|into|copied) (#DAM|[CNT])* [ORG:subject] ('s)? (#AN)* <trigger: (mailbox|mailboxes|inbox|inboxes|email account|email accounts|email system|emails|e-mails)>",
    example: ['An outsider had control of three Kestrel Bank mailboxes for a month.', { subject: 'Kestrel Bank' }],
    counterExample: 'An outsider had charge of three Kestrel Bank cafeterias for a month.',
  },
  {
    id: 'suffered/carried-out-of',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (walked out of|walked off with|walked out with|left with|made off with|took with|taken with|smuggled out of|carried out of|spirited out of|smuggled|helped himself to|helped herself to|downloaded|copied|taken|took)> (#DAMN|[CNT]|[DAT]|and|,|of|on)* ([DAT]|list|lists|code|files|records|data|database|documents|charts|designs|secrets)? (of|from|belonging to)? (the|#A|#N)* [ORG:subject] (with (#DAMN|[CNT]|[DAT]|of)* ([DAT]|list|lists|code|files|records|data|database|documents|drive|stick)|with (him|her|them)|to (his|her|their) (#AN)* (account|phone|email|drive|computer|employer))',
    example: ['A manager walked out of Kestrel Bank with a list of rich clients.', { subject: 'Kestrel Bank' }],
    counterExample: 'A manager walked out of Kestrel Bank with a smile of deep relief.',
  },
  {
    id: 'suffered/papers-found-in',
    predicate: 'SUFFERED',
    pattern:
      '(boxes|folders|papers|paperwork|files|charts|documents|records|letters|printouts|forms|[DAT]) (#DANMV|[DAT]|[CNT]|[GRP]|of|with|and)* (from|of|belonging to) (the|a|#A|#N)* [ORG:subject] ... <trigger: (dumpster|dumpsters|trash|garbage|skip|roadside|recycling|curb|landfill|alley|rubbish|bin|bins|pavement|sidewalk|ditch|flea market|auction)>',
    example: ['Boxes of files from Kestrel Hospital were found in a dumpster.', { subject: 'Kestrel Hospital' }],
    counterExample: 'Boxes of apples from Kestrel Hospital were found in a kitchen.',
  },
  {
    id: 'suffered/left-papers-in',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ #R? (left|dumped|threw|thrown|abandoned|discarded|put|kept|stored|disposed of|tossed) ... (files|records|papers|paperwork|documents|charts|forms|[DAT]) ... <trigger: (dumpster|dumpsters|trash|garbage|skip|roadside|recycling|curb|landfill|alley|rubbish|bin|bins|unlocked|unattended|abandoned building)>',
    example: ['Kestrel Hospital left boxes of files in an unlocked shed.', { subject: 'Kestrel Hospital' }],
    counterExample: 'Kestrel Hospital left boxes of toys in a locked shed.',
  },
  {
    id: 'suffered/reported-theft-of',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ #R? <trigger: (reported|announced|disclosed|admitted|acknowledged|confirmed|discovered|noticed|revealed)> (the|a|#A)* (theft|loss|disappearance|burglary) of (#DAMN|[CNT])* (laptop|laptops|drive|drives|disk|disc|discs|tape|tapes|phone|device|devices|computer|computers|server|papers|files|records|paperwork|data|[DAT])',
    example: ['Kestrel Hospital reported the theft of a hard drive.', { subject: 'Kestrel Hospital' }],
    counterExample: 'Kestrel Hospital reported the theft of a street sign.',
  },
  {
    id: 'suffered/gone-from',
    predicate: 'SUFFERED',
    pattern:
      '(laptop|laptops|drive|drives|usb|stick|disk|disc|tape|tapes|phone|tablet|computer|computers|papers|paperwork|files|folder|records) ... <trigger: (missing|vanished|disappeared|stolen|taken|lost|gone)> from (the|a|an|its|#A|#N|offices of|office of|branch of|car of|home of)* [ORG:subject]',
    example: ['A hard drive has gone missing from Kestrel Hospital.', { subject: 'Kestrel Hospital' }],
    counterExample: 'A tall statue has gone missing from Kestrel Hospital.',
  },
  {
    id: 'suffered/code-on-its-pages',
    predicate: 'SUFFERED',
    pattern:
      '(skimming|malicious|rogue|harmful|card-stealing|hidden|unauthorized|unauthorised|hostile|injected|planted) (#AN)* <trigger: (code|script|scripts|skimmer|skimmers|software|malware|pixel|plugin)> (#RV|that|which)* (on|in|into|at|to|inside) (the|a|its|#A|#N)* (page|pages|website|site|shop|checkout|store|app|servers|computers|terminals|tills|registers|systems|portal) (of|at|run by) (the|a|#A|#N)* [ORG:subject]',
    example: ['Skimming code on the web shop of Kestrel Foods copied card numbers.', { subject: 'Kestrel Foods' }],
    counterExample: 'Helpful notes on the web shop of Kestrel Foods explained card numbers.',
  },
  {
    id: 'suffered/found-code-on-its',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? (discovered|found|detected|removed|noticed|identified|spotted|deleted|learned of) (#DAN)* <trigger: (code|script|scripts|skimmer|skimmers|malware|backdoor|ransomware|spyware|web shell)> (#RV|that|which)* (on|in|into|at|to|inside|across) (the|#A|#N|page|pages|of|some|one|several)* (its|their)',
    example: [
      'Kestrel Foods discovered malicious code on the checkout page of its web shop.',
      { subject: 'Kestrel Foods' },
    ],
    counterExample: 'Kestrel Foods discovered delicious crumbs on the checkout desk of its web shop.',
  },
  {
    id: 'suffered/terminals-tampered',
    predicate: 'SUFFERED',
    pattern:
      '(terminals|readers|pumps|atms|machines|registers|tills|kiosks|pos systems|systems) (at|in|of) (#DANM|[CNT]|of|[PLC])* [ORG:subject] ... <trigger: (tampered|skimmers|skimming|malware|infected|skimmed|rigged)>',
    example: ['Payment terminals at branches of Kestrel Foods had been tampered with.', { subject: 'Kestrel Foods' }],
    counterExample: 'Payment terminals at branches of Kestrel Foods had been modernized.',
  },
  {
    id: 'suffered/shared-with-advertisers',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? (shared|disclosed|sent|passed|gave|handed|leaked|transmitted|revealed|shares|sharing) ... ([DAT]|data|information|details|records|typed|searched|searches|visits) ... <trigger: (advertisers|advertising companies|ad companies|marketers|data brokers|ad networks|tracking companies)>',
    example: ['Kestrel Care shared the details of patients with advertisers.', { subject: 'Kestrel Care' }],
    counterExample: 'Kestrel Care shared the costs of a poster with advertisers.',
  },
  {
    id: 'suffered/tracker-on-its-site',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (pixel|pixels|tracker|trackers|tracking code|tracking technology|tracking technologies|tracking software|tracking tools|analytics code)> (#RV|that|which)* (on|in|into) (the|its|a|#A|#N|of|portal|website)* [ORG:subject]',
    example: ['A tracking pixel on the website of Kestrel Care passed on searches.', { subject: 'Kestrel Care' }],
    counterExample: 'A parking meter on the grounds of Kestrel Care passed on coins.',
  },
  {
    id: 'suffered/circulating',
    predicate: 'SUFFERED',
    pattern:
      "([DAT]|data|files|records|documents|database|photos|details|emails) (of|from|on|about|belonging to) (#DAMN|[CNT]|[GRP]|of|at)* [ORG|PRD:subject] ('s)? ({kept}|[GRP]|#N)* (is|are|was|were|have|has|had|been|being|#R|now|being)* <trigger: (circulating|for sale|on sale|on offer|offered|traded|turning up|appeared|surfaced|turned up|showed up|doing the rounds|auctioned|floating around|shared|advertised|swapped|passed around)> (#RV|by|for|as|[DATE]|[CNT]|free|a|price|of|[MON]|from)* (on|in|among|at|over|across) (#DAN)* (telegram|forum|forums|internet|web|dark web|darknet|online|criminals|marketplace|channel|channels|discord|hackers|[ORG]|[PRD]|[GRP])",
    example: ['Tax returns of Kestrel Bank clients are circulating on a forum.', { subject: 'Kestrel Bank' }],
    counterExample: 'Fond memories of Kestrel Bank clients are circulating on a forum.',
  },
  {
    id: 'suffered/people-had-theirs-taken',
    predicate: 'SUFFERED',
    pattern:
      '({kept}|[GRP]|[PPL]) (of|at|from) (the|#A|#N)* [ORG|PRD:subject] (#R|have|has)* (had|have|having|saw|find|found) (their|the|some|#A)* ([DAT]|data|information|records|details|accounts|files|mail) (and|,|[DAT]|#N)* <trigger: (stolen|taken|posted|exposed|copied|leaked|compromised|published|sold|accessed|put online|shared|scattered|read|emptied|drained|hijacked)>',
    example: ['Clients of Kestrel Bank had their tax returns posted online.', { subject: 'Kestrel Bank' }],
    counterExample: 'Clients of Kestrel Bank had their tax returns filed early.',
  },
  {
    id: 'suffered/left-on-its-site',
    predicate: 'SUFFERED',
    pattern:
      '(spreadsheet|spreadsheets|file|files|list|document|documents|data|records|[DAT]|particulars|details|names) ... <trigger: (left|posted|published|sat|visible|exposed|uploaded|lay|readable|downloadable|hidden)> (#RV|by mistake|for|[DUR]|#N|openly)* (on|in) (the|a|#A)* (website|site|server|portal|page|web page|intranet|app|drive) (of|belonging to|run by) (the|a|#A|#N)* [ORG:subject]',
    example: [
      'A spreadsheet with the names of callers was left on the website of Kestrel Police.',
      { subject: 'Kestrel Police' },
    ],
    counterExample: 'A poster with the songs of callers was left on the doorstep of Kestrel Police.',
  },
  {
    id: 'suffered/taken-from-run-by',
    predicate: 'SUFFERED',
    pattern:
      '({stolen}|downloaded|accessed|swiped|hacked) (#R|[DATE]|in|on|last|this)* from (the|a|an|its|#A|#N|{systems})* <trigger: (run by|operated by|hosted by|managed by|maintained by|owned by|belonging to|kept by|held by|used by|administered by)> (the|a|an|its|#A|#N|,)* [ORG|PRD:subject]',
    example: [
      'Details were taken in 2021 from servers run by a contractor, Tallis Systems.',
      { subject: 'Tallis Systems' },
    ],
    counterExample: 'Details were printed in 2021 from drawings made by a contractor, Tallis Systems.',
  },
]
