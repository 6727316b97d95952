import { expect, test } from 'vitest'
import { read } from './read.ts'
import { toldOfNotices } from './told.ts'

const context = 'Kestrel Bank suffered a data breach. The bank has 40 branches, and the breach hit customers.\n\n'

type Row = readonly [text: string, ...told: readonly string[]]

const notices: readonly Row[] = [
  [
    'It has also alerted the Information Commissioner and the police.',
    'Kestrel Bank > Information Commissioner',
    'Kestrel Bank > the police',
  ],
  [
    'Kestrel Bank alerted its regulators, including the Federal Trade Commission and the police.',
    'Kestrel Bank > Federal Trade Commission',
    'Kestrel Bank > regulators',
    'Kestrel Bank > the police',
  ],
  [
    'In addition to notifying its customers, Kestrel Bank notified the FBI.',
    'Kestrel Bank > Federal Bureau of Investigation',
    'Kestrel Bank > customers',
  ],
  [
    'Kestrel Bank executives contacted the Denver Police Department about the breach.',
    'Kestrel Bank > Denver Police Department',
  ],
  ['Kestrel Bank has made a report to the Federal Trade Commission.', 'Kestrel Bank > Federal Trade Commission'],
  [
    'On Monday Kestrel Bank sent word to 4,200 customers that passport numbers had been copied.',
    'Kestrel Bank > customers',
  ],
  ['The society wrote to customers in January.', 'Kestrel Bank > customers'],
  ['Its head of risk, Dana Whitlock, told staff in a memo that payslips had been copied.', 'Kestrel Bank > staff'],
  ['Officials called the police on Monday to report the breach.', 'Kestrel Bank > the police'],
  [
    'The bank called the police, along with the Secret Service.',
    'Kestrel Bank > Secret Service',
    'Kestrel Bank > the police',
  ],
  ['They are also notifying affected customers.', 'Kestrel Bank > affected customers'],
  ['Those affected, believed to be mainly women, were notified in May.', 'Kestrel Bank > customers'],
  ['Customers who applied for a loan were notified in May.', 'Kestrel Bank > customers'],
  ['“We are sorry,” the bank said in a notification letter [PDF] to those affected.', 'Kestrel Bank > customers'],
  [
    'Kestrel Bank sent the California Attorney General a breach notification.',
    'Kestrel Bank > California Attorney General',
  ],
  ['The bank also logged this with the FBI.', 'Kestrel Bank > Federal Bureau of Investigation'],
  ['We have blocked this access, reported the matter to law enforcement, and rest.', 'Kestrel Bank > law enforcement'],
  [
    'Tallis Security contacted Kestrel Bank on June 13 to inform the lender of the leak.',
    'Tallis Security > Kestrel Bank',
  ],
  [
    'Tallis Security contacted Kestrel Bank on June 13, letting it know its data was open.',
    'Tallis Security > Kestrel Bank',
  ],
  ['The regulator advised the bank to notify affected customers.', 'Kestrel Bank > affected customers PLANNED'],
]

test.each(notices)('%s', (text, ...expected) => expect(toldOfNotices(read(`${context}${text}`))).toEqual(expected))

const none: readonly string[] = [
  'Phishing emails were sent to customers on Tuesday.',
  'Fraudulent emails were sent to employees of the bank.',
  'Users receive a message telling them that their files have been locked.',
  'The bank posted a message to Twitter.',
  'A reporter contacted them last week.',
  'The Denver Herald has contacted the police to confirm the claims.',
  'Officials were made aware of problems at dawn.',
]

test.each(none)('no notice: %s', (text) => expect(toldOfNotices(read(`${context}${text}`))).toEqual([]))

test('a campaign that writes to voters notifies nobody of a breach', () =>
  expect(toldOfNotices(read('The Wexley campaign emailed supporters on Friday and sent letters to donors.'))).toEqual(
    [],
  ))
