import { describe, expect, test } from 'vitest'
import type { Predicate } from '../../src/model.ts'
import { timesInBreach } from './told.ts'

const rows: readonly (readonly [predicate: Predicate, text: string, ...times: readonly string[]])[] = [
  // Deeds of people, by hand or by a slip.
  [
    'OCCURRED',
    'A clerk is accused of looking up 4,300 borrowers between 3 March and 9 March.',
    '2024-03-03..2024-03-09',
  ],
  ['OCCURRED', 'On March 3 a teller attached the wrong spreadsheet to a newsletter.', '2024-03-03'],
  ['OCCURRED', 'In 2022 two call handlers sent loan files of borrowers to a garage.', '2022'],
  ['OCCURRED', 'From March 3 to March 9 a script crawled through one branch after another.', '2024-03-03..2024-03-09'],
  ['OCCURRED', 'The break-in occurred on March 3.', '2024-03-03'],
  ['DISCOVERED', 'Clerks arriving on March 3 found ransom notes on their desks.', '2024-03-03'],
  ['DISCOVERED', 'On March 3 a teller missed some mail, which is how the intrusion was discovered.', '2024-03-03'],
  ['DISCLOSED', 'In February Kestrel Bank, of Toledo, disclosed that a mailbox had exposed loan files.', '2024-02'],
  ['DISCLOSED', 'In 2021 the lender, Kestrel Bank, admitted that files had been left on an open server.', '2021'],
  ['DISCLOSED', 'Kestrel Bank disclosed on Tuesday that tellers had been bribed to photograph files.', '2024-05-14'],
  ['DISCLOSED', 'By Monday the bank had conceded that files were gone.', '2024-05-13'],
  // Days that another date settles.
  ['DISCOVERED', 'Hackers broke in on Saturday, March 9. The bank found out the following Monday.', '2024-03-11'],
  [
    'DISCOVERED',
    'Hackers broke in on March 2, a Saturday. The bank saw the breach that Monday, the 4th.',
    '2024-03-04',
  ],
  [
    'OCCURRED',
    'The bank saw odd logins on March 7, a Thursday. The break-in had begun four days earlier.',
    '2024-03-03',
  ],
  ['OCCURRED', 'Hackers broke in last month.', '2024-04'],
  ['OCCURRED', 'Thieves copied the files in the last days of 2023.', '2023-12'],
  // Stretches whose end is told by another day, another sentence, or less exactly than their start.
  ['OCCURRED', 'The bucket was open from October 2023 until 5 February.', '2023-10..2024-02'],
  ['OCCURRED', 'The attack began on March 3. It ended on March 9.', '2024-03-03..2024-03-09'],
  [
    'OCCURRED',
    'The breach was found on March 9. A review put the thief inside from March 3 until the day of detection.',
    '2024-03-03..2024-03-09',
  ],
  [
    'OCCURRED',
    'Entry was gained on March 3, and the shutdown, completed on March 9, put an end to it.',
    '2024-03-03..2024-03-09',
  ],
  [
    'OCCURRED',
    'The party gained entry on March 3, and on March 9 the last of the connections was severed.',
    '2024-03-03..2024-03-09',
  ],
  [
    'OCCURRED',
    'An intruder used a flaw to get into its network on Feb. 3 and was locked out on Feb. 17.',
    '2024-02-03..2024-02-17',
  ],
  ['DISCOVERED', '3 March 2024: Kestrel Bank notices the intrusion.', '2024-03-03'],
  ['OCCURRED', 'Kestrel Bank started alerting customers by email on May 3.'],
  // Of two rows that read one date the first may be refused for its noun.
  ['OCCURRED', 'Court papers date the theft to between March 3 and March 9.', '2024-03-03..2024-03-09'],
  ['OCCURRED', 'A clerk is accused of keeping 300 borrowers waiting between 3 March and 9 March.'],
  ['OCCURRED', 'On March 3 a teller attached the new spreadsheet to a newsletter.'],
  ['DISCOVERED', 'Clerks arriving on March 3 found fresh coffee on their desks.'],
]

describe('times told by what people did', () => {
  test.each(rows.map(([predicate, text, ...times]) => [text, predicate, times] as const))(
    '%s',
    (text, predicate, times) => {
      expect(timesInBreach(predicate, text)).toEqual(times)
    },
  )
})
