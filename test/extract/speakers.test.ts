import { expect, test } from 'vitest'
import { read } from './read.ts'

/** The name of the one who says the last words in marks of a text; null where they are nobody's. */
function speakerOf(text: string): string | null {
  const { quotes, entities } = read(text)
  const quote = quotes.findLast(({ kind }) => kind !== 'INDIRECT')
  return entities.find(({ id }) => id === quote?.speaker)?.name ?? null
}

/** Whom the words are, by name, though the sentence may name them by a paper, an office or a pronoun. */
const spoken: readonly (readonly [speaker: string | null, text: string])[] = [
  [
    'Kestrel Bank',
    'Kestrel Bank was hit in May. The Dover company, which has forty branches, told customers in an email that files were taken.\n\n“We closed the portal in May,” the email reads.',
  ],
  [
    'Kestrel Bank',
    'Kestrel Bank told customers in an email sent on Monday that files were taken.\n\n“We closed the portal in May,” the email reads.',
  ],
  [
    'Northwind Clinics',
    'Kestrel Bank suffered a breach. Patients got a letter from Northwind Clinics on Friday. “Your name was among the files,” the letter said.',
  ],
  [
    'Dana Whitlock',
    'Kestrel Bank suffered a breach. Dana Whitlock, its chief executive, sent a memo to staff on Friday. “Change every password today,” the memo said.',
  ],
  ['Kestrel Bank', 'Kestrel Bank was hit in May. “Your card is safe with us,” a notice on its website reads.'],
  [
    'Kestrel Bank',
    'Corrin Vale left in May.\n\nA spokeswoman for Kestrel Bank said that it accepted the finding. “We wrote to all whom we could find,” she said.',
  ],
  [
    'one woman',
    'Corrin Vale left in May. In court, one woman who asked not to be named said she had slept badly.\n\n“I told one person and it stopped there,” she said.',
  ],
  [
    'Corrin Vale',
    'One woman who asked not to be named said she had slept badly. Corrin Vale, a nurse, had not.\n\n“I told one person and it stopped there,” she said.',
  ],
  [
    'A former developer at the bank',
    'Kestrel Bank was hit in May.\n\nA former developer at the bank, who asked not to be named, said it was known.\n\n“We raised it twice in the spring,” he said.',
  ],
  [
    'Kestrel Bank',
    'Kestrel Bank was hit in May. Kestrel Bank has forty branches. “We accept that we fell short of this,” a spokeswoman for the bank said.',
  ],
  [
    'Ohio attorney general’s office',
    'The Ohio attorney general’s office wrote to Kestrel Bank. A spokesperson for the office said the inquiry is “apart from the case of the clerks”.',
  ],
  ['Kestrel Bank', '“Your card is safe with us,” reads a letter from Kestrel Bank to its customers.'],
  [
    'Kestrel Bank',
    'Lind County was told of it. “Your card is safe with us,” says a letter that Kestrel Bank sent to customers.',
  ],
  ['Kestrel Bank', 'Kestrel Bank was hit in May. Its privacy notice read: “We never sell the data of our customers.”'],
  [
    'Kestrel Bank',
    'Kestrel Bank was hit in May, and Dana Whitlock, an analyst, said it was slow. The bank’s notice said the thieves took “a small number of old files”.',
  ],
  [
    'Kestrel Bank',
    'Kestrel Bank published a notice on its website on Tuesday. Dana Whitlock of Lind Labs called it vague. “We take the security of your data seriously,” the notice says.',
  ],
  [
    'the negotiator',
    'The county paid a firm to talk to the gang. “Our board has authorized nothing higher,” the negotiator wrote.',
  ],
  [
    'a nurse',
    'The hospital closed its wards for days. “We wrote everything down on paper,” said a nurse who asked not to be named.',
  ],
  [
    'one parent',
    'The school wrote to families late. “They knew about this for six months,” one parent told the paper.',
  ],
  ['Kestrel Bank', 'Kestrel Bank was hit in May. “We are sorry for the delay in this,” a company spokesperson said.'],
  [
    'Kestrel Bank',
    'Kestrel Bank was hit in May. “We are sorry for the delay in this,” said a spokeswoman for the bank.',
  ],
  [
    'Kestrel Bank',
    'Kestrel Bank was hit in May. Its lawyers argued that the files “were never on that server at all”.',
  ],
  [
    'Kestrel Bank',
    'Dana Whitlock sued Kestrel Bank in May. Lawyers for the bank called the suit “a hunt for a quick payday”.',
  ],
  [
    'Grey Heron',
    'The ransomware group Grey Heron, which came up last year, listed the bank and claimed to hold files including “contracts with every large store in town”.',
  ],
  [
    'Kestrel Bank',
    'Asked for a response, Kestrel Bank sent a short statement: “We told our customers as soon as we could.”',
  ],
  [
    'Kestrel Bank',
    'Asked for comment, Kestrel Bank provided this statement: “We told our customers as soon as we could.”',
  ],
  [
    'Kestrel Bank',
    'Kestrel Bank issued the following statement on Friday.\n\n“We told our customers as soon as we could.”',
  ],
  [
    'employees',
    'The bank ignored warnings from employees, one of whom wrote in a message that the storage was “one lost key away from a headline”.',
  ],
  [
    'members',
    'We received 40 complaints from members of the public. One of them told us that the family “changed the locks the very same night”.',
  ],
  [
    'plaintiffs',
    'The plaintiffs, Dana Whitlock, Lee Wong and Robin Hale, argue that the bank knew it. They say it could have been avoided with “measures that cost less than a bench”.',
  ],
  [
    'Kestrel Bank',
    'A week after Kestrel Bank told residents there was “no sign that any personal data was taken,” the files came up.',
  ],
  [
    'Dana Whitlock',
    'Prosecutors charged Dana Whitlock with theft. A person who was there recorded him saying that he could get “as many as you want, any branch, any town”.',
  ],
  [
    'Dana Whitlock',
    'For Dana Whitlock, whose son was evaluated in second grade, it is no comfort. “I signed a paper that said it was secret,” she said.',
  ],
  [
    'Kestrel Bank',
    'The FTC alleges that despite promising users “bank-grade safety at every single step,” Kestrel Bank kept passwords in plain text.',
  ],
  [
    'Kestrel Bank',
    'In a statement to Lind News, Kestrel Bank said that the portal was “taken down within minutes of the alarm”.',
  ],
  ['Kestrel Bank', 'Kestrel Bank was hit in May. “We take this very seriously,” the company said in a statement.'],
  ['Kestrel Bank', 'Kestrel Bank was hit in May. “We take this very seriously,” the statement added.'],
  [
    'Dana Whitlock',
    'Kestrel Bank was hit in May. “We take this very seriously,” Dana Whitlock, the bank’s chief executive, wrote in a letter to customers. “We are sorry,” the letter went on.',
  ],
  ['police', 'Kestrel Bank was hit in May. “We have arrested a man of 30 in this case,” police said.'],
  [
    'Kestrel Bank',
    'Kestrel Bank was hit in May.\n\nAsked for a response, Kestrel Bank sent a two-sentence statement: “We told our customers as soon as we could. We regret any harm.”',
  ],
  [
    'employees',
    'The bank ignored warnings from employees, one of whom wrote in a 2020 message that the storage was “one lost key away from a headline.”',
  ],
  ['Louise Hadley', '“We take the privacy of our patients very seriously,” said practice administrator Louise Hadley.'],
  [
    'Dana Whitlock',
    'Chief executive Dana Whitlock said the bank was writing to customers on Friday “as quickly as we possibly can and as a small precaution against any more harm to them or theirs”.',
  ],
  [
    "Information Commissioner's Office",
    "Lind News has seen it. An Information Commissioner's Office (ICO) spokesperson said: “Kestrel Bank has made us aware of an incident.”",
  ],
  [
    'an Ashly spokesman',
    'Kestrel Bank was hit in May. “We are in close contact with them on this,” an Ashly spokesman said.',
  ],
  [
    'Ashly Foods',
    'Ashly Foods, one of Kestrel’s largest customers, said it had enough on hand. “We are in close contact with them on this,” Ashly Foods said.',
  ],
  [
    'the settlement website',
    'Kestrel Bank agreed to a $3 million settlement. “Kestrel denies all of the claims,” the settlement website says.',
  ],
]

test.each(spoken)('%s speaks in: %s', (speaker, text) => expect(speakerOf(text)).toBe(speaker))

test.each([
  ['the email', 'Kestrel Bank was hit in May. “Your code is good for one dollar,” states the email seen by Lind News.'],
  ['customers', 'Kestrel Bank wrote to its customers. “We got the letter in a plain envelope,” customers said.'],
  ['a message', 'Kestrel Bank was hit in May. “We have copies of all your files,” reads a message from that day.'],
])('not a guess at who sent it: %s in %s', (speaker, text) => expect(speakerOf(text)).toBe(speaker))
