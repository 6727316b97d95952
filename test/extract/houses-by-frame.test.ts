import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const organizationsIn = (text: string): readonly string[] =>
  read(text)
    .entities.filter(({ kind }) => kind === 'ORGANIZATION')
    .map(({ name }) => name)

const named: readonly (readonly [text: string, name: string])[] = [
  // By what is taken from it, brought against it, and told of it.
  ['The list of season tickets stolen from Penwick Vale runs to 16,000 names.', 'Penwick Vale'],
  ['Copies of passports were taken from Quillmere in June.', 'Quillmere'],
  ['The theft of drawings from Orlan Cove was noticed in May.', 'Orlan Cove'],
  ['More than thirty lawsuits against Tamsel Pell were joined by a judge on Friday.', 'Tamsel Pell'],
  ['Claims that shoppers brought against Quillmere may go ahead.', 'Quillmere'],
  ['Shares fell after the Penwick Vale breach.', 'Penwick Vale'],
  // By its last word.
  ['A worm got into the tills of Penwick Tyres on Monday.', 'Penwick Tyres'],
  ['Orlan Turbines shut its plant after the attack.', 'Orlan Turbines'],
  ['The racecourse opened again. Penwick Racecourse had lost its ticket system.', 'Penwick Racecourse'],
  ['Peach Harbor Loans has joined a long list.', 'Peach Harbor Loans'],
  ['Quill Bank, from whose files the details had vanished, reopened.', 'Quill Bank'],
  // By its kind, which the sentence begins with.
  ['Insurer Quillmere played down the theft on Thursday.', 'Quillmere'],
  ['Retailer Tamsel Pell has written to its shoppers about the breach.', 'Tamsel Pell'],
]

const unnamed: readonly (readonly [text: string, name: string])[] = [
  ['A phone was stolen from Dana Whitlock on a train.', 'Dana Whitlock'],
  ['A suit against Dana Whitlock was dropped on Friday.', 'Dana Whitlock'],
  ['The files were stolen from Active Directory servers.', 'Active Directory'],
  ['Police spoke of the Robin Hale case.', 'Robin Hale'],
]

describe('houses whose names say little', () => {
  test.each(named)('%s', (text, name) => {
    expect(organizationsIn(text)).toContain(name)
  })

  test.each(unnamed)('no organization: %s', (text, name) => {
    expect(organizationsIn(text)).not.toContain(name)
  })

  test('a firm of lawyers behind what it is', () => {
    const firm = read('The deal was agreed with the officers’ solicitors, Marsh Okafor.').entities.find(
      ({ name }) => name === 'Marsh Okafor',
    )
    expect(firm?.roles).toContain('LAW_FIRM')
  })
})
