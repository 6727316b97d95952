import { wordSet } from '../lexicon/phrases.ts'

/** Words of which one tells that an article is about a breach of data. */
export const breachSigns = wordSet(
  'breach breaches breached hacked hackers hacker hack hacking ransomware cyberattack cyberattacks cyber-attack cyber-attacks cyber phishing malware cybersecurity intruder intruders unauthorized unauthorised leaked intrusion stolen exposed',
)

/** The same, where kinds of data are named beside them. */
export const lossSigns = wordSet(
  'lost mislaid misplaced missing copied crippled mistake mistakenly accident accidentally inadvertently error blunder mishap ransom misdirected unprotected unsecured unencrypted viewable downloaded intruded snooped snooping leak leaking theft thief thieves scraped dumped dumpster sold selling readable accessible reachable misconfigured elasticsearch mongodb bucket altered tampered hijacked escaped taken accessed published posted visible',
)
