import type { ClaimRule } from '../rule.ts'

/** Victims told as one of many, or by what is done about it: clients of a vendor, those who are pursued over a breach. */
export const sufferedAmong: readonly ClaimRule[] = [
  {
    id: 'suffered/clients-affected',
    predicate: 'SUFFERED',
    pattern:
      "(its|their|the|'s) (#AM|[CNT])* (clients|customers|client|customer|partners|users|[GRP]) (including |such as |like )?(,)? (the)? (#AN)* [ORG+:subject] (#RV)* <trigger: (affected|impacted|hit|caught up|compromised|breached|exposed|stolen)>",
    example: [
      'Tallis Systems said that its clients Kestrel Foods and Harlow Hotels were affected.',
      { subject: 'Kestrel Foods' },
    ],
    counterExample: 'Tallis Systems said that its clients Kestrel Foods and Harlow Hotels were delighted.',
  },
  {
    id: 'suffered/caught-up',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (caught up|swept up|ensnared|entangled|affected|hit|impacted|hurt|victimized)> (in|by) (#DAMP|[DATE]|[ORG|PRD])* {breach} (#NA)* (is|are|was|were|include|includes|included) (the|a|#A|#N)* [ORG+:subject]',
    example: [
      'Among the firms caught up in the Tallis breach are Kestrel Foods and Harlow.',
      { subject: 'Kestrel Foods' },
    ],
    counterExample: 'Among the guests at the Tallis party are Kestrel Foods and Harlow.',
  },
  {
    id: 'suffered/breach-ensnared',
    predicate: 'SUFFERED',
    pattern:
      '{breach} (#RV|also|has)* <trigger: (ensnared|ensnares|ensnaring|swept up|reached|reaches|claimed|spread to|spilled over to|touched)> (the|a|#A|#N|customers|clients|of|victims|including|such|as)* [ORG+:subject]',
    example: ['The Tallis hack has also ensnared Kestrel Foods.', { subject: 'Kestrel Foods' }],
    counterExample: 'The Tallis deal has also ensnared Kestrel Foods.',
  },
  {
    id: 'suffered/one-of-many',
    predicate: 'SUFFERED',
    pattern:
      "[ORG:subject] ~ (is|was|were|are|joins|joined|be) <trigger: (among|one of|a growing list of|the growing list of|a list of|a long list of|part of)> (#DAM|[CNT]|[PLC])* ([ORG] ('s)? )?(companies|organizations|organisations|firms|clients|customers|hospitals|victims|schools|agencies|businesses|[GRP]) (of|whose|hit|affected|caught up|that|in|breached|impacted|to|by|swept up|compromised) ... ({breach}|stolen|copied|leaked|exposed|taken|hacked|data|files|breached)",
    example: ['Kestrel Foods joins a growing list of companies hit in the Tallis hack.', { subject: 'Kestrel Foods' }],
    counterExample: 'Kestrel Foods joins a growing list of companies listed in the Tallis guide.',
  },
  {
    id: 'suffered/pursued-after',
    predicate: 'SUFFERED',
    pattern:
      '(sued|sue|suing|sues|fined|fines|fining|penalized|reprimanded|investigating|investigated|settled with|settlement with|settlement from|agreement with|suit against|lawsuit against|action against|case against|complaint against|penalty on|fine on|fine against) (the|a|an|its|#A|#N)* [ORG:subject] ([MON]|[DATE]|in|a|record)* <trigger: (after|over|for|following|because|when)> ... ({breach}|{intruder}|hackers|exposed|exposing|stolen|leaked|leaking|losing|lost|[GRP] (stole|obtained|copied|took|accessed|broke))',
    example: ['The state sued Kestrel Bank after hackers obtained loan files.', { subject: 'Kestrel Bank' }],
    counterExample: 'The state sued Kestrel Bank after borrowers complained of loan fees.',
  },
  {
    id: 'suffered/accused-of-leaving',
    predicate: 'SUFFERED',
    pattern:
      '(accusing|accused|accuses|accuse|blaming|blames|blamed|faulting|faults|faulted) (the|a|an|#A|#N)* [ORG:subject] (of|for) (#R)* <trigger: (failing|leaving|exposing|leaking|losing|allowing|letting|neglecting|keeping|storing|ignoring)> ... (data|information|records|files|breach|hackers|[DAT])',
    example: ['A suit accuses Kestrel Bank of leaving the data of workers within reach.', { subject: 'Kestrel Bank' }],
    counterExample: 'A suit accuses Kestrel Bank of leaving the pay of workers within reach.',
  },
  {
    id: 'suffered/attack-in-city',
    predicate: 'SUFFERED',
    pattern:
      '{breach} <trigger: on> the (city|town|county|village|borough|state|government|port|parish) of [ORG|PLC:subject]',
    example: ['The ransomware attack on the city of Atlanta shut down its courts.', { subject: 'Atlanta' }],
    counterExample: 'The cold front over the city of Atlanta shut down its courts.',
  },
]
