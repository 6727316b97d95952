import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const kindsIn = (text: string): readonly string[] =>
  read(text)
    .entities.filter(({ kind }) => kind === 'DATA_TYPE')
    .map(({ name }) => name)
    .sort()

const rows: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['The breach exposed Social Security Numbers.', 'Social Security numbers'],
  ['The breach exposed SSNs.', 'Social Security numbers'],
  ['The breach exposed e-mail addresses.', 'email addresses'],
  ['The breach exposed drivers’ licences.', "driver's license numbers"],
  ['The breach exposed salted SHA-1 hashes of passwords.', 'passwords'],
  ['The breach exposed plain text passwords.', 'passwords'],
  ['The breach exposed security questions and answers.', 'security questions and answers'],
  ['The breach exposed the last four digits of payment cards.', 'partial credit card data'],
  ['The breach exposed credit and debit card numbers.', 'credit card numbers'],
  ['The breach exposed Medicare/Medicaid identification information.', 'Medicare and Medicaid numbers'],
  ['The breach exposed treating/referring physicians.', "providers' names"],
  ['The breach exposed W-2 forms.', 'tax records'],
  ['The breach exposed device serial numbers.', 'device serial numbers'],
  ['The breach exposed marital statuses.', 'marital statuses'],
  ['The breach exposed days and months of birth.', 'partial dates of birth'],
  ['The breach exposed links to social media profiles.', 'social media profiles'],
  ['The breach exposed partially redacted phone numbers.', 'partial phone numbers'],
  ['The breach exposed seed phrases.', 'mnemonic phrases'],
  ['The breach exposed names, salutations and genders.', 'genders', 'names', 'salutations'],
  ['The breach exposed security questions and answers for members.', 'security questions and answers'],
  ['The breach exposed card types and expiry dates.', 'card expiration dates'],
  ['The breach exposed names and postcodes.', 'names', 'postal codes'],
  ['The breach exposed 40,000 unique addresses.', 'email addresses'],
  ['The breach exposed names, use of alcohol and genders.', 'drinking habits', 'genders', 'names'],
  ['The breach exposed the device make and model.', 'device information'],
  ['The breach exposed names and ages.', 'ages', 'names'],
  ['The breach exposed patients’ names.', 'names'],
  ['The breach exposed employment contracts.', 'contracts'],
  ['The breach exposed customs declarations.', 'trade documents'],
  ['The breach exposed door codes.', 'access codes'],
  ['The breach exposed gambling histories.', 'gambling histories'],
  ['The breach exposed resting heart rates.', 'heart rates'],
  ['The breach exposed medical certifications.', 'medical certificates'],
  ['The breach exposed accident reports.', 'legal papers'],
  ['The breach exposed ID badges.', 'staff papers'],
  ['The breach exposed pension statements.', 'account statements'],
  ['The breach exposed housing applications.', 'benefit payments'],
  ['The breach exposed report cards.', 'school grades'],
  ['The breach exposed meter numbers.', 'utility usage data'],
  ['The breach exposed engineering drawings.', 'trade secrets'],
  ['The breach exposed passport and visa numbers.', 'government-issued IDs', 'passport numbers'],
  ['The breach exposed names, locker codes and phone numbers.', 'locker codes', 'names', 'phone numbers'],
  ['The breach exposed boiler inspection logs.', 'boiler inspection logs'],
  ['The breach exposed dental moulds and orthodontic charts.', 'dental moulds', 'orthodontic charts'],
  ['The breach exposed beekeeping questionnaires.', 'intake forms'],
  ['The breach exposed family leave requests.', 'leave records'],
  ['The breach exposed key safe codes.', 'entry codes'],
  ['The breach exposed doorbell camera clips.', 'home camera footage'],
  ['The breach exposed frequent flyer numbers.', 'reward program balances'],
  ['The breach exposed closing documents.', 'payment papers'],
  ['The breach exposed names and, for drivers, licence numbers.', "driver's license numbers", 'names'],
  ['The breach exposed IMEIs.', 'IMEI numbers'],
  ['The breach exposed photographs.', 'photos'],
  ['Thieves copied receipts.', 'payment papers'],
  ['The breach exposed work and personal email addresses.', 'email addresses'],
  ['The breach exposed home and mobile phone numbers.', 'phone numbers'],
  ['The breach exposed 900 northwind.com addresses.', 'email addresses'],
  ['The breach exposed MD5 hashes of email addresses.', 'email addresses'],
  ['Thieves copied the contents of their mailboxes.', 'email messages'],
  ['The breach exposed email subject lines.', 'email messages'],
  ['The breach exposed private forum messages.', 'private messages'],
  ['The breach exposed group chats.', 'chat logs'],
  ['The breach exposed logs of user activity.', 'website activity'],
  ['The breach exposed content written by members.', 'website activity'],
  ['The breach exposed the time of each login.', 'login histories'],
  [
    'The breach exposed names, incomes, expenses and information on spouses.',
    'income levels',
    'living costs',
    'names',
    "spouses' names",
  ],
  ['The breach exposed names, roles and data on their employers.', 'employers', 'job titles', 'names'],
  ['The breach exposed salary bands.', 'income levels'],
  ['The breach exposed customer purchases.', 'purchases'],
  ['The breach exposed loyalty card balances.', 'reward program balances'],
  ['The breach exposed bank names and BSB numbers.', 'bank account numbers'],
  ['The breach exposed the city of the person.', 'geographic locations'],
  [
    'The breach exposed names, patient conditions and therapy sessions.',
    'diagnoses',
    'mental health information',
    'names',
  ],
  ['The breach exposed reasons for the visit.', 'diagnoses'],
  ['The breach exposed the time and duration of calls.', 'call records'],
  ['The breach exposed wallet keys.', 'cryptocurrency wallet addresses'],
  ['The breach exposed remarks left by agents.', 'notes and remarks of staff'],
  ['The breach exposed names, spouses’ names and delivery locations.', 'names', 'physical addresses', "spouses' names"],
  ['The breach exposed proof of income and tax slips.', 'income levels', 'tax records'],
  ['The dump included password.', 'passwords'],
  ['The thief saw each other’s statements.', 'account statements'],
]

