/** How the press says that data got out. Rows of word forms, the base form first. */

/** Verbs that say by themselves that their object, or their subject in the passive, got out. */
export const outrightVerbs: readonly string[] = [
  'expose exposes exposed exposing',
  'leak leaks leaked leaking',
  'steal steals stole stolen stealing',
  'compromise compromises compromised compromising',
  'exfiltrate exfiltrates exfiltrated exfiltrating',
  'dump dumps dumped dumping',
  'breach breaches breached breaching',
  'swipe swipes swiped swiping',
  'pilfer pilfers pilfered pilfering',
  'siphon siphons siphoned siphoning syphon syphons syphoned syphoning',
  'harvest harvests harvested harvesting',
  'spill spills spilled spilling spilt',
  'scrape scrapes scraped scraping',
  'intercept intercepts intercepted intercepting',
  'hack hacks hacked hacking',
  'hijack hijacks hijacked hijacking',
  'misuse misuses misused misusing',
  'loot loots looted looting',
  'infiltrate infiltrates infiltrated infiltrating',
  'purloin purloined',
  'raid raids raided raiding',
  'slurp slurps slurped slurping',
  'skim skims skimmed skimming',
  'phish phishes phished',
  'crack cracks cracked cracking',
  'nab nabs nabbed nabbing',
  'snatch snatches snatched snatching',
  'plunder plunders plundered plundering',
  'endanger endangers endangered endangering',
  'jeopardize jeopardizes jeopardized jeopardizing jeopardise jeopardises jeopardised jeopardising',
  'snarf snarfed snare snared',
  'misappropriate misappropriates misappropriated misappropriating',
  'mishandle mishandled',
  'ransack ransacked',
  'filch filched',
  'amass amassed',
  'bare bares bared baring',
]

/** Verbs of taking: in the passive they say it too; in the active where the words round them tell of a breach. */
export const takingVerbs: readonly string[] = [
  'access accesses accessed accessing',
  'obtain obtains obtained obtaining',
  'take takes took taken taking',
  'acquire acquires acquired acquiring',
  'view views viewed viewing',
  'download downloads downloaded downloading',
  'extract extracts extracted extracting',
  'grab grabs grabbed grabbing',
  'seize seizes seized seizing',
  'retrieve retrieves retrieved retrieving',
  'remove removes removed removing',
  'divulge divulges divulged divulging',
  'disclose discloses disclosed disclosing',
  'copy copies copied copying',
  'capture captures captured capturing',
  'export exports exported exporting',
  'photograph photographs photographed photographing',
  'browse browses browsed browsing',
  'snag snags snagged snagging',
  'decrypt decrypts decrypted decrypting',
  'lift lifts lifted lifting',
  'bag bags bagged bagging',
  'scoop scoops scooped scooping',
  'hoover hoovers hoovered hoovering',
  'duplicate duplicates duplicated duplicating',
]

/** Verbs of taking that honest people use too: active only, where the words round them tell of a breach. */
export const gatheringVerbs: readonly string[] = [
  'collect collects collected collecting',
  'gather gathers gathered gathering',
  'pull pulls pulled pulling',
  'get gets got getting gotten',
  'record records recorded recording',
  'see sees saw seen seeing',
  'log logs logged logging',
  'reach reaches reached reaching',
  'read reads reading',
  'opened',
]

/** Verbs of making known and of harm: they say it where the words round them tell of a breach, in either voice. */
export const spreadingVerbs: readonly string[] = [
  'publish publishes published publishing',
  'post posts posted posting',
  'sell sells sold selling',
  'reveal reveals revealed revealing',
  'lose loses lost losing',
  'release releases released releasing',
  'circulate circulates circulated circulating',
  'surface surfaces surfaced surfacing',
  'appear appears appeared appearing',
  'uncover uncovers uncovered',
  'affect affects affected affecting',
  'impact impacts impacted impacting',
  'touch touches touched touching',
  'trade trades traded trading',
  'shed sheds',
  'distribute distributes distributed distributing redistributed',
  'yield yields yielded yielding',
  'corrupt corrupts corrupted',
]

