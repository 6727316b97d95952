import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model.ts'
import { read } from './read.ts'

/** The names of those who assert the last exposure that a text tells of, the nearest first. */
function assertersOf(text: string, more: Partial<Article> = {}): readonly string[] | undefined {
  const { claims, entities } = read(text, more)
  const exposed = claims.findLast(({ predicate }) => predicate === 'EXPOSED')
  return exposed?.assertedBy.map((id) => entities.find((entity) => entity.id === id)?.name ?? id)
}

/** One who stands among the asserters. */
const asserted: readonly (readonly [asserter: string, text: string])[] = [
  [
    'Federal Trade Commission',
    'Northwind Clinics suffered a data breach. In its complaint, the FTC alleges that it kept files too long. According to the complaint, hackers stole Social Security numbers.',
  ],
  [
    'prosecutors',
    'Northwind Clinics suffered a data breach. Prosecutors said a clerk sold the files. The pictures showed Social Security numbers that were stolen, the complaint said.',
  ],
  [
    'plaintiffs',
    'Northwind Clinics suffered a data breach. Dana Whitlock sued Northwind Clinics. Robin Hale sued Northwind Clinics. The plaintiffs say more was taken. Their amended complaint alleges that Social Security numbers were stolen.',
  ],
  [
    'Robin Hale',
    'Northwind Clinics suffered a data breach. Dana Whitlock sued Northwind Clinics. Robin Hale sued Northwind Clinics on Monday. That complaint alleges that Social Security numbers were stolen.',
  ],
  [
    'Dana Whitlock',
    'Northwind Clinics suffered a data breach. Dana Whitlock sued Northwind Clinics. Robin Hale sued Northwind Clinics. According to the Whitlock complaint, Social Security numbers were stolen.',
  ],
  [
    "Information Commissioner's Office",
    "Kestrel Administration Services left a server open, the Information Commissioner's Office said. Hackers broke in, according to the regulator’s notice. The stolen files included Social Security numbers.",
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. Northwind Clinics said the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. According to Northwind Clinics, the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. The intruder stole Social Security numbers, Northwind Clinics said.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. The intruder stole Social Security numbers, according to Northwind Clinics.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. Its investigation found that the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. The investigation determined that the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. A forensic review found that the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. The letter says that the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. According to its notice, the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. Northwind Clinics sent out a notice saying that the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. In its notice, Northwind Clinics said the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. In a letter to patients, Northwind Clinics wrote that the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. A spokesperson said the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. A spokeswoman for Northwind Clinics said the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. Dana Whitlock, a spokeswoman for Northwind Clinics, said the intruder stole Social Security numbers.',
  ],
  [
    'Dana Whitlock',
    'Northwind Clinics suffered a data breach. Dana Whitlock, a spokeswoman for Northwind Clinics, said the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. Northwind Clinics CEO Dana Whitlock said the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. “The intruder stole Social Security numbers,” said Dana Whitlock, chief executive of Northwind Clinics.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. The company said the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. The company confirmed that the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. According to a notice filed with the Maine Attorney General, the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. In a filing with the Securities and Exchange Commission, Northwind Clinics said the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. It said the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. Northwind Clinics denies that the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. There is no evidence that Social Security numbers were stolen, the company said.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. Northwind Clinics found that the intruder stole medical records. However, the intruder did not steal Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach.\n\nNorthwind Clinics said an intruder was in its network for a week.\n\nThe stolen files included Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach.\n\nThe stolen files included Social Security numbers.\n\n“We are sorry,” the company told patients.',
  ],
  [
    'Fenwick & Rowe LLP',
    'Northwind Clinics suffered a data breach. Fenwick & Rowe LLP claims the breach also exposed Social Security numbers.',
  ],
  [
    'Fenwick & Rowe LLP',
    'Northwind Clinics suffered a data breach. Fenwick & Rowe LLP, a law firm in a class action, claims the breach exposed Social Security numbers.',
  ],
  [
    'class members',
    'Northwind Clinics suffered a data breach. Class members say the breach exposed Social Security numbers.',
  ],
  [
    'Ohio Attorney General',
    'Northwind Clinics suffered a data breach. The Ohio Attorney General said the breach exposed Social Security numbers.',
  ],
  [
    'Federal Trade Commission',
    'Northwind Clinics suffered a data breach. The Federal Trade Commission found that the breach exposed Social Security numbers.',
  ],
  [
    'Federal Trade Commission',
    'Northwind Clinics suffered a data breach. According to the Federal Trade Commission, the breach exposed Social Security numbers.',
  ],
  [
    'researchers',
    'Northwind Clinics suffered a data breach. Researchers said the breach exposed Social Security numbers.',
  ],
  ['hackers', 'Northwind Clinics suffered a data breach. The hackers say they stole Social Security numbers.'],
  [
    'ransomware gang',
    'Northwind Clinics suffered a data breach. A ransomware gang claims it stole Social Security numbers.',
  ],
  ['police', 'Northwind Clinics suffered a data breach. Police said the intruder stole Social Security numbers.'],
  [
    'Kestrel Wire',
    'Northwind Clinics suffered a data breach. Kestrel Wire reported that the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Kestrel Wire reported that Northwind Clinics said the intruder stole Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    "Northwind Clinics suffered a data breach. Social Security numbers were stolen, the company's statement said.",
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. The clinic operator told patients that Social Security numbers were stolen.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. Northwind Clinics is notifying patients that their Social Security numbers were stolen.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. In its letter, the company told patients that their Social Security numbers were stolen.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. Northwind Clinics has confirmed the theft of Social Security numbers.',
  ],
  ['Northwind Clinics', 'Northwind Clinics confirmed a data breach that exposed Social Security numbers.'],
  ['Northwind Clinics', 'Northwind Clinics disclosed that hackers accessed Social Security numbers.'],
  [
    'Northwind Clinics',
    "Northwind Clinics suffered a data breach. The company's chief executive, Dana Whitlock, said Social Security numbers were stolen.",
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. An internal review found that Social Security numbers were stolen.',
  ],
  [
    'Northwind Clinics',
    "Northwind Clinics suffered a data breach. Northwind Clinics' investigation revealed that Social Security numbers were stolen.",
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. Officials at Northwind Clinics said Social Security numbers were stolen.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. Northwind Clinics officials said Social Security numbers were stolen.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. The breach exposed Social Security numbers, according to a statement from Northwind Clinics.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. The breach exposed Social Security numbers, a notice on its website says.',
  ],
  [
    'Northwind Clinics',
    "Northwind Clinics suffered a data breach. A notice posted on the company's website says the breach exposed Social Security numbers.",
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach, with the company saying that the breach exposed Social Security numbers.',
  ],
  [
    'Northwind Clinics',
    'Northwind Clinics suffered a data breach. The hospital chain said it is not aware that Social Security numbers were stolen.',
  ],
  [
    'Kestrel Bank',
    'Northwind Clinics suffered a data breach. Kestrel Bank said the Northwind Clinics breach exposed Social Security numbers.',
  ],
  [
    'Dana Whitlock',
    'Northwind Clinics suffered a data breach. Dana Whitlock, who found the server, said the breach exposed Social Security numbers.',
  ],
  [
    'plaintiffs',
    'Northwind Clinics suffered a data breach. The plaintiffs claim that Northwind Clinics exposed Social Security numbers.',
  ],
  [
    'patients',
    'Northwind Clinics suffered a data breach. Patients sued Northwind Clinics in May. The complaint alleges that Northwind Clinics exposed Social Security numbers.',
  ],
  [
    'The lawsuit',
    'Northwind Clinics suffered a data breach. The lawsuit alleges that the breach exposed Social Security numbers.',
  ],
  [
    'hackers',
    'Northwind Clinics suffered a data breach. “We stole the Social Security numbers of every patient,” the hackers wrote.',
  ],
  [
    'Federal Trade Commission',
    'The Federal Trade Commission fined Northwind Clinics $2 million over a breach that exposed Social Security numbers.',
  ],
]

