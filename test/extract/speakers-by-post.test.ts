import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const speakersIn = (text: string): readonly (string | null)[] => {
  const { entities, quotes } = read(text)
  const nameOf = (id: string | null): string | null => entities.find((entity) => entity.id === id)?.name ?? null
  return quotes.filter(({ kind }) => kind !== 'INDIRECT').map(({ speaker }) => nameOf(speaker))
}

describe('who speaks is known by a post that was told before', () => {
  test.each([
    ['Mayor Corliss Iver was asked. “We will not answer that question,” the mayor said.', 'Corliss Iver'],
    [
      'Corliss Iver, the superintendent of Alder schools, called a meeting. “We were told late and are angry,” the superintendent said.',
      'Corliss Iver',
    ],
    [
      'Kestrel’s chief executive, Dana Whitlock, wrote to staff. “We will find out how they came in,” the chief executive said.',
      'Dana Whitlock',
    ],
    [
      'His lawyer, Rupert Aims, asked for mercy. “He is a foolish man and not a wicked one,” the lawyer said.',
      'Rupert Aims',
    ],
    ['Mayor Corliss Iver was asked. “We will not answer that question,” the sheriff said.', null],
    ['“I am not out to my family and never will be,” one recipient told the paper.', 'one recipient'],
  ])('%s', (text, name) => expect(speakersIn(text)).toEqual([name]))
})

describe('papers whose sender is told before or after', () => {
  test.each([
    [
      'Marrow & Tate LLP, whose clients include several chains, began mailing letters on June 9. “This list is not exhaustive and our review continues,” the letters say.',
      'Marrow & Tate LLP',
    ],
    [
      '“Do not discuss the matter with anyone until it has ended,” reads the memo, which is dated Dec. 20 and was sent by Vivian Strick.',
      'Vivian Strick',
    ],
    [
      'Spokeswoman Corliss Iver wrote back. “Members’ deposits were never at risk,” her statement went on to say.',
      'Corliss Iver',
    ],
  ])('%s', (text, name) => expect(speakersIn(text)).toEqual([name]))
})

describe('gangs speak by their names, and for nobody else', () => {
  test.each([
    [
      'The collective, Static Falcon, had posted a list with the message, “Your files run on a password we guessed.”',
      ['Static Falcon'],
    ],
    [
      'Kestrel Bank denied it, a day after a seller going by the name “rasputin_99” offered what he said were the records of its users. “The sample appears to be from an old list,” a company spokesperson said.',
      ['Kestrel Bank'],
    ],
  ])('%s', (text, names) => expect(speakersIn(text)).toEqual(names))

  test('hackers named later asserted what they claimed before', () => {
    const { claims } = read(
      'Umoja Bank has moved to calm depositors after hackers said they had copied passport numbers. A group calling itself Coral Falcon made the claim on its channel.',
    )
    const exposed = claims.find(({ predicate }) => predicate === 'EXPOSED')
    expect(exposed?.assertedBy).toEqual(['organization:coral-falcon'])
  })
})

describe('a paper that says "we" is its publisher’s own', () => {
  const assertersOf = (text: string, publisher: string): readonly string[] =>
    read(text, { publisher })
      .claims.filter(({ predicate }) => predicate === 'EXPOSED')
      .flatMap(({ assertedBy }) => assertedBy)

  test.each([
    [
      'Tessel has told all clients. On March 15, a researcher tipped us off that a log on our build server was public. The log held passport numbers, which were exposed. We told the police and we are sorry.',
      'Tessel',
      'organization:tessel',
    ],
    [
      'Tessel asked the bank. Passport numbers were exposed. We asked again, and we heard nothing when we rang. The bank told us nothing.',
      'Tessel',
      undefined,
    ],
  ])('%s', (text, publisher, asserter) => expect(assertersOf(text, publisher)[0]).toBe(asserter))
})
