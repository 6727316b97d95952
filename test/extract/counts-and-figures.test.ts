import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const countsOf = (text: string): readonly number[] =>
  read(text)
    .claims.filter(({ predicate }) => predicate === 'AFFECTED')
    .map(({ value }) => value?.number ?? 0)
    .sort((a, b) => a - b)

const told: readonly (readonly [text: string, ...counts: readonly number[]])[] = [
  ['Kestrel Bank was hacked. It had entered 501 as a placeholder.', 501],
  ['Kestrel Bank was hacked. It first spoke of 12,000 customers and has since raised that to 17,500.', 12000, 17500],
  ['Kestrel Bank was hacked. By July the number had become 104,000.', 104000],
  ['Kestrel Bank was hacked. A letter to the state suggested it was about 5.2 million.', 5200000],
  ['A stolen file of Kestrel Bank is for sale. A total of 214,306 people are in it.', 214306],
  ['Kestrel Bank was hacked. The gang showed 11 sample statements as proof.'],
  ['The state looks into any breach touching more than 500 people.'],
  [
    'Kestrel Clinic was hacked. Media notice was not required as the breach did not affect more than 500 people of a state.',
  ],
  ['The breach of Kestrel Clinic affected over 500 individuals.', 500],
]

describe('counts of victims as they are corrected, placed and parted', () => {
  test.each(told.map(([text, ...counts]) => [text, counts] as const))('%s', (text, counts) => {
    expect(countsOf(text)).toEqual(counts)
  })
})

const figures: readonly (readonly [text: string, ...numbers: readonly number[]])[] = [
  ['The gang wanted $600,000 for the key, a councilman said.', 600000],
  ['Kestrel Foods, which runs 340 shops in Ohio, was hacked.', 340],
  ['Kestrel Foods expects the attack to shave $20 million off its profit.', 20000000],
  ['The gang has named 92 organizations on its site.', 92],
  ['Lawyers at Alder LLP have signed up 6,000 customers for a group claim.', 6000],
  ['Kestrel Foods was offered a discount of 20% on its software.'],
  ['The suit asks for $1,000 each.'],
]

describe('numbers that count no victims', () => {
  test.each(figures.map(([text, ...numbers]) => [text, numbers] as const))('%s', (text, numbers) => {
    const found = read(text).claims.filter(({ predicate }) => predicate === 'REPORTED')
    expect(found.map(({ value }) => value?.number)).toEqual(numbers)
  })
})
