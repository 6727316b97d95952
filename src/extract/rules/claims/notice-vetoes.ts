import { wordSet } from '../lexicon/phrases.ts'

/** Before or within the words of a notice: mail that lures. */
export const lures = wordSet(
  'phishing spear-phishing spam scam bogus fake fraudulent forged spoofed malicious rogue malware-laden booby-trapped',
)

/** Anywhere in its sentence: who writes passes for another. */
export const shams: readonly string[] = [
  'purporting',
  'purported',
  'purportedly',
  'posing',
  'impersonating',
  'masquerading',
  'pretending',
]

/** What a thief writes of. */
export const ransomWords: readonly string[] = [
  'ransom',
  'bitcoin',
  'bitcoins',
  'decrypt',
  'decryption',
  'hijacked',
  'locked',
  'pay',
]

/** Names that papers and stations have. */
export const pressNames = /\b(?:journal|times|news|tribune|herald|gazette|magazine|chronicle|post|globe|newspaper)$/

/** Who tells for himself: no victim tells through them. */
export const outsideTellers = wordSet(
  'reporter reporters journalist journalists researcher researchers hacker hackers scammer scammers fraudster fraudsters thief thieves criminals attacker attackers partner neighbour neighbor customer customers user users blogger lawyer lawyers expert experts analyst analysts caller callers',
)

/** What the press and the curious call for. */
export const errandWords = wordSet(
  'comment comments confirm confirmation ask asking verify clarification response statement questions interview clarify',
)

/** Those of a house whom an alarm reaches first. */
export const ownPeople = wordSet(
  'officials staff administrators executives leaders managers engineers investigators personnel officers',
)

/** Who writes to an office of the breach of others. */
export const petitioners = wordSet(
  'senator senators congressman congresswoman congressmen lawmaker lawmakers legislator legislators representative rep sen advocates advocate campaigners coalition unions union groups privacy-group activists mp mps councillor councillors consumers shareholders investors',
)

/** Before the entry of a register: there is none. */
export const missing = wordSet("nothing no not none neither hasn't isn't wasn't yet")

/** Those of whom some are customers of a house: what they tell is their own. */
export const servedPeople = wordSet(
  'customer customers client clients user users patient patients member members parent parents resident residents shopper shoppers subscriber subscribers student students pupil pupils passenger passengers guest guests tenant tenants donor donors shareholder shareholders investor investors neighbour neighbours neighbor neighbors relative relatives',
)

/** What a house writes to its people about when it writes of no breach. */
export const otherMatters = wordSet(
  'price prices pricing rates fares fees jobs job layoffs redundancies redundancy lay-offs laid pay wages bonus bonuses dividend dividends merger takeover acquisition sale sales shop shops store stores branch branches plant plants closing closure closures close closed opening reopening meeting meetings election elections profit profits earnings revenue strike strikes pension discount discounts offer offers contract contracts schedule timetable holiday holidays vaccine vaccines exam exams',
)
