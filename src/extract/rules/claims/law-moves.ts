import type { LawRule } from './law-rule.ts'

/** Moves at law told by other verbs than "fine", "sue", "investigate": sums levied, cases gone to court, who looks into what. */
export const lawMoves: readonly LawRule[] = [
  {
    id: 'fined/sum-levied',
    predicate: 'FINED',
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: (levied|levies|imposed|imposes|slapped|assessed)> (#DAR)* [MON:value] (#DAN)* (on|against|upon) (#DAN)* [ORG:object]',
    dated: true,
    example: [
      'The Federal Trade Commission levied $2 million on Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The Federal Trade Commission lavished $2 million on Kestrel Bank.',
  },
  {
    id: 'fined/pays-for-failing',
    predicate: 'FINED',
    pattern:
      '[ORG:object] ~ (will|must|is|has|to|have|told|ordered|now|#R)* <trigger: (pay|cough up|hand over)> (#DAR)* [MON:value] (for|over|after) (failing to|failure to|failures in|breaching|contravening|neglecting to|not (protecting|securing|telling|reporting)|mishandling|leaving|infringing|violating)',
    dated: true,
    example: [
      'Kestrel Bank will pay $11 million for failing to protect records.',
      { object: 'Kestrel Bank', value: '$11 million' },
    ],
    counterExample: 'Kestrel Bank will pay $11 million for agreeing to protect records.',
  },
  {
    id: 'sued/plaintiff-in',
    predicate: 'SUED',
    pattern:
      '[PER|ORG:subject] ~ {be} (#R|now|the|a|an|one|of|#A|lead|named|representative)* <trigger: (plaintiff|plaintiffs|claimant|claimants|applicant|petitioner|[GRP])> in (#DAN|proposed|putative)* {suit}',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. Dana Whitlock is now the lead plaintiff in a proposed class action.',
      { subject: 'Dana Whitlock' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. Dana Whitlock is now the lead violinist in a proposed class action.',
  },
  {
    id: 'sued/another-made',
    predicate: 'SUED',
    pattern:
      '(parallel|similar|second|separate|related|third|further|rival) <trigger: (application|claim|petition|action|complaint|case|suit|motion)> ({be}|{have}|#R)* (made|filed|lodged|submitted|brought|started|launched) (to|with|in|before|at|by) (#DANP|[PLC]|[ORG])* (court|tribunal|[ORG])',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. A parallel application was made to the Superior Court on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. A parallel street was made to the Superior Court on May 3, 2023.',
  },
  {
    id: 'sued/action-run-by',
    predicate: 'SUED',
    pattern:
      '<trigger: {suit}> , ((being|now|#R)* (run|led|brought|mounted|pursued|funded|conducted|filed|lodged) by|brought on behalf of|(brought|run|pursued|mounted) for)',
    example: ['Kestrel Bank suffered a breach. A group action, run by Fenwick & Rowe LLP, goes on.', {}],
    counterExample: 'Kestrel Bank suffered a breach. A group dance, run by Fenwick & Rowe LLP, goes on.',
  },
  {
    id: 'investigated/works-with',
    predicate: 'INVESTIGATED',
    pattern:
      "[ORG:subject] ~ <trigger: (work|works|working|worked|team up|teamed up|teaming up|join forces|joined forces|cooperate|collaborate|act)> (#R|together)* (with|alongside) (#DANP|[ORG]|[PLC]|'s)* to (determine|establish|examine|investigate|find out|look into|assess|see|ascertain) (#DANPRI|[ORG:object])* ",
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The Federal Trade Commission will work with the Texas Attorney General to determine whether the bank broke the law.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. The Federal Trade Commission will work with the Texas Attorney General to paint the hall.',
  },
  {
    id: 'investigated/worked-with',
    predicate: 'INVESTIGATED',
    pattern:
      "<trigger: (work|works|working|worked|team up|teamed up|teaming up|join forces|joined forces|cooperate|collaborate|act)> (#R|together)* (with|alongside) (#DANP|[PLC]|'s)* [ORG:subject] to (determine|establish|examine|investigate|find out|look into|assess|see|ascertain)",
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The commissioner will work with the Federal Trade Commission to determine whether the bank broke the law.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. The commissioner will work with the Federal Trade Commission to paint the hall.',
  },
  {
    id: 'investigated/what-happened',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG:subject] ~ <trigger: (examining|looking at|looking into|investigating|reviewing|probing|studying|considering|examines|establishing)> (#R)* (what (went wrong|happened|caused|led)|how (it|this|the|data|records|files|that|#A|#N)* (happened|got out|was|were|leaked)|whether (the|it|#N|#A|[ORG])* (broke|breached|complied|did enough|infringed|violated|had))',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The Federal Trade Commission is still examining what went wrong.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The Federal Trade Commission is still examining what art costs.',
  },
  {
    id: 'investigated/unnamed-office',
    predicate: 'INVESTIGATED',
    traits: ['OFFICE_UNNAMED'],
    pattern:
      '(commissioner|watchdog|regulator|ombudsman|ombudswoman|prosecutors|police|auditor|inspectorate) ({have}|{be}|#R|and|also|informed|told|notified)* <trigger: {probe-open} (#DAN)* {probe}> (of|into|against) (#DANP|{breach}|at)* [ORG:object]',
    dated: true,
    example: [
      'The privacy commissioner has been told and has started an investigation of Kestrel Bank.',
      { object: 'Kestrel Bank' },
    ],
    counterExample: 'The privacy commissioner has been told and has started a history of Kestrel Bank.',
  },
  {
    id: 'investigated/their-inquiry-opened',
    predicate: 'INVESTIGATED',
    traits: ['OFFICE_BEFORE'],
    pattern:
      "([ORG:subject] ('s)? )?<trigger: (inquiry|investigation|probe|enquiry)> ,? (which|that)? (it )?({be}|#R|had)* (opened|launched|begun|started|commenced|began|initiated) (in|on|back|late|early|last|#R)* [DATE:when]",
    example: [
      'Kestrel Bank suffered a breach. The Federal Trade Commission’s inquiry, which was opened in May 2023, goes on.',
      { subject: 'Federal Trade Commission', when: 'May 2023' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. The Federal Trade Commission’s canteen, which was opened in May 2023, goes on.',
  },
  {
    id: 'charged/indicted-by',
    predicate: 'CHARGED',
    pattern:
      '[PER:object] (#DANV|,)* ({be}|{have}) (#R)* <trigger: (indicted|charged|arraigned|put on trial)> ([DATE]|#R|in|on)* (by (#DANP)* [ORG:subject] )?(#DANI|[DATE])* (on|with|over|for)',
    dated: true,
    example: [
      'The clerk, surnamed Dana Whitlock, was indicted in May 2023 by the Department of Justice on charges of theft.',
      { object: 'Dana Whitlock', subject: 'Department of Justice' },
    ],
    counterExample:
      'The clerk, surnamed Dana Whitlock, was promoted in May 2023 by the Department of Justice on grounds of merit.',
  },
]
