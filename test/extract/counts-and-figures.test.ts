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
  ['The hacked tyre maker, which employs 4,300 people at three plants, is closed.', 4300],
  ['The courier, which delivers 2 million packages a month, was hacked.', 2000000],
  ['The hacked app topped 4 million downloads in June.', 4000000],
  ['Kestrel Bank was hacked. Its software is used in 6,400 schools.', 6400],
  ['The attack knocked out 1,100 computers and 85 servers.', 1100, 85],
  ['After the attack about 300 flights were cancelled.', 300],
  ['The carrier lost 95,000 customers in the quarter after its hack.', 95000],
  ['Only 41,000 of the 2.2 million people hit by the breach had put in a claim.', 41000],
  ['Shares in Kestrel Foods fell 5.6% after the attack.', 5.6],
  ['Kestrel Bank was hacked. That is five times the 45 days that Ohio law then allowed.', 45],
  ['The cost of the breach was partly offset by $20 million from insurers.', 20000000],
  ['The asking price of the stolen archive is $3,200.', 3200],
  ['A 9% stake in Kestrel Foods was sold.'],
  ['The report on the hack runs to 74 pages.'],
  ['It took the bank 214 days to tell savers.'],
  ['About 300 parents crowded into a hall.'],
  ['Kestrel Foods was offered a discount of 20% on its software.'],
  ['The suit asks for $1,000 each.'],
]

describe('numbers that count no victims', () => {
  test.each(figures.map(([text, ...numbers]) => [text, numbers] as const))('%s', (text, numbers) => {
    const found = read(text).claims.filter(({ predicate }) => predicate === 'REPORTED')
    expect(found.map(({ value }) => value?.number)).toEqual(numbers)
  })
})
