import type { LawRule } from './law-rule.ts'

/** Fines of which one side is a pronoun or a common noun, and fines told by how they were changed or shared. */
export const penalties: readonly LawRule[] = [
  {
    id: 'fined/it-paid',
    predicate: 'FINED',
    traits: ['HOUSE_MEANT'],
    pattern:
      '(it|they|which|who|company|firm|bank|group|retailer|chain|hospital|operator|lender|provider|airline|carrier|society|insurer|university|trust|charity|agency|council) (#RV|{have}|{be}|also|then|later)* <trigger: (paid|pay|pays|handed|issued|given|received|receives|got|gets|hit with|slapped with|incurred|served|drew|drawn|landed|punished with|fined)> (#DAR|with)* [MON:value] (#AN)* {fine}',
    dated: true,
    example: ['Kestrel Bank suffered a breach. In 2022 it paid a $2 million fine.', { value: '$2 million' }],
    counterExample: 'Kestrel Bank suffered a breach. In 2022 it paid a $2 million ransom.',
  },
  {
    id: 'fined/it-paid-fine-of',
    predicate: 'FINED',
    traits: ['HOUSE_MEANT'],
    pattern:
      '(it|they|which|who) (#RV|{have}|{be}|also|then|later)* <trigger: (paid|pay|pays|handed|issued|given|received|receives|got|gets|hit with|slapped with|incurred|served|drew|landed|punished with)> (#DAR|with)* {fine} of (#DAR)* [MON:value]',
    dated: true,
    example: ['Kestrel Bank suffered a breach. In 2022 it paid a fine of $2 million.', { value: '$2 million' }],
    counterExample: 'Kestrel Bank suffered a breach. In 2022 it paid a ransom of $2 million.',
  },
  {
    id: 'fined/fined-it',
    predicate: 'FINED',
    traits: ['HOUSE_MEANT'],
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: {fined}> (it|them|(the|both) (#A)* #N) (#DAR|[DATE]|last|in|on)* [MON:value]',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The Federal Trade Commission fined it $2 million.',
      { subject: 'Federal Trade Commission', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The Federal Trade Commission lent it $2 million.',
  },
  {
    id: 'fined/ordered-it',
    predicate: 'FINED',
    traits: ['HOUSE_MEANT'],
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: (ordered|orders|directed|told|tells|compelled|required)> (it|them|(the|both) (#A)* #N) to pay (#DAR)* [MON:value]',
    dated: true,
    example: [
      'Kestrel Bank suffered a breach. The Federal Trade Commission ordered it to pay $2 million.',
      { subject: 'Federal Trade Commission', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank suffered a breach. The Federal Trade Commission ordered it to count $2 million.',
  },
  {
    id: 'fined/office-ordered',
    predicate: 'FINED',
    pattern:
      '({office}|court|judge|tribunal|jury|justice) (#RV|[DATE]|on|in|has|have|had)* <trigger: (ordered|orders|directed|told|tells|compelled|requires|required)> (#DA)* [ORG+:object] to pay (#DAR)* [MON:value]',
    dated: true,
    example: ['The watchdog ordered Kestrel Bank to pay $2 million.', { object: 'Kestrel Bank', value: '$2 million' }],
    counterExample: 'The watchdog begged Kestrel Bank to pay $2 million.',
  },
  {
    id: 'fined/imposed-total',
    predicate: 'FINED',
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: {impose}> (#DAR)* {fine} (totalling|totaling|worth|amounting to|adding up to|that total|of up to|that add up to) (#DAR)* [MON:value] (on|against|upon) (#DAN)* [ORG+:object]',
    dated: true,
    example: [
      'The Federal Trade Commission imposed fines totalling $2 million on Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The Federal Trade Commission imposed songs totalling $2 million on Kestrel Bank.',
  },
  {
    id: 'fined/they-imposed',
    predicate: 'FINED',
    pattern:
      '([MON:value] (#AN)* )?<trigger: {fine}> (that|which)? (#DAN)* [ORG|PER:subject] (#RV|had|has)* (imposed|levied|issued|handed down|slapped|handed|announced) (on|against|to|upon)? (#DAN)* [ORG+:object]',
    dated: true,
    example: [
      'A court upheld the $2 million fine that the Federal Trade Commission had imposed on Kestrel Bank.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'A court upheld the $2 million loan that the Federal Trade Commission had imposed on Kestrel Bank.',
  },
  {
    id: 'fined/gave-fine-of',
    predicate: 'FINED',
    pattern:
      '[ORG|PER|PLC:subject] ~ <trigger: (hit|hits|slapped|slaps|handed|hands|issued|issues|gave|given|served|punished|stung)> (#DAN)* [ORG+:object] (with|#DA)* {fine} (of|worth|totalling|totaling) (#DAR)* [MON:value]',
    dated: true,
    example: [
      'The Federal Trade Commission has given Kestrel Bank a fine of $2 million.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The Federal Trade Commission has given Kestrel Bank a loan of $2 million.',
  },
  {
    id: 'fined/apposed',
    predicate: 'FINED',
    pattern:
      '[ORG:object] , (which was|which were|already|once|twice|previously|recently)? <trigger: (fined|penalised|penalized|sanctioned)> (#DAR)* [MON:value] (by (#DANP)* [ORG|PER|PLC:subject])?',
    dated: true,
    example: [
      'Kestrel Bank, fined $2 million by the Federal Trade Commission last year, has hired a new chief.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank, lent $2 million by the Federal Trade Commission last year, has hired a new chief.',
  },
  {
    id: 'fined/breach-cost',
    predicate: 'FINED',
    pattern:
      "[ORG:object] ('s)? (#AN)* {breach} (#RV|has|had)* <trigger: (cost|earned|brought|landed|netted|won)> (it|them|the (#AN)*) (#DAR)* [MON:value] (#AN)* {fine}",
    dated: true,
    example: [
      'Kestrel Bank’s data breach has cost it a $2 million fine.',
      { object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'Kestrel Bank’s data breach has cost it a $2 million contract.',
  },
  {
    id: 'fined/hit-apposed',
    predicate: 'FINED',
    pattern:
      "[ORG|PER|PLC:subject] ~ <trigger: (hit|hits|fined|fines|slapped|slaps|handed|hands|penalised|penalized|punished|served|issued)> (#DANMP|'s|[PLC]|[ORG])* , [ORG:object] , (with )?(#DAR)* [MON:value]",
    dated: true,
    example: [
      'The Federal Trade Commission hit the group’s Paris arm, Kestrel Bank, with a $2 million fine.',
      { subject: 'Federal Trade Commission', object: 'Kestrel Bank', value: '$2 million' },
    ],
    counterExample: 'The Federal Trade Commission backed the group’s Paris arm, Kestrel Bank, with a $2 million loan.',
  },
]
