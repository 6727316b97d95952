import { describe, expect, test } from 'vitest'
import type { Predicate } from '../../src/model.ts'
import { timesInBreach } from './told.ts'

const rows: readonly (readonly [predicate: Predicate, text: string, ...times: readonly string[]])[] = [
  ['OCCURRED', 'A review puts the intruders inside the network between March 3 and March 9.', '2024-03-03..2024-03-09'],
  ['OCCURRED', 'The log shows the hackers within its servers on March 3.', '2024-03-03'],
  ['OCCURRED', 'Access to the archive was first gained on March 3 through an old login.', '2024-03-03'],
  ['OCCURRED', 'The thieves let themselves in on March 3 with the badge of a cleaner.', '2024-03-03'],
  ['OCCURRED', 'From March 3 to March 9, a teller used her login to look at loan files.', '2024-03-03..2024-03-09'],
  ['OCCURRED', 'From March 3 to March 9, the container could be reached by anyone.', '2024-03-03..2024-03-09'],
  ['OCCURRED', 'The bank was broken into in the last week of February 2024.', '2024-02'],
  ['DISCOVERED', 'Odd logins came to the notice of its engineers on March 3.', '2024-03-03'],
  ['DISCOVERED', 'An alert on March 3 prompted the bank to look closer.', '2024-03-03'],
  ['DISCOVERED', 'It was a clearing house that rang the alarm on March 3.', '2024-03-03'],
  ['DISCOVERED', 'Technicians, puzzled by slow servers on March 3, found the malware.', '2024-03-03'],
  ['DISCOVERED', 'On March 3, a teller was unable to open files on the shared drive.', '2024-03-03'],
  ['DISCLOSED', 'Officials went public with it at a meeting on May 3.', '2024-05-03'],
  ['DISCLOSED', 'The matter was made public on May 3.', '2024-05-03'],
  ['DISCLOSED', 'Kestrel Bank made the episode known on May 3.', '2024-05-03'],
  ['DISCLOSED', 'The bank had played down the breach in a statement of May 3.', '2024-05-03'],
  ['OCCURRED', 'A judge put the thieves behind bars on March 3.'],
  ['DISCOVERED', 'On March 3, a teller was unable to open the front door.'],
]

describe('times told by those who place them', () => {
  test.each(rows.map(([predicate, text, ...times]) => [text, predicate, times] as const))(
    '%s',
    (text, predicate, times) => {
      expect(timesInBreach(predicate, text)).toEqual(times)
    },
  )
})
