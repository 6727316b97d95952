import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const victimsOf = (text: string, title: string | null): readonly string[] =>
  read(text, { title })
    .entities.filter(({ kind, roles }) => kind === 'ORGANIZATION' && roles.includes('VICTIM'))
    .map(({ name }) => name)
    .sort()

/** A short text that speaks of an incident as of one that happened, and names one organization that can have been hit. */
const told: readonly (readonly [text: string, name: string, title?: string])[] = [
  ['Shares of Kestrel Bank rose on Friday, though repairs after the breach will cost it a good deal.', 'Kestrel Bank'],
  ['Alder Foods baked again on Monday, a week after a cyberattack.', 'Alder Foods'],
  [
    'Kestrel Airport will buy new screens. It wants a system that hackers cannot switch off as they did in May.',
    'Kestrel Airport',
    'Airport to replace hacked screens',
  ],
  [
    'Dana Whitlock was asked about the hack at the meeting of Alder County Council. She did not answer.',
    'Alder County Council',
  ],
  [
    'Marlow Logistics took down its network at noon, minutes after intruders had made themselves known.',
    'Marlow Logistics',
  ],
  [
    'Auditors had told Kestrel Health Trust for years that its backups lay open. Now they have been stolen.',
    'Kestrel Health Trust',
  ],
  [
    'Alder Housing Association has a new head of computing. Hackers had copied the tenancy files before she came.',
    'Alder Housing Association',
  ],
  [
    'Drivers may claim 40 pounds from Kestrel Parking Ltd by June, a court said of the leak of their data.',
    'Kestrel Parking Ltd',
  ],
  [
    'The Data Protection Commission ordered Alder Clinics to pay a penalty of €40,000 for a lapse that had let a hacker read X-rays.',
    'Alder Clinics',
  ],
]

const untold: readonly (readonly [text: string, title?: string])[] = [
  // Of what may come.
  ['Kestrel Bank has bought insurance against cyberattacks.'],
  ['A breach could cost Alder Foods dearly, its board was told.'],
  ['Alder Foods must report any breach within three days.'],
  ['Kestrel Bank thwarted a ransomware attack before anything was taken.'],
  ['Kestrel Airport ran a drill on Monday in which hackers had encrypted its screens.'],
  // Of others, whom nobody names.
  ['An attack on a rival has made Kestrel Insurance raise its prices for computers.'],
  ['Researchers at Kestrel Labs found a database of stolen passwords on a forum.'],
  ['Half of all small firms were hacked last year, according to a survey by Kestrel Insurance.'],
  ['The emails carry the logo of Kestrel Parcel Service and ask for passwords. Police warned of the phishing attack.'],
  ['Police arrested two men over ransomware attacks on hospitals. Detectives had been on their track for a year.'],
  // Of wares, flaws and laws.
  ['Kestrel Software has patched a flaw through which hackers could read files.'],
  ['A bill would have companies tell people of a breach within 30 days. Kestrel Software opposes it.'],
  // Of thieves of other things.
  ['After the theft of its copper cable Kestrel Railway ran late trains.'],
  // Two of whom each may be meant.
  ['After the breach, Kestrel Bank and Alder Foods traded blame.'],
]

describe('the only organization of a short text on an incident', () => {
  test.each(told.map(([text, name, title]) => [text, name, title ?? null] as const))('%s', (text, name, title) => {
    expect(victimsOf(text, title)).toEqual([name])
  })

  test.each(untold.map(([text, title]) => [text, title ?? null] as const))('nobody: %s', (text, title) => {
    expect(victimsOf(text, title)).toEqual([])
  })
})
