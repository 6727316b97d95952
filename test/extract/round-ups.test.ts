import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const roundUp = `Three breaches were reported this week.

Northwind Clinics

A laptop with diagnoses and Social Security numbers of 4,100 patients was stolen in March.

Kestrel Bank

Hackers copied account numbers and home addresses in April. About 52,000 customers were affected.

Marlow Foods

The company has raised the number of people affected to 9,800. It had been hacked in February.`

/** What a section says, and whose incident that is. */
const rows: readonly (readonly [victim: string, words: string])[] = [
  ['Northwind Clinics', 'diagnoses'],
  ['Northwind Clinics', 'Social Security numbers'],
  ['Northwind Clinics', '4,100'],
  ['Kestrel Bank', 'account numbers'],
  ['Kestrel Bank', 'home addresses'],
  ['Kestrel Bank', '52,000'],
  ['Marlow Foods', '9,800'],
]

function victimsOf(text: string, words: string): readonly string[] {
  const { claims, entities } = read(text)
  const incidents = claims
    .filter(({ arguments: args }) => args.some((argument) => argument.text.includes(words)))
    .map(({ subject }) => subject)
  return claims
    .filter(({ predicate, object }) => predicate === 'SUFFERED' && incidents.includes(object))
    .map(({ subject }) => entities.find(({ id }) => id === subject)?.name ?? '')
}

describe('in a round-up each section tells of the organization in its heading', () => {
  test.each(rows)('%s: %s', (victim, words) => {
    const victims = victimsOf(roundUp, words)
    expect([...new Set(victims)]).toEqual([victim])
  })

  test('a name over the whole notice makes no section', () => {
    const { claims } = read('Northwind Clinics\n\nHackers copied diagnoses of 4,100 patients of Kestrel Bank.')
    expect(claims.filter(({ foundBy }) => foundBy === 'suffered/section')).toEqual([])
  })

  test('what stands under a heading that names nobody is laid to no one', () => {
    const { claims } = read(`${roundUp}\n\nElsewhere\n\nHackers stole passport numbers of 700 guests.`)
    const guests = claims.filter(({ value }) => value?.number === 700)
    expect(guests.map(({ subject }) => subject)).toEqual(guests.map(() => null))
  })
})
