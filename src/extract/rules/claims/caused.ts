import type { ClaimRule } from '../rule.ts'

/** How it happened. `vector` is a VERIS action variety; the words themselves become `method`. */
export const caused: readonly ClaimRule[] = [
  {
    id: 'caused/ransomware',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: (ransomware (attack|attacks|incident|infection|strain|event)|(with|by|by a|of a|of) ransomware|deployed .. ransomware|encrypted .. {systems})>',
    qualifiers: { vector: 'Ransomware' },
    example: ['Northwind Clinics was hit by a ransomware attack.', {}],
    counterExample: 'Northwind Clinics was hit by a hailstorm.',
  },
  {
    id: 'caused/phishing',
    predicate: 'CAUSED_BY',
    pattern:
      '(fell|falls|fallen|responded|clicked|victim|through|via|by|in|after|following|of|to|due|from|successful|targeted) .. <method: (phishing|spear-phishing|spearphishing|spear phishing|smishing|vishing) (email|emails|attack|attacks|scam|scheme|campaign|message|incident|e-mail|link)>',
    qualifiers: { vector: 'Phishing' },
    example: ['An employee of Northwind Clinics fell for a phishing email and lost data.', {}],
    counterExample: 'Northwind Clinics fell for a charming email and lost data.',
  },
  {
    id: 'caused/exploit',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: (exploited|exploiting|exploits|exploit|exploitation of|leveraged|leveraging|abused|abusing) .. (vulnerability|vulnerabilities|flaw|flaws|bug|zero-day|zero day|weakness|weaknesses|security hole)>',
    qualifiers: { vector: 'Exploit vuln' },
    example: ['Hackers exploited a vulnerability in the website of Northwind Clinics.', {}],
    counterExample: 'Hackers exploited a discount in the shop of Northwind Clinics.',
  },
  {
    id: 'caused/stolen-credentials',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: (using|used|with|through|via|by) .. (stolen|compromised|leaked|reused|hacked|vendor|weak|valid|default) .. (credentials|password|passwords|login|logins|account|username|user name|cookie|token|api key|access key)>',
    qualifiers: { vector: 'Use of stolen creds' },
    example: ['Hackers entered the network of Northwind Clinics using stolen credentials.', {}],
    counterExample: 'Nurses entered the building of Northwind Clinics using old keys.',
  },
  {
    id: 'caused/credentials-of-another',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: (used|using|with|through|via) (#DAN)* (credentials|login|logins|password|passwords) (to|of|from|belonging|that|stolen|obtained|it|they)>',
    qualifiers: { vector: 'Use of stolen creds' },
    example: ['An intruder used a former contractor’s credentials to reach a server of Northwind Clinics.', {}],
    counterExample: 'An intruder used a former contractor’s ladder to reach a window of Northwind Clinics.',
  },
  {
    id: 'caused/credential-stuffing',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: (credential stuffing|credential-stuffing|password spraying|brute-force|brute force|bruteforce) (attack|attacks|campaign)?>',
    qualifiers: { vector: 'Brute force' },
    example: ['Northwind Clinics was hit by a credential stuffing attack.', {}],
    counterExample: 'Northwind Clinics was hit by a lightning strike.',
  },
  {
    id: 'caused/sql-injection',
    predicate: 'CAUSED_BY',
    pattern: '<method: (sql|[PRD]) injection (attack|attacks|flaw|vulnerability)?>',
    qualifiers: { vector: 'SQLi' },
    example: ['Hackers used SQL injection against Northwind Clinics.', {}],
    counterExample: 'Nurses used a flu injection at Northwind Clinics.',
  },
  {
    id: 'caused/misconfiguration',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: (misconfigured|misconfiguration|unsecured|unprotected|exposed|publicly accessible|open|improperly secured|insecure|passwordless) .. (database|server|bucket|buckets|elasticsearch|storage|instance|mongodb|cloud storage|api|databases|servers|configuration)>',
    qualifiers: { vector: 'Misconfiguration' },
    example: ['The data of Northwind Clinics lay in a misconfigured cloud database.', {}],
    counterExample: 'The data of Northwind Clinics lay in a modern cloud database.',
  },
  {
    id: 'caused/theft',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: ((laptop|laptops|computer|computers|hard drive|device|devices|server|flash drive|thumb drive|usb drive|tablet|desktop|backup tapes|documents|paper records|briefcase|phone) .. (was|were|had been|being|been)? stolen|(theft of|stolen|stole) .. (laptop|laptops|computer|computers|hard drive|device|devices|flash drive|thumb drive|usb drive|tablet|desktop|paper records|briefcase))>',
    qualifiers: { vector: 'Theft' },
    example: ['A laptop of Northwind Clinics was stolen from a car.', {}],
    counterExample: 'A laptop of Northwind Clinics was bought from a shop.',
  },
  {
    id: 'caused/loss',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: ((lost|misplaced|lost track of) .. (laptop|usb|hard drive|device|flash drive|thumb drive|usb drive|tapes|backup tape|documents|box|files|cd|dvd|paperwork)|(laptop|usb|hard drive|device|flash drive|thumb drive|usb drive|tapes|backup tape|documents|paperwork|box) .. (was|were) (lost|misplaced))>',
    qualifiers: { vector: 'Loss' },
    example: ['An employee of Northwind Clinics lost a laptop with records.', {}],
    counterExample: 'An employee of Northwind Clinics bought a laptop with records.',
  },
  {
    id: 'caused/misdelivery',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: ((mistakenly|inadvertently|accidentally|erroneously|wrongly) (emailed|e-mailed|mailed|sent|faxed|disclosed|forwarded|shared|uploaded|attached|published|posted)|(emailed|mailed|sent|faxed|disclosed) .. to the wrong (person|people|patient|recipient|recipients|address|individual|individuals))>',
    qualifiers: { vector: 'Misdelivery' },
    example: ['Northwind Clinics mistakenly emailed a list of patients.', {}],
    counterExample: 'Northwind Clinics promptly emailed a list of prices.',
  },
  {
    id: 'caused/disposal',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: (improper disposal|improperly disposed|disposed .. (trash|dumpster|garbage|recycling)|thrown .. (trash|dumpster|garbage)|found in a (dumpster|skip))>',
    qualifiers: { vector: 'Disposal error' },
    example: ['Records of Northwind Clinics were improperly disposed of.', {}],
    counterExample: 'Records of Northwind Clinics were properly kept.',
  },
  {
    id: 'caused/skimmer',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: (malware|malicious code|malicious script|skimmer|card skimmer|card-skimming malware|ram scraper|keylogger|spyware|trojan) .. (on|in|at|into|onto|to) .. (systems|terminals|point-of-sale|website|checkout|registers|pages|network|server|servers|pos|payment|computers)>',
    qualifiers: { vector: 'Spyware/Keylogger' },
    example: ['Hackers put malware on the payment terminals of Kestrel Bank.', {}],
    counterExample: 'Hackers put stickers on the payment terminals of Kestrel Bank.',
  },
  {
    id: 'caused/insider',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: (former|disgruntled|rogue|ex|current) (#AN)? (employee|worker|contractor|staff member|staffer|insider|engineer) .. (stole|accessed|took|downloaded|copied|leaked|improperly|inappropriately|snooped|viewed|sold)>',
    qualifiers: { vector: 'Privilege abuse' },
    example: ['A former employee stole records of Northwind Clinics.', {}],
    counterExample: 'A former employee praised the records of Northwind Clinics.',
  },
  {
    id: 'caused/snooping',
    predicate: 'CAUSED_BY',
    pattern:
      '(employee|employees|worker|nurse|staff|physician|doctor|member) .. <method: (inappropriately|improperly|impermissibly|without authorization|without a .. reason) (accessed|viewed|obtained|looked at|used)>',
    qualifiers: { vector: 'Privilege abuse' },
    example: ['An employee inappropriately accessed records of Northwind Clinics.', {}],
    counterExample: 'An employee correctly filed the records of Northwind Clinics.',
  },
  {
    id: 'caused/third-party',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: ((breach|hack|compromise|attack|incident|intrusion|cyberattack|vulnerability) (at|of|on|in|involving) (a|an|its|one of its|the|our|their) (#AN)* (vendor|supplier|contractor|service provider|provider|business associate|third-party|third party|partner|subcontractor)|supply chain attack|supply-chain attack)>',
    qualifiers: { vector: 'Partner' },
    example: ['Northwind Clinics blamed a breach at a third-party vendor.', {}],
    counterExample: 'Northwind Clinics blamed a delay at a third-party vendor.',
  },
  {
    id: 'caused/unauthorized-access',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: (unauthorized|unauthorised|illegal|improper|illicit) access to ((#DA)? (#AN)? .. ({systems}|files|accounts|folders|email|data|mailbox|mailboxes)|[DAT])>',
    qualifiers: { vector: 'Unknown' },
    example: ['Northwind Clinics found unauthorized access to its network.', {}],
    counterExample: 'Northwind Clinics found easy access to its car park.',
  },
  {
    id: 'caused/email-compromise',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: ((unauthorized|unauthorised) (person|party|individual|actor|third party)|[GRP]) (#RV|had|has|have)* (accessed|gained access to|obtained access to) .. (email|e-mail|accounts|account|mailbox|mailboxes)>',
    qualifiers: { vector: 'Use of stolen creds' },
    example: ['An unauthorized party accessed the email account of a Northwind Clinics nurse.', {}],
    counterExample: 'An authorized party accessed the email account of a Northwind Clinics nurse.',
  },
  {
    id: 'caused/social-engineering',
    predicate: 'CAUSED_BY',
    pattern:
      '<method: (social engineering|social-engineering|pretexting|sim swapping|sim-swapping|sim swap|business email compromise|impersonating|posing as|impersonated|posed as) (#DAN)* (attack|attacks|scam|scheme|investigator|employee|executive|support|desk|technician|customer|vendor|ceo|attacks)>',
    qualifiers: { vector: 'Pretexting' },
    example: ['A thief posing as a technician copied records of Northwind Clinics.', {}],
    counterExample: 'A child drawing as a hobby copied pictures of Northwind Clinics.',
  },
]
