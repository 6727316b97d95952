import type { ClaimRule } from '../rule.ts'

/** Victims that stand in the phrase of a place: where it happened, whose people, files or staff they were. */
export const sufferedPlaces: readonly ClaimRule[] = [
  {
    id: 'suffered/inside-systems-of',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|malware|ransomware|someone|somebody|[GRP]) (#RVDNM|[DATE]|[DUR]|,|who|that|which|for|in|nearly|able)* <trigger: (inside|in|into|from|on|through|across|within|to|encrypted|locked)> (the|its|part|parts|some|of|#A|#N)* {systems} (of|at|belonging to|run by|operated by|used by) (the|a|#A|#N)* [ORG|PRD+:subject]',
    example: ['Intruders had been inside the network of Kestrel Bank since May.', { subject: 'Kestrel Bank' }],
    counterExample: 'Desks had been inside the network of Kestrel Bank since May.',
  },
  {
    id: 'suffered/inside-its-systems',
    predicate: 'SUFFERED',
    pattern:
      "({intruder}|malware|ransomware|someone|somebody|[GRP]) (#RVDNM|[DATE]|[DUR]|,|who|that|which|for|in|nearly|able)* <trigger: (inside|in|into|from|on|through|across|within|to|encrypted|locked)> (the|its|part|parts|some|of|#A|#N)* [ORG|PRD:subject] ('s)? (#A|#N)* ({systems}|mailbox|mailboxes|storage|vault|backups|backup|files)",
    example: ['Criminals had been hiding in Kestrel Bank’s systems for months.', { subject: 'Kestrel Bank' }],
    counterExample: 'Cats had been hiding in Kestrel Bank’s systems for months.',
  },
  {
    id: 'suffered/exposure-at',
    predicate: 'SUFFERED',
    pattern:
      '(exposure|theft|loss|leak|disclosure|publication|copying|breach|compromise) of (#DANPVM|[DAT]|[GRP]|[CNT]|,|and|on|about|from)* <trigger: (at|by)> (the|a|#A|#N)* [ORG|PRD+:subject]',
    example: ['The theft of names at Kestrel Bank was found on Monday.', { subject: 'Kestrel Bank' }],
    counterExample: 'The spelling of names at Kestrel Bank was changed on Monday.',
  },
  {
    id: 'suffered/data-of-people-at',
    predicate: 'SUFFERED',
    pattern:
      '([DAT]|data|information|records|files|details) (of|on|about|from|belonging to) (#DAM|[CNT])* ([GRP]|[PPL]) <trigger: (at|of)> (the|a|#A|#N)* [ORG+:subject]',
    example: ['Thieves copied the bank details of workers at Kestrel Foods.', { subject: 'Kestrel Foods' }],
    counterExample: 'Thieves copied the habits of workers at Kestrel Foods.',
  },
  {
    id: 'suffered/stolen-data-of',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (stolen|leaked|hacked|breached|exposed|compromised|exfiltrated)> (#AN)* (data|information|records|files|accounts|documents|database|databases|[DAT]) (of|from|belonging to|came from|come from|comes from) (the|a|its|#A|#N)* [ORG|PRD+:subject]',
    example: ['Stolen records of Kestrel Bank were put up for sale.', { subject: 'Kestrel Bank' }],
    counterExample: 'Early records of Kestrel Bank were put up for sale.',
  },
  {
    id: 'suffered/staff-of',
    predicate: 'SUFFERED',
    pattern:
      '(employee|worker|clerk|nurse|contractor|staffer|teller|technician|intern|engineer|manager|administrator|member|secretary) (at|of|for|with) (the|a|#A|#N)* [ORG:subject] (#R|who|had|has)* <trigger: (leaked|emailed|e-mailed|mailed|stole|accessed|lost|exposed|sent|downloaded|viewed|took|snooped on|copied|uploaded|posted|walked out|walked off|sold|photographed)> ... (data|information|records|details|files|drive|[DAT])',
    example: ['A clerk at Kestrel Bank mailed the records of 213 customers.', { subject: 'Kestrel Bank' }],
    counterExample: 'A clerk at Kestrel Bank mailed the keys of 213 customers.',
  },
  {
    id: 'suffered/error-at',
    predicate: 'SUFFERED',
    pattern:
      "(error|mistake|glitch|bug|flaw|lapse|mix-up|misconfiguration|server|database|bucket|laptop|mailing|spreadsheet|backup|folder|website|portal|app|api) (at|of|by|in|from|run by|belonging to) (the|a|its|#A|#N)* [ORG|PRD:subject] (#R|had|has|have|that|which|may|might|for|[DATE]|[DUR])* <trigger: (exposed|leaked|revealed|let|allowed|gave|left|disclosed|spilled|showed)> ... (data|information|records|details|files|statements|letters|documents|each other|each other's|one another|one another's|other people's|[DAT])",
    example: ['A mailing error at Kestrel Bank exposed the statements of customers.', { subject: 'Kestrel Bank' }],
    counterExample: 'A mailing error at Kestrel Bank amused the readers of statements.',
  },
  {
    id: 'suffered/not-from-but-from',
    predicate: 'SUFFERED',
    pattern:
      '(taken|stolen|copied|leaked|obtained|came) not from (the|#A|#N)* [ORG] #R? (itself)? ,? <trigger: but from> (the|a|its|#A|#N|,)* [ORG|PRD:subject]',
    example: ['The files were stolen not from Kestrel Bank but from Alder Data, a printer.', { subject: 'Alder Data' }],
    counterExample: 'The loans came not to Kestrel Bank but from Alder Data, a lender.',
  },
  {
    id: 'suffered/signed-into',
    predicate: 'SUFFERED',
    pattern:
      "(someone|somebody|{intruder}|[GRP]) (#RV)* <trigger: (logged in to|logged into|logged on to|signed in to|signed into|logs in to|logs into|signs in to|signs into|gets into|breaks into|slips into|enters|got into|let themselves into|slipped into|crept into|entered|roamed|rummaged through)> (the|a|#A|#N)* [ORG|PRD:subject] ('s)?",
    example: ['Someone logged in to Kestrel Bank’s portal with a stolen password.', { subject: 'Kestrel Bank' }],
    counterExample: 'Someone looked up to Kestrel Bank’s founder with a heavy heart.',
  },
  {
    id: 'suffered/let-people-see',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ~ <trigger: (let|allowed|enabled)> (#DAM|[CNT])* ([GRP]|[PPL]|strangers|anyone|outsiders) (to )?(see|view|read|open|download|browse|access|look at) (each other's|each other|one another's|one another|other|others|another|another's|strangers|private|personal|the|[DAT]|[GRP])",
    example: ['Kestrel Bank let customers see each other’s statements.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank let customers see its new branch.',
  },
  {
    id: 'suffered/found-its-data',
    predicate: 'SUFFERED',
    pattern:
      "[ORG:subject] ([PLC]|[DATE]|in|on|#R|had|has|,)* <trigger: (found|discovered|saw|noticed)> (that )?(#D|its|their|#A|#N|[GRP]|'s)* (data|files|records|[DAT]) (#NAV)* (on|in|for sale on|for sale) (#DA)* (telegram|internet|dark web|darknet|dark net|web|leak site|forum|hacking forum|pastebin|marketplace|[ORG]|[PRD])",
    example: ['Kestrel Schools found its staff’s records on the dark web.', { subject: 'Kestrel Schools' }],
    counterExample: 'Kestrel Schools found its lost records in the dark cellar.',
  },
  {
    id: 'suffered/learned-records-taken',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ <trigger: (learned|learnt|discovered|found|determined|realized|concluded)> (on|[DATE]|,)* that (some|certain|its|their|#A|#N|[GRP]|of|the)* (data|information|records|files|accounts|[DAT]) (#RV)* (stolen|copied|taken|exposed|leaked|accessed|downloaded|exfiltrated|compromised)',
    example: [
      'Kestrel Eye Clinic learned on Monday that patient records had been stolen.',
      { subject: 'Kestrel Eye Clinic' },
    ],
    counterExample: 'Kestrel Eye Clinic learned on Monday that patient records had been printed.',
  },
  {
    id: 'suffered/people-learned',
    predicate: 'SUFFERED',
    pattern:
      '[GRP] (of|at|from) (the|#A|#N)* [ORG:subject] (#RV|[DATE]|on|in|this|week)* <trigger: (told|informed|notified|warned|learned|learnt|letters|letter|notices|notice|emails|email)> ... (stolen|stole|copied|taken|exposed|leaked|breach|hack|{intruder}|someone|[GRP]|walked out with|made off with|compromised)',
    example: [
      'Patients of Kestrel Eye Clinic learned on Monday that records were stolen.',
      { subject: 'Kestrel Eye Clinic' },
    ],
    counterExample: 'Patients of Kestrel Eye Clinic learned on Monday that records were ready.',
  },
  {
    id: 'suffered/told-of-intruder',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (has |have |had )?<trigger: (told|said|says|informed|warned|confirmed|disclosed|admitted|acknowledged|revealed)> (#DANM|its|[CNT]|[GRP]|in|on|[DATE]|,)* that (an|a|the|some|unknown|#A)* ({intruder}|someone|[GRP]) (#R|had|have|has|was|were|who|may|might)* (roamed|spent|entered|lurked|got into|broke into|broken into|been in|been inside|gained access|accessed|logged in|logged into|copied|stole|stolen|infiltrated|hidden|made off|downloaded|encrypted|used)',
    example: ['Kestrel Bank told its customers that an intruder had roamed its network.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank told its customers that a manager had roamed its halls.',
  },
  {
    id: 'suffered/ransom-demanded',
    predicate: 'SUFFERED',
    pattern:
      '(ransom demand|extortion demand|ransom note|extortion note|extortion email) (sent |made |left |addressed |found |discovered )?<trigger: (to|at|for|on|in)> (the|a|#A|#N)* [ORG:subject]',
    example: ['The ransom demand to Kestrel Bank was $2 million.', { subject: 'Kestrel Bank' }],
    counterExample: 'The offer to Kestrel Bank was $2 million.',
  },
]
