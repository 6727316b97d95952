import { describing } from '../affiliation-words.ts'
import type { ClaimRule } from '../rule.ts'

const WORDS = describing(6)

/** Where an organization sits. */
export const located: readonly ClaimRule[] = [
  {
    id: 'located/based-in-first',
    predicate: 'LOCATED_IN',
    pattern: `<trigger: (based|headquartered|located) (out of|in)> #DN? [PLC:object] (, [PLC] ,?|,)? the? ${WORDS} [ORG:subject]`,
    example: ['Based in Ohio, Northwind Clinics treats children.', { subject: 'Northwind Clinics', object: 'Ohio' }],
    counterExample: 'Popular in Ohio, Northwind Clinics treats children.',
  },
  {
    id: 'located/compound',
    predicate: 'LOCATED_IN',
    pattern: `[PLC:object] (, [PLC])? <trigger: (based|headquartered)> ${WORDS} [ORG:subject]`,
    example: [
      'The Ohio-based hospital chain Northwind Clinics was hacked.',
      { subject: 'Northwind Clinics', object: 'Ohio' },
    ],
    counterExample: 'The Ohio-loving founder of Northwind Clinics was hacked.',
  },
  {
    id: 'located/based-in',
    predicate: 'LOCATED_IN',
    pattern: `[ORG:subject] (,|which|that|who|{be}|#R)* (#DANPX)* <trigger: (based|headquartered|domiciled) (out of|in|at|near)> #DN? [PLC:object]`,
    example: [
      'Northwind Clinics, a hospital chain based in Ohio, was hacked.',
      { subject: 'Northwind Clinics', object: 'Ohio' },
    ],
    counterExample: 'Northwind Clinics, a hospital chain popular in Ohio, was hacked.',
  },
  {
    id: 'located/headquarters',
    predicate: 'LOCATED_IN',
    pattern: `[ORG:subject] ,? (#DANPX|{have}|with|whose|[PLC]|,)* <trigger: (headquarters|head office|headquarter|offices|main office|principal place of business) ({be}|located)* (in|at)> [PLC:object]`,
    example: [
      'Northwind Clinics, whose headquarters are in Ohio, was hacked.',
      { subject: 'Northwind Clinics', object: 'Ohio' },
    ],
    counterExample: 'Northwind Clinics, whose customers are in Ohio, was hacked.',
  },
  {
    id: 'located/a-firm-in',
    predicate: 'LOCATED_IN',
    pattern: `[ORG:subject] (,|{be}) (a|an|the) ${WORDS} <trigger: {org-head} (in|from|of)> ((downtown|suburban|nearby|northern|southern|western|eastern|central) )?[PLC:object]`,
    example: [
      'Northwind Clinics, a hospital chain in Ohio, was hacked.',
      { subject: 'Northwind Clinics', object: 'Ohio' },
    ],
    counterExample: 'Northwind Clinics, a well-known name in Ohio, was hacked.',
  },
  {
    id: 'located/a-place-firm',
    predicate: 'LOCATED_IN',
    pattern: `[ORG:subject] (,|{be}) (a|an|the) [PLC:object] (, [PLC])? ${describing(4)} <trigger: {org-head}>`,
    example: [
      'Northwind Clinics, an Ohio hospital chain, was hacked.',
      { subject: 'Northwind Clinics', object: 'Ohio' },
    ],
    counterExample: 'Northwind Clinics, an Ohio legend, was hacked.',
  },
  {
    id: 'located/the-compound',
    predicate: 'LOCATED_IN',
    pattern: `(the|this) [PLC:object] (, [PLC])? <trigger: (based|headquartered)> ${describing(3)} {org-head}`,
    example: ['Northwind Clinics was hacked. The Ohio-based hospital apologized.', { object: 'Ohio' }],
    counterExample: 'Northwind Clinics was hacked. The Ohio-based gang apologized.',
  },
  {
    id: 'located/place-firm',
    predicate: 'LOCATED_IN',
    pattern: `[PLC:object] ${describing(3)} <trigger: {org-head}> [ORG:subject]`,
    example: ['Ohio retailer Northwind was hacked.', { subject: 'Northwind', object: 'Ohio' }],
    counterExample: 'Ohio customers of Northwind were hacked.',
  },
]

export { affiliationClasses } from '../affiliation-words.ts'
