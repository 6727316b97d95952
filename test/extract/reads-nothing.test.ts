import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { predicates, type Extraction, type Predicate } from '../../src/model.ts'

function readAlone(text: string): Extraction {
  const publishedAt = '2024-06-10'
  return extract({ sourceId: 'alone', title: null, text, url: null, publisher: null, author: null, publishedAt })
}

/** What may not be read from any of the sentences: nothing at all, unless some predicates are named. */
interface Table {
  readonly kind: string
  readonly never?: readonly Predicate[]
  readonly sentences: readonly string[]
}

const breachClaims: readonly Predicate[] = [
  'SUFFERED',
  'AFFECTED',
  'EXPOSED',
  'OCCURRED',
  'DISCOVERED',
  'CAUSED_BY',
  'ATTRIBUTED_TO',
  'NOTIFIED',
  'OFFERED',
]

const tables: readonly Table[] = [
  {
    kind: 'prices and share moves',
    sentences: [
      'The stock hit a 52-week high of $81.40 on Tuesday.',
      'Shares of Kestrel Bank fell in afternoon trading.',
      'Northwind shares were hit hard after the earnings call.',
      'The company charged $14.99 a month for the plan before the merger.',
      'Kestrel Bank raised its dividend to $0.62 per share.',
      'The retailer has lost $3.2 billion in market value since January.',
      'Bitcoin was trading at $61,200 early Friday.',
      'A license costs $49 per user per year.',
      'Oil settled at $71.30 a barrel.',
      'The fund exposed its clients to emerging markets.',
      'Traders were caught out by the attack on the currency.',
      'Gold fell $12 to settle at $2,310 an ounce on May 3.',
    ],
  },
  {
    kind: 'versions and flaws',
    sentences: [
      'The flaw is fixed in version 4.2.1 and later.',
      'Version 12.0 of the firewall software was released in March 2023.',
      'Upgrade to 7.4.3 or 7.2.9 to close the hole.',
      'Support for the old operating system ended on October 10, 2023.',
      'The flaw affects versions 2.0 through 2.17 of the library.',
      'The bug affects 14 router models.',
      'The browser update contains fixes for 11 vulnerabilities.',
      'CVE-2024-10234 carries a severity score of 9.8.',
      'The patch for build 20348 was pulled on June 3.',
    ],
  },
  {
    kind: 'hypotheticals and conditions',
    sentences: [
      'If attackers had reached the billing system, card numbers would have been exposed.',
      'A breach of that size would cost a hospital millions.',
      'Imagine a hacker who steals the records of 500,000 patients.',
      'Should a breach occur, the vendor must notify the bank within 72 hours.',
      'If your card number was stolen, call your bank.',
      'Unless the flaw is fixed, attackers could steal passwords.',
      'Suppose an employee clicks on a phishing link and enters a password.',
      'A stolen password could let a criminal into your bank account.',
      'If a vendor is hacked, its clients have to notify patients themselves.',
      'A fine of $20 million would be the largest in the history of the state.',
      'Nobody knows what would happen if the power grid were attacked.',
    ],
  },
  {
    kind: 'advice',
    sentences: [
      'Change your passwords and turn on two-factor authentication.',
      'Customers should change their passwords and watch their bank statements.',
      'Review your credit reports for unfamiliar accounts.',
      'Never give your Social Security number to a caller.',
      'Consider placing a fraud alert or a credit freeze with the three bureaus.',
      'Do not open attachments from unknown senders.',
      'Victims of identity theft should file a report with the police.',
      'Contact your state attorney general if you suspect fraud.',
      'Notify your bank at once if your card is missing.',
      'Use a password manager to keep credit card numbers and logins safe.',
      'Businesses are urged to report attacks to the FBI.',
      'Keep an eye on your account for charges you do not recognize.',
      'Anyone who receives a suspicious email should delete it.',
      'Patients can ask their insurer for a list of claims paid in their name.',
    ],
  },
  {
    kind: 'questions',
    sentences: [
      'Was your data exposed?',
      'Did Northwind Clinics notify its patients in time?',
      'How many customers were affected?',
      'Could 2 million people be at risk?',
      'When was the breach discovered?',
      'Will the regulator fine the bank?',
      'Has anyone sued Northwind Clinics?',
      'What information was stolen?',
      'Is my Social Security number safe?',
      'Were passwords or card numbers taken?',
      'Who is behind the attack?',
      'Should Kestrel Bank have told its customers earlier?',
    ],
  },
  {
    kind: 'general statements about breaches',
    sentences: [
      'Hospitals are a favorite target of ransomware gangs.',
      'Stolen credentials are sold on the dark web for a few dollars.',
      'Criminals use stolen names and birth dates to open credit cards.',
      'Ransomware groups often threaten to publish data if they are not paid.',
      'A data breach can cost a small business its customers.',
      'Companies that suffer a breach usually offer credit monitoring.',
      'Most breaches are discovered months after they occur.',
      'Phishing remains the most common way into a company network.',
      'Lawsuits usually follow a large breach within days.',
      'Hackers like to attack on holidays, when few people are at work.',
      'Not every cyberattack leads to a data breach.',
      'Small clinics rarely employ a security officer.',
      'Breaches at vendors affect many organizations at once.',
    ],
  },
  {
    kind: 'law text',
    never: predicates.filter((predicate) => predicate !== 'REGULATED_BY'),
    sentences: [
      'The law requires companies to notify affected residents within 60 days.',
      'A covered entity must notify the Secretary of any breach affecting 500 or more individuals.',
      'Personal information means a name combined with a Social Security number or an account number.',
      'Violations carry a civil penalty of up to $7,500 each.',
      'Under the rule, banks have 36 hours to notify their regulator.',
      'Any person who suffers a loss may bring a civil action.',
      'The act defines a breach as the unauthorized acquisition of computerized data.',
      'Nothing in this section limits the right to sue.',
      'A controller shall document any personal data breach.',
      'An operator must not disclose payment card data without consent.',
      'The statute allows the attorney general to sue companies that break it.',
      'Organizations that fail to report a breach may be fined up to $10,000 a day.',
    ],
  },
  {
    kind: 'products and marketing',
    never: [...breachClaims, 'SUED', 'SETTLED_WITH', 'FINED', 'INVESTIGATED'],
    sentences: [
      'Kestrel Shield stops ransomware before it encrypts your files.',
      'Our platform protects more than 40 million accounts around the world.',
      'Sign up for our newsletter to get the latest breach news.',
      'The firm sells credit monitoring plans from $9.99 a month.',
      'Download our free guide to breach response.',
      'Harbor Security is trusted by 3,000 companies in 40 countries.',
      'The new tool detects stolen credentials in 30 seconds.',
      'Our analysts monitor 1,200 leak sites every day.',
      'Book a demo to learn how Harbor Security secures patient data.',
      'The suite blocks attacks on web servers and reports them to the administrator.',
    ],
  },
  {
    kind: 'counts of other things',
    never: [...breachClaims, 'SUED', 'SETTLED_WITH', 'FINED'],
    sentences: [
      'The hospital has 412 beds and 3,100 employees.',
      'Some 2.4 million people live in the county.',
      'The festival drew 85,000 visitors last weekend.',
      'The outage left 12,000 homes without power.',
      'The recall affects 120,000 cars.',
      'About 60% of voters approved the bond.',
      'The flood displaced 2,300 residents.',
      'The shelter served 9,000 people last year.',
      'The airline carried 21 million passengers in 2023.',
      'The fire was caused by a faulty heater and destroyed 30 homes.',
    ],
  },
  {
    kind: 'history',
    sentences: [
      'In 1815 the British attacked the city and were beaten.',
      'Like the fall of the wall in 1989, the change came overnight.',
      'The spies of the Cold War stole secrets on microfilm.',
      'Burglars broke into the campaign office in 1972 with a roll of tape.',
      'The horse was taken into the city by the people it was meant to fool.',
      'The island was discovered in 1642.',
      'The fortress was breached after a siege of forty days.',
    ],
  },
  {
    kind: 'fiction',
    sentences: [
      'The film follows a thief who breaks into a bank.',
      'In the new series, a ransomware gang attacks a hospital in Ohio.',
      'The game lets players hack into the network of a rival.',
      'Her character leaks the passwords to the press.',
      'The play tells of a clerk who sells customer data.',
      'In the second season, the villain is charged with fraud.',
    ],
  },
  {
    kind: 'sports',
    sentences: [
      'Whitlock hit 31 home runs and settled into the lineup.',
      'The Falcons settled for a field goal in the fourth quarter.',
      'The visitors exposed a weakness on the left side.',
      'The striker was charged with two fouls.',
      'The attack of the home side broke down after the break.',
      'The goalkeeper was charged by two forwards.',
      'The pitcher settled down after a shaky first inning.',
      'A breach of the defense gave the visitors a 2-1 win.',
      'The visitors stole three bases in the second inning.',
      'Dana Whitlock represents her country at the games.',
      'The club suffered a defeat in front of 40,000 fans.',
      'The winger suffered a knee injury on May 4.',
      'The home side was hit by three late goals.',
    ],
  },
  {
    kind: 'medicine',
    sentences: [
      'She suffered a heart attack on Tuesday.',
      'The virus attacks cells in the lungs.',
      'Patients were exposed to measles at the clinic.',
      'The outbreak was contained on June 2.',
      'The drug was discovered in 1962.',
      'The trial enrolled 500 patients between 2019 and 2021.',
      'The stroke affected her speech.',
      'Nurses notified the parents of the test results.',
    ],
  },
  {
    kind: 'words in another sense',
    sentences: [
      'The scandal exposed a rift in the party.',
      'Her comments hit a nerve.',
      'Fear of the future hijacked the debate.',
      'The mayor launched an attack on the budget.',
      'The breach between the brothers never healed.',
      'The contractor was accused of a breach of contract.',
      'The tank leaked 400 gallons of fuel.',
      'The river breached the levee on Monday night.',
      'A whale breached 200 yards from the boat.',
      'Critics attacked the plan.',
      'The family settled in Ohio in 1911.',
      'The phone is charged in 40 minutes.',
      'The museum charged $12 for admission.',
      'Other banks followed suit.',
      'He wore a dark suit to the meeting.',
      'Kestrel Bank says its systems are running fine.',
      'The fine print runs to 40 pages.',
      'The figure represents a fifth of the budget.',
      'The sentence is too long for a headline.',
      'Whitlock reported for work at 8 a.m.',
      'Get notified when a new article appears.',
      'You will be notified by email when your order ships.',
      'The painting is attributed to a pupil of the master.',
      'The decline was attributed to higher interest rates.',
      'The delay was caused by snow.',
      'The eclipse occurred on April 8, 2024.',
      'The crash took place on May 3 near Exit 9.',
      'Hikers discovered a cave near the town on Sunday.',
      'Customers own their data.',
      'The suspicion is founded on a rumor.',
      'A street vendor sold hats outside the bank.',
      'The bank offers mortgages and car loans.',
      'Sales declined in May.',
      'She declined the invitation to the wedding.',
      'The city took steps to plant more trees.',
      'Scientists are investigating the cause of the tremors.',
      'The author disclosed no conflicts of interest.',
      'Hackers met for a weekend of coding and pizza.',
      'The life hack saves an hour a day.',
      'The record was released on vinyl in 2011.',
    ],
  },
]

