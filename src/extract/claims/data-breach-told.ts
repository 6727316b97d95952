import type { Context } from '../draft.ts'
import { wordSet } from '../rules/lexicon/phrases.ts'
import { oncePerArticle } from './once-per-article.ts'

/** Whether the article tells of data and systems at all: wars and elections have attacks, incidents and letters too. */
export const tellsOfDataBreach = (context: Context): boolean => breachSentences(context).length > 0

const breachSentences = oncePerArticle(({ labelled }) =>
  labelled.filter(({ sequence }) => sequence.some((word) => breachWords.has(word))),
)

const breachWords = wordSet(
  'breach breaches breached hacked hackers hacker hack hacking ransomware cyberattack cyberattacks cyber-attack cyber-attacks cyber phishing malware cybersecurity intruder intruders unauthorized unauthorised leaked intrusion stolen exposed',
)
