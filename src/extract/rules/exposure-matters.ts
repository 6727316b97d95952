import { wordSet } from './lexicon/phrases.ts'

/** Words of an article on a weakness: sentences that hold one tell of what could be done, not of what was. */
export const flawWords = wordSet(
  'vulnerability vulnerabilities flaw flaws bug bugs patch patches patched zero-day zero-days exploit exploits cve',
)

/** Words of an article on files that were locked: what was lost, held or given back there did not get out. */
export const lockingWords = wordSet(
  'ransomware ransom ransoms bitcoin bitcoins encrypts encrypted encrypting decrypt decrypts decrypted decrypting ' +
    'decryption decryptor extort extorts extorted extortion unlock unlocks unlocked',
)

/** Words of an article on a loss; `INC` is a mention of an incident. */
export const lossWords = wordSet(
  'breach breaches breached breaching stolen stole steal steals stealing theft leak leaks leaked leaking hack hacks hacked ' +
    'phishing incident incidents unauthorized unauthorised intrusion intrusions scrape scraped scraping scrapers exposed exposing accessed compromised INC',
)

/** Verbs and nouns of harm and of handling that say nothing of data where files were locked. */
export const lockedOut = /^(?:affect|impact|los[et]|lost|loss)/
