import { describe, expect, test } from 'vitest'
import { exposureVetoes } from '../../src/extract/rules/exposure-vetoes.ts'
import { claimsOf } from './read.ts'

const exposedIn = (text: string): readonly string[] =>
  claimsOf('EXPOSED', text).flatMap(({ arguments: args }) =>
    args.filter(({ role }) => role === 'object').map((argument) => argument.text),
  )

const said: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['The breach exposed names and passport numbers.', 'names', 'passport numbers'],
  ['Hackers stole Social Security numbers.', 'Social Security numbers'],
  ['The thieves took the bank account numbers of 9,000 customers of Kestrel Bank.', 'bank account numbers'],
  ['Attackers gained access to email addresses.', 'email addresses'],
  ['Dates of birth were stolen from Northwind Clinics.', 'Dates of birth'],
  ['Passwords were also leaked.', 'Passwords'],
  ['Passport numbers leaked online after the hack.', 'Passport numbers'],
  ['Customer data was stolen.', 'Customer data'],
  ['The malware collects passwords from browsers.', 'passwords'],
  ['The flaw exposed phone numbers to anyone who looked.', 'phone numbers'],
  ['The theft of medical records was noticed in May.', 'medical records'],
  ['The attack led to the exposure of email addresses.', 'email addresses'],
  ['Also stolen were dates of birth and phone numbers.', 'dates of birth', 'phone numbers'],
  ['Among the data stolen in the attack were tax records.', 'data', 'tax records'],
  ['Included in the breach were usernames and IP addresses.', 'usernames', 'IP addresses'],
  ['The stolen files contained diagnoses and lab results.', 'stolen files', 'diagnoses', 'lab results'],
  ['The data dump included home addresses and phone numbers.', 'home addresses', 'phone numbers'],
  ['Hackers broke in. The emails held names and account balances.', 'names', 'account balances'],
  ['Hackers broke in. There were also 300 phone numbers.', 'phone numbers'],
  ['Passport numbers were in the breach.', 'Passport numbers'],
  ['Email addresses were also found in the leaked files.', 'Email addresses', 'leaked files'],
  ['A clerk mistakenly emailed tax records to a stranger.', 'tax records'],
  ['Health records may have been accessed.', 'Health records'],
  ['After the hack, card numbers were offered for sale.', 'card numbers'],
  ['The server left driver’s license numbers exposed.', 'driver’s license numbers'],
  ['Along with IP addresses, the breach also exposed password hashes.', 'IP addresses', 'password hashes'],
  ['Kestrel Bank was hacked. Tax records were in the mailbox.', 'Tax records'],
  ['Kestrel Bank was hacked. Tax records might now be in the hands of criminals.', 'Tax records'],
  ['Kestrel Bank was hacked. Payroll records made up most of the haul.', 'Payroll records'],
  ['Kestrel Bank was hacked. Tax records were swept up as well.', 'Tax records'],
  ['Kestrel Bank was hacked. Tax records, the notice says, were copied.', 'Tax records'],
  ['Kestrel Bank was hacked. Lab results were among the contents of the cabinet.', 'Lab results'],
  ['Kestrel Bank was hacked. Dates of birth were left untouched.', 'Dates of birth'],
  ['Kestrel Bank was fined after an attack laid bare the tax records of its customers.', 'tax records'],
  ['Larch Water was hacked. For some of its staff, medical notes recorded by a nurse were included.', 'medical notes'],
  [
    'Kestrel Bank was hacked. The ransomware group Grey Heron said it took two terabytes of files, among them contracts.',
    'files',
    'contracts',
  ],
  ['Kestrel Bank was hacked. The ransomware group Grey Heron says it holds tax records.', 'tax records'],
  [
    'Larch Forum was hacked. Email addresses, birthdates and posts written by members were all exposed.',
    'Email addresses',
    'birthdates',
    'posts',
  ],
  [
    'Kestrel Bank was hacked. A branch had data including names, birthdates and phone numbers.',
    'data',
    'names',
    'birthdates',
    'phone numbers',
  ],
  ['Kestrel Bank was hacked. Card numbers were not part of the leak.', 'Card numbers'],
  ['Kestrel Bank was hacked. Dates of birth were also on the laptop.', 'Dates of birth'],
  ['Kestrel Bank was hacked. On it were delivery addresses and phone numbers.', 'delivery addresses', 'phone numbers'],
  ['After the hack, the exposed data varies but may include policy numbers.', 'exposed data', 'policy numbers'],
  ['The thieves got away with phone numbers and dates of birth.', 'phone numbers', 'dates of birth'],
  ['The intruders made off with payroll records.', 'payroll records'],
  ['The stolen laptop, which was not encrypted, held diagnoses.', 'diagnoses'],
  ['A laptop was stolen. The laptop, which had no password, stored lab results.', 'lab results'],
  ['Kestrel Bank was hacked. Medical records remain secure.', 'Medical records'],
  ['Kestrel Bank was hacked. Card numbers were unaffected.', 'Card numbers'],
  [
    'Kestrel Bank was hacked. The following information was exposed:\n\n• Dates of birth',
    'information',
    'Dates of birth',
  ],
  ['Kestrel Bank was hacked. The types of data stolen were:\n\n• Passport numbers', 'data', 'Passport numbers'],
  ['Kestrel Bank was hacked. Its intruder may have seen mortgage numbers.', 'mortgage numbers'],
  ['Kestrel Bank was hacked. Phone numbers fell into the hands of criminals.', 'Phone numbers'],
  ['Kestrel Bank was hacked. Tax records have turned up for sale on a forum.', 'Tax records'],
  ['Kestrel Bank was hacked. Lab results ended up on the dark web.', 'Lab results'],
  [
    'Kestrel Bank was hacked. Your data that was affected: your date of birth and your Medicare number.',
    'data',
    'date of birth',
    'Medicare number',
  ],
  ['The following was stolen: phone numbers and dates of birth.', 'phone numbers', 'dates of birth'],
  [
    'The exposed information could include: full name; address; date of birth; and, for some, Social Security number.',
    'exposed information',
    'full name',
    'address',
    'date of birth',
    'Social Security number',
  ],
  ['The stolen USB stick contained diagnoses.', 'diagnoses'],
  ['Kestrel Bank was hacked. Information involved may include:\n\n• Name', 'Name'],
  ['Hackers took chat logs, but not passwords.', 'chat logs', 'passwords'],
  ['Phone numbers were in the breach alongside names and genders.', 'Phone numbers', 'names', 'genders'],
  ['Kestrel Bank was hacked. Those files held names and loan numbers.', 'names', 'loan numbers'],
  ['Hackers robbed Alder County. Among them are visitor logs and tax forms.', 'visitor logs', 'tax forms'],
  ['Hackers robbed Alder County. Among these were visitor logs.', 'visitor logs'],
  ['Kestrel Bank was hacked. In each row: a name and a phone number.', 'name', 'phone number'],
  ['Kestrel Bank was hacked. Also in the dump: tax returns and pay stubs.', 'tax returns', 'pay stubs'],
  ['Kestrel Bank was hacked. Inside were pay stubs and phone numbers.', 'pay stubs', 'phone numbers'],
  ['Kestrel Bank was hacked. For most people it was a name and a date of birth.', 'name', 'date of birth'],
  ['Kestrel Bank was hacked. For staff that means bank details and pay slips.', 'bank details', 'pay slips'],
  ['Kestrel Bank was hacked. For one in ten, it was also a passport number.', 'passport number'],
  ['Kestrel Bank was hacked. Those who had called also lost their billing address.', 'billing address'],
  ['Pebble Toys left 400 voice recordings on a server without a password.', 'voice recordings'],
  ['The council left case files and medical records in a dumpster.', 'case files', 'medical records'],
  ['The clinic lost a USB stick with the test results of 300 patients.', 'test results'],
  ['A carer lost a laptop holding shift schedules.', 'shift schedules'],
  ['A clerk was convicted of selling loan applications.', 'loan applications'],
  ['An intruder used it to obtain photographs.', 'photographs'],
  ['Receipts were also stolen.', 'Receipts'],
  ['Bracken Health was breached. At risk: names and prescription details.', 'names', 'prescription details'],
  ['Bracken Health was breached. What they got: tax forms and W-4s.', 'tax forms', 'W-4s'],
  ['Bracken Health was breached. They helped themselves to pay stubs.', 'pay stubs'],
  ['Bracken Health was breached. The bank believes that student grades were seen.', 'student grades'],
  ['The firm left 14,000 scanned passports in an open bucket.', 'passports'],
  ['A printing error put the tax numbers of 300 workers on the outside of envelopes.', 'tax numbers'],
  ['Bracken Council published the home addresses of staff by mistake.', 'home addresses'],
  ['Letters went to the wrong addresses, revealing diagnoses.', 'diagnoses'],
  ['A hard drive with the tax records of 2,000 clients went missing.', 'tax records'],
  ['Medical histories were found in a skip behind Bracken Clinic.', 'Medical histories'],
  ['Kestrel Bank was hacked. The incident was limited to pay stubs.', 'pay stubs'],
  ['Kestrel Bank was hacked. We saw no payment data.', 'payment data'],
  ['Kestrel Bank was hacked. It found no trace of card numbers.', 'card numbers'],
  ['Kestrel Bank was hacked. The breach did not extend to medical records.', 'medical records'],
  ['Kestrel Bank was hacked. Card details are not kept on the system.', 'Card details'],
  ['Kestrel Bank was hacked. Card numbers are held by a separate processor.', 'Card numbers'],
  ['Kestrel Bank was hacked. The bank does not store card numbers.', 'card numbers'],
  ['Kestrel Bank was hacked. Card numbers never appear on the order screen.', 'Card numbers'],
  ['Kestrel Bank was hacked. Tax numbers are not shown in the booking tool, it stressed.', 'Tax numbers'],
  ['Kestrel Bank was hacked. Passwords were never visible to the clerks.', 'Passwords'],
  ['Kestrel Bank was hacked. Diagnoses, which live in another system, were out of reach.', 'Diagnoses'],
  ['Kestrel Bank was hacked. Passport numbers could have been visible to anyone in the firm.', 'Passport numbers'],
  ['Kestrel Bank was hacked. Home addresses were there for anybody who looked.', 'Home addresses'],
  ['Kestrel Bank was hacked. It said that loan forms had gone.', 'loan forms'],
  ['Kestrel Bank was hacked. Passport scans may have gone with them.', 'Passport scans'],
  ['Kestrel Bank was hacked. Clients say that tax returns went too.', 'tax returns'],
  ['Kestrel Bank was hacked. Phone numbers ended up, for a small fee, with people who rang them.', 'Phone numbers'],
  ['Kestrel Bank was hacked. Passport numbers were masked on the screens and were not exposed.', 'Passport numbers'],
  ['Kestrel Bank was hacked. The medical record, which is hosted elsewhere, was not accessed.', 'medical record'],
  ['Kestrel Bank was hacked. The loan forms, some going back to 2011, were on one of the servers.', 'loan forms'],
  [
    'Kestrel Bank was hacked. The data did not include card details, which it does not hold, or passwords.',
    'card details',
    'passwords',
  ],
  [
    'Kestrel Bank was hacked. The files, which a gang called Ruffle dumped online in May, contain pay stubs.',
    'files',
    'pay stubs',
  ],
  ['Kestrel Bank was hacked. Ruffle boasts that it also has pay stubs and tax forms.', 'pay stubs', 'tax forms'],
  ['Kestrel Bank was hacked. Social Security numbers do appear in the dump.', 'Social Security numbers'],
  ['Alder School found leave forms on the dark web.', 'leave forms'],
  ['The flaw let managers browse the guest lists of others.', 'guest lists'],
  ['By changing a digit, a customer could see another shopper’s receipts.', 'receipts'],
  ['A dashboard let anyone browse medical records.', 'medical records'],
  ['Kestrel Bank was hacked. He then downloaded pay stubs and tax forms.', 'pay stubs', 'tax forms'],
  ['Kestrel Bank was hacked. The post also mentioned call logs.', 'call logs'],
  [
    'Kestrel Bank was hacked. The reporter reviewed a sample and saw names and phone numbers.',
    'names',
    'phone numbers',
  ],
  ['Kestrel Bank was hacked. The haul: names, tax records and pay stubs.', 'names', 'tax records', 'pay stubs'],
  [
    'Kestrel Bank was hacked. Diagnoses were in the files; for 4% of patients, so was a passport number.',
    'Diagnoses',
    'passport number',
  ],
  [
    'Kestrel Bank was hacked. Your name and account number may have been subject to unauthorized access.',
    'name',
    'account number',
  ],
  [
    'The following may have been involved: name; home address; account number.',
    'name',
    'home address',
    'account number',
  ],
  ['What Information Was Involved? Your name, address and account number.', 'name', 'address', 'account number'],
  ['A carer lost an unencrypted laptop holding the shift patterns of 640 carers.', 'shift patterns'],
  [
    'Kestrel Bank was hacked. The stolen data included:\n\n- full names\n- pay stubs uploaded by applicants\n- for some 400 people, images of passports',
    'stolen data',
    'full names',
    'pay stubs',
    'images of passports',
  ],
]

