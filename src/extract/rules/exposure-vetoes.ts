/**
 * Sentences that speak of data and of a deed in which no data got out: files that a ransom unlocks, what a flaw would let
 * somebody do, details of the flaw itself, mail that scammers send, advice on what they ask for.
 *
 * All patterns are regular expressions over lower-case words joined by single blanks. `trigger` is looked for in the word
 * that would state the exposure, `kinds` in the words of the kind, `before` in what stands before the stating word,
 * `beside` in the whole sentence; what is left out fits everything. `unless` undoes the row wherever it stands.
 */
export interface ExposureVeto {
  readonly id: string
  readonly trigger?: string
  readonly kinds?: string
  readonly before?: string
  readonly beside?: string
  readonly unless?: string
  /** Must state no exposure. */
  readonly example: string
  /** Must state one. */
  readonly counterExample: string
}

const ransom = 'ransom|ransoms|ransomware|bitcoins?|decrypt\\w*|unlock\\w*|locked|extortion\\w*'
const flaw =
  'flaws?|vulnerabilit(?:y|ies)|bugs?|exploits?|exploited|exploiting|loopholes?|zero-days?|weakness(?:es)?|cve-[\\d-]+'
const taken =
  'threat\\w*|leak\\w*|publish\\w*|publicly|online|stole|stolen|steals?|stealing|exfiltrat\\w*|sell\\w*|forum|dark web|to the public'

