import { describe, expect, test } from 'vitest'
import { read } from './read.ts'
import { toldOfNotices } from './told.ts'

/** Who told whom, with the status where it is not a fact. */
function told(text: string, publisher: string | null = null): readonly string[] {
  return toldOfNotices(read(text, { publisher }))
}

describe('a notice is told with who gave it to whom', () => {
  test.each([
    [
      'Northwind Clinics suffered a data breach. Northwind Clinics waited nearly two months before it began notifying patients that their information had been exposed.',
      ['Northwind Clinics > patients'],
    ],
    [
      'Northwind Clinics suffered a data breach. It took the company three months to notify patients.',
      ['Northwind Clinics > patients'],
    ],
    // A second party after its own preposition.
    [
      'Northwind Clinics suffered a data breach. It has reported the matter to the FBI and to the Data Protection Commission.',
      ['Northwind Clinics > Data Protection Commission', 'Northwind Clinics > Federal Bureau of Investigation'],
    ],
    [
      'Northwind Clinics suffered a data breach. The clinic reported the theft to the Maine Attorney General and to the Federal Trade Commission.',
      ['Northwind Clinics > Federal Trade Commission', 'Northwind Clinics > Maine Attorney General'],
    ],
    // "We" who are the one hit, also where another verb stands between.
    [
      'Northwind Clinics suffered a data breach. We reported the incident to federal law enforcement and to the U.S. Department of Health and Human Services.',
      [
        'Northwind Clinics > U.S. Department of Health and Human Services',
        'Northwind Clinics > federal law enforcement',
      ],
    ],
    [
      'Northwind Clinics suffered a data breach. “We found odd log-ins by one worker, ended his contract and referred the matter to the authorities,” it said.',
      ['Northwind Clinics > authorities'],
    ],
    [
      'Northwind Clinics suffered a data breach. On May 3, 2023, we began mailing letters to patients.',
      ['Northwind Clinics > patients'],
    ],
    // Who is called for help is told.
    [
      'Northwind Clinics suffered a data breach. It took the server down, hired a law firm and called in the FBI.',
      ['Northwind Clinics > Federal Bureau of Investigation'],
    ],
    ['Northwind Clinics suffered a data breach. Police were brought in a day later.', ['Northwind Clinics > police']],
    ['Northwind Clinics suffered a data breach. It called in the cleaners.', []],
    [
      'Northwind Clinics suffered a data breach. It told the Information Commissioner’s Office on 2 March 2023 and its clients between 3 and 10 March.',
      ['Northwind Clinics > Information Commissioner’s Office', 'Northwind Clinics > clients'],
    ],
    [
      'Northwind Clinics suffered a data breach. It notified the schools whose pupils were in the files, among them Alder College and Birch Academy.',
      ['Northwind Clinics > Alder College', 'Northwind Clinics > Birch Academy', 'Northwind Clinics > pupils'],
    ],
    ['Northwind Clinics suffered a data breach. Letters are being sent to patients.', ['Northwind Clinics > patients']],
    [
      'Northwind Clinics suffered a data breach. It also filed notices with the attorneys general of Maine and Texas.',
      ['Northwind Clinics > attorneys general'],
    ],
    ['Northwind Clinics failed to notify patients of the breach.', ['Northwind Clinics > patients DENIED']],
    ['Northwind Clinics did not notify patients until May 3, 2023.', ['Northwind Clinics > patients']],
    [
      'Northwind Clinics has agreed to investigate and report data security incidents to the attorneys general.',
      ['Northwind Clinics > attorneys general PLANNED'],
    ],
    [
      'Northwind Clinics must notify affected individuals within 60 days.',
      ['Northwind Clinics > affected individuals PLANNED'],
    ],
    [
      'Northwind Clinics, which suffered a data breach, is notifying 48,000 patients.',
      ['Northwind Clinics > patients'],
    ],
    [
      'Northwind Clinics is in the process of notifying affected individuals.',
      ['Northwind Clinics > affected individuals PLANNED'],
    ],
    [
      "Northwind Clinics reported the breach to the Maine Attorney General's Office on May 3, 2023.",
      ["Northwind Clinics > Maine Attorney General's Office"],
    ],
    [
      'According to a filing with the Maine Attorney General, Kestrel Bank suffered a data breach that affected 48,000 people.',
      ['Kestrel Bank > Maine Attorney General'],
    ],
    [
      'In a regulatory filing with the SEC, Kestrel Bank said hackers stole customer data.',
      ['Kestrel Bank > Securities and Exchange Commission'],
    ],
    [
      'The breach was reported to the HHS Office for Civil Rights as affecting 48,000 patients. Northwind Clinics suffered the breach.',
      ['Northwind Clinics > HHS Office for Civil Rights'],
    ],
    [
      'Northwind Clinics suffered a breach. The U.S. Department of Health and Human Services breach portal says that 48,000 patients were affected.',
      ['Northwind Clinics > U.S. Department of Health and Human Services'],
    ],
    [
      'Northwind Clinics suffered a breach. According to the HHS breach portal, 48,000 patients were affected.',
      ['Northwind Clinics > Department of Health and Human Services'],
    ],
    ['Kestrel Bank notified law enforcement and hired a forensics firm.', ['Kestrel Bank > law enforcement']],
    ['Kestrel Bank said it notified the FBI.', ['Kestrel Bank > Federal Bureau of Investigation']],
    ['Kestrel Bank alerted the three major credit bureaus.', ['Kestrel Bank > credit bureaus']],
    [
      "Kestrel Bank has informed the Information Commissioner's Office and is working with police.",
      ["Kestrel Bank > Information Commissioner's Office"],
    ],
    [
      "The Information Commissioner's Office said it had been notified of the incident by Kestrel Bank.",
      ["Kestrel Bank > Information Commissioner's Office"],
    ],
    [
      'Kestrel Bank suffered a breach. The ICO has been informed.',
      ["Kestrel Bank > Information Commissioner's Office"],
    ],
    [
      "Kestrel Bank suffered a breach. The company has reported the incident to police and to the Information Commissioner's Office.",
      ["Kestrel Bank > Information Commissioner's Office"],
    ],
    ['Kestrel Bank sent emails to affected customers on Friday.', ['Kestrel Bank > affected customers']],
    ['Kestrel Bank emailed customers on Friday to warn them of the breach.', ['Kestrel Bank > customers']],
    [
      'Letters to affected guests started going out on March 18. Kestrel Hotels suffered a breach.',
      ['Kestrel Hotels > affected guests'],
    ],
    [
      'Kestrel Hotels suffered a breach. Notification letters went out to guests on March 18.',
      ['Kestrel Hotels > guests'],
    ],
    [
      'Kestrel Hotels suffered a breach. The company began mailing letters to affected individuals on March 18.',
      ['Kestrel Hotels > affected individuals'],
    ],
    [
      'Kestrel Hotels suffered a breach. Affected customers were notified by email on March 18.',
      ['Kestrel Hotels > affected customers'],
    ],
    [
      'Kestrel Hotels suffered a breach. In a notice posted on its website, the company warned customers that their data had been stolen.',
      ['Kestrel Hotels > customers'],
    ],
    [
      'Kestrel Hotels suffered a breach. In a letter sent to customers on May 3, the company said hackers stole data.',
      ['Kestrel Hotels > customers'],
    ],
    [
      'Security researcher Dana Whitlock notified Kestrel Bank of the exposed database on May 3.',
      ['Dana Whitlock > Kestrel Bank'],
    ],
    ['Kestrel Bank was notified by Alder Software of the breach on May 3, 2023.', ['Alder Software > Kestrel Bank']],
    [
      'Alder Software notified its clients, including Kestrel Bank, of the breach on May 3, 2023.',
      ['Alder Software > Kestrel Bank', 'Alder Software > clients'],
    ],
    ['Customers of Kestrel Bank received letters informing them of the breach.', ['Kestrel Bank > customers']],
    [
      'Kestrel Bank was hacked. The Ontario Provincial Police and the province’s privacy commissioner have been told.',
      ['Kestrel Bank > Ontario Provincial Police', 'Kestrel Bank > privacy commissioner'],
    ],
    [
      'Kestrel Bank was hacked. It reported the attack to the Danish data protection authority.',
      ['Kestrel Bank > Danish data protection authority'],
    ],
    [
      'Kestrel Bank was hacked. Its founder, Dana Whitlock, told customers in May that an intern had left a backup open.',
      ['Kestrel Bank > customers'],
    ],
    [
      'Kestrel Bank was hacked. According to a report it filed with the Federal Trade Commission, 900 customers were hit.',
      ['Kestrel Bank > Federal Trade Commission'],
    ],
    [
      'Kestrel Bank was hacked and tells customers so. The letters went into the mail on May 7.',
      ['Kestrel Bank > customers'],
    ],
    [
      'Kestrel Bank (“Kestrel,” “we,” “our”) was hacked. On May 9, its vendor, Tallis Systems, informed us that files had been copied.',
      ['Tallis Systems > Kestrel Bank'],
    ],
    [
      'Kestrel Bank (“Kestrel,” “we,” “our”) and Tallis Systems were hacked. We reported the matter to the Federal Trade Commission and to the FBI.',
      ['Kestrel Bank > Federal Bureau of Investigation', 'Kestrel Bank > Federal Trade Commission'],
    ],
    [
      'Kestrel Bank alerted its insurer, its auditors and the Federal Trade Commission of the hack.',
      ['Kestrel Bank > Federal Trade Commission'],
    ],
    ['Kestrel Bank learned of the breach from Tallis Systems on May 2.', ['Tallis Systems > Kestrel Bank']],
    [
      'Kestrel Bank was hacked in May. Vermont’s attorney general was told on June 3.',
      ['Kestrel Bank > Vermont’s attorney general'],
    ],

    ['Kestrel Bank will begin notifying customers next week.', ['Kestrel Bank > customers PLANNED']],
    ['Kestrel Bank has yet to notify customers.', ['Kestrel Bank > customers PLANNED']],
    ['Users have not been told. Kestrel Bank suffered a breach.', ['Kestrel Bank > users DENIED']],
    [
      'Kestrel Bank suffered a breach. All affected people have been contacted directly.',
      ['Kestrel Bank > affected people'],
    ],
    ['Kestrel Bank has written to the 48,000 customers affected by the breach.', ['Kestrel Bank > customers']],
    [
      'Kestrel Bank submitted a breach notification to the attorneys general of Maine and Texas.',
      ['Kestrel Bank > attorneys general'],
    ],
    [
      "Kestrel Bank filed a data breach notice with the California Attorney General's Office on May 3.",
      ["Kestrel Bank > California Attorney General's Office"],
    ],
    [
      'Kestrel Bank notified the police, the ICO and affected customers.',
      [
        "Kestrel Bank > Information Commissioner's Office",
        'Kestrel Bank > affected customers',
        'Kestrel Bank > the police',
      ],
    ],
    [
      'Kestrel Bank has notified federal law enforcement authorities, state regulators and the major credit reporting agencies.',
      [
        'Kestrel Bank > credit reporting agencies',
        'Kestrel Bank > federal law enforcement authorities',
        'Kestrel Bank > state regulators',
      ],
    ],
  ] as const)('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a rule, a sale or a meeting is no notice of a breach', () => {
  test.each([
    'State law requires companies to notify customers of a breach.',
    'Kestrel Hotels warned guests about phishing emails.',
    'Kestrel Hotels told Northwind News that the breach affected 500 guests.',
    'The gang notified Kestrel Bank that it had stolen the files.',
    'Kestrel Bank sent a settlement notice to class members.',
    'Kestrel Bank notified shareholders of its annual meeting.',
    'Customers should notify their bank of any suspicious charges.',
    'Kestrel Bank told reporters that it was calm.',
    'Kestrel Bank sent flowers to customers on Friday.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

/** Whom the publisher means by "we" and "us". */
const publishers: readonly (readonly [publisher: string | null, text: string, told: readonly string[]])[] = [
  [
    'Larch Labs',
    'Our team at Larch Labs found a bucket of Northwind Clinics, which leaked records. We reported the bucket to Northwind Clinics.',
    ['Larch Labs > Northwind Clinics'],
  ],
  [
    'Information Commissioner’s Office',
    'The Information Commissioner’s Office has fined Northwind Clinics over a data breach. It told us on 2 March 2023.',
    ['Northwind Clinics > Information Commissioner’s Office'],
  ],
  [
    'NoticeWire',
    'TAMPA, Fla., May 3, 2023 /NoticeWire/ -- Northwind Clinics suffered a data breach. Northwind Clinics is sorry. We notified federal law enforcement.',
    ['Northwind Clinics > federal law enforcement'],
  ],
  ['The Morning Ledger', 'Northwind Clinics suffered a data breach. It told us on Monday that it was sorry.', []],
]

describe('"we" and "us" in the words of a publisher', () => {
  test.each(publishers)('%s: %s', (publisher, text, expected) => {
    expect(told(text, publisher)).toEqual(expected)
  })
})