const stores: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['Hackers stole the Kestrel Bank database.', 'Kestrel Bank database'],
  ['Hackers stole the Kestrel Bank database. The hackers took names and phone numbers.', 'names', 'phone numbers'],
  [
    'Some 900 email accounts at Kestrel Bank were hacked. It exposed tax records and pay stubs.',
    'tax records',
    'pay stubs',
  ],
]

describe('a store is exposed only where the text does not say what was in it', () => {
  test.each(stores)('%s', (text, ...kinds) => expect(exposedIn(text)).toEqual(kinds))
})

describe('EXPOSED is read', () => {
  test.each(said)('%s', (text, ...kinds) => expect(exposedIn(text)).toEqual(kinds))
})

const notSaid: readonly string[] = [
  'Kestrel Bank was hacked. Tax records are in the hands of the accountant.',
  'Kestrel Bank was hacked. Its logs did not show that anyone else came in.',
  'Kestrel Bank was hacked. Tax records made up most of the mail.',
  'Northwind Clinics collects names and Social Security numbers.',
  'The bank keeps account numbers on a separate server.',
  'Change your passwords today.',
  'Customers should review their bank statements.',
  'The hack took place in May, and the bank has reset all passwords.',
  'The law defines personal information as a name and a Social Security number.',
  'The app encrypts text messages before it sends them.',
  'Customers can view their account balances online.',
  'Hackers asked a ransom to restore access to the files.',
  'The company lost access to its email messages.',
  'Stolen credentials are sold on the dark web.',
  'The course teaches students how hackers steal passwords.',
  'The hospital shares test results with its patients.',
  'A clerk sent tax records to the auditor.',
  'The company publishes its financial statements in May.',
  'Medical records are protected by the law.',
  'The bank offers credit monitoring to those whose trust it lost.',
  'Is my Social Security number safe?',
  'There is a form for names and addresses.',
  'The tool stores usernames in a list.',
  'Kestrel Bank was hacked. An intruder gained access to an employee’s email account.',
  'Kestrel Bank was hacked. A manager’s account was compromised.',
  'A nurse has seen lab results.',
  'Prices fell, and phone numbers changed hands.',
  'Our app is fast, and passwords are safe.',
  'Kestrel Bank was hacked. Customers should check that their passwords are secure.',
  'Kestrel Bank was hacked. The service shows if your Social Security number turned up on the dark web.',
  'Kestrel Bank was hacked. Medical records are in the files of each branch.',
  'The form asks for: full name; address; date of birth.',
  'Since 2009, clinics have had 5,478 data breaches, affecting 423 million medical records.',
  'Phone numbers are in the directory.',
  'Your medical records remain private under the law.',
  'The runner got away with a fine, and names were called.',
  'The shop, which opened in May, sells passport photos.',
  'Data breaches were rare. The app varies but tracks body measurements.',
  'For most people it was a name and a date of birth.',
  'Among them are visitor logs and tax forms.',
  'In each row: a name and a phone number.',
  'The team lost its lead, and names were called.',
  'The school left report cards on every desk.',
  'Kestrel Bank was hacked. An intruder had used a stolen session token to reach its support tool.',
  'Kestrel Bank was hacked. The attackers logged in with stolen credentials.',
  'Kestrel Bank was hacked. They got in with the credentials of a support agent, which were obtained through malware.',
  'Kestrel Bank was hacked. The passwords were obtained from another source.',
  'Kestrel Bank was hacked. Compromised administrator credentials were used to enter the network.',
  'Kestrel Bank was hacked. An API key had been exposed in a public repository.',
  'Kestrel Bank was hacked. Passwords were not stored in plain text.',
  'Kestrel Bank was hacked. No money was lost, as the bank does not hold card numbers.',
  'The bank does not store card numbers.',
  'The app lets patients see their medical records.',
  'The shelter found no leave forms in its desk.',
  'Kestrel Bank was hacked. It reset passwords after attackers entered.',
  'What information do we collect? Your name, address and account number.',
  'Bracken Health, whose app collects heart rates and locations, was breached in May.',
  'Bracken Health was breached. Stolen health records sell for more than card numbers, a researcher said.',
  'Bracken Health was breached. A contractor had left an access key in a public code repository.',
  'Bracken Health was breached. Thieves got into 900 customer accounts.',
  'The nurse put test results in a drawer.',
  'The children with library cards went missing.',
  'Kestrel Bank was hacked. What it means for names and phone numbers is open.',
]

