import type { LawRule } from './law-rule.ts'

/** Settlements told by what they make a party do: orders and decrees, their terms, the funds they set up. */
export const orders: readonly LawRule[] = [
  {
    id: 'settled/order-binds',
    predicate: 'SETTLED_WITH',
    pattern:
      "<trigger: {agreed-order}> (settling|resolving|with|against|#D|#A|#N|#R|'s|[ORG]|[LAW]|,|which|that|would|will|also)* (requires|require|bars|bar|prohibits|prohibit|obliges|mandates|directs|compels|forbids|commits|binds) (#DAN)* [ORG+:subject] (from|to)",
    example: [
      'The proposed order bars Kestrel Hosting Inc. from misrepresenting its security.',
      { subject: 'Kestrel Hosting Inc.' },
    ],
    counterExample: 'The weather order bars Kestrel Hosting Inc. from opening its doors.',
  },
  {
    id: 'settled/under-order',
    predicate: 'SETTLED_WITH',
    pattern:
      '(under|in|with|by|as part of) (#DA)* (terms of )?(#DA)* <trigger: {agreed-order}> (with (#DA)* [ORG|GRP|PER:object] )?((#RV|announced|filed|reached|[DATE]|today)* )?  , (the|#A|#N)* [ORG:subject] (#DANMP|[ORG]|,|and)* (will|must|would|is|are|has|agreed|agrees|shall|did|does|neither|admitted|denied)',
    example: [
      'Under the proposed order, Kestrel Hosting Inc. will be prohibited from selling location data.',
      { subject: 'Kestrel Hosting Inc.' },
    ],
    counterExample: 'Under the old owner, Kestrel Hosting Inc. was prohibited from selling location data.',
  },
  {
    id: 'settled/said-in-order',
    predicate: 'SETTLED_WITH',
    pattern:
      '(in|under) (#DA)* <trigger: {agreed-order}> , (the )?[ORG|PER:object] (said|says|told) (that )?(the|#A|#N)* [ORG+:subject] (must|will|has to|would)',
    example: [
      'In a proposed order, the Federal Trade Commission said Kestrel Hosting Inc. must delete the data.',
      { subject: 'Kestrel Hosting Inc.', object: 'Federal Trade Commission' },
    ],
    counterExample: 'In a pleasant speech, the Federal Trade Commission said Kestrel Hosting Inc. must be thanked.',
  },
  {
    id: 'settled/will-require',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:object] ~ (will|would|is|has)? <trigger: (require|requires|requiring|order|orders|ordering|ordered|required|banned|bans|banning|barred|bars|prohibits|prohibited)> (#DAN)* [ORG+:subject] (#DA)* (, ((#D)? #N )?[ORG] ,)? (to|from) ... (settle|resolve|(over|of|in|for|following|after) (#A)* (charges|allegations|claims|failings|failures|violations|breaches|failing|violating))',
    dated: true,
    example: [
      'The Federal Trade Commission will require Kestrel Hosting Inc. to overhaul its security over charges that it left data open.',
      { subject: 'Kestrel Hosting Inc.', object: 'Federal Trade Commission' },
    ],
    counterExample:
      'The Federal Trade Commission will require Kestrel Hosting Inc. to move its staff over the weekend in May.',
  },
  {
    id: 'settled/their-charges',
    predicate: 'SETTLED_WITH',
    pattern:
      "[ORG|PER:subject] ~ <trigger: ({settle}|agreed to (settle|resolve)|agrees to (settle|resolve)|to settle|to resolve|ended|end)> (#DA)* [ORG|PER:object] ('s)? (#AN)* (charges|allegations|claims|complaint|case|action|investigation|inquiry|probe|lawsuit|suit)",
    dated: true,
    example: [
      'Kestrel Bank has agreed to settle Federal Trade Commission allegations that it left data open.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank has agreed to print Federal Trade Commission allegations that it left data open.',
  },
  {
    id: 'settled/sets-up-fund',
    predicate: 'SETTLED_WITH',
    pattern:
      '{settlement} (#RV|will|would|which|that|also|,)* <trigger: (creates|create|sets up|set up|establishes|establish|provides for|provides|includes|calls for|consists of|creating|establishing|is worth|totals|totalling|totaling|worth)> (#DA)* [MON:value]',
    example: ['Kestrel Bank suffered a breach. The deal sets up a $5 million fund.', { value: '$5 million' }],
    counterExample: 'Kestrel Bank suffered a breach. The school sets up a $5 million fund.',
  },
  {
    id: 'settled/fund-of',
    predicate: 'SETTLED_WITH',
    pattern:
      '<trigger: ((settlement|compensation|common|non-reversionary|cash) fund)> (of|worth|totaling|totalling|that holds|containing) (#DAR)* [MON:value]',
    example: [
      'Kestrel Bank suffered a breach. Members share a settlement fund of $5 million.',
      { value: '$5 million' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. Members share a holiday fund of $5 million.',
  },
  {
    id: 'settled/will-set-up-fund',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ <trigger: (set up|establish|create|fund|establishes|creates|pay|contribute|put)> (#DAN)* [MON:value] (#A)* (into )?(#DA)* (settlement fund|settlement|compensation fund|fund for (#DA)* (class|[GRP])|common fund)',
    example: [
      'Kestrel Bank will set up a $5 million settlement fund.',
      { subject: 'Kestrel Bank', value: '$5 million' },
    ],
    counterExample: 'Kestrel Bank will set up a $5 million heritage fund.',
  },
  {
    id: 'settled/plan-monitored',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ <trigger: (pay|pays|paid)> (#DAN)* [MON:value] and ... (corrective action plan|action plan) (that|which) [ORG|GRP:object] (will|would|is)',
    example: [
      'Northwind Clinics agreed to pay $480,000 and to follow a corrective action plan that OCR will monitor.',
      { subject: 'Northwind Clinics', object: 'OCR', value: '$480,000' },
    ],
    counterExample: 'Northwind Clinics agreed to pay $480,000 and to follow a guided tour that OCR will monitor.',
  },
  {
    id: 'settled/agreed-with',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (agreed to|agrees to|accepted|signed|entered into|entered|accepts|signs|consented to|submitted to|finalized|finalised)> (#DA)* {agreed-order} (with|offered by|proposed by|from) (#DA)* [ORG|GRP|PER+:object]',
    dated: true,
    example: [
      'Kestrel Bank agreed to a consent order with the Federal Trade Commission.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank agreed to a coffee date with the Federal Trade Commission.',
  },
  {
    id: 'settled/paid-to-states',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ <trigger: (pay|pays|paid|paying)> (#DAM|[CNT])* ((states|commonwealth|attorneys general|state)) (#DAM|[CNT])* [MON:value]',
    example: ['Kestrel Bank will pay the Commonwealth $225,000.', { subject: 'Kestrel Bank', value: '$225,000' }],
    counterExample: 'Kestrel Bank will pay the builders $225,000.',
  },
  {
    id: 'settled/undertaking',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:object] ~ <trigger: (accepted|obtained|secured|accepts|secures)> (#DAN)* (enforceable undertaking|undertaking|undertakings|assurance|assurances) (from|by|offered by|given by) (#DAN)* [ORG+:subject]',
    dated: true,
    example: [
      'The Federal Trade Commission accepted an enforceable undertaking from Kestrel Bank.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'The Federal Trade Commission accepted an enormous parcel from Kestrel Bank.',
  },
  {
    id: 'settled/has-settled',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ (has |have |had )?<trigger: (settled|settles|settle)> (out of court )?(for (#DAR)* [MON:value]|.)',
    dated: true,
    example: ['Kestrel Bank has settled for $5 million.', { subject: 'Kestrel Bank', value: '$5 million' }],
    counterExample: 'Kestrel Bank has settled in a valley.',
  },
  {
    id: 'settled/sum-agreed',
    predicate: 'SETTLED_WITH',
    pattern: '[MON:value] (#N)* (that |which )?(#DAN)* [ORG:subject] (#RV)* <trigger: agreed> to pay',
    example: [
      'Members share the $5 million that Kestrel Bank agreed to pay.',
      { subject: 'Kestrel Bank', value: '$5 million' },
    ],
    counterExample: 'Members share the $5 million that Kestrel Bank hoped to pay.',
  },
  {
    id: 'settled/to-resolve-paid',
    predicate: 'SETTLED_WITH',
    pattern:
      '(settle|resolve|end|close|settling|resolving|ending|closing) ... ({suit}|claims|charges|case|cases|litigation|allegations|{probe}|matter|dispute) ... , (#DAN)* [ORG:subject] (#RV|is|has|to)* <trigger: {pay}> .. [MON:value]',
    example: [
      'To resolve the lawsuits, Kestrel Bank put up $5 million.',
      { subject: 'Kestrel Bank', value: '$5 million' },
    ],
    counterExample: 'To resolve the shortage, Kestrel Bank put up $5 million.',
  },
  {
    id: 'settled/deal-to-end',
    predicate: 'SETTLED_WITH',
    pattern:
      '[MON:value] (#AN)* <trigger: (deal|agreement|accord|settlement|pact|payout)> (, which ... ,)? (to|that|which|would|will)* (end|ends|settle|settles|resolve|resolves|ending|settling|resolving) ... ({suit}|claims|charges|case|cases|litigation|allegations|investigation|probe|dispute)',
    example: ['Kestrel Bank struck a $5 million deal to end litigation over the breach.', { value: '$5 million' }],
    counterExample: 'Kestrel Bank struck a $5 million deal to end shortages over the summer.',
  },
  {
    id: 'settled/deal-with-states',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ <trigger: ({reach}|{settle})> (#DA)* ([MON:value] )?(#AN)* ({settlement} )?with (#DAM|[CNT]|all|the)* (states|attorneys general|state attorneys general)',
    dated: true,
    example: [
      'Kestrel Bank reached a $5 million deal with the states.',
      { subject: 'Kestrel Bank', value: '$5 million' },
    ],
    counterExample: 'Kestrel Bank reached a $5 million deal with the builders.',
  },
  {
    id: 'settled/pays-them-announced',
    predicate: 'SETTLED_WITH',
    traits: ['PAYMENT'],
    pattern:
      '[ORG|PER:object] ~ <trigger: (announced|announces|said|says)> (today )?(that )?(#DAN)* [ORG+:subject] (will|must|has agreed to|agreed to|is to|have agreed to) pay (#DAR)* [MON:value]',
    dated: true,
    example: [
      'The Federal Trade Commission announced that Kestrel Bank will pay $450,000.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', value: '$450,000' },
    ],
    counterExample: 'The Federal Trade Commission announced that Kestrel Bank will count $450,000.',
  },
]