/** Verbs of everyday handling: they say it where carelessness or a stranger is named. */
export const handlingVerbs: readonly string[] = [
  'share shares shared sharing',
  'transfer transfers transferred transferring',
  'send sends sent sending',
  'email emails emailed emailing',
  'mail mails mailed mailing',
  'upload uploads uploaded uploading',
  'transmit transmits transmitted transmitting',
  'discard discards discarded discarding',
  'misplace misplaced misplaces misplacing',
  'leave leaves left leaving',
  'dispose disposes disposed disposing',
  'put puts putting',
  'print prints printed printing',
  'display displays displayed displaying',
  'attach attaches attached attaching',
  'hand hands handed handing',
  'delivered',
  'forward forwards forwarded forwarding',
  'fax faxes faxed faxing',
  'pass passes passed passing',
]

/** Words by which a sentence tells of a breach. */
export const breachWords: ReadonlySet<string> = new Set(
  (
    'hacker hackers attacker attackers actor actors thief thieves criminal criminals cybercriminal cybercriminals intruder intruders ' +
    'crooks fraudster fraudsters scammers cyberthieves spies gang unauthorized unauthorised malware trojan spyware ' +
    'ransomware keylogger botnet breach breaches breached breaching hack hacked hacks hacking leaking stealing leak leaks leaked intrusion incident cyberattack ' +
    'cyber-attack attack attacks stolen stole theft compromised exposed exposing exposure vulnerability flaw bug ' +
    'exploit exploited malicious rat infostealer backdoor banker misconfigured misconfiguration unsecured unprotected phishing phisher phishers illegally illegal ' +
    'improperly improper inappropriately inadvertently mistakenly accidentally erroneously wrongly unintentionally publicly pastebin darknet ' +
    'convicted indicted sentenced pleaded jailed ' +
    'dark underground insider rogue infected malicious skimming skimmer skimmers snoopers anyone exfiltrated ' +
    'crook scammer cybercrook cybercrooks snooper trojans keyloggers stealer stealers infostealers stalkerware adware'
  ).split(' '),
)

/** Words by which an article tells of a breach though no sentence of it need say so: who had it, how it went wrong. */
export const nearWords: ReadonlySet<string> = new Set(
  (
    'mistake mistaken blunder misdirected mistyped misaddressed misdelivered dumpster ransom scrape scraped scraping scraper ' +
    'scrapers spill spills spilled spilt stranger strangers snooped snooping prying arrested syndicate fraudsters stray strayed ' +
    'extortion extorted cybercrime bares bared dumped looted pilfered skimmed hijacked unguarded blabbed mishap lapse ' +
    'circulating infiltrated crippled'
  ).split(' '),
)

/** Where data lies open: with them, what is posted or appears got out. */
export const openPlaces: ReadonlySet<string> = new Set(
  'online web internet forum forums pastebin darknet marketplace torrent sale public publicly telegram twitter wikileaks breachforums raidforums hacking'.split(
    ' ',
  ),
)

/** Those of them that go by a name of their own. */
export const leakSites: ReadonlySet<string> = new Set([
  'pastebin',
  'telegram',
  'wikileaks',
  'breachforums',
  'raidforums',
])

/** Words of carelessness, and of strangers who receive what they should not. */
export const carelessWords: ReadonlySet<string> = new Set(
  (
    'inadvertently mistakenly accidentally erroneously wrongly unintentionally improperly mistake error wrong incorrect mistyped misaddressed misdirected misdelivered ' +
    'unauthorized unauthorised unsecured unencrypted unintended recipient scammer scammers fraudster fraudsters impostor imposter stranger ' +
    'strangers publicly online web pastebin forum dark darknet dumpster dumpsters skip skips bin bins trash rubbish kerb ' +
    'curb roadside train bus taxi pub whoever unattended unlocked unshredded abandoned'
  ).split(' '),
)

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
  'mention mentions mentioned',
  'bear bears bore',
  'tout touts touted',
  'advertise advertises advertised',
  'carry carries carried',
  'gives gave',
  'paired',
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
  'dumps of',
  'trove of',
  'troves of',
  'cache of',
  'caches of',
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
  'leaking of',
  'scraping of',
  'copying of',
  'publishing of',
  'copies of',
  'possession of',
  'hold of',
  'interception of',
  'hands on',
  'control of',
  'view of',
  'sight of',
  'rein over',
  'run of',
]