describe('EXPOSED is not read', () => {
  test.each(notSaid)('%s', (text) => expect(exposedIn(text)).toEqual([]))
})

const lists: readonly (readonly [text: string, ...kinds: string[]])[] = [
  [
    'The stolen data included names, dates of birth and Social Security, passport and driver’s license numbers.',
    'stolen data',
    'names',
    'dates of birth',
    'Social Security',
    'passport',
    'driver’s license numbers',
  ],
  [
    'The breach exposed 1.2 million unique email addresses alongside names, IP addresses and passwords stored as bcrypt hashes.',
    'unique email addresses',
    'names',
    'IP addresses',
    'passwords',
    'bcrypt hashes',
  ],
  ['The breach exposed email, IP and physical addresses.', 'email', 'IP', 'physical addresses'],
  [
    'Hackers took personal information such as names, phone numbers and dates of birth.',
    'personal information',
    'names',
    'phone numbers',
    'dates of birth',
  ],
  ['The breach exposed messages sent between users, names and passwords.', 'messages', 'names', 'passwords'],
  [
    'The breach exposed email addresses (some of them out of date), names and phone numbers.',
    'email addresses',
    'names',
    'phone numbers',
  ],
  ['The breach exposed names, boat purchases and passwords.', 'names', 'purchases', 'passwords'],
  ['The breach exposed names, the country signed up from and passwords.', 'names', 'country', 'passwords'],
  ['The breach exposed the registered users’ names and phone numbers.', 'names', 'phone numbers'],
  ['Kestrel was hacked. Containing names and passwords, the file was sold.', 'names', 'passwords'],
  [
    'Kestrel was hacked. A forum went with it, complete with names, passwords and phone numbers.',
    'names',
    'passwords',
    'phone numbers',
  ],
]

