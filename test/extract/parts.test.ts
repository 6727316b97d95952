import { describe, expect, test } from 'vitest'
import type { EntityRole } from '../../src/model.ts'
import { read } from './read.ts'

/** Groups have a part only where an article tells of a breach. */
const breach = 'Fenwick Mills was hacked.'

/** The words that stand for those who have a role, in the order they stand, in an article on a breach. */
const wordsOf = (role: EntityRole, text: string): readonly string[] =>
  read(`${text} ${breach}`)
    .entities.filter(({ name }) => name !== 'Fenwick Mills')
    .flatMap(({ roles, mentions }) => (roles.includes(role) ? mentions : []))
    .sort((a, b) => a.start - b.start)
    .map((mention) => mention.text)

describe('those whose data a claim states are victims, whatever the verb', () => {
  test.each([
    [
      'The school mistakenly sent an email that linked to the private information of 90 students and families.',
      ['students', 'families'],
    ],
    ['The exposed spreadsheet contained customers’ names and addresses.', ['customers']],
    [
      'The stolen laptop held the medical records of 400 patients and their caregivers.',
      ['laptop', 'patients', 'caregivers'],
    ],
    ['A leaked archive held the phone numbers of hundreds of donors.', ['donors']],
    ['The breach revealed account details for thousands of subscribers.', ['subscribers']],
  ] as const)('%s', (text, expected) => expect(wordsOf('VICTIM', text)).toEqual(expected))
})

describe('people beside data that did not get out are no victims', () => {
  test.each([
    'No names of patients were stolen.',
    'The office keeps the names of 400 patients and families.',
    'The stolen records were sent to journalists and regulators.',
    'The printed guide lists the phone numbers of donors.',
  ])('%s', (text) => expect(wordsOf('VICTIM', text)).toEqual([]))
})

describe('people and bodies without a name that were hit', () => {
  test.each([
    ['A clerk leaked the personal information of 900 of his co-workers.', ['co-workers']],
    ['The breach affected 19 different companies.', ['different companies']],
    ['The attack hit several car dealerships.', ['car dealerships']],
    ['Users could see their personal or financial information leaked.', ['Users']],
    ['The customers’ Kestrel account passwords were compromised.', ['customers']],
    ['Thieves published content stolen from a number of media companies.', ['media companies']],
    ['Hackers posted the phone numbers of 4 million Snapchat users.', ['Snapchat', 'users']],
    ['The tools steal credentials from compromised hospitals.', ['hospitals']],
    ['The app can steal and relay a victim’s location.', ['victim']],
    ['The report counts losses of people’s personal information.', ['people']],
    ['Twenty lenders have disclosed data breaches.', ['lenders']],
    ['About 300 guests exposed in the breach were told.', ['guests']],
  ] as const)('%s', (text, expected) => expect(wordsOf('VICTIM', text)).toEqual(expected))
  test.each([
    'No customers were affected by the breach.',
    'There is no evidence that patient or employee data was compromised.',
    'Two malware families were leaked.',
    'It is how Russians hacked the polls.',
    'The hackers say that they get compromised too.',
  ])('%s has none', (text) => expect(wordsOf('VICTIM', text)).toEqual([]))
})

describe('systems without a name that data was taken from', () => {
  test.each([
    ['Hackers stole tax records from an unpatched file server.', ['unpatched file server']],
    ['The malware collects passwords from infected computers.', ['infected computers']],
    ['The passwords were obtained from previously compromised services.', ['compromised services']],
    ['Thieves copied card numbers from their devices.', ['devices']],
    ['A misconfigured cloud server exposed the records of the chain.', ['misconfigured cloud server']],
    ['The intruder broke into a server that held passwords.', ['server']],
  ] as const)('%s', (text, expected) => expect(wordsOf('VICTIM', text)).toEqual(expected))
  test.each([
    'The clerk took a chair from the server room.',
    'The new server exposed the clerk to noise.',
    'Staff gained access to a server room that held chairs.',
    'No card numbers were stolen from our systems.',
    'The firm removed the app from its devices.',
    'Emails came from a server in the north.',
  ])('%s has none', (text) => expect(wordsOf('VICTIM', text)).toEqual([]))
})

describe('in a sentence that tells of a loss fewer words say whose it was', () => {
  test.each([
    ['The malware copies text messages from a victim’s phone.', ['victim', 'phone']],
    ['The intruders hacked at least nine computers belonging to the mill, stealing passwords.', ['computers']],
    ['The payment terminals were infected with malware that stole card numbers.', ['payment terminals']],
    ['Fitness apps leaked the locations and names of runners.', ['Fitness apps', 'runners']],
    ['No passwords were stolen, and the club is contacting affected members.', ['affected members']],
    ['Guests have been told that their names were stolen.', ['Guests']],
    ['Online shops were infected with code that stole card numbers.', ['Online shops']],
  ] as const)('%s', (text, expected) => expect(wordsOf('VICTIM', text)).toEqual(expected))
  test.each([
    ['Passwords were leaked, and criminals can use them to rob accounts.', ['criminals']],
    ['The hackers used malware that stole card numbers.', ['hackers']],
  ] as const)('%s', (text, expected) => expect(wordsOf('THREAT_ACTOR', text)).toEqual(expected))
  test.each([
    'The club repaired nine computers belonging to the mill.',
    'The payment terminals were infected with dust.',
    'Guests have been told that breakfast is late.',
    'The club is contacting members about the ball.',
  ])('%s has none', (text) => expect(wordsOf('VICTIM', text)).toEqual([]))
})

