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
  [
    'Tallis Systems was hacked. It spares few: Alder Clinics, whose report lists 790 patients, is its client.',
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
