import { describe, expect, test } from 'vitest'
import type { EntityRole } from '../../src/model.ts'
import { claimsOf, read } from './read.ts'

/** Groups have a part only where an article tells of a breach. */
const breach = 'Fenwick Mills was hacked.'

/** The words that stand for those who have a role, in an article on a breach. */
const wordsOf = (role: EntityRole, text: string): readonly string[] =>
  read(`${text} ${breach}`)
    .entities.filter(({ name }) => name !== 'Fenwick Mills')
    .flatMap(({ roles, mentions }) => (roles.includes(role) ? mentions.map((m) => m.text) : []))

describe('attackers without a name are those who do something', () => {
  test.each([
    ['Hackers stole the names of 500 patients.', ['Hackers']],
    ['The attackers accessed customer records for three weeks.', ['attackers']],
    ['An unauthorized party obtained payment card numbers.', ['unauthorized party']],
    ['An intruder downloaded files from a mail server.', ['intruder']],
    ['Cybercriminals were able to grab passwords.', ['Cybercriminals']],
    ['The flaw allowed an attacker to read private messages.', ['attacker']],
    ['The thieves made off with employee data.', ['thieves']],
    ['Scammers harvested login credentials with a fake page.', ['Scammers']],
    ['The records were stolen by hackers.', ['hackers']],
    ['Personal information was accessed by an unauthorized third party.', ['unauthorized third party']],
    ['Email addresses were obtained by cybercriminals last year.', ['cybercriminals']],
    ['A threat actor exfiltrated 40 gigabytes of data.', ['threat actor']],
    ['The hackers published the medical records online.', ['hackers']],
    ['Criminals are selling the stolen passwords on a forum.', ['Criminals']],
    ['A hacking group leaked internal documents.', ['hacking group']],
    ['The hacker dumped the database in May.', ['hacker']],
    ['Hackers broke into the payment systems.', ['Hackers']],
    ['Fraudsters compromised email accounts of two employees.', ['Fraudsters']],
    ['The tax forms were handed to a scam artist.', ['scam artist']],
    [
      'An outside actor read the messages, and the documents that snoopers stole were old.',
      ['outside actor', 'snoopers'],
    ],
    ['The hackers stole old Northwind customer passwords.', ['hackers']],
    ['Hackers and fraudsters gained access to the mail server.', ['fraudsters', 'Hackers']],
    ['The payroll clerk sent the records to an unknown third party.', ['unknown third party']],
  ] as const)('%s', (text, expected) => expect(wordsOf('THREAT_ACTOR', text)).toEqual(expected))
})

describe('attackers who do nothing to data are nobody of the article', () => {
  test.each([
    'Hackers like holidays.',
    'The film is about hackers.',
    'Experts say criminals are getting smarter.',
    'Attackers usually send an email first.',
    'Staff should be wary of scammers.',
    'Training helps employees to recognise fraudsters.',
    'The conference for hackers opens in May.',
    'Police arrested two burglars.',
    'The clinic hired former hackers as advisers.',
    'Fraudsters with stolen passwords are a nuisance.',
  ])('%s', (text) => expect(wordsOf('THREAT_ACTOR', text)).toEqual([]))
})

describe('people whose data was taken are victims', () => {
  test.each([
    ['The addresses of 500 patients were stolen.', ['patients']],
    ['Hackers stole the names of some of its customers.', ['customers']],
    ['The breach exposed the passwords of 20,000 users.', ['users']],
    ['Credit card details of hundreds of thousands of its guests were stolen.', ['guests']],
    ['Some 300 employees had their tax forms stolen.', ['employees']],
    ['The breach affected about 900 residents.', ['residents']],
    ['Thieves stole card numbers from dozens of shoppers.', ['shoppers']],
    ['The clinic notified 800 patients whose records were exposed.', ['patients']],
    ['Data belonging to former students was leaked.', ['former students']],
    ['Hackers stole the customers’ passwords.', ['customers']],
    ['Patients’ names were leaked.', ['Patients']],
    ['An intruder accessed a user’s email account.', ['user']],
    ['The files were stolen from a regional hospital.', ['regional hospital']],
    ['The attacker broke into an unnamed retailer.', ['unnamed retailer']],
    ['A school suffered a data breach.', ['school']],
    ['Private photos of Dana Whitlock and Robin Hale were leaked.', ['Dana Whitlock', 'Robin Hale']],
    ['Dana Whitlock had her emails hacked.', ['Dana Whitlock']],
  ] as const)('%s', (text, expected) => expect(wordsOf('VICTIM', text)).toEqual(expected))
})

