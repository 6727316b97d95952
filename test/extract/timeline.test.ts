import { describe, expect, test } from 'vitest'
import type { Predicate } from '../../src/model.ts'
import { claimsOf } from './read.ts'

/** The times of one predicate in a text published on Wednesday 15 May 2024. */
const timesOf = (predicate: Predicate, text: string): readonly string[] => [
  ...new Set(
    claimsOf(predicate, text).map(({ when }) =>
      when?.from === when?.to ? String(when?.from) : `${when?.from}..${when?.to}`,
    ),
  ),
]

type Row = readonly [text: string, ...times: readonly string[]]

const occurred: readonly Row[] = [
  [
    'Kestrel Bank was hacked. Between May 3 and June 4, 2023, an attacker used a stolen password to reach a server.',
    '2023-05-03..2023-06-04',
  ],
  ['Kestrel Bank was hacked. In March 2022, a second intruder used it to download photographs.', '2022-03'],
  [
    'Criminals fooled a clerk and roamed the network of Kestrel Bank from May 27 through May 30, 2023.',
    '2023-05-27..2023-05-30',
  ],
  ['Kestrel Bank was hacked. An earlier data breach, in 2020, had exposed three mailboxes.', '2020'],
  ['Kestrel Bank was hacked. May 3, 2023: hackers broke into a server.', '2023-05-03'],
  ['Kestrel Bank was hacked. An open day, in 2020, had pleased its customers.'],
  ['An unknown person had been in the system between May 3 and May 9.', '2024-05-03..2024-05-09'],
  ['An intruder got into the server and remained there from March 14 through April 2.', '2024-03-14..2024-04-02'],
  ['Hackers broke in on 17 May 2022 and were not locked out until 25 May.', '2022-05-17..2022-05-25'],
  ['In 2018, a misconfigured server left the records of 9,300 patients open to the internet.', '2018'],
  ['In November 2019 attackers inserted malicious code into the checkout page.', '2019-11'],
  ['The attackers came in on April 30, according to two people.', '2024-04-30'],
  ['The phishing of nine mailboxes last December exposed diagnoses.', '2023-12'],
  ['The laptop went missing from a car on March 3.', '2024-03-03'],
  ['The attack began with an email opened on March 3.', '2024-03-03'],
  ['“No data was taken,” it wrote on May 8, four days after ransomware locked up the phones.', '2024-05-04'],
  ['The breach at Northwind Clinics occurred on May 3, 2023.', '2023-05-03'],
  ['The hack, which hit 40,000 patients, took place in September 2023.', '2023-09'],
  ['Workers were not told of the breach, which took place in September 2023.', '2023-09'],
  ['The theft itself goes back to November 2023.', '2023-11'],
  ['The attack began in April 2023.', '2023-04'],
  ['The attack ended on May 3, 2023.', 'null..2023-05-03'],
  ['The breach began on May 3, 2023, when a clerk opened a file, and ended on June 4, 2023.', '2023-05-03..2023-06-04'],
  ['Hackers entered the network on July 19, 2021, and stayed until August 4.', '2021-07-19..2021-08-04'],
  ['Kestrel Bank was sued over its 2019 breach.', '2019'],
  ['The May 2021 breach of Kestrel Bank led to a lawsuit.', '2021-05'],
  ['Kestrel Bank settles claims over 2015 data breach.', '2015'],
  ['The September attack crippled Northwind Clinics.', '2023-09'],
  ['Last year’s hack of Kestrel Bank led to a lawsuit.', '2023'],
  ['A ransomware attack on Northwind Clinics in June 2023 shut its clinics.', '2023-06'],
  ['Kestrel Bank was fined over a breach in March 2022.', '2022-03'],
  ['Kestrel Bank suffered a data breach in May 2023.', '2023-05'],
  ['In May 2023, Kestrel Bank fell victim to a phishing attack.', '2023-05'],
  ['In May 2023, the gaming website known as Kestrel Arcade suffered a data breach.', '2023-05'],
  ['In May 2023, Kestrel Bank had 40,000 records posted online.', '2023-05'],
  ['Kestrel Bank lost two laptops with records of patients in May 2023.', '2023-05'],
  ['Kestrel Bank was hacked last week.', '2024-W19'],
  ['Kestrel Bank was hacked on Friday.', '2024-05-10'],
  ['Records of patients were stolen between May 3 and June 4, 2023.', '2023-05-03..2023-06-04'],
  ['An email account was accessed from May 3 until June 4, 2023.', '2023-05-03..2023-06-04'],
  ['Between May 3 and June 4, 2023, an unauthorized party accessed files.', '2023-05-03..2023-06-04'],
  ['An unauthorized party had access to files from May to July 2023.', '2023-05..2023-07'],
  ['It confirmed unauthorized access “to files used for billing” on May 3, 2023.', '2023-05-03'],
  ['Hackers in 2014 attacked Kestrel Bank.', '2014'],
  ['Hackers stole records of patients last month.', '2024-04'],
  ['A clerk’s mailbox was taken over in March 2023.', '2023-03'],
  ['The malicious code was active between May 3 and June 4, 2023.', '2023-05-03..2023-06-04'],
  ['An unsecured server left records exposed in May 2023.', '2023-05'],
  ['It was about two months ago when hackers leaked the files.', '2024-03'],
  ['Kestrel Bank learned of the breach on May 3, 2023, the day after records were stolen.', '2023-05-02'],
  ['Kestrel Bank said Tuesday that hackers stole records in March.', '2024-03'],
  ['Kestrel Bank paid for the breaches it experienced in 2012 and 2015.', '2012', '2015'],
  ['The attack hit guests who used cards in its bars between May 3 and June 4, 2023.', '2023-05-03..2023-06-04'],
  ['Kestrel Bank was sued over its 2022 breach. The breach began in August 2022.', '2022-08'],
]

