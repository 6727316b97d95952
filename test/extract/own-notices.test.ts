import { describe, expect, test } from 'vitest'
import { claimsOf } from './read.ts'

const notice =
  'Kestrel Trail Outfitters is writing to tell you about a security incident. We removed the code. ' +
  'Kestrel Trail Outfitters has notified the police. We are sorry.'
const report = 'Kestrel Trail Outfitters is writing to customers about a security incident. The shop removed the code.'

/** Who publishes, what, and whether the publisher was breached: a company's own notice is no outlet's report. */
const rows: readonly (readonly [publisher: string | null, text: string, victims: readonly string[]])[] = [
  ['Kestrel Trail Outfitters', notice, ['organization:kestrel-trail-outfitters']],
  [null, notice, ['organization:kestrel-trail-outfitters']],
  ['The Morning Ledger', report, ['organization:kestrel-trail-outfitters']],
  ['The Morning Ledger', 'The Morning Ledger has learned of a data breach at a clinic.', []],
  [null, 'The theft happened at Larch Ledger, a company in Tampa.', ['organization:larch-ledger']],
  [null, 'A server belonging to the running app Marlowell was left unprotected for weeks.', ['organization:marlowell']],
  [
    null,
    'The Information Commissioner’s Office has fined Larch Parcels Ltd £1 million for failing to protect data. Passport numbers were exposed.',
    ['organization:larch-parcels-ltd'],
  ],
  [
    null,
    'The Information Commissioner’s Office has fined Larch Parcels Ltd £1 million for calls to people who had opted out.',
    [],
  ],
  [null, 'The wedding happened at Larch Hospital.', []],
]

describe('was breached', () => {
  test.each(rows)('%s: %s', (publisher, text, victims) => {
    const suffered = claimsOf('SUFFERED', text, { publisher })
    expect([...new Set(suffered.map(({ subject }) => subject))]).toEqual(victims)
  })
})
