import type { ClaimRule } from '../rule.ts'

/** Victims told of in passing: in lists of those hit, as earlier cases, by whose files or people somebody got at. */
export const sufferedInPassing: readonly ClaimRule[] = [
  {
    id: 'suffered/victims-list',
    predicate: 'SUFFERED',
    pattern:
      '(victims|casualties|targets|[GRP]) (#ANRIMD|[DATE]|[PLC]|[GRP]|[ORG]|{breach})* <trigger: (include|includes|included|including|are|were|being)> (the|a|#A|#N)* [ORG+:subject]',
    example: ['Other victims this year include Kestrel Foods and Harlow Hotels.', { subject: 'Kestrel Foods' }],
    counterExample: 'Other sponsors this year include Kestrel Foods and Harlow Hotels.',
  },
  {
    id: 'suffered/those-affected-include',
    predicate: 'SUFFERED',
    pattern:
      '([GRP]|[CNT]|customers|clients|banks|schools|districts|hospitals|companies|firms|organizations|organisations|insurers|retailers|agencies|universities|providers|others|those|lenders|airlines|councils|practices|charities) (that|who|whose|with|#N|#V|#R|have|has|been|had|they|were|was|said|[GRP]|[DAT])* (affected|hit|caught up|impacted|exposed|stolen|compromised|involved|breached|touched|taken|ensnared) (by|in|so far|to date|#DAN|[DATE]|[PLC])* <trigger: (include|includes|included|including|are|were)> (the|a|#A|#N)* [ORG+:subject]',
    example: [
      'Lenders whose customers were affected include Kestrel Bank and Alder Trust.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Lenders whose customers were delighted include Kestrel Bank and Alder Trust.',
  },
  {
    id: 'suffered/claimed-as-victims',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (claimed|claims|listed|lists|named|names|counts|counted)> (the|#A|#N|,)* [ORG+:subject] (as|among) (its|their|the|a|of|#A|#N)* (victims|victim|targets|[GRP])',
    status: 'ALLEGED',
    example: ['The gang has claimed Kestrel Foods and Harlow Hotels as victims.', { subject: 'Kestrel Foods' }],
    counterExample: 'The fund has claimed Kestrel Foods and Harlow Hotels as partners.',
  },
  {
    id: 'suffered/nth-breach-for',
    predicate: 'SUFFERED',
    pattern:
      '(is|was|marks|marked|be|been|comes) (the|a|its|at|least|#A|#M|#R)* (second|third|fourth|fifth|first|latest|another|new|last|biggest|largest|worst|major|recent|such) (#A|#N|#M)* {breach}? (#A|#N)* (in|within|since|as|many|#D|#M|[DUR]|[DATE]|[CNT]|#N|than|less)* <trigger: (for|at|suffered by|to hit|to strike|to befall|involving)> (the|a|#A|#N)* [ORG:subject]',
    example: ['It was the second breach in a year for Kestrel Hotels.', { subject: 'Kestrel Hotels' }],
    counterExample: 'It was the second profit in a row to please Kestrel Hotels.',
  },
  {
    id: 'suffered/store-belonged-to',
    predicate: 'SUFFERED',
    pattern:
      '(found|discovered|uncovered|spotted|located|exposed|exposing|open|unsecured|unprotected|leaky|misconfigured|leaked|insecure|unlocked) (#DAMNR|[CNT]|[PRD]|[DAT]|,)* (server|servers|database|databases|bucket|buckets|cluster|instance|drive|archive|spreadsheet|portal|website|site|dashboard|api|backup|store|storage) (that|which|#R|had|has)* <trigger: (belonged to|belonging to|belongs to|traced to|traced back to|owned by|run by|operated by|of|from|used by)> (the|a|an|#A|#N|[PLC])* [ORG:subject]',
    example: ['He found a similar server that belonged to the parking app Kestrel.', { subject: 'Kestrel' }],
    counterExample: 'He sold a similar server that belonged to the parking app Kestrel.',
  },
  {
    id: 'suffered/data-came-from',
    predicate: 'SUFFERED',
    pattern:
      '(data|records|files|documents|information|database|dump|trove|sample|credentials|images|photos|rows|archive|cache|[DAT]|[CNT]) (#RV|#N|to|have|had|been)* <trigger: (come from|came from|comes from|originate from|originated from|originated at|stem from|stemmed from|belonged to|belong to|traced to|traced back to|taken from)> (the|a|an|#A|#N|systems of|servers of|,)* [ORG:subject]',
    example: ['The records appear to come from Kestrel Hotels.', { subject: 'Kestrel Hotels' }],
    counterExample: 'The guests appear to come from Kestrel Hotels.',
  },
  {
    id: 'suffered/lost-through-vendor',
    predicate: 'SUFFERED',
    pattern:
      '(exposed|stolen|copied|compromised|leaked|taken|breached|affected) (#R|[DATE]|in|on)* <trigger: (through|via|because of|by way of)> (its|their|the|a|an|#A|#N)* [ORG:subject] , (a|an|the|its|which|whose|their)',
    example: ['Names were exposed through Kestrel Travel, a firm that takes bookings.', { subject: 'Kestrel Travel' }],
    counterExample: 'Names were suggested through Kestrel Travel, a firm that takes bookings.',
  },
  {
    id: 'suffered/staff-charged',
    predicate: 'SUFFERED',
    pattern:
      '(employee|worker|clerk|nurse|contractor|staffer|teller|technician|intern|engineer|manager|administrator|executive|official|doctor|physician|agent|developer|analyst|insider|man|woman|[GRP]) (#RV|who|had)* (at|of|for|with|by) (the|a|#A|#N)* [ORG:subject] ... <trigger: (stealing|selling|accessing|leaking|downloading|viewing|copying|taking|looking up|snooping|snooping on|photographing|looked up|looked at|pried into|snooped on|viewed|opened)> ... (data|information|records|details|files|accounts|[DAT])',
    example: [
      'A former employee of Kestrel Bank was charged with stealing account information of customers.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'A former employee of Kestrel Bank was charged with stealing copper pipes.',
  },
  {
    id: 'suffered/reached-into',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (log in to|log into|logged in to|logged into|sign in to|move through|moved through|moved across|moved laterally through|roam|spread through|spread across|spread to|spread into|get into|break into|enter|entered|reach|take over|took over|connect to)> (the|a|some|parts of|#A|#N|[CNT]|accounts)* ({systems}|accounts|account|mailboxes|files|computers|portal) (of|at|belonging to|with) (the|a|#A|#N)* [ORG+:subject]',
    example: ['The gang used that tool to move through the network of Kestrel Foods.', { subject: 'Kestrel Foods' }],
    counterExample: 'The band used that tune to move through the gardens of Kestrel Foods.',
  },
  {
    id: 'suffered/hired-to-look-into',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ #R? <trigger: (hired|engaged|retained|brought in|enlisted|called in|has hired|has engaged|is working with|are working with|tapped|hires|engages)> (#DAN|[ORG]|[GRP]|,|and|of)* (to|for) (#RV|with|in|the|its|to|#AN)* {breach}',
    example: ['Kestrel Foods hired Alder Forensics to investigate the breach.', { subject: 'Kestrel Foods' }],
    counterExample: 'Kestrel Foods hired Alder Caterers to organize the party.',
  },
  {
    id: 'suffered/ordered-over',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (require|requires|required|requiring|ordered|orders|ordering|reprimanded|banned|bans|barred)> (the|a|#A|#N)* [ORG+:subject] ,? (to|from|over|for) ... ({breach}|failed to protect|failing to protect|exposed|hackers|stolen|unprotected|leaked)',
    example: [
      'The commission will require Kestrel Bank and its parent, Alder Holdings LLC, to pay for two breaches.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample:
      'The commission will require Kestrel Bank and its parent, Alder Holdings LLC, to pay for two bridges.',
  },
  {
    id: 'suffered/shares-fell-after',
    predicate: 'SUFFERED',
    pattern:
      '(shares|stock) (of|in) (the|#A|#N)* [ORG:subject] ... <trigger: (fell|dropped|slid|tumbled|lost|sank|plunged|closed down|rose|were down|are down|slipped|dipped)> ... (after|since|on news of|following|amid) ... {breach}',
    example: ['Shares of Kestrel Foods fell after the hack.', { subject: 'Kestrel Foods' }],
    counterExample: 'Shares of Kestrel Foods fell after the strike.',
  },
  {
    id: 'suffered/left-unprotected',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? <trigger: (left|leaves|leaving|kept|stored|put)> ... (online|server|database|bucket|internet|web|public|open|cloud|page) ... (without a password|without password|without any password|without protection|without authentication|for anyone|open to anyone|unprotected|unsecured|exposed|accessible|in the open|in public view|anyone could|by mistake)',
    example: [
      'In 2021 Kestrel, a maker of toys, left 410,000 recordings on a server without a password.',
      { subject: 'Kestrel' },
    ],
    counterExample: 'In 2021 Kestrel, a maker of toys, left 410,000 puzzles in a shed without a roof.',
  },
  {
    id: 'suffered/incident-at-rival',
    predicate: 'SUFFERED',
    pattern:
      '(incident|attack|breach|hack|intrusion|leak|cyberattack|data theft|ransomware attack) (in|on|during|of|[DATE]|earlier|last|this|year|month|week|,)* <trigger: (at|against|on)> (the|a|its|fellow|rival|#A|#N)* [ORG:subject]',
    example: ['It follows an incident in March at rival Kestrel Telecom.', { subject: 'Kestrel Telecom' }],
    counterExample: 'It follows a picnic in March at rival Kestrel Telecom.',
  },
  {
    id: 'suffered/among-files-taken',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ {announce} ... ([DAT]|[GRP]|data|records|names|[CNT]) (was|were|are|is) (#R)* <trigger: (among|part of|included in|in)> (the|those|#A|#N|[DAT])* ({stolen}|accessed|affected|compromised|{breach})',
    example: [
      'Kestrel Bank said that the account numbers of 8,100 customers were among the files stolen from Tallis Systems.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample:
      'Kestrel Bank said that the account numbers of 8,100 customers were among the forms ordered from Tallis.',
  },
  {
    id: 'suffered/locked-out',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ <trigger: (locked out of|lost access to|lost control of|shut out of|cut off from|kept out of)> (its|their|the|some|most|#A|#N)* ({systems}|email|files|data|records|phones|[DAT]|billing|payroll) (system|systems|#N)*',
    example: ['Kestrel Bank was locked out of its billing system for two weeks.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank was locked out of its town hall for two weeks.',
  },
  {
    id: 'suffered/and-on-another',
    predicate: 'SUFFERED',
    pattern:
      '{breach} (on|at|against) (#DAN)* [ORG|PRD] ... ... ,? and <trigger: (on|at|against)> (the|a|an|#A|#N)* [ORG|PRD:subject]',
    example: [
      'They claimed attacks on Alder Foods, which confirmed in May that files were taken, and on Kestrel College.',
      { subject: 'Kestrel College' },
    ],
    counterExample:
      'They claimed seats on Alder Foods, which confirmed in May that seats were taken, and on Kestrel College.',
  },
  {
    id: 'suffered/also-a-victim',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ (was|is|were|are|has been|became) (also|itself|#D|#A)* <trigger: (victim|victims|target|casualty)> (too|as well|also|itself|.|:|,|last|this|in|[DATE])',
    example: ['Kestrel College was a victim too: its alumni records were copied.', { subject: 'Kestrel College' }],
    counterExample: 'Kestrel College was a sponsor too: its alumni choir was invited.',
  },
  {
    id: 'suffered/like-the-one-on',
    predicate: 'SUFFERED',
    pattern:
      '(resembles|resemble|resembled|similar to|like|unlike|echoes|echoed|recalls|follows|followed|mirrors|mirrored|than|after) (the|an|#A)* (one|ones|that|those|breaches|attacks) (#A|#N|[DATE]|last|this|in|earlier)* <trigger: (on|at|against|of)> (the|a|#A|#N)* [ORG+:subject]',
    example: ['The attack resembles the one on Kestrel Care last year.', { subject: 'Kestrel Care' }],
    counterExample: 'The mural resembles the poem on Kestrel Care last year.',
  },
  {
    id: 'suffered/stolen-files-include',
    predicate: 'SUFFERED',
    pattern:
      '(stolen|leaked|exposed|compromised|dumped|copied|affected|hacked|posted) (#A|#N)* (data|files|records|documents|database|information|archive|trove|cache|emails) (#R)* (include|includes|included|contain|contains|contained|hold|held|cover|covered) ([DAT]|[CNT]|#A|#N|#M)* <trigger: (of|from|about|on|belonging to)> (the|customers of|patients of|employees of|[GRP]|of|at|#A|#N|[CNT])* [ORG+:subject]',
    example: ['The stolen files include records of Kestrel Care and Alder Imaging.', { subject: 'Kestrel Care' }],
    counterExample: 'The annual files include records of Kestrel Care and Alder Imaging.',
  },
  {
    id: 'suffered/told-clients-of-theirs',
    predicate: 'SUFFERED',
    pattern:
      "{tell} (the|clients|customers|#A|#N|,)* [ORG+:subject] (on [DATE] |in [DATE] )?<trigger: (that|of|about)> (some of )?(their|its) (#A|[GRP]|'s|{kept})* (data|information|records|files|[DAT]) ... (stolen|among|copied|accessed|exposed|involved|affected|taken|compromised|part of)",
    example: [
      'The vendor has notified Kestrel Care and Alder Imaging that their patients’ data was in the stolen files.',
      { subject: 'Kestrel Care' },
    ],
    counterExample:
      'The vendor has notified Kestrel Care and Alder Imaging that their invoices were in the blue folder.',
  },
  {
    id: 'suffered/affected-colon',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (affected|impacted|involved|hit|breached|exposed|compromised)> (are|include|so far)? : (the|#A|#N)* [ORG+:subject]',
    example: ['The following plans were affected: Kestrel Care and Alder Health.', { subject: 'Kestrel Care' }],
    counterExample: 'The following plans were approved: Kestrel Care and Alder Health.',
  },
  {
    id: 'suffered/attacks-on-others-colon',
    predicate: 'SUFFERED',
    pattern:
      '{breach} (on|at|against|of|involving|hitting) (#DANM|[CNT]|[GRP]|[PLC]|[DATE]|in)* <trigger: (insurers|companies|firms|retailers|hospitals|banks|lenders|airlines|schools|districts|universities|colleges|cities|counties|organizations|organisations|providers|agencies|vendors|chains|operators|carriers|brands|[GRP])> (this|last|#N|[DATE]|in|so|far)* : (the|#A|#N)* [ORG+:subject]',
    example: [
      'It follows attacks on three insurers this year: Kestrel Mutual and Alder Health.',
      { subject: 'Kestrel Mutual' },
    ],
    counterExample: 'It follows talks with three insurers this year: Kestrel Mutual and Alder Health.',
  },
  {
    id: 'suffered/and-another-described',
    predicate: 'SUFFERED',
    pattern:
      '{breach} (on|at|against|of) (#DAN)* [ORG|PRD] , (a|an|the|#A) (#DANM|[PLC]|in|of)* , <trigger: and> (the|a|an|#A|#N)* [ORG|PRD:subject]',
    example: [
      'They are thought to be behind breaches at Alder Air, an airline, and the jeweler Kestrel Brothers.',
      { subject: 'Kestrel Brothers' },
    ],
    counterExample: 'They are thought to be behind benches at Alder Air, an airline, and the jeweler Kestrel Brothers.',
  },
  {
    id: 'suffered/learned-of-its-people',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ <trigger: (learned|learnt|said|says|discovered|determined|confirmed|told|found|disclosed|reported)> ... ({breach}|hackers|files) ... (involved|affected|included|exposed|touched|reached|compromised) (#DANM|of|some|[DAT]|[CNT])* (its|their) (#A|#N)* ([GRP]|{kept})',
    example: [
      'Kestrel Care learned in March that the incident at Alder Systems involved data of its patients.',
      { subject: 'Kestrel Care' },
    ],
    counterExample: 'Kestrel Care learned in March that the seminar at Alder Systems involved none of its patients.',
  },
  {
    id: 'suffered/theft-from',
    predicate: 'SUFFERED',
    pattern:
      '(theft|thefts|leak|leaks|loss|exfiltration) of (#DANM|[DAT]|[CNT]|[GRP]|,|and|on|about)* <trigger: from> (the|a|#A|#N)* [ORG|PRD+:subject]',
    example: ['They were linked to the theft of data from Kestrel Care.', { subject: 'Kestrel Care' }],
    counterExample: 'They were linked to the sale of vans from Kestrel Care.',
  },
]
