import { describe, expect, test } from 'vitest'
import { quotesOf, readsTo } from './quote-rows.ts'
import { read } from './read.ts'

describe('said words with the speaker after or before them', () => {
  readsTo([
    ['“We stopped the attack,” Dana Whitlock said.', ['DIRECT', 'Dana Whitlock', 'We stopped the attack,']],
    ['"We stopped the attack," Dana Whitlock said.', ['DIRECT', 'Dana Whitlock', 'We stopped the attack,']],
    ['“We stopped the attack,” said Dana Whitlock.', ['DIRECT', 'Dana Whitlock', 'We stopped the attack,']],
    ['Dana Whitlock said, “We stopped the attack.”', ['DIRECT', 'Dana Whitlock', 'We stopped the attack.']],
    ['Dana Whitlock said: “We stopped the attack.”', ['DIRECT', 'Dana Whitlock', 'We stopped the attack.']],
    ['“We stopped it all,” Dana Whitlock told reporters on Monday.', ['DIRECT', 'Dana Whitlock', 'We stopped it all,']],
    ['“Who had the keys?” asked Dana Whitlock.', ['DIRECT', 'Dana Whitlock', 'Who had the keys?']],
    ['“Who had the keys?” Dana Whitlock asked.', ['DIRECT', 'Dana Whitlock', 'Who had the keys?']],
    ['“Nobody warned us!” Whitlock wrote on Friday.', ['DIRECT', 'Whitlock', 'Nobody warned us!']],
    ['“We found nothing,” beamed Dana Whitlock.', ['DIRECT', 'Dana Whitlock', 'We found nothing,']],
    ['“We found nothing,” Dana Whitlock surmised.', ['DIRECT', 'Dana Whitlock', 'We found nothing,']],
    ['“We found nothing,” he went on.', ['DIRECT', 'he', 'We found nothing,']],
    ['“We found nothing,” police said.', ['DIRECT', 'police', 'We found nothing,']],
    ['“We found nothing,” said Dana Whitlock, who runs the clinic.', ['DIRECT', 'Dana Whitlock', 'We found nothing,']],
    [
      '“We found nothing,” Dana Whitlock, the head of security at Kestrel Bank, told the paper.',
      ['DIRECT', 'Dana Whitlock', 'We found nothing,'],
    ],
    [
      '“We found nothing,” Kestrel Bank chief executive Dana Whitlock said in a statement.',
      ['DIRECT', 'Dana Whitlock', 'We found nothing,'],
    ],
    ['“We found nothing,” Whitlock’s lawyer Lee Wong said.', ['DIRECT', 'Lee Wong', 'We found nothing,']],
    [
      '“We found nothing,” wrote Lee Wong, an analyst at Northwind Research, in a blog post.',
      ['DIRECT', 'Lee Wong', 'We found nothing,'],
    ],
    [
      '“We found nothing,” the Federal Trade Commission said in a statement on Monday.',
      ['DIRECT', 'Federal Trade Commission', 'We found nothing,'],
    ],
    [
      '“We take this matter seriously,” said a spokesperson for Kestrel Bank.',
      ['DIRECT', 'Kestrel Bank', 'We take this matter seriously,'],
    ],
    [
      '“We take this matter seriously,” a Kestrel Bank spokeswoman said.',
      ['DIRECT', 'Kestrel Bank', 'We take this matter seriously,'],
    ],
    ['“We are sorry for it,” the company said.', ['DIRECT', 'the company', 'We are sorry for it,']],
    [
      '“The files were copied,” reads a notice on the site.',
      ['DIRECT', 'a notice on the site', 'The files were copied,'],
    ],
    ['“The files were copied,” the letter states.', ['DIRECT', 'the letter', 'The files were copied,']],
    ['“The files were copied,” according to Kestrel Bank.', ['DIRECT', 'Kestrel Bank', 'The files were copied,']],
    [
      'According to Kestrel Bank, “the files were copied in May.”',
      ['DIRECT', 'Kestrel Bank', 'the files were copied in May.'],
    ],
    [
      'In a statement, Kestrel Bank said, “We closed the portal in May.”',
      ['DIRECT', 'Kestrel Bank', 'We closed the portal in May.'],
    ],
    [
      'Dana Whitlock, speaking to reporters, said: “We closed the portal in May.”',
      ['DIRECT', 'Dana Whitlock', 'We closed the portal in May.'],
    ],
    [
      '“Pay or we leak the files,” the Grey Heron gang wrote on its site.',
      ['DIRECT', 'Grey Heron', 'Pay or we leak the files,'],
    ],
    ['»We closed the portal,« said Dana Whitlock.', ['DIRECT', 'Dana Whitlock', 'We closed the portal,']],
    ['„We closed the portal,“ said Dana Whitlock.', ['DIRECT', 'Dana Whitlock', 'We closed the portal,']],
    ['‘We closed the portal in May,’ said Dana Whitlock.', ['DIRECT', 'Dana Whitlock', 'We closed the portal in May,']],
  ])
})

