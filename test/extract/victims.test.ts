import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

/** Whose incident the text tells of, with the status where it is not a fact. */
function told(text: string): readonly string[] {
  const { claims, entities } = read(text)
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-'
  const rows = claims
    .filter(({ predicate }) => predicate === 'SUFFERED')
    .map(({ subject, status }) => nameOf(subject) + (status === 'CONFIRMED' ? '' : ` ${status}`))
  return [...new Set(rows)].sort()
}

describe('the victim is whose data or systems they were', () => {
  test.each([
    ['Northwind Clinics has been hacked.', ['Northwind Clinics']],
    ['There have not been any breaches in any of Kestrel Bank’s systems.', ['Kestrel Bank DENIED']],
    ['There was never any breach at Kestrel Bank.', ['Kestrel Bank DENIED']],
    ['No breach of Kestrel Bank occurred, a spokesman said.', ['Kestrel Bank DENIED']],
    ["Kestrel Bank's systems were encrypted on Monday.", ['Kestrel Bank']],
    ['The attack came weeks after one on Kestrel College.', ['Kestrel College']],
    ['Kestrel Bank took its systems offline on Monday because of a cyberattack.', ['Kestrel Bank']],
    ['Kestrel Bank says hackers got in through a vendor.', ['Kestrel Bank']],
    ['The group posted files it said came from Kestrel Bank.', ['Kestrel Bank ALLEGED']],
    ['The gang took credit for an attack on the billing company Kestrel Receivables.', ['Kestrel Receivables ALLEGED']],
    [
      'Kestrel Bank was hacked.\n\nKestrel Health – 61,204 individuals\nAlder Clinics – 18,377 individuals',
      ['Alder Clinics', 'Kestrel Bank', 'Kestrel Health'],
    ],
    ['The bank details of workers at Kestrel Foods were stolen.', ['Kestrel Foods']],
    ['Hackers inside the network of Kestrel Bank since May copied policies.', ['Kestrel Bank']],
    ['Ransomware encrypted the servers of Kestrel Bank in May.', ['Kestrel Bank']],
    ['A former employee of Kestrel Bank walked out with a drive full of files.', ['Kestrel Bank']],
    ['An unlocked server at Kestrel Bank gave anyone a look at loan files.', ['Kestrel Bank']],
    [
      'The state sued student lender Kestrel Bank after hackers obtained the loan files of borrowers.',
      ['Kestrel Bank'],
    ],
    ['The watchdog fined Kestrel Bank £6.8m for the theft of customer records.', ['Kestrel Bank']],
    ['Kestrel Bank told customers that an intruder had roamed its network for weeks.', ['Kestrel Bank']],
    [
      'The largest vendor breach reported this year remains that of debt collector Kestrel Bank, which in May disclosed that data of 900 people had been exposed.',
      ['Kestrel Bank'],
    ],
    ['The gang claimed attacks on Alder Health and the Spanish lender Kestrel Bank.', ['Alder Health', 'Kestrel Bank']],
    ['Kestrel Bank is among the victims of the Tallis breach.', ['Kestrel Bank']],
    ['Hackers broke into Kestrel Bank in May.', ['Kestrel Bank']],
    ['Kestrel Bank fell victim to a ransomware attack.', ['Kestrel Bank']],
    ['Kestrel Bank was hit by ransomware on Tuesday.', ['Kestrel Bank']],
    ['A breach at Kestrel Bank exposed the records of 500 people.', ['Kestrel Bank']],
    ["Kestrel Bank's breach exposed records.", ['Kestrel Bank']],
    ['The Kestrel Bank breach exposed records.', ['Kestrel Bank']],
    ["Attackers broke into Kestrel Bank's network.", ['Kestrel Bank']],
    ['Kestrel Bank disclosed a breach on Monday.', ['Kestrel Bank']],
    ['Kestrel Bank confirmed on Monday that it suffered a data breach.', ['Kestrel Bank']],
    ['The data of Northwind Clinics patients was stolen.', ['Northwind Clinics']],
    ['Kestrel Bank said that the personal data of 500 customers was breached in October.', ['Kestrel Bank']],
    ['Kestrel Bank revealed that 500 customers may have had their data stolen.', ['Kestrel Bank POSSIBLE']],
    [
      'The gang stole data from Kestrel Bank, Northwind Clinics and Alder Health.',
      ['Alder Health', 'Kestrel Bank', 'Northwind Clinics'],
    ],
    [
      'The gang has hit several companies, including Kestrel Bank and Northwind Clinics.',
      ['Kestrel Bank', 'Northwind Clinics'],
    ],
    ['The attackers breached the cloud storage firm Kestrel Cloud.', ['Kestrel Cloud']],
    ['The breach that Kestrel Bank announced in August 2021 is still being investigated.', ['Kestrel Bank']],
    ["The settlement resolves claims over Kestrel Bank's failure to prevent a 2012 data breach.", ['Kestrel Bank']],
    ['Kestrel Bank failed to protect the personal information of its customers.', ['Kestrel Bank']],
    ['The ransomware gang added Kestrel Bank to its leak site.', ['Kestrel Bank ALLEGED']],
    ['The intruders got access to the systems of Northwind Clinics in Ohio.', ['Northwind Clinics']],
    ['Firms affected by the leak include Kestrel Bank.', ['Kestrel Bank']],
    ['The hotels that were hit include Alder Inn, Moss Suites and Tarnix.', ['Alder Inn', 'Moss Suites', 'Tarnix']],
    ['The Northwind Clinics and Kestrel Bank breaches made headlines.', ['Kestrel Bank', 'Northwind Clinics']],
    ['The earlier theft of personnel files at Kestrel Bank was larger.', ['Kestrel Bank']],
    ['Kestrel Bank paid a ransom to the hackers.', ['Kestrel Bank']],
    ['Kestrel Bank was fined over a data breach.', ['Kestrel Bank']],
    ['Customers sued Kestrel Bank over the hack.', ['Kestrel Bank']],
    ['A database belonging to Kestrel Bank was left exposed without a password.', ['Kestrel Bank']],
    ['Kestrel Bank left a database of customer records exposed online.', ['Kestrel Bank']],
    ['A Kestrel Bank employee leaked the data of customers.', ['Kestrel Bank']],
    ['Kestrel Bank inadvertently exposed the personal information of 500 people.', ['Kestrel Bank']],
    ['Kestrel Bank detected unauthorized access to its systems.', ['Kestrel Bank']],
    ['Kestrel Bank learned of a security incident on May 3.', ['Kestrel Bank']],
    ['Kestrel Bank is investigating a cybersecurity incident.', ['Kestrel Bank']],
    ['Kestrel Bank is the latest lender to disclose a data breach.', ['Kestrel Bank']],
    ['It follows earlier attacks on Northwind Clinics and Alder Health.', ['Alder Health', 'Northwind Clinics']],
    ['Previous breaches at Kestrel Bank and Alder Health exposed records.', ['Alder Health', 'Kestrel Bank']],
    ['Security firm Kestrel Labs discovered a data breach at Northwind Clinics.', ['Northwind Clinics']],
    ['The Federal Trade Commission is investigating the breach at Northwind Clinics.', ['Northwind Clinics']],
    ['BleepingComputer reported a breach at Northwind Clinics.', ['Northwind Clinics']],
    [
      'According to Kestrel Labs, a cybersecurity company, data was stolen from Northwind Clinics.',
      ['Northwind Clinics'],
    ],
    ['The newspaper Northwind Times said hackers stole data from Kestrel Bank.', ['Kestrel Bank']],
    ['Fenwick & Rowe LLP is investigating the Kestrel Bank data breach.', ['Kestrel Bank']],
    ['Kestrel Bank notified customers that their data had been stolen.', ['Kestrel Bank']],
    ['The Northwind Police Department was hit by a ransomware attack.', ['Northwind Police Department']],
    ['Hackers breached the law firm Fenwick & Rowe LLP.', ['Fenwick & Rowe LLP']],
  ] as const)('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('who reports, studies, mends or prevents a breach is no victim', () => {
  test.each([
    'Hackers can break into Northwind TVs.',
    'The leak was first reported by the news site Kestrel Today.',
    'Breach notification service Kestrel Watch announced a leak of 500 passwords.',
    'Kaspersky identified a ransomware attack targeting banks.',
    'You can check whether you were in the breach at Have I Been Pwned.',
    'Kestrel Bank offers credit monitoring through Alder Credit.',
    'Kestrel Bank was at risk of being hacked.',
    'Kestrel Bank announced new measures to prevent a data breach.',
    'Kestrel Bank was not hacked.',
    'Kestrel Bank denied that it was breached.',
    'Kestrel Bank published its annual data breach report.',
    'Kestrel Bank hit its sales target.',
    'Northwind Clinics hired Alder Security to investigate the breach.',
    'Kestrel Bank lost 500 customers last year.',
  ])('%s', (text) => expect(told(text)).toEqual([]))
})

describe('a victim that no sentence calls so is known by what it does', () => {
  test.each([
    [
      'Patients of Northwind Clinics opened letters this week. The clinic says 4,100 of them are affected. Northwind Clinics is offering a year of credit monitoring. Names and diagnoses were copied, Northwind Clinics said.',
      ['Northwind Clinics'],
    ],
    [
      'Kestrel Bank wrote to customers on May 3. The files held loan numbers, Kestrel Bank said. An intruder copied tax returns. Kestrel Bank has told the Federal Trade Commission.',
      ['Kestrel Bank'],
    ],
    [
      'In September 2022, Kestrel Bank said a mailing error had exposed the account statements of 1,204 customers.',
      ['Kestrel Bank'],
    ],
    ['Kestrel Bank said in November that 340,000 borrowers were affected.', ['Kestrel Bank']],
    [
      'The record remains that of debt collector Kestrel Recovery, which in May disclosed that data of 1.9 million people had been exposed.',
      ['Kestrel Recovery'],
    ],
    ['Ohio sued Kestrel Bank after intruders obtained the loan applications of 61,000 borrowers.', ['Kestrel Bank']],
    ['In 2020 the regulator fined Alder Hotels £6.8m for the theft of 3.4m guest records.', ['Alder Hotels']],
  ])('%s', (text, victims) => {
    expect(told(text)).toEqual(victims)
  })

  test.each([
    'Kestrel Systems warned of a vulnerability. An attacker who exploits the flaw could read files and passwords, Kestrel Systems said. Kestrel Systems has released a patch. Kestrel Systems urges customers to install it.',
    'Kestrel Labs said that weak passwords were behind most breaches. Kestrel Labs asked 900 managers.',
    'Kestrel Bank said in November that 340,000 borrowers were paid back.',
    'Ohio sued Kestrel Bank over the loans of 61,000 borrowers.',
  ])('nobody was hit: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})
