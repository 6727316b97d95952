import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const namesOf = (text: string, role: 'VICTIM' | 'THREAT_ACTOR'): readonly string[] =>
  read(text)
    .entities.filter(({ kind, roles }) => kind === 'ORGANIZATION' && roles.some((own) => own === role))
    .map(({ name }) => name)
    .sort()

const victims: readonly (readonly [text: string, ...names: readonly string[]])[] = [
  ['Northwind Clinics told regulators that an intrusion into its network reached 900 charts.', 'Northwind Clinics'],
  [
    'A former aide at Northwind Clinics who photographed the charts of patients will spend a year in prison.',
    'Northwind Clinics',
  ],
  [
    'Alder Furniture, Inc. is giving notice of an incident that may affect the privacy of certain information.',
    'Alder Furniture, Inc.',
  ],
  [
    'Northwind Clinics agreed to pay $210,000 after a mailbox full of test results was broken into.',
    'Northwind Clinics',
  ],
  [
    'Tallis Systems was hacked. Others, Alder Clinics among them, had heard nothing of the breach.',
    'Alder Clinics',
    'Tallis Systems',
  ],
  ['Kestrel Bank was broken into on May 3, 2023.', 'Kestrel Bank'],
  ['Kestrel Bank announced an upgrade to its network.'],
  ['A former aide at Northwind Clinics who photographed the garden will show the prints in May.'],
  ['Kestrel Bank is giving notice of a sale that may affect the price of loans.'],
]

describe('victims by whose systems, staff and clients are told of', () => {
  test.each(victims.map(([text, ...names]) => [text, names] as const))('%s', (text, names) => {
    expect(namesOf(text, 'VICTIM')).toEqual(names)
  })
})

const attackers: readonly (readonly [text: string, ...names: readonly string[]])[] = [
  ['Kestrel Bank was hacked. Intruders who are known as Larchwing sent a false invoice to a clerk.', 'Larchwing'],
  ['Kestrel Bank was hacked. A crew that goes by the name of Larchwing claimed it.', 'Larchwing'],
  ['Kestrel Bank was hacked. Thieves, known as Larchwing, copied files.', 'Larchwing'],
  ['Kestrel Bank was hacked. A dog that goes by the name of Larchwing barked.'],
]

describe('attackers by what they are called', () => {
  test.each(attackers.map(([text, ...names]) => [text, names] as const))('%s', (text, names) => {
    expect(namesOf(text, 'THREAT_ACTOR')).toEqual(names)
  })
})
