import type { LawRule } from './law-rule.ts'

/** Suits told of from the side of who brings them, or by their caption; `sued.ts` has the plain wordings. */
export const suits: readonly LawRule[] = [
  {
    id: 'sued/apposed',
    predicate: 'SUED',
    pattern:
      '[ORG|PER|GRP|PLC:subject] ~ <trigger: (sued|sues|suing)> (its|their|his|her|the|a|an) (#ANM)* , [ORG:object]',
    dated: true,
    example: [
      'Northwind Clinics sued its cloud provider, Kestrel Hosting Inc.',
      { subject: 'Northwind Clinics', object: 'Kestrel Hosting Inc' },
    ],
    counterExample: 'Northwind Clinics praised its cloud provider, Kestrel Hosting Inc.',
  },
  {
    id: 'sued/plaintiff-apposed',
    predicate: 'SUED',
    traits: ['NAMES_PLAINTIFF'],
    status: 'CONFIRMED',
    pattern:
      '<trigger: (plaintiff|[GRP])> , (#DANMP|[PLC]|[GRP]|named|called|from|of|in)* [PER+:subject] , (accuses|accuse|accused|alleges|allege|alleged|claims|claim|says|say|contends|contend) (that )?(#DAN)* [ORG+:object]',
    example: [
      'The plaintiff, a retired clerk named Dana Whitlock, accuses Northwind Clinics of negligence.',
      { subject: 'Dana Whitlock', object: 'Northwind Clinics' },
    ],
    counterExample: 'The author, a retired clerk named Dana Whitlock, accuses Northwind Clinics of negligence.',
  },
  {
    id: 'sued/alone',
    predicate: 'SUED',
    pattern: '[PER|GRP|ORG:subject] ~ <trigger: (sued|sues)> (on|in|over|after|within|because|when|[DATE])',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach. Dana Whitlock sued on May 3, 2023.',
      { subject: 'Dana Whitlock', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. Dana Whitlock left on May 3, 2023.',
  },
  {
    id: 'sued/joined-claim',
    predicate: 'SUED',
    pattern:
      '[GRP|PER|ORG:subject] ~ <trigger: (joined|joining|join|signed up to|signed up for|registered for|registered with) (#DAN)* (group|mass|collective|class|legal|#A)* (claim|claims|action|actions|case|{suit})>(( .. against (#DAN)* [ORG:object]))?',
    dated: true,
    example: [
      'Patients have joined a group claim against Northwind Clinics.',
      { subject: 'Patients', object: 'Northwind Clinics' },
    ],
    counterExample: 'Patients have joined a friendly match against Northwind Clinics.',
  },
  {
    id: 'sued/insurer-asks-court',
    predicate: 'SUED',
    pattern:
      "[ORG:object] ('s)? (#AN)* (insurer|insurers|carrier|underwriter) , [ORG:subject] , (#RV|has|have)* <trigger: (asked|asks|asking)> (#DANM|[PLC])* (court|judge|[ORG]) to (declare|rule|find)",
    dated: true,
    example: [
      'Northwind Clinics’ insurer, Kestrel Mutual, has asked a court to declare the policy void.',
      { subject: 'Kestrel Mutual', object: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics’ insurer, Kestrel Mutual, has asked a court to adjourn.',
  },
  {
    id: 'sued/asks-court',
    predicate: 'SUED',
    pattern:
      '[ORG:subject] ~ <trigger: (asked|asks|asking)> (#DANM|[PLC])* (court|judge|[ORG]) to (declare|rule|find) ... (coverage|policy|policies|insurance|insured|cover|covered|pay)',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach. Kestrel Mutual asked a court to declare that its policy does not apply.',
      { subject: 'Kestrel Mutual' },
    ],
    counterExample:
      'Northwind Clinics suffered a data breach. Kestrel Mutual asked a court to declare that its holiday does not apply.',
  },
  {
    id: 'sued/suit-names',
    predicate: 'SUED',
    pattern:
      "([ORG|PER|GRP:subject] ('s)? (#A)* )?<trigger: {suit}> ... (names|named|name|naming|lists|listed|[DAT]) (#DAN|both)* [ORG+:object] (... )?as (#DAN)* (defendant|defendants|co-defendant|co-defendants)",
    dated: true,
    example: [
      'A lawsuit filed in May names Northwind Clinics and Alder Health as defendants.',
      { object: 'Northwind Clinics' },
    ],
    counterExample: 'A brochure printed in May names Northwind Clinics and Alder Health as defendants.',
  },
  {
    id: 'sued/filed-names-defendants',
    predicate: 'SUED',
    pattern:
      '((filed|brought|lodged) (on )?[DATE:when] ... , )?<trigger: (names|named|lists|listed|[DAT])> as (a |the )?(defendant|defendants) (#DAN|both)* [ORG+:object]',
    example: [
      'The third, filed May 3, 2023, in state court, names as defendants Northwind Clinics and Alder Health.',
      { object: 'Northwind Clinics', when: 'May 3, 2023' },
    ],
    counterExample:
      'The third, filed May 3, 2023, in state court, names as witnesses Northwind Clinics and Alder Health.',
  },
  {
    id: 'sued/brought-by-names',
    predicate: 'SUED',
    status: 'CONFIRMED',
    pattern:
      '<trigger: {suit}> , (#R)* (brought|filed|lodged) (#R)* by (#DANM|[CNT]|[PLC])* [GRP|PER|ORG+:subject] , (names|[DAT]|named|accuses|accused|alleges|alleged|targets|seeks) (that )?(#DAN|both)* [ORG+:object]',
    dated: true,
    example: [
      'The lawsuit, brought by Dana Whitlock, accuses Northwind Clinics of negligence.',
      { subject: 'Dana Whitlock', object: 'Northwind Clinics' },
    ],
    counterExample: 'The cake, brought by Dana Whitlock, pleased Northwind Clinics.',
  },
  {
    id: 'sued/filed-by',
    predicate: 'SUED',
    traits: ['PLAINTIFF_OF_NOUN'],
    pattern:
      '<trigger: {suit}> ({be}|{have}|#R)* (filed|brought|lodged) (.. |... in .. )by (#DANMP|[CNT]|[PLC])* [PER|GRP+:subject]',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach. The first lawsuit was filed on May 3, 2023 by Dana Whitlock.',
      { subject: 'Dana Whitlock', when: 'May 3, 2023' },
    ],
    counterExample:
      'Northwind Clinics suffered a data breach. The first form was filed on May 3, 2023 by Dana Whitlock.',
  },
  {
    id: 'sued/caption',
    predicate: 'SUED',
    pattern: '[PER|ORG|GRP:subject] <trigger: (v|vs|versus)> (. )?[ORG|PER+:object]',
    example: [
      'Dana Whitlock sued in May. The case is Whitlock v. Northwind Clinics, No. 3:22-cv-00417.',
      { subject: 'Whitlock', object: 'Northwind Clinics' },
    ],
    counterExample: 'Dana Whitlock sued in May. The case is Whitlock and Northwind Clinics, No. 3:22-cv-00417.',
  },
]
