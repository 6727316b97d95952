import { describe, expect, test } from 'vitest'
import { claimsOf } from './read.ts'

// A short notice gives its only count to its breach whatever the words; in a longer text the words must say so.
const REST = `\n\n${'The council met at noon. '.repeat(16)}`

const numbers = (text: string): readonly (number | undefined)[] =>
  claimsOf('AFFECTED', text + REST)
    .map(({ value }) => value?.number)
    .sort((a, b) => (a ?? 0) - (b ?? 0))

const HIT = 'Hackers broke into Kestrel Clinics in May.'

const seen: readonly (readonly [text: string, ...numbers: readonly number[]])[] = [
  ['After the mistaken mailing three dozen patients could see each other’s addresses.', 36],
  ['In the leak, some 340 prison officers were identifiable from the roster.', 340],
  [`${HIT} Alder Power says 3,600 of its customers were in the same boat.`, 3600],
  [`${HIT} All told, 8,300 returns may have been opened.`, 8300],
  [`${HIT} Twenty-seven bakers had their pay forms sent to a stranger.`, 27],
  ['By mistake a clerk emailed the grades and home addresses of 236 sophomores to a list.', 236],
  ['The stolen laptop held names and, for 85 patients, Social Security numbers.', 85],
  ['Thieves skimmed 56,000 payment cards at the pumps of Kestrel Fuel.', 56000],
  [`${HIT} It will write to all 14,600 members.`, 14600],
  ['Data breach at Kestrel Tool. Total number of persons affected (including residents): 6,915.', 6915],
  ['Data breach at Kestrel Tool. Number of Maine residents affected: 12.', 12],
]

const others: readonly string[] = [
  `${HIT} About 40 patients could see the car park.`,
  `${HIT} Its 30 nurses were proud of the file.`,
  `${HIT} Some 26 bakers had their ovens repaired.`,
  `${HIT} Phone: 5,218.`,
]

describe('people whose data was seen, sent or left', () => {
  test.each(seen.map(([text, ...counts]) => [text, counts] as const))('%s', (text, counts) => {
    expect(numbers(text)).toEqual(counts)
  })
})

describe('people of whom something else is told', () => {
  test.each(others)('%s', (text) => expect(numbers(text)).toEqual([]))
})
