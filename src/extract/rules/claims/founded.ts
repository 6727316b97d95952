import { describing } from '../affiliation-words.ts'
import type { ClaimRule } from '../rule.ts'

const BEGUN = '(founded|established|incorporated|formed|created|launched|started|opened|set up|chartered)'

/** When an organization began. */
export const founded: readonly ClaimRule[] = [
  {
    id: 'founded/since-its-inception',
    predicate: 'FOUNDED',
    pattern:
      '(its|their) <trigger: (inception|founding|foundation|launch|creation|establishment|formation|incorporation|start|beginnings)> (back)? in [DATE:when]',
    example: ['Northwind Clinics has shipped two million lamps since its inception in 2016.', { when: '2016' }],
    counterExample: 'Northwind Clinics has shipped two million lamps since its revamp in 2016.',
  },
  {
    id: 'founded/passive',
    predicate: 'FOUNDED',
    pattern: `[ORG:subject] ~ ({be}|#R)* <trigger: ${BEGUN}> (back)? (in|on) [DATE:when]`,
    example: [
      'Northwind Clinics, which was founded in 2016, makes lamps.',
      { subject: 'Northwind Clinics', when: '2016' },
    ],
    counterExample: 'Northwind Clinics, which was flooded in 2016, makes lamps.',
  },
  {
    id: 'founded/participle-first',
    predicate: 'FOUNDED',
    pattern: `<trigger: ${BEGUN}> (by (the )?([PER|GRP|ORG+]|#N+|#A #N)|in [PLC])+ ,? (in|on) [DATE:when] ,? ${describing(6)} [ORG:subject]`,
    example: [
      'Founded by Dana Whitlock in 2016, Northwind Clinics makes lamps.',
      { subject: 'Northwind Clinics', when: '2016' },
    ],
    counterExample: 'Flooded by Dana Whitlock in 2016, Northwind Clinics makes lamps.',
  },
  {
    id: 'founded/by',
    predicate: 'FOUNDED',
    pattern: `[ORG:subject] ~ ({be}|#R)* <trigger: ${BEGUN}> (by (the )?([PER|GRP|ORG+]|#N+|#A #N)|in [PLC])+ ,? (in|on) [DATE:when]`,
    example: [
      'Northwind Clinics was founded by Dana Whitlock in 2016.',
      { subject: 'Northwind Clinics', when: '2016' },
    ],
    counterExample: 'Northwind Clinics was sued by Dana Whitlock in 2016.',
  },
  {
    id: 'founded/since',
    predicate: 'FOUNDED',
    pattern:
      '[ORG:subject] ~ <trigger: (been in business|been operating|operated|been in operation) since> [DATE:when]',
    example: ['Northwind Clinics has been in business since 2016.', { subject: 'Northwind Clinics', when: '2016' }],
    counterExample: 'Northwind Clinics has been in trouble since 2016.',
  },
]

export { affiliationClasses } from '../affiliation-words.ts'
