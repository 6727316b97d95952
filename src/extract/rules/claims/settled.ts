import type { LawRule } from './law-rule.ts'
import { wordSet } from '../lexicon/phrases.ts'

/** Settlements. The subject is who settles, the object the other side; the sum comes with the clause (claims/law.ts). */
export const settled: readonly LawRule[] = [
  {
    id: 'settled/suit-against',
    predicate: 'SETTLED_WITH',
    pattern: '[ORG|PER|PLC|GRP:subject] ~ <trigger: {settle}> ... (against|with) .. [ORG|PER|GRP|PLC+:object]',
    dated: true,
    example: [
      'Kestrel Bank settled a lawsuit with customers on May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank shared a building with customers on May 3, 2023.',
  },
  {
    id: 'settled/agreed-to-pay',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (agreed|agrees|agree|will|has agreed|have agreed|is|are|to)> (also)? (to )? {pay} .. [MON:value] ... to {end} .. ((claims|charges|allegations|lawsuit|lawsuits|case|cases|probe|investigation|suit|class action) )? (.. (by|from|with|of) .. )? (#DAN|[PLC])* [GRP|ORG|PER:object]',
    example: [
      'Kestrel Bank agreed to pay $2 million to compensate customers.',
      { subject: 'Kestrel Bank', object: 'customers', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank agreed to pay $2 million for a building.',
  },
  {
    id: 'settled/pay-to-end',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:subject] ~ <trigger: {pay}> .. [MON:value] ... (to|in|as part of|under) (#DAN)? (#DAN)? (settle|resolve|end|compensate|settlement|resolution|settling|resolving|reimburse|settlements)',
    example: [
      'Kestrel Bank will pay $2 million to settle the lawsuit.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank will pay $2 million to move.',
  },
  {
    id: 'settled/under-the-settlement',
    predicate: 'SETTLED_WITH',
    pattern:
      '[MON:value] (#AN)* {settlement} (with .. [ORG|GRP|PLC|PER:object] )?.. , (the )?[ORG+:subject] (#R)* (will|must|has|have|agreed|agrees|is|are|would|shall|also)',
    dated: true,
    example: [
      'As part of a $2 million settlement, Kestrel Bank will hire an auditor.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'As part of a $2 million rebuilding, Kestrel Bank will hire an auditor.',
  },
  {
    id: 'settled/terms-pay',
    predicate: 'SETTLED_WITH',
    pattern:
      '{settlement} ... , ... [ORG+:subject] ... <trigger: (will|must|agreed to|is to|has agreed to|have agreed to|shall|would|to|is required to|was required to|agrees to|is ordered to)> (also |each |together |collectively |jointly )? (pay|contribute|shell out) .. [MON:value]',
    example: [
      'Under the settlement, Kestrel Bank will pay $2 million.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'Under the old plan, Kestrel Bank will pay $2 million.',
  },
  {
    id: 'settled/reached-with',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER|PLC|GRP:subject] ~ <trigger: {reach}> .. ([MON:value])? .. {settlement} .. (with|from|against|involving) .. [ORG|GRP|PLC|PER+:object]',
    dated: true,
    example: [
      'Kestrel Bank reached a $2 million settlement with customers.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'Kestrel Bank reached a $2 million building with customers.',
  },
  {
    id: 'settled/reached',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (reached|reaches|reaching|entered into|struck|signed|agreed to|agrees to|negotiated)> .. ([MON:value])? (#AN)? (#N)? (settlement|settlements|settlement agreement|consent decree|consent order|resolution agreement)',
    dated: true,
    example: [
      'Kestrel Bank agreed to a $2 million class action settlement.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank agreed to a $2 million class action budget.',
  },
  {
    id: 'settled/settlement-between',
    predicate: 'SETTLED_WITH',
    pattern: '<trigger: {settlement}> .. between .. [ORG|PER|PLC|GRP:subject] and .. [ORG|PER|PLC|GRP:object]',
    dated: true,
    example: [
      'The settlement between Kestrel Bank and customers is final.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'The match between Kestrel Bank and customers is final.',
  },
  {
    id: 'settled/possessed-with',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER|PLC:subject] .. ([MON:value])? (#AN)? (#N)? <trigger: (settlement|settlements|consent decree|settlement agreement)> with .. [ORG|GRP|PLC|PER+:object]',
    dated: true,
    example: ['The Kestrel Bank settlement with customers is final.', { subject: 'Kestrel Bank', object: 'customers' }],
    counterExample: 'The Kestrel Bank dinner with customers is final.',
  },
  {
    id: 'settled/possessed-sum',
    predicate: 'SETTLED_WITH',
    pattern:
      "[ORG:subject] ({open} .. {close} )?('s)? [MON:value] (#AN)* (#N)? <trigger: (settlement|settlement fund|settlement agreement|class action settlement|class-action settlement)>",
    dated: true,
    example: [
      'Analysts compared it with Kestrel Bank’s $2 million settlement.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'Analysts compared it with Kestrel Bank’s $2 million building.',
  },
  {
    id: 'settled/settlement-with',
    predicate: 'SETTLED_WITH',
    pattern:
      '([MON:value] )? (#AN)? <trigger: (settlement|settlements|consent decree|settlement agreement)> .. (with|from) [ORG+:object]',
    dated: true,
    example: ['The $2 million settlement with Kestrel Bank is final.', { object: 'Kestrel Bank' }],
    counterExample: 'The $2 million contract with Kestrel Bank is final.',
  },
  {
    id: 'settled/requires',
    predicate: 'SETTLED_WITH',
    pattern:
      '{settlement} (#N)? (also |that |which |, which )? <trigger: (will require|requires|required|obliges|obligates|calls for|will oblige|would require|compels|orders|ordered|will see|sees|will have|requiring|obliging)> (that )? (the )? [ORG+:subject] .. (pay|put|set up|contribute|spend|paying|create|establish)? .. [MON:value]',
    example: [
      'The settlement requires Kestrel Bank to pay $2 million.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The repair requires Kestrel Bank to pay $2 million.',
  },
  {
    id: 'settled/breach-settled',
    predicate: 'SETTLED_WITH',
    pattern: "[ORG:subject] ('s)? (#AN)? (#N)? ({breach}|{suit}) ... {be} (#R)? <trigger: (settled|resolved)>",
    dated: true,
    example: ['The Kestrel Bank data breach has been settled in court.', { subject: 'Kestrel Bank' }],
    counterExample: 'The Kestrel Bank data breach has been discussed in court.',
  },
  {
    id: 'settled/settles-suit',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:subject] ~ #R? <trigger: ({settle}|wrapped up|wraps up|ended|ends|put an end to)> (the|a|an|its|that|this|these|those)? .. ({suit}|case|matter|charges|claims|allegations|dispute|investigation|probe|litigation)',
    dated: true,
    example: ['Kestrel Bank settled the case.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank studied the case.',
  },
  {
    id: 'settled/suit-resulted-in',
    predicate: 'SETTLED_WITH',
    pattern:
      '({suit}|case) ... <trigger: (resulted in|ended in|ended with|led to|culminated in|produced)> .. [MON:value]',
    dated: true,
    example: [
      'Kestrel Bank suffered a data breach. The lawsuit resulted in a $2 million payment.',
      { value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank suffered a data breach. The sale resulted in a $2 million payment.',
  },
  {
    id: 'settled/sum-over-their-breach',
    predicate: 'SETTLED_WITH',
    pattern:
      '[MON:value] (#AN)? <trigger: (settlement|settlements|deal)> .. (over|in|for|after|following|stemming from|related to|to end|to resolve|of) .. [ORG:subject] (#NAM|[DATE])* ({breach}|{suit})',
    dated: true,
    example: [
      'The judge approved a $2 million settlement over the Kestrel Bank data breach.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The judge approved a $2 million report over the Kestrel Bank data breach.',
  },
  {
    id: 'settled/have-settled-with',
    predicate: 'SETTLED_WITH',
    pattern: '[ORG|PER+:subject] (have|has|had) <trigger: settled> with .. [ORG|GRP|PLC|PER+:object]',
    dated: true,
    example: [
      'Kestrel Bank and Alder Health have settled with customers.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'Kestrel Bank and Alder Health have dined with customers.',
  },
  {
    id: 'settled/pays-them',
    predicate: 'SETTLED_WITH',
    traits: ['PAYMENT'],
    pattern:
      '[ORG|PER:subject] ~ <trigger: (pay|pays|paid|paying)> .. [MON:value] .. (to|with) (#DAM|[CNT])* [ORG|GRP|PLC:object]',
    example: [
      'Kestrel Bank will pay $2 million to the Federal Trade Commission.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank will lend $2 million to the Federal Trade Commission.',
  },
  {
    id: 'settled/pays-them-sum',
    predicate: 'SETTLED_WITH',
    traits: ['PAYMENT'],
    pattern: '[ORG|PER:subject] ~ <trigger: (pay|pays|paid|paying)> (#DAM|[CNT])* [ORG|GRP|PLC:object] .. [MON:value]',
    example: [
      'Kestrel Bank will pay the Federal Trade Commission $2 million.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank will lend the Federal Trade Commission $2 million.',
  },
  {
    id: 'settled/pays-states',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (pay|pays|paid|paying)> .. [MON:value] .. to (#DAM|[CNT]|the)* (states|attorneys general)',
    example: [
      'Kestrel Bank has agreed to pay $2 million to the states.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank has agreed to pay $2 million to the builders.',
  },
  {
    id: 'settled/pays-states-sum',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (pay|pays|paid|paying)> (#DAM|[CNT]|the)* (states|attorneys general) .. [MON:value]',
    example: ['Kestrel Bank will pay the states $2 million.', { subject: 'Kestrel Bank', value: '$2 million' }],
    counterExample: 'Kestrel Bank will pay the builders $2 million.',
  },
  {
    id: 'settled/recovered-from',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER|GRP|PLC:subject] ~ <trigger: (secured|secures|securing|won|wins|obtained|obtains|recovered|recovers|collected|collects|gets|got|recouped)> .. [MON:value] .. from .. [ORG+:object]',
    dated: true,
    example: [
      'The Federal Trade Commission secured $2 million from Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The Federal Trade Commission borrowed $2 million from Kestrel Bank.',
  },
  {
    id: 'settled/agreed-to-settle',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (#VNA)? (#DA)? (agreed|agrees|agreement|agreements|deal|offered|proposed|moves|moved|settlement|settlements|accord) to (settle|resolve|end)> .. ({suit}|case|cases|matter|charges|claims|allegations|dispute|investigation|probe|litigation)',
    dated: true,
    example: [
      'Kestrel Bank reached an agreement to settle a class action lawsuit for $2 million.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank reached an agreement to move a class action archive for $2 million.',
  },
  {
    id: 'settled/reached-between',
    predicate: 'SETTLED_WITH',
    pattern:
      '<trigger: {settlement}> ,? .. (reached|announced|negotiated|entered into|signed|filed) .. (with|between|by|against) (#DANM|[CNT])* [ORG|GRP|PLC|PER+:object]',
    dated: true,
    example: ['The settlement, reached with Kestrel Bank on May 3, 2023, is final.', { object: 'Kestrel Bank' }],
    counterExample: 'The dinner, reached with Kestrel Bank on May 3, 2023, is final.',
  },
  {
    id: 'settled/approved',
    predicate: 'SETTLED_WITH',
    pattern:
      '(approved|approves|approval (of|to|for)|finalized|signed off on) (a|the|an|its|this)? (#AN)* <trigger: (settlement|class action settlement|class-action settlement|settlement agreement|consent decree)>',
    dated: true,
    example: ['Kestrel Bank suffered a data breach. A judge approved the settlement.', {}],
    counterExample: 'Kestrel Bank suffered a data breach. A judge approved the holiday.',
  },
  {
    id: 'settled/sum-approved',
    predicate: 'SETTLED_WITH',
    pattern:
      '[MON:value] (#AN)* <trigger: (settlement|class action settlement|class-action settlement|settlement fund|multistate settlement)>',
    dated: true,
    example: ['Kestrel Bank suffered a data breach. The $2 million settlement is final.', { value: '$2 million' }],
    counterExample: 'Kestrel Bank suffered a data breach. The $2 million building is old.',
  },
  {
    id: 'settled/resolves',
    predicate: 'SETTLED_WITH',
    pattern:
      '<trigger: {settlement}> (with [ORG:subject] )? (that |which |, which |also )? (resolves|resolve|resolving|settles|ends|concludes) .. ((#DAN)* [ORG|GRP|PLC:object] )? .. ({suit}|investigation|investigations|probe|allegations|claims|charges)',
    dated: true,
    example: [
      'The agreement with Kestrel Bank resolves the Federal Trade Commission’s investigation.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'The train with Kestrel Bank resolves the Federal Trade Commission’s investigation.',
  },
  {
    id: 'settled/with-them-requires',
    predicate: 'SETTLED_WITH',
    pattern:
      '<trigger: {settlement}> (between|with) ... [ORG:subject] ,? .. (requires|requiring|obliges|calls for|orders|will require|includes) .. (pay|payment|pays|paying) .. [MON:value]',
    example: [
      'The agreement with Kestrel Bank requires the company to pay $2 million.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The journey with Kestrel Bank requires the company to pay $2 million.',
  },
  {
    id: 'settled/order-against',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (finalized|finalizes|finalised|approved)> (#DAN)* (order|consent order|decree|consent decree) (against|with|settling) (#DAN)* [ORG+:object]',
    dated: true,
    example: [
      'The Federal Trade Commission finalized an order against Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission finalized a report against Kestrel Bank.',
  },
  {
    id: 'settled/paid-and-agreed',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ <trigger: (pay|pays|paid)> (#DAN)* [MON:value] and ... (corrective action plan|corrective action)',
    example: [
      'Northwind Clinics paid $2 million and agreed to a corrective action plan.',
      { subject: 'Northwind Clinics', value: '$2 million' },
    ],
    counterExample: 'Northwind Clinics paid $2 million and agreed to a new lease.',
  },
  {
    id: 'settled/one-brought-by',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ <trigger: (agreed|agrees|has agreed) to pay> .. [MON:value] to (resolve|settle|end) (one|another|that|those|some) (.. )?(brought|filed|lodged) by (#DANM)* [ORG|GRP|PER:object]',
    dated: true,
    example: [
      'Kestrel Bank agreed to pay $2 million to resolve one brought by Northwind Clinics.',
      { subject: 'Kestrel Bank', object: 'Northwind Clinics', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank agreed to pay $2 million to repaint one built by Northwind Clinics.',
  },
  {
    id: 'settled/separate-agreements',
    predicate: 'SETTLED_WITH',
    pattern:
      '[GRP:object] (of (#DANP|[PLC]|,|and)* )?, (who|which) (#RV|have|has)* <trigger: (reached|struck|signed|announced)> (#DA)* (agreements|settlements|deals|agreement|settlement|deal) with (#DAN)* [ORG:subject] (worth|of|totaling|totalling|for) [MON+:value]',
    example: [
      'It was joined by the attorneys general, who reached separate settlements with Kestrel Bank worth $2 million and $3 million.',
      { subject: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample:
      'It was joined by the attorneys general, who reached separate offices with Kestrel Bank worth $2 million and $3 million.',
  },
]

/** Before a sum: it is what is paid. */
export const paymentWords = wordSet('for worth totaling totalling pay paying pays paid of totals')

/** Before a sum: a part of it, or another sum. */
export const shareWords = wordSet('including receive receives fees cost costs lost loss losses earned revenue')

/** After a sum: it is what each gets. */
export const perHead = wordSet('per each apiece every')