describe.each(tables)('no claim is read from $kind', ({ never = predicates, sentences }) => {
  test.each(sentences)('%s', (sentence) => {
    const claims = readAlone(sentence).claims.filter(({ predicate }) => never.includes(predicate))
    expect(claims.map(({ predicate, foundBy }) => `${predicate} by ${foundBy}`)).toEqual([])
  })
})

/** No person and no organization is named in these. */
const nameless: readonly string[] = [
  'What You Should Know About the Breach',
  'How Hackers Got In',
  'Patients Sue After Records Are Stolen',
  'Here Is What We Know So Far',
  'Personal Information Exposed in Cyberattack',
  'Millions of Records Found Online',
  'Top Stories This Week',
  'Frequently Asked Questions',
  'Steps You Can Take to Protect Your Information',
  'What Information Was Involved?',
  'What Happened',
  'What We Are Doing',
  'For More Information',
  'Notice of Data Breach',
  'Notice of Data Security Incident',
  'Class Action Lawsuit Filed Over Stolen Files',
  'Breaking: Hospital Systems Down',
  'Ransomware Gangs Turn to Smaller Targets',
  'Why Passwords Still Matter',
  'More Legal Trouble Ahead',
  'Dear Valued Customer,',
  'Read More',
  'Share This Article',
  'Social Security numbers were exposed.',
  'Her Social Security number was among the files.',
  'April was quiet, but May brought more bad news.',
  'In June the staff was trained, and in August the locks were changed.',
  'By Monday the phones worked again.',
  'The files were sold on the Dark Web.',
  'The Chief Information Security Officer will report to the board.',
  'The site was busy on Black Friday.',
  'Russian hackers and American companies have met before.',
  'The HR team sent the PDF over the VPN.',
  'The PIN and the CVV were not stored.',
  'The General Data Protection Regulation applies.',
  'The Attorney General spoke first.',
  'English and Spanish versions of the letter were mailed.',
]

describe('no name is read from', () => {
  test.each(nameless)('%s', (sentence) => {
    const named = readAlone(sentence).entities.filter(({ kind }) => kind === 'ORGANIZATION' || kind === 'PERSON')
    expect(named.map(({ id }) => id)).toEqual([])
  })
})