describe('said words in several pieces', () => {
  readsTo([
    [
      '“We stopped it,” Dana Whitlock said, “and we told the police.”',
      ['DIRECT', 'Dana Whitlock', 'We stopped it,', 'and we told the police.'],
    ],
    [
      '“We stopped it,” Dana Whitlock said. “We told the police.”',
      ['DIRECT', 'Dana Whitlock', 'We stopped it,', 'We told the police.'],
    ],
    [
      '“We stopped it,” said Dana Whitlock, head of the clinic. “We told the police.”',
      ['DIRECT', 'Dana Whitlock', 'We stopped it,', 'We told the police.'],
    ],
    [
      '“First,” Whitlock said, “we closed the portal. Then we called the police.”',
      ['DIRECT', 'Whitlock', 'First,', 'we closed the portal. Then we called the police.'],
    ],
    ['“Is it over?” Whitlock asked. “I do not know.”', ['DIRECT', 'Whitlock', 'Is it over?', 'I do not know.']],
    [
      '“The bank,” Whitlock told reporters in Tallinn, “will pay for it.”',
      ['DIRECT', 'Whitlock', 'The bank,', 'will pay for it.'],
    ],
    [
      '“We stopped it,” Dana Whitlock said.\n\n“We told the police,” she added.',
      ['DIRECT', 'Dana Whitlock', 'We stopped it,'],
      ['DIRECT', 'she', 'We told the police,'],
    ],
    [
      '“We stopped it,” Dana Whitlock said.\n\n“Then we told the police. It took us two days.”',
      ['DIRECT', 'Dana Whitlock', 'We stopped it,', 'Then we told the police. It took us two days.'],
    ],
    [
      '“We stopped it,” Dana Whitlock said. “We closed the portal.\n\n“Then we told the police.”',
      ['DIRECT', 'Dana Whitlock', 'We stopped it,', 'We closed the portal.', 'Then we told the police.'],
    ],
    [
      'Dana Whitlock said, “We closed the portal.\n\n“Then we told the police. It took us two days.\n\n“And then we slept.”',
      [
        'DIRECT',
        'Dana Whitlock',
        'We closed the portal.',
        'Then we told the police. It took us two days.',
        'And then we slept.',
      ],
    ],
    [
      'Dana Whitlock said, “We closed the portal.\n\nThen we told the police.”',
      ['DIRECT', 'Dana Whitlock', 'We closed the portal.', 'Then we told the police.'],
    ],
    [
      '“We stopped it,” Dana Whitlock said.\n\nThe bank has 400 branches in the north.\n\n“Nobody can stop everything,” said Lee Wong.',
      ['DIRECT', 'Dana Whitlock', 'We stopped it,'],
      ['DIRECT', 'Lee Wong', 'Nobody can stop everything,'],
    ],
    [
      '“We closed the portal,” Whitlock said, adding that the police had been told.',
      ['DIRECT', 'Whitlock', 'We closed the portal,'],
      ['INDIRECT', 'Whitlock', 'the police had been told'],
    ],
  ])
})

