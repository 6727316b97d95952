import { expect, test } from 'vitest'
import type { Extraction } from '../../src/model.ts'
import { read } from './read.ts'

const context = 'Kestrel Bank suffered a data breach. The bank has 40 branches, and the breach hit customers.\n\n'
const told = new Set(['OCCURRED', 'DISCOVERED', 'DISCLOSED'])

const times = ({ claims }: Extraction): readonly string[] =>
  [
    ...new Set(
      claims.flatMap(({ predicate, when }) =>
        told.has(predicate) && when ? `${predicate} ${when.from}${when.to === when.from ? '' : ` ${when.to}`}` : [],
      ),
    ),
  ].sort()

type Row = readonly [text: string, ...times: readonly string[]]

const rows: readonly Row[] = [
  ['We determined on March 1, 2024, that there was evidence that an attacker took data.', 'DISCOVERED 2024-03-01'],
  [
    '“On March 1, 2024, Kestrel Bank confirmed through our forensic investigators that data was compromised.”',
    'DISCOVERED 2024-03-01',
  ],
  [
    'The bank discovered suspicious activity on its network in March and confirmed in early May that data of customers was accessed.',
    'DISCOVERED 2024-03',
  ],
  ['On April 2, the bank learned that clerks responded to a phishing email.', 'DISCOVERED 2024-04-02'],
  ['On April 2, clerks arrived at work to discover a threatening message.', 'DISCOVERED 2024-04-02'],
  ['The breach was discovered earlier this year, on Jan. 9.', 'DISCOVERED 2024-01-09'],
  ['The breach came to its attention last week on May 8.', 'DISCOVERED 2024-05-08'],
  ['Kestrel Bank said on Friday (May 10) that data of 900 customers had been stolen.', 'DISCLOSED 2024-05-10'],
  ['In an April 3 statement, Kestrel Bank said hackers attacked its network.', 'DISCLOSED 2024-04-03'],
  ['On May 1, the bank became a victim of a malware attack.', 'OCCURRED 2024-05-01'],
  [
    'Cards used between May 2, 2023 – May 4, 2023, June 8, 2023 – June 9, 2023, and July 2, 2023 – July 5, 2023 may have been compromised.',
    'OCCURRED 2023-05-02 2023-05-04',
    'OCCURRED 2023-06-08 2023-06-09',
    'OCCURRED 2023-07-02 2023-07-05',
  ],
  ['The bank lost files during an unauthorized remote access to its network on May 2.', 'OCCURRED 2024-05-02'],
  ['The vendor told the bank in March, months after the attacks took place.'],
  ['A backup of the shares was taken on May 3.'],
  ['Its rival confirmed on May 8 that thieves had copied the files of Kestrel Bank.'],
]

test.each(rows)('%s', (text, ...expected) => expect(times(read(`${context}${text}`))).toEqual(expected))

test('what is determined later is no find of its own', () =>
  expect(
    times(read(`${context}The bank discovered the breach on May 1. On May 9, it determined that files were stolen.`)),
  ).toEqual(['DISCOVERED 2024-05-01']))
