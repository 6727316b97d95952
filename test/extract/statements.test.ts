import { describe, expect, test } from 'vitest'
import type { Predicate } from '../../src/model.ts'
import { read } from './read.ts'

const predicates: ReadonlySet<Predicate> = new Set(['OFFERED', 'UNDERTOOK', 'DECLINED_COMMENT', 'REPORTED'])

/** The statements of a text, each in one line: who, what, how it is qualified, its value, its status where not confirmed. */
function statements(text: string): readonly string[] {
  const { claims, entities } = read(text)
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-'
  return claims
    .filter(({ predicate }) => predicates.has(predicate))
    .map(({ predicate, subject, value, status, qualifiers, when }) =>
      [
        nameOf(subject),
        predicate,
        qualifiers['remedy'] ?? qualifiers['measure'],
        value && `${value.number}${value.of === undefined ? '' : ` of ${value.of}`} ${value.currency ?? value.unit}`,
        when?.text && `in ${when.from}`,
        status === 'CONFIRMED' ? '' : status,
      ]
        .filter(Boolean)
        .join(' '),
    )
}

type Rows = readonly (readonly [text: string, ...expected: string[]])[]

const rows: Readonly<Record<string, Rows>> = {
  'steps taken': [
    ['Kestrel Bank reset all passwords.', 'Kestrel Bank UNDERTOOK reset all passwords'],
    [
      'Kestrel Bank hired cybersecurity experts to investigate and secure its systems after the theft.',
      'Kestrel Bank UNDERTOOK hired cybersecurity experts to investigate and secure its systems',
    ],
    [
      'Kestrel Bank has implemented new safeguards, improved its security training, and reviewed its policies.',
      'Kestrel Bank UNDERTOOK implemented new safeguards',
      'Kestrel Bank UNDERTOOK improved its security training',
      'Kestrel Bank UNDERTOOK reviewed its policies',
    ],
    ['Kestrel Bank is strengthening its security.', 'Kestrel Bank UNDERTOOK strengthening its security'],
    ['Kestrel Bank will encrypt all passwords.', 'Kestrel Bank UNDERTOOK encrypt all passwords PLANNED'],
    [
      'Kestrel Bank agreed to revise its procedures and submit to security audits for four years.',
      'Kestrel Bank UNDERTOOK revise its procedures PLANNED',
      'Kestrel Bank UNDERTOOK submit to security audits for four years 4 year PLANNED',
    ],
    [
      'The settlement requires Kestrel Bank to adopt stronger password policies.',
      'Kestrel Bank UNDERTOOK adopt stronger password policies PLANNED',
    ],
    ['“We have reset all passwords,” Kestrel Bank said.', 'Kestrel Bank UNDERTOOK reset all passwords'],
    [
      'Kestrel Bank agreed to the following:\n\n- encrypt all patient data at rest;\n- train its staff for two years.',
      'Kestrel Bank UNDERTOOK encrypt all patient data at rest PLANNED',
      'Kestrel Bank UNDERTOOK train its staff for two years 2 year PLANNED',
    ],
    ['Kestrel Bank sells the following:\n\n- gold;\n- coins.'],
    ['Kestrel Bank did not encrypt its passwords.'],
    ['Kestrel Bank failed to implement security measures.'],
    ['Kestrel Bank should strengthen its security.'],
    ['Kestrel Bank opened a branch.'],
    ['Kestrel Bank hired a new cook.'],
    ['Customers reset their passwords.'],
    ['Hackers disabled the firewalls of Kestrel Bank.'],
  ],
  'remedies offered': [
    [
      'Kestrel Bank is offering customers two years of free credit monitoring.',
      'Kestrel Bank OFFERED free credit monitoring 2 year',
    ],
    ['Kestrel Bank offered customers a year of credit monitoring.', 'Kestrel Bank OFFERED credit monitoring 1 year'],
    [
      'Kestrel Bank will provide affected customers with identity theft protection services for 12 months.',
      'Kestrel Bank OFFERED identity theft protection services 12 month PLANNED',
    ],
    ['Free credit monitoring was provided by Kestrel Bank.', 'Kestrel Bank OFFERED Free credit monitoring'],
    [
      'Kestrel Bank provided complimentary credit monitoring and identity protection services to customers.',
      'Kestrel Bank OFFERED complimentary credit monitoring and identity protection services',
    ],
    ['Kestrel Bank did not offer credit monitoring.', 'Kestrel Bank OFFERED credit monitoring DENIED'],
    ['Kestrel Bank offered customers a free toaster.'],
    ['Customers should consider credit monitoring.'],
    ['Kestrel Bank sells credit monitoring.'],
  ],
  'no comment': [
    ['Kestrel Bank declined to comment.', 'Kestrel Bank DECLINED_COMMENT'],
    ['Kestrel Bank did not respond to a request for comment.', 'Kestrel Bank DECLINED_COMMENT'],
    ['Kestrel Bank did not immediately return calls seeking comment.', 'Kestrel Bank DECLINED_COMMENT'],
    ['Kestrel Bank could not be reached for comment.', 'Kestrel Bank DECLINED_COMMENT'],
    ['A spokesperson for Kestrel Bank declined to comment further.', 'Kestrel Bank DECLINED_COMMENT'],
    ['Dana Whitlock refused to answer questions.', 'Dana Whitlock DECLINED_COMMENT'],
    [
      'Kestrel Bank and Northwind Clinics declined to comment.',
      'Kestrel Bank DECLINED_COMMENT',
      'Northwind Clinics DECLINED_COMMENT',
    ],
    ['Calls to Kestrel Bank were not returned.', 'Kestrel Bank DECLINED_COMMENT'],
    ['Kestrel Bank declined the offer.'],
    ['Kestrel Bank responded to a request for comment.'],
    ['Kestrel Bank could not be saved.'],
    ['Shares declined on the news.'],
  ],
  statistics: [
    ['According to Kestrel Labs, 47% of breaches stay unexplained.', 'Kestrel Labs REPORTED 47 percent'],
    ['Kestrel Labs says 347 of 733 breaches stayed unexplained.', 'Kestrel Labs REPORTED 347 of 733 breaches'],
    ['One in five clinics was closed.', '- REPORTED 1 of 5 clinics'],
    [
      'Northwind Clinics has delivered over 20 million prescriptions.',
      'Northwind Clinics REPORTED 20000000 prescriptions',
    ],
    ['Northwind Clinics serves more than 10,000 patients.', 'Northwind Clinics REPORTED 10000 patients'],
    ['The attack cost Northwind Clinics $4 million.', '- REPORTED 4000000 USD'],
    ['Kestrel Bank incurred $152 million of expenses.', 'Kestrel Bank REPORTED 152000000 USD'],
    ['The gang demanded a ransom of 350 BTC.', '- REPORTED 350 XBT'],
    ['A 4.5 GB data dump appeared.', '- REPORTED 4.5 GB'],
    ['At least 57 lawsuits were filed.', '- REPORTED 57 lawsuits'],
    ['By then 3,300 members had submitted claims.', '- REPORTED 3300 members'],
    ['The GDPR gives companies 72 hours to report a breach.', '- REPORTED 72 hour'],
    ['The breach affected 10,000 patients.'],
    ['Kestrel Bank was fined $2 million.'],
    ['Two lawsuits were filed.'],
    ['A license costs $49 per user.'],
    ['Kestrel Bank offers a discount of 20%.'],
    ['Shares fell 4%.'],
    ['No product is 100% secure.'],
    ['It runs four clinics.'],
  ],
}

describe.each(Object.entries(rows))('%s', (_kind, table) => {
  test.each(table)('%s', (text, ...expected) => expect(statements(text)).toEqual(expected.filter(Boolean)))
})
