import { describe, expect, test } from 'vitest'
import { claimsOf } from './read.ts'

/** The data of a bank's breach with its status, each once. */
const dataIn = (text: string): readonly string[] => [
  ...new Set(
    claimsOf('EXPOSED', `Kestrel Bank suffered a data breach on Monday.\n\n${text}`).map(
      ({ status, arguments: args }) => `${args.find(({ role }) => role === 'object')?.text} ${status}`,
    ),
  ),
]

describe('data whose verb stands elsewhere, or in what somebody is accused of', () => {
  test.each([
    ['Account numbers were taken. Their email addresses, it added, were not.', 'email addresses DENIED'],
    ['Account numbers were taken. Passwords weren’t.', 'Passwords DENIED'],
    ['It is not yet known if tax returns were copied.', 'tax returns POSSIBLE'],
    ['The bank has yet to say whether tax returns were copied.', 'tax returns POSSIBLE'],
    ['A former clerk is accused of copying tax returns.', 'tax returns ALLEGED'],
    ['A former nurse is charged with downloading medical charts.', 'medical charts ALLEGED'],
    ['Home addresses were visible to other shoppers for six hours.', 'Home addresses CONFIRMED'],
    ['Copies of passports and right-to-work papers were taken.', 'right-to-work papers CONFIRMED'],
  ])('%s', (text, data) => expect(dataIn(text)).toContain(data))
})

describe('data of which the sentence tells no loss', () => {
  test.each([
    'Account numbers were taken. Passports are needed to travel; visas are not.',
    'Account numbers were taken. The tax returns were not new.',
    'Home addresses are visible to other members of the site.',
  ])('%s', (text) => expect(dataIn(text).filter((data) => !data.startsWith('Account'))).toEqual([]))
})