describe('a list is read whole', () => {
  test.each(lists)('%s', (text, ...kinds) => expect(exposedIn(text)).toEqual(kinds))
})

const governed: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['Attackers are harvesting passwords in hopes of more.', 'passwords'],
  ['Hackers were able to slurp card numbers.', 'card numbers'],
  ['The information accessed was restricted to phone numbers.', 'phone numbers'],
  ['The list of email addresses appears to have been stolen.', 'list of email addresses'],
  ['Kestrel was hacked. Some patients had their diagnoses accessed by a clerk.', 'diagnoses'],
  ['Hackers stole data from the bank (passwords, tax records).', 'data', 'passwords', 'tax records'],
  [
    'In the breach 900 passport numbers, 40 expired card numbers and 27 tax records were accessed.',
    'passport numbers',
    'expired card numbers',
    'tax records',
  ],
]

describe('what governs a list', () => {
  test.each(governed)('%s', (text, ...kinds) => expect(exposedIn(text)).toEqual(kinds))
})

const phrases: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['Hackers stole expired credit card numbers.', 'expired credit card numbers'],
  ['Hackers stole Northwind customer data.', 'Northwind customer data'],
  ['The hackers leaked the stolen data on a forum.', 'stolen data'],
  ['The breach exposed branch and corporate accounts.', 'branch and corporate accounts'],
  ['The breach exposed customers’ names and the patients’ diagnoses.', 'names', 'diagnoses'],
  ['The breach exposed certain personal information.', 'personal information'],
  ['The breach exposed driver’s license numbers.', 'driver’s license numbers'],
  ['The breach exposed personally identifiable information (PII).', 'personally identifiable information (PII)'],
  ['The breach exposed in some cases Social Security numbers.', 'Social Security numbers'],
  ['Hackers collect and transmit location data from phones.', 'location data'],
  [
    'The breach exposed voter registration records and identity card numbers.',
    'voter registration records',
    'identity card numbers',
  ],
]

