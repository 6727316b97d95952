import { wordSet } from '../lexicon/phrases.ts'

/** Words of which one tells that an article is about a breach of data. */
export const breachSigns = wordSet(
  'breach breaches breached hacked hackers hacker hack hacking ransomware cyberattack cyberattacks cyber-attack cyber-attacks cyber phishing malware cybersecurity intruder intruders unauthorized unauthorised leaked intrusion stolen exposed break-in break-ins tampering skimmer skimmers skimming skimmed worm',
)

/** The same, where kinds of data are named beside them. */
export const lossSigns = wordSet(
  'lost mislaid misplaced missing copied crippled mistake mistakenly accident accidentally inadvertently error blunder mishap ransom misdirected unprotected unsecured unencrypted viewable downloaded intruded snooped snooping leak leaking theft thief thieves scraped dumped dumpster sold selling readable accessible reachable misconfigured elasticsearch mongodb bucket altered tampered hijacked escaped taken accessed published posted visible',
)

/** What is done to data and to what holds it, where a kind of data or a word of `heldThings` stands in the same sentence. */
export const takings = wordSet(
  'copied copying leaked leaking leak lifted scraped vanished mislaid astray siphoned hijacked wiped encrypted raided tampered unprotected unencrypted unsecured downloaded exfiltrated harvested swiped pilfered theft thief thieves burglary burglars snooped snooping misdirected misaddressed infiltrated dumped lost loss missing taken ransom gone outsider outsiders stranger strangers',
)

/** The same, where a kind of data stands in the same sentence: doors and shops are open, too. */
export const openings = wordSet(
  'open openly public publicly readable viewable visible anyone anybody seen viewed online sale somebody someone strangers outsiders stranger outsider wrong bug glitch error accidentally mistakenly inadvertently',
)

/** What data is kept in, and what it is called in general. */
export const heldThings = wordSet(
  'data records files database databases archive archives backup backups laptop laptops disk disks disc discs drive drives tape tapes mailbox mailboxes inbox inboxes server servers bucket spreadsheet scans charts passwords logins login payslips payroll dictations tills invoices bookings register code',
)

/** Where a sentence tells of the law's pursuit of somebody: it is over a breach. */
export const pursuitSigns: ReadonlySet<string> = new Set([
  ...breachSigns,
  ...wordSet('attack leak leaking stole unprotected unsecured exposing break-in thieves'),
])

/** Break-ins and losses: a time beside one is that of a breach. */
export const intrusions = wordSet(
  'breach breaches hack hacked hacking hackers hacker intrusion intruder intruders break-in cyberattack ransomware ransom leak leaked attackers attacker thieves malware virus worm unauthorized unauthorised breached exposed',
)
