import type { LawRule } from './law-rule.ts'

/** Suits and inquiries whose sides stand in a frame of their own: served papers, a complaint's defendants, who is sued beside whom. */
export const suitWordings: readonly LawRule[] = [
  {
    id: 'sued/complaint-names',
    predicate: 'SUED',
    pattern:
      '(their|his|her|its|the|this|that|#A) <trigger: (complaint|lawsuit|suit|petition|writ|class action)> (, (#RNI|[DATE]|[PLC]|[ORG]|filed|lodged|brought|in|on|with|by|#P|#D|#A)* , )?(names|[DAT]|named|targets) (#DAN|both|[PLC])* [ORG+:object]',
    example: [
      'Lenders went to a judge. Their complaint, lodged in Ohio, names Kestrel Bank and its parent, Alder Holdings.',
      { object: 'Kestrel Bank' },
    ],
    counterExample:
      'Lenders went to a judge. Their brochure, printed in Ohio, names Kestrel Bank and its parent, Alder Holdings.',
  },
  {
    id: 'sued/papers-served-on',
    predicate: 'SUED',
    pattern:
      '<trigger: ({suit}|writ|claim|summons)> ({be}|{have}|#R)* (served|issued|filed) (on|upon|to) (#DAN)* [ORG:object] (#RN|[DATE]|on|in|last)* (by (#DANM|[CNT]|[PLC]|its|their)* [GRP|PER|ORG:subject])?',
    dated: true,
    example: [
      'A writ was served on Kestrel Bank by its former customers.',
      { subject: 'former customers', object: 'Kestrel Bank' },
    ],
    counterExample: 'A banquet was served on Kestrel Bank by its former customers.',
  },
  {
    id: 'sued/alleged-in-suit-that',
    predicate: 'SUED',
    pattern:
      '[GRP|PER|ORG:subject] ~ <trigger: (alleged|allege|alleges|claimed|claim|claims|said|say|says|argued|argue|argues|contend|contended|contends|complained)> in (#DANMO|its|their)* {suit} (#RN|[DATE]|filed|on|in|this|last|#A)* (,)? that (#DAN)* [ORG:object]',
    dated: true,
    example: [
      'Customers alleged in a lawsuit that Kestrel Bank ignored alerts.',
      { subject: 'Customers', object: 'Kestrel Bank' },
    ],
    counterExample: 'Customers alleged in a survey that Kestrel Bank ignored alerts.',
  },
  {
    id: 'sued/suit-by-their-people',
    predicate: 'SUED',
    traits: ['PLAINTIFF_OF_NOUN', 'THEIR_OWN_PEOPLE'],
    pattern:
      '<trigger: ({suit}|claims|case)> (filed|brought|lodged|pursued)? (by|from|on behalf of) (#DANMP|[CNT])* [GRP:subject] (of|at) (#DA)* [ORG:object]',
    example: [
      'A judge heard a lawsuit by customers of Kestrel Bank.',
      { subject: 'customers', object: 'Kestrel Bank' },
    ],
    counterExample: 'A judge heard a concert by customers of Kestrel Bank.',
  },
  {
    id: 'sued/both-named',
    predicate: 'SUED',
    pattern:
      '[ORG+:object] (,)? (are|were|have been|had been|stand) (#R)* <trigger: (named|listed|sued)> (as (#DA)* (defendants|co-defendants)|in (#DANM|[CNT])* {suit}|over|by)',
    dated: true,
    example: ['Kestrel Bank and its web host, Alder Systems, were named as defendants.', { object: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank and its web host, Alder Systems, were named as sponsors.',
  },
  {
    id: 'sued/officer-beside',
    predicate: 'SUED',
    pattern:
      "<trigger: {suit}> ... (accusing|against|naming|alleging|accuses|names|blames) (that )?(#DAN)* [ORG] and (its|their|the (#AN)* ('s)?) (#AN)* (,)? [PER+:object] (,|of|for|.|over|in)",
    dated: true,
    example: [
      'Shareholders filed a lawsuit accusing Kestrel Bank and its former chief executive, Dana Whitlock, of fraud.',
      { object: 'Dana Whitlock' },
    ],
    counterExample:
      'Shareholders filed a report praising Kestrel Bank and its former chief executive, Dana Whitlock, of late.',
  },
  {
    id: 'sued/its-contractor',
    predicate: 'SUED',
    pattern:
      '[ORG:subject] (#RV|has|have|is)* <trigger: (sued|sues|suing)> (its|their) (#PANO)* (contractor|vendor|provider|supplier|host|partner|consultant|firm|insurer|processor|maker|developer|auditor|integrator) , (the )?[ORG:object]',
    dated: true,
    example: [
      'Northwind Clinics has sued its IT contractor, Kestrel Hosting Inc.',
      { subject: 'Northwind Clinics', object: 'Kestrel Hosting Inc' },
    ],
    counterExample: 'Northwind Clinics has thanked its IT contractor, Kestrel Hosting Inc.',
  },
  {
    id: 'sued/gone-to-court-to',
    predicate: 'SUED',
    pattern:
      '[ORG|GRP|PER|PLC:subject] ~ ({have}|#R)* <trigger: (gone|went|going|turned) (#R)* to court> (to|seeking|demanding|after|for|claiming|saying)',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. Customers have gone to court to win back their losses.',
      { subject: 'Customers' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. Customers have gone to bed to win back their strength.',
  },
  {
    id: 'sued/claim-begun-against',
    predicate: 'SUED',
    pattern:
      '<trigger: (begun|began|brought|issued|lodged|started|commenced|pursuing|launched) (#DAN|[MON])* (claim|claims|writ|proceedings)> (#RNI|[PLC]|[DATE])* against (#DAN)* [ORG+:object]',
    dated: true,
    example: ['A retired clerk has begun a claim against Kestrel Bank.', { object: 'Kestrel Bank' }],
    counterExample: 'A retired clerk has begun a match against Kestrel Bank.',
  },
  {
    id: 'investigated/by-office-unnamed',
    predicate: 'INVESTIGATED',
    traits: ['OFFICE_UNNAMED'],
    pattern:
      "[ORG:object] ~ {be} (#R|also|now|being)* <trigger: (investigated|probed|under investigation|under scrutiny|looked into)> by (#DAN|[PLC]|'s)* ({office}|police|prosecutors|authorities)",
    dated: true,
    example: ['Kestrel Bank is being investigated by the privacy watchdog in Ottawa.', { object: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank is being redecorated by the privacy watchdog in Ottawa.',
  },
  {
    id: 'settled/each-under-deal',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ (is|are|will|agreed|has agreed|have agreed|to|#R)* <trigger: ({pay}|compensate)> (#DAR|each)* [MON:value] (each|apiece|per person|a head)? to (#DAM|[CNT])* [GRP:object] ... ({settlement}|compensation|claimants|claims|solicitors|{agreed-order})',
    example: [
      'Kestrel Bank is to pay £900 each to workers whose files were lost, under a deal struck in May.',
      { subject: 'Kestrel Bank', object: 'workers', value: '£900' },
    ],
    counterExample:
      'Kestrel Bank is to pay £900 each to workers whose files were kept, under a bonus plan struck in May.',
  },
  {
    id: 'settled/agreed-to-compensate',
    predicate: 'SETTLED_WITH',
    pattern:
      '[ORG:subject] ~ <trigger: (agreed|agrees|has agreed|have agreed) to compensate> (#DANM|[CNT])* [GRP:object]',
    dated: true,
    example: ['Kestrel Bank has agreed to compensate workers.', { subject: 'Kestrel Bank', object: 'workers' }],
    counterExample: 'Kestrel Bank has agreed to retrain workers.',
  },
  {
    id: 'settled/paying-under-assurance',
    predicate: 'SETTLED_WITH',
    pattern:
      "{agreed-order} with (#DAN)* [ORG|GRP|PER|PLC:object] ('s)? (#N)* , <trigger: (paying|agreeing to pay)> (#DAR)* [MON:value]",
    example: [
      'Kestrel Bank entered into an assurance of discontinuance with the Federal Trade Commission, paying $15,000.',
      { object: 'Federal Trade Commission', value: '$15,000' },
    ],
    counterExample: 'Kestrel Bank entered into a lease with the Federal Trade Commission, paying $15,000.',
  },
]
