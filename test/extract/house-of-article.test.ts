import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const victimsOf = (text: string, publisher: string | null = null): readonly string[] =>
  read(text, { publisher })
    .entities.filter(({ kind, roles }) => kind === 'ORGANIZATION' && roles.includes('VICTIM'))
    .map(({ name }) => name)
    .sort()

const articles: readonly (readonly [text: string, ...names: readonly string[]])[] = [
  // Whose people or things are told of.
  [
    'Some 31,000 pictures uploaded to Marlow, a pet-sitting app, are being passed around on a message board. Phone numbers were not among them.',
    'Marlow',
  ],
  [
    'A gardener was jailed for photographing the passports of 410 guests. He had been a porter at Kestrel Hotels since 2019.',
    'Kestrel Hotels',
  ],
  [
    'Tenants of Alder Homes learned this week that their bank account numbers had been posted online together with a calendar. “I laughed, then I did not,” said one.',
    'Alder Homes',
  ],
  // Who answers for it.
  [
    'A box with the medical records of 190 people turned up on a tram. Kestrel Clinics said that it was looking into how it got there.',
    'Kestrel Clinics',
  ],
  [
    'The home addresses of 72 foster parents stood on a public page for a week. Kestrel County Council has taken it down. “We are sorry,” said its leader, Dana Whitlock.',
    'Kestrel County Council',
  ],
  // Who writes "we" throughout.
  [
    'We want you to know what happened. On 3 May we found that names and email addresses had been copied from a server. We have closed it. Your Marlow Toys password is safe, and we regret this.',
    'Marlow Toys',
  ],
  // Who is told to have been hit otherwise remains the only one.
  [
    'Hackers broke into Kestrel Bank and copied the names of 4,000 customers. Alder Homes said that it uses another bank.',
    'Kestrel Bank',
  ],
  // No loss, no house.
  ['Kestrel Hotels said that 410 guests came to its opening. It has a porter from Leeds.'],
  ['Tenants of Alder Homes will get a calendar. “I laughed,” said one of its 900 tenants.'],
  // Dangers at large.
  [
    'Researchers found malware that steals passwords. The malware hides in a fake invoice, and the scam has reached 3,000 people. Marlow said that its users should be careful with such scams.',
  ],
  // Who speaks for others.
  ['The names of 640 drivers were copied. The Alder Drivers’ Union said that its members had heard of it on Monday.'],
  // Two of whom each might be meant.
  [
    'The passport numbers of 500 guests were copied. Kestrel Hotels said that it was shocked. Alder Travel said that it was shocked.',
  ],
]

describe('the house that an article of a loss is about', () => {
  test.each(articles.map(([text, ...names]) => [text, names] as const))('%s', (text, names) => {
    expect(victimsOf(text, text.startsWith('We want') ? 'Marlow Toys' : null)).toEqual(names)
  })

  test('is not the outlet', () => {
    const text =
      'Marlow Research analysts saw a listing on a forum. We counted 2,000 accounts with full names and passwords.'
    expect(victimsOf(text, 'Marlow Research Blog')).toEqual([])
  })
})
