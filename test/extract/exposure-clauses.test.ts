import { describe, expect, test } from 'vitest'
import { claimsOf } from './read.ts'

/** The kinds a text tells of, `!` before those that are denied. */
const toldIn = (text: string): readonly string[] =>
  claimsOf('EXPOSED', text)
    .map(({ arguments: args, status }) => {
      const words = args.find(({ role }) => role === 'object')?.text ?? ''
      return status === 'DENIED' ? `!${words}` : words
    })
    .sort()

const hacked = 'Orlin Foods said on Monday that its site was hacked.\n\n'

const rows: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['Password hashes for diners who did not sign up with a phone were also included.', 'Password hashes'],
  ['Names used to find a dish were later scraped.', 'Names'],
  ['Some 900,000 email addresses (a few of which were made up), were then extracted.', 'email addresses'],
  ['The file left open by Orlin was used in its sales tool and included names.', 'names'],
  ['The dump surfaced beside those of Kestrel, Northwind and Alderbrook and contained phone numbers.', 'phone numbers'],
  [
    'There were also 80 staff records with fuller data including names and job titles.',
    'fuller data',
    'job titles',
    'names',
    'staff records',
  ],
  ['It exposed 4,000 names, many of which were accompanied by matching passwords.', 'names', 'passwords'],
  ['A part of the file with phone numbers surfaced two years later.', 'phone numbers'],
  ['The passwords were kept in plain text.', 'passwords'],
  ['The site stored passwords as unsalted hashes.', 'passwords', 'unsalted hashes'],
  ['Some 40,000 email addresses were later added to Have I Been Pwned.', 'email addresses'],
  ['It exposed names, phone numbers and plain text “passcodes”.', 'names', 'passcodes', 'phone numbers', 'plain text'],
  ['The file included job titles and links to the cooks’ LinkedIn profiles.', 'LinkedIn profiles', 'job titles'],
  ['Photos taken for the staff magazine may also have been copied.', 'Photos'],
  ['It held 90,000 files, of which some 400 were scans of passports.', 'files', 'scans of passports'],
  [
    'Tax forms, to which only two clerks in the whole of the firm ever had a key, were among the material.',
    'Tax forms',
  ],
  ['The tax forms of diners were not on it.', '!tax forms'],
  ['Tax forms were not part of it.', '!Tax forms'],
  ['Tax forms are not printed there and could not have been taken.', '!Tax forms'],
  ['Tax forms ended up, for the price of one good meal for two, with crooks.', 'Tax forms'],
  ['So what is out there?\n\nRoe says names and loan balances.', 'loan balances', 'names'],
  ['It came from an incident in which tax forms sat open to anyone on the web.', 'tax forms'],
  ['A set of names and password pairs was uploaded to a file sharing service.', 'names', 'password pairs'],
  ['Some 4,000 accounts with names and passwords appeared on Pastebin.', 'accounts', 'names', 'passwords'],
  ['Names (a few of them wrong), are alleged to have been extracted.', 'Names'],
  ['The file held email addresses spanning some 9,000 orders.', 'email addresses', 'orders'],
  ['Large dumps of phone numbers appeared on a forum.', 'phone numbers'],
]

describe('data with a clause of its own before the word that says what became of it', () => {
  test.each(rows)('%s', (text, ...kinds) => expect(toldIn(hacked + text)).toEqual(kinds))
})

test('millions of addresses that somebody finds are a leak, with no other word for it', () => {
  expect(toldIn('In May some 11 million email addresses were discovered by Northwind Security.')).toEqual([
    'email addresses',
  ])
  expect(toldIn('In May a lost wallet with an email address was discovered by Northwind Security.')).toEqual([])
})

const others: readonly string[] = [
  'The forum for sharing holiday photos was hacked.',
  'Dedicated to the theft and trading of stolen credit cards, the forum was hacked.',
  'The hacked firm is a vendor that stores tax forms, payslips and scans.',
  'The firm was hacked after somebody tried out long lists of usernames and passwords.',
  'The hacked server stood at an IP address in Utrecht.',
  'The site was hacked. Passwords were never stored in plain text.',
  'The site was hacked. Cooks who use a password should change it.',
]

describe('data that something is for, or where it stands, got not out', () => {
  test.each(others)('%s', (text) => expect(toldIn(text).filter((words) => !words.startsWith('!'))).toEqual([]))
})
