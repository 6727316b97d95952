/**
 * Verbs that report speech, by what they take. A row is read in four orders: before and after the said words,
 * inverted ("said Dana"), and in the middle of them. Each row brings a sentence it must read, with speaker and content,
 * and a near miss in which none of its verbs reports speech.
 */

/**
 * QUOTE may stand beside quoted words; CLAUSE takes "(that) they left"; HEARER takes "the press (that) they left";
 * QUESTION takes "whether, why, how …"; ASIDE takes "them thieves", "it as a theft", "them of theft": words about a thing;
 * THOUGHT is a belief: inside what somebody says it is no statement of its own ("she said she believes …").
 * A lemma of several words is a verb and what follows it right away: "point_out".
 */
export type CueFrame = 'QUOTE' | 'CLAUSE' | 'HEARER' | 'QUESTION' | 'ASIDE' | 'THOUGHT'

export interface CueRow {
  readonly id: string
  readonly lemmas: string
  readonly frames: readonly CueFrame[]
  readonly example: readonly [text: string, speaker: string, content: string]
  readonly counterExample: string
}

export const cueRows: readonly CueRow[] = [
  {
    id: 'quote/say',
    lemmas:
      'say add state note explain write continue conclude maintain claim insist argue stress emphasize emphasise reiterate',
    frames: ['QUOTE', 'CLAUSE', 'QUESTION'],
    example: ['Dana Whitlock said the servers were safe.', 'Dana Whitlock', 'the servers were safe'],
    counterExample: 'Northwind added two servers in March.',
  },
  {
    id: 'quote/make-known',
    lemmas:
      'announce report confirm disclose reveal acknowledge admit concede confess recall recount remark observe mention declare proclaim affirm assert allege contend testify attest indicate specify clarify caution predict estimate suggest speculate theorize deny warn swear vow signal hint imply underscore caution complain lament boast brag joke quip charge counter dispute reply respond guarantee stipulate tweet muse gripe grouse grumble',
    frames: ['QUOTE', 'CLAUSE', 'QUESTION'],
    example: [
      'Northwind Clinics announced that it had closed the portal.',
      'Northwind Clinics',
      'it had closed the portal',
    ],
    counterExample: 'Northwind Clinics announced a new clinic.',
  },
  {
    id: 'quote/believe',
    lemmas:
      'believe think feel suspect fear hope expect assume doubt conclude determine find learn discover agree worry guess reckon know',
    frames: ['QUOTE', 'CLAUSE', 'THOUGHT'],
    example: ['Researchers believe that the group sold the files.', 'Researchers', 'the group sold the files'],
    counterExample: 'Researchers found a server in Oslo.',
  },
  {
    id: 'quote/tell',
    lemmas: 'tell inform assure remind notify advise warn promise email text assure persuade convince',
    frames: ['QUOTE', 'CLAUSE', 'HEARER'],
    example: ['Whitlock told reporters that nobody was harmed.', 'Whitlock', 'nobody was harmed'],
    counterExample: 'Whitlock was told to leave the room.',
  },
  {
    id: 'quote/ask',
    lemmas: 'ask wonder inquire question',
    frames: ['QUOTE', 'QUESTION'],
    example: ['“Who had the keys?” asked Whitlock.', 'Whitlock', 'Who had the keys?'],
    counterExample: 'Patients are asked to change “every password” now.',
  },
  {
    id: 'quote/voice',
    lemmas:
      'reply respond answer comment elaborate exclaim shout yell cry call scream chant whisper mutter murmur laugh shrug sigh grumble chime interject retort interrupt begin tweet retweet post blog publish opine muse sum read urge demand plead beg insist joke offer advise summarize summarise relate repeat quote cite point sing thunder bellow roar fume scoff sneer snap gush enthuse react echo recite deadpan crow intone volunteer venture reason reflect',
    frames: ['QUOTE'],
    example: ['“We stopped it,” replied Whitlock.', 'Whitlock', 'We stopped it,'],
    counterExample: 'Whitlock replied within “a few days” at most.',
  },
  {
    id: 'quote/describe',
    lemmas:
      'call describe label brand dub characterize characterise denounce condemn criticize criticise blast slam praise hail accuse blame depict portray dismiss brush cast deem decry tout mock deride ridicule attack rip deplore chide rebuke chastise lambast lambaste laud applaud commend thank congratulate credit urge cite reject invoke quote reference liken compare pledge vow propose demand ask promise warn coach encourage challenge question defend bemoan lament tout trumpet refer list condemn',
    frames: ['ASIDE'],
    example: ['Whitlock called the leak “a grave error”.', 'Whitlock', 'the leak “a grave error”'],
    counterExample: 'Whitlock called the office.',
  },
  {
    id: 'quote/make-clear',
    lemmas: 'point_out make_clear make_it_clear make_plain let_on spell_out',
    frames: ['QUOTE', 'CLAUSE', 'QUESTION'],
    example: ['Whitlock made it clear that the servers were safe.', 'Whitlock', 'the servers were safe'],
    counterExample: 'Whitlock made a clear glass for the servers.',
  },
  {
    id: 'quote/put-it',
    lemmas: 'put_it chime_in fire_back shoot_back hit_back',
    frames: ['QUOTE'],
    example: [
      'As Whitlock puts it, the bank was “a house without doors”.',
      'Whitlock',
      'the bank was “a house without doors”',
    ],
    counterExample: 'Whitlock put the file on a shelf.',
  },
  {
    id: 'quote/talk-about',
    lemmas:
      'talk_about talk_of speak_of speak_about point_to refer_to allude_to boast_of boast_about brag_about complain_of complain_about joke_about warn_of warn_about warn_against wave_off brush_off shrug_off play_down write_off sum_up lash_out_at hit_out_at rail_against push_back_against take_issue_with',
    frames: ['ASIDE'],
    example: ['Whitlock talked about “a long night” at the bank.', 'Whitlock', '“a long night” at the bank'],
    counterExample: 'Whitlock talked about the servers.',
  },
]

