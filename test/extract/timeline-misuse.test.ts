import { describe, expect, test } from 'vitest'
import type { Predicate } from '../../src/model.ts'
import { timesInBreach } from './told.ts'

const rows: readonly (readonly [predicate: Predicate, text: string, ...times: readonly string[]])[] = [
  ['OCCURRED', 'The stolen login was used from March 3 to March 9 to read mail.', '2024-03-03..2024-03-09'],
  ['OCCURRED', "A contractor's badge was misused on March 3 to open the archive.", '2024-03-03'],
  ['OCCURRED', 'The exam marks of 900 students wound up on a public web page on March 3.', '2024-03-03'],
  ['OCCURRED', 'On March 3 a list of donors landed in the wrong inboxes.', '2024-03-03'],
  ['OCCURRED', 'Until March 3, anybody with a guest login was able to browse the loan files.', 'null..2024-03-03'],
  ['OCCURRED', 'As recently as March 3, anyone could download the scans.', 'null..2024-03-03'],
  ['OCCURRED', 'The trove is believed to stem from March 2023.', '2023-03'],
  ['OCCURRED', 'The file must have been copied in March 2023.', '2023-03'],
  ['OCCURRED', 'A script recorded everything customers typed from March 3 to March 9.', '2024-03-03..2024-03-09'],
  ['OCCURRED', 'Attackers enjoyed free rein inside its network between March 3 and March 9.', '2024-03-03..2024-03-09'],
  ['OCCURRED', 'It will not pay the people who raided its network on March 3.', '2024-03-03'],
  ['OCCURRED', "A teenager broke into the school's grading system on March 3.", '2024-03-03'],
  ['OCCURRED', 'A folder of charts was left on a train on March 3.', '2024-03-03'],
  ['OCCURRED', 'Hackers crippled its computers on March 3.', '2024-03-03'],
  ['OCCURRED', 'The malware was loaded on March 3 and scrubbed on March 9.', '2024-03-03..2024-03-09'],
  [
    'OCCURRED',
    'A skimmer had been copying card numbers since March 3; the code was deleted on April 4.',
    '2024-03-03..2024-04-04',
  ],
  ['OCCURRED', 'An unauthorized party acquired loan files and expert reports on March 3.', '2024-03-03'],
  ['DISCOVERED', 'It was only a week ago, when a client rang, that clerks noticed it.', '2024-W19'],
  ['DISCOVERED', 'On March 3, a clerk saw the page listed the salaries of 60 colleagues.', '2024-03-03'],
  ['DISCOVERED', 'Executives knew in March that the payroll vendor had been breached.', '2024-03'],
  ['DISCOVERED', 'We came in on Monday and every computer showed the same message, a nurse said.', '2024-05-13'],
  ['DISCOVERED', 'A jogger came across hundreds of loan files in a ditch on March 3.', '2024-03-03'],
  ['DISCOVERED', 'A university researcher located the records in March.', '2024-03'],
  ['DISCOVERED', 'On March 3, the clerk found the window forced open.', '2024-03-03'],
  ['DISCLOSED', 'The ferry operator put out a warning late on Friday.', '2024-05-10'],
  ['DISCLOSED', 'Files were stolen by a gang, its owner Tallis Group said on Monday.', '2024-05-13'],
  ['DISCLOSED', 'The bank counts 9,000 victims, up from the 4,000 it disclosed in March.', '2024-03'],
  ['DISCOVERED', 'On March 3, a nurse noticed that her login had been used at night.', '2024-03-03'],
  ['DISCOVERED', 'It only became clear on March 3 that files had been copied.', '2024-03-03'],
  ['DISCOVERED', 'An employee reported the loss to a supervisor on March 3.', '2024-03-03'],
  ['DISCOVERED', 'The alert came on March 3, when a firewall logged odd traffic.', '2024-03-03'],
  ['DISCOVERED', 'A whistleblower brought the lapse to its notice in March.', '2024-03'],
  ['OCCURRED', 'A hard drive was pinched from a locked car on March 3.', '2024-03-03'],
  ['OCCURRED', 'The trackers were on its site between March 2022 and June 2023.', '2022-03..2023-06'],
  ['OCCURRED', 'A clerk peeked at the records of 60 neighbours between March 2022 and June 2023.', '2022-03..2023-06'],
  [
    'OCCURRED',
    'Card details typed into its checkout between March 3 and March 9 were copied.',
    '2024-03-03..2024-03-09',
  ],
  ['OCCURRED', 'Its computers have been down since March 3.', '2024-03-03..null'],
  ['DISCLOSED', 'The mayor announced the attack at a press conference on Monday.', '2024-05-13'],
  ['DISCOVERED', 'The parcel came on March 3, when a door was open.'],
  ['DISCOVERED', 'It only became clear on March 3 that prices had been cut.'],
  ['OCCURRED', 'The benches stood on its site between March 2022 and June 2023.'],
  ['DISCLOSED', 'The mayor announced the fair at a press conference on Monday.'],
  ['OCCURRED', 'LEEDS, May 3 - Hackers broke into the bank and copied files.'],
  ['OCCURRED', 'May 3: The bank can now confirm that files were stolen.'],
  ['OCCURRED', 'The account was opened on March 3 to pay staff.'],
  ['OCCURRED', 'On March 3 the bank ended up on a list of the best.'],
  ['OCCURRED', 'Anyone could attend the fair on March 3.'],
  ['OCCURRED', 'The letters were left in the post room on March 3.'],
  ['DISCOVERED', 'Criminals found the hole in March.'],
  ['DISCOVERED', 'A jogger found peace in the park on March 3.'],
  ['DISCOVERED', 'A clerk handed in her notice on March 3.'],
  ['DISCOVERED', 'We came in on Monday and every desk was clean.'],
]

describe('times told by keys in wrong hands, by where papers lay, by whom it was found', () => {
  test.each(rows.map(([predicate, text, ...times]) => [text, predicate, times] as const))(
    '%s',
    (text, predicate, times) => {
      expect(timesInBreach(predicate, text)).toEqual(times)
    },
  )
})
