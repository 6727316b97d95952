import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

/** The names of those who assert the last exposure of an article about a bank that was hit, the nearest first. */
function tellersOf(text: string): string {
  const { claims, entities } = read(`Kestrel Bank suffered a data breach on Monday, and customers wrote in.\n\n${text}`)
  const exposed = claims.findLast(({ predicate }) => predicate === 'EXPOSED')
  const names = exposed?.assertedBy.map((id) => entities.find((entity) => entity.id === id)?.name ?? id)
  return names === undefined ? 'no data' : names.join(', ')
}

describe('sentences that stand on somebody’s word without a verb of saying', () => {
  test.each([
    ['By the insurer’s own reckoning, thieves copied passport scans and salary slips.', 'Kestrel Bank'],
    ['On its own admission, Kestrel Bank left loan files on an open server.', 'Kestrel Bank'],
    ['Thieves, in Dana Whitlock’s telling, walked off with payroll records.', 'Dana Whitlock'],
    ['Account numbers were taken, to hear the bank tell it.', 'Kestrel Bank'],
    [
      'The Grimwald ransomware gang hacked Kestrel Bank. If the crew is to be believed, it holds tax returns.',
      'Grimwald',
    ],
    ['Depositors were warned on Friday by the lender that their passport numbers had been taken.', 'Kestrel Bank'],
    ['Savers have been told that their account numbers were taken.', 'Kestrel Bank'],
    ['Clients found out from Kestrel Bank that their tax returns had been viewed.', 'Kestrel Bank'],
    ['The message from Kestrel Bank is that no passwords were taken.', 'Kestrel Bank'],
    ['A claim by the Grimwald gang that it copied medical records has not been verified.', 'Grimwald'],
    ['Kestrel Bank’s admission that passport numbers were taken came on a Friday night.', 'Kestrel Bank'],
    ['The loss of email addresses was disclosed by Kestrel Bank in a regulatory filing.', 'Kestrel Bank'],
    ['Unearthed by Alder Labs, the archive contains email addresses and passwords.', 'Alder Labs'],
    ['Whether home addresses were taken is still under investigation by Kestrel Bank.', 'Kestrel Bank'],
    ['Kestrel Bank is still working out whether bank account numbers were copied.', 'Kestrel Bank'],
    ['Kestrel Bank has let it be known that phone numbers were among the data taken.', 'Kestrel Bank'],
    ['The breach notice sets out the stolen data: names, addresses and account numbers.', 'Kestrel Bank'],
    ['Screenshots shared by the Grimwald gang show passports and salary slips.', 'Grimwald'],
    ['Included, according to the bank, were passports.', 'Kestrel Bank'],
    ['The Grimwald ransomware gang hacked Kestrel Bank. The seller advertises tax returns.', 'Grimwald'],
    [
      'Card numbers “do not appear to have been taken,” Dana Whitlock, the bank’s owner, said.',
      'Dana Whitlock, Kestrel Bank',
    ],
    ['Prosecutors accuse a former teller of photographing tax returns.', 'prosecutors'],
    ['Researchers at the Oslo start-up Alder Labs said passports were exposed.', 'Alder Labs'],
    ['Passports were taken, clients of the bank have been warned.', 'Kestrel Bank'],
    ['Clients learned from a letter that passports had been taken.', 'Kestrel Bank'],
    [
      'Robin Hale sued Kestrel Bank. A lawsuit against Kestrel Bank claims passports were taken.',
      'A lawsuit, Robin Hale',
    ],
    ['Kestrel Bank does not believe passports were taken.', 'Kestrel Bank'],
    ['Kestrel Bank has ruled out the theft of card numbers.', 'Kestrel Bank'],
    ['Kestrel Bank apologised to savers after a sheet of account numbers was sent to strangers.', 'Kestrel Bank'],
  ])('%s', (text, name) => expect(tellersOf(text)).toBe(name))
})

describe('sentences that name somebody who tells nothing', () => {
  test.each([
    'Names were stolen from a system built by Alder Labs.',
    'Robin Hale found a phone book by Dana Whitlock. Hackers stole passports.',
    'Hackers used a list of Dana Whitlock and stole passports.',
    'The portal, under pressure by Alder Labs, was closed. Hackers stole passports.',
    'Stolen passwords were sold by Robin Hale.',
  ])('%s', (text) => expect(tellersOf(text)).toBe(''))
})

describe('for whom people speak', () => {
  test.each([
    ['Registrar Dana Whitlock said transcripts were copied.', 'Dana Whitlock, Kestrel Bank'],
    ['The bank’s head of lending, Dana Whitlock, said tax returns were copied.', 'Dana Whitlock, Kestrel Bank'],
    ['Researcher Dana Whitlock said tax returns were copied.', 'Dana Whitlock'],
    ['Mayor Dana Whitlock said tax returns were copied.', 'Dana Whitlock'],
    ['Detectives from Alder Police say passports were photographed by the burglar.', 'detectives, Alder Police'],
  ])('%s', (text, names) => expect(tellersOf(text)).toBe(names))
})