export const exposureVetoes: readonly ExposureVeto[] = [
  {
    id: 'ransom/decrypted',
    trigger: '^decrypt',
    beside: `${ransom}|pa(?:y|id|ys|ying|yment)|keys?|files|infected|virus`,
    unless: 'hashes|passwords?|credentials|intruders?',
    example: 'The city paid to have its personal data decrypted after the hack.',
    counterExample: 'Intruders decrypted customer data in the hack.',
  },
  {
    id: 'ransom/given-back',
    trigger:
      '^(?:releas\\w+|get|gets|getting|got|retriev\\w+|access|accessible|hold|holds|held|los[est]\\w*|hijack\\w*|corrupt\\w*|remov\\w+|copies|possession)$',
    beside: ransom,
    unless: `${taken}|unauthori[sz]ed|gain(?:s|ed|ing)?`,
    example: 'The thieves ask for a ransom to release medical records.',
    counterExample: 'The gang threatens to release medical records unless it gets a ransom.',
  },
  {
    id: 'ransom/locked-out',
    trigger: '^access(?:ible)?$',
    beside:
      "(?:no longer|can't|cannot|couldn't|could not|unable to|not able to|impacted|removed?|cut off) (?:\\w+ )?access\\w*",
    unless: 'hackers?|attackers?|intruders?|thie(?:f|ves)|criminals?|actors?|gang|strangers?|unauthori[sz]ed',
    example: 'After the attack the clinic could not access medical records.',
    counterExample: 'After the attack the clinic said that strangers had access to medical records.',
  },
  {
    id: 'ransom/keys',
    kinds: '^(?:\\w+ )?(?:decryption|encryption|private) keys?$',
    beside: ransom,
    unless: taken,
    example: 'The victims pay a ransom to hackers to obtain a decryption key.',
    counterExample: 'Hackers stole encryption keys.',
  },
  {
    id: 'flaw/told',
    trigger:
      '^(?:releas\\w+|publish\\w*|publication|disclos\\w+|reveal\\w*|shar\\w+|public|post\\w*|online|affect\\w*)$',
    kinds: '^(?:\\w+ )?(?:details|information|info)$',
    beside: `${flaw}|patch\\w*|attack|researchers?|updates?`,
    unless:
      'customers?|users?|patients?|clients?|people|members?|employees?|personal|financial|private|sensitive|victims?',
    example: 'The researcher published details of the bug after the hack.',
    counterExample: 'The hacker exploited a bug and published details of customers online.',
  },
  {
    id: 'flaw/would-allow',
    before:
      '(?:could|can|would|might|may) (?:also |potentially |possibly )?(?:allow|let|enable|permit|give|be exploited|be used|be abused|be triggered|exploit|use)\\b(?! have)|\\b(?:allows?|enables?|lets|permits?|gives?|allowing|letting|enabling) |(?:attackers?|hackers?|criminals?|crooks|scammers?|actors?) (?:\\w+ )?(?:could|can|would|might|may)(?! have)\\b',
    beside: flaw,
    unless: 'customers?|patients?|clients?|members|could have|may have|might have',
    example: 'The vulnerability allows attackers to steal passwords.',
    counterExample: 'The vulnerability allowed attackers to steal passwords.',
  },
  {
    id: 'flaw/affects',
    trigger: '^(?:affect|impact)',
    beside: flaw,
    unless: 'customers?|users?|patients?|clients?|people|members?|employees?|breach',
    example: 'The attack, which uses a bug, affects operating systems and passwords.',
    counterExample: 'The breach, which began with a bug, affected medical records.',
  },
  {
    id: 'market/price',
    trigger: '^(?:stolen|leaked|hacked|compromised|sell|sells|sold)$',
    beside: '(?:sell|sells|go|goes|trade|trades) for|fetch(?:es)?|(?:are|is) worth|commands?',
    example: 'After the hack an expert said that stolen medical records fetch a high price.',
    counterExample: 'After the hack the thieves sold stolen medical records.',
  },
  {
    id: 'lure/tricked',
    before:
      '\\b(?:tricks?|tricking|lures?|luring|fools?|fooling|dupes?|duping|convinces?|convincing|persuades?|persuading|encourag(?:es?|ing)|prompts?|prompting|asks?|asking) ',
    unless: 'tricked|lured|fooled|duped',
    example: 'Phishing emails trick people into divulging passwords.',
    counterExample: 'A clerk was tricked into divulging passwords in a phishing attack.',
  },
  {
    id: 'lure/sent',
    trigger: '^(?:send|sends|sent|sending|distribut\\w+|post|posts|posted|posting|email\\w*|mail\\w*|with|involv\\w+)$',
    kinds: '^(?:[\\w-]+ )?(?:(?:text |email |e-mail )?messages?|emails?|e-mails?|links?|files?|images)$',
    beside:
      'phish\\w*|scam\\w*|fraud\\w*|malicious|malware|spam|fake|hackers?|attackers?|criminals?|campaigns?|ransomware|unwanted|forums?',
    unless:
      'stolen|leaked|private|internal|confidential|mistakenly|accidentally|wrong|unauthori[sz]ed|inadvertently|breach',
    example: 'In that fraud the hackers sent fake messages to the bank.',
    counterExample: 'In that fraud the hackers sent internal messages of the bank to a newspaper.',
  },
  {
    id: 'lure/log-in',
    trigger: '^log',
    beside: 'log(?:s|ged|ging)? (?:in|into|on|onto)',
    example: 'The attackers logged into the portal with a username and password.',
    counterExample: 'The malware logged usernames and passwords.',
  },
  {
    id: 'accounts/closed',
    trigger: '^(?:remov|retriev|disabl|clos)',
    kinds: '\\baccounts?$',
    example: 'After the breach, accounts of former suppliers were removed.',
    counterExample: 'After the breach, accounts of former suppliers were leaked.',
  },
  {
    id: 'systems/taken-offline',
    trigger: '^(?:t(?:ook|ake|akes|aken|aking)|pull(?:ed|ing)?)$',
    beside: '(?:took|take|takes|taking|taken|pulled|pulling) (?:\\w+ ){0,5}(?:offline|down)',
    example: 'After the hack the clinic took medical records offline.',
    counterExample: 'After the hack the clinic said that thieves took medical records.',
  },
  {
    id: 'told/of-many',
    trigger: '^(?:theft|thefts|leak|leaks|exposure|exposures)$',
    before: '(?:biggest|largest|worst|many|of|several) $',
    beside: '(?:one|some|many|series|wave|string|among) (?:of )?(?:the )?(?:\\w+ )?(?:thefts|leaks|exposures) of',
    example: 'The breach is one of the biggest thefts of medical records.',
    counterExample: 'The breach led to the theft of medical records.',
  },
  {
    id: 'told/unmentioned',
    trigger: '^mention',
    before: "(?:not|never|n't) (?:\\w+ )?$",
    example: 'The leaked email did not mention passport numbers.',
    counterExample: 'The leaked email mentioned passport numbers.',
  },
]
