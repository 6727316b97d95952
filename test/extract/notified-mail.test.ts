import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import { timesInBreach, toldOfNotices } from './told.ts'

const context = 'Kestrel Bank suffered a data breach in March 2023. The breach hit customers of the bank.\n\n'

type Row = readonly [text: string, ...told: readonly string[]]

const customers = 'Kestrel Bank > customers'
const commission = 'Kestrel Bank > Federal Trade Commission'

const rows: readonly Row[] = [
  // Mail on its way, at its end, and told by those who open it.
  ['Letters to customers began to arrive on May 3.', customers],
  ['Letters began arriving in customers’ mailboxes on May 3.', customers],
  ['Notices were delivered to customers on May 3.', customers],
  ['Word went out to customers on May 3.', customers],
  ['Customers got a text message from Kestrel Bank on May 3.', customers],
  ['On May 3 it sent word to 5,200 customers that names had been copied.', customers],
  ['In the letter that it sent to customers on May 3 it spoke of a small event.', customers],
  ['The letters, the first of which went out on May 3, offer credit monitoring.', customers],
  ['Those affected were sent a letter on May 3.', customers],
  ['“We wrote to every customer we could identify,” a spokeswoman for the bank said.', customers],
  ['The bank completed its mailing to customers on May 3.', customers],
  ['It was May 3 before customers were told.', customers],
  ['Customers had to wait until May 3.', customers],
  ['The bank did not write to those on the list until May 3.', customers],
  ['3 May 2024: the bank emails customers, asking them to be wary.', customers],
  ['The bank told customers in May that “a small number” of them were affected.', customers],
  // Notices yet to come.
  ['The bank has not yet notified customers.', `${customers} DENIED`],
  ['Customers have yet to be told.', `${customers} PLANNED`],
  // Those who watch over breaches.
  ['The event was reported by the bank to the Federal Trade Commission on May 3.', commission],
  ['The bank let the Federal Trade Commission know on May 3.', commission],
  ['The bank’s report reached the Federal Trade Commission on May 3.', commission],
  ['The Federal Trade Commission had the report on May 3.', commission],
  ['The Federal Trade Commission did not hear of it until May 3.', commission],
  ['The Federal Trade Commission, to which Kestrel Bank reported the breach on May 3, has a file.', commission],
  ['As for the Federal Trade Commission, a notice went to that office on May 3.', commission],
  ['The bank filed a copy of the letter with the Federal Trade Commission.', commission],
  ['The bank corrected the count, explaining to the Federal Trade Commission that it had missed one.', commission],
  ['The Federal Trade Commission was harsh. It took the bank 45 days to make its report.', commission],
  ['The Federal Trade Commission was lenient, since Kestrel Bank reported the case itself.', commission],
  [
    'The bank also notified the three credit bureaus, Equifax, Experian and TransUnion.',
    'Kestrel Bank > Equifax',
    'Kestrel Bank > Experian',
    'Kestrel Bank > TransUnion',
  ],
  [
    'Notice was also given to the three consumer reporting agencies (Equifax, Experian and TransUnion).',
    'Kestrel Bank > Equifax',
    'Kestrel Bank > Experian',
    'Kestrel Bank > TransUnion',
  ],
  // Of other things, and to others.
  ['Trains to customers began to arrive on May 3.'],
  ['The bank has not yet refunded customers.'],
  ['The bank’s van reached the Federal Trade Commission on May 3.'],
]

describe('notices told as mail, and to those who watch', () => {
  test.each(rows.map(([text, ...notices]) => [text, notices] as const))('%s', (text, notices) => {
    expect(toldOfNotices(read(context + text))).toEqual([...notices].sort())
  })
})

test.each([
  'Customers only learned of the breach on May 3.',
  'The Federal Trade Commission did not hear of it until May 3.',
  'Justice Dana Whitlock found on Tuesday that the bank had suffered a breach.',
])('no find of the house: %s', (text) => expect(timesInBreach('DISCOVERED', text)).toEqual([]))
