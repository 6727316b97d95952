import { describe, expect, test } from 'vitest'
import { claimsOf } from './read.ts'

const before = 'Orlin Foods said on Monday that hackers broke into its network in March.\n\n'

/** The kinds a sentence tells of in an article on a breach, `!` before those that are denied, `?` before those left open. */
const toldIn = (sentence: string): readonly string[] =>
  claimsOf('EXPOSED', before + sentence)
    .map(({ arguments: args, status }) => {
      const mark = { DENIED: '!', POSSIBLE: '?', ALLEGED: '~', CONFIRMED: '' }[status as 'DENIED'] ?? status
      return mark + (args.find(({ role }) => role === 'object')?.text ?? '')
    })
    .sort()

const rows: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['Each record also carried a postcode and a phone number.', 'phone number', 'postcode'],
  ['A handful of folders went further and held birth certificates.', 'birth certificates'],
  ['Every entry gave a name, an email address and a home town.', 'email address', 'home town', 'name'],
  ['About one in five records came with a bank sort code.', 'bank sort code'],
  ['The database paired each email address with a phone number.', 'email address', 'phone number'],
  ['Alongside the names sat dates of birth.', 'dates of birth', 'names'],
  ['The haul ran from tax returns to menu drafts.', 'menu drafts', 'tax returns'],
  ['They made off with everything from contracts to job applications.', 'contracts', 'job applications'],
  ['What was stolen includes names and health card numbers.', 'health card numbers', 'names'],
  ['Among what was carried off, the notice says, were contracts.', 'contracts'],
  ['Also swept up were the wage slips of 300 drivers.', 'wage slips'],
  ['They could read patient charts and lab results.', 'lab results', 'patient charts'],
  ['Payslips could be fetched by anybody with a browser.', 'Payslips'],
  ['Payslips sat on an open server for nine months.', 'Payslips'],
  ['The open server let anyone look up payslips.', 'payslips'],
  ['The thieves lifted payslips.', 'payslips'],
  ['The company lost control of payslips.', 'payslips'],
  ['Card numbers that had been typed into a form were exposed as well.', 'Card numbers'],
  ['Names and claims codes, from which an illness can be told, were among the material.', 'Names', 'claims codes'],
  [
    'Taken were dates of birth, menu preferences and meal choices of some diners.',
    'dates of birth',
    'menu preferences',
    'meal choices',
  ],
  ['Orlin now accepts that it lost postcodes and phone numbers.', 'phone numbers', 'postcodes'],
  ['The photographs show telephone numbers and case notes.', 'telephone numbers', 'case notes'],
  ['A second letter added home addresses.', 'home addresses'],
  ['It gave away her work schedule.', 'work schedule'],
  ['So what did the hackers get?\n\nRoe says service addresses and account numbers.', 'account numbers', 'addresses'],
  ['No card numbers were lost.', '!card numbers'],
  ['If you are the joint owner of an account, your date of birth may have been copied.', '?date of birth'],
  ['Names, frequent flyer numbers and tier status were taken.', 'Names', 'frequent flyer numbers', 'tier status'],
  ['Names and storage locations of 900 diners were viewed.', 'Names', 'storage locations'],
  ['They stole names, along with remarks left by waiters.', 'names', 'remarks'],
  ['Some 900 people may have lost a passport number.', '?passport number'],
  ['Tax returns and possibly payslips were taken.', '?payslips', 'Tax returns'],
  ['What it cannot tell is whether payslips, which tenants show, are in the mix.', '?payslips'],
  ['Names were copied, but not passwords.', '!passwords', 'Names'],
  ['Names were copied; passwords were not.', '!passwords', 'Names'],
  ['Passwords escaped, the firm said, as they are hashed.', '!Passwords'],
  ['Passwords remained out of reach.', '!Passwords'],
  ['Account numbers were masked and could not be read.', '!Account numbers'],
  ['Card numbers go straight to a processor.', '!Card numbers'],
  ['Nothing suggests that passwords were taken.', '!passwords'],
  ['Passwords were never visible to the agents.', '!Passwords'],
  ['The gang displayed what it described as payroll files.', '~payroll files'],
  ['The gang brags of 60 gigabytes, including arrest reports and tax forms.', '~arrest reports', '~tax forms'],
  ["By the gang's account the archive holds tax forms.", '~tax forms'],
  ['If the gang is to be believed, it has tax forms and invoices.', '~invoices', '~tax forms'],
]

describe('a sentence that goes on telling of a breach', () => {
  test.each(rows)('%s', (text, ...kinds) => expect(toldIn(text)).toEqual([...kinds].sort()))
})

const handedOver: readonly (readonly [text: string, ...kinds: string[]])[] = [
  ['Some patients have had their personal details accessed by a porter.', 'their personal details'],
  ['Their tax data was handed directly to fraudsters after a phish.', 'tax data'],
  ['The forms, holding addresses, were in the end delivered to a scam artist.', 'addresses'],
  ['A porter was caught inappropriately accessing pay stubs.', 'pay stubs'],
  ['Unknown individuals were able to obtain phone numbers of guests.', 'phone numbers'],
  ['Weeks later came news of 900 medical records going up for sale.', 'medical records'],
  ['The leaking of thousands of private emails shook the party.', 'private emails'],
  ['The files held names, fragments of card numbers and tax data.', 'card numbers', 'names', 'tax data'],
  ['Phone numbers and passwords were obtained from other services.', 'Phone numbers', 'passwords'],
]

describe('data that was handed to thieves or taken by them', () => {
  test.each(handedOver)('%s', (text, ...kinds) => expect(toldIn(text)).toEqual(kinds))
})

const nothing: readonly string[] = [
  'Tax data was handed directly to auditors.',
  'Weeks later came news of 900 medical records going up in smoke.',
  'Guests have had their phone numbers printed.',
  'Cars carry more personal data than ever.',
  'It trained staff, and regulators were told of new forms.',
  'Names of the winners go straight to the editor of the paper.',
  'The firm made up its mind about tax forms.',
  'The letter gave a phone number to call.',
]

describe('a sentence on another matter', () => {
  test.each(nothing)('%s', (text) => expect(toldIn(text).filter((kind) => !kind.startsWith('!'))).toEqual([]))
})
