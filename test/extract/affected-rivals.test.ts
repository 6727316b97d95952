import { describe, expect, test } from 'vitest'
import { claimsOf } from './read.ts'

// A short notice gives its only count to its breach whatever the words; in a longer text the words must say so.
const REST = `\n\n${'The council met at noon. '.repeat(16)}`

const numbers = (text: string): readonly (number | undefined)[] =>
  claimsOf('AFFECTED', text + REST)
    .map(({ value }) => value?.number)
    .sort((a, b) => (a ?? 0) - (b ?? 0))

const HIT = 'Hackers broke into Kestrel Hotels in May and copied guest files.'

const rivals: readonly (readonly [text: string, ...numbers: readonly number[]])[] = [
  [`${HIT} A trade union puts the number of guests hit nearer 88,000.`, 88000],
  [`${HIT} The chain spoke of 12,000 guests; a blogger reckons the figure is 91,000.`, 12000, 91000],
  [`${HIT} An auditor pegged it at 91,000 guests.`, 91000],
  [`${HIT} The real figure is nearer to 91,000, an auditor found.`, 91000],
  [`${HIT} The chain says 2,100 savers were hit; the gang says 45,000.`, 2100, 45000],
  [`${HIT} A lawyer for the guests believes closer to 18,400 lost files.`, 18400],
  [`${HIT} It now believes the number to be 95,000.`, 95000],
  ['The breach hit 71,300 riders rather than the 40,500 that Kestrel Transit had given.', 40500, 71300],
  ['Kestrel Clinics says the breach hit 74,000 patients, up from the 51,000 it announced in May.', 51000, 74000],
  ['Kestrel Bank has cut its estimate of savers hit by the breach to 4,100 from 5,000.', 4100, 5000],
  [`${HIT} The tally of victims has trebled to 27,000.`, 27000],
  [`${HIT} The victims may number 310,000.`, 310000],
  [`${HIT} Alder Schools, whose files it kept, said its share is 3,102 students and 288 teachers.`, 288, 3102],
  ['The breach hit two thirds of the 6,000 tenants of Kestrel Homes.', 4000],
  ['Of the 733 teachers at Kestrel Academy, 347 had tax forms stolen by a hacker.', 347],
]

const others: readonly string[] = [
  `${HIT} Its chief executive believes the number of branches could reach 400.`,
  `${HIT} Revenue has climbed to 40,000 euros.`,
  `${HIT} The chain has 40,000 members, up from the 30,000 it had in 2019.`,
  `${HIT} None of its 40,000 members had data exposed.`,
  `${HIT} At its school, where 9,700 trainees are enrolled, work went on.`,
  `${HIT} It ran a drill in which 1,200 employees were sent a bogus email.`,
  `${HIT} About 300 guests crowded into the lobby on Friday.`,
  `${HIT} Half of its 1,200 employees voted to strike.`,
]

describe('figures that stand against each other', () => {
  test.each(rivals.map(([text, ...counts]) => [text, counts] as const))('%s', (text, counts) => {
    expect(numbers(text)).toEqual(counts)
  })
})

describe('figures of something else, beside a breach', () => {
  test.each(others)('%s', (text) => expect(numbers(text)).toEqual([]))
})
