import type { LawRule } from './law-rule.ts'

/** Charges, sentences and inquiries in further wordings; `prosecuted.ts` has the plain ones. */
export const charges: readonly LawRule[] = [
  {
    id: 'charged/appeared-on',
    predicate: 'CHARGED',
    pattern:
      '[PER:object] ~ <trigger: (appeared|appears|made|makes|stood trial|went on trial|is on trial|surrendered)> ... (on|to face|to answer) (#DAN|[CNT])* (charges|charge|counts|count)',
    dated: true,
    qualifiers: { action: 'CRIMINAL' },
    example: [
      'Dana Whitlock made her first appearance in court on charges of computer fraud.',
      { object: 'Dana Whitlock' },
    ],
    counterExample: 'Dana Whitlock made her first appearance in court on questions of computer fraud.',
  },
  {
    id: 'charged/apposed',
    predicate: 'CHARGED',
    pattern:
      "[ORG|PER|GRP|PLC:subject] ~ <trigger: (charged|indicted)> (a|an|the|one|two|#A|#N|#P|[ORG]|'s|[GRP])* , (#DAN)* [PER+:object]",
    dated: true,
    qualifiers: { action: 'CRIMINAL' },
    example: [
      'Federal prosecutors have charged a former Kestrel Bank employee, Dana Whitlock, with theft.',
      { subject: 'Federal prosecutors', object: 'Dana Whitlock' },
    ],
    counterExample: 'Federal prosecutors have thanked a former Kestrel Bank employee, Dana Whitlock, for help.',
  },
  {
    id: 'charged/arrested-and',
    predicate: 'CHARGED',
    pattern:
      '[PER|GRP:object] ~ (was|were|has been|have been) arrested (on|in|at|near|by|[DATE]|[PLC]|[ORG]|#DANP|,)* and (later |then |#R )*<trigger: (charged|indicted|arraigned)>',
    dated: true,
    qualifiers: { action: 'CRIMINAL' },
    example: ['Dana Whitlock was arrested on May 3, 2023, and charged with fraud.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock was arrested on May 3, 2023, and released with thanks.',
  },
  {
    id: 'sentenced/term',
    predicate: 'SENTENCED',
    pattern:
      '[PER:object] ~ (#R)* <trigger: (given|handed|received|receives|got)> (#DAM|[DUR]|prison|jail|community|of)* (sentence|term|imprisonment)',
    dated: true,
    example: ['Dana Whitlock received a sentence of four years.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock received a letter of four pages.',
  },
  {
    id: 'sentenced/serve',
    predicate: 'SENTENCED',
    pattern:
      '[PER:object] ~ <trigger: (serve|serves|serving)> (#DA)* [DUR] (in|of|behind) (#A)* (prison|jail|custody|bars|detention)',
    example: ['Dana Whitlock was ordered to serve 18 months in prison.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock was proud to serve 18 months in office.',
  },
  {
    id: 'sentenced/court-handed',
    predicate: 'SENTENCED',
    pattern:
      '(court|judge|magistrate|[ORG:subject]) (#R)* <trigger: (handed|gave|handing)> [PER:object] (#DAM|[DUR]|prison|jail)* (sentence|term|years|months|imprisonment)',
    dated: true,
    example: ['The court handed Dana Whitlock a three-year prison term.', { object: 'Dana Whitlock' }],
    counterExample: 'The court handed Dana Whitlock a three-page leaflet.',
  },
  {
    id: 'investigated/cooperating-with',
    predicate: 'INVESTIGATED',
    pattern:
      "(cooperating|co-operating|cooperate|cooperated|complying|assisting) (#R)* (with|in) (#DA)* [ORG|GRP:subject] ('s)? (#A)* <trigger: {probe}>",
    example: [
      'Kestrel Bank suffered a breach. It is cooperating with a Federal Trade Commission investigation.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. It is cooperating with a Federal Trade Commission campaign.',
  },
  {
    id: 'investigated/received-subpoena',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG:object] ~ <trigger: (received|got|receives) (#DANM|[CNT])* (subpoena|subpoenas|civil investigative demand|civil investigative demands|requests for information|request for information|information requests|information request)> from (#DAN)* [ORG|GRP|PER+:subject]',
    dated: true,
    example: [
      'Kestrel Bank received a subpoena from the Federal Trade Commission.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank received a medal from the Federal Trade Commission.',
  },
  {
    id: 'investigated/we-are',
    predicate: 'INVESTIGATED',
    traits: ['WE'],
    pattern:
      'we ({be}|{have}|#R|also|now)* <trigger: (investigating|making (enquiries|inquiries)|looking into (it|this|the (matter|incident|breach|report))|opened an (investigation|inquiry)|reviewing (the|this) (matter|report|information))>',
    example: ['Kestrel Bank suffered a breach. “We are making enquiries,” said a spokesman for the ICO.', {}],
    counterExample: 'Kestrel Bank suffered a breach. “We are making progress,” said a spokesman for the ICO.',
  },
  {
    id: 'charged/booked',
    predicate: 'CHARGED',
    qualifiers: { action: 'CRIMINAL' },
    pattern:
      '([PER|GRP:object] )?({be}|{have}|#R)* <trigger: booked> (by (#DANP)* ([GRP|ORG:subject])? )?(under (#DANM|section|sections|[LAW])|on (#DANM|[CNT])* (charges|charge|counts)|for (#R)* (hacking|theft|cheating|fraud|stealing|extortion|forgery|criminal))',
    dated: true,
    example: [
      'Dana Whitlock has been booked under Section 66 of the Information Technology Act.',
      { object: 'Dana Whitlock' },
    ],
    counterExample: 'Dana Whitlock has been booked in the first row of the hall.',
  },
  {
    id: 'charged/case-registered',
    predicate: 'CHARGED',
    qualifiers: { action: 'CRIMINAL' },
    pattern:
      '[ORG|GRP|PLC:subject] ~ <trigger: (registered|lodged|booked|opened) (#DA)* (case|cases|fir|first information report|criminal case|criminal complaint)> against (#DANM|[CNT]|,)* [PER|GRP+:object]',
    dated: true,
    example: ['Police registered a case against Dana Whitlock.', { subject: 'Police', object: 'Dana Whitlock' }],
    counterExample: 'Police registered a vote against Dana Whitlock.',
  },
  {
    id: 'charged/the-accused',
    predicate: 'CHARGED',
    traits: ['PLEA'],
    qualifiers: { action: 'CRIMINAL' },
    pattern:
      'the <trigger: (accused|defendant)> ,? (who was)? (identified|named|#R)* (as|by (police|[GRP]) as)? [PER:object] (,|was|had|is|has|of)',
    example: ['The accused, identified as Dana Whitlock, had resigned in April.', { object: 'Dana Whitlock' }],
    counterExample: 'The author, identified as Dana Whitlock, had resigned in April.',
  },
]
