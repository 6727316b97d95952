import { describe, expect, test } from 'vitest'
import { claimsOf } from './read.ts'

const before = 'Orlin Foods said on Monday that hackers broke into its network in March.\n\n'

const kindsOf = (text: string): readonly string[] =>
  claimsOf('EXPOSED', text)
    .map(({ arguments: args, status }) => {
      const mark = { DENIED: '!', POSSIBLE: '?', ALLEGED: '~', CONFIRMED: '' }[status as 'DENIED'] ?? status
      return mark + (args.find(({ role }) => role === 'object')?.text ?? '')
    })
    .sort()

const rows: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['Payroll data is doing the rounds on Telegram.', 'Payroll data'],
  ['Around 400 pictures uploaded to its shop are circulating on a message board.', 'pictures'],
  ['Names and door codes have escaped from Orlin.', 'Names', 'door codes'],
  ['Tax returns went astray in the post.', 'Tax returns'],
  ['A spreadsheet of phone numbers found its way onto the internet.', 'phone numbers'],
  ['Home addresses landed in the inbox of a stranger.', 'Home addresses'],
  ['Drivers whose diagnoses were put up for sale can sue.', 'diagnoses'],
  ['Drivers learned that their tax forms were gone.', 'tax forms'],
  ['It went through six mailboxes. Payslips were in them.', 'Payslips'],
  ['Passwords had never been within the intruder’s reach.', '!Passwords'],
  ['Card numbers never pass through its systems.', '!Card numbers'],
  ['Payslips were swept up; report cards were not, because nobody keeps them.', '!report cards', 'Payslips'],
  ['Payslips were exposed, although claims history was not.', '!claims history', 'Payslips'],
  ['Payslips were not on the list, nor were birth dates.', '!Payslips', '!birth dates'],
  ['Names were taken, as were birth dates.', 'Names', 'birth dates'],
  ['It does not know whether card numbers were too.', '?card numbers'],
  ['Bank routing numbers may be in the hands of the people who crippled it.', '?Bank routing numbers'],
  ['Call recordings had ended up in criminal hands.', 'Call recordings'],
  ['Copies of passports lodged with loan applications had been taken.', 'Copies of passports'],
  ['A temp sold the phone numbers of donors to a rival.', 'phone numbers'],
  ['The collective had posted a spreadsheet of birth years.', 'birth years'],
  ['The seller advertises passport scans and birth dates.', '~birth dates', '~passport scans'],
  ['Some 900 of them are payslips; the rest are contracts.', 'contracts', 'payslips'],
  ['The intruders combed through payslips.', 'payslips'],
  ['Payslips figure in the dump.', 'Payslips'],
  ['Those profiles carry birth years and shoe sizes.', 'birth years', 'shoe sizes'],
  ['Card numbers were not printed on the letters.', '!Card numbers'],
  ['Grain quality reports were stolen.', 'Grain quality reports'],
  ['Recordings of their calls were leaked.', 'Recordings'],
  ['The breach exposed rent arrears and medical needs.', 'medical needs', 'rent arrears'],
  ['If you booked a table in June, your card number may have been copied.', '?card number'],
]

describe('a sentence of a breach that was told', () => {
  test.each(rows)('%s', (text, ...kinds) => expect(kindsOf(before + text)).toEqual([...kinds].sort()))
})

const alone: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['The phone numbers of 30 people awaiting treatment were revealed to one another by mistake.', 'phone numbers'],
  ['A cleaner found something else in a dumpster: dozens of patient charts.', 'patient charts'],
  ['A mistyped address sent the grades of 36 pupils to a mailing list.', 'grades'],
  ['Orlin left 9,000 scans of commercial driver’s licenses in an open bucket.', 'commercial driver’s licenses'],
  ['Update, May 3: Orlin wrote to all firms whose API tokens were exposed.', 'API tokens'],
  ['A clerk emailed names to the wrong list. Bank details were not on it.', '!Bank details', 'names'],
]

describe('a sentence by itself', () => {
  test.each(alone)('%s', (text, ...kinds) => expect(kindsOf(text)).toEqual([...kinds].sort()))
})

const nothing: readonly string[] = [
  'The bank passes names to a payment partner every night.',
  'Customers can look up their account balances online.',
  'If your email addresses were stolen, stay alert.',
  'The firm sells phone numbers to advertisers.',
  'The bank published its annual report in June.',
  'The action plan figures among the matters of the day.',
  'Email addresses are in the form at the end.',
  'Users who gave their phone numbers to the app will get a text.',
]

describe('a sentence on another matter', () => {
  test.each(nothing)('%s', (text) => expect(kindsOf(before + text)).toEqual([]))
})
