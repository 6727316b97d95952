import { upTo } from '../affiliation-words.ts'
import type { ClaimRule } from '../rule.ts'

export { statementClasses } from '../statement-words.ts'

const REMEDY = `<remedy: ${upTo(4, '#A|no-cost|cost|single|bureau|triple|three|one|[ORG]|[PRD]')} {remedy} (,? (and|&|or)? {remedy}|{remedy-more}|and {remedy-more})*>`

/** What an organization gives those it touched: credit monitoring, refunds, a hotline. */
export const offered: readonly ClaimRule[] = [
  {
    id: 'offered/active',
    predicate: 'OFFERED',
    pattern: `[ORG:subject] ~ <trigger: {offer}> ... ${REMEDY}`,
    example: [
      'Northwind Clinics is offering affected patients two years of free credit monitoring.',
      { subject: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics is offering affected patients two rooms with a view.',
  },
  {
    id: 'offered/pronoun',
    predicate: 'OFFERED',
    pattern: `(it|they|we|we're|we've) ({have}|{be}|{will}|#R)* <trigger: {offer}> ... ${REMEDY}`,
    example: ['“We are also offering you 12 months of identity protection,” the letter says.', {}],
    counterExample: '“You are also offering us 12 months of identity protection,” the letter says.',
  },
  {
    id: 'offered/passive',
    predicate: 'OFFERED',
    pattern: `${REMEDY} .. .. ({be}|{will}|{have})+ #R? <trigger: (offered|provided|given|extended|made available|available)> (by the? [ORG:subject])?`,
    example: ['Free credit monitoring will be provided by Northwind Clinics.', { subject: 'Northwind Clinics' }],
    counterExample: 'Free credit monitoring will be explained by Northwind Clinics.',
  },
  {
    id: 'offered/people',
    predicate: 'OFFERED',
    pattern: `[GRP:object] .. ({be}|{will}|{have})+ #R? <trigger: (offered|given|provided|entitled to|eligible for|provided with)> ... ${REMEDY} (by the? [ORG:subject])?`,
    example: ['Affected patients are being offered one year of credit monitoring.', { object: 'Affected patients' }],
    counterExample: 'Affected patients are being sold one year of credit monitoring.',
  },
  {
    id: 'offered/offer-of',
    predicate: 'OFFERED',
    pattern: `<trigger: (offer of|free access to|complimentary access to|enroll in|enrol in|sign up for|signing up for|enrollment in)> ... ${REMEDY}`,
    example: ['Patients can sign up for free credit monitoring.', {}],
    counterExample: 'Patients can sign up for free swimming lessons.',
  },
]