/** Past tense and participle where they are not the stem with "-ed". */
export const irregularForms: Readonly<Record<string, readonly string[]>> = {
  say: ['said', 'sez'],
  tell: ['told'],
  write: ['wrote', 'written'],
  think: ['thought'],
  feel: ['felt'],
  find: ['found'],
  read: ['read'],
  swear: ['swore', 'sworn'],
  begin: ['began', 'begun'],
  know: ['knew', 'known'],
  quip: ['quipped', 'quipping'],
  admit: ['admitted', 'admitting'],
  brag: ['bragged', 'bragging'],
  chat: ['chatted', 'chatting'],
  rebut: ['rebutted', 'rebutting'],
  sum: ['summed', 'summing'],
  beg: ['begged', 'begging'],
  snap: ['snapped', 'snapping'],
  shrug: ['shrugged', 'shrugging'],
  slam: ['slammed', 'slamming'],
  dub: ['dubbed', 'dubbing'],
  cast: ['cast'],
  blog: ['blogged', 'blogging'],
  rip: ['ripped', 'ripping'],
  sing: ['sang', 'sung'],
  refer: ['referred', 'referring'],
  forget: ['forgot', 'forgotten', 'forgetting'],
  learn: ['learnt'],
  make: ['made'],
  let: ['let', 'letting'],
  put: ['put', 'putting'],
  shoot: ['shot'],
  hit: ['hit', 'hitting'],
  speak: ['spoke', 'spoken'],
  take: ['took', 'taken'],
}

/** Forms that are nouns or adjectives as often as verbs: they count only where the tagger calls them a verb, or beside quoted words. */
export const ambiguousForms: ReadonlySet<string> = new Set(
  'claim claims report reports note notes state states comment comments charge charges promise promises estimate estimates warning offer offers post posts posting text texts email emails question questions answer answers demand demands call calls counter post cry laugh laughs attack attacks praise blame brand label labels cast credit hope hopes fear fears suspect suspects doubt doubts read reads reading sum point points finding findings feeling writing reason reasons guess worry worries signal signals reference references blast vow vows pledge pledges echo echoes blog blogs tweet tweets remark remarks joke jokes hint hints reply replies muse relate following concluded alleged estimated known reported thank thanks begin text quote quotes cite snap laugh retort retorts shout shouts chant chants scream screams coach coaches challenge challenges list lists'.split(
    ' ',
  ),
)

/** Auxiliaries and adverbs between a subject and its verb. */
export const auxiliaries: ReadonlySet<string> = new Set(
  "has have had also later then previously recently repeatedly already still now since just once ever even both all first finally simply only has't would could may might must will did does do can publicly flatly and".split(
    ' ',
  ),
)

export const beForms: ReadonlySet<string> = new Set(
  "is are was were be been being isn't aren't wasn't weren't gets got he's she's it's they're get".split(' '),
)

export const negations: ReadonlySet<string> = new Set(
  "not never didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't can't cannot nor neither refused declined".split(
    ' ',
  ),
)

/** Papers that speak: their speaker is who issued them. */
export const documentNouns: ReadonlySet<string> = new Set(
  'statement notice letter letters email e-mail release filing filings report website alert bulletin advisory notification memo post blog announcement tweet update page disclosure message faq minutes memo transcript'.split(
    ' ',
  ),
)

/** Papers and work that an organization answers for: "the alert continued", "its statement", "the probe found". */
export const issuedNouns: ReadonlySet<string> = new Set(
  'statement release announcement alert advisory bulletin disclosure update filing filings report findings probe investigation inquiry review faq'.split(
    ' ',
  ),
)

/** Words for what somebody says: "Whitlock's “not one file” promise". */
export const spokenNouns: ReadonlySet<string> = new Set(
  'promise pledge claim comment remark statement line quip warning threat slogan tweet post message answer reply vow mantra accusation insult joke speech motto'.split(
    ' ',
  ),
)

/** People spoken of without a name: a source of their own. */
export const unnamedPeople: ReadonlySet<string> = new Set(
  'official officials critic critics expert experts researcher researchers analyst analysts aide aides adviser advisers advisor advisors investigator investigators prosecutor prosecutors police lawyer lawyers attorney attorneys authorities lawmakers lawmaker supporters source sources spokesperson spokesman spokeswoman spokespeople witness witnesses plaintiffs plaintiff employees employee customers customer patients patient users hackers hacker attackers attacker victim victims group regulators regulator executive executives judge director manager president chairman officer people person man woman voters voter residents leaders leader members member staff staffers staffer campaign team administration committee representative representatives insider insiders observers professor economists economist scientist scientists engineer engineers worker workers organizers organizer reporters reporter commentators commentator pollster pollsters strategist strategists operative operatives allies ally opponents opponent parents parent students student teacher teachers doctors doctor nurse nurses friend friends candidate candidates host author editor columnist journalist senator congressman congresswoman governor mayor minister secretary court jury lawsuit suit complaint study survey poll audit newspaper'.split(
    ' ',
  ),
)
