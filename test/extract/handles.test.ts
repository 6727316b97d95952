import { expect, test } from 'vitest'
import { read } from './read.ts'

/** The attackers that a text names. */
const attackersOf = (text: string): readonly string[] =>
  read(text).entities.flatMap(({ kind, name, roles }) =>
    kind !== 'GROUP' && roles.includes('THREAT_ACTOR') ? [name] : [],
  )

const peopleOf = (text: string): readonly string[] =>
  read(text).entities.flatMap(({ kind, name }) => (kind === 'PERSON' ? [name] : []))

test.each([
  ['ashfinch', 'A threat actor known as “ashfinch” leaked the files of Kestrel Bank.'],
  ['greyheron', 'A user going by the name "greyheron" claimed to have stolen the files of Kestrel Bank.'],
  ['plumfield', 'The seller, who goes by the name plumfield, claimed to have 200 accounts.'],
  ['glasswood', 'A seller calling himself "glasswood" put the files up for auction.'],
  ['ironfox', 'A user called “ironfox” offered the data on a forum.'],
  ['Night_Owl77', 'The hacker, who uses the handle Night_Owl77, sold the files.'],
  ['Plumfield7', 'The vendor, who goes by the handle of “Plumfield7”, sells 3,000 accounts.'],
  ['Grey Heron', 'A hacker who goes by Grey Heron broke into Kestrel Bank.'],
  ['Grey Heron', 'Grey Heron, a ransomware gang, hit Kestrel Bank in May.'],
  ['Glass Choir', 'The Glass Choir, a gang that has been busy, says otherwise.'],
  [
    'Pinmarten',
    'The Pinmarten group, however, listed Kestrel Bank on its data leak site and claimed to have taken 2 terabytes.',
  ],
])('%s attacks in: %s', (name, text) => expect(attackersOf(text)).toEqual([name]))

test('a handle is known wherever it stands', () => {
  const { entities } = read(
    'A seller calling himself “glasswood” offered the files. The bank paid nothing, glasswood says.',
  )
  expect(entities.find(({ name }) => name === 'glasswood')?.mentions.length).toBe(2)
})

test.each([
  'A website called “Clear View” was hit.',
  'The man was known as "the boss" of Kestrel Bank.',
  'A group of users called it “slow”.',
  'A member named Dana Whitlock sued Kestrel Bank.',
  'Kestrel Bank listed a flat on its site and claimed to have sold it.',
  'A hacker posing as Superintendent Dana Whitlock wrote to the clerks.',
  'The region of Kestrel was robbed. Kestrel’s hackers were never found.',
  'On servers that are using user account control the update may fail.',
  'The attackers left a new database called "Readme" behind.',
  'A criminal gang spread malware known as Quillbot by mail.',
  'The hackers installed a computer virus, known as ‘ransomware’, on the servers of the county.',
  'The hacker spoke with a reporter named Whitlock in May.',
  'A staff member of the forum who used the handle Glasswood told the story.',
  'The flaw let an attacker take over a user account through a login page.',
  'The gang took the account holders for fools while users slept.',
])('nobody attacks in: %s', (text) => expect(attackersOf(text)).toEqual([]))

test.each([
  [['Radka Venholt'], '“We are sorry,” said practice administrator Radka Venholt.'],
  [['Radka Venholt'], '“We are sorry,” said Special Agent in Charge Radka Venholt of the FBI Dover Field Office.'],
  [['Ryu Min-jae'], '"They took too much," Ryu Min-jae, director general of the bureau, told a briefing.'],
  [['Baek Ji-woo'], '“We go on,” said their lawyer, Baek Ji-woo of the law firm Garim.'],
  [
    ['Amira Kaspian', 'Jorvin Hallend'],
    'Assistant U.S. Attorneys Jorvin Hallend and Amira Kaspian prosecuted the case.',
  ],
  [['Noh Eun-bi'], '(By Noh Eun-bi)'],
  [['Corvin Birkle'], 'Additional reporting by Corvin Birkle'],
  [['Radka Venholt'], 'Author: Radka Venholt is the editor of Breach Report.'],
  [
    ['Corvin Birkle', 'Radka Venholt'],
    'Class counsel: Radka Venholt of Alder & Venn PLLC and Corvin Birkle of Yandle Bright LLP',
  ],
  [['Corvin Birkle'], 'DOVER — Corvin Birkle, 26, of Nampa, Idaho, was sentenced today.'],
  [['Corvin Birkle', 'Teresa Hale'], 'Teresa Hale and Corvin Birkle, both Ohio residents, sued it.'],
  [['Radka Venholt'], 'For Radka Venholt, whose 11-year-old son was tested, it is no comfort.'],
  [['Radka Venholt'], 'Radka Venholt, a partner there, said the fine was late.'],
  [[], 'Kim-led teams of Northwind Clinics were hit.'],
  [[], 'Lakeland Regional Hospital – 61,204 individuals'],
])('%j are people in: %s', (names, text) => expect(peopleOf(text)).toEqual(names))