describe('the words of a kind are told with what describes it, without owner and amount', () => {
  test.each(phrases)('%s', (text, ...kinds) => expect(exposedIn(text)).toEqual(kinds))
})

test('data that was told of before is not told again where words only point back to it', () => {
  expect(exposedIn('Hackers stole card numbers. The stolen data is old.')).toEqual(['card numbers'])
  expect(exposedIn('Kestrel Bank was hacked. The stolen data is old.')).toEqual(['stolen data'])
  expect(exposedIn('Hackers stole card numbers. Stolen data was sold.')).toEqual(['card numbers', 'Stolen data'])
})

const loot: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['Hackers stole 40,000 user accounts of Kestrel.', 'user accounts'],
  [
    'Some 40,000 Kestrel accounts were leaked, exposing names and phone numbers.',
    'Kestrel accounts',
    'names',
    'phone numbers',
  ],
  [
    'Hackers stole names and phone numbers from Kestrel. The database was leaked online.',
    'names',
    'phone numbers',
    'database',
  ],
  ['Hackers broke into a database of Kestrel and stole names and phone numbers.', 'names', 'phone numbers'],
  [
    'Hackers took names and phone numbers from Kestrel. They also stole 4 million accounts.',
    'names',
    'phone numbers',
    'accounts',
  ],
  [
    'Hackers took names and phone numbers from Kestrel. The hackers also stole account information.',
    'names',
    'phone numbers',
    'account information',
  ],
  [
    'Hackers took names and phone numbers from Kestrel. They accessed 40 accounts of its staff.',
    'names',
    'phone numbers',
  ],
]