describe('said words after a colon', () => {
  readsTo([
    [
      'Kestrel Bank answered the paper in a letter:\n\n“We closed the portal in May.”',
      ['DIRECT', 'Kestrel Bank', 'We closed the portal in May.'],
    ],
    ['The notice reads:\n\n“We closed the portal in May.”', ['DIRECT', 'The notice', 'We closed the portal in May.']],
    ['Dana Whitlock: “We closed the portal in May.”', ['DIRECT', 'Dana Whitlock', 'We closed the portal in May.']],
    [
      'Rep. Dana Whitlock (D-Ohio): “We closed the portal in May.”',
      ['DIRECT', 'Dana Whitlock', 'We closed the portal in May.'],
    ],
    ['From the notice: “We closed the portal in May.”', ['DIRECT', 'the notice', 'We closed the portal in May.']],
    [
      'Whitlock’s answer was: “We closed the portal in May.”',
      ['DIRECT', 'Whitlock’s answer', 'We closed the portal in May.'],
    ],
    [
      'Asked about the fine, she demurred: “Ask the lawyers about that.”',
      ['DIRECT', 'she', 'Ask the lawyers about that.'],
    ],
    [
      'As Dana Whitlock put it: “We closed the portal in May.”',
      ['DIRECT', 'Dana Whitlock', 'We closed the portal in May.'],
    ],
  ])
})

describe('marks inside marks', () => {
  readsTo([
    [
      '“He told us ‘never again’ and left,” said Whitlock.',
      ['DIRECT', 'Whitlock', 'He told us ‘never again’ and left,'],
    ],
    ['“He told us ‘never again,’” said Whitlock.', ['DIRECT', 'Whitlock', 'He told us ‘never again,’']],
    [
      `"The letter says 'all is well' and nothing more," said Whitlock.`,
      ['DIRECT', 'Whitlock', "The letter says 'all is well' and nothing more,"],
    ],
    ["“It's a mess — and 'they' knew,” Whitlock said.", ['DIRECT', 'Whitlock', "It's a mess — and 'they' knew,"]],
  ])
})

describe("quoted words inside the reporter's sentence", () => {
  readsTo([
    [
      'Whitlock said the leak was “a grave error” of the bank.',
      ['INDIRECT', 'Whitlock', 'the leak was “a grave error” of the bank'],
    ],
    ['Whitlock called the leak “a grave error”.', ['INDIRECT', 'Whitlock', 'the leak “a grave error”']],
    [
      'Whitlock described the attackers as “patient and well funded people”.',
      ['PARTIAL', 'Whitlock', 'patient and well funded people'],
    ],
    [
      'Whitlock said that the bank had “no evidence that the data was misused”.',
      ['PARTIAL', 'Whitlock', 'no evidence that the data was misused'],
    ],
    [
      'Whitlock said that nobody at the bank or at its branches in the north had seen “any sign of misuse” of the files that were copied.',
      [
        'INDIRECT',
        'Whitlock',
        'nobody at the bank or at its branches in the north had seen “any sign of misuse” of the files that were copied',
      ],
    ],
    [
      'The bank said it is “not aware of any misuse of the data” after the breach.',
      ['PARTIAL', 'The bank', 'not aware of any misuse of the data'],
    ],
    [
      'The bank apologized for the “unacceptable breach of the trust of our patients”.',
      ['PARTIAL', 'The bank', 'unacceptable breach of the trust of our patients'],
    ],
    [
      'Whitlock added that “the portal is closed and will stay closed”, and thanked the police.',
      ['PARTIAL', 'Whitlock', 'the portal is closed and will stay closed'],
    ],
    [
      'Whitlock said the bank was “ready” and “well prepared for the next attack on its systems”.',
      ['PARTIAL', 'Whitlock', 'ready', 'well prepared for the next attack on its systems'],
    ],
    ['The gang claims that it holds “all files of the bank”.', ['PARTIAL', 'The gang', 'all files of the bank']],
    [
      'The ad attacks a “rigged system that lets banks sell our data”.',
      ['PARTIAL', 'The ad', 'rigged system that lets banks sell our data'],
    ],
    [
      'A message that said “the files are gone for good” appeared on the screens.',
      ['PARTIAL', 'that', 'the files are gone for good'],
    ],
    ['Whitlock said it was “safe,” which nobody believed.', ['INDIRECT', 'Whitlock', 'it was “safe,”']],
    ['Whitlock called it “safe” and left the room.', ['INDIRECT', 'Whitlock', 'it “safe”']],
    [
      'Whitlock said the portal was “safe”, a claim that her lawyers later withdrew.',
      ['INDIRECT', 'Whitlock', 'the portal was “safe”'],
    ],
    [
      'The bank, she said, keeps “no copies at all” of the files.',
      ['INDIRECT', 'she', 'The bank', 'keeps “no copies at all” of the files'],
    ],
    [
      'Whitlock said she believes the gang is “long gone” by now.',
      ['INDIRECT', 'Whitlock', 'she believes the gang is “long gone” by now'],
    ],
  ])
})

