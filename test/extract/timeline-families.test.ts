import { describe, expect, test } from 'vitest'
import type { Predicate } from '../../src/model.ts'
import { timesInBreach } from './told.ts'

type Row = readonly [text: string, ...times: readonly string[]]

const discovered: readonly Row[] = [
  [
    'The breach at the bank came to light on May 2, when a teller found a list of names on a public site.',
    '2024-05-02',
  ],
  ['The leak surfaced in February, when a patient came across her own file on a search engine.', '2024-02'],
  ['The leak emerged in February after a clerk found a list of clients on a public drive.', '2024-02'],
  ['The bank pulled its app on Tuesday after a customer noticed a queue.'],
  ['Its May 2 discovery of the hack led the bank to close its portal.', '2024-05-02'],
  ['After the May 2 discovery of the breach, the bank hired a forensics firm.', '2024-05-02'],
  ['Alerted on May 2 by a customer, the bank closed the hole that exposed statements.', '2024-05-02'],
  ['Tipped off by a blogger on May 2, the bank closed the bucket that held loan files.', '2024-05-02'],
  ['Discovered on May 2 by a security guard, the theft of backup tapes is being looked into.', '2024-05-02'],
  ['A nurse noticed on May 2 that files had vanished from a shared drive.', '2024-05-02'],
  ['The bank had no idea it had been hacked until a customer called on May 2.', '2024-05-02'],
  ['A scan on May 2 revealed the breach.', '2024-05-02'],
  ['Security software raised an alert about the intrusion on May 2.', '2024-05-02'],
  ['Staff shut down computers on Saturday after a ransom demand popped up on a screen.', '2024-05-11'],
  ['The bank took its systems offline Saturday after it detected ransomware on a server.', '2024-05-11'],
  ['Its staff became aware of it on May 6.', '2024-05-06'],
  ['A researcher reported the open server to the bank on May 2.', '2024-05-02'],
  ['The open server was reported by a researcher on May 2.', '2024-05-02'],
  ['Its billing company informed the bank of the breach on May 2.', '2024-05-02'],
  ['On May 2, the bank received notice from its billing company of a breach.', '2024-05-02'],
  ['Executives were aware of the hack in March.', '2024-03'],
  ['Clerks turned on their computers on May 2 and saw a ransom note.', '2024-05-02'],
  ['The bank, tipped off on Monday by police, found its loan files on a forum.', '2024-05-13'],
  ['Once alerted to the leak on Monday, the bank closed its portal.', '2024-05-13'],
  ['The hackers emailed the bank on May 2 to say they had its loan files.', '2024-05-02'],
  ['Intruders who entered the network on April 30 were noticed on May 2.', '2024-05-02'],
  ['Hackers struck on Monday, April 29. That Thursday, engineers found the malware.', '2024-05-02'],
  ['The bank traced the hack to early February.'],
  ['A sweep of the archive on May 2 revealed the dust of years.'],
  ['The bank shut its branch on Saturday after a strike was called.'],
  ['Tipped off by a blogger on May 2, a rival bank hired a new cook.'],
]

