import type { LawRule } from './law-rule.ts'

/** Suits told by who stands on which side of them: in an apposition, behind a noun of the case, before a court by its name. */
export const suitParties: readonly LawRule[] = [
  {
    id: 'sued/case-brought-by',
    predicate: 'SUED',
    traits: ['PLAINTIFF_OF_NOUN'],
    pattern:
      '<trigger: ((case|cases|petition|challenge) (#R|that|was|were)* (brought|filed|lodged|mounted)|(claims|claim|action|actions) (#R|that|was|were)* brought)> (against (#DAN)* [ORG:object] )?(#RA|[DATE]|on|in)* by (#DANMPV|[CNT]|[PLC])* [GRP|PER|ORG+:subject]',
    dated: true,
    example: [
      'A judge kept alive negligence claims brought against Kestrel Bank by customers.',
      { subject: 'customers', object: 'Kestrel Bank' },
    ],
    counterExample: 'A judge kept alive hopes brought to Kestrel Bank by customers.',
  },
  {
    id: 'sued/court-on-people',
    predicate: 'SUED',
    status: 'CONFIRMED',
    pattern:
      '(court|courts|judge|judges|justices|tribunal|[ORG|PER]) (#DARNI|[DATE]|[PLC]|has|have)* (ruled|decided|held|found|rules|confirmed|declared|said) that (#DAN)* [GRP:subject] (of|at) (#DAN)* [ORG:object] (#R)* <trigger: (can|may|could|must be allowed to|are entitled to|have a right to|had a right to|were entitled to) (#R)* (demand|claim|seek|recover|pursue|sue|be awarded|obtain|bring)>',
    dated: true,
    example: [
      'The court ruled that customers of Kestrel Bank may claim damages for the loss of their data.',
      { subject: 'customers', object: 'Kestrel Bank' },
    ],
    counterExample: 'The court ruled that customers of Kestrel Bank knew nothing of the loss of their data.',
  },
  {
    id: 'sued/to-named-court',
    predicate: 'SUED',
    traits: ['BEFORE_COURT'],
    pattern:
      '([ORG|PER|GRP|PLC:subject] ({have}|#R|[DATE]|on)* )?<trigger: (took|takes|taking|taken|hauled|dragged|hauls|drags|haul|drag|brought|summoned|summonsed|summons|summoning)> (#DAN)* [ORG:object] (#R)* (to|into|before) (#DANP|[PLC])* <court: (court|tribunal|[ORG])>',
    dated: true,
    example: [
      'The Federal Trade Commission has taken Kestrel Bank to the Federal Court.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission has taken Kestrel Bank to a lunch.',
  },
  {
    id: 'sued/in-papers-they-allege',
    predicate: 'SUED',
    status: 'CONFIRMED',
    pattern:
      'in (#DANMO|[CNT]|[DAT])* (lodged|filed|submitted|served|unsealed) (#RAPDNI|[DATE]|[ORG]|[PLC])* , (#DANM|[CNT]|[PLC])* [PER|GRP|ORG|PLC+:subject] (#R)* <trigger: (alleges|allege|alleged|accuses|accuse|accused|contends|contend|contended|blames|blame)> (that )?(#DAN)* [ORG+:object]',
    dated: true,
    example: [
      'In papers lodged on Friday, Dana Whitlock alleges Kestrel Bank left data open.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'In papers lodged on Friday, Dana Whitlock thanks Kestrel Bank for its help.',
  },
  {
    id: 'sued/filed-accusing',
    predicate: 'SUED',
    pattern:
      '[ORG|PER|GRP|PLC:subject] ~ <trigger: {sue-filed} (#DANM|[CNT])* {suit}> (#RN|[DATE]|in|on|at|last|this|[PLC]|[ORG]|,)* (accusing|alleging|claiming|saying|arguing|that accuses|that alleges|which accuses|which alleges|charging|contending|blaming) (that )?(#DAN)* [ORG+:object]',
    dated: true,
    example: [
      'The Federal Trade Commission has filed a complaint accusing Kestrel Bank of lax security.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission has filed a report accusing Kestrel Bank of lax security.',
  },
  {
    id: 'sued/suit-by-says',
    predicate: 'SUED',
    pattern:
      '<trigger: {suit}> (filed|brought|lodged)? (#R|[DATE]|on|in|last|this)* (by|from) (#DANMP|[CNT]|[PLC])* [GRP|PER|ORG|PLC+:subject] (#R)* (says|said|alleges|alleged|accuses|accused|claims|claimed|contends|contended|argues|argued|asserts|blames|seeks) (that )?(#DAN)* [ORG+:object]',
    dated: true,
    example: [
      'The lawsuit by Dana Whitlock says Kestrel Bank ignored warnings.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'The ballad by Dana Whitlock says Kestrel Bank ignored warnings.',
  },
  {
    id: 'sued/suit-brought-by-accuses',
    predicate: 'SUED',
    status: 'CONFIRMED',
    pattern:
      '<trigger: ({suit}|case|claim|petition)> , (#R)* (brought|filed|lodged|launched|mounted) (#RA|[DATE]|on|in|last)* (by|on behalf of) (#DANMP|[CNT]|[PLC]|[GRP])* [PER|GRP|ORG+:subject] (of (#DANP|[PLC])* )?, (#R)* (accuses|alleges|claims|says|seeks|contends|argues|asks|charges|asserts|blames|faults|demands|accused|alleged|said|sought)',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The complaint, brought by Dana Whitlock, accuses the lender of delay.',
      { subject: 'Dana Whitlock' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. The bouquet, brought by Dana Whitlock, pleases the lender of late.',
  },
  {
    id: 'sued/lawyers-for-them',
    predicate: 'SUED',
    pattern:
      '[GRP] (for|representing|acting for|on behalf of) (#DANMP|[CNT])* [GRP|PER+:subject] (#RV|have|has)* <trigger: ({sue-filed} (#DANM)* {suit}|sued)> ((#RNPI|[DATE])* against (#DAN)* [ORG+:object])?',
    dated: true,
    example: [
      'Lawyers for two former patients filed suit against Kestrel Bank.',
      { subject: 'former patients', object: 'Kestrel Bank' },
    ],
    counterExample: 'Lawyers for two former patients filed papers against Kestrel Bank.',
  },
  {
    id: 'sued/suit-over-breach-at',
    predicate: 'SUED',
    pattern:
      '<trigger: ({suit}|cases)> (over|after|following|about|from|stemming from|arising from|tied to|concerning) (#DAN)* {breach} (at|of|on|against|involving|by) (#DAN)* [ORG:object]',
    dated: true,
    example: ['Seven suits over the breach at Kestrel Bank will be heard together.', { object: 'Kestrel Bank' }],
    counterExample: 'Seven tales over the breach at Kestrel Bank will be heard together.',
  },
  {
    id: 'sued/they-in-suit',
    predicate: 'SUED',
    traits: ['HOUSE_MEANT'],
    status: 'CONFIRMED',
    pattern:
      '[ORG|PER|GRP|PLC+:subject] , in (#DANMO|[CNT])* <trigger: {suit}> (filed|lodged|brought|#R)* (in|on|with|last|this|before) (#DANR|of|[DATE]|[ORG]|[PLC])* , (#R)* (put|puts|say|says|said|claim|claims|claimed|allege|alleges|alleged|accuse|accuses|accused|argue|argues|seek|seeks|demand|demands|contend|contends|want|wants|asked|ask|asks)',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. Dana Whitlock, in a suit lodged in Ohio, puts her losses at $900.',
      { subject: 'Dana Whitlock' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. Dana Whitlock, in a suit bought in Ohio, puts her feet up.',
  },
  {
    id: 'sued/seeks-sum-in-suit',
    predicate: 'SUED',
    pattern:
      '[ORG|PER|GRP|PLC:subject] ~ <trigger: (seeking|seeks|seek|sought|demands|demanding|demanded|wants|claims|claiming)> (#DAR)* [MON] (#DA)* (in (#A)* damages )?from (#DAN)* [ORG:object] (... )?(in|through|via) (#DANMPI)* {suit}',
    dated: true,
    example: [
      'Dana Whitlock is seeking $4 million from Kestrel Bank in a lawsuit over the breach.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'Dana Whitlock is seeking $4 million from Kestrel Bank in a loan over five years.',
  },
  {
    id: 'sued/put-name-to',
    predicate: 'SUED',
    traits: ['NAMES_PLAINTIFF'],
    status: 'CONFIRMED',
    pattern:
      '[PER:subject] (, (#DAN)*)? who (#RV|has|had)* <trigger: ((put|lent|gave|lends) (his|her|their) (name|names) to|leads|led|launched|started|began|brought|initiated|is leading|spearheads|heads) (#DAN|proposed)* ({suit}|case|claim|challenge)> (against (#DAN)* [ORG:object])?',
    example: [
      'Dana Whitlock, the clerk who put her name to the case against Kestrel Bank, wept.',
      { subject: 'Dana Whitlock', object: 'Kestrel Bank' },
    ],
    counterExample: 'Dana Whitlock, the clerk who put her name to the letter about Kestrel Bank, wept.',
  },
]
