/** Who speaks where the text names nobody: papers, inquiries, offices, people without a name. */

const words = (list: string): RegExp => new RegExp(`\\b(?:${list})\\b`, 'i')

/** Papers of the one who was hit: what they say, it says. */
export const ownPapers = words(
  'statements?|notices?|notifications?|letters?|disclosures?|filings?|announcements?|advisor(?:y|ies)|bulletins?|press releases?|news releases?|faqs?|form 8-k|8-k|10-k|10-q|e-?mails?|blog posts?|updates?|messages?|websites?|web pages?|reports?',
)

/** Where gangs and thieves speak. */
export const postings = words(
  'posts?|postings?|listings?|leak sites?|leak pages?|ransom notes?|forum threads?|threads?',
)

/** Papers of those who sue. */
export const suitPapers = words(
  'lawsuits?|suits?|complaints?|petitions?|class[- ]actions?|court (?:papers|documents|filings|records)|legal filings?|filings? in court',
)

/** Work that finds out what happened. Done by the one who was hit, unless another is named. */
export const inquiries = words(
  'investigations?|probes?|inquir(?:y|ies)|reviews?|analys[ie]s|audits?|forensics?|examinations?|assessments?|investigators',
)

/** Papers in which an agency says what it found. */
export const rulings = words(
  "decisions?|penalty notices?|monetary penalty|enforcement notices?|reprimands?|(?:regulator|watchdog|commission|commissioner)[’']s (?:report|findings?|investigation|inquiry)",
)

/** Those for whom a gang is named elsewhere. */
export const gangWords = words('gang|crew|hackers?|attackers?|sellers?|leakers?|posters?|extortionists?|threat actors?')

/** Those who speak for an organization. */
export const voices = words(
  'spokes(?:person|man|woman|people|persons|men)|representatives?|officials?|executives?|chief executive|ceo|ciso|management|administrators?|superintendent|president|chairman|general counsel|lawyers for the company',
)

/** Officials of the state speak for no company. */
export const stateOfficials = words(
  'law enforcement|police|federal|state officials?|government|prosecutors?|authorities|court|judge|fbi|u\\.?s\\.? officials?|regulators?',
)

/** "The company", "the credit union", "the hospital": the organization the article is about. */
export const organizationNouns = words(
  'company|firm|corporation|business|bank|lender|retailer|chain|hospitals?|health ?care (?:provider|organi[sz]ation|system)|health (?:system|plan|network|insurer)|clinics?|practice|provider|insurer|university|college|school|district|agency|authority|city|county|council|department|organi[sz]ation|nonprofit|charity|vendor|platform|operator|carrier|airline|hotel|casino|manufacturer|maker|giant|startup|service|site|exchange|broker|bureau|union|pharmacy|group|institution|entity|center|centre|store|laborator(?:y|ies)|lab|foundation|church|brand|team|club|museum|library|registry|app|seller|owner|parent|shop|restaurant|studio|publisher|developer|supplier|contractor|telecom|utility',
)

/** Agencies whose releases are their own word: "Office of the Attorney General". */
export const authorities = words(
  "attorney general(?:'s)?|state of|commonwealth of|department|commission(?:er)?(?:'s)?|ministry|bureau of|office (?:of|for)|police|u\\.?s\\.? attorney|federal|authority|agency|regulator|fbi|doj|ftc|sec|hhs|ico|court",
)

/** "A filing with the attorney general": the paper is the sender's, not the receiver's. */
export const lodgedWith =
  /\b(?:filing|notice|notification|letter|report|disclosure|form|breach|document|complaint)s?\b[^.;]{0,40}?\b(?:with|to|at|on)\s+(?:the\s+)?$/i

/** Verbs of belief: what someone thinks is not what they go on to tell. */
export const beliefs: ReadonlySet<string> = new Set(
  'believe think feel suspect fear hope expect assume doubt guess worry wonder know predict estimate speculate ask agree'.split(
    ' ',
  ),
)

/** Promises: the one who makes them says so. */
export const promising: ReadonlySet<string> = new Set(
  'promise promises promised promising pledge pledges pledged pledging vow vows vowed vowing commit commits committed agree agrees agreed plan plans planned intend intends intended undertake undertakes undertook'.split(
    ' ',
  ),
)

