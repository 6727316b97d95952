import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const victimsOf = (text: string): readonly string[] =>
  read(text)
    .entities.filter(({ kind, roles }) => kind === 'ORGANIZATION' && roles.includes('VICTIM'))
    .map(({ name }) => name)
    .sort()

const sentences: readonly (readonly [text: string, ...names: readonly string[]])[] = [
  ['The regional airline Alder Air was swept up in the hack of its ticketing vendor.', 'Alder Air'],
  ['Intruders got into the online gradebook of Kestrel College and raised marks.', 'Kestrel College'],
  ['The intended victim of the attack was the broker Alder Partners.', 'Alder Partners'],
  ['Kestrel Schools’ bus contractor was breached in June.', 'Kestrel Schools'],
  [
    'Kestrel Council learned from its printer, Tallis Press, that letters had been taken.',
    'Kestrel Council',
    'Tallis Press',
  ],
  ['Staff at Kestrel Bank were told that their salaries had been posted on a forum.', 'Kestrel Bank'],
  ['Addresses of donors got out of Alder Hospital last year.', 'Alder Hospital'],
  ['Anybody logged in to the rental site Marlow Homes could view the passports of tenants.', 'Marlow Homes'],
  ['A glitch on the banking platform Kestrel Pay let strangers read statements.', 'Kestrel Pay'],
  ['The gang has added Alder Shipping, a ferry line in Leeds, to its leak site.', 'Alder Shipping'],
  ['A memory stick had been dropped by a clerk employed by Alder Council.', 'Alder Council'],
  ['Alder Air was drawn into a row over seats.'],
  ['Kestrel Bank wrote about the incident in its annual report.'],
  ['The real target of the campaign was to win votes for Alder College.'],
  ['A flaw in the app store Marlow allowed anyone to pay less.'],
  ['Drivers at Alder Ferries said that their bus was stolen.'],
  ['The gang has added Alder Shipping, a ferry line in Leeds, to its holiday list.'],
]

describe('victims of what befell another or of what anyone could do', () => {
  test.each(sentences.map(([text, ...names]) => [text, names] as const))('%s', (text, names) => {
    expect(victimsOf(text)).toEqual(names)
  })
})