describe('words reported without marks', () => {
  readsTo([
    ['Dana Whitlock said the servers were safe.', ['INDIRECT', 'Dana Whitlock', 'the servers were safe']],
    ['Dana Whitlock said that the servers were safe.', ['INDIRECT', 'Dana Whitlock', 'the servers were safe']],
    ['The servers were safe, Dana Whitlock said.', ['INDIRECT', 'Dana Whitlock', 'The servers were safe']],
    ['The servers were safe, according to Dana Whitlock.', ['INDIRECT', 'Dana Whitlock', 'The servers were safe']],
    ['According to the bank, the servers were safe.', ['INDIRECT', 'the bank', 'the servers were safe']],
    ['The bank, Whitlock said, keeps no copies.', ['INDIRECT', 'Whitlock', 'The bank', 'keeps no copies']],
    ['As Whitlock noted, the servers were old.', ['INDIRECT', 'Whitlock', 'the servers were old']],
    ['Whitlock told reporters that the servers were safe.', ['INDIRECT', 'Whitlock', 'the servers were safe']],
    [
      'Whitlock told the paper on Monday after a hearing in the capital that the servers were safe.',
      ['INDIRECT', 'Whitlock', 'the servers were safe'],
    ],
    [
      'In a statement on Monday, Kestrel Bank said that it had closed the portal.',
      ['INDIRECT', 'Kestrel Bank', 'it had closed the portal'],
    ],
    ['The bank announced that it had closed the portal.', ['INDIRECT', 'The bank', 'it had closed the portal']],
    ['The bank says it’s reviewing the files.', ['INDIRECT', 'The bank', 'it’s reviewing the files']],
    ['Kestrel Bank is telling customers that the files are safe.', ['INDIRECT', 'Kestrel Bank', 'the files are safe']],
    ['He’s predicting that more files will appear.', ['INDIRECT', 'He’s', 'more files will appear']],
    ['Officials warned that more files could appear.', ['INDIRECT', 'Officials', 'more files could appear']],
    ['Whitlock denied that files were lost.', ['INDIRECT', 'Whitlock', 'files were lost']],
    [
      'Whitlock wondered whether the files were still there.',
      ['INDIRECT', 'Whitlock', 'whether the files were still there'],
    ],
    [
      'Conceding that the servers were old, Whitlock promised that they would be replaced.',
      ['INDIRECT', 'Whitlock', 'the servers were old'],
      ['INDIRECT', 'Whitlock', 'they would be replaced'],
    ],
    [
      'Whitlock said the servers were old but argued that nobody could reach them.',
      ['INDIRECT', 'Whitlock', 'the servers were old'],
      ['INDIRECT', 'Whitlock', 'nobody could reach them'],
    ],
    ['The letter says that the files were copied.', ['INDIRECT', 'The letter', 'the files were copied']],
    ['The bank issued a statement saying that the files were safe.', ['INDIRECT', 'The bank', 'the files were safe']],
    [
      'The discovery led Dana Whitlock to say that the files were lost.',
      ['INDIRECT', 'Dana Whitlock', 'the files were lost'],
    ],
    [
      'An official who spoke anonymously to discuss the plan said that the files were safe.',
      ['INDIRECT', 'An official', 'the files were safe'],
    ],
    ['Lee Wong, a lawyer in Austin, Texas, said the bank knew it.', ['INDIRECT', 'Lee Wong', 'the bank knew it']],
    [
      'Sen. Dana Whitlock (D-Ohio), who wrote the bill, said the bank knew it.',
      ['INDIRECT', 'Dana Whitlock', 'the bank knew it'],
    ],
    [
      'It acknowledged that “names and dates of birth of users” were copied, said it had told the police, and closed the portal.',
      ['PARTIAL', 'It', 'names and dates of birth of users'],
      ['INDIRECT', 'It', 'it had told the police, and closed the portal'],
    ],
    [
      'Whitlock first denied it but in a later interview said that the files were lost.',
      ['INDIRECT', 'Whitlock', 'the files were lost'],
    ],
    ['Cory Lind, 22, of Flint, Mich., said the bank knew it.', ['INDIRECT', 'Cory Lind', 'the bank knew it']],
    [
      'Whitlock replied that “a small part of the files” was real.',
      ['PARTIAL', 'Whitlock', 'a small part of the files'],
    ],
    [
      'Whitlock said Americans want what she calls “real safety” from banks.',
      ['INDIRECT', 'Whitlock', 'Americans want what she calls “real safety” from banks'],
    ],
    [
      'Whitlock brought the file and later said, “It is not the only one.”',
      ['DIRECT', 'Whitlock', 'It is not the only one.'],
    ],
    ['“Is it over?” Whitlock went on. “I hope so.”', ['DIRECT', 'Whitlock', 'Is it over?', 'I hope so.']],
    [
      'Dana Whitlock said in a statement.\n\n“We closed the portal in May.”',
      ['DIRECT', 'Dana Whitlock', 'We closed the portal in May.'],
    ],
    ['“We closed the portal,” Sen. Dana Whitlock, D-Ohio, said.', ['DIRECT', 'Dana Whitlock', 'We closed the portal,']],
  ])
})

