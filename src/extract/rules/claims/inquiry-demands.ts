import type { LawRule } from './law-rule.ts'

/** Inquiries told by what an authority asks for, checks or weighs. */
export const inquiryDemands: readonly LawRule[] = [
  {
    id: 'investigated/demands-answers',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER:subject] ~ (#R|{have})* <trigger: (want|wants|wanted|demand|demands|demanded|demanding|seek|seeks|sought|seeking|requested|requests|requesting|asked for|asking for|subpoenaed|ordered) (#DANM|[DAT])* (answers|documents|records|information|details|explanations|explanation|report|reports|evidence|papers|[DAT])> from (#DAN)* [ORG+:object]',
    dated: true,
    example: [
      'The Federal Trade Commission has demanded documents from Kestrel Bank about the breach.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission has received documents from Kestrel Bank about the breach.',
  },
  {
    id: 'investigated/papers-served',
    predicate: 'INVESTIGATED',
    traits: ['SERVES_PAPERS'],
    pattern:
      'in (#DA)* <trigger: (civil investigative demand|subpoena|notice of inquiry|information notice|information request|demand letter|production notice|notice to produce)> (#RV|[DATE]|on|last|this|in)* , [ORG|PER:subject] (#RV)* (gave|gives|told|asked|asks|ordered|orders|demanded|demands|directed|sought|seeks|set|wants|requires|required|requested)',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. In a subpoena sent on May 3, 2024, Dana Whitlock gave the bank ten days to answer.',
      { subject: 'Dana Whitlock' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. In a postcard sent on May 3, 2024, Dana Whitlock gave the bank ten days to answer.',
  },
  {
    id: 'investigated/checked',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER:subject] ~ (#R|{have})* <trigger: (carried out|carries out|carrying out|conducted|conducts|conducting|performed|ran|made|launched|began|started) (#DANM|[CNT])* (checks|check|inspection|inspections|audit|audits|examination|on-site inspection)> (on|of|at|into) (#DAN|{breach})* ([ORG:object])?',
    dated: true,
    example: [
      'The Federal Trade Commission carried out checks on Kestrel Bank after the breach.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission carried out repairs on Kestrel Bank after the breach.',
  },
  {
    id: 'investigated/office-checked',
    predicate: 'INVESTIGATED',
    traits: ['OFFICE_UNNAMED'],
    pattern:
      '{office} (#RVPN|{be}|{have}|,|and|#D|[DATE]|[PER]|[GRP])* <trigger: (carried out|conducted|performed|ran) (#DANM|[CNT])* (checks|inspection|inspections|audit|audits|on-site inspection)> (on|of|at|into) (#DAN|[PLC])* ([ORG:object])?',
    dated: true,
    example: ['Kestrel Bank suffered a breach. The regulator was tipped off and carried out checks on the lender.', {}],
    counterExample: 'Kestrel Bank suffered a breach. The regulator was tipped off and carried out repairs on the roof.',
  },
  {
    id: 'investigated/how',
    predicate: 'INVESTIGATED',
    pattern:
      "[ORG|PER:subject] ('s)? (#A)* <trigger: {probe}> (into|of) (how|whether|why|what|when) (... [ORG:object])?",
    dated: true,
    example: [
      'A Federal Trade Commission investigation into how thieves reached the records of Kestrel Bank is over.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'A Federal Trade Commission lecture into how thieves reached the records of Kestrel Bank is over.',
  },
  {
    id: 'investigated/faces-questions',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG:object] ~ <trigger: (faces|face|facing|faced|fielding|drawn|drew|under) (#DANM|[CNT])* (questions|scrutiny|questioning)> (by|from) (#DAN)* [ORG|PER+:subject]',
    dated: true,
    example: [
      'Kestrel Bank is facing questions from the Federal Trade Commission about the breach.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank is facing shortages from the Federal Trade Commission about the breach.',
  },
  {
    id: 'investigated/assesses-information',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER:subject] ~ ... <trigger: (assessing|reviewing|considering|evaluating|studying) (#DA)* (information|report|notification|details|disclosure|circumstances|facts) (provided|received|supplied|submitted|given|of (#DAN)* {breach})?>',
    example: [
      'Kestrel Bank suffered a breach. The ICO said it was assessing the information provided.',
      { subject: 'ICO' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The ICO said it was publishing the information provided.',
  },
  {
    id: 'investigated/their-unit',
    predicate: 'INVESTIGATED',
    pattern:
      "[ORG:subject] ('s)? (#ANP|[PLC])* (office|unit|division|bureau|squad|branch|team|detectives|agents|officers|investigators|[GRP]) ({be}|{have}|#R)* <trigger: (investigating|probing|looking into|{probe-open} (#DAN)* {probe})>",
    dated: true,
    example: ['Kestrel Bank suffered a breach. The FBI’s Boise field office is investigating.', { subject: 'FBI' }],
    counterExample: 'Kestrel Bank suffered a breach. The FBI’s Boise field office is moving.',
  },
  {
    id: 'investigated/inquiries-go-on',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG:subject] ~ (said|says|confirmed) ... <trigger: (inquiries|enquiries|investigations|investigation|inquiry) (#RI)* {be} (#R)* (continuing|ongoing|under way|underway)>',
    example: [
      'Kestrel Bank suffered a breach. Police Scotland said it had a complaint and that inquiries were continuing.',
      { subject: 'Police Scotland' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. Police Scotland said it had a complaint and that floods were continuing.',
  },
]