describe('people to whom nothing happened are no victims', () => {
  test.each([
    'The addresses of 500 patients were printed.',
    'Users should change their passwords often.',
    'The shop opened with 40 customers in line.',
    'Students love the new library.',
    'The app lets users read the news.',
    'Guests enjoyed the breakfast.',
    'The union speaks for 900 employees.',
    'Companies should train their staff.',
    'A customer parked beside the hospital’s entrance.',
    'Customers’ names are printed on the tickets.',
    'The user manual was stolen.',
  ])('%s', (text) => expect(wordsOf('VICTIM', text)).toEqual([]))
})

/** Names of those to whom a text lays the breach. */
const blamedIn = (text: string): readonly (string | undefined)[] => {
  const { entities } = read(text)
  return claimsOf('ATTRIBUTED_TO', text).map(({ object }) => entities.find(({ id }) => id === object)?.name)
}

describe('a breach is laid to those whom the text names', () => {
  test.each([
    ['The Grey Heron gang breached Northwind Clinics.', ['Grey Heron']],
    ['The attack on Northwind Clinics was carried out by the Grey Heron gang.', ['Grey Heron']],
    ['The Grey Heron ransomware gang claimed responsibility for the attack on Northwind Clinics.', ['Grey Heron']],
    ['The breach at Northwind Clinics was blamed on the hacking group Grey Heron.', ['Grey Heron']],
    ['LockBit was behind the attack on Northwind Clinics.', ['LockBit']],
    ['The hack of Northwind Clinics by the Grey Heron gang made headlines.', ['Grey Heron']],
    ['Dana Whitlock stole the records of Northwind Clinics.', ['Dana Whitlock']],
  ] as const)('%s', (text, expected) => expect(blamedIn(text)).toEqual(expected))
})

describe('a breach is not laid to those who tell of it', () => {
  test.each([
    'Northwind Clinics declined to say who was behind the attack.',
    'The attack on Northwind Clinics was discovered by Kestrel Labs.',
    'In total, 9 percent of the attacks were blocked by Kestrel Labs.',
    'Kestrel Labs said in its letter that criminals broke into the network of Northwind Clinics.',
    'Northwind Clinics said that hackers breached its systems.',
    'The breach at Northwind Clinics was reported by Kestrel Bank.',
  ])('%s', (text) => expect(blamedIn(text)).toEqual([]))
})

describe('software is no attacker', () => {
  test.each([
    'The Locky ransomware encrypted the files of Northwind Clinics.',
    'Northwind Clinics was infected with the Grimlock malware.',
    'The Emotet trojan stole passwords from Northwind Clinics.',
    'SamSam ransomware hit Northwind Clinics.',
  ])('%s', (text) =>
    expect(
      read(text).entities.filter(({ roles, kind }) => roles.includes('THREAT_ACTOR') && kind === 'ORGANIZATION'),
    ).toEqual([]),
  )
})

describe('gangs are known by the words beside their name', () => {
  const gangsIn = (text: string): readonly string[] =>
    read(text).entities.flatMap(({ roles, kind, name }) =>
      roles.includes('THREAT_ACTOR') && kind === 'ORGANIZATION' ? [name] : [],
    )
  test.each([
    ['The Grey Heron ransomware group listed Northwind Clinics on its site.', ['Grey Heron']],
    ['The Grey Heron gang encrypted the servers.', ['Grey Heron']],
    ['The hacking group Grey Heron posted the files.', ['Grey Heron']],
    ['The Akira ransomware gang posted the files.', ['Akira']],
    ['Files were posted by the Play ransomware operators.', ['Play']],
    ['APT41 was seen in the network.', ['APT41']],
    ['UNC9999 was seen in the network.', ['UNC9999']],
    ['The Grey Heron swimming class visited Northwind Clinics.', []],
    ['Grey Heron Insurance paid Northwind Clinics.', []],
  ] as const)('%s', (text, expected) => expect(gangsIn(text)).toEqual(expected))
})
