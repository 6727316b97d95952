import type { LawRule } from './law-rule.ts'

/** Inquiries of offices that no name is given, of several offices at once, and what became of inquiries. */
export const inquiries: readonly LawRule[] = [
  {
    id: 'investigated/office-unnamed',
    predicate: 'INVESTIGATED',
    traits: ['OFFICE_UNNAMED'],
    pattern:
      '({office}|{office-of} (office|department|staff)) (#RVXN|{have}|{be}|and|also|said|says|,|"|which|who|in|a|statement|it|he|she|they|that|the|his|her|their|office|confirmed|informed|told|notified|nevertheless|[DATE]|on|#P)* <trigger: ({probe-ing}|{probe-open} (#DAN)* {probe}|reviewing|(opened|open) (#DA)* (case|file))> ((into|of|against|with) )?(#DA)* ((#AN)* {breach}|{breach}|matter|whether|how|[ORG:object]|.|,|and)',
    dated: true,
    example: ['Kestrel Bank suffered a breach. The attorney general’s office said it is looking into the breach.', {}],
    counterExample: 'Kestrel Bank suffered a breach. The attorney general’s office said it is moving into the tower.',
  },
  {
    id: 'investigated/office-unnamed-noun',
    predicate: 'INVESTIGATED',
    traits: ['OFFICE_UNNAMED'],
    pattern:
      "{office-of} (office's)? (#A)* <trigger: {probe}> (,|found|began|followed|determined|concluded|showed|revealed|lasted|(of|into) (#DANMP|[DATE]|{breach}|at)* ([ORG:object])?)",
    example: ['Kestrel Bank suffered a breach. The deal ends the attorney general’s investigation of the breach.', {}],
    counterExample: 'Kestrel Bank suffered a breach. The deal ends the attorney general’s biography of the breach.',
  },
  {
    id: 'investigated/lasted',
    predicate: 'INVESTIGATED',
    traits: ['OFFICE_UNNAMED'],
    pattern:
      '(announced|issued|decision|fine|penalty|ruling|order|findings|commissioner|regulator|watchdog|ended|capping|ends|caps) ... (#DA)* <trigger: (inquiry|probe|enquiry)> (that|which) (lasted|took|ran|spanned|stretched|began|started|opened|was opened|was launched|found)',
    example: [
      'Kestrel Bank suffered a breach. The decision, announced after an inquiry that lasted years, is final.',
      {},
    ],
    counterExample:
      'Kestrel Bank suffered a breach. The decision, announced after a dinner that lasted years, is final.',
  },
  {
    id: 'investigated/it-opened',
    predicate: 'INVESTIGATED',
    traits: ['OFFICE_BEFORE'],
    pattern: '(it|he|she) ({have}|#R)* <trigger: {probe-open} (#DAN)* {probe}> (into|of) (#DA)* ([ORG:object]|#N)',
    dated: true,
    example: [
      'The Federal Trade Commission got word last week. It has opened an investigation into Kestrel Bank.',
      { object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission got word last week. It has opened an office into Kestrel Bank.',
  },
  {
    id: 'investigated/served-with',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: (served|hit|issued|presented|sent)> (#DA)* ([ORG:object]|#N) with (#DAN)* (subpoena|subpoenas|civil investigative demand|civil investigative demands|information notice|notice of inquiry|demand for documents)',
    dated: true,
    example: [
      'The Federal Trade Commission served Kestrel Bank with a civil investigative demand.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission served Kestrel Bank with a civil wedding cake.',
  },
  {
    id: 'investigated/closed',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (closed|closes|concluded|concludes|ended|ends|dropped|completed|completes|wrapped up|finished|suspended|reopened|resumed|discontinued|shelved) (its|their|the|an|a|his|her|that|this) (#A)* ({probe}|file|case)|(closed|closes) [DAT]> ((on|into|of|against|over) (#DAN|{breach}|at|from|involving|of|suffered by)* ([ORG:object])?)?',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The Federal Trade Commission closed its file in May 2023.',
      { subject: 'Federal Trade Commission', when: 'May 2023' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The Federal Trade Commission closed its canteen in May 2023.',
  },
  {
    id: 'investigated/looked-into-by',
    predicate: 'INVESTIGATED',
    pattern:
      '(episode|event|affair|theft|lapse|leak|outage|intrusion|hacking|one|[ORG:object]) {be} (#R|being)* <trigger: (investigated|probed|looked into|looked at|examined|reviewed|scrutinized|scrutinised|under investigation|under scrutiny|under review)> by (#DAN)* [ORG|GRP|PER+:subject]',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. That episode was looked into by the Federal Trade Commission.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. That episode was dreamt up by the Federal Trade Commission.',
  },
  {
    id: 'investigated/led-by',
    predicate: 'INVESTIGATED',
    traits: ['STATES'],
    pattern:
      '<trigger: {probe}> ((of|into) (#DANM|[DATE]|{breach}|at)* ([ORG:object] (#NP)*)? )?(,)? (that|which)? ({be}|{have}|#RA)* (led|conducted|opened|launched|begun|started|carried out|headed|run|initiated|commenced) (in|on|[DATE])* by (#DA)* [ORG|GRP|PER|PLC+:subject]',
    dated: 'trigger',
    example: [
      'The decree ends an investigation of Kestrel Bank that was led by Texas and Ohio.',
      { subject: 'Texas', object: 'Kestrel Bank' },
    ],
    counterExample: 'The decree ends a discussion of Kestrel Bank that was led by Texas and Ohio.',
  },
  {
    id: 'investigated/states',
    predicate: 'INVESTIGATED',
    traits: ['STATES'],
    pattern:
      "[PLC:subject] (,|and|[PLC]|[CNT]|other|states|at least)* (#R|is|are|has|have|had|also)* <trigger: ({probe-ing}|{probe-open} (#DAN)* {probe})> ((into|of) )?(#DA)* ([ORG:object] ('s)? (#A)* (#N)? )?({breach}|matter|whether|how|[ORG]|.|,)",
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. Texas and four other states are investigating the breach.',
      { subject: 'Texas' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. Texas and four other states are remembering the breach.',
  },
  {
    id: 'investigated/subject-of-their',
    predicate: 'INVESTIGATED',
    pattern:
      "({breach}|matter|episode|it|company|[ORG:object]) {be} (#R|now|also)* (the|a)? <trigger: (subject|target|focus) of> (#DA|ongoing)* [ORG|PER:subject] ('s)? (#A)* {probe}",
    example: [
      'Kestrel Bank suffered a breach. The incident is the subject of a Federal Trade Commission investigation.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The incident is the subject of a Federal Trade Commission poster.',
  },
  {
    id: 'investigated/with-counterparts',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER:subject] (and|,|with|together with|along with) (his|her|its|their) (#AN)* (counterparts|counterpart|colleagues|peers) (in|from|of|at|[PLC]|,|and|the)* ({have}|{be}|#R)* <trigger: ({probe-ing}|{probe-open} (#DAN)* {probe})>',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The Federal Trade Commission and its counterparts in Texas and Ohio have launched a joint investigation.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. The Federal Trade Commission and its counterparts in Texas and Ohio have launched a joint newsletter.',
  },
  {
    id: 'investigated/inquiries-of',
    predicate: 'INVESTIGATED',
    pattern:
      '[ORG|PER:subject] ~ <trigger: (making|made|makes|started|opened|begun|pursuing|conducting) (enquiries|inquiries)> ((of|with|into|about|at) (#DAN|both)* ([ORG:object])?)?',
    dated: true,
    example: [
      'The Federal Trade Commission is making inquiries with Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission is making drawings with Kestrel Bank.',
  },
  {
    id: 'investigated/officials-at',
    predicate: 'INVESTIGATED',
    pattern:
      '(officials|investigators|agents|detectives|officers|[GRP]) (at|from|with) (#DA)* [ORG:subject] ({have}|{be}|#R)* <trigger: ({probe-ing}|{probe-open} (#DAN)* {probe}|reviewing)>',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. Officials at the Federal Trade Commission are reviewing the incident.',
      { subject: 'Federal Trade Commission' },
    ],
    counterExample:
      'Kestrel Bank suffered a breach. Officials at the Federal Trade Commission are regretting the incident.',
  },
  {
    id: 'investigated/demand-served-by',
    predicate: 'INVESTIGATED',
    pattern:
      '<trigger: (civil investigative demand|civil investigative demands|subpoena|subpoenas|notice of inquiry|information request|request for information|information notice)> (,)? (that|which)? ({be}|{have}|#R)* (served|issued|sent|delivered)? ((on|to) (#DAN)* [ORG:object] )?(#RA|[DATE]|on|in|last|this)* (by|from) (#DAN)* [ORG|PER:subject]',
    dated: true,
    example: [
      'There is also a civil investigative demand, served on Kestrel Bank last month by the Federal Trade Commission.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank' },
    ],
    counterExample:
      'There is also a civil wedding cake, served on Kestrel Bank last month by the Federal Trade Commission.',
  },
]
