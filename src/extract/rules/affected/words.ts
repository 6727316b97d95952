/** Words of the rows that read counts. */
import { wordClasses } from '../classes.ts'
import { phrases, wordSet } from '../lexicon/phrases.ts'
import type { WordClasses } from '../rule.ts'

const forms = (regular: string): readonly string[] =>
  regular.split(' ').flatMap((verb) => {
    const stem = verb.replace(/e$/, '')
    const doubled = /!$/.test(verb) ? verb.slice(0, -1) + verb.at(-2) : null
    const base = verb.replace(/!$/, '')
    if (doubled !== null) return [base, `${base}s`, `${doubled}ed`, `${doubled}ing`]
    return [base, /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${stem}ed`, `${stem}ing`]
  })
const participles = (regular: string): readonly string[] => forms(regular).filter((form) => /ed$/.test(form))

/** Verbs whose object was hit, or whose object is what was taken from them. */
const HARM =
  'affect impact compromise expose leak breach endanger jeopardize jeopardise victimize victimise ensnare harm plague imperil pilfer pinch nab! swipe siphon snatch scrape grab! exfiltrate hack harvest slurp steal ransack'
/** Verbs that say so only where their object stands right behind them, or of data. */
const HANDLE =
  'involve reveal disclose dump publish release post upload access obtain copie download acquire capture extract intercept view touch target encrypt infect discard misplace mismatch mail email misdirect collect gather'

export const affectedClasses: WordClasses = {
  ...wordClasses,
  harm: [
    ...forms(HARM).filter((form) => form !== 'breach' && form !== 'impact'),
    'hit hits hitting stole stolen hurt hurting struck striking spilled spilling'.split(' '),
  ].flat(),
  handle: [...forms(HANDLE), 'sold selling sells got struck lost losing took taken copied'.split(' ')].flat(),
  harmed: [
    ...participles(HARM),
    ...participles(HANDLE),
    'hit stolen lost taken sold copied hurt struck spilled misused pwned phished published circulating traded misdirected mis-mailed improperly impermissibly disposed inadvertently mistakenly mishandled'.split(
      ' ',
    ),
  ].flat(),
  data: 'data information info details records record files phi ephi pii documents accounts account profiles credentials passwords logins addresses numbers names emails e-mails messages photos images identities cards dates results diagnoses history histories statements letters bills forms identifiers lists list spreadsheet spreadsheets database databases breach theft loss charts reports claims images films x-rays privacy login usernames transactions licenses scans resumes communications returns password details email hashes phone username'.split(
    ' ',
  ),
  about: [
    'of',
    'on',
    'for',
    'from',
    'about',
    'belonging to',
    'relating to',
    'related to',
    'concerning',
    'pertaining to',
    'regarding',
    'associated with',
    'tied to',
    'linked to',
    'owned by',
    'used by',
    'that belong to',
    'that belonged to',
    'involving',
    'affecting',
    'impacting',
    'including',
    'that affected',
    'that affects',
    'covering',
    'with',
  ],
  store: [
    ...'contain contains contained containing include includes included including comprise comprises comprising comprised hold holds held holding had with totaling totalling totaled totalled'.split(
      ' ',
    ),
    'consisting of',
    'consists of',
    'consisted of',
    'made up of',
    'consist of',
    'comprised of',
    'amounting to',
  ],
  trove:
    'data phi ephi box boxes binder binders paper papers booklets roster pallet cart laptop smartphone cds dvd tape tapes dump dumps breach file files database databases collection leak list lists archive trove cache set dataset backup server bucket spreadsheet spreadsheets laptop laptops drive computer computers device email emails folder document documents records table tables corpus haul archives attachment attachments drives cd disk usb report reports incident hack torrent export compilation combination stash'.split(
      ' ',
    ),
  notify: [
    ...'notified notifying notify notifies informed informing alerted alerting'.split(' '),
    ...'letters notices notifications emails notice notification letter statements mailings postcards postcard mail correspondence invitations'
      .split(' ')
      .flatMap((word) => [`${word} to`, `${word} were sent to`, `${word} went to`, `${word} being sent to`]),
    'mailed letters to',
  ],
  told: 'notified informed alerted contacted warned told'.split(' '),
  open: ['('],
  close: [')'],
  fill: 'a an the total of additional another further reported whopping staggering combined all some its their what possibly potentially allegedly reportedly now as well and at least just only other both these those than also initially more'.split(
    ' ',
  ),
  otherCause:
    'storm storms hurricane tornado flood flooding floods wildfire wildfires fire earthquake drought blizzard wave freeze strike strikes walkout recall recalls layoff layoffs cut cuts closure closures increase increases rise infection infections disease epidemic pandemic outbreak illness condition disorder explosion crash delay delays shortage tariff tariffs tax'.split(
      ' ',
    ),
  hazard:
    'asbestos lead radiation smoke measles tuberculosis hepatitis hiv covid covid-19 virus disease chemicals fumes mold toxins bacteria heat infection rabies'.split(
      ' ',
    ),
  hire: phrases(
    `train, trains, training, trained, retrain, retrains, retrained, hire, hires, hired, hiring, fired, furloughed,
    recruit, recruits, recruited, laid off, lay off, lays off, laying off, let go, lost, lose, losing, gain, gained,
    gaining, added, adding, attract, attracted, won, signed up, signed, educate, educates, educated, transport,
    transports, house, houses, housed, housing, feed, feeds, ferries, purchase, purchased, buy, bought, sell, sells,
    moved, moves, relocated, rehired, pay, paid, pays, equipped, equips, welcomed, welcomes, admit, admits, lured`,
  ),
  grow: [
    ...'is was are were at stands stood reached reaches exceeds exceeded topped tops totaled totalled totals rose grew climbed jumped'.split(
      ' ',
    ),
    'stands at',
    'stood at',
    'rose to',
    'has risen to',
    'grew to',
    'climbed to',
    'increased to',
    'has grown to',
    'could be',
    'may be',
    'to be',
    'as',
    'to',
    'at',
    'from',
    'is now',
    'is at',
    'may reach',
    'was estimated at',
    'is estimated at',
    'is believed to be',
    'was revised to',
    'could reach',
    'be',
    'is put at',
    'put at',
    'has reached',
    'has been put at',
    'is set at',
    'came to',
  ],
  serve:
    'serve serves serving employ employs employing boasts boast boasting treats treating insures insuring covers supports supporting attracts enrolls enrolling manages managing cares counts supplies supplied supplying operates operating runs carries carrying welcomes houses graduates'.split(
      ' ',
    ),
}

/** Words of harm that are said of people for a hundred other reasons: alone they tell of no breach. */
export const everydayHarm = wordSet(
  'lost taken viewed watched touched infected hit hurt struck sold released posted published collected gathered',
)

/** What stolen or open data is called: where it stands, a count of records is of them. */
export const haulWords = wordSet(
  'dump dumps leak leaked haul trove database databases bucket backup server archive seller hacker hackers intruder intruders attackers gang forum unprotected unsecured exposed unencrypted misconfigured credentials INC',
)

/** What went wrong where nobody broke in. */
export const mishapWords = wordSet(
  'error lapse mistake glitch flaw bug misconfiguration misconfigured blunder vulnerability loophole laptop laptops usb mishap mix-up mishandling erroneously erroneous incorrect incorrectly wrong mistaken misaddressed visible unintended',
)
