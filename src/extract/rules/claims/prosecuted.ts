import type { LawRule } from './law-rule.ts'

/** Investigations by authorities, criminal charges and sentences, and who represents the plaintiffs. */
export const prosecuted: readonly LawRule[] = [
  {
    id: 'investigated/active',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER|GRP:subject] ~ <trigger: {probe-ing}> (#DAN|[DATE]|whether|if|how|reports|that|into|at|of|by)* [ORG:object]',
    dated: true,
    example: [
      'The Federal Trade Commission is investigating Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission is praising Kestrel Bank.',
  },
  {
    id: 'investigated/breach-of',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER|GRP:subject] ~ <trigger: {probe-ing}> .. {breach} .. (at|of|involving|affecting|on|by|from|with|into) .. [ORG:object]',
    dated: true,
    example: [
      'The Federal Trade Commission is investigating the breach at Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission is describing the breach at Kestrel Bank.',
  },
  {
    id: 'investigated/opened',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER|GRP:subject] ~ <trigger: {probe-open} .. {probe}> (of (his|her|its|their) own )?(into|of|against|over|regarding|concerning) ((.. {breach} .. (at|of|involving|affecting|on|by|from|suffered by|reported by) .. )|..) [ORG:object]',
    dated: true,
    example: [
      'The Federal Trade Commission opened an investigation into Kestrel Bank on May 3, 2023.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'The Federal Trade Commission opened an office for Kestrel Bank on May 3, 2023.',
  },
  {
    id: 'investigated/opened-alone',
    predicate: 'INVESTIGATED',
    pattern: '[ORG|PER|GRP:subject] ~ <trigger: {probe-open} (#DAN)* {probe}>',
    dated: true,
    example: [
      'Kestrel Bank suffered a data breach. The Federal Trade Commission opened an investigation on May 3, 2023.',
      { subject: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank suffered a data breach. The Federal Trade Commission opened an office on May 3, 2023.',
  },
  {
    id: 'investigated/their-office',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER:subject] ~ (said|says|confirmed|confirms|announced) (that )?(his|her|their|its|the) office ({be}|{have}|#R)* <trigger: ({probe-ing}|{probe-open} (#DAN)* {probe})> (((into )?(#DAN|{breach}|at|of)* [ORG:object]))?',
    dated: true,
    example: [
      'The Texas attorney general said his office is looking into the breach at Kestrel Bank.',
      { subject: 'Texas attorney general', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Texas attorney general said his office is moving into the tower of Kestrel Bank.',
  },
  {
    id: 'investigated/subject-of',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG:object] ~ {be} (#R)* (a |the )?<trigger: (subject|target|focus) of> (#DAN)* (investigation|investigations|inquiry|inquiries|probe|probes) (by|from) (#DAN)* [ORG|GRP|PER+:subject]',
    example: [
      'Kestrel Bank is the subject of inquiries by the Federal Trade Commission.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank is the subject of paintings by the Federal Trade Commission.',
  },
  {
    id: 'investigated/passive-by',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG:object] ~ {be} (also|now|currently|still|being|under)* <trigger: (investigated|probed|investigation|scrutiny)> by .. [ORG|GRP|PER+:subject]',
    dated: true,
    example: [
      'Kestrel Bank is under investigation by the Federal Trade Commission.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank is under construction by the Federal Trade Commission.',
  },
  {
    id: 'investigated/possessed',
    predicate: 'INVESTIGATED',
    pattern:
      "[ORG|PER:subject] ('s)? <trigger: {probe}> (into|of) ((.. {breach} .. (at|of|involving|affecting|on|by) .. )|..) [ORG:object]",
    dated: true,
    example: [
      'The Federal Trade Commission’s investigation into Kestrel Bank goes on.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission’s payment to Kestrel Bank goes on.',
  },
  {
    id: 'investigated/violations',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (look to see|look into|examine|determine|assess|look at|see)> (if|whether) .. [ORG:object] .. (violated|broke|breached|complied|failed|met|followed)',
    dated: true,
    example: [
      'The Federal Trade Commission will examine whether Kestrel Bank violated the law.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission will forget that Kestrel Bank violated the law.',
  },
  {
    id: 'investigated/breach',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER|GRP:subject] ~ <trigger: ({probe-ing}|{probe-open} .. {probe} (into|of|over|following|after)|(launched|opened|began|started|announced|initiated) (#DAN)* {probe})> .. ({breach}|matter|company|situation)',
    dated: true,
    example: [
      'Kestrel Bank suffered a data breach. The Federal Trade Commission is investigating the breach.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank suffered a data breach. The Federal Trade Commission is describing the breach.',
  },
  {
    id: 'investigated/which-they-investigate',
    predicate: 'INVESTIGATED',
    pattern:
      '{breach} .. [ORG:object] ... (which|that) .. (#DAN|of)* [ORG|GRP:subject] (is|are|has|have) .. <trigger: (investigating|probing|investigated|looking into)>',
    example: [
      'The breach that Kestrel Bank announced in May, which the Federal Trade Commission is still investigating, is large.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample:
      'The breach that Kestrel Bank announced in May, which the Federal Trade Commission is still describing, is large.',
  },
  {
    id: 'charged/active',
    predicate: 'CHARGED',
    pattern:
      '[ORG|PER|GRP|PLC:subject] ~ <trigger: (charged|indicted|arraigned|charging|indicting|indicts|unsealed charges against|filed charges against|announced charges against|brought charges against)> (#DANM|[PLC]|[CNT]|,)* [PER|ORG|GRP+:object]',
    dated: true,
    qualifiers: { action: 'CRIMINAL' },
    example: [
      'Prosecutors charged Dana Whitlock with theft on May 3, 2023.',
      { object: 'Dana Whitlock', when: 'May 3, 2023' },
    ],
    counterExample: 'Prosecutors thanked Dana Whitlock for help on May 3, 2023.',
  },
  {
    id: 'charged/passive',
    predicate: 'CHARGED',
    pattern:
      '[PER|GRP:object] ~ (was|were|been|being|is|are) #R? <trigger: (charged|indicted|arraigned)> (.. by .. [ORG|GRP:subject])?',
    dated: true,
    qualifiers: { action: 'CRIMINAL' },
    example: ['Dana Whitlock was charged with theft.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock was acquainted with theft.',
  },
  {
    id: 'charged/faces',
    predicate: 'CHARGED',
    pattern:
      '[PER|GRP:object] ~ <trigger: (faces|face|facing|faced)> .. (felony|criminal|fraud|theft|hacking|federal|[CNT]|several|computer|conspiracy)? .. (charges|counts|charge|count|indictment)',
    dated: true,
    qualifiers: { action: 'CRIMINAL' },
    example: ['Dana Whitlock faces felony charges.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock faces hospital bills.',
  },
  {
    id: 'charged/faces-unnamed',
    predicate: 'CHARGED',
    traits: ['ACCUSED_UNNAMED'],
    pattern:
      '<trigger: (faces|face|facing|faced)> .. (felony|criminal|fraud|theft|hacking|federal) .. (charges|counts|charge|count)',
    dated: true,
    qualifiers: { action: 'CRIMINAL' },
    example: ['A former worker faces several felony charges. The worker, Dana Whitlock, was arrested.', {}],
    counterExample: 'A former worker faces several hospital bills. The worker, Dana Whitlock, was arrested.',
  },
  {
    id: 'charged/pleaded',
    predicate: 'CHARGED',
    traits: ['PLEA'],
    pattern: '[PER:object] ~ <trigger: (pleaded|pled|pleads) (not )? guilty>',
    dated: true,
    qualifiers: { action: 'CRIMINAL' },
    example: ['Dana Whitlock pleaded guilty to theft.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock pleaded for mercy after the theft.',
  },
  {
    id: 'sentenced/passive',
    predicate: 'SENTENCED',
    pattern: '[PER|GRP:object] ~ (was|were|been|being|is) #R? <trigger: (sentenced|jailed|imprisoned)>',
    dated: true,
    example: ['Dana Whitlock was sentenced to two years in prison.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock was invited to two years of study.',
  },
  {
    id: 'sentenced/active',
    predicate: 'SENTENCED',
    pattern: '[ORG|PER|GRP:subject] ~ <trigger: (sentenced|jailed|sentences)> .. [PER+:object]',
    dated: true,
    example: [
      'The Northwind District Court sentenced Dana Whitlock to two years in prison.',
      { object: 'Dana Whitlock' },
    ],
    counterExample: 'The Northwind District Court invited Dana Whitlock to two hearings.',
  },
  {
    id: 'represents/active',
    predicate: 'REPRESENTS',
    pattern: '[ORG|PER:subject] ~ <trigger: (represents|represented|representing|represent)> .. [GRP|PER|ORG+:object]',
    example: ['Fenwick & Rowe LLP represents patients.', { subject: 'Fenwick & Rowe LLP', object: 'patients' }],
    counterExample: 'Fenwick & Rowe LLP invoices patients.',
  },
  {
    id: 'represents/represented-by',
    predicate: 'REPRESENTS',
    pattern: '[GRP|PER|ORG:object] ~ <trigger: represented> by .. [ORG:subject]',
    example: ['Patients are represented by Fenwick & Rowe LLP.', { subject: 'Fenwick & Rowe LLP', object: 'Patients' }],
    counterExample: 'Patients are invoiced by Fenwick & Rowe LLP.',
  },
  {
    id: 'represents/on-behalf-of',
    predicate: 'REPRESENTS',
    pattern: '[ORG:subject] ~ {sue-filed} .. {suit} ... <trigger: on behalf of> .. [GRP|PER+:object]',
    example: [
      'Fenwick & Rowe LLP filed a lawsuit on behalf of patients.',
      { subject: 'Fenwick & Rowe LLP', object: 'patients' },
    ],
    counterExample: 'Fenwick & Rowe LLP filed a complaint on the advice of patients.',
  },
  {
    id: 'represents/counsel-for',
    predicate: 'REPRESENTS',
    pattern:
      '[ORG:subject] , (#DAN)* <trigger: (attorneys|lawyers|counsel|attorney|lawyer|the law firm|law firm|a law firm)> (for|representing) .. [GRP|PER|ORG+:object]',
    example: [
      'Fenwick & Rowe LLP, counsel for patients, declined to speak.',
      { subject: 'Fenwick & Rowe LLP', object: 'patients' },
    ],
    counterExample: 'Fenwick & Rowe LLP, a home for patients, declined to speak.',
  },
  {
    id: 'represents/firm-in-suit',
    predicate: 'REPRESENTS',
    pattern:
      '[ORG:subject] , (#DAN)* <trigger: law firm> .. (in|behind|leading|handling|that filed|pursuing|which filed) ... {suit}',
    example: [
      'Fenwick & Rowe LLP, a law firm in Northwind Clinics’ class action, says data was taken.',
      { subject: 'Fenwick & Rowe LLP' },
    ],
    counterExample: 'Fenwick & Rowe LLP, a law firm in Ohio, says data was taken.',
  },
  {
    id: 'represents/lawyer-of-firm',
    predicate: 'REPRESENTS',
    pattern:
      '(lawyers|attorneys|counsel|law firms|law firm|attorney|lawyer) (at|from|with)? [ORG|PER+:subject] .. , (who|which) <trigger: (represents|represented|represent|are representing|is representing)> .. [GRP|PER+:object]',
    example: [
      'The law firm Fenwick & Rowe LLP, which represents patients, declined to speak.',
      { subject: 'Fenwick & Rowe LLP', object: 'patients' },
    ],
    counterExample: 'The law firm Fenwick & Rowe LLP, which bills patients, declined to speak.',
  },
  {
    id: 'investigated/by',
    predicate: 'INVESTIGATED',
    pattern:
      '(#DAN)* <trigger: (investigation|investigations|inquiry|inquiries|probe|probes|enquiry)> (by|from|being conducted by|conducted by|led by) (#DAN)* [ORG|GRP|PER+:subject] (into (#DAN)* [ORG:object])?',
    dated: true,
    example: [
      'Kestrel Bank faces a probe by the Federal Trade Commission into Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank faces a visit by the Federal Trade Commission into Kestrel Bank.',
  },
  {
    id: 'investigated/faces',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG:object] ~ <trigger: (faces|face|facing|faced)> (#DANM|[CNT])* (investigation|investigations|inquiry|inquiries|probe|probes) (by|from) (#DAN)* [ORG|GRP|PER+:subject]',
    example: [
      'Kestrel Bank is facing an inquiry from the Federal Trade Commission.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank is facing an invoice from the Federal Trade Commission.',
  },
  {
    id: 'charged/accused-of-crime',
    predicate: 'CHARGED',
    pattern:
      '[ORG|GRP|PLC:subject] ~ <trigger: accused> (#DANM|[PLC]|[CNT]|,)* [PER+:object] of .. (hacking|stealing|theft|fraud|conspiracy|extortion|laundering|forging|selling)',
    dated: true,
    qualifiers: { action: 'CRIMINAL' },
    example: ['The Justice Department accused Dana Whitlock of hacking.', { object: 'Dana Whitlock' }],
    counterExample: 'The Justice Department accused Dana Whitlock of rudeness.',
  },
  {
    id: 'charged/grand-jury',
    predicate: 'CHARGED',
    pattern: 'grand jury .. <trigger: (indicted|charged|returned an indictment against)> (#DANM|[PLC])* [PER+:object]',
    dated: true,
    qualifiers: { action: 'CRIMINAL' },
    example: ['A federal grand jury indicted Dana Whitlock.', { object: 'Dana Whitlock' }],
    counterExample: 'A federal grand jury thanked Dana Whitlock.',
  },
  {
    id: 'charged/arrested-for',
    predicate: 'CHARGED',
    pattern:
      '[PER|GRP:object] ~ <trigger: (was|were|been) (arrested and charged|arrested and indicted|convicted|found guilty|extradited)>',
    dated: true,
    qualifiers: { action: 'CRIMINAL' },
    example: ['Dana Whitlock was arrested and charged with theft.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock was arrested by the view.',
  },
  {
    id: 'sentenced/judge',
    predicate: 'SENTENCED',
    pattern: '(judge|court) .. <trigger: (sentenced|jailed)> (#DANM|[PLC])* [PER+:object]',
    dated: true,
    example: ['A federal judge sentenced Dana Whitlock to two years in prison.', { object: 'Dana Whitlock' }],
    counterExample: 'A federal judge invited Dana Whitlock to two dinners.',
  },
  {
    id: 'sentenced/got',
    predicate: 'SENTENCED',
    pattern:
      '[PER:object] ~ <trigger: (received|got|gets|given|handed|was given|was handed)> (#DA)* (sentence of )?[DUR] (of )?(in|behind)? (prison|jail|bars|sentence|custody|imprisonment)',
    dated: true,
    example: ['Dana Whitlock received two years in prison.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock received two years of training.',
  },
  {
    id: 'investigated/said-so',
    predicate: 'INVESTIGATED',
    pattern:
      '<trigger: (making (enquiries|inquiries)|looking into (the|this|it|that)|are investigating)> ... " .. [ORG:subject] (said|told|added|spokesperson|spokesman|spokeswoman|confirmed)',
    example: [
      'Kestrel Bank suffered a breach. “We are making enquiries,” the Information Commissioner’s Office said.',
      { subject: 'Information Commissioner’s Office' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. “We are making progress,” the Information Commissioner’s Office said.',
  },
  {
    id: 'represents/class-by-lawyer-of',
    predicate: 'REPRESENTS',
    pattern:
      '(class|plaintiffs|plaintiff|[GRP]) {be} (#R)* <trigger: represented> by (#DAN)* [PER] (of|at|from|with) (the )?[ORG:subject]',
    example: ['The class is represented by Dana Whitlock of Fenwick & Rowe LLP.', { subject: 'Fenwick & Rowe LLP' }],
    counterExample: 'The class is taught by Dana Whitlock of Fenwick & Rowe LLP.',
  },
  {
    id: 'represents/and-by-lawyer-of',
    predicate: 'REPRESENTS',
    pattern: '<trigger: represented> by ... and by (#DAN)* [PER] (of|at|from|with) (the )?[ORG:subject]',
    example: [
      'The class is represented by Robin Hale and by Dana Whitlock of Fenwick & Rowe LLP.',
      { subject: 'Fenwick & Rowe LLP' },
    ],
    counterExample: 'The class is taught by Robin Hale and by Dana Whitlock of Fenwick & Rowe LLP.',
  },
  {
    id: 'represents/their-lawyer-of',
    predicate: 'REPRESENTS',
    pattern:
      "[PER|GRP|ORG:object] ('s)? (#A)* <trigger: (lawyer|attorney|counsel|solicitor|lawyers|attorneys)> , [PER] (of|at|from|with) (the )?[ORG:subject]",
    example: [
      'Dana Whitlock’s lawyer, Robin Hale of Fenwick & Rowe LLP, declined to speak.',
      { subject: 'Fenwick & Rowe LLP', object: 'Dana Whitlock' },
    ],
    counterExample: 'Dana Whitlock’s doctor, Robin Hale of Fenwick & Rowe LLP, declined to speak.',
  },
]
