import type { LawRule } from './law-rule.ts'

/** Who took whom to court. Where a row binds no object the nearest victim is meant; the kind of action is read off the words. */
export const sued: readonly LawRule[] = [
  {
    id: 'sued/active',
    predicate: 'SUED',
    pattern: '[ORG|PER|GRP|PLC:subject] ~ <trigger: (sued|sues|suing)> (#DANM|[PLC])* [ORG|PER+:object]',
    dated: true,
    example: [
      'Dana Whitlock sued Northwind Clinics on May 3, 2023.',
      { subject: 'Dana Whitlock', object: 'Northwind Clinics', when: 'May 3, 2023' },
    ],
    counterExample: 'Dana Whitlock praised Northwind Clinics on May 3, 2023.',
  },
  {
    id: 'sued/passive',
    predicate: 'SUED',
    pattern:
      '[ORG|PER:object] ~ (was|were|been|being|be|is|are) #R? <trigger: sued> ... by (#DANM|[CNT]|of)* [ORG|PER|GRP|PLC+:subject]',
    dated: true,
    example: [
      'Northwind Clinics was sued by Dana Whitlock.',
      { subject: 'Dana Whitlock', object: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics was founded by Dana Whitlock.',
  },
  {
    id: 'sued/passive-no-plaintiff',
    predicate: 'SUED',
    pattern: '[ORG|PER:object] ~ (was|were|been|being) #R? <trigger: sued>',
    dated: true,
    example: ['Northwind Clinics was sued over the breach.', { object: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics was calm over the breach.',
  },
  {
    id: 'sued/filed-against',
    predicate: 'SUED',
    pattern:
      '[ORG|PER|GRP|PLC:subject] ~ <trigger: {sue-filed} .. {suit}> ... against (#DANM|[PLC]|,)* [ORG|PER+:object]',
    dated: true,
    example: [
      'Dana Whitlock filed a lawsuit against Northwind Clinics on May 3, 2023.',
      { subject: 'Dana Whitlock', object: 'Northwind Clinics', when: 'May 3, 2023' },
    ],
    counterExample: 'Dana Whitlock filed an appeal against Northwind Clinics.',
  },
  {
    id: 'sued/filed-by-against',
    predicate: 'SUED',
    pattern:
      '{suit} .. <trigger: (filed|brought|lodged|launched)> .. by .. [ORG|PER|GRP|PLC+:subject] ... against .. [ORG|PER:object]',
    dated: true,
    example: [
      'The lawsuit filed by Dana Whitlock against Northwind Clinics seeks damages.',
      { subject: 'Dana Whitlock', object: 'Northwind Clinics' },
    ],
    counterExample: 'The speech given by Dana Whitlock against Northwind Clinics was long.',
  },
  {
    id: 'sued/suit-against-by',
    predicate: 'SUED',
    pattern: '<trigger: {suit}> .. against .. [ORG|PER:object] .. (filed |brought )? by .. [ORG|PER|GRP|PLC+:subject]',
    dated: true,
    example: [
      'A lawsuit against Northwind Clinics by Dana Whitlock seeks damages.',
      { subject: 'Dana Whitlock', object: 'Northwind Clinics' },
    ],
    counterExample: 'A speech against Northwind Clinics by Dana Whitlock was long.',
  },
  {
    id: 'sued/suit-of',
    predicate: 'SUED',
    pattern: '[ORG|PER:subject] (#AN)? <trigger: {suit}> .. against .. [ORG|PER:object]',
    dated: true,
    example: [
      'Dana Whitlock’s lawsuit against Northwind Clinics seeks damages.',
      { subject: 'Dana Whitlock', object: 'Northwind Clinics' },
    ],
    counterExample: 'Dana Whitlock’s speech against Northwind Clinics was long.',
  },
  {
    id: 'sued/suit-against',
    predicate: 'SUED',
    pattern:
      '<trigger: {suit}> (... )(filed|brought|raised|pending|launched|lodged|initiated|commenced|issued|started|begun|served|instituted|mounted) (.. |(#DANPRI|[DATE]|[ORG]|[PLC]|,)* )against .. [ORG|PER+:object] (on behalf of (#DANM|[CNT]|[PLC])* [GRP|PER:subject])?',
    dated: true,
    example: [
      'A class action was filed against Northwind Clinics on May 3, 2023.',
      { object: 'Northwind Clinics', when: 'May 3, 2023' },
    ],
    counterExample: 'A petition was filed against Northwind Clinics on May 3, 2023.',
  },
  {
    id: 'sued/suit-against-nominal',
    predicate: 'SUED',
    pattern: '<trigger: {suit}> against .. [ORG|PER+:object]',
    dated: true,
    example: ['The lawsuit against Northwind Clinics seeks damages.', { object: 'Northwind Clinics' }],
    counterExample: 'The match against Northwind Clinics was long.',
  },
  {
    id: 'sued/subject-of-their-action',
    predicate: 'SUED',
    pattern:
      '[ORG|PER:object] ~ {be} (also|now|still|previously)? the <trigger: (subject|target|focus|object) of> .. [ORG|PLC:subject] .. {suit}',
    dated: true,
    example: [
      'Northwind Clinics was also the subject of a Federal Trade Commission lawsuit.',
      { subject: 'Federal Trade Commission', object: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics was also the subject of a Federal Trade Commission report.',
  },
  {
    id: 'sued/subject-of',
    predicate: 'SUED',
    pattern:
      '[ORG|PER:object] ~ {be} (also|now|still|previously)? the <trigger: (subject|target|focus|object) of> .. {suit} (( .. by .. [ORG|PER|GRP|PLC+:subject]))?',
    dated: true,
    example: ['Northwind Clinics is the subject of a class action lawsuit.', { object: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics is the subject of a documentary.',
  },
  {
    id: 'sued/breach-subject-of',
    predicate: 'SUED',
    pattern:
      '([ORG:object] (#AN)? {breach} |{breach} (at|of) [ORG:object2] |{breach} ){be} (also|now)? the <trigger: (subject|target|focus) of> .. {suit}',
    dated: true,
    example: [
      'The Northwind Clinics data breach is the subject of a class action lawsuit.',
      { object: 'Northwind Clinics' },
    ],
    counterExample: 'The Northwind Clinics data breach is the subject of a documentary.',
  },
  {
    id: 'sued/faces-by',
    predicate: 'SUED',
    pattern: '[ORG|PER:object] ~ <trigger: {face}> .. {suit} .. (from|by) .. [ORG|PER|GRP|PLC+:subject]',
    dated: true,
    example: ['Northwind Clinics faces a lawsuit from patients.', { subject: 'patients', object: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics faces a question from patients.',
  },
  {
    id: 'sued/faces',
    predicate: 'SUED',
    pattern: '[ORG|PER:object] ~ <trigger: {face}> .. {suit}',
    dated: true,
    example: ['Northwind Clinics faces a class action lawsuit.', { object: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics faces a shortage.',
  },
  {
    id: 'sued/suit-accuses',
    predicate: 'SUED',
    pattern: '<trigger: {suit}> .. {accuse} (that )? .. [ORG|PER:object]',
    dated: true,
    example: [
      'A class-action lawsuit challenges Northwind Clinics’ response to the breach.',
      { object: 'Northwind Clinics' },
    ],
    counterExample: 'A study challenges Northwind Clinics’ response to the breach.',
  },
  {
    id: 'sued/plaintiffs-allege',
    predicate: 'SUED',
    pattern:
      '[GRP|PER|ORG:subject] ~ <trigger: {accuse}> .. [ORG:object] .. (of|in)? .. (in|by) (a|an|the|their|its|his|her) (#NA)? {suit}',
    dated: true,
    example: [
      'Patients accused Northwind Clinics of negligence in a lawsuit.',
      { subject: 'Patients', object: 'Northwind Clinics' },
    ],
    counterExample: 'Patients accused Northwind Clinics of negligence in a letter.',
  },
  {
    id: 'sued/suit-over-their-breach',
    predicate: 'SUED',
    pattern: '<trigger: {suit}> .. (over|after|following|about|from|in) .. [ORG:object] (#NA)? (#N)? {breach}',
    dated: true,
    example: ['Lawyers filed a class action over the Northwind Clinics data breach.', { object: 'Northwind Clinics' }],
    counterExample: 'Lawyers filed a memo over the Northwind Clinics data breach.',
  },
  {
    id: 'sued/possessed',
    predicate: 'SUED',
    pattern:
      '[ORG:object] (data|breach|security|consumer|proposed|federal|putative)* <trigger: (class action|class-action|class actions|class action lawsuit|class action suit)>',
    dated: true,
    example: ['Fenwick & Rowe LLP is a law firm in Northwind Clinics’ class action.', { object: 'Northwind Clinics' }],
    counterExample: 'Fenwick & Rowe LLP is a law firm in Northwind Clinics’ building.',
  },
  {
    id: 'sued/filed-no-defendant',
    predicate: 'SUED',
    pattern:
      '<trigger: {suit}> .. {be} (#R)? (filed|brought|launched|lodged|initiated) ... (over|after|following|about) .. {breach}',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach. Dozens of lawsuits were filed in federal courts over the breach.',
      {},
    ],
    counterExample:
      'Northwind Clinics suffered a data breach. Dozens of essays were filed in federal courts over the breach.',
  },
  {
    id: 'sued/filed-over',
    predicate: 'SUED',
    pattern:
      '[GRP|PER|ORG|PLC:subject] ~ <trigger: {sue-filed} .. {suit}> ... (over|after|following|about) .. {breach}',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach. Patients filed a lawsuit over the breach.',
      { subject: 'Patients' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. Patients filed a form over the breach.',
  },
  {
    id: 'sued/class-action-exists',
    predicate: 'SUED',
    pattern:
      'there (is|are|was|were) .. <trigger: (consumer|proposed|separate|putative)* (class action|class-action|class actions|class action lawsuit|class-action lawsuit|lawsuit|lawsuits)>',
    dated: true,
    example: ['Northwind Clinics suffered a data breach. There is a separate class action in the same court.', {}],
    counterExample: 'Northwind Clinics suffered a data breach. There is a separate report in the same court.',
  },
  {
    id: 'sued/on-behalf-of',
    predicate: 'SUED',
    pattern:
      '<trigger: ({suit} ... (filed|brought|launched)|(filed|files|brought|launched) .. {suit})> ... on behalf of (#DANM|[CNT]|[PLC])* [GRP|PER:subject]',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach. The lawsuit was filed on behalf of patients.',
      { subject: 'patients' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. The lawsuit was withdrawn on the advice of patients.',
  },
  {
    id: 'sued/suit-filed-accuses',
    predicate: 'SUED',
    pattern:
      '<trigger: {suit}> (#N)? , ... (filed|brought|which|that) ... , (accuses|accusing|alleges|alleging|claims|claiming|contends|blames|names|targets) .. (that )? (#DAN)* [ORG:object]',
    dated: true,
    example: [
      'The lawsuit, filed in federal court in Ohio, accuses Northwind Clinics of negligence.',
      { object: 'Northwind Clinics' },
    ],
    counterExample: 'The report, filed in federal court in Ohio, accuses Northwind Clinics of negligence.',
  },
  {
    id: 'sued/suit-filed-in-accuses',
    predicate: 'SUED',
    pattern:
      '<trigger: {suit}> (was )?(filed|brought) ... (accuses|accusing|alleges|alleging|claims|claiming|contends|blames|names|targets) .. (that )? (#DAN)* [ORG:object]',
    dated: true,
    example: [
      'A class action filed in federal court alleges Northwind Clinics failed to protect data.',
      { object: 'Northwind Clinics' },
    ],
    counterExample: 'A tax form filed in federal court alleges Northwind Clinics failed to protect data.',
  },
  {
    id: 'sued/plaintiff-says',
    predicate: 'SUED',
    pattern:
      '(plaintiff|plaintiffs) [PER+:subject] .. (alleges|alleged|allege|claims|claim|claimed|argue|argues|says|accuses|accuse) ... (complaint|lawsuit|suit|class action) (that )? .. <trigger: [ORG:object]>',
    example: [
      'Plaintiff Dana Whitlock alleges in the complaint that Northwind Clinics failed to encrypt data.',
      { subject: 'Dana Whitlock', object: 'Northwind Clinics' },
    ],
    counterExample: 'Plaintiff Dana Whitlock wept in the hall that Northwind Clinics built.',
  },
  {
    id: 'sued/take-to-court',
    predicate: 'SUED',
    pattern:
      '[ORG|PER|GRP|PLC:subject] ~ <trigger: (took|takes|taking|taken|hauled|dragged|hauls)> (#DAN)* [ORG:object] to court',
    dated: true,
    example: [
      'Customers took Kestrel Bank to court over the breach.',
      { subject: 'Customers', object: 'Kestrel Bank' },
    ],
    counterExample: 'Customers took Kestrel Bank to task over the breach.',
  },
  {
    id: 'sued/legal-action-against',
    predicate: 'SUED',
    pattern:
      '[ORG|PER|GRP|PLC:subject] ~ <trigger: (took|taken|takes|taking|launched|brought|initiated|pursued|announced) (#DA)* (legal|enforcement|court|regulatory|civil|administrative) (action|actions|proceedings)> (against|with|over) (#DAN)* [ORG:object]',
    dated: true,
    example: [
      'The Federal Trade Commission took enforcement action against Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission took a train against Kestrel Bank.',
  },
  {
    id: 'sued/their-people-filed',
    predicate: 'SUED',
    traits: ['THEIR_OWN_PEOPLE'],
    pattern: '[GRP:subject] of (#DAN)* [ORG:object] (#RV|have|has)* <trigger: {sue-filed} (#DANM)* {suit}>',
    dated: true,
    example: [
      'Former clients of Northwind Clinics filed a proposed class action on May 3, 2023.',
      { subject: 'Former clients', object: 'Northwind Clinics', when: 'May 3, 2023' },
    ],
    counterExample: 'Former clients of Northwind Clinics filed a proposed menu on May 3, 2023.',
  },
  {
    id: 'sued/names-defendants',
    predicate: 'SUED',
    pattern:
      '<trigger: (names|named|naming|lists|listed)> as (a |the )?(defendant|defendants) (#DAN|both)* [ORG+:object]',
    dated: true,
    example: [
      'The complaint named as defendants both Northwind Clinics and Alder Health.',
      { object: 'Northwind Clinics' },
    ],
    counterExample: 'The brochure named as partners both Northwind Clinics and Alder Health.',
  },
]
