import type { ClaimRule } from '../rule.ts'

/** Victims told in a clause that hangs on their name, or by what is "its". */
export const sufferedInClauses: readonly ClaimRule[] = [
  {
    id: 'suffered/whose-things',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ,? ((the|a|an|one) (#D|#A|#N|#P|[PLC]|[ORG])* )?(from |in |into |on |at )?<trigger: whose> (#A|#N|#P|#D|[GRP]|[DAT]|[CNT]|'s|of)* (was|were|has been|have been|had been)? (#R)* (hacked|breached|wiped|encrypted|locked|taken offline|knocked offline|knocked out|crippled|emptied|raided|skimmed|infected|compromised|infiltrated|attacked|stolen|leaked|exposed|copied|exfiltrated|published online|dumped|posted online|left open|left exposed|left on|vanished|disappeared|spilled|lost [DAT])",
    example: ['Kestrel Homes, whose tenant portal was hacked in May, said little.', { subject: 'Kestrel Homes' }],
    counterExample: 'Kestrel Homes, whose tenant portal was praised in May, said little.',
  },
  {
    id: 'suffered/its-breach',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] (#ANVRDIMCX|[DUR]|[DATE]|[CNT]|[GRP]|[DAT]|[PLC]|,)* its ([DATE]|#A)* <trigger: (breach|breaches|data breach|security breach|hack|ransomware attack|cyberattack|cyber attack|break in)>',
    example: [
      'She has been a patient at Kestrel Clinic for years and heard of its breach on the radio.',
      { subject: 'Kestrel Clinic' },
    ],
    counterExample: 'She has been a patient at Kestrel Clinic for years and heard of its branch on the radio.',
  },
  {
    id: 'suffered/since-its-breach',
    predicate: 'SUFFERED',
    pattern:
      '(since|after|following|before|despite|until) (its|their) (#A|#N|[DATE])* <trigger: (breach|data breach|hack|ransomware attack|cyberattack|cyber attack|break in|intrusion|leak)> (#A|#N|#D|#I|[DATE])* , (the|#A|#N)* [ORG:subject]',
    example: ['Since its breach in the spring, Kestrel Mutual has trained its clerks.', { subject: 'Kestrel Mutual' }],
    counterExample: 'Since its move in the spring, Kestrel Mutual has trained its clerks.',
  },
  {
    id: 'suffered/its-word-on-the-breach',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] (#ANVRDIMCX|[DUR]|[DATE]|[CNT]|[GRP]|[DAT]|[PLC]|,)* (its|their) ([DATE]|#A|#M)* <trigger: (discovery|detection|disclosure|handling|statement|notice|announcement|filing)> (of|on|about|regarding) (the|a|#A|#N)* (breach|hack|leak|attack|cyberattack|intrusion|break in|theft)',
    example: ['Kestrel Hospice waited weeks after its May 2 discovery of the hack.', { subject: 'Kestrel Hospice' }],
    counterExample: 'Kestrel Hospice waited weeks after its May 2 discovery of the well.',
  },
  {
    id: 'suffered/theft-of-its',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] (#ANVRDIMCX|[DUR]|[DATE]|[CNT]|[GRP]|[DAT]|[PLC]|,)* (theft|hack|hacking|breach|leak|loss|encryption) of (its|their) (#A|#N)* <trigger: ({systems}|backups|data|files|laptops|records|mailboxes|tapes|[DAT])>',
    example: [
      'Filings by Kestrel Bank show that 57 people were caught up in the theft of its backups.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Filings by Kestrel Bank show that 57 people were caught up in the rush for its shares.',
  },
  {
    id: 'suffered/its-hacked-things',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] (#ANVRDIMCX|[DUR]|[DATE]|[CNT]|[GRP]|[DAT]|[PLC]|,)* (its|their) <trigger: (hacked|stolen|leaked|breached|unprotected|unsecured|pilfered|plundered)> (#A|#N)* ({systems}|shop|store|[DAT]|files|records|database|backups|laptop|laptops|data)',
    example: ['Shoppers want to sue Kestrel Apparel over its hacked web shop.', { subject: 'Kestrel Apparel' }],
    counterExample: 'Shoppers want to sue Kestrel Apparel over its closed web shop.',
  },
  {
    id: 'suffered/used-to-reach-its',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ... <trigger: (used|abused|exploited|guessed|tricked|stolen)> ... to (reach|enter|open|access|get into|log into|break into|copy|empty) (its|their) (#A|#N)* ({systems}|database|mailboxes|backups|files|records|software|[DAT])',
    example: [
      'Kestrel Water blamed a supplier whose login was used at night to reach its billing system.',
      { subject: 'Kestrel Water' },
    ],
    counterExample: 'Kestrel Water praised a supplier whose van was used at night to reach its pumping hall.',
  },
  {
    id: 'suffered/system-that-they-struck',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] (#ANVRDIMCX|[DUR]|[DATE]|[CNT]|[GRP]|[DAT]|[PLC]|,)* ({systems}|software|records|files|tills|backups|[DAT]) (that|which) [GRP] (had|have)? <trigger: (crippled|encrypted|stole|copied|locked|wiped|hacked|took|froze)>',
    example: [
      'The board of Kestrel Hospital will replace the booking software that hackers crippled.',
      { subject: 'Kestrel Hospital' },
    ],
    counterExample: 'The board of Kestrel Hospital will replace the booking software that nurses disliked.',
  },
  {
    id: 'suffered/after-they-struck',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] (#ANVRDIMCX|[DUR]|[DATE]|[CNT]|[GRP]|[DAT]|[PLC]|,)* <trigger: (after|since|when|before|[DATE])> [GRP] (had )?(struck|broke in|got in|attacked|hit|broken in)',
    example: [
      'The head of Kestrel College faced parents on Monday, a week after hackers struck.',
      { subject: 'Kestrel College' },
    ],
    counterExample: 'The head of Kestrel College faced parents on Monday, a week after lecturers walked out.',
  },
  {
    id: 'suffered/it-was-hacked',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] (#ANVRDIMCX|[DUR]|[DATE]|[CNT]|[GRP]|[DAT]|[PLC]|,)* (after|before|when|since|until) it (was|had been) (#R)* <trigger: (hacked|breached|attacked|raided|broken into|infiltrated|compromised|plundered)>',
    example: [
      'Warnings about the old server at Kestrel Parcel were ignored for years before it was breached.',
      { subject: 'Kestrel Parcel' },
    ],
    counterExample: 'Warnings about the old server at Kestrel Parcel were ignored for years before it was unplugged.',
  },
  {
    id: 'suffered/which-they-hacked',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] , ([ORG]|(the|a|an|one) (#A|#N)*) (that |which |whom )?(it|they|he|she|[GRP]|[ORG]) (had|have|has) (#R)* <trigger: (hacked|breached|robbed|attacked|raided|infiltrated|plundered|crippled)>',
    example: [
      'A member of the crew mocked Kestrel Motors, the dealer chain it had hacked.',
      { subject: 'Kestrel Motors' },
    ],
    counterExample: 'A member of the crew mocked Kestrel Motors, the dealer chain it had joined.',
  },
  {
    id: 'suffered/its-locked-then-named',
    predicate: 'SUFFERED',
    pattern:
      '(after|since|when|because|once) (its|their) (#A|#N)* <trigger: ({systems}|mailboxes|phones|tills|files|backups|screens|[DAT])> (was|were|had been) (#R)* (locked|hacked|encrypted|breached|stolen|wiped|crippled|frozen|copied|infected|compromised) (by|[GRP]|#A|#N|#D|[DATE]|in|on)* , (the|#A|#N)* [ORG:subject]',
    example: [
      'More than a week after its computers were locked by criminals, Kestrel Hospital ruled out a leak.',
      { subject: 'Kestrel Hospital' },
    ],
    counterExample:
      'More than a week after its computers were delivered by couriers, Kestrel Hospital ruled out a leak.',
  },
  {
    id: 'suffered/how-theirs-were-posted',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (has|have|had|is|#R)* <trigger: (apologised|apologized|apologises|apologizes|explained|explains|sorry)> ... (how|that|for) ... (posted|published|dumped|appeared|ended up|offered|sold) (#R)* (on|online) (the|a)? (dark web|internet|leak site|darknet|web|forum)',
    example: [
      'Kestrel Homes has apologised to tenants for notes that were posted on the dark web.',
      { subject: 'Kestrel Homes' },
    ],
    counterExample: 'Kestrel Homes has apologised to tenants for notes that were posted on the wrong door.',
  },
  {
    id: 'suffered/how-a-helper-lost',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] (#ANVRDIMCX|[DUR]|[DATE]|[CNT]|[GRP]|[DAT]|[PLC]|,)* how (a|an|the|its|#A|#N|[GRP])* <trigger: (lost|leaked|stole|exposed|copied|mislaid|published)> (#D|#A|#N)* [DAT] of (its|their)',
    example: [
      'The union wants Kestrel Transit to say how a contractor lost the payroll data of its members.',
      { subject: 'Kestrel Transit' },
    ],
    counterExample: 'The union wants Kestrel Transit to say how a contractor moved the payroll data of its members.',
  },
]
