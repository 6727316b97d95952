import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

const hit = (text: string): readonly string[] =>
  read(text)
    .claims.filter(({ predicate }) => predicate === 'SUFFERED')
    .map(({ subject }) => subject ?? '')
    .sort()

describe('who was hit is told by a clause, a handled thing, a demand', () => {
  test.each([
    ['Kestrel Bank, the lender whose loan files were left open, is fined.', ['organization:kestrel-bank']],
    ['Kestrel Bank, from whose vault system 900 names vanished, reopened.', ['organization:kestrel-bank']],
    ['He has banked at Kestrel Bank for years and read of its data breach.', ['organization:kestrel-bank']],
    [
      'Intruders copied the designs of Kestrel Bank and Alder Clinics.',
      ['organization:alder-clinics', 'organization:kestrel-bank'],
    ],
    [
      'They admitted breaking into the servers of the Kestrel School District.',
      ['organization:kestrel-school-district'],
    ],
    ['The blackmailers want £2m from Kestrel Bank for the return of its files.', ['organization:kestrel-bank']],
    ['Nurses at Kestrel Hospital found a ransom note on every screen.', ['organization:kestrel-hospital']],
    ['A former clerk at Kestrel Bank was jailed for selling account numbers.', ['organization:kestrel-bank']],
    ['The regulator received a notification from Kestrel Bank of a data breach.', ['organization:kestrel-bank']],
    ['Kestrel Hospital will scrap the booking system that hackers encrypted.', ['organization:kestrel-hospital']],
  ])('%s', (text, expected) => {
    expect(hit(text)).toEqual(expected)
  })

  test.each([
    'Auditors copied the designs of Kestrel Bank.',
    'Kestrel Hospital will scrap the booking system that nurses copied.',
    'The dockers want £2m from Kestrel Bank.',
    'A former clerk at Kestrel Bank was jailed for selling umbrellas.',
    'The regulator received a notification from Kestrel Bank of a new branch.',
  ])('nobody: %s', (text) => {
    expect(hit(text)).toEqual([])
  })
})