test.each(asserted)('%s asserts: %s', (asserter, text) => expect(assertersOf(text)).toContain(asserter))

/** The outlet itself: near misses, where the one named has not said it. */
const unasserted: readonly string[] = [
  'Northwind Clinics suffered a data breach. The intruder stole Social Security numbers.',
  'Northwind Clinics suffered a data breach. Hackers stole Social Security numbers in May.',
  '“Passwords are dead,” said Dana Whitlock, an analyst at Kestrel Research. Northwind Clinics suffered a data breach. The intruder stole Social Security numbers.',
  'The Grey Heron gang said it had broken into Northwind Clinics.\n\nThe stolen files included Social Security numbers.',
  'Northwind Clinics suffered a data breach. Northwind Clinics believes the police will find the thieves. The intruder stole Social Security numbers.',
  'Northwind Clinics suffered a data breach. It is alleged that hackers stole Social Security numbers.',
  'Northwind Clinics suffered a data breach. Hackers allegedly stole Social Security numbers.',
  'Kestrel Wire has seen a sample. Northwind Clinics lost Social Security numbers in the breach.',
]

test.each(unasserted)('nobody but the outlet asserts: %s', (text) => expect(assertersOf(text)).toEqual([]))

/** From the one who said it to the one for whom it was said. */
const chains: readonly (readonly [text: string, asserters: readonly string[]])[] = [
  [
    'Northwind Clinics suffered a data breach. Dana Whitlock, a spokeswoman for Northwind Clinics, said the intruder stole Social Security numbers.',
    ['Dana Whitlock', 'Northwind Clinics'],
  ],
  [
    'Kestrel Wire reported that Northwind Clinics said the intruder stole Social Security numbers.',
    ['Northwind Clinics', 'Kestrel Wire'],
  ],
  [
    'Northwind Clinics suffered a data breach. The letter says that the intruder stole Social Security numbers.',
    ['The letter', 'Northwind Clinics'],
  ],
]