const notOccurred: readonly string[] = [
  'Kestrel Bank was hacked. Police arrested two men over the attack last March.',
  'The database of Kestrel Bank was taken offline on April 5, 2023.',
  'The servers were taken down on April 5, 2023.',
  'Kestrel Bank learned of the breach on May 3, 2023.',
  'Kestrel Bank told customers of the breach on Saturday.',
  'Kestrel Bank announced the breach on May 3, 2023.',
  'Kestrel Bank said Tuesday that hackers stole records.',
  'The breach was discovered on May 3, 2023.',
  'Since 2009, hospitals have suffered 5,400 data breaches.',
  'Some 40% of firms suffered breaches in 2022.',
  'The 2017 breach report named no victims.',
  'Kestrel Bank, founded in 1920, was hacked.',
  'She suffered a heart attack on May 3, 2023.',
  'A gas leak on May 3, 2023 shut the school.',
  'Northwind was hit by a tornado in May 2023.',
  'The inquiry into the breach began on May 3, 2023.',
  'The trial over the hack started in May 2023.',
  'Kestrel Bank was sued on May 3, 2023 over a breach.',
]

const discovered: readonly Row[] = [
  ['On January 6, we became aware that an intruder had used a contractor’s credentials.', '2024-01-06'],
  ['On April 14, we learned that our vendor had detected suspicious activity.', '2024-04-14'],
  ['Its staff spotted the activity on April 2, a Tuesday.', '2024-04-02'],
  ['The bank noticed that something was wrong on March 3.', '2024-03-03'],
  ['A customer raised the alarm on March 3.', '2024-03-03'],
  ['The breach, which the bank only spotted on March 3, is large.', '2024-03-03'],
  ['The intrusion went unnoticed until a check on March 3.', '2024-03-03'],
  ['An employee of Kestrel Bank noticed unusual log-ins on February 16, 2023.', '2023-02-16'],
  ['Northwind Clinics learned of the breach on May 3, 2023.', '2023-05-03'],
  ['On May 3, 2023, Northwind Clinics became aware of suspicious activity on its network.', '2023-05-03'],
  ['Northwind Clinics first detected unusual activity on Feb. 1, 2023.', '2023-02-01'],
  ['The incident was first identified on May 3, 2023.', '2023-05-03'],
  ['The intrusion, which hit patients, was discovered in July 2023.', '2023-07'],
  ['May 3, 2023 was when they first identified a “security incident”.', '2023-05-03'],
  ['It took them until Friday to discover that hackers stole the records.', '2024-05-10'],
  ['It was not until May 3, 2023 that Northwind Clinics learned of the breach.', '2023-05-03'],
  ['In May 2023, after a review, Northwind Clinics found that hackers stole the records.', '2023-05'],
  ['The breach came to its attention on May 3, 2023.', '2023-05-03'],
  ['Northwind Clinics was alerted to the theft on May 3, 2023.', '2023-05-03'],
  ['Kestrel Bank found on March 22, 2023 that an outsider had been reading email.', '2023-03-22'],
  ['Northwind Clinics found out on June 3, 2023, when a ransom note came.', '2023-06-03'],
  ['The discovery of the breach on May 3, 2023 came too late.', '2023-05-03'],
  ['Kestrel Bank noticed the attack last week. On Friday it learned of the theft of data.', '2024-05-10'],
]

