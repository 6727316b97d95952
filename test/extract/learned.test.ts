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