/** Outlets that are agencies themselves: their releases are their own word. */
export const agencyOutlets =
  /\battorney general\b|^(?:the )?(?:u\.?s\.? |uk |state |federal )?(?:office|department|ministry|bureau|state|commonwealth|division) (?:of|for)\b|\b(?:information commissioner(?:['’]s)?|data protection (?:authority|commission(?:er)?|board)|federal trade commission|securities and exchange commission|federal communications commission|attorney['’]s office|department of (?:justice|health|financial services|labor)|police (?:department|service|force)|europol|interpol)\b|^(?:ftc|sec|fcc|doj|hhs|fbi|cisa|ico|cnil|dpc|ncsc)\b/i

/** Verbs by which an organization tells of its own breach; their subject asserts it. */
export const disclosing: ReadonlySet<string> = new Set(
  'confirm confirms confirmed confirming disclose discloses disclosed disclosing acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting announce announces announced announcing reveal reveals revealed revealing report reports reported reporting said says deny denies denied denying ruled rules rejects rejected rejecting disputes disputed insists insisted maintains maintained concedes conceded conceding stresses stressed stressing warns warned warning apologized apologised apologizes apologises apologizing apologising owned accepts accepted told tells telling writes wrote writing notify notifying notified alerted alerting informed informing believes believed suspects suspected fears feared estimates estimated determined concluded blames blamed believe suspect think deny admit insist maintain estimate'.split(
    ' ',
  ),
)

/** Verbs of a claim that is made of a deed: "claims responsibility", "boasted of". */
export const claiming: ReadonlySet<string> = new Set(
  'claim claims claimed claiming boast boasts boasted boasting brag brags bragged bragging allege alleges alleged alleging accuse accuses accused accusing advertise advertises advertised advertising offers offered offering lists listed listing hawks hawked hawking touts touted touting peddles peddled dangled displays displayed displaying posts posted posting published threatens threatened threatening'.split(
    ' ',
  ),
)

/** What an authority does for a breach it has looked into: what the sentence tells of the breach are its findings. */
export const punishing: ReadonlySet<string> = new Set(
  'fined fines fining penalized penalised sanctioned reprimanded charged rebuked censured faulted faults admonished admonishes cleared settled reached ordered orders criticised criticized'.split(
    ' ',
  ),
)

const posts =
  'chief(?: \\w+){0,3}|head|directors?|manager|administrator|superintendent|principal|head ?teacher|headmaster|headmistress|provost|(?:vice|pro)[- ]?chancellor|chancellor|rector|registrar|dean|bursar|president|chair(?:man|woman|person)?|owner|co-?owner|founder|co-?founder|managing partner|partner|boss|general counsel|in-house counsel|treasurer|curator|librarian|proprietor|executive|ceo|cio|ciso|cto|cfo|coo|trustee|operations officer|data protection officer|privacy officer|compliance officer|security officer|information officer|vicar|abbot|matron|practice manager|clerk|spokes(?:man|woman|person)'
const honorifics = '(?:(?:mr|mrs|ms|dr|prof|professor|sir|dame|captain|fr|sister|rev)\\.? ?)?'

/** A post that an organization gives: before a name, after it. */
export const ownPost = {
  before: new RegExp(
    `(?:^|[\\s’'])(?:${posts})(?: (?:of|for) (?:[\\w&-]+ ?){1,4}| [a-z-]+ officer)?,? ?${honorifics}$`,
    'i',
  ),
  after: new RegExp(
    `^, (?:(?:the|its|their|our|an?) )?(?:[\\w’'-]+ ){0,4}?(?:${posts})(?: (?:of|for) (?!an? )(?:[\\w&-]+ ?){1,4})?$`,
    'i',
  ),
} as const

/** Who heads a union, a court or a force speaks for no company that was hit. */
export const stateOffices = words(
  'police|state|federal|minister|ministry|senator|mayor|governor|attorney|union|professor|research(?:er)?|analyst|former|ex|onetime|gang|party|association|court|sheriff|fire|campaign|advocacy|security firm|deputy secretary|labou?r|think tank|another|rival|emergency|homeland|commission(?:er)?|watchdog|regulator|prosecut\\w+|editor|author|law',
)
