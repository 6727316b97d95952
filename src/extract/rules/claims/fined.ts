import type { LawRule } from './law-rule.ts'

/** Fines and penalties: who imposed them on whom, with their sums. */
export const fined: readonly LawRule[] = [
  {
    id: 'fined/active',
    predicate: 'FINED',
    pattern: '[ORG|PER|PLC:subject] ~ <trigger: {fined}> (#DANM|[PLC])* [ORG|PER+:object] (.. [MON:value])?',
    dated: true,
    example: [
      'The Federal Trade Commission fined Kestrel Bank $2 million.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The Federal Trade Commission paid Kestrel Bank $2 million.',
  },
  {
    id: 'fined/unnamed-authority',
    predicate: 'FINED',
    pattern:
      '(agency|department|regulator|regulators|commissioner|watchdog|authority|authorities|office|court) ({have}|#R)* <trigger: {fined}> (#DAN)* [ORG:object] .. [MON:value]',
    dated: true,
    example: [
      'The state insurance department fined Kestrel Bank $250,000.',
      { object: 'Kestrel Bank', value: '$250,000' },
    ],
    counterExample: 'The state insurance department paid Kestrel Bank $250,000.',
  },
  {
    id: 'fined/passive-by',
    predicate: 'FINED',
    pattern:
      '[ORG|PER:object] ~ (was|were|been|being|is|be) #R? <trigger: (fined|penalised|penalized|sanctioned)> (.. [MON:value])? ... by .. [ORG|PER|PLC:subject]',
    dated: true,
    example: [
      'Kestrel Bank was fined $2 million by the Federal Trade Commission.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank was paid $2 million by the Federal Trade Commission.',
  },
  {
    id: 'fined/passive',
    predicate: 'FINED',
    pattern:
      '[ORG|PER:object] ~ (was|were|been|being|is|be|got|gets) #R? <trigger: (fined|penalised|penalized)> (.. [MON:value])?',
    dated: true,
    example: ['Kestrel Bank was fined $2 million.', { object: 'Kestrel Bank', value: '$2 million' }],
    counterExample: 'Kestrel Bank was paid $2 million.',
  },
  {
    id: 'fined/nobody-named',
    predicate: 'FINED',
    traits: ['NOBODY_NAMED'],
    pattern: '(was|were|been|being|is) (#R)* <trigger: (fined|penalised|penalized)> (#R)* [MON:value]',
    dated: true,
    example: [
      'A lender has been fined $2 million. Kestrel Bank suffered a data breach, the Federal Trade Commission said.',
      { value: '$2 million' },
    ],
    counterExample:
      'A lender has been offered $2 million. Kestrel Bank suffered a data breach, the Federal Trade Commission said.',
  },
  {
    id: 'fined/imposed',
    predicate: 'FINED',
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: {impose}> .. [MON:value] .. {fine} .. (on|against|to|upon) .. [ORG|PER+:object]',
    dated: true,
    example: [
      'The Federal Trade Commission imposed a $2 million fine on Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The Federal Trade Commission imposed a $2 million limit on Kestrel Bank.',
  },
  {
    id: 'fined/imposed-of',
    predicate: 'FINED',
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: {impose}> .. {fine} of .. [MON:value] .. (on|against|to|upon) .. [ORG|PER+:object]',
    dated: true,
    example: [
      'The Federal Trade Commission imposed a fine of $2 million on Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The Federal Trade Commission imposed a cap of $2 million on Kestrel Bank.',
  },
  {
    id: 'fined/hit-with',
    predicate: 'FINED',
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: (hit|hits|slapped|slaps|handed|hands|issued|gave|given|served|punished|stung|landed)> .. [ORG|PER:object] .. (with )? .. [MON:value] .. {fine}',
    dated: true,
    example: [
      'The Federal Trade Commission hit Kestrel Bank with a $2 million fine.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The Federal Trade Commission hit Kestrel Bank with a $2 million question.',
  },
  {
    id: 'fined/hit-with-passive',
    predicate: 'FINED',
    pattern:
      '[ORG|PER:object] ~ (was|were|been|being|is|has been)? #R? <trigger: (hit with|slapped with|handed|issued|given|served|received|receives|facing|ordered to pay|told to pay|to pay|pay|pays|paid|must pay|landed|landed with|hit by|stung with|punished with|paying|drew|drawn|incurred|earned|copped|attracted)> .. [MON:value] .. {fine} (.. (by|from|to) .. [ORG|PLC:subject])?',
    dated: true,
    example: [
      'Kestrel Bank was hit with a $2 million fine by the Federal Trade Commission.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank was hit with a $2 million bill by the Federal Trade Commission.',
  },
  {
    id: 'fined/paid-fine-of',
    predicate: 'FINED',
    pattern:
      '[ORG|PER:object] ~ (was|were|been|being|is)? #R? <trigger: (hit with|slapped with|handed|issued|given|received|receives|faces|facing|ordered to pay|told to pay|to pay|pay|pays|paid|must pay|drew|drawn|incurred|earned|landed|got|copped|attracted|served with)> .. {fine} of .. [MON:value] (.. (by|from|to) .. [ORG|PLC:subject])?',
    dated: true,
    example: ['Kestrel Bank paid a fine of $2 million.', { object: 'Kestrel Bank', value: '$2 million' }],
    counterExample: 'Kestrel Bank paid a bonus of $2 million.',
  },
  {
    id: 'fined/possessed',
    predicate: 'FINED',
    pattern: "[ORG:subject] ('s)? [MON:value] (#AN)? <trigger: {fine}> (on|against|of|for) .. [ORG|PER:object]",
    dated: true,
    example: [
      'The Federal Trade Commission’s $2 million fine against Kestrel Bank stands.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The Federal Trade Commission’s $2 million loan for Kestrel Bank stands.',
  },
  {
    id: 'fined/on',
    predicate: 'FINED',
    pattern: '[MON:value] (#AN)* <trigger: {fine}> .. (on|against|for|to) (#DAN)* [ORG:object]',
    dated: true,
    example: ['The $2 million fine against Kestrel Bank stands.', { object: 'Kestrel Bank', value: '$2 million' }],
    counterExample: 'The $2 million loan against Kestrel Bank stands.',
  },
  {
    id: 'fined/was-imposed',
    predicate: 'FINED',
    pattern:
      '<trigger: {fine}> (of [MON:value] )? ({be}|{have}|#R)* (imposed|levied|issued|handed down|slapped|handed|served) (on|against|to|upon) .. [ORG:object] (.. by .. [ORG:subject])?',
    dated: true,
    example: [
      'A fine of $2 million was imposed on Kestrel Bank by the Federal Trade Commission.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'A tax of $2 million was imposed on Kestrel Bank by the Federal Trade Commission.',
  },
  {
    id: 'fined/then-fined',
    predicate: 'FINED',
    pattern: '[ORG|PER:object] ~ (and|then|later) <trigger: (fined|penalised|penalized)> [MON:value]',
    dated: true,
    example: ['Kestrel Bank was reprimanded and fined $2 million.', { object: 'Kestrel Bank', value: '$2 million' }],
    counterExample: 'Kestrel Bank was reprimanded and lent $2 million.',
  },
  {
    id: 'fined/ordered-them',
    predicate: 'FINED',
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: (ordered|orders|directed|told|forced|compelled|ordering)> (#DAN)* [ORG|PER+:object] to pay .. [MON:value]',
    dated: true,
    example: [
      'The Federal Trade Commission ordered Kestrel Bank to pay $2 million.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The Federal Trade Commission ordered Kestrel Bank to keep $2 million.',
  },
  {
    id: 'fined/sum-imposed',
    predicate: 'FINED',
    pattern:
      '[MON:value] (#AN)* <trigger: {fine}> ({be}|{have}|#R)* (imposed|issued|levied|handed down|announced|handed|slapped|served) ((on|against|to|upon) (#DAN)* [ORG:object] )?(.. by .. [ORG|PER:subject])?',
    dated: true,
    example: [
      'The $2 million penalty imposed on Kestrel Bank by the Federal Trade Commission stands.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The $2 million mansion imposed on Kestrel Bank by the Federal Trade Commission stands.',
  },
  {
    id: 'fined/fine-from',
    predicate: 'FINED',
    pattern: "[ORG:object] ('s)? (#A)* [MON:value] (#AN)* <trigger: {fine}> (from|by) (#DAN)* [ORG|PER|PLC:subject]",
    dated: true,
    example: [
      'Kestrel Bank’s $2 million fine from the Federal Trade Commission stands.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank’s $2 million loan from the Federal Trade Commission stands.',
  },
  {
    id: 'fined/for-breach',
    predicate: 'FINED',
    pattern:
      '[MON:value] (#AN)* <trigger: {fine}> (over|for|after|following|in connection with|related to) .. [ORG:object] (#NAM|[DATE])* ({breach}|failures|failure)',
    dated: true,
    example: [
      'The regulator announced a $2 million fine over the Kestrel Bank data breach.',
      { object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The regulator announced a $2 million prize over the Kestrel Bank data breach.',
  },
  {
    id: 'fined/by-unnamed',
    predicate: 'FINED',
    pattern:
      '(watchdog|regulator|regulators|authority|authorities|agency|commission|court|judge|officials|government|body|office|supervisor) (#RV|on|in|[DATE]|,)* <trigger: (fined|fines|penalized|penalised|fining)> (#DAN)* [ORG|PER+:object] (.. [MON:value])?',
    dated: true,
    example: [
      'The data protection watchdog fined Kestrel Bank $2 million.',
      { object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The data protection watchdog paid Kestrel Bank $2 million.',
  },
  {
    id: 'fined/imposed-by-unnamed',
    predicate: 'FINED',
    pattern:
      '<trigger: {impose}> (#DA)* ([MON:value] (#AN)* )?{fine} (of .. [MON] )?(on|against|to|upon) (#DAN)* [ORG+:object]',
    dated: true,
    example: [
      'The watchdog imposed a $2 million fine on Kestrel Bank.',
      { object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The watchdog imposed a $2 million limit on Kestrel Bank.',
  },
]