describe('where an article tells of no breach, those in its advice are nobody', () => {
  test.each([
    'Hackers often monitor the accounts of users on open networks.',
    'Hackers broke into the payment systems of other games.',
    'Scams often cost companies their customers’ money.',
  ])('%s', (text) =>
    expect(read(text).entities.filter(({ kind, roles }) => kind === 'GROUP' && roles.length > 0)).toEqual([]),
  )
})

describe('"affected" is a verb after its subject, and says which people after an article or a verb', () => {
  const groups = (text: string): readonly string[] =>
    read(text).entities.flatMap(({ kind, mentions }) => (kind === 'GROUP' ? mentions.map((m) => m.text) : []))
  test.each([
    ['The breach at Kestrel Bank may have affected patients’ records.', ['patients']],
    ['Kestrel Bank was hacked. The flaw affected users in twelve lands.', ['users']],
    ['The hack that affected customers of Kestrel Bank was found in May.', ['customers']],
    ['Kestrel Bank notified affected customers of the breach.', ['affected customers']],
    ['Kestrel Bank notified all affected customers of the breach.', ['affected customers']],
    ['Kestrel Bank told its affected customers of the breach.', ['affected customers']],
  ] as const)('%s', (text, expected) => expect(groups(text)).toEqual(expected))
})

describe('attackers that use a hole are attackers; what one could do is not done', () => {
  test.each([
    ['Hackers used a flaw in the web server of a travel agency.', ['Hackers']],
    ['Thieves exploited weaknesses in the phone network.', ['Thieves']],
    ['Criminals took advantage of a bug in the portal.', ['Criminals']],
  ] as const)('%s', (text, expected) => expect(wordsOf('THREAT_ACTOR', text)).toEqual(expected))
  test.each([
    'An attacker could exploit the flaw in the web server.',
    'An attacker who successfully exploited this vulnerability could run code.',
    'Hackers used a van to get to the conference.',
  ])('%s', (text) => expect(wordsOf('THREAT_ACTOR', text)).toEqual([]))
})

describe('who goes by a name of his own is known by it', () => {
  test.each([
    ['The hacker, who uses the alias Grimwald, stole 900 messages from Kestrel Bank.', 'Grimwald'],
    ['A hacker operating under the name Grimwald stole 900 messages from Kestrel Bank.', 'Grimwald'],
    ['A hacker using the alias Grimwald sold the records of Kestrel Bank.', 'Grimwald'],
  ] as const)('%s', (text, expected) => expect(wordsOf('THREAT_ACTOR', text)).toContain(expected))
})

describe('victims by what is told of their data', () => {
  test.each([
    ['Records belonging to Marlow Foods and Alder Foods have been leaked.', ['Marlow Foods', 'Alder Foods']],
    ['Hackers in 2014 attacked Marlow Foods.', ['Marlow Foods']],
    ['Marlow Foods waited three months to tell its customers of the breach.', ['Marlow Foods']],
    ['Card numbers were stolen from shops that include Marlow Foods and Alder Foods.', ['Marlow Foods', 'Alder Foods']],
    ['Hackers leaked the emails of Marlow Foods executives.', ['Marlow Foods']],
    ['Data from cards used at Marlow Foods was put up for sale.', ['Marlow Foods']],
    ['Marlow Foods and Alder Foods both admitted to data breaches.', ['Marlow Foods', 'Alder Foods']],
    ['Marlow Foods seems to be the next grocer to suffer a breach.', ['Marlow Foods']],
  ] as const)('%s', (text, expected) => {
    const words = wordsOf('VICTIM', text)
    for (const name of expected) expect(words).toContain(name)
  })
  test.each([
    'Records belonging to Marlow Foods have been digitized.',
    'Hackers in 2014 praised Marlow Foods.',
    'Marlow Foods failed to tell its customers of the sale.',
    'Marlow Foods admitted to a late delivery.',
  ])('%s', (text) => expect(wordsOf('VICTIM', text)).toEqual([]))
})

describe('who saw, sold or helped was not hit itself', () => {
  test.each([
    'Kestrel Labs has detected a wide ransomware attack targeting Grimbase databases.',
    'The flaw touches group meetings streamed through Marlow Systems servers.',
    'The researcher found the same in products from security vendors like Marlow Systems and Alder Systems.',
    'The new Marlow Systems hack lets strangers freeze a phone.',
    'Marlow Systems warns that an attacker could read emails and passwords. Marlow Systems has released updates. Marlow Systems urges users to install them.',
  ])('%s', (text) => expect(wordsOf('VICTIM', text)).toEqual([]))
  test.each([
    ['Hackers stole names from a clinic. The Marlow Foundation has been informing victims of the breach.', 'Marlow'],
    ['Attackers broke into a hospital’s Marlow Systems servers.', 'Marlow'],
  ] as const)('%s | not %s', (text, name) => expect(wordsOf('VICTIM', text).join()).not.toContain(name))
  test.each([
    ['Kestrel Bank has detected a ransomware attack targeting its databases.', 'Kestrel Bank'],
    ['Attackers broke into Marlow Systems’ servers.', 'Marlow Systems'],
    ['The gang published files stolen from vendors like Marlow Systems.', 'Marlow Systems'],
    ['The Marlow Systems hack was large.', 'Marlow Systems'],
  ] as const)('%s | %s', (text, name) => expect(wordsOf('VICTIM', text)).toContain(name))
})