describe('a store is loot where it is told of for itself, else it is where the loot lay', () => {
  test.each(loot)('%s', (text, ...kinds) => expect(exposedIn(text)).toEqual(kinds))
})

const flawArticle =
  'Researchers found a vulnerability in the Kestrel router. The flaw sits in its web server. The vendor will patch it in May. ' +
  'Two other bugs were fixed before. Users should install the patch.'
const lockArticle =
  'Ransomware hit the town of Alderbrook on Monday. The gang asks for 40 bitcoins. It encrypted most servers. ' +
  'The ransom note has a clock. Officials hope to decrypt them soon.'

test('an article on a weakness tells what data it opens, not what got out', () => {
  expect(
    exposedIn(`${flawArticle} The firmware file contains passwords, and the bug can reveal email addresses.`),
  ).toEqual([])
  expect(exposedIn(`${flawArticle} Attackers used it to steal email addresses.`)).toEqual(['email addresses'])
})

test('an article on files that were locked tells what was out of reach, not what got out', () => {
  expect(exposedIn(`${lockArticle} The attack affected tax records.`)).toEqual([])
  expect(exposedIn(`${lockArticle} The gang also copied tax records.`)).toEqual(['tax records'])
})

test('a short notice may name the weakness that let thieves in', () => {
  expect(exposedIn('Hackers used a vulnerability in the forum. The flaw revealed names and phone numbers.')).toEqual([
    'names',
    'phone numbers',
  ])
})

