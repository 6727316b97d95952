import { describe, expect, test } from 'vitest'
import type { EntityKind } from '../../src/model.ts'
import { read } from './read.ts'

const named = (kind: EntityKind, text: string): readonly string[] =>
  read(text)
    .entities.filter((entity) => entity.kind === kind)
    .map(({ name }) => name)
    .sort()

describe('people whose post says what it is about, and those who are elect', () => {
  test.each([
    ['Deputy Secretary of State Quillan Hurst-Mbeki told lawmakers that nothing was lost.', ['Quillan Hurst-Mbeki']],
    ['Assistant Superintendent of Technology Brienne Castellar was told.', ['Brienne Castellar']],
    ['The email was signed by Dean of Students Tamsin Adeyemi-Cole.', ['Tamsin Adeyemi-Cole']],
    ['Clerk of Courts Bettina Marsh said no records were lost.', ['Bettina Marsh']],
    ['Speaker of the House Dorian Vetch said he was briefed.', ['Dorian Vetch']],
    ['“We knew nothing,” said Vice President of Student Affairs Torvald Nim.', ['Torvald Nim']],
    ['Mayor-elect Sunita Varghese said the city would hire an expert.', ['Sunita Varghese']],
    ['Vice-chancellor Oswin Ogilvie said students were told.', ['Oswin Ogilvie']],
    ['The Superintendent of Schools said the district was hit.', []],
    ['The Director of Communications said the bank was hit.', []],
  ])('%s', (text, expected) => {
    expect(named('PERSON', text)).toEqual(expected)
    expect(named('ORGANIZATION', text)).toEqual([])
  })
})

describe('titles of councils, parliaments and the police in many lands', () => {
  test.each([
    ['Cllr Owain Prosser, cabinet member for housing, was told.', ['Owain Prosser']],
    ['Independent TD Ruairí Ó hEocha accused the Government of delay.', ['Ruairí Ó hEocha']],
    ['Assemblywoman Ludmila Kerr and Assemblyman Trey Obuya wrote to the bank.', ['Ludmila Kerr', 'Trey Obuya']],
    ['Encik Rosli Baharom complained to the bank.', ['Rosli Baharom']],
    ['DCI Fergus Amadi of the cyber unit said two men were held.', ['Fergus Amadi']],
    ['Undersheriff Polly Draper said the files of the jail were safe.', ['Polly Draper']],
    ['TD Venn was hit.', []],
    ['Deputies said the files of the jail were safe.', []],
  ])('%s', (text, expected) => expect(named('PERSON', text)).toEqual(expected))
})

test('a house by its kind before a post is nobody', () => {
  expect(named('ORGANIZATION', '“We regret it,” said Practice Administrator Lorraine Oduya.')).toEqual([])
  expect(named('ORGANIZATION', '“We regret it,” said Kestrel President Lorraine Oduya.')).toEqual(['Kestrel'])
})

test.each([
  ['Spokesperson Joost van Harden confirmed it. According to Van Harden, no data was lost.', 'Joost van Harden'],
  ['Siobhan Ní Dhomhnaill said no. “We are safe and well,” Ní Dhomhnaill said.', 'Siobhan Ní Dhomhnaill'],
])('one person, by a family name of two words: %s', (text, name) => expect(named('PERSON', text)).toEqual([name]))

describe('whom a phrase with a comma names', () => {
  test.each([
    ['The office of the ombudsman, Tadeusz Wolny, said it had opened a file.', ['Tadeusz Wolny'], []],
    ['He is represented by Corliss Achterman of Pell & Doyle.', ['Corliss Achterman'], ['Pell & Doyle']],
    ['He is represented by Marsh Okafor.', [], ['Marsh Okafor']],
    [
      'An employee of the hospital’s billing contractor, Sawtell Receivables, was charged.',
      [],
      ['Sawtell Receivables'],
    ],
    ['An employee of the bank, Tolliver Banks, was charged.', ['Tolliver Banks'], []],
    ['We were alerted by our payment processor, Ostrand Wells, on Monday.', [], ['Ostrand Wells']],
    ['A lawyer for the company, Tolliver Banks, said no.', ['Tolliver Banks'], []],
  ])('%s', (text, people, organizations) => {
    expect(named('PERSON', text)).toEqual(people)
    expect(named('ORGANIZATION', text)).toEqual(organizations)
  })
})
