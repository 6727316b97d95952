import type { ClaimRule } from '../rule.ts'

/** Which law protects the data or binds the organization. */
export const regulated: readonly ClaimRule[] = [
  {
    id: 'regulated/data-protected-by',
    predicate: 'REGULATED_BY',
    pattern:
      '[DAT|ORG:subject] ({be}|{have}|{will}|#R)+ <trigger: (protected|covered|governed|regulated|safeguarded|secured|shielded) (by|under)> .. [LAW+:object]',
    example: ['Medical records are protected by HIPAA.', { subject: 'Medical records', object: 'HIPAA' }],
    counterExample: 'Medical records are printed by HIPAA trainers.',
  },
  {
    id: 'regulated/protected-by',
    predicate: 'REGULATED_BY',
    pattern:
      '[DAT|ORG:subject] ~ {be} .. <trigger: (protected|covered|governed|regulated|safeguarded|bound) (by|under)> .. [LAW+:object]',
    example: ['Kestrel Bank, which fell over, is governed by the GDPR.', { subject: 'Kestrel Bank', object: 'GDPR' }],
    counterExample: 'Kestrel Bank, which fell over, is praised by GDPR trainers.',
  },
  {
    id: 'regulated/subject-to',
    predicate: 'REGULATED_BY',
    pattern:
      '[DAT|ORG:subject] ~ {be} .. <trigger: (subject to|liable under|bound by|required under|obliged under)> .. [LAW+:object]',
    example: ['Kestrel Bank is subject to the GDPR.', { subject: 'Kestrel Bank', object: 'GDPR' }],
    counterExample: 'Kestrel Bank is a critic of the GDPR.',
  },
  {
    id: 'regulated/law-requires',
    predicate: 'REGULATED_BY',
    pattern:
      '[LAW:object] .. , .. <trigger: (which|that) .. (requires|require|obliges|gives|protects|governs|regulates|applies to)> .. [ORG|DAT:subject]',
    example: [
      'The Privacy Act, which applies to Kestrel Bank, is strict.',
      { subject: 'Kestrel Bank', object: 'Privacy Act' },
    ],
    counterExample: 'The Privacy Act, which was read at Kestrel Bank, is strict.',
  },
  {
    id: 'regulated/law-active',
    predicate: 'REGULATED_BY',
    pattern:
      '[LAW:object] <trigger: (requires|protects|governs|regulates|covers|obliges|applies to)> .. [ORG|DAT:subject]',
    example: ['HIPAA protects medical records.', { subject: 'medical records', object: 'HIPAA' }],
    counterExample: 'HIPAA annoys medical records clerks.',
  },
  {
    id: 'regulated/violated',
    predicate: 'REGULATED_BY',
    pattern:
      '[ORG:subject] ~ #R? <trigger: (violated|violating|violates|breached|breaching|broke|infringed|infringing|contravened|failed to comply with|complied with|complies with)> .. [LAW+:object]',
    example: ['Kestrel Bank violated the GDPR.', { subject: 'Kestrel Bank', object: 'GDPR' }],
    counterExample: 'Kestrel Bank welcomed the GDPR.',
  },
  {
    id: 'regulated/violations',
    predicate: 'REGULATED_BY',
    pattern:
      '[ORG:subject] .. for .. <trigger: (violations|violation|breaches|infringement|infringements) of> .. [LAW:object]',
    example: ['Regulators fined Kestrel Bank for violations of the GDPR.', { subject: 'Kestrel Bank', object: 'GDPR' }],
    counterExample: 'Regulators praised Kestrel Bank for translations of the GDPR.',
  },
]
