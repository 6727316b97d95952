import type { LawRule } from './law-rule.ts'

/** Settlements told by other words than "settle": what a payment ends, who gets it, and what a court made of the deal. */
export const deals: readonly LawRule[] = [
  {
    id: 'settled/puts-to-rest',
    predicate: 'SETTLED_WITH',
    pattern:
      '([MON:value] (#AN)* )?<trigger: ({settlement}|pact|payout)> (, which ... ,)? (to|that|which|would|will|#R)* {brings-to-end} (#DANM|[CNT]|[ORG])* ({suit}|claims|charges|case|cases|allegations|investigation|probe|inquiry|dispute|complaints)',
    example: ['Kestrel Bank struck a $2 million deal that puts to rest claims by customers.', { value: '$2 million' }],
    counterExample: 'Kestrel Bank struck a $2 million deal that puts to work claims by customers.',
  },
  {
    id: 'settled/brought-to-end',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ <trigger: (brought|bring|brings|bringing) (#DAN|[ORG])* ({suit}|case|cases|matter|dispute|claims) to (#DA)* (end|close|conclusion)>',
    dated: true,
    example: ['Kestrel Bank brought the class action to an end.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank brought the class picnic to an end.',
  },
  {
    id: 'settled/suit-was-settled',
    predicate: 'SETTLED_WITH',
    pattern:
      '(the|that|this|those|these|its|their|both|all) (#A)* ({suit}|case|claims|charges|allegations) ({be}|{have}|#R|since|later)* <trigger: (settled|resolved)> (#RA|[DATE]|last|in|on|out of court|early)* (for|.|,|with|without|after|under|on)',
    dated: true,
    example: ['Kestrel Bank suffered a breach. The lawsuit was settled last year for a sum not told.', {}],
    counterExample: 'Kestrel Bank suffered a breach. The lawsuit was printed last year for a sum not told.',
  },
  {
    id: 'settled/sides-reached',
    predicate: 'SETTLED_WITH',
    pattern:
      '(parties|sides|lawyers|plaintiffs|[GRP:object]) ({have}|#R|since)* <trigger: (reached|struck|announced|agreed to|agreed on|signed|filed|notified the court of|come to) (#DAN)* (settlement|settlement agreement|settlement in principle|deal to settle|accord|agreement in principle)>',
    dated: true,
    example: ['Kestrel Bank suffered a breach. The parties have reached a settlement in principle.', {}],
    counterExample: 'Kestrel Bank suffered a breach. The parties have reached a city in principle.',
  },
  {
    id: 'settled/pays-under-agreement',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ <trigger: {pay}> (#DAR|[PLC])* [MON:value] ... (under|in|through|by|as part of|following) (#DANM|[CNT]|terms|of)* ({settlement}|{agreed-order}) ((with|between|reached with) (#DAN)* [ORG|GRP|PER|PLC:object])?',
    dated: true,
    example: [
      'Kestrel Bank must pay $2 million and mend its ways under an agreement with Ohio.',
      { subject: 'Kestrel Bank', value: '$2 million', object: 'Ohio' },
    ],
    counterExample: 'Kestrel Bank must pay $2 million and mend its ways under a new owner with Ohio.',
  },
  {
    id: 'settled/it-paid-them',
    predicate: 'SETTLED_WITH',
    traits: ['HOUSE_PAYS'],
    pattern:
      '(it|they|which|who|company|firm) (#RV|{have})* <trigger: (paid|pay|pays|paying)> (#DA)* ([ORG|GRP|PLC:object] )?(#DAR)* [MON:value] ... (settle|resolve|end|settlement|corrective action plan|resolution agreement|consent)',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. In 2021 it paid the Federal Trade Commission $2 million to resolve a case.',
      { object: 'Federal Trade Commission', value: '$2 million' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. In 2021 it paid the Federal Trade Commission $2 million to move a case.',
  },
  {
    id: 'settled/get-from',
    predicate: 'SETTLED_WITH',
    pattern:
      '[GRP|PLC|ORG|PER:object] ~ <trigger: (share|split|receive|receives|get|gets|collect|collects|recover|recovers|see)> (#DAR)* [MON:value] (#A)* from (#DAN)* [ORG:subject] (under|in|as part of|through|after|to (settle|resolve)) (#DAN)* ({settlement}|{agreed-order}|{suit}|case)',
    dated: true,
    example: [
      'Ohio will get $2 million from Kestrel Bank in a settlement.',
      { subject: 'Kestrel Bank', object: 'Ohio', value: '$2 million' },
    ],
    counterExample: 'Ohio will get $2 million from Kestrel Bank in a lottery.',
  },
  {
    id: 'settled/under-which',
    predicate: 'SETTLED_WITH',
    pattern:
      '{settlement} (,)? (under|in|by|through) which (#DAN)* [ORG:subject] (#RV|is|has)* <trigger: (pay|pays|paid|hand over|contribute|put up)> (#DAR)* [MON:value]',
    example: [
      'They reached an agreement under which Kestrel Bank will pay $2 million.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'They reached a bridge under which Kestrel Bank will pay $2 million.',
  },
  {
    id: 'settled/agreed-to-payment',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ <trigger: (agreed|agrees|consented|consents|committed) to> (#DAR)* [MON:value] (#A)* (payment|payout|payments)',
    dated: true,
    example: ['Kestrel Bank agreed to a $2 million payment.', { subject: 'Kestrel Bank', value: '$2 million' }],
    counterExample: 'Kestrel Bank agreed to a $2 million ransom.',
  },
  {
    id: 'settled/made-payment',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ (made|makes|make) (#DA)* [MON:value] (#A)* <trigger: payment> to (#DAN)* [ORG|GRP|PLC:object] ... (settle|settlement|resolve|resolution|agreement|decree|order)',
    dated: true,
    example: [
      'Kestrel Bank made a $2 million payment to the Federal Trade Commission in a settlement.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank made a $2 million payment to the Federal Trade Commission in a hurry.',
  },
  {
    id: 'settled/approved-sum',
    predicate: 'SETTLED_WITH',
    pattern:
      '(approved|approves|approve|approval (of|to|for)|signed off on|signs off on|sign off on|cleared|blessed|granted (#A)* approval to|awaits|certified) (#DA)* [MON:value] (#AN)* <trigger: (deal|accord|agreement|pact|resolution|payout|decree)>',
    example: ['Kestrel Bank suffered a breach. A judge signed off on a $2 million deal.', { value: '$2 million' }],
    counterExample: 'Kestrel Bank suffered a breach. A judge made fun of a $2 million deal.',
  },
  {
    id: 'settled/includes-payment',
    predicate: 'SETTLED_WITH',
    pattern:
      '<trigger: ({settlement}|{agreed-order})> with (#DAN)* [ORG:subject] (#RV)* (includes|include|included|provides for|calls for|carries|comes with|involves|requires) (#DA)* [MON:value] (#A)* (payment|penalty|fund|payout)',
    example: [
      'The agreement with Kestrel Bank includes a $2 million payment.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The weekend with Kestrel Bank includes a $2 million payment.',
  },
  {
    id: 'settled/settlement-was-with',
    predicate: 'SETTLED_WITH',
    pattern:
      '(settlement|settlements|agreement|resolution|decree|case|cases|action) ... <trigger: (with|against|involved|involving|concerned|concerning|of|from)> (#DAN)* [ORG:subject] , (#DANR|[DATE]|which|in|on|of)* (paid|agreed to pay|paying|settled for|had paid) (#DAR)* [MON:value]',
    example: [
      'The last such settlement was with Kestrel Bank, which paid $2 million.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The last such picture was with Kestrel Bank, which paid $2 million.',
  },
  {
    id: 'settled/won-approval',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|GRP:subject] ~ <trigger: (won|wins|received|receives|gained|got|gets|secured|sought|obtained)> (#DA)* approval (on|in|[DATE]|#R)* (of|for) (#DA)* ([MON:value] )?(#AN)* ({settlement}|deal|accord)',
    dated: true,
    example: [
      'Kestrel Bank won final approval on Monday of a $2 million settlement.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank won final approval on Monday of a $2 million tower.',
  },
  {
    id: 'settled/under-their-order',
    predicate: 'SETTLED_WITH',
    pattern:
      '(under|in|with|by|as part of|through) (#DANM)* <trigger: (order|orders|{agreed-order}|{settlement})> (that |which )?(#DAN)* [ORG|PER:object] (#R|{have}|[DATE]|on|today)* (finalized|finalised|announced|approved|issued|proposed|unveiled|signed|reached|entered|negotiated|struck|secured|obtained)',
    example: [
      'Kestrel Bank must overhaul its security under an order the Federal Trade Commission finalized today.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank must overhaul its security under a boss the Federal Trade Commission approved today.',
  },
  {
    id: 'settled/came-to-terms',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:subject] (and|with)? (#DANMP|[CNT])* [GRP|ORG|PER:object] (of (#DANM|[CNT])*)? ({have}|#R)* <trigger: (come|came|coming) to (terms|an agreement|a settlement|an accord)>',
    dated: true,
    example: [
      'Kestrel Bank and the attorneys general of nine states have come to terms over the breach.',
      { subject: 'Kestrel Bank', object: 'attorneys general' },
    ],
    counterExample: 'Kestrel Bank and the attorneys general of nine states have come to lunch over the breach.',
  },
  {
    id: 'settled/their-people-share',
    predicate: 'SETTLED_WITH',
    pattern:
      '[GRP:object] (of|at|from) (#DAN)* [ORG:subject] (#RV|will|would|can|may|are to)* <trigger: (share|split|receive|receives|get|gets|collect|divide|recover)> (#DAR)* [MON:value] (... )?(in|under|from|through|as part of|after|to (settle|resolve)) (#DANM)* ({settlement}|{agreed-order}|{suit})',
    example: [
      'Customers of Kestrel Bank will share $10 million under a settlement over the breach.',
      { subject: 'Kestrel Bank', object: 'Customers', value: '$10 million' },
    ],
    counterExample: 'Customers of Kestrel Bank will share $10 million under a promotion over the summer.',
  },
  {
    id: 'settled/makes-go-away',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ <trigger: {pay}> (#DAR)* [MON:value] to (make|dispose of|bury|put (#DANM|{suit}|claims|case)* (to rest|behind it|to bed)|get rid of) ({breach}|{suit}|claims|case|cases|matter|over|its|their|#DA)* ',
    example: [
      'Kestrel Bank is paying $10 million to make a class action over its breach go away.',
      { subject: 'Kestrel Bank', value: '$10 million' },
    ],
    counterExample: 'Kestrel Bank is lending $10 million to make a class action film over its summer.',
  },
]
