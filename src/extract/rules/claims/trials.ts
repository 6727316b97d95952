import type { LawRule } from './law-rule.ts'

/** Arrest, charge, plea and sentence, also of someone whom only the next sentence names. */
export const trials: readonly LawRule[] = [
  {
    id: 'charged/unnamed',
    predicate: 'CHARGED',
    traits: ['ACCUSED_UNNAMED', 'PLEA'],
    qualifiers: { action: 'CRIMINAL' },
    pattern: '(,|been|was|is|being|and) (#R)* <trigger: (charged|indicted|arraigned)> (with|on|over|in|for|by)',
    dated: true,
    example: [
      'A former clerk appeared in court, charged with two offences. Dana Whitlock, 31, is accused of theft.',
      {},
    ],
    counterExample:
      'A former clerk appeared in court, tasked with two offences. Dana Whitlock, 31, is accused of theft.',
  },
  {
    id: 'charged/plea',
    predicate: 'CHARGED',
    traits: ['PLEA'],
    qualifiers: { action: 'CRIMINAL' },
    pattern:
      '[PER:object] ~ <trigger: ((entered|entering|enters) (#DA)* (plea|pleas)|(changed|changes) (his|her|their) plea)>',
    dated: true,
    example: ['Dana Whitlock entered a guilty plea.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock entered a guilty silence.',
  },
  {
    id: 'charged/answers-to',
    predicate: 'CHARGED',
    traits: ['PLEA'],
    status: 'CONFIRMED',
    qualifiers: { action: 'CRIMINAL' },
    pattern:
      '[PER:object] ~ <trigger: (admitted|admits|denied|denies|denying|admitting|contested)> (#DANM|[CNT])* (charge|charges|count|counts|offence|offences|offense|offenses)',
    dated: true,
    example: ['Dana Whitlock denied two charges under the act.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock denied two rumors under the act.',
  },
  {
    id: 'charged/admitted-in-court',
    predicate: 'CHARGED',
    traits: ['PLEA'],
    status: 'CONFIRMED',
    qualifiers: { action: 'CRIMINAL' },
    pattern:
      '[PER:object] ~ <trigger: (admitted|admits|confessed to)> (stealing|hacking|copying|selling|accessing|taking|leaking|blackmailing|extorting|fraud|theft|conspiracy|unauthorised access|unauthorized access|laundering) ... (court|magistrates|hearing|judge|trial|prosecutors|[ORG])',
    dated: true,
    example: ['Dana Whitlock admitted stealing files when she appeared at Crown Court.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock admitted stealing glances when she appeared at noon.',
  },
  {
    id: 'charged/accused-by-prosecutors',
    predicate: 'CHARGED',
    qualifiers: { action: 'CRIMINAL' },
    pattern:
      '[PER:object] ~ {be} (#R)* <trigger: accused> by (#DA)* (prosecutors|police|[GRP|ORG:subject]) of (#A)* (#V|theft|fraud|conspiracy|extortion|hacking)',
    dated: true,
    example: ['Dana Whitlock is accused by prosecutors of selling records.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock is thanked by prosecutors for selling records.',
  },
  {
    id: 'charged/arrested-charged',
    predicate: 'CHARGED',
    qualifiers: { action: 'CRIMINAL' },
    pattern:
      '[ORG|GRP:subject] ~ <trigger: (arrested|detained|picked up|arrest)> (#DANM|[PLC]|,)* [PER:object] (#DANM|[PLC]|[DUR]|[DATE]|,|in|on|at|of)* and (#R)* (charged|indicted)',
    dated: true,
    example: [
      'Police arrested Dana Whitlock, a student, and charged her with extortion.',
      { subject: 'Police', object: 'Dana Whitlock' },
    ],
    counterExample: 'Police arrested Dana Whitlock, a student, and released her with thanks.',
  },
  {
    id: 'charged/indictment-of',
    predicate: 'CHARGED',
    qualifiers: { action: 'CRIMINAL' },
    pattern:
      '<trigger: (indictment|criminal complaint|charges)> (#RV|that|which|[DATE]|was|were|on|in)* (of|against|charging|charges|naming|names|accuses|accusing) (#DANM|[PLC]|[CNT]|,)* [PER+:object] (with|of|,|.|in|over|for|on|who|was|were)',
    dated: true,
    example: ['An indictment unsealed on May 3, 2023 charges Dana Whitlock with hacking.', { object: 'Dana Whitlock' }],
    counterExample: 'An ointment unsealed on May 3, 2023 charges Dana Whitlock with energy.',
  },
  {
    id: 'charged/pronoun',
    predicate: 'CHARGED',
    traits: ['TOLD_IN_PAPERS'],
    qualifiers: { action: 'CRIMINAL' },
    pattern:
      '[ORG|GRP|PLC:subject] ~ <trigger: (charged|indicted|arrested and charged|brought charges against)> (him|her) (in|on|with|over|last|[DATE])',
    dated: true,
    example: [
      'Dana Whitlock was jailed for theft. Prosecutors had charged her in May 2023.',
      { subject: 'Prosecutors' },
    ],
    counterExample: 'Dana Whitlock was jailed for theft. Prosecutors had thanked her in May 2023.',
  },
  {
    id: 'sentenced/court-in',
    predicate: 'SENTENCED',
    pattern:
      '(judge|court|magistrate|tribunal|[ORG]) (in (#DANP|[PLC])* )?(#RD|on|in|[DATE]|last|this)* <trigger: (sentenced|jailed|sentences|jails)> (#DANM|[PLC]|[GRP]|,|one|another|of|its|their)* [PER:object] , (#DANMI|[PLC]|[DUR]|,)* to ([DUR]|#D|#A)',
    dated: true,
    example: [
      'A court in Texas this May sentenced a third, Dana Whitlock, to four years in prison.',
      { object: 'Dana Whitlock' },
    ],
    counterExample: 'A court in Texas this May invited a third, Dana Whitlock, to four years of talks.',
  },
  {
    id: 'sentenced/unnamed',
    predicate: 'SENTENCED',
    traits: ['ACCUSED_UNNAMED'],
    pattern:
      '(was|been|is|being) (#R)* <trigger: (sentenced|jailed|imprisoned)> (#RV|[DATE]|on|in|at|to|for|[ORG]|[PLC]|,|#D|#A|serve|spend)* [DUR]',
    dated: true,
    example: ['A former clerk has been jailed for 20 months. Dana Whitlock, 29, copied files.', {}],
    counterExample: 'A former clerk has been employed for 20 months. Dana Whitlock, 29, copied files.',
  },
  {
    id: 'sentenced/apposed',
    predicate: 'SENTENCED',
    pattern: ', [PER:object] , (#RA)* (was|were|has been|is|had been) (#RA)* <trigger: (sentenced|jailed|imprisoned)>',
    dated: true,
    example: ['One of the pair, Dana Whitlock, was later sentenced to eight months.', { object: 'Dana Whitlock' }],
    counterExample: 'One of the pair, Dana Whitlock, was later promoted after eight months.',
  },
  {
    id: 'sentenced/will-serve',
    predicate: 'SENTENCED',
    traits: ['ACCUSED_UNNAMED'],
    pattern:
      '(will|must|to|would|is|was|has been) (#R)* <trigger: (spend|serve|serving|spending|given|handed)> (#DAR|at least)* ([DUR] and )?[DUR] (in|behind|of) (#A)* (prison|jail|custody|bars|detention|imprisonment)',
    dated: true,
    example: ['A former clerk will spend 30 months in federal prison, a judge ordered. Dana Whitlock, 34, wept.', {}],
    counterExample: 'A former clerk will spend 30 months in federal service, a judge hoped. Dana Whitlock, 34, wept.',
  },
  {
    id: 'sentenced/term-told',
    predicate: 'SENTENCED',
    pattern:
      '[PER:object] ~ <trigger: (given|handed|received|receives|got|gets|serving|serves|began|avoided)> (#DAMV|[DUR]|prison|jail|community|of|suspended|custodial)* (sentence|term|imprisonment)',
    dated: true,
    example: ['Dana Whitlock was given an eight-month suspended sentence.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock was given an eight-month suspended licence.',
  },
  {
    id: 'sentenced/got-years',
    predicate: 'SENTENCED',
    pattern: '[PER:object] ~ <trigger: (got|handed|given|drew)> (#R)* [DUR] (for|.|, suspended)',
    dated: true,
    example: ['Dana Whitlock got five years.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock waited five years.',
  },
  {
    id: 'sentenced/probation',
    predicate: 'SENTENCED',
    pattern:
      '[PER:object] ~ ({be}|{have}|#R)* <trigger: ((put|placed) on probation|(given|handed|received|got) (#DAM|[DUR]|of)* (probation|community service|community order|home detention))>',
    dated: true,
    example: ['Dana Whitlock was put on probation for two years.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock was put on stage for two years.',
  },
  {
    id: 'sentenced/sentencing',
    predicate: 'SENTENCED',
    pattern: '<trigger: (sentencing|jailing|sentences|jails)> (#DANM)* [PER:object] (to|for) (#DAR)* [DUR]',
    example: ['Sentencing Dana Whitlock to four years, the judge sighed.', { object: 'Dana Whitlock' }],
    counterExample: 'Inviting Dana Whitlock to four years, the judge sighed.',
  },
  {
    id: 'represents/acts-for',
    predicate: 'REPRESENTS',
    pattern:
      '(lawyers|attorneys|solicitors|counsel|firm|partners|[GRP]) (at|from|with|of)? [ORG:subject] (,)? (#RV|which|who|{be})* <trigger: (acting|act|acts) (for|on behalf of)> (#DAMR|[CNT]|than)* [GRP|PER:object]',
    example: [
      'Lawyers at Fenwick & Rowe LLP are acting for more than 400 patients.',
      { subject: 'Fenwick & Rowe LLP', object: 'patients' },
    ],
    counterExample: 'Lawyers at Fenwick & Rowe LLP are singing for more than 400 patients.',
  },
  {
    id: 'represents/by-lawyers-of',
    predicate: 'REPRESENTS',
    pattern: '{be} (#R)* <trigger: represented> by (#DAN)* [PER] (,|and|[PER]|of|at|from|with|the)* [ORG:subject]',
    example: [
      'The class is represented by Dana Whitlock and Robin Hale of Fenwick & Rowe LLP.',
      { subject: 'Fenwick & Rowe LLP' },
    ],
    counterExample: 'The class is taught by Dana Whitlock and Robin Hale of Fenwick & Rowe LLP.',
  },
]
