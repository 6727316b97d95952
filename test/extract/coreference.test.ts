import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

/** Whom a word means: the name of its entity, or null where it is read as nobody's. */
function meant(text: string, word: string): string | null {
  const at = text.lastIndexOf(word)
  const entity = read(text).entities.find(({ mentions }) => mentions.some(({ start }) => start === at))
  return entity?.name ?? null
}

describe('a noun that stands for an organization named before', () => {
  test.each([
    ['Northwind Clinics was hacked in May. The company told patients on Friday.', 'The company', 'Northwind Clinics'],
    ['Kestrel Bank, a lender, was hacked. The lender told customers.', 'The lender', 'Kestrel Bank'],
    [
      'Northwind Pharmacy, a digital pharmacy, was hacked. The digital pharmacy told patients.',
      'The digital pharmacy',
      'Northwind Pharmacy',
    ],
    ['Saint Brannock Hospital was hacked. The hospital told patients.', 'The hospital', 'Saint Brannock Hospital'],
    ['Kestrel Bank was hacked in May. The Ohio lender told customers.', 'The Ohio lender', 'Kestrel Bank'],
    [
      'Kestrel Toys, a retailer, was hacked. The Spanish retailer told customers.',
      'The Spanish retailer',
      'Kestrel Toys',
    ],
    [
      'Alder Ridge Credit Union was hacked. The credit union told members.',
      'The credit union',
      'Alder Ridge Credit Union',
    ],
    [
      'Fallow Marsh Schools were hacked. The school district told parents.',
      'The school district',
      'Fallow Marsh Schools',
    ],
    [
      'The University of Eastmere was hacked. The university told students.',
      'The university',
      'University of Eastmere',
    ],
    [
      'The Federal Trade Commission fined Kestrel Bank. The agency said it was a warning.',
      'The agency',
      'Federal Trade Commission',
    ],
    [
      'The Federal Trade Commission fined Kestrel Bank. The commission said it was a warning.',
      'The commission',
      'Federal Trade Commission',
    ],
    ['The Federal Trade Commission fined Kestrel Bank. The bank said it would pay.', 'The bank', 'Kestrel Bank'],
    ['The Federal Trade Commission fined Kestrel Bank. The company said it would pay.', 'The company', 'Kestrel Bank'],
    [
      'Eastmere Unified School District was hacked. The district told parents.',
      'The district',
      'Eastmere Unified School District',
    ],
    [
      'Aurelia Hotels was hacked. Aurelia Hotels called the police. Experts from Tessera, a security firm hired by the chain, traced it.',
      'the chain',
      'Aurelia Hotels',
    ],
    [
      'Corrib Air lost files run by a contractor, Rewardwell Data. It had never audited the contractor.',
      'the contractor',
      'Rewardwell Data',
    ],
    [
      'Corrib Airways was hacked. Passengers may call Kestrel Insurance, the airline said.',
      'the airline',
      'Corrib Airways',
    ],
    ['Marrow & Pike LLP sued Kestrel Bank. The company told customers.', 'The company', 'Kestrel Bank'],
    ['The Grey Heron ransomware gang posted files. The gang asked for money.', 'The gang', 'Grey Heron'],
    ['Northwind Airlines was hacked. The airline told passengers.', 'The airline', 'Northwind Airlines'],
    [
      'Marrow & Pike LLP filed a suit against Kestrel Bank. The law firm wants money.',
      'The law firm',
      'Marrow & Pike LLP',
    ],
  ] as const)('%s | %s', (text, word, expected) => expect(meant(text, word)).toBe(expected))
})

