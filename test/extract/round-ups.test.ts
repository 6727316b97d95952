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

const numbered = `The week in three breaches.

1. Northwind Clinics

The Ohio hospital group told 4,100 patients that diagnoses had been copied.

2. Marlow & Finch

Names of 9,800 readers were stolen in March. The publisher has not said how. It now says that 310 passports were copied, too.

3. City of Alder Falls

Records of 700 residents may have been viewed. The city said that it has not paid a ransom.`

describe('in a round-up of numbered headings', () => {
  test.each([
    ['Northwind Clinics', '4,100'],
    ['Northwind Clinics', 'diagnoses'],
    ['Marlow & Finch', '9,800'],
    ['Marlow & Finch', 'passports'],
    ['City of Alder Falls', '700'],
  ])('%s: %s', (victim, words) => {
    expect([...new Set(victimsOf(numbered, words))]).toEqual([victim])
  })

  test('the items of a list are no headings', () => {
    const { sentences, entities } = read(
      'What you can do:\n\n1. Freeze Your Credit\n\n2. Check Each Bill\n\n3. Call Us\n\nWe regret this.',
    )
    expect(sentences.length).toBeGreaterThan(3)
    expect(entities.filter(({ kind }) => kind === 'ORGANIZATION')).toEqual([])
  })

  test('headings that say something name nobody', () => {
    const { entities } = read(
      '1. What Happened\n\nWhat was taken is known.\n\n2. For More Information\n\nCall us.\n\n3. Our Response\n\nOur staff helps.',
    )
    expect(entities.filter(({ kind }) => kind === 'ORGANIZATION')).toEqual([])
  })
})

const paragraphs = [
  ['Tamsin Lowell Foods', 'The grocer said that hackers copied passport numbers of 4,100 drivers in March.'],
  ['Varley & Dunn', 'Hackers took diagnoses of 700 patients from the clinic, a letter to its patients shows.'],
  [
    'Lowell Unified School District',
    'Hackers took allergies of 310 children from the district, its letters to parents show.',
  ],
  ['Correction', 'Last week we wrote of a fire at a printing house, and named the wrong street in the second line.'],
] as const

const runIn = (mark: string): string =>
  `Three items this week.\n\n${paragraphs.map(([name, body]) => `${name}${mark} ${body}`).join('\n\n')}`

describe('in a round-up whose headings stand at the head of their paragraphs', () => {
  test.each([
    ['Tamsin Lowell Foods', 'passport numbers', '.'],
    ['Varley & Dunn', 'diagnoses', '.'],
    ['Lowell Unified School District', '310', '.'],
    ['Tamsin Lowell Foods', 'passport numbers', ':'],
    ['Varley & Dunn', '700', ' –'],
  ])('%s: %s, behind “%s”', (victim, words, mark) => {
    expect([...new Set(victimsOf(runIn(mark), words))]).toEqual([victim])
  })

  test.each([
    [
      'speakers',
      'Roe: We saw the first alarm on a Monday morning, and nobody knew at once what it was that had gone wrong there.',
    ],
    [
      'questions of a notice',
      'What Happened. On March 3 hackers took passport numbers of 700 guests from a server of Kestrel Bank in Ohio.',
    ],
  ])('%s part nothing', (_, paragraph) => {
    const { claims } = read(`${paragraph}\n\n${paragraph}\n\n${paragraph}`)
    expect(claims.filter(({ foundBy }) => foundBy === 'suffered/section')).toEqual([])
  })
})
