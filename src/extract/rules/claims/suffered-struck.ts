import type { ClaimRule } from '../rule.ts'

/** Victims by whom those who break in went after, and by what stood still at them. */
export const sufferedStruck: readonly ClaimRule[] = [
  {
    id: 'suffered/this-time-at',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|[GRP]|{breach}|struck|hit) ... <trigger: this time> (at|against|in|hitting|on|with|from|targeting|inside) (the|a|#A|#N)* [ORG|PRD+:subject]',
    example: ['The hackers have struck again, this time at Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'The bankers have met again, next time at Kestrel Bank.',
  },
  {
    id: 'suffered/went-after',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|gangs|crew|crews|[GRP]) (#RV|has|have|had|also|then|,|[DATE]|in)* <trigger: (went after|gone after|going after|turned their attention to|turned its attention to|moved on to|preyed on|robbed|burgled|held to ransom|extorted|extorting|blackmailed|blackmailing|shook down|took down|knocked out|brought down|brought to a halt|emptied|cleaned out|wiped|struck at)> (the|a|an|servers of|#A|#N)* [ORG+:subject]',
    example: ['In May the same hackers went after Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'In May the same hackers read about Kestrel Bank.',
  },
  {
    id: 'suffered/fell-to',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? <trigger: (fell to|fallen to|falls to|succumbed to|lost out to|bowed to)> (the|a|an|#A|#N)* ({intruder}|[GRP]|{breach}|malware)',
    example: ['Kestrel Bank fell to the same hackers in May.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank fell to the same price in May.',
  },
  {
    id: 'suffered/raid-on',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|[GRP]|data|ransomware|hackers|cyber|online) ... <trigger: (raid on|raids on|assault on|assaults on|heist at|heists at|onslaught on|break in at|break ins at|break in on|raid at|burglary of|robbery of|plunder of|looting of|ransacking of|extortion of|blackmail of)> (the|a|an|#A|#N)* [ORG|PRD+:subject]',
    example: ['The extortionists behind the raid on Kestrel Bank want $2 million.', { subject: 'Kestrel Bank' }],
    counterExample: 'The brokers behind the run on Kestrel Bank want $2 million.',
  },
  {
    id: 'suffered/used-against',
    predicate: 'SUFFERED',
    pattern:
      '(vulnerability|flaw|bug|tool|tools|malware|ransomware|technique|tactic|tactics|method|exploit|trick|strain|program|passwords|credentials|software|variant) (that|which|#R|had|has|have|was|were|been|also|earlier|later)* (used|deployed|exploited|employed|unleashed|turned|wielded) (#R|[DATE]|in|earlier)* <trigger: (against|to attack|to hack|to breach|to break into|to rob|to raid|to hit|to get into|to infiltrate|to compromise)> (the|a|an|#A|#N)* [ORG|PRD+:subject]',
    example: ['The same flaw had been used against Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'The same vote had been used against Kestrel Bank.',
  },
  {
    id: 'suffered/among-those-hit-was',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (among|one of)> (those|the|others|them|#A|#N|#M|[GRP])* (who|that|which|whose|to)? (#RV|have|had|has|[DAT]|data|files|records|its|their|[GRP]|by|in|[DATE])* (lost|lose|hit|affected|breached|stolen|caught up|attacked|struck|hacked|exposed|copied|victims|victim|compromised|robbed|impacted) (#DAN|by|in|#R|[DATE]|{breach}|[GRP]|[ORG]|so|far|,)* (is|are|was|were) (the|a|#A|#N)* [ORG|PRD+:subject]',
    example: ['Among those who lost data was Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'Among those who made money was Kestrel Bank.',
  },
  {
    id: 'suffered/back-after',
    predicate: 'SUFFERED',
    pattern:
      '(production|deliveries|operations|services|classes|trading|service|work|lessons|surgeries|flights|shipments|payments|phones|computers) (at|of|by|from|in) (the|a|#A|#N)* [ORG:subject] (#RV|has|have|on|[DATE]|,|[DUR])* <trigger: (resumed|restarted|restored|back|returned|running|recovered|reopened|limped|ground)> ... (after|since|because|following|when|[DATE]) ... ({breach}|hackers|malware|gang)',
    example: [
      'Production at Kestrel Foods resumed on Monday, nine days after a cyberattack brought it to a halt.',
      { subject: 'Kestrel Foods' },
    ],
    counterExample: 'Production at Kestrel Foods resumed on Monday, nine days after a flood brought it to a halt.',
  },
  {
    id: 'suffered/turned-away-from',
    predicate: 'SUFFERED',
    pattern:
      '(ambulances|patients|surgeries|appointments|operations|classes|flights|trains|procedures|exams|treatments|customers|students|orders|payments|prescriptions) (was|were|have been|had been|are being|are) <trigger: (turned away|diverted|called off|cancelled|canceled|postponed|sent home|rerouted|grounded|suspended|delayed|put off|halted)> (from|at|by|in) (the|a|#A|#N)* [ORG:subject] ... ({breach}|hackers|malware|gang|intruders)',
    example: [
      'Ambulances were turned away from Kestrel Hospital on Monday after a ransomware attack.',
      { subject: 'Kestrel Hospital' },
    ],
    counterExample: 'Ambulances were turned away from Kestrel Hospital on Monday after a power cut.',
  },
  {
    id: 'suffered/closed-on-noticing',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? <trigger: (pulled the plug on|pulled the plug|took down|shut down|suspended|disabled|froze|closed|reset|blocked|switched off|took offline|locked)> ... (after|when|because|on|upon) (it |its #N )?(noticing|noticed|finding|found|discovering|discovered|spotting|spotted|detecting|detected|saw|seeing|learning of|learned of) (#DAN)* (logins|login|activity|traffic|malware|intrusion|intruder|intruders|{breach}|access|hackers|attempts|ransomware|transfers|sign ins)',
    example: [
      'Kestrel Bank pulled the plug on its website after noticing strange logins.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank pulled the plug on its website after noticing strange colors.',
  },
  {
    id: 'suffered/no-misuse',
    predicate: 'SUFFERED',
    status: 'CONFIRMED',
    pattern:
      '[ORG|PRD:subject] ~ ({announce}|told|insists|maintains|stresses|stressed|insisted|added) ... no (evidence|indication|indications|sign|signs|reason to believe|proof|knowledge|reports) (that|of) ... <trigger: (stolen|taken|copied|exposed|compromised|accessed|leaked|affected)> ... (misused|misuse|abused|fraud|been used|being used|published|identity theft)',
    example: [
      'Kestrel Bank says it has no evidence that the data stolen in last month’s attack has been misused.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample:
      'Kestrel Bank says it has no evidence that the funds raised in last month’s drive have been misused.',
  },
  {
    id: 'suffered/whose-breach',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ,? <trigger: whose> (own|[DATE]|#A|#N|#M)* {own-breach} (laid|exposed|affected|in|of|#R|spilled|leaked|last|cost|was|became|is|had|has|that|hit|drew|led|forced|prompted|this|went|came|two|three)',
    example: [
      'It has fined the credit bureau Kestrel Credit, whose 2022 breach laid bare millions of reports.',
      { subject: 'Kestrel Credit' },
    ],
    counterExample: 'It has fined the credit bureau Kestrel Credit, whose 2022 report laid bare millions of mistakes.',
  },
]
