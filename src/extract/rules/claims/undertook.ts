import type { ClaimRule } from '../rule.ts'

export { statementClasses } from '../statement-words.ts'

/** Steps taken or promised. The rows find the verb; claims/statements/measures.ts says how far the measure goes and whether it is one. */
export const undertook: readonly ClaimRule[] = [
  {
    id: 'undertook/requires',
    predicate: 'UNDERTOOK',
    status: 'PLANNED',
    pattern:
      '(requires|required|require|orders|ordered|obliges|directs|directed|compels|mandates) the? [ORG:subject] to #R? <trigger: {step}>',
    example: ['The settlement requires Northwind Clinics to encrypt all passwords.', { subject: 'Northwind Clinics' }],
    counterExample: 'The settlement allows Northwind Clinics to encrypt all passwords.',
  },
  {
    id: 'undertook/active',
    predicate: 'UNDERTOOK',
    pattern: '[ORG:subject] ~ #R? <trigger: {step}>',
    example: ['Northwind Clinics reset all passwords.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics lost all passwords.',
  },
  {
    id: 'undertook/we',
    predicate: 'UNDERTOOK',
    pattern: "(we|we've|we're|we'll) ({have}|{be}|{will}|#R)* <trigger: {step}>",
    example: ['“We have reset all passwords,” said Northwind Clinics.', {}],
    counterExample: '“They have reset all passwords,” said Northwind Clinics.',
  },
  {
    id: 'undertook/it',
    predicate: 'UNDERTOOK',
    pattern: 'it ({have}|{be}|{will}|#R)* <trigger: {step}>',
    example: ['After the theft it has reset all passwords.', {}],
    counterExample: 'After the theft she has reset all passwords.',
  },
  {
    id: 'undertook/passive',
    predicate: 'UNDERTOOK',
    pattern:
      '<measure: (#DA)* (#NX)* {guard} .. (was|were|have been|has been|had been|are being|were also|have also been) #R? {step-done}>',
    example: ['Additional safeguards have been put in place.', {}],
    counterExample: 'Additional safeguards have been stolen.',
  },
  {
    id: 'undertook/retrained',
    predicate: 'UNDERTOOK',
    pattern:
      '<measure: (staff|employees|workers|workforce|its employees|its staff|[GRP]) ({be}|{have})+ #R? (retrained|re-trained|sanctioned|disciplined|terminated|counseled|re-educated|reeducated)>',
    example: ['Staff were retrained after the mistake.', {}],
    counterExample: 'Staff were surprised after the mistake.',
  },
]
