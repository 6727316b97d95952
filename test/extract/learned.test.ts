import { describe, expect, test } from 'vitest'
import { Answers, weightsHash } from '../../src/extract/learned/answers.ts'
import weights from '../../src/extract/learned/weights.json' with { type: 'json' }
import { questions } from '../../src/extract/learned/questions.ts'
import { sightingsIn } from '../../src/extract/learned/sightings.ts'
import { readContext } from '../../src/extract/pipeline.ts'
import { sha256 } from '../../src/extract/stages/assemble.ts'
import { articleOfText, type Predicate } from '../../src/model.ts'
import { claimsOf } from './read.ts'

/** The words of claims that no row reads, with their status. */
const learned = (predicate: Predicate, text: string): readonly string[] =>
  claimsOf(predicate, text)
    .filter(({ foundBy }) => foundBy.startsWith('learned/'))
    .map(({ arguments: [first], status }) => `${first?.text} ${status}`)

describe('read where no row reads anything', () => {
  test.each([
    [
      'DISCOVERED',
      'Owlgate Press said hackers copied its subscriber list. Owlgate noticed on July 1, 2020, but subscribers heard nothing until September 28.',
      ['July 1, 2020 CONFIRMED'],
    ],
    [
      'OCCURRED',
      'Hackers stole exam files of Alder College. Essays and test scores had been open to the intruder since October 2014.',
      ['October 2014 CONFIRMED'],
    ],
    [
      'EXPOSED',
      'Hackers stole exam files of Alder College. Essays and test scores had been open to the intruder since October 2014.',
      ['test scores CONFIRMED'],
    ],
    [
      'EXPOSED',
      'Hackers stole names and addresses from the Alder School Board. Neither social insurance numbers nor custody papers, the board says, are entered into the app.',
      ['social insurance numbers DENIED', 'custody papers DENIED'],
    ],
  ] as const)('%s: %s', (predicate, text, words) => {
    expect(learned(predicate, text)).toEqual(words)
  })
})

describe('who was told and what the law did, where no row reads it', () => {
  test.each([
    [
      'NOTIFIED',
      'organization:irish-data-protection-commission',
      'Hackers stole names of members from Alder Gyms. The police have been made aware, and the Irish Data Protection Commission was told because some members live in Cork.',
    ],
    [
      'SUED',
      'organization:alder-inns',
      'Hackers stole names from Alder Inns. Guests filed their own class action in January.',
    ],
  ] as const)('%s %s: %s', (predicate, object, text) => {
    const found = claimsOf(predicate, text).filter(({ foundBy }) => foundBy.startsWith('learned/'))
    expect(found.map((claim) => claim.object)).toEqual([object])
  })

  test('who settles stands in the sentence', () => {
    const text = `Hackers stole names of patients from Alder Clinics. Under an accord with seven attorneys general, Alder Clinics will hand over $1.9 million.`
    expect(claimsOf('SETTLED_WITH', text).map(({ subject }) => subject)).toEqual(['organization:alder-clinics'])
  })

  test.each([
    ['SUED', 'Hackers stole names from Alder Inns. Guests expect a class action.'],
    ['INVESTIGATED', 'Hackers stole names from Alder Inns. The FTC declined to say whether it is investigating.'],
    ['SETTLED_WITH', 'Hackers stole names from Alder Inns. The owner settled in Ohio in 1911.'],
    ['NOTIFIED', 'Hackers stole names from Alder Inns. Phishing mails went round among guests.'],
  ] as const)('no %s: %s', (predicate, text) => {
    expect(claimsOf(predicate, text)).toEqual([])
  })
})

describe('organizations of which no sign says that they are', () => {
  const organizations = (text: string): readonly string[] =>
    [...readContext(articleOfText(text, 'names')).entities.values()]
      .filter(({ kind }) => kind === 'ORGANIZATION')
      .map(({ name }) => name)

  test.each([
    ['Prisma Tenant Check', 'A judge on Thursday ordered Prisma Tenant Check to send notices to 140,000 renters.'],
  ])('%s: %s', (name, text) => {
    expect(organizations(text)).toEqual([name])
  })

  test.each([
    'The worm spreads by Server Message Block and steals the Secret Key.',
    'Rolls were copied on Sunday, and Receipts too.',
    'The report counts Business Email Compromise among the costliest.',
  ])('none: %s', (text) => {
    expect(organizations(text)).toEqual([])
  })
})

describe('nothing is added', () => {
  test.each([
    ['EXPOSED', 'Alder Bank opened a branch on 3 March 2023. Passport scans are kept for five years.'],
    ['OCCURRED', 'The Alder Festival drew 41,200 visitors on 3 March 2023, and passports were checked.'],
    ['AFFECTED', 'The Alder Festival drew 41,200 visitors on 3 March 2023, and passports were checked.'],
    ['DISCLOSED', 'Hackers stole files of Alder Foods. Alder appeared on the gang’s leak site on Sunday.'],
    ['EXPOSED', 'Hackers stole names from Alder School. The school holds no bank details, it added.'],
  ] as const)('%s: %s', (predicate, text) => {
    expect(learned(predicate, text)).toEqual([])
  })
})

test('a day that a row reads stays the only one of its kind', () => {
  const text = `Hackers broke into Alder Bank on May 3, 2023. They were seen on its servers on May 9, 2023 as well.`
  expect(claimsOf('OCCURRED', text).map(({ when }) => when?.from)).toContain('2023-05-03')
  expect(claimsOf('OCCURRED', text).filter(({ foundBy }) => foundBy.startsWith('learned/'))).toEqual([])
})

test('the weights are those that were trained, for every question', () => {
  expect(weightsHash).toBe(sha256(JSON.stringify(weights.questions)))
  expect(Object.keys(weights.questions).sort()).toEqual(Object.keys(questions).sort())
})

test('signs that nobody has seen are worth nothing, so that odds stay those of the rest', () => {
  const [first] = sightingsIn(readContext(articleOfText('Zzyzx qwxq passports zzkr.', 'x')))
  expect(first).toBeDefined()
  const odds = first === undefined ? NaN : new Answers(first).logOdds('exposed')
  expect(Number.isFinite(odds)).toBe(true)
})
