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
]

describe('counts of victims as they are corrected, placed and parted', () => {
  test.each(told.map(([text, ...counts]) => [text, counts] as const))('%s', (text, counts) => {
    expect(countsOf(text)).toEqual(counts)
  })
})
