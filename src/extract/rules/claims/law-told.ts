import type { LawRule } from './law-rule.ts'

/**
 * Fines, suits and inquiries of which the words bind the matter only: who stands on which side the sentence says elsewhere
 * (claims/law/sides-of-sentence.ts). Of two readings of one matter the one that binds more stays.
 */
export const lawTold: readonly LawRule[] = [
  {
    id: 'fined/told-sum',
    predicate: 'FINED',
    traits: ['SUM_ALONE'],
    pattern: '[MON:value] (#AN)* <trigger: {fine}>',
    example: ['The £4.4 million penalty reflected what Kestrel Bank had neglected.', { value: '£4.4 million' }],
    counterExample: 'The £4.4 million bonus reflected what Kestrel Bank had neglected.',
  },
  {
    id: 'fined/told-of-sum',
    predicate: 'FINED',
    traits: ['SUM_ALONE'],
    pattern:
      '<trigger: {fine}> (surcharge|notice|#A)* (of|,|totaling|totalling|worth|:|at|is|was) (#DAR|set|at)* [MON:value]',
    example: [
      'A penalty of £4.4 million has been levied against Kestrel Bank by the Federal Trade Commission.',
      { value: '£4.4 million' },
    ],
    counterExample: 'A loan of £4.4 million has been levied against Kestrel Bank by the Federal Trade Commission.',
  },
  {
    id: 'fined/told-in-penalties',
    predicate: 'FINED',
    traits: ['SUM_ALONE'],
    pattern: '[MON:value] in (#A)* <trigger: (fines|penalties|penalty)>',
    example: ['Kestrel Bank must pay £4.4 million in civil penalties.', { value: '£4.4 million' }],
    counterExample: 'Kestrel Bank must pay £4.4 million in yearly rents.',
  },
  {
    id: 'fined/told-sets',
    predicate: 'FINED',
    traits: ['SUM_ALONE'],
    pattern:
      '<trigger: ((set|sets|setting|reduced|cut|lowered|trimmed) (#DA)* {fine}|{fine} {be} (set|reduced|cut|lowered|trimmed))> (from [MON] )?(at|to) (#DAR)* [MON:value]',
    example: ['The notice sent to Kestrel Bank sets the fine at £4.4m.', { value: '£4.4m' }],
    counterExample: 'The notice sent to Kestrel Bank sets the rent at £4.4m.',
  },
  {
    id: 'fined/ordered-to-pay',
    predicate: 'FINED',
    pattern:
      '[ORG|PER:object] ~ {be} (#R)* <trigger: (ordered|told|directed|compelled)> (by (#DAN)* [ORG|PER|PLC:subject] )?(#R)*to pay (#DAN)* [MON:value]',
    dated: true,
    example: [
      'Kestrel Bank has been ordered by the Federal Trade Commission to pay a $20 million penalty.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$20 million' },
    ],
    counterExample: 'Kestrel Bank has been helped by the Federal Trade Commission to pay a $20 million bill.',
  },
  {
    id: 'fined/and-another',
    predicate: 'FINED',
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: {fined}> (#DANMP)* [ORG] (#DAN)* [MON] (,)? and (its|#D|#A|#N|#P)* [ORG:object] (#DAN)* [MON:value]',
    dated: true,
    example: [
      'The Federal Trade Commission fined Kestrel Bank $2 million and its host Alder Systems Inc. $1 million.',
      { subject: 'Federal Trade Commission', object: 'Alder Systems Inc.', value: '$1 million' },
    ],
    counterExample:
      'The Federal Trade Commission lent Kestrel Bank $2 million and its host Alder Systems Inc. $1 million.',
  },
  {
    id: 'fined/we-have-fined',
    predicate: 'FINED',
    traits: ['WE'],
    pattern: 'we (have|#R)* <trigger: (fined|fine)> (#DAN)* [ORG+:object] (#DAN)* [MON:value]',
    dated: true,
    example: ['We have fined Kestrel Bank £60,000.', { object: 'Kestrel Bank', value: '£60,000' }],
    counterExample: 'We have paid Kestrel Bank £60,000.',
  },
  {
    id: 'fined/it-fined',
    predicate: 'FINED',
    pattern:
      '(it|they|he|she) ({have}|#R|then|later)* <trigger: (fined|penalised|penalized)> (#DAN)* [ORG+:object] (#DAR)* [MON:value]',
    dated: true,
    example: ['In the end it fined Kestrel Bank £60,000.', { object: 'Kestrel Bank', value: '£60,000' }],
    counterExample: 'In the end it lent Kestrel Bank £60,000.',
  },
  {
    id: 'sued/told-followed',
    predicate: 'SUED',
    pattern:
      '<trigger: ({suit}|suits|complaints|cases)> (over the {breach} |in (#DAN)* court |against it )?({be}|{have}|#R|now|already|since)* (followed|landed|arrived|pending|consolidated|filed|brought|lodged|combined|transferred|piled up|mounted|stayed)',
    dated: true,
    example: ['Kestrel Bank suffered a breach. At least three lawsuits have followed.', {}],
    counterExample: 'Kestrel Bank suffered a breach. At least three meetings have followed.',
  },
  {
    id: 'sued/told-seeking-filed',
    predicate: 'SUED',
    pattern:
      '<trigger: {suit}> (seeking|accusing|alleging|claiming|blaming|demanding) ... {be} (#R|since)* (filed|brought|lodged|launched)',
    example: ['Kestrel Bank suffered a breach. A lawsuit seeking class-action status was filed within hours.', {}],
    counterExample: 'Kestrel Bank suffered a breach. A lawyer seeking class-action status was hired within hours.',
  },
  {
    id: 'sued/asks-to-dismiss',
    predicate: 'SUED',
    pattern:
      '[ORG:object] ~ <trigger: (asked|asks|moved|moves|sought|seeks|tried|is asking|filed a motion|wants)> ... (to (dismiss|throw out|toss)|dismissal of) (#DAN)* ({suit}|case|claims)',
    example: ['Kestrel Bank has asked a judge to dismiss the lawsuit.', { object: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank has asked a judge to dismiss the rumor.',
  },
  {
    id: 'sued/defends',
    predicate: 'SUED',
    pattern:
      '[ORG:object] ~ <trigger: (defending|fighting|battling|contesting|defend|fight|contest|answer|dodge|dodged|escape|duck|beat back|fend off|fending off)> (#DANMR|[CNT])* {suit}',
    example: ['Kestrel Bank is now defending nine class actions.', { object: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank is now defending nine city titles.',
  },
  {
    id: 'sued/plaintiffs-say',
    predicate: 'SUED',
    traits: ['CALLED_PLAINTIFFS'],
    status: 'CONFIRMED',
    pattern:
      '[GRP:subject] ~ <trigger: (say|said|allege|alleged|claim|claimed|argue|argued|contend|contended|accuse|accused)> (that )?(#DAN)* [ORG:object]',
    example: ['Plaintiffs say Kestrel Bank ignored warnings.', { subject: 'Plaintiffs', object: 'Kestrel Bank' }],
    counterExample: 'Plaintiffs know Kestrel Bank ignored warnings.',
  },
  {
    id: 'sued/caption-defendant',
    predicate: 'SUED',
    pattern: '(#P|al) (. )?<trigger: (v|vs|versus)> (. )?[ORG:object]',
    example: ['The case, Whitlock v. Kestrel Bank, is pending in Ohio.', { object: 'Kestrel Bank' }],
    counterExample: 'The case, Whitlock and Kestrel Bank, is pending in Ohio.',
  },
  {
    id: 'sued/in-re',
    predicate: 'SUED',
    qualifiers: { action: 'CLASS_ACTION' },
    pattern: 'in re (:)? (#PNA|[ORG]|,)* <trigger: litigation>',
    example: ['Kestrel Bank suffered a breach. The case is In re Kestrel Bank Data Breach Litigation.', {}],
    counterExample: 'Kestrel Bank suffered a breach. The case is in the Kestrel Bank data breach archive.',
  },
  {
    id: 'sued/told-filed',
    predicate: 'SUED',
    pattern:
      '<trigger: ({suit}|complaints|suits)> (#N)? , (#RM|[CNT]|each|both|all)* (filed|brought|lodged|pending|consolidated)',
    dated: true,
    example: ['Kestrel Bank suffered a breach. Two further complaints, filed in state court, say the same.', {}],
    counterExample: 'Kestrel Bank suffered a breach. Two further courses, filed in state court, say the same.',
  },
  {
    id: 'sued/told-says',
    predicate: 'SUED',
    pattern:
      '(a|the|one|another|second|first|her|his|their|that|this|#A) <trigger: (lawsuit|suit|class action|class action complaint|class action lawsuit|class-action lawsuit|class-action suit)> (#R)* (alleges|claims|says|contends|argues|accuses|seeks|asks|asserts|alleged|claimed|argued|accused|sought)',
    example: ['Kestrel Bank suffered a breach. The suit seeks damages for the class.', {}],
    counterExample: 'Kestrel Bank suffered a breach. The tour seeks sponsors for the class.',
  },
  {
    id: 'sued/people-filed',
    predicate: 'SUED',
    pattern:
      '[GRP|PER|PLC:subject] ~ <trigger: (filed|brought|lodged|launched|files|brings|filing|bringing) (#DANM)* {suit}>',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. Dana Whitlock filed a proposed class action on May 3, 2023.',
      { subject: 'Dana Whitlock', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. Dana Whitlock filed a proposed menu on May 3, 2023.',
  },
  {
    id: 'sued/sued-the-noun',
    predicate: 'SUED',
    pattern: '[GRP|PER|ORG|PLC:subject] ~ <trigger: (sued|sues|suing)> (the|its|their) (#AN)* #N',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. Dana Whitlock sued the district on May 3, 2023.',
      { subject: 'Dana Whitlock', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. Dana Whitlock toured the district on May 3, 2023.',
  },
  {
    id: 'sued/their-complaint',
    predicate: 'SUED',
    pattern:
      "[ORG|PER:subject] ('s)? (#A)* <trigger: (complaint|lawsuit|suit)> (#R)* (alleges|alleged|claims|claimed|says|accuses|accused|contends|charges|charged|names|argues|states|asserts) (that )?(#DAN)* [ORG+:object]",
    dated: true,
    example: [
      'The Federal Trade Commission’s complaint alleges that Kestrel Bank misled customers.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission’s brochure alleges that Kestrel Bank misled customers.',
  },
  {
    id: 'sued/plaintiff-named',
    predicate: 'SUED',
    traits: ['NAMES_PLAINTIFF', 'PLAINTIFF_NOUN'],
    status: 'CONFIRMED',
    pattern: '<trigger: (plaintiff|plaintiffs|[GRP])> (in (#DA)* case )?(,)? (#DAN|named)* [PER+:subject]',
    example: ['Kestrel Bank suffered a breach. Lead plaintiff Dana Whitlock lost $900.', { subject: 'Dana Whitlock' }],
    counterExample: 'Kestrel Bank suffered a breach. Lead guitarist Dana Whitlock lost $900.',
  },
  {
    id: 'sued/named-as-plaintiff',
    predicate: 'SUED',
    traits: ['NAMES_PLAINTIFF'],
    status: 'CONFIRMED',
    pattern: '[PER:subject] , (one of )?(#DAN|[CNT])* <trigger: (plaintiff|plaintiffs)> (in|who|,|.|said)',
    example: [
      'Kestrel Bank suffered a breach. Dana Whitlock, the lead plaintiff, lost $900.',
      { subject: 'Dana Whitlock' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. Dana Whitlock, the lead guitarist, lost $900.',
  },
  {
    id: 'sued/pending-against',
    predicate: 'SUED',
    traits: ['PENDING'],
    status: 'CONFIRMED',
    pattern:
      '([GRP:subject] )?(#A)* <trigger: {suit}> against (#DAN)* [ORG+:object] (, )?(that |which )?(is|are|was|were|remains|remain) (still |now )?(pending|before)',
    example: [
      'The deal does not touch a consumer class action against Kestrel Bank that is pending in Colorado.',
      { object: 'Kestrel Bank' },
    ],
    counterExample: 'The deal does not touch a consumer petition against Kestrel Bank that is pending in Colorado.',
  },
  {
    id: 'sued/named-defendant',
    predicate: 'SUED',
    pattern:
      '[ORG:object] ~ {be} (also |#R )*<trigger: (named|listed|sued|included)> (as (#DA)* (defendant|defendants|co-defendant|co-defendants)|in (#DANM|[CNT])* {suit})',
    dated: true,
    example: ['Kestrel Bank is also named as a defendant.', { object: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank is also named as a sponsor.',
  },
  {
    id: 'sued/accused-in-suit',
    predicate: 'SUED',
    pattern:
      '[ORG:object] ~ {be} (#R)* <trigger: accused> (of|in) ... (in|by) (#DANM|[CNT])* {suit} (.. by (#DANM)* [PER|GRP|ORG:subject])?',
    dated: true,
    example: ['Kestrel Bank is accused of negligence in a class action.', { object: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank is accused of negligence in a class assembly.',
  },
  {
    id: 'sued/seeks-class',
    predicate: 'SUED',
    pattern:
      '[PER|GRP:subject] ~ <trigger: (seeking|seeks|seek|asked for|asking for|wants)> (#D)* (class action status|class-action status|class certification|class status)',
    example: [
      'Kestrel Bank suffered a breach. Dana Whitlock is seeking class-action status.',
      { subject: 'Dana Whitlock' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. Dana Whitlock is seeking first-class seats.',
  },
  {
    id: 'sued/takes-action',
    predicate: 'SUED',
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: (took|taken|takes|taking|brought|brings|bringing|announced) (#DAN)* (action|actions|case|proceedings)> against (#DAN)* [ORG+:object]',
    dated: true,
    example: [
      'The Federal Trade Commission is taking action against Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission is taking tea with Kestrel Bank.',
  },
  {
    id: 'investigated/handling',
    predicate: 'INVESTIGATED',
    pattern:
      "[ORG|PER|GRP:subject] ~ (said|says|confirmed|announced|that|his|her|their|its|office|had|has|was|is|it|she|he|#R)* <trigger: ({probe-ing}|{probe-open} (#DAN)* {probe} (into|of)|reviewing|examining|scrutinising|scrutinizing|assessing)> (#D|how|whether|the|#A)* [ORG:object] ('s)? (#AN)* (handling|response|practices|conduct|compliance|security|controls|disclosure|delay|timing|actions|role|systems|safeguards|defenses|policies)",
    dated: true,
    example: [
      'The Federal Trade Commission is reviewing Kestrel Bank’s handling of the breach.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission is praising Kestrel Bank’s handling of the breach.',
  },
  {
    id: 'investigated/its-handling',
    predicate: 'INVESTIGATED',
    traits: ['HOUSE_MEANT'],
    pattern:
      '[ORG|PER:subject] ~ <trigger: ({probe-ing}|reviewing|examining|scrutinising|scrutinizing|assessing)> (its|their|#D|#A|#N)* (handling|response|practices|conduct|compliance|security|controls|disclosure|delay|timing|actions|role|systems|safeguards|defenses|policies)',
    dated: true,
    example: [
      'Kestrel Bank said in a filing that the Federal Trade Commission was examining its controls.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank said in a filing that the Federal Trade Commission was praising its controls.',
  },
  {
    id: 'investigated/opened-case',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (opened|opens|launched|started|commenced|initiated|open) (#DA)* (case|file|proceedings|proceeding|examination|audit|compliance review|enforcement case|inquiries|enquiries|investigations)>',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The Federal Trade Commission has opened a case.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The Federal Trade Commission has opened a branch.',
  },
  {
    id: 'investigated/told-alone',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER|GRP:subject] ~ <trigger: (making (enquiries|inquiries)|investigating|looking into (it|this|what happened)|reviewing (it|the information|the report|the matter|the incident|the case))> (provided )?(.|,|"|and|but|with|(#D (#A)* (matter|case|circumstances|incident|breach|theft|attack|hacking|hack|leak|intrusion|cyberattack)))',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The Federal Trade Commission said it was making enquiries.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The Federal Trade Commission said it was making progress.',
  },
  {
    id: 'investigated/is-investigated-by',
    predicate: 'INVESTIGATED',
    pattern:
      '(case|matter|incident|breach|attack|theft|hack|intrusion|cyberattack|it|leak) {be} (#R|being|still|now|also)* <trigger: (investigated|probed|looked into|under investigation)> by (#DAN)* [ORG|GRP|PER+:subject]',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The case is being investigated by the Federal Trade Commission.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The case is being described by the Federal Trade Commission.',
  },
  {
    id: 'investigated/investigated-case',
    predicate: 'INVESTIGATED',
    pattern: '[ORG|GRP:subject] ~ <trigger: (investigated|investigates|worked)> (the|this) (case|matter|crime|breach)',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The FBI investigated the case with help from others.',
      { subject: 'FBI' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The FBI declined the case with help from others.',
  },
  {
    id: 'investigated/its-investigation',
    predicate: 'INVESTIGATED',
    pattern:
      "[ORG|PER:subject] ('s)? (#A)* <trigger: {probe}> (#R)* (began|started|opened|followed|found|determined|showed|revealed|concluded|indicated|is|was|remains|continues)",
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The Federal Trade Commission’s investigation began in May 2023.',
      { subject: 'Federal Trade Commission', when: 'May 2023' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The Federal Trade Commission’s renovation began in May 2023.',
  },
  {
    id: 'investigated/demanded-papers',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (subpoenaed|(served|issued|sent) (#DA)* (subpoena|subpoenas|civil investigative demand|civil investigative demands|notice of inquiry) (to|on))> (#DAN)* [ORG:object]',
    dated: true,
    example: [
      'The Federal Trade Commission sent a civil investigative demand to Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission bought a civil wedding gift for Kestrel Bank.',
  },
  {
    id: 'charged/told-in-papers',
    predicate: 'CHARGED',
    traits: ['TOLD_IN_PAPERS'],
    pattern:
      '<trigger: (criminal complaint|indictment|charging documents|criminal information|superseding indictment)>',
    qualifiers: { action: 'CRIMINAL' },
    example: ['Dana Whitlock copied records, according to a criminal complaint.', {}],
    counterExample: 'Dana Whitlock copied records, according to a customer complaint.',
  },
]
