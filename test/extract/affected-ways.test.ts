import { describe, expect, test } from 'vitest'
import { claimsOf } from './read.ts'

// A short notice gives its only count to its breach whatever the words; in a longer text the words must say so.
const REST = `\n\n${'The council met at noon. '.repeat(16)}`

/** The numbers of a text that are read as people or records hit. */
const numbers = (text: string): readonly (number | undefined)[] =>
  claimsOf('AFFECTED', text + REST).map(({ value }) => value?.number)

type Rows = readonly (readonly [text: string, expected: readonly number[]])[]

const STOLEN = 'Hackers broke into Kestrel Bank in May and stole names and card numbers.'

const ways: Readonly<Record<string, Rows>> = {
  'part of the people, with data of their own': [
    [`${STOLEN} For about 2,600 borrowers, they also took tax returns.`, [2600]],
    [`${STOLEN} In the case of 6,350 pensioners it also included medical reports.`, [6350]],
    [`The files held names, birth dates and, for some 1,870 tenants, bank details.`, [1870]],
    [`The files held names and Social Security numbers (for 21,072 individuals).`, [21072]],
    [`${STOLEN} A smaller group, about 52,000, may have also had their passport number exposed.`, [52000]],
    [`${STOLEN} Another 800 customers also had their passwords taken.`, [800]],
    [`${STOLEN} Passport scans were included for 1,140 guests.`, [1140]],
    [`${STOLEN} With respect to 3,020 members, the files contained diagnoses.`, [3020]],
  ],
  'those who were told': [
    ['Kestrel Bank told 33,400 customers that a backup with their addresses had been left open.', [33400]],
    ['The breach notice went to 12,800 former students.', [12800]],
    ['Kestrel Bank is writing to 9,450 borrowers whose card numbers were stolen.', [9450]],
    ['Kestrel Bank emailed 71,000 users about the breach on Monday.', [71000]],
    ['The clinic has begun to notify 4,310 patients of the breach.', [4310]],
    ['The bank apologised to 2,150 savers after the leak.', [2150]],
    ['Letters about the breach are in the post to 5,600 households.', [5600]],
    ['The hacked retailer has contacted 18,300 shoppers.', [18300]],
    ['The clinic let 16,500 patients know on Friday that their records had been stolen.', [16500]],
  ],
  'whose data was left, seen or passed on': [
    ['Kestrel Toys left 410,000 voice recordings on a server without a password.', [410000]],
    ['A flaw let 70,000 customers see each other’s statements.', [70000]],
    ['The error, which touched 3,300 diners, was mended within hours.', [3300]],
    ['The incident also swept up 5,900 retired teachers.', [5900]],
    ['The breach reached 22,000 alumni.', [22000]],
    ['An employee lost a laptop holding the shift patterns of 640 carers.', [640]],
    ['The regulator fined it for failing to protect the personal data of 2.1 million customers.', [2100000]],
    ['It failed to prevent a breach that compromised the information of about 284,000 members.', [284000]],
    ['Intruders walked off with the details of roughly 6.4 million diners.', [6400000]],
  ],
  'what is in the haul': [
    [`${STOLEN} According to the post, it contains 7.3 million records with names and addresses.`, [7300000]],
    ['The seller of the stolen data claims to hold 9.1 million records.', [9100000]],
    ['The gang brags of 61,000 identity cards from the hack.', [61000]],
    [`${STOLEN} A notification service has added the data, counting 6,812,440 unique email addresses.`, [6812440]],
    [`The bucket was open to anyone. Inside we counted 2,318,406 files.`, [2318406]],
    ['The breach led to the disclosure of 483,000 unique email addresses.', [483000]],
    ['The stolen data held names, phone numbers and over 444,000 email addresses.', [444000]],
    ['The forum contained 238,000 accounts including usernames and passwords.', [238000]],
    ['The dump is said to comprise 2.2 million rows of names and phone numbers.', [2200000]],
    ['The hackers say they have 580,000 customer records.', [580000]],
  ],
  'totals as they are told': [
    [
      'The number of patients caught up in the hack of Kestrel, a firm that moves scans, now stands at 1.2 million.',
      [1200000],
    ],
    ['The toll of the Kestrel hack has passed 1.1 million.', [1100000]],
    ['Kestrel Health raises breach tally from 501 to 418,732.', [501, 418732]],
    ['The filings about the breach add up to 1,110,932.', [1110932]],
    ['The county puts the number of people whose data may be in the stolen files at 23,500.', [23500]],
    ['The hacked county disputes this and puts the figure at “no more than 71,500 households”.', [71500]],
    ['It now says that 1.3 million patients, rather than 610,000, were caught up in the breach.', [1300000, 610000]],
    ['The breach hit 1.14 million customers, not 180,000, the utility said.', [1140000, 180000]],
    ['The breach affected 96,000 people, up from an earlier estimate of 41,000.', [96000, 41000]],
    ['The breach affected 96,000 people, compared with the 41,000 it first reported.', [96000, 41000]],
    [
      'The breach hit 418,000 patients. That is far more than the 501 individuals it had reported in June.',
      [418000, 501],
    ],
    ['The breach hit 418,000 patients. Its initial count was 90,200.', [418000, 90200]],
    ['The breach hit 418,000 patients. It had first spoken of 90,200.', [418000, 90200]],
    ['Kestrel Bank revised the total of breach victims upward to 55,400.', [55400]],
  ],
  'a share of those just counted': [
    ['The breach hit 43,100 members. Of those, 39,800 live in Oregon.', [43100, 39800]],
    ['The breach hit 43,100 members. Of these, 1,900 are minors.', [43100, 1900]],
    ['The breach hit 43,100 members, 39,800 of them in Oregon.', [43100, 39800]],
    ['The breach hit 43,100 members, of whom 2,200 are deceased.', [43100, 2200]],
    ['The breach hit 43,100 members. Some 7,150 of them are Texans.', [43100, 7150]],
    ['The breach hit 43,100 members, including 412 in Maine.', [43100, 412]],
  ],
  lists: [
    [
      'These clients have told patients of the Kestrel breach so far:\n\n• Alder Health (Ohio): 204,913 patients\n• Birch Clinic, a group practice: 88,402\n• Cedar Hospital: 31,077',
      [204913, 88402, 31077],
    ],
    [
      'People affected by the breach, by state:\n\n- Ohio – 12,400\n- Maine – 1,310\n- Texas – 90,233',
      [12400, 1310, 90233],
    ],
  ],
}