const occurred: readonly Row[] = [
  ['The February break-in exposed loan files.', '2024-02'],
  ['The January incident cost the bank 4 million pounds.', '2024-01'],
  ['Last month a virus ripped through the network.', '2024-04'],
  ['Clerks were locked out of their computers on Monday by hackers.', '2024-05-13'],
  ['Hours after opening its new site on Monday, the bank was attacked again.', '2024-05-13'],
  ['The exposure window was January 8 to February 23.', '2024-01-08..2024-02-23'],
  ['A gang held the servers hostage on May 2.', '2024-05-02'],
  ['Hackers shut the bank out of its own ledger on Monday.', '2024-05-13'],
  ['Clerks went back to paper on Monday after hackers froze its computers.', '2024-05-13'],
  ['Stolen credentials let an attacker into the payroll on May 2.', '2024-05-02'],
  ['The bank was attacked in the early hours of Sunday.', '2024-05-12'],
  ['The attackers made their way into the network on May 2.', '2024-05-02'],
  ['Malware found its way onto the tills on May 2.', '2024-05-02'],
  ['The servers fell to hackers on May 2.', '2024-05-02'],
  ['The attack, on March 5, cost the bank its charts.', '2024-03-05'],
  ['Hacked on March 5 by a gang, the bank is still on paper.', '2024-03-05'],
  ['The files of the bank, stolen on March 5, are now on sale.', '2024-03-05'],
  ['A cyber gang brought the branches to a standstill on May 2.', '2024-05-02'],
  ['The bank cancelled payments on Monday because of a cyberattack.', '2024-05-13'],
  ['A flaw in a file transfer tool was used on March 5 to copy files.', '2024-03-05'],
  ['The first malicious log-in took place on March 5.', '2024-03-05'],
  ['The earliest evidence of unauthorized access is from March 5.', '2024-03-05'],
  ['What began on March 5 as a slow network turned out to be ransomware.', '2024-03-05'],
  ['Over the weekend hackers knocked out its booking site.', '2024-W19'],
  ['On Tuesday last week hackers knocked out its booking site.', '2024-05-07'],
  ['The bank provided notice to individuals affected by the breach on April 19.'],
  ['The bank emailed customers about the breach on April 19.'],
  ['Senators wrote to the bank about the breach on May 2.'],
  ['On April 19, the bank began to inform those affected by the breach.'],
  ['The bank, still recovering from a hack, reports its results on Thursday.'],
  ['The bank went public with the breach on Saturday, days after its files were seen on sale.'],
]

const disclosed: readonly Row[] = [
  ['A statement posted on Monday by Kestrel Bank confirmed the attack.', '2024-05-13'],
  ["Kestrel Bank's disclosure of the hack on Monday sent its shares down.", '2024-05-13'],
  ['Its Monday disclosure of the hack sent its shares down.', '2024-05-13'],
  ['On Monday the bank conceded that the thieves took loan files.', '2024-05-13'],
  ['The bank discovered the breach on March 2 but waited until May 13 to disclose it.', '2024-05-13'],
  ['It took until May 13 for the bank to admit the breach.', '2024-05-13'],
  ['The bank informed investors of the intrusion on Monday.', '2024-05-13'],
  ['In a blog post on May 13, the bank detailed the breach.', '2024-05-13'],
  ['The bank lifted the lid on the breach on May 13.', '2024-05-13'],
  ['Details of the breach were published on Monday.', '2024-05-13'],
  ['The chairman told a meeting about it on May 10.', '2024-05-10'],
  ['It emerged on May 2 that hackers had copied its loan files.', '2024-05-02'],
  ['Auditors had warned the bank in April that its files were not encrypted.'],
  ['A statement posted on Monday by Kestrel Bank confirmed the dividend.'],
  ['The bank told the regulator of the breach on May 13.'],
]

const notified: readonly Row[] = [
  ['Within 72 hours of discovering the theft on March 27, the bank notified customers.'],
  ['The bank notified customers of the breach 60 days after discovering it on March 2.', '2024-05-01'],
  ['Sixty days after discovering the breach on March 2, the bank notified customers.', '2024-05-01'],
  ['The bank waited 10 days after its May 2 discovery of the hack before telling customers.', '2024-05-12'],
  ['The bank began mailing letters to customers affected by the breach on April 19.', '2024-04-19'],
  ['Letters about the breach landed in mailboxes of customers on April 19.', '2024-04-19'],
  ['Customers learned of the breach from letters that arrived on April 19.', '2024-04-19'],
]

describe.each<readonly [Predicate, readonly Row[]]>([
  ['DISCOVERED', discovered],
  ['OCCURRED', occurred],
  ['DISCLOSED', disclosed],
  ['NOTIFIED', notified],
])('%s', (predicate, rows) => {
  test.each(rows)('%j', (text, ...times) => {
    expect(timesInBreach(predicate, text)).toEqual(times)
  })
})
