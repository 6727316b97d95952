import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import { toldOfNotices } from './told.ts'

type Row = readonly [text: string, ...told: readonly string[]]

const commission = 'Kestrel Bank > Federal Trade Commission'
const customers = 'Kestrel Bank > customers'

/** Each is an article of its own: no sentence before it has named the one who was hit. */
const rows: readonly Row[] = [
  // To an office, without the words of a notice.
  ['Kestrel Bank, hacked on Sunday, said it has been in touch with the Federal Trade Commission.', commission],
  ['Kestrel Bank disclosed in a Form 8-K filed with the Federal Trade Commission that hackers took data.', commission],
  ['The hack of Kestrel Bank came to light in a letter dated May 3 to the Federal Trade Commission.', commission],
  ['A letter from Kestrel Bank to the Federal Trade Commission says that hackers read two mailboxes.', commission],
  ['The Federal Trade Commission has been handed a report on the breach at Kestrel Bank.', commission],
  ['Kestrel Bank, which was hacked, has an entry on the Federal Trade Commission’s website.', commission],
  ['Nothing has appeared on the Federal Trade Commission’s breach portal about the hack of Kestrel Bank.'],
  ['In a letter to the Federal Trade Commission, two senators called the hack of Kestrel Bank a scandal.'],
  // To people, by what they read.
  ['Kestrel Bank has apologised to customers in a letter that says how their details were hacked.', customers],
  ['Kestrel Bank has apologised to customers at a summit after their details were hacked.'],
  ['Word of the breach reached customers of Kestrel Bank in a memo on Tuesday.', customers],
  ['Notice of the intrusion at Kestrel Bank was given to all 18 of its customers on May 3.', customers],
  ['Word has gone out from Kestrel Bank to its 600 customers that their bank details were stolen.', customers],
  ['An email signed by the head of Kestrel Bank went to customers on May 9, telling them of the hack.', customers],
  ['Customers of Kestrel Bank found out from a note on its doors that their passports had been stolen.', customers],
  // Where only what was lost tells of a breach.
  ['Kestrel Bank is contacting customers whose passport scans were left where anyone could open them.', customers],
  ['Kestrel Bank wrote to customers on May 3 after a laptop with payslips vanished.', customers],
  [
    'More than 9,000 customers have had letters from Kestrel Bank telling them that an outsider copied files.',
    customers,
  ],
  ['Customers of Kestrel Bank opened emails on Sunday in which the bank told them of the hack.', customers],
  // By those who act for a house, and by its trade.
  ['Officials of Kestrel Bank briefed customers on Monday about the intrusion into its billing system.', customers],
  [
    'The mayor of Alderville told residents at a meeting on Monday that tax records had been stolen.',
    'Alderville > residents',
  ],
  [
    'Kestrel Freight found its files locked by ransomware. The haulier alerted police the same day.',
    'Kestrel Freight > police',
  ],
  ['Tallis Systems told Kestrel Bank on May 3 that hackers had copied a backup.', 'Tallis Systems > Kestrel Bank'],
  ['Kestrel Bank told investors on May 3 that hackers had stolen files.', 'Kestrel Bank > investors'],
  ['Kestrel Bank told investors on May 3 that profit would fall after the hack.'],
  [
    'Kestrel Bank, which was hacked, gave notice to the credit reporting agencies Equifax, Experian and TransUnion.',
    'Kestrel Bank > Equifax',
    'Kestrel Bank > Experian',
    'Kestrel Bank > TransUnion',
  ],
  // Where nobody has a better word for them.
  [
    'Those affected, who were informed last month, had accounts at Kestrel Bank, which was hacked.',
    'Kestrel Bank > those affected',
  ],
  // Of other things.
  ['Kestrel Bank, which was hacked in May, sent letters to customers telling them that prices would rise.'],
  ['Kestrel Bank, which was hacked in May, wrote to customers to say that its branch in Denver would close.'],
  ['A customer of Kestrel Bank, which was hacked in May, told police that money had gone from her account.'],
]

describe('notices as the press words them', () => {
  test.each(rows.map(([text, ...notices]) => [text, notices] as const))('%s', (text, notices) => {
    expect(toldOfNotices(read(text))).toEqual([...notices].sort())
  })
})