const near: readonly string[] = [
  `${STOLEN} Kestrel Bank, in a city of 90,000 people, is closed.`,
  `${STOLEN} The jail houses some 340 people on an average night.`,
  `${STOLEN} The county, with 71,000 residents, has no one on its security staff.`,
  `${STOLEN} The union represents some 9,000 drivers.`,
  `${STOLEN} About 9,000 members have joined a claim.`,
  `${STOLEN} Reporters reviewed a sample of 10,000 rows.`,
  `${STOLEN} We checked 300 records from the sample.`,
  `${STOLEN} It will train 6,200 employees to spot phishing emails.`,
  `${STOLEN} The bank laid off 1,200 workers last year.`,
  `${STOLEN} A phishing email was sent to 679 employees.`,
  `${STOLEN} The firm runs payroll for 94,000 workers.`,
  `${STOLEN} The attack left 300,000 homes without power.`,
  `${STOLEN} The bank lost 14,000 customers last year.`,
  `${STOLEN} More than 2,000 people have signed a petition.`,
  `${STOLEN} The hotline took calls from 1,100 customers.`,
  `${STOLEN} Firms must report breaches that hit more than 500 residents.`,
  `${STOLEN} The law firm surveyed 1,400 adults about identity theft.`,
  `${STOLEN} The app was downloaded by 5 million users.`,
  `${STOLEN} Kestrel Bank provides loans to 310,000 customers.`,
  'Kestrel Transit told 4,000 passengers that the trains were late.',
  'Kestrel Foods:\n\n- Phone: 5,218\n- Stores: 1,204',
]

describe.each(Object.entries(ways))('%s', (_kind, table) => {
  test.each(table)('%s', (text, expected) => expect(numbers(text)).toEqual(expected))
})

describe('counts that count no victims, beside a breach', () => {
  test.each(near)('%s', (text) => expect(numbers(text)).toEqual([]))
})
