import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const victimsOf = (text: string): readonly string[] =>
  read(text)
    .entities.filter(({ kind, roles }) => kind === 'ORGANIZATION' && roles.includes('VICTIM'))
    .map(({ name }) => name)
    .sort()

const victims: readonly (readonly [text: string, ...names: readonly string[]])[] = [
  ['An intruder spent nine days inside Tavistock Lending before anyone noticed.', 'Tavistock Lending'],
  ['Hackers roamed the network of Brindle Foods for three weeks, the grocer said Tuesday.', 'Brindle Foods'],
  ['Corvane Insurance has joined the list of insurers hit by hackers this summer.', 'Corvane Insurance'],
  ['A phishing email opened the door to the payroll system of Alder College.', 'Alder College'],
  ['The attackers got in through a contractor’s account at Corvane Insurance.', 'Corvane Insurance'],
  ['The incident follows break-ins at Corvane Savings Bank last year.', 'Corvane Savings Bank'],
  ['It is the third breach in as many years for Tavistock Lending.', 'Tavistock Lending'],
  ['Last month the same ransomware crew claimed Brindle Foods.', 'Brindle Foods'],
  ['Tax returns of Haverly Trust clients are circulating on Telegram.', 'Haverly Trust'],
  ['Someone used a stolen password to read the mail of three managers at Haverly Trust.', 'Haverly Trust'],
  ['A sales manager walked out of Haverly Trust with a list of 2,400 wealthy clients.', 'Haverly Trust'],
  ['Haverly Trust was luckier: only 212 of its customers had their statements copied.', 'Haverly Trust'],
  ['Boxes of patient files from Alder Clinic were found in a dumpster.', 'Alder Clinic'],
  ['Ambulances were turned away from Alder Hospital after a ransomware attack.', 'Alder Hospital'],
  ['Verdant Brands said that hackers had accessed the customers of its Petalry unit.', 'Petalry', 'Verdant Brands'],
  ['The gang is known for earlier attacks, including one last year on Alder County Schools.', 'Alder County Schools'],
  [
    'It has fined the credit bureau Alder Credit, whose 2022 breach laid bare the reports of 3 million people.',
    'Alder Credit',
  ],
  ['A report of the Alder Institute counted 212 people whose statements were copied.'],
  ['A manager walked out of Haverly Trust with a smile.'],
  ['Hikers roamed the woods of Brindle Foods for three weeks.'],
]

describe('victims by the many ways of telling of an intrusion, a theft and a loss', () => {
  test.each(victims.map(([text, ...names]) => [text, names] as const))('%s', (text, names) => {
    expect(victimsOf(text)).toEqual(names)
  })
})
