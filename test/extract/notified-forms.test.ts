import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import { toldOfNotices } from './told.ts'

const context = 'Kestrel Bank suffered a data breach. The bank has 40 branches, and the breach hit customers.\n\n'

/** Who told whom, with the status where it is not a fact. */
function told(text: string): readonly string[] {
  return toldOfNotices(read(text))
}

type Row = readonly [text: string, ...told: readonly string[]]

const inContext: readonly Row[] = [
  ['The bank began mailing letters on May 3.', 'Kestrel Bank > customers'],
  ['The bank started sending notices on May 3.', 'Kestrel Bank > customers'],
  ['Letters went out on May 3.', 'Kestrel Bank > customers'],
  ['Customers were told on May 3.', 'Kestrel Bank > customers'],
  ['Customers were informed by email.', 'Kestrel Bank > customers'],
  ['Customers received an email on May 3.', 'Kestrel Bank > customers'],
  ['The bank emailed customers on May 3.', 'Kestrel Bank > customers'],
  ['The bank said it was writing to customers.', 'Kestrel Bank > customers'],
  ['Notices to customers were dated May 3.', 'Kestrel Bank > customers'],
  ['It told customers in a letter dated May 3.', 'Kestrel Bank > customers'],
  ['The bank did not tell customers until May 3.', 'Kestrel Bank > customers'],
  ['The bank did not begin notifying customers until May 3.', 'Kestrel Bank > customers'],
  ['The bank waited until May 3 to send letters to customers.', 'Kestrel Bank > customers'],
  ['It took until May 3 for customers to be told.', 'Kestrel Bank > customers'],
  ['Customers heard nothing until May 3, when letters were sent.', 'Kestrel Bank > customers'],
  ['Some customers did not receive a letter until May 3.', 'Kestrel Bank > customers'],
  ['It began notifying them by text message on May 3.', 'Kestrel Bank > customers'],
  ['It is writing to everyone concerned, a task it started on May 3.', 'Kestrel Bank > customers'],
  [
    'The bank reported the breach to the Information Commissioner’s Office on March 11.',
    'Kestrel Bank > Information Commissioner’s Office',
  ],
  ['The Information Commissioner’s Office was told on March 11.', 'Kestrel Bank > Information Commissioner’s Office'],
  [
    'The Information Commissioner’s Office said it had received a report from Kestrel Bank.',
    'Kestrel Bank > Information Commissioner’s Office',
  ],
  [
    'The Information Commissioner’s Office confirmed that it had been informed of the breach.',
    'Kestrel Bank > Information Commissioner’s Office',
  ],
  [
    'Kestrel Bank referred itself to the Information Commissioner’s Office.',
    'Kestrel Bank > Information Commissioner’s Office',
  ],
  [
    'The bank has alerted the FBI and the Federal Trade Commission.',
    'Kestrel Bank > Federal Bureau of Investigation',
    'Kestrel Bank > Federal Trade Commission',
  ],
  ['The bank said it had contacted the FBI.', 'Kestrel Bank > Federal Bureau of Investigation'],
  ['The bank called in the FBI on March 3.', 'Kestrel Bank > Federal Bureau of Investigation'],
  ['The bank said the FBI had been notified.', 'Kestrel Bank > Federal Bureau of Investigation'],
  ['The FBI has been contacted.', 'Kestrel Bank > Federal Bureau of Investigation'],
  ['The matter was referred to the FBI.', 'Kestrel Bank > Federal Bureau of Investigation'],
  ['The breach was reported to the FBI.', 'Kestrel Bank > Federal Bureau of Investigation'],
  [
    'Whitlock added that the bank reported the theft to the FBI and the Vermont State Police on March 10.',
    'Kestrel Bank > Federal Bureau of Investigation',
    'Kestrel Bank > Vermont State Police',
  ],
  ['The bank went to the police.', 'Kestrel Bank > the police'],
  ['The bank informed regulators in Maine and Texas.', 'Kestrel Bank > regulators'],
  [
    'The bank disclosed the breach to the Securities and Exchange Commission in an 8-K.',
    'Kestrel Bank > Securities and Exchange Commission',
  ],
  [
    'The breach appears on the portal of the HHS Office for Civil Rights.',
    'Kestrel Bank > HHS Office for Civil Rights',
  ],
  ['The bank also notified the three credit bureaus.', 'Kestrel Bank > credit bureaus'],
  [
    'The bank changed its locks, reported the theft to the Federal Trade Commission on May 3 and began texting affected guests on May 6.',
    'Kestrel Bank > Federal Trade Commission',
    'Kestrel Bank > affected guests',
  ],
  [
    'The company added that it closed the branch, told the police and is writing to customers.',
    'Kestrel Bank > customers',
    'Kestrel Bank > the police',
  ],
  ['The bank has notified law enforcement and is cooperating.', 'Kestrel Bank > law enforcement'],
  ['It shut the server off and alerted the FBI.', 'Kestrel Bank > Federal Bureau of Investigation'],
  ['The bank posted a letter to customers on May 3.', 'Kestrel Bank > customers'],
  ['The bank is contacting affected customers directly.', 'Kestrel Bank > affected customers'],
  ['The bank texted customers on May 3.', 'Kestrel Bank > customers'],
  ['An email from the bank reached customers on May 3.', 'Kestrel Bank > customers'],
  ['The bank broke the news to customers in an email on May 3.', 'Kestrel Bank > customers'],
  ['Customers learned of the breach from a letter dated May 3.', 'Kestrel Bank > customers'],
  ['The bank informed its clients between May 3 and May 10.', 'Kestrel Bank > clients'],
  ['The bank notified the people affected between May 3 and May 10.', 'Kestrel Bank > people'],
  [
    '“We informed the Federal Trade Commission within 24 hours,” Whitlock said.',
    'Kestrel Bank > Federal Trade Commission',
  ],
  [
    'Kestrel Bank says that it has informed the Dutch Data Protection Authority.',
    'Kestrel Bank > Dutch Data Protection Authority',
  ],
  [
    'The Dutch Data Protection Authority said it had received a notification.',
    'Kestrel Bank > Dutch Data Protection Authority',
  ],
  [
    'The bank gave notice to the Dutch Data Protection Authority on May 3.',
    'Kestrel Bank > Dutch Data Protection Authority',
  ],
  ['The bank made a report to the Dutch Data Protection Authority.', 'Kestrel Bank > Dutch Data Protection Authority'],
  [
    'The bank lodged a notification with the Australian Information Commissioner.',
    'Kestrel Bank > Australian Information Commissioner',
  ],
  ['The bank told reporters that it was calm.'],
  ['Customers told the bank that they were angry.'],
  ['Victims should report fraud to the police.'],
  ['The law firm said it had been contacted by customers.'],
  ['The bank called in outside investigators.'],
  ['In December the regulator issued a notice of intent to fine the bank.'],
  ['The bank sent customers a bill.'],
  ['Whitlock told us outside the branch that she was angry.'],
  ['The bank told the court that the suit should be dismissed.'],
  ['The gang told the bank it had the files.'],
]

const whole: readonly Row[] = [
  [
    'Kestrel Bank suffered a data breach at its vendor, Tallis Systems. The breach hit customers.\n\nKestrel Bank was told by Tallis Systems on May 3.',
    'Tallis Systems > Kestrel Bank',
  ],
  [
    'Kestrel Bank suffered a data breach at its vendor, Tallis Systems. The breach hit customers.\n\nTallis Systems informed its clients in May.',
    'Tallis Systems > clients',
  ],
]

describe('a notice, in an article about a bank that was hit', () => {
  test.each(inContext.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(told(context + text)).toEqual(expected)
  })
})

describe('a notice, where others are named too', () => {
  test.each(whole.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(told(text)).toEqual(expected)
  })
})