/** What can hold data in a breach: the subject of a holding verb. */
export const containers: ReadonlySet<string> = new Set(
  (
    'data information info details records record files file documents document breach breaches incident leak leaks ' +
    'hack attack dump list lists collection set dataset trove cache archive backup database databases table tables rows ' +
    'entries fields profile profiles accounts account folder log logs phi pii ephi spreadsheet email emails message ' +
    'messages attachment attachments letters letter forms form subset it which that they this these intrusion exposure ' +
    'haul batch sample material cyberattack incident corpus combolist credentials haul posting mailbox mailboxes inbox ' +
    'server bucket container instance repository disk drive drives laptop laptops device devices report invoices subscribers ' +
    'seller sellers post listing ad advert thread screenshots screenshot ' +
    'users members forum site theft loot stash some each all most elements gang ' +
    'folders line lines servers buckets backups statements photographs photos pictures recordings slips cabinet cabinets drawer sheets sheet pages stick sticks binder notebook notebooks types categories cluster archives tape tapes computer computers box boxes paperwork mailing papers postcards'
  ).split(' '),
)

/** Where papers are thrown away: what is found there lay open. */
export const dumps: ReadonlySet<string> = new Set(
  'dumpster dumpsters skip bin bins trash street landfill recycling alley kerb curb roadside'.split(' '),
)

/** What data is carried about on: who loses it loses the data. */
export const carriers: ReadonlySet<string> = new Set(
  (
    'laptop laptops notebook computer drive drives disk disks stick sticks usb thumb memory device devices phone phones ' +
    'tablet tablets briefcase bag binder folder box boxes tape tapes cd cds dvd envelope envelopes package parcel camera'
  ).split(' '),
)

/** What is made of data and nothing else: the subject of "had" and "stored". */
export const dataContainers: ReadonlySet<string> = new Set(
  (
    'data information records record file files database databases table tables list lists dump leak breach dataset ' +
    'collection cache archive backup spreadsheet entries rows documents document haul trove bucket server sample samples row record entry screenshot screenshots profile profiles loss theft loot stash listing post each laptop laptops drive drives disk mailbox mailboxes inbox folder folders line lines spreadsheets'
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
    'limited restricted confined such like regarding concerning involving assigned issued connected maintained collected identifying ' +
    'identified protected shipping billing mailing working living prescribing treating referring spoken preferred ' +
    'combined paired accompanied dating sensitive spread plus unsalted depending according following featuring ' +
    'describing detailing showing covering spanning listing ranging given saved cached required needed unique selected'
  ).split(' '),
)

/** Those who take data: "the information hackers stole". */
export const takers: ReadonlySet<string> = new Set(
  'collective hacktivist hacktivists hackers hacker attackers attacker thieves thief criminals cybercriminals intruders intruder actors actor crooks fraudsters party parties group gang they he she'.split(
    ' ',
  ),
)

/**
 * Forms that have data for their object and little else: a word of many meanings after them means its data. Not those
 * that have a system for it as often ("hacked websites").
 */
export const thievesForms: ReadonlySet<string> = new Set(
  outrightVerbs
    .filter((row) => !/^(?:breach|hack|hijack|infiltrate|raid|crack|compromise|phish)/.test(row))
    .flatMap((row) => row.split(' '))
    .concat('accessed access obtained obtain acquired downloaded copied extracted copying downloading'.split(' '))
    .concat('obtaining accessing contained held containing'.split(' ')),
)

/** All forms of the words above that tell of an exposure or of what lies in a store: where one stands, data may follow. */
export const exposureForms: ReadonlySet<string> = new Set(
  [...outrightVerbs, ...takingVerbs, ...spreadingVerbs, ...handlingVerbs, ...holdingVerbs]
    .flatMap((row) => row.split(' '))
    .concat('among', 'amongst', 'inside', 'swept', 'hauled', 'spirited', 'carted', 'gone', 'sat', 'lying')
    .filter((word) => word !== 'have' && word !== 'has' && word !== 'had'),
)