test.each(chains)('the chain of: %s', (text, asserters) => expect(assertersOf(text)).toEqual(asserters))

const release =
  'Attorney General Dana Whitlock today announced a settlement with Northwind Clinics, which suffered a data breach.\n\n' +
  'The stolen files included Social Security numbers.'

describe('a release is the word of the one who publishes it', () => {
  test.each([
    ['Office of the Attorney General', ['Office of the Attorney General']],
    ['Office of Ohio Attorney General Dana Whitlock', ['Office of Ohio Attorney General Dana Whitlock']],
    ['Federal Trade Commission', ['Federal Trade Commission']],
    ['Northwind Clinics', ['Northwind Clinics']],
    ['The Kestrel Herald', []],
    ['Attorney Weekly', []],
    [null, []],
  ])('%s', (publisher, asserters) => expect(assertersOf(release, { publisher })).toEqual(asserters))
})

test('a notice is the word of the one who sends it, though no sentence says that it was hit', () =>
  expect(
    assertersOf(
      'Dear Patient,\n\nThis letter from Northwind Clinics tells you what happened. An intruder stole Social Security numbers.',
      { publisher: 'Northwind Clinics' },
    ),
  ).toEqual(['Northwind Clinics']))

test('an official who speaks in a release speaks for the agency', () =>
  expect(
    assertersOf(
      'Attorney General Dana Whitlock announced that a breach at Northwind Clinics exposed Social Security numbers.',
      {
        publisher: 'Office of Ohio Attorney General Dana Whitlock',
      },
    ),
  ).toEqual(['Dana Whitlock', 'Office of Ohio Attorney General Dana Whitlock']))

test('an item of a round-up is not told on the word of another', () => {
  const items = ['Northwind Clinics', 'Kestrel Bank', 'Fenwick University'].map(
    (name) => `${name}\n\nA breach at ${name} was found in May. ${name} said it is sorry.`,
  )
  expect(
    assertersOf(`${items.join('\n\n')}\n\nBirch College\n\nThe stolen files included Social Security numbers.`),
  ).toEqual([])
})

test('an agency’s release is its word of another’s breach as well', () =>
  expect(
    assertersOf(
      'Northwind Clinics suffered a data breach and has settled with Ohio.\n\nIn 2021, Kestrel Bank suffered a data breach in which hackers stole Social Security numbers.',
      { publisher: 'Office of Ohio Attorney General Dana Whitlock' },
    )?.length,
  ).toBe(1))