describe('kinds of data', () => {
  test.each(rows)('%s', (text, ...kinds) => expect(kindsIn(text)).toEqual(kinds))
})

test('addresses are those of mail where no others were named before', () => {
  expect(kindsIn('The breach exposed email addresses. The addresses were sold.')).toEqual(['email addresses'])
  expect(kindsIn('The breach exposed home addresses. The addresses were sold.')).toEqual(['physical addresses'])
  expect(kindsIn('The breach exposed email addresses. Names and addresses were sold too.')).toEqual([
    'email addresses',
    'names',
    'physical addresses',
  ])
})

const nearMisses: readonly string[] = [
  'The password manager was updated.',
  'The credit card company replied.',
  'The cryptocurrency wallet service replied.',
  'Members of the loyalty program waited, as did frequent flyers.',
  'The email provider was sold.',
  'The minister addresses the nation.',
  'It accounts for half of sales.',
  'The bank was taken to court.',
  'He is of a great age.',
  'The health insurer replied.',
  'The fax machine broke.',
  'Phone makers rose.',
  'Thieves hacked websites.',
  'The photo was blurred, the statement short.',
  'The breach notification forms were exposed as late.',
  'The gang Pale Ledger exposed a clerk.',
  'The bank holds the world record.',
]

describe('no kinds of data', () => {
  test.each(nearMisses)('%s', (text) => expect(kindsIn(text)).toEqual([]))
})

const classes: readonly (readonly [words: string, hibpClass: string, veris: string])[] = [
  ['names', 'Names', 'Personal'],
  ['bank account numbers', 'Bank account numbers', 'Bank'],
  ['diagnoses', 'Personal health data', 'Medical'],
  ['credit card numbers', 'Credit cards', 'Payment'],
  ['vehicle identification numbers', 'Vehicle identification numbers (VINs)', 'Personal'],
  ['usernames', 'Usernames', 'Credentials'],
  ['religious beliefs', 'Religions', 'Sensitive Personal'],
  ['expiry dates', 'Partial credit card data', 'Payment'],
  ['postcodes', 'Geographic locations', 'Personal'],
  ['employment information', 'Employers', 'Personal'],
]

describe('the names that Have I Been Pwned and VERIS give', () => {
  test.each(classes)('%s', (words, hibpClass, verisVariety) =>
    expect(read(`The breach exposed ${words}.`).entities).toContainEqual(
      expect.objectContaining({ kind: 'DATA_TYPE', hibpClass, verisVariety }),
    ),
  )
})
