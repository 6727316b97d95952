import type { ClaimRule } from '../rule.ts'

/** Whose data or systems it were. The object, the incident, is settled by assign-incidents. */
export const suffered: readonly ClaimRule[] = [
  {
    id: 'suffered/active',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD|PLC:subject] ~ #R? <trigger: (suffered|suffers|suffering|experienced|experiences|experiencing|sustained|endured|faced|weathered|incurred|underwent|saw|reels from|reeling from|recovering from|recovers from|hit by|grappling with|dealing with|responding to|responds to|contained|fell victim to|falls victim to|fallen victim to|was the victim of|been the victim of|became the victim of|was a victim of|was the subject of|was the target of|been the target of|became the target of|was subject to|was subjected to|been subjected to|impacted by|affected by|was struck by)> (#DARNVMI|[CNT])? .. {breach}',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach in May 2023.',
      { subject: 'Northwind Clinics', when: 'May 2023' },
    ],
    counterExample: 'Northwind Clinics suffered a power failure in May 2023.',
  },
  {
    id: 'suffered/confirmed',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD|PLC:subject] ~ #R? <trigger: (confirmed|confirms|confirm|confirming|disclosed|discloses|disclosing|announced|announces|announcing|revealed|reveals|revealing|acknowledged|acknowledges|acknowledging|admitted|admits|admitting|reported|reports|reporting|detected|detects|detecting|discovered|discovers|discovering|identified|identifies|identifying|investigating|investigates|investigated|blamed|uncovered|experienced|learned of|became aware of|becomes aware of|was alerted to|was hit by|were hit by|been hit by|notified of)> .. ({det} )? (#AN)? (#N)? {breach}',
    example: ['Northwind Clinics confirmed a data breach.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics confirmed a merger.',
  },
  {
    id: 'suffered/possessed',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ('s)? (latest|own|recent|massive|huge|first|second|second|major|[DATE]|alleged|reported|customer|user|payment|card|network|email|#M)* <trigger: (data breach|data breaches|breach|hack|data leak|cyberattack|cyber attack|cyber-attack|ransomware attack|security breach|data theft|security incident|hacking|hacks|data incident|breaches|cyber incident|cybersecurity incident|data security incident|leak)>",
    example: ['The Northwind Clinics data breach was large.', { subject: 'Northwind Clinics' }],
    counterExample: 'The Northwind Clinics car park was large.',
  },
  {
    id: 'suffered/breach-at',
    predicate: 'SUFFERED',
    pattern:
      '{breach} .. <trigger: (at|on|against|affecting|hitting|targeting|hits|suffered by|experienced by|involving|impacting|of|within|disclosed by|announced by|reported by|hit|struck|crippled|affected|compromised|impacted)> .. [ORG|PRD|PLC+:subject]',
    example: ['A data breach at Northwind Clinics exposed records.', { subject: 'Northwind Clinics' }],
    counterExample: 'A job fair at Northwind Clinics exposed talent.',
  },
  {
    id: 'suffered/broken-into',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|[GRP|ORG|PER]) (#RV|who|have|has|had|also|then|successfully|reportedly|allegedly)* <trigger: {break-in-verb}> (the|a|an|#A)* (#N)? [ORG|PRD:subject]',
    example: ['Hackers broke into Northwind Clinics in May 2023.', { subject: 'Northwind Clinics' }],
    counterExample: 'Hackers admired Northwind Clinics in May 2023.',
  },
  {
    id: 'suffered/passive',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD|PLC:subject] ~ (was|were|been|being|gets|got|get|is) #R? <trigger: (hacked|breached|attacked|compromised|infiltrated|targeted|infected|penetrated|raided)>',
    dated: true,
    example: ['Northwind Clinics was hacked in May 2023.', { subject: 'Northwind Clinics', when: 'May 2023' }],
    counterExample: 'Northwind Clinics was painted in May 2023.',
  },
  {
    id: 'suffered/was-hit',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD|PLC:subject] ~ (was|were|been|being|gets|got|get|is) #R? <trigger: (struck|hit)> ((by|with|in) ... ({breach}|{intruder}|malware|virus|worm|[INC]|[ORG])|by #A* [GRP]|[DATE]|on [DATE]|in [DATE]|last|earlier)',
    dated: true,
    example: ['Northwind Clinics was hit by a wave of attacks.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics was hit with higher costs.',
  },
  {
    id: 'suffered/systems-of',
    predicate: 'SUFFERED',
    pattern: "<trigger: {break-in-verb}> .. [ORG|PRD:subject] ('s)? (#AN)? (#AN)? {systems}",
    example: ['Hackers accessed Northwind Clinics’ network in May 2023.', { subject: 'Northwind Clinics' }],
    counterExample: 'Hackers used Northwind Clinics’ canteen in May 2023.',
  },
  {
    id: 'suffered/systems-were',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ('s)? (#AN)? (#AN)? {systems} (... )?(was|were|been|being) #R? <trigger: (hacked|breached|attacked|compromised|infiltrated|hit|infected|accessed|penetrated|stolen|exposed|leaked|left)>",
    example: ['Northwind Clinics’ servers were hacked in May 2023.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics’ servers were painted in May 2023.',
  },
  {
    id: 'suffered/stolen-from',
    predicate: 'SUFFERED',
    pattern: '<trigger: {stolen}> (... )?from (a|an|the|its|their|#A|#N|{systems} of|third-party)* [ORG|PRD:subject]',
    example: ['Records of patients were stolen from Northwind Clinics.', { subject: 'Northwind Clinics' }],
    counterExample: 'Records of patients were sent back from Northwind Clinics.',
  },
  {
    id: 'suffered/data-of-its-people',
    predicate: 'SUFFERED',
    pattern:
      "(data|information|records|details|credentials|passwords|addresses|numbers|accounts|names|[DAT]) (#AN)* of (#DANM|[CNT])* [ORG|PRD:subject] ('s)? ({kept}|[GRP]) (... )?(was|were|been|has been|have been|may have been) #R? <trigger: ({stolen}|exposed|compromised|accessed|breached|affected|impacted)>",
    example: ['The data of Kestrel Bank customers was stolen.', { subject: 'Kestrel Bank' }],
    counterExample: 'The data of Kestrel Bank customers was printed.',
  },
  {
    id: 'suffered/intruders-in-its',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ {announce} (on [DATE] |[DATE] )?(that )? .. ({intruder}|[GRP]) (... )?<trigger: ({break-in-verb}|{stolen})> .. (its|their|the company|some|customer|personal|data|a database|our) ..',
    example: ['Northwind Clinics said hackers accessed its network in May 2023.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics said nurses improved its network in May 2023.',
  },
  {
    id: 'suffered/said-its-breached',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ {announce} (on [DATE] |[DATE] )?(that )? (its|it|their|they|the company|one of its|some of its|a|customer|personal|the personal|an|user) ... (was|were|been|had been|has been|have been) #R? <trigger: ({stolen}|hacked|breached|attacked|compromised|infiltrated|accessed)>',
    example: ['Kestrel Bank said its network was hacked in May 2023.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank said its network was rebuilt in May 2023.',
  },
  {
    id: 'suffered/leaked',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? <trigger: (leaked|leaks|exposed|exposes|lost|leaking|exposing)> .. ((personal|sensitive|private|customer|user|patient|employee|confidential|millions of|thousands of|#A)* (data|information|records|details|credentials|passwords|files|database)|[DAT]|[CNT])',
    example: ['Kestrel Bank exposed personal data of customers in May 2023.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank sold old furniture of customers in May 2023.',
  },
  {
    id: 'suffered/left-open',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? <trigger: (left|leaves|leaving)> .. ({systems}|data|records|bucket|files|information|[DAT]) .. (exposed|unprotected|open|unsecured|accessible|online|publicly)',
    example: ['Kestrel Bank left a database exposed online.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank left a town hall painted blue.',
  },
  {
    id: 'suffered/covered-entity',
    predicate: 'SUFFERED',
    pattern:
      '(entity|associate) ({open} #NP {close} )?, [ORG:subject] , <trigger: (reported|discovered|notified|experienced|determined|learned|stated|identified|was)>',
    example: [
      'The covered entity (CE), Northwind Clinics, reported that a laptop was stolen.',
      { subject: 'Northwind Clinics' },
    ],
    counterExample: 'The covered walkway (CW), Northwind Clinics, reported that a laptop was stolen.',
  },
  {
    id: 'suffered/hacked-name',
    predicate: 'SUFFERED',
    pattern:
      '(hacked|breached|hack of|breach of|hacking of|breaching of|attack against) (the )?(#AN)? (#N)? [ORG|PRD:subject]',
    example: ['They published what they hold from the hack of Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'They published what they hold from the board of Kestrel Bank.',
  },
  {
    id: 'suffered/its-people-stolen',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ('s)? {kept} ('s|')? (#AN)? (data|information|records|details|credentials|passwords|[DAT]) (... )?(was|were|been|has been|have been|may have been) #R? <trigger: ({stolen}|exposed|compromised|accessed|breached)>",
    example: ['Kestrel Bank customers’ data was stolen.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank customers’ data was printed.',
  },
  {
    id: 'suffered/access-to-its',
    predicate: 'SUFFERED',
    pattern:
      "(access|accessed|entry) (to|into) (... )?(part of |portions of |some of |parts of |{det} )?[ORG|PRD:subject] ('s)? (#AN)? (#AN)? <trigger: {systems}>",
    example: ['An unauthorized person gained access to part of Kestrel Bank’s network.', { subject: 'Kestrel Bank' }],
    counterExample: 'An unauthorized person gained access to part of Kestrel Bank’s garden.',
  },
]
