/** How the press says that data got out. Rows of word forms, the base form first. */

/** What is done to data that is exposed: its object, or its subject in the passive. */
export const takingVerbs: readonly string[] = [
  'expose exposes exposed exposing',
  'leak leaks leaked leaking',
  'steal steals stole stolen stealing',
  'access accesses accessed accessing',
  'compromise compromises compromised compromising',
  'obtain obtains obtained obtaining',
  'exfiltrate exfiltrates exfiltrated exfiltrating',
  'take takes took taken taking',
  'acquire acquires acquired acquiring',
  'view views viewed viewing',
  'download downloads downloaded downloading',
  'copy copies copied copying',
  'dump dumps dumped dumping',
  'publish publishes published publishing',
  'post posts posted posting',
  'sell sells sold selling',
  'breach breaches breached breaching',
  'swipe swipes swiped swiping',
  'pilfer pilfers pilfered pilfering',
  'siphon siphons siphoned siphoning syphoned',
  'harvest harvests harvested harvesting',
  'reveal reveals revealed revealing',
  'disclose discloses disclosed disclosing',
  'lose loses lost losing',
  'spill spills spilled spilling spilt',
  'scrape scrapes scraped scraping',
  'intercept intercepts intercepted intercepting',
  'hack hacks hacked hacking',
  'extract extracts extracted extracting',
  'hijack hijacks hijacked hijacking',
  'grab grabs grabbed grabbing',
  'nab nabs nabbed nabbing',
  'snatch snatches snatched snatching',
  'seize seizes seized seizing',
  'retrieve retrieves retrieved retrieving',
  'capture captures captured capturing',
  'remove removes removed removing',
  'misuse misuses misused misusing',
  'loot loots looted looting',
  'infiltrate infiltrates infiltrated infiltrating',
  'release releases released releasing',
  'purloin purloined',
  'raid raids raided raiding',
  'slurp slurps slurped slurping',
  'skim skims skimmed skimming',
  'phish phished phishing',
  'crack cracks cracked cracking',
  'decrypt decrypts decrypted decrypting',
  'circulate circulates circulated circulating',
  'surface surfaces surfaced surfacing',
  'share shares shared sharing',
  'transfer transfers transferred transferring',
  'send sends sent sending',
  'mail mails mailed mailing',
  'uncover uncovers uncovered',
  'affect affects affected affecting',
  'impact impacts impacted impacting',
  'touch touches touched touching',
  'endanger endangers endangered endangering',
  'jeopardize jeopardizes jeopardized jeopardizing jeopardise jeopardised',
  'trade trades traded trading',
  'shed sheds',
  'snag snags snagged snagging',
  'snarf snarfed snare snared',
  'advertise advertises advertised advertising',
  'divulge divulges divulged divulging',
  'upload uploads uploaded uploading',
  'misappropriate misappropriates misappropriated misappropriating',
  'mishandle mishandled',
  'ransack ransacked',
  'filch filched',
  'export exported exporting',
]

/** What a breach, or the data and files in it, do: their object is exposed. */
export const holdingVerbs: readonly string[] = [
  'include includes included',
  'contain contains contained',
  'comprise comprises comprised',
  'consist consists consisted',
  'involve involves involved',
  'concern concerns concerned',
  'feature features featured',
  'cover covers covered',
  'hold holds held',
  'list lists listed',
  'span spans spanned',
  'reference references referenced',
  'relate relates related',
  'show shows showed shown',
  'have has had',
  'store stores stored',
  'pertain pertains pertained',
  'range ranges ranged',
]

/** Nouns of exposure, with the preposition that brings the data. */
export const exposureNouns: readonly string[] = [
  'theft of',
  'loss of',
  'exposure of',
  'disclosure of',
  'leak of',
  'leakage of',
  'breach of',
  'compromise of',
  'exfiltration of',
  'release of',
  'publication of',
  'acquisition of',
  'dump of',
  'trove of',
  'cache of',
  'viewing of',
  'sale of',
  'hack of',
  'stealing of',
  'misuse of',
  'access to',
  'accessibility of',
  'breach involving',
  'incident involving',
  'posting of',
  'mailing of',
  'spill of',
  'harvesting of',
  'copies of',
  'possession of',
  'hold of',
  'interception of',
  'hands on',
]

/** What can hold data in a breach: the subject of a holding verb. */
export const containers: ReadonlySet<string> = new Set(
  (
    'data information info details records record files file documents document breach breaches incident leak leaks ' +
    'hack attack dump list lists collection set dataset trove cache archive backup database databases table tables rows ' +
    'entries fields profile profiles accounts account folder log logs phi pii ephi spreadsheet email emails message ' +
    'messages attachment attachments letters letter forms form subset it which that they this these intrusion exposure ' +
    'haul batch sample material cyberattack incident corpus combolist credentials haul posting mailbox mailboxes inbox ' +
    'server bucket instance repository disk drive drives laptop laptops device devices report invoices subscribers ' +
    'users members individuals customers patients forum site theft loot stash hackers some each all most elements ' +
    'types categories tape tapes computer computers box boxes paperwork mailing papers postcards'
  ).split(' '),
)

/** After "were": the data lies open. */
export const openStates: ReadonlySet<string> = new Set(
  (
    'accessible available visible public online exposed unprotected unsecured viewable searchable downloadable ' +
    'discoverable vulnerable readable open unencrypted present'
  ).split(' '),
)

/** Verb forms that only describe the data or tie items of a list; the search for the governing verb steps over them. */
export const transparentWords: ReadonlySet<string> = new Set(
  (
    'including containing comprising consisting stored hashed encrypted salted associated related relating belonging ' +
    'pertaining linked used using tied based called known named held kept submitted entered registered dated provided ' +
    'limited such like regarding concerning involving assigned issued connected maintained collected identifying ' +
    'identified protected shipping billing mailing working living prescribing treating referring spoken preferred ' +
    'combined paired accompanied dating sensitive spread plus unsalted depending according following featuring ' +
    'describing detailing showing covering spanning listing ranging given saved cached required needed unique selected'
  ).split(' '),
)

/** Those who take data: "the information hackers stole". */
export const takers: ReadonlySet<string> = new Set(
  'hackers hacker attackers attacker thieves thief criminals cybercriminals intruders intruder actors actor crooks fraudsters party parties group gang they he'.split(
    ' ',
  ),
)