describe('the group', () => {
  test.each([
    ['The gang LockBit hit Kestrel Bank. The group leaked files.', 'The group', 'LockBit'],
    ['Kestrel Bank was hacked by LockBit. It is not known how the group came in.', 'the group', 'LockBit'],
    ['A hacking group stole files from Kestrel Bank. The group wants money.', 'The group', 'hacking group'],
    ['A ransomware gang stole files from Kestrel Bank. The gang wants money.', 'The gang', 'ransomware gang'],
    ['Alder Hotel Group was hacked by LockBit. The group wants money.', 'The group', 'Alder Hotel Group'],
    ['Kestrel Bank was robbed by hackers. The lending group told readers.', 'The lending group', 'Kestrel Bank'],
    ['Hackers say they robbed Kestrel Bank. The group wants money from the bank.', 'The group', 'hackers'],
    ['LockBit is back. Alder Hotel Group was hacked. The group shut its sites.', 'The group', 'Alder Hotel Group'],
  ] as const)('%s | %s', (text, word, expected) => expect(meant(text, word)).toBe(expected))
  test.each([
    ['Kestrel Bank named those who attacked it. The hacking group is small.', 'The hacking group'],
    ['Kestrel Labs, which found the hole, says the ransomware operator is young.', 'the ransomware operator'],
  ] as const)('%s | %s means nobody named', (text, word) => expect(meant(text, word)).toBeNull())
})

describe('a noun that fits nobody named', () => {
  test.each([
    ['Dana Whitlock resigned. The company was sold.', 'The company'],
    ['Northwind Clinics was hacked. The agency took notes.', 'The agency'],
    ['Kestrel Bank was hacked. The hospital was full.', 'The hospital'],
    ['Kestrel Bank was hacked. The court was silent.', 'The court'],
    ['Kestrel Bank was hacked. The gang was caught.', 'The gang'],
    ['Northwind Clinics was hacked. The airline lost bags.', 'The airline'],
    ['Kestrel Bank was hacked in May. The system was shut down.', 'The system'],
    ['Kestrel Bank was hacked in May. It ran software which the maker no longer mended.', 'the maker'],
    ['Kestrel Bank was hacked in May. The city ended its contract.', 'The city'],
    ['Kestrel Bank was hacked in May. It wrote to the stock exchange.', 'the stock exchange'],
    ['Dana Whitlock of Marrow & Pike LLP speaks for the class. Nobody at this company asked.', 'this company'],
    ['Kestrel Bank was hacked in May. The network was shut down.', 'The network'],
    ['The town asked the Federal Bureau of Investigation. The department wiped its servers.', 'The department'],
    ['Kestrel Bank was hacked in May. The third-party provider was silent.', 'The third-party provider'],
    ['Kestrel Bank was hacked in May. It is not the first company to be hit.', 'the first company'],
  ] as const)('%s | %s', (text, word) => expect(meant(text, word)).toBeNull())
})

describe('it', () => {
  test.each([
    ['Northwind Clinics said it notified patients.', 'it', 'Northwind Clinics'],
    ['Kestrel Bank was hacked. It said customers were safe.', 'It', 'Kestrel Bank'],
    ['Kestrel Bank said it had hired experts.', 'it', 'Kestrel Bank'],
  ] as const)('%s | %s', (text, word, expected) => expect(meant(text, word)).toBe(expected))
  test.each([
    ['Kestrel Bank was hacked. It is raining.', 'It'],
    ['Kestrel Bank was hacked. It all began with a call.', 'It'],
    ['Kestrel Labs stumbled upon the store. It contained maps.', 'It'],
    ['The archive was put on Telegram. It holds maps.', 'It'],
    ['In a post seen by Kestrel Labs, it listed the files.', 'it'],
    ['When filing with the Maine attorney general, it raised the count.', 'it'],
    ['Kestrel Bank was hacked. It was a cold day.', 'It'],
    ['Kestrel Bank was hacked. It seems that nobody knew.', 'It'],
    ['Kestrel Bank was hacked. It took weeks to mend.', 'It'],
    ['Kestrel Bank was hacked. It isn’t clear how.', 'It'],
    ['Kestrel Bank was hacked. It must be noted that it rained.', 'It'],
    ['Kestrel Bank made it clear that nobody would pay.', 'it'],
    ['Dana Whitlock resigned. It surprised the board.', 'It'],
  ] as const)('%s | %s means nobody', (text, word) => expect(meant(text, word)).toBeNull())
})

