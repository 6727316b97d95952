import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

/** Whose incident the text tells of as a fact or a claim. */
function told(text: string): readonly string[] {
  const { claims, entities } = read(text)
  const rows = claims
    .filter(({ predicate, status }) => predicate === 'SUFFERED' && status !== 'DENIED')
    .map(({ subject }) => entities.find(({ id }) => id === subject)?.name ?? '-')
  return [...new Set(rows)].sort()
}

describe('who owns what was hit, or acts on being hit, was hit, whatever the verb', () => {
  test.each([
    [
      'In April, grocery chain Dunmore shut down parts of its network after hackers broke into its systems.',
      ['Dunmore'],
    ],
    [
      'In May, game maker Ironbark Studios said hackers had gained access to 21,700 player accounts.',
      ['Ironbark Studios'],
    ],
    [
      'In August, the genealogy service RootLine reset passwords for all users after attackers viewed the trees of 6,000 customers.',
      ['RootLine'],
    ],
    [
      'Kestrel University apologized to students after a file with their grades was emailed to the wrong list.',
      ['Kestrel University'],
    ],
    ['Kestrel Pizza reset the passwords of 21,000 customers whose accounts were broken into.', ['Kestrel Pizza']],
    ['Kestrel Hotels agreed to pay $5 million over a breach that exposed passport numbers.', ['Kestrel Hotels']],
    [
      'It also ordered the state-run Kestrel Institute to mend its site after scores of 1,850 applicants could be viewed by others.',
      ['Kestrel Institute'],
    ],
    [
      'The breach affected 61,204 patients of Kestrel Hospital and 18,377 patients of Alder Physician Group.',
      ['Alder Physician Group', 'Kestrel Hospital'],
    ],
    [
      'Data from Kestrel Foods, Harlow Hotels and Alder Health was posted to the site.',
      ['Alder Health', 'Harlow Hotels', 'Kestrel Foods'],
    ],
    ['Researchers said the malware had infected Kestrel Foods.', ['Kestrel Foods']],
    ['Kestrel Bank and Alder Trust both reported breaches this spring.', ['Alder Trust', 'Kestrel Bank']],
    ['Kestrel Pizza was hit by credential stuffing in June.', ['Kestrel Pizza']],
  ])('%s', (text, victims) => {
    expect(told(text)).toEqual(victims)
  })
})

describe('not hit is who is named beside what befell others', () => {
  test.each([
    'A flaw in the Kestrel marketplace could have been exploited by thieves to steal game keys.',
    'Attackers would be able to take advantage of Kestrel permissions.',
    'The study, by a professor and colleagues from Kestrel University, is published in a journal.',
    'Kestrel Music users were hit with a phishing scam that asked for card numbers.',
    'The phishing emails purported to come from the Kestrel Store team and led to a fake page.',
    'The names of 3,000 students leaked from four portals, according to a report from the Kestrel Institute.',
    'Alder Labs saw attacks executed via Kestrel servers in March.',
    'This year’s Kestrel Data Breach Investigations Report counted 63 percent of attacks.',
  ])('%s', (text) => expect(told(text)).not.toContainEqual(expect.stringContaining('Kestrel')))
})

describe('a town or county is hit as a government', () => {
  test.each([
    ['Hackers stole the personal information of 23,600 Alder County residents and employees.', ['Alder County']],
    [
      'The city of Alder Falls was locked out of its payroll system after a worker opened an infected email. It paid hackers $90,000.',
      ['Alder Falls'],
    ],
    ['Ransomware shut down the computers of Alder County for two weeks.', ['Alder County']],
    ['The town of Kestrel Springs paid $300,000 after ransomware locked its files.', ['Kestrel Springs']],
    ['Alder County commissioners said hackers stole payroll records in June.', ['Alder County']],
  ])('%s', (text, victims) => {
    expect(told(text)).toEqual(victims)
  })

  test('where others are hit in it, it is none', () => {
    expect(told('Hackers stole records from Kestrel Clinic, which has two offices in Alder County.')).toEqual([
      'Kestrel Clinic',
    ])
  })
})

describe('who helps, watches, hosts or is spared is not hit', () => {
  test.each([
    [
      'Kestrel Foods said hackers copied files from its servers. It hired Alder Forensics after the hackers left.',
      ['Kestrel Foods'],
    ],
    [
      'In messages sent on Telegram, the hackers claimed to have records of four million customers of Kestrel Foods.',
      ['Kestrel Foods'],
    ],
    [
      'SEOUL (Hanul) -- The watchdog fined Kestrel Foods for a hacking attack that leaked data of users.',
      ['Kestrel Foods'],
    ],
    ['An intruder used our account at Alder Mail. Alder Mail said its own systems weren’t compromised.', []],
    ['The Alder Division of Financial Regulation said it is aware of the incident.', []],
    ['Alder Bank said it had no indication that passwords were affected.', []],
    ['Alder Systems said a flaw would allow hackers to steal records of users.', []],
    ['Alder Software issued a patch after a zero-day was used in attacks.', []],
    ['Thieves are trying to steal money from Alder Bank customers with a new scam.', []],
  ])('%s', (text, victims) => {
    expect(told(text)).toEqual(victims)
  })
})

describe('who is named in passing, or whom a slip befell, was hit', () => {
  test.each([
    [
      'The actor previously claimed attacks on ticketing firm Tixalto and the Spanish retailer Modena Lua, both of which acknowledged an incident.',
      ['Modena Lua', 'Tixalto'],
    ],
    [
      'The gang took credit for an attack on the hospital billing company Kestrel Receivables, which reported that data of patients was stolen.',
      ['Kestrel Receivables'],
    ],
    [
      'It does not concern its former affiliate, Rentwell Screening, which disclosed that an email account may have been accessed.',
      ['Rentwell Screening'],
    ],
    ['At Kestrel College, hackers got into a server that holds alumni records.', ['Kestrel College']],
    [
      'Last week German automotive supplier Altmark Guss halted production after what it called a criminal cyberattack.',
      ['Altmark Guss'],
    ],
    ['Kestrel Care said hackers used a flaw in software made by Alder Transfer to steal files.', ['Kestrel Care']],
    ['The attackers hosted the stolen files of Kestrel Care on Alder Share, a file service.', ['Kestrel Care']],
  ])('%s', (text, victims) => {
    expect(told(text)).toEqual(victims)
  })
})

describe('those listed with a count of their people were hit', () => {
  test('one a line', () => {
    expect(
      told(`Hackers got into the network of Alder Health. The three reports of the breach are:

Kestrel Regional Hospital – 61,204 individuals

Pinewood Orthopedics, a New Jersey group practice: 88,402

Alder Medical Center (Montana): 31,077 patients`),
    ).toEqual(['Alder Health', 'Alder Medical Center', 'Kestrel Regional Hospital', 'Pinewood Orthopedics'])
  })

  test('in brackets', () => {
    expect(
      told('Kestrel Hospital (61,204 patients) and Alder Physician Group (18,377) filed reports of the breach.'),
    ).toEqual(['Alder Physician Group', 'Kestrel Hospital'])
  })

  test('where no breach is told of, nobody', () => {
    expect(
      told('The largest employers are Kestrel Hospital (61,204 people) and Alder Physician Group (18,377).'),
    ).toEqual([])
  })
})