const notDiscovered: readonly string[] = [
  'On May 3, 2023, it identified the individuals whose records had been stolen.',
  'On May 3, 2023, a week after the discovery of the flaw, the agency sent a brief.',
  'The island was discovered on May 3, 1642.',
  'The breach occurred on May 3, 2023.',
  'Breaches reported in May 2023 were discovered by chance.',
  'Northwind Clinics found a new chief on May 3, 2023.',
]

const contained: readonly Row[] = [
  ['Northwind Clinics contained the incident on May 3, 2023.', '2023-05-03'],
  ['The intruders were locked out; the intrusion was contained on May 3, 2023.', '2023-05-03'],
  ['On May 3, 2023, Kestrel Bank shut down the affected servers.', '2023-05-03'],
  ['Kestrel Bank secured the database on May 3, 2023.', '2023-05-03'],
  ['Kestrel Bank cut off access on May 3, 2023.', '2023-05-03'],
]

const notContained: readonly string[] = [
  'Kestrel Bank described the incident on May 3, 2023.',
  'The file contained names and was sent on May 3, 2023.',
  'Kestrel Bank closed three branches on May 3, 2023.',
]

const disclosed: readonly Row[] = [
  ['Kestrel Bank said in November that 340,000 buyers were affected.', '2023-11'],
  ['Kestrel Bank said on its website on May 3 that files had been copied.', '2024-05-03'],
  ['Kestrel Bank made the theft public on May 3.', '2024-05-03'],
  ['On Monday Mayor Dana Whitlock admitted that data may have been accessed.', '2024-05-13'],
  ['Kestrel Bank disclosed the breach on May 3, 2023.', '2023-05-03'],
  ['In a statement on Monday, the breach was made public.', '2024-05-13'],
  ['The breach – reported on Dec. 27 – hit 40,000 patients.', '2023-12-27'],
  ['The suit is about the data breach that Kestrel Bank announced in May 2021.', '2021-05'],
  ['Kestrel Bank said Tuesday that hackers stole records.', '2024-05-14'],
  ['On Tuesday, Kestrel Bank said that hackers stole records.', '2024-05-14'],
  ['In 2021, Kestrel Bank disclosed that an email had exposed records.', '2021'],
  ['The theft happened at a vendor, Kestrel Bank said in a statement on Monday.', '2024-05-13'],
  ['On May 3, 2023, Kestrel Bank posted a notice about the breach.', '2023-05-03'],
  ['The breach came to light in May 2023.', '2023-05'],
]

const notDisclosed: readonly string[] = [
  'Kestrel Bank disclosed the merger on May 3, 2023.',
  'The breach occurred on May 3, 2023.',
  'Kestrel Bank said Tuesday that clerks sorted the mail.',
  'Some 40 of 700 data breaches reported in Q3 2023 named no cause.',
  'The settlement over the breach was announced on May 3, 2023.',
]

const tables = [
  ['OCCURRED', occurred, notOccurred],
  ['DISCOVERED', discovered, notDiscovered],
  ['CONTAINED', contained, notContained],
  ['DISCLOSED', disclosed, notDisclosed],
] as const

describe.each(tables)('%s', (predicate, hits, misses) => {
  test.each(hits)('%s', (text, ...times) => expect(timesOf(predicate, text)).toEqual(times))
  test.each(misses)('not in: %s', (text) => expect(timesOf(predicate, text)).toEqual([]))
})

test('the incident is whose breach the sentence tells of', () =>
  expect(claimsOf('OCCURRED', 'Kestrel Bank suffered a data breach in May 2023.')[0]?.subject).toBe(
    'incident:kestrel-bank-2023',
  ))

test('who disclosed it is the subject', () =>
  expect(claimsOf('DISCLOSED', 'Kestrel Bank disclosed the breach on May 3, 2023.')[0]?.subject).toBe(
    'organization:kestrel-bank',
  ))
