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
