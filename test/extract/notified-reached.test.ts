import { expect, test } from 'vitest'
import { read } from './read.ts'
import { toldOfNotices } from './told.ts'

const context = 'Kestrel Bank suffered a data breach. The bank has 40 branches, and the breach hit customers.\n\n'

type Row = readonly [text: string, ...told: readonly string[]]

const notices: readonly Row[] = [
  // Whoever hears is the subject.
  ['The bank was tipped off by its card processor, Tallis Systems, in May.', 'Tallis Systems > Kestrel Bank'],
  [
    'Police and the Federal Trade Commission were made aware within hours.',
    'Kestrel Bank > Federal Trade Commission',
    'Kestrel Bank > police',
  ],
  ['The Federal Trade Commission has been kept informed by the bank.', 'Kestrel Bank > Federal Trade Commission'],
  ['All customers have now been reached by phone.', 'Kestrel Bank > customers'],
  ['Customers were handed a leaflet on 9 May.', 'Kestrel Bank > customers'],
  ['Customers heard about it at a meeting on Thursday.', 'Kestrel Bank > customers'],
  ['It heard from its supplier, Tallis Systems, that a backup was gone.', 'Tallis Systems > Kestrel Bank'],
  ['Customers got a robocall from manager Dana Whitlock on Sunday.', 'Kestrel Bank > customers'],
  // Word gets through to people.
  ['It has been in touch with its customers.', 'Kestrel Bank > customers'],
  ['The bank has begun ringing customers.', 'Kestrel Bank > customers'],
  [
    'The theft was brought to the attention of the Federal Trade Commission.',
    'Kestrel Bank > Federal Trade Commission',
  ],
  ['The bank keeps the Federal Trade Commission posted.', 'Kestrel Bank > Federal Trade Commission'],
  ['A memo to customers went round on Wednesday.', 'Kestrel Bank > customers'],
  ['The bank put out a bulletin about it to its 640 members.', 'Kestrel Bank > members'],
  ['Kestrel Bank spent $2 million notifying 96,000 customers.', 'Kestrel Bank > customers'],
  ['It waited 90 days to tell customers.', 'Kestrel Bank > customers'],
  // Papers are handed in, complaints made to the police alone.
  [
    'It counts 900 customers, says a notice the bank turned in to the Federal Trade Commission.',
    'Kestrel Bank > Federal Trade Commission',
  ],
  ['A further report has gone to the Federal Trade Commission.', 'Kestrel Bank > Federal Trade Commission'],
  ['The bank lodged a complaint with the Denver Police Department.', 'Kestrel Bank > Denver Police Department'],
  ['Police said they had received a complaint from Kestrel Bank.', 'Kestrel Bank > police'],
  // Who tells and who hears by a word for them.
  [
    'A spokesman for the Federal Trade Commission said Kestrel Bank had informed it on Monday.',
    'Kestrel Bank > Federal Trade Commission',
  ],
  [
    'Kestrel Bank informed the state attorney general that 500 residents were affected.',
    'Kestrel Bank > state attorney general',
  ],
  [
    'The Federal Trade Commission was tipped off by a researcher, Dana Whitlock, in May.',
    'Dana Whitlock > Federal Trade Commission',
  ],
  ['It acted an hour after getting a warning from Tallis Systems.', 'Tallis Systems > Kestrel Bank'],
  ['The bank has written to those concerned.', 'Kestrel Bank > customers'],
  ['Its chief, Dana Whitlock, told supporters in an email that she was sorry.', 'Kestrel Bank > supporters'],
  ['Kestrel Bank has warned tenants that names and passport numbers had escaped.', 'Kestrel Bank > tenants'],
  ['Its initial notice, provided on 9 May, gave no number.', 'Kestrel Bank > customers'],
]

test.each(notices)('%s', (text, ...told) => {
  expect(toldOfNotices(read(context + text))).toEqual([...told].sort())
})

const others: readonly string[] = [
  'The bank was told by its auditors in 2019 to mend its servers.',
  'The thief had been in touch with customers of a rival.',
  'The Federal Trade Commission was tipped off by a researcher.',
  'The bank lodged a complaint with the Federal Trade Commission.',
  'The Denver Police Department rang residents of the street.',
  'Customers were handed a hamper on 9 May.',
  'Customers met at a meeting on Thursday.',
  'It waited 90 days to refund customers.',
  'It told customers that names and passport numbers must match.',
  'The mayor resigned after hearing from voters.',
  'The bank is calling those responsible to account.',
]

test.each(others)('no notice: %s', (text) => {
  expect(toldOfNotices(read(context + text))).toEqual([])
})

test('who tells is the house that an article speaks of, where nobody is known to be hit', () => {
  const text =
    'A folder of Kestrel Trust with names and dates of birth was left on a train.\n\nThe Federal Trade Commission has been told.'
  expect(toldOfNotices(read(text))).toEqual(['Kestrel Trust > Federal Trade Commission'])
})