test.each([
  'Northwind added two servers in March.',
  'The so-called “dark web” is old.',
  'Whitlock watched the film “Night of the Leak” in May.',
  'NBC’s “Today” had Whitlock on Monday.',
  'Dana “Ace” Whitlock runs the clinic.',
  '“Night Shift” star Lee Wong sued the bank.',
  'The song “All Is Lost” by Lee Wong played.',
  'The bank sells a product called “Vault Keeper Pro” to clinics.',
  'The malware is known as “Grey Heron” in the field.',
  'The attackers used a tool called “Night Rake” and left.',
  'The company’s “Data Safety Program” began in 2019.',
  'The bank was labeled “unsafe” in 2019.',
  'Patients are asked to change “every password” now.',
  'The group’s “VIP” list was copied.',
  'Its motto is “Care first”.',
  'Click “Forgot your password” on the page.',
  'The file is named “customers.csv” and holds names.',
  'The 7" screen and the 9" screen were stolen.',
  'The bank declined to comment.',
  'A spokesperson did not reply within “a few days” at most.',
  'The bank refused to say how many files were lost.',
  'Whitlock did not say that files were lost.',
  'Kestrel Bank has not said how many files were lost.',
  'Whitlock was told to leave the room.',
  'Asked about the fine, Whitlock left the room.',
  'Reports of fraud are up.',
  'The report found 12 flaws in the portal.',
  'The state of the portal is poor.',
  'Whitlock charged $40 for the file.',
  'The claims of 400 patients were lost.',
  'The bank notes and coins were stolen.',
  'Whitlock recalled the cars in May.',
  'Whitlock posted bail on Monday.',
  'The caustic chant of “Lock it up” grew.',
  'Each family can claim $90 and the district must pay.',
  'The bank, which has ten branches, discovered the loss.',
  'A list of 12 “safe” banks was printed.',
])('nobody is quoted in: %s', (text) => expect(quotesOf(text)).toEqual([]))

test.each<[text: string, speaker: string | null]>([
  ['Dana Whitlock runs the clinic. “We closed the portal,” she said.', 'person:dana-whitlock'],
  [
    'Kestrel Bank found the breach in May. “We closed the portal,” it said in a statement.',
    'organization:kestrel-bank',
  ],
  ['Kestrel Bank closed the portal. The statement said the files were safe.', 'organization:kestrel-bank'],
  ['“We closed the portal,” said Dana Whitlock, head of security at Kestrel Bank.', 'person:dana-whitlock'],
  ['“We closed the portal,” Whitlock’s lawyer Lee Wong said.', 'person:lee-wong'],
  ['“We take this seriously,” a spokesperson for Kestrel Bank said.', 'organization:kestrel-bank'],
  ['“We stopped it,” Dana Whitlock said.\n\n“Then we told the police. It took us two days.”', 'person:dana-whitlock'],
  ['Officials warned that more files could appear.', 'group:officials'],
  ['The court said the bank knew it.', 'group:court'],
  ['Lee Wong is a lawyer. Dana Whitlock, who runs the clinic, said the bank knew it.', 'person:dana-whitlock'],
  [
    'Kestrel Bank was fined in May. “We are disappointed by the size of it,” a spokesman said.',
    'organization:kestrel-bank',
  ],
])('the speaker is found in: %s', (text, speaker) =>
  expect(read(text).quotes.map((quote) => quote.speaker)).toEqual([speaker]),
)