describe('he and she', () => {
  test.each([
    ['Marcus Hale runs the clinic. He said it was safe.', 'He', 'Marcus Hale'],
    ['Priya Raman runs the clinic. She said it was safe.', 'She', 'Priya Raman'],
    ['Marcus Hale spoke to Reuters. “We are sorry,” he said.', 'he', 'Marcus Hale'],
    ['Laura Pike met with Robert Vale on a pier. She said it was safe.', 'She', 'Laura Pike'],
    ['Laura Pike met with Robert Vale on a pier. He said it was safe.', 'He', 'Robert Vale'],
    ['Spokesman Corrin Lusk met with Quill Ostrand, who was late. She said it was safe.', 'She', 'Quill Ostrand'],
  ] as const)('%s | %s', (text, word, expected) => expect(meant(text, word)).toBe(expected))
  test.each([
    ['Northwind Clinics was hacked. He said it was safe.', 'He'],
    ['Laura Pike runs the clinic. He said it was safe.', 'He'],
    ['Robert Vale runs the clinic. She said it was safe.', 'She'],
    ['Corrin Lusk, who runs the clinic, was late. He wept. She said it was safe.', 'She'],
    ['Spokeswoman Corrin Lusk was late. He said it was safe.', 'He'],
  ] as const)('%s | %s means nobody', (text, word) => expect(meant(text, word)).toBeNull())
})

describe('they', () => {
  test.each([
    ['The hackers were in the network for weeks. They stole customer records.', 'They', 'hackers'],
    ['Once the attackers had a password, they accessed mail servers.', 'they', 'attackers'],
    ['The intruders left no trace, but they had copied files.', 'they', 'intruders'],
  ] as const)('%s | %s', (text, word, expected) => expect(meant(text, word)).toBe(expected))
  test.each([
    ['The hackers were in the network for weeks. They like pizza.', 'They'],
    ['Employees met on Monday. They accessed the files.', 'They'],
    ['Hackers sent letters to employees and they accessed a page.', 'they'],
    ['The hackers left. Dana Whitlock wrote to her friends. They accessed the page.', 'They'],
  ] as const)('%s | %s means nobody', (text, word) => expect(meant(text, word)).toBeNull())
})

describe('short forms, initials and brackets are one thing', () => {
  const names = (text: string): readonly string[] =>
    read(text)
      .entities.filter(({ kind }) => kind === 'ORGANIZATION' || kind === 'PERSON')
      .map(({ name }) => name)
      .sort()
  test.each([
    ['Northwind Regional Clinics was hacked. Northwind told patients.', ['Northwind Regional Clinics']],
    ['Northwind Regional Clinics (NRC) was hacked. NRC told patients.', ['Northwind Regional Clinics']],
    ['The Eastmere Transit Authority (ETA) was hacked. ETA told riders.', ['Eastmere Transit Authority']],
    ['Kestrel Bank, Inc. was hacked. Kestrel Bank told customers.', ['Kestrel Bank, Inc.']],
    ['Dana Whitlock resigned. Whitlock said nothing.', ['Dana Whitlock']],
    ['Dr. Dana Whitlock resigned. Dr. Whitlock said nothing.', ['Dana Whitlock']],
    [
      'The Federal Trade Commission fined Kestrel Bank. The FTC was firm.',
      ['Federal Trade Commission', 'Kestrel Bank'],
    ],
    [
      'The University of Eastmere was hacked. Students of the University of Eastmere were told.',
      ['University of Eastmere'],
    ],
  ] as const)('%s', (text, expected) => expect(names(text)).toEqual([...expected].sort()))
  test.each([
    ['Kestrel Bank was hacked. The attack on Kestrel Wireless failed.', ['Kestrel Bank', 'Kestrel Wireless']],
    ['Northwind Clinics and Northwind Foods were hacked.', ['Northwind Clinics', 'Northwind Foods']],
    ['Dana Whitlock resigned. Owen Whitlock stayed.', ['Dana Whitlock', 'Owen Whitlock']],
    [
      'The University of Eastmere was hacked. The University of Brannock was not.',
      ['University of Brannock', 'University of Eastmere'],
    ],
  ] as const)('%s | two things', (text, expected) => expect(names(text)).toEqual([...expected].sort()))
})
