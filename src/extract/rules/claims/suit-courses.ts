import type { LawRule } from './law-rule.ts'

/** Suits told by how they came about, by who is in them, and by what courts did with them. */
export const suitCourses: readonly LawRule[] = [
  {
    id: 'sued/taken-to-court',
    predicate: 'SUED',
    pattern:
      '[ORG:object] ~ ({be}|{have}|#R|itself|themselves)* <trigger: (taken|hauled|dragged|brought) (#R)* (to|into|before) (#DA)* (court|courts|judge|tribunal)> ((#RA|[DATE]|on|in|last|this)* by (#DANMP|[CNT]|[PLC])* [PER|GRP|ORG|PLC+:subject])?',
    dated: true,
    example: [
      'Kestrel Bank was itself taken to court on May 3, 2023 by Dana Whitlock.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was itself taken to task on May 3, 2023 by Dana Whitlock.',
  },
  {
    id: 'sued/first-brought-by',
    predicate: 'SUED',
    pattern:
      '({suit}|complaints|cases|claims) ... , (the|a|an)? (first|second|third|latest|earliest|last|other|one|another|largest|most recent) (of (them|these|those|which|the (#A)* #N))? (, )?<trigger: (brought|filed|lodged|launched|started|was brought|was filed|was lodged)> (#DANMPR|[DATE]|[PLC]|[ORG]|on|in)* by (#DANMP|[CNT]|[PLC])* [PER|GRP|ORG|PLC+:subject]',
    dated: 'trigger',
    example: [
      'Kestrel Bank suffered a breach. Two proposed class actions are pending, the first of them brought on May 3, 2023 by Dana Whitlock.',
      { subject: 'Dana Whitlock' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. Two proposed bridges are planned, the first of them brought on May 3, 2023 by Dana Whitlock.',
  },
  {
    id: 'sued/suit-by',
    predicate: 'SUED',
    traits: ['PLAINTIFF_OF_NOUN'],
    pattern:
      '<trigger: {suit}> (filed|brought|lodged|pursued|launched)? (by|from|on behalf of) (#DANMP|[CNT]|[PLC]|about)* [GRP:subject] (who|whose|that|and|,|.|over|of|at|is|are|was|were|has|have|had|in|can|will|may|accusing|alleging|claiming|against|seeking|after|to)',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. A court gave new life to a lawsuit by customers who lost money.',
      { subject: 'customers' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. A court gave new life to a carnival by customers who lost money.',
  },
  {
    id: 'sued/suit-by-named',
    predicate: 'SUED',
    traits: ['PLAINTIFF_OF_NOUN'],
    pattern:
      '<trigger: {suit}> (filed|brought|lodged|pursued|launched)? (by|from) (#DANMP|[CNT]|[PLC]|[GRP]|,)* [PER+:subject] (who|whose|that|,|.|over|of|is|was|were|are|in|accusing|alleging|claiming|against|seeking|after)',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. A court gave new life to a lawsuit by Dana Whitlock of Ohio.',
      { subject: 'Dana Whitlock' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. A court gave new life to a carnival by Dana Whitlock of Ohio.',
  },
  {
    id: 'sued/people-named',
    predicate: 'SUED',
    traits: ['NAMES_PLAINTIFF'],
    pattern:
      '[GRP] , (#DAN)* [PER+:subject] , (#RV|have|has|had)* <trigger: (sued|suing|{sue-filed} (#DANM)* {suit})> ((in|on|over|for) (#DANP|[ORG]|[PLC])* )?(against (#DAN)* [ORG:object])?',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. Two customers, Dana Whitlock and Robin Hale, filed a class action in May 2023.',
      { subject: 'Dana Whitlock', when: 'May 2023' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. Two customers, Dana Whitlock and Robin Hale, filed a class photo in May 2023.',
  },
  {
    id: 'sued/represented-in',
    predicate: 'SUED',
    pattern:
      '(represents|represent|representing|represented|acts for|acting for|act for|signed up|sign up|enlisted) (#DANMR|[CNT]|than)* [GRP|PER:subject] ((in|who|are|is|for|to|suing|from|of|#DA|[PLC])* )<trigger: ({suit}|case)> (in|at|before|against|over|,|.|filed|on)',
    example: [
      'Kestrel Bank suffered a breach. Robin Hale represents 2,300 patients in proceedings before the High Court.',
      { subject: 'patients' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. Robin Hale represents 2,300 patients in talks before the High Court.',
  },
  {
    id: 'sued/complaints-by',
    predicate: 'SUED',
    pattern:
      '<trigger: (complaints|cases|claims|actions|petitions)> against (#DAN)* [ORG:object] (filed |brought )?(by|from) (#DANMP|[CNT])* [GRP|PER+:subject] ... (court|judge|class|class-action|district|consolidated)',
    example: [
      'Five complaints against Kestrel Bank by customers were gathered before one judge.',
      { subject: 'customers', object: 'Kestrel Bank' },
    ],
    counterExample: 'Five complaints against Kestrel Bank by customers were gathered before one bench.',
  },
  {
    id: 'sued/suit-that-they-filed',
    predicate: 'SUED',
    pattern:
      '<trigger: {suit}> (that|which|,)* (#DANMP|[CNT]|[PLC])* [GRP|PER|ORG|PLC+:subject] ((in|of|from|at) (#DANP|[PLC]|[ORG])* )?(#R|had|have|has)* (filed|brought|lodged|launched|started|commenced) (against (#DAN)* [ORG:object])?',
    dated: true,
    example: [
      'A negligence suit that Dana Whitlock filed against Kestrel Bank goes to trial.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'A velvet robe that Dana Whitlock filed against Kestrel Bank goes to trial.',
  },
  {
    id: 'sued/whose-suit',
    predicate: 'SUED',
    pattern: '[ORG|PER|GRP|PLC:subject] , whose (#A)* <trigger: {suit}> against (#DAN)* [ORG+:object]',
    dated: true,
    example: [
      'The deal leaves out Dana Whitlock, whose own suit against Kestrel Bank goes on.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'The deal leaves out Dana Whitlock, whose own grudge against Kestrel Bank goes on.',
  },
  {
    id: 'sued/in-suit-they-say',
    predicate: 'SUED',
    status: 'CONFIRMED',
    pattern:
      'in (#DANMO|[CNT]|its|their)* <trigger: {suit}> (#RNAPDVI|,|[DATE]|[ORG]|[PLC])* , (#DANM|[CNT]|[PLC])* [PER|GRP|ORG|PLC+:subject] (#R)* (claims|claim|claimed|alleges|allege|alleged|says|say|said|accuses|accuse|accused|argues|argue|argued|contends|contend|contended|blames|blame|charges|charged) (that )?(#DAN)* [ORG+:object]',
    dated: true,
    example: [
      'In a lawsuit filed in May, Dana Whitlock claims Kestrel Bank left data open.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'In a song played in May, Dana Whitlock claims Kestrel Bank left data open.',
  },
  {
    id: 'sued/breach-drew-suits',
    predicate: 'SUED',
    pattern:
      '({breach}|disclosure|disclosures|announcement|revelation|revelations|notice|notices|news|matter|episode|affair|it|[ORG:object]) ({have}|#R)* <trigger: (spawned|prompted|drawn|drew|triggered|sparked|led to|given rise to|gave rise to|attracted|generated|spurred|set off|resulted in|produced|unleashed|brought on|provoked|met with|followed by) (#DANMR|[CNT])* {suit}>',
    dated: true,
    example: ['Kestrel Bank suffered a breach. The breach has already spawned a dozen lawsuits.', {}],
    counterExample: 'Kestrel Bank suffered a breach. The breach has already spawned a dozen memes.',
  },
  {
    id: 'sued/is-defendant',
    predicate: 'SUED',
    pattern:
      '[ORG:object] ~ {be} (#R|also|now)* (#DA|one of the|among the)* <trigger: (defendant|defendants|co-defendant|co-defendants|party|subject|target|respondent) (in|to|of)> (#DANM|[CNT])* {suit}',
    dated: true,
    example: [
      'Kestrel Bank said in a filing that it is party to nine class actions. Kestrel Bank is a defendant in a civil suit.',
      { object: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank is a newcomer in a civil service.',
  },
  {
    id: 'sued/class-certified',
    predicate: 'SUED',
    qualifiers: { action: 'CLASS_ACTION' },
    pattern:
      '(certified|certifies|certify|certifying|certification of|authorized|authorised) (#DANM|[CNT])* <trigger: (class|classes|class action|class-action|class proceeding)> (#N)? (of|in|on|for|against|over|that|which|,|.)',
    example: ['Kestrel Bank suffered a breach. A judge certified a class of 40,000 customers.', {}],
    counterExample: 'Kestrel Bank suffered a breach. A judge certified a copy of 40,000 pages.',
  },
  {
    id: 'sued/someone-sued',
    predicate: 'SUED',
    pattern:
      '(#NPRM|[DATE]|,|who|that|has|have|is|are)<trigger: (sued|suing)> (#DA)* [ORG+:object] (#RN|[DATE]|over|for|in|on|after|,|.|saying|alleging|claiming|seeking|last|this)',
    dated: true,
    example: ['A clerk who lost her savings has sued Kestrel Bank over the breach.', { object: 'Kestrel Bank' }],
    counterExample: 'A clerk who lost her savings has left Kestrel Bank over the breach.',
  },
  {
    id: 'sued/went-to-court',
    predicate: 'SUED',
    pattern:
      '[ORG|GRP|PER|PLC:subject] ~ ({have}|#R)* <trigger: (gone|went|going|turned|returned) (#R)* to (#DANP|[PLC]|[ORG])* (court|courts|tribunal|[ORG])> ((on|in|[DATE]|last|this|#R)* )?(over|(with (#DANM|[CNT])* {suit} )?against|to (force|make|compel|stop|recover (#DANM|[MON])* from|get|hold)) (#DAN|both)* ([ORG:object])?',
    dated: true,
    example: ['Customers have gone to court against Kestrel Bank.', { subject: 'Customers', object: 'Kestrel Bank' }],
    counterExample: 'Customers have gone to war against Kestrel Bank.',
  },
  {
    id: 'sued/to-court-for-people',
    predicate: 'SUED',
    pattern:
      '(gone|went|go|goes|turned|begun|began|issued|started|launched|filed|brought) (#R)* (to )?(#DANP|[ORG]|[PLC])* <trigger: ({suit}|proceedings|claim|claims|case)> ... (on behalf of|for) (#DANMP|[CNT]|[PLC])* [GRP|PER:subject]',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. A law firm has begun proceedings against the bank in the High Court for customers.',
      { subject: 'customers' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. A law firm has begun festivities against the bank in the High Court for customers.',
  },
  {
    id: 'sued/brought-claims',
    predicate: 'SUED',
    pattern:
      '[GRP|PER|ORG|PLC:subject] ~ <trigger: (brought|bring|brings|bringing|issued|begun|began|filed|lodged|launched|commenced|started|served) (#DANM|[CNT])* (claim|claims|proceeding|proceedings|case|cases|writ|statement of claim)> (in (#DANPI|[ORG]|[PLC])* )?against (#DAN|both|and)* [ORG+:object]',
    dated: true,
    example: [
      'Customers have since brought claims against Kestrel Bank.',
      { subject: 'Customers', object: 'Kestrel Bank' },
    ],
    counterExample: 'Customers have since brought flowers against Kestrel Bank.',
  },
  {
    id: 'sued/which-was-filed',
    predicate: 'SUED',
    pattern:
      '<trigger: ({suit}|complaints|cases)> , (which|that) ({be}|{have}|#R)* (filed|brought|lodged|pending|consolidated|launched|certified|dismissed|revived|transferred)',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The lawsuit, which was filed in May 2023, goes on.',
      { when: 'May 2023' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The concert, which was filed in May 2023, goes on.',
  },
]
