import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import { toldOfNotices } from './told.ts'

const context = 'Kestrel Bank suffered a data breach in March 2023. The breach hit customers of the bank.\n\n'

const told = (text: string): readonly string[] => toldOfNotices(read(context + text))

type Row = readonly [text: string, ...told: readonly string[]]

const customers = 'Kestrel Bank > customers'
const commission = 'Kestrel Bank > Federal Trade Commission'

const papers: readonly Row[] = [
  ['Its notices to customers carry the date of May 3, 2023.', customers],
  ['Customers learned of it in letters that bear the date May 3, 2023.', customers],
  ['Those letters, postmarked May 3, 2023, blame a stolen password.', customers],
  ['The bank’s report to the Federal Trade Commission was filed on May 3, 2023.', commission],
  ['Its submission to the Federal Trade Commission, made on May 3, 2023, counts 900 people.', commission],
  ['A notice went to the Federal Trade Commission on May 3, 2023.', commission],
  ['Notification of customers, for which it hired a printer, followed on May 3, 2023.', customers],
  ['The first warning to customers came on May 3, 2023.', customers],
  ['The mailing of notices to customers started on May 3, 2023.', customers],
  ['Customers were mailed a letter on May 3, 2023.', customers],
  ['It was not until May 3, 2023, that customers were given notice.', customers],
  ['It took until May 3, 2023, for the customers themselves to be sent a letter.', customers],
  ['Letters to customers were not mailed until May 3, 2023.', customers],
  ['The Federal Trade Commission did not get its report until May 3, 2023.', commission],
  ['The Federal Trade Commission has known since May 3, 2023.', commission],
  ['The Federal Trade Commission is in receipt of notice from Kestrel Bank.', commission],
  [
    'The Federal Trade Commission has been informed, as has the Ohio Department of Health.',
    commission,
    'Kestrel Bank > Ohio Department of Health',
  ],
  ['Letters to customers whose homes are known were placed in the mail on May 3, 2023.', customers],
  // Papers of other kinds, and of others.
  ['Its annual report to the Federal Trade Commission runs to 90 pages.'],
  ['Customers were sent calendars on May 3, 2023.'],
  ['The mailing of prizes to customers started on May 3, 2023.'],
  ['The Federal Trade Commission has known the bank for years.'],
]

describe('notices told as a paper or as word that comes', () => {
  test.each(papers.map(([text, ...notices]) => [text, notices] as const))('%s', (text, notices) => {
    expect(told(text)).toEqual([...notices].sort())
  })
})