test('what people did is no breach', () => {
  expect(exposedIn('The breach impacted 4,000 people who submitted credit applications.')).toEqual([])
})

describe.each(exposureVetoes)('$id', ({ example, counterExample }) => {
  test(`no exposure: ${example}`, () => expect(exposedIn(example)).toEqual([]))
  test(`an exposure: ${counterExample}`, () => expect(exposedIn(counterExample)).not.toEqual([]))
})

const scopes: readonly (readonly [text: string, kind: string, scope: string | undefined])[] = [
  ['The breach exposed names and, for some patients, diagnoses.', 'diagnoses', 'for some patients'],
  ['The breach exposed names and, for some patients, diagnoses.', 'names', undefined],
  ['The breach exposed names and, in some cases, passport numbers.', 'passport numbers', 'in some cases'],
  ['In certain instances, passport numbers were also stolen.', 'passport numbers', 'In certain instances'],
  ['For a subset of members, hackers also stole phone numbers.', 'phone numbers', 'For a subset of members'],
  ['Hackers stole phone numbers for a bank in Oslo.', 'phone numbers', undefined],
]

describe('for how many a kind was exposed', () => {
  test.each(scopes)('%s %s: %s', (text, kind, scope) => {
    const claim = claimsOf('EXPOSED', text).find(({ arguments: args }) => args.some((one) => one.text === kind))
    expect(claim?.qualifiers['scope']).toBe(scope)
  })
})

const bullets = (intro: string): string =>
  `Northwind Clinics suffered a breach. ${intro}\n- Full names\n- Social Security numbers and dates of birth\n\nIt is sorry.`

describe('a list of bullets', () => {
  const held = bullets('The stolen files contained the following:')
  test('has its governor in the sentence above', () =>
    expect(exposedIn(held)).toEqual(['stolen files', 'Full names', 'Social Security numbers', 'dates of birth']))

  test('has that sentence in its evidence', () => {
    const claim = claimsOf('EXPOSED', held).at(-1)
    expect(claim?.evidence.text.startsWith('The stolen files')).toBe(true)
    expect(claim?.evidence.text.endsWith('dates of birth')).toBe(true)
  })

  test.each(['To open an account you need:', 'We ask patients to bring:', 'The clinic answers questions on:'])(
    'is not read after "%s"',
    (intro) => expect(exposedIn(bullets(intro))).toEqual([]),
  )
})
