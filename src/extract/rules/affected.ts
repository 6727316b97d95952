/**
 * How many people, accounts or records. In these patterns a count stands with its noun as one unit (claims/absorb-counts.ts):
 * PPL counts people, REC pieces of data, NUM names nothing.
 */
import type { ClaimRule, WordClasses } from './rule.ts'
import { wordClasses } from './classes.ts'
import { wordSet } from './lexicon/phrases.ts'

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
    'storm storms hurricane tornado flood flooding floods wildfire wildfires fire earthquake drought blizzard wave freeze strike strikes walkout recall recalls layoff layoffs cut cuts closure closures increase increases rise infection infections disease virus epidemic pandemic outbreak illness condition disorder explosion crash delay delays shortage tariff tariffs tax'.split(
      ' ',
    ),
  hazard:
    'asbestos lead radiation smoke measles tuberculosis hepatitis hiv covid covid-19 virus disease chemicals fumes mold toxins bacteria heat infection rabies'.split(
      ' ',
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

const FILL = '{fill}*'
const WHO = '[PPL|REC|NUM:value]'
// "customers in the UK", "people across four states": what may stand between a noun and its verb.
const TAIL = '({open}|{close}|#NPAIDC|[PLC]|[ORG]|[DATE]|[GRP]|[PRD]|[PCT])*'
const AUX = '(({will}|{have}|{be}|#R|also|potentially|not|then|since|all|reportedly|allegedly|to)+)'
const BRACKET = '({open} #NPAX* [ORG|DAT]? {close})?'

interface Row {
  readonly id: string
  readonly pattern: string
  /** What it reads, with the number it binds. */
  readonly reads: readonly [text: string, value: string]
  readonly leaves: string
}

const toRule = ({ id, pattern, reads: [text, value], leaves }: Row): ClaimRule => ({
  id: `affected/${id}`,
  predicate: 'AFFECTED',
  pattern,
  example: [text, { value }],
  counterExample: leaves,
})

/** Wordings that say so outright. */
export const affectedOutright: readonly ClaimRule[] = (
  [
    {
      id: 'active',
      pattern: `<trigger: {harm}> ${FILL} ${WHO}`,
      reads: ['The breach affected more than 1.2 million patients.', 'more than 1.2 million'],
      leaves: 'The outage affected flights in 12 cities.',
    },
    {
      id: 'active-data',
      pattern: `<trigger: {handle}> ${FILL} [REC:value]`,
      reads: ['The gang published 40,000 files.', '40,000'],
      leaves: 'The gang published two manifestos.',
    },
    {
      id: 'involved',
      pattern: `{breach} .. <trigger: (involved|involves|involving|touched|reached)> ${FILL} [PPL|REC:value]`,
      reads: ['The incident involved 3,100 tenants.', '3,100'],
      leaves: 'The meeting involved 3,100 tenants.',
    },
    {
      id: 'passive',
      pattern: `[PPL|REC:value] ${TAIL} ${AUX} <trigger: {harmed}>`,
      reads: ['Some 48,000 customers in the region may have been affected.', 'Some 48,000'],
      leaves: 'Some 48,000 customers in the region were happy.',
    },
    {
      id: 'passive-who',
      pattern: `[PPL|REC:value] (who|that|which|whose) ... ${AUX} <trigger: {harmed}>`,
      reads: ['Some 48,000 customers who paid by card may have been affected.', 'Some 48,000'],
      leaves: 'Some 48,000 customers who paid by card were happy.',
    },
    {
      id: 'passive-bare',
      pattern: `[NUM:value] ({have}|{be}|{will}|#R)+ <trigger: {harmed}>`,
      reads: ['Of them, 1,500 had been compromised.', '1,500'],
      leaves: 'Of them, 1,500 had been repaired.',
    },
    {
      id: 'participle',
      pattern: `${WHO} (#R|potentially|in total)? <trigger: {harmed}>`,
      reads: ['In May the forum had 186k records exposed.', '186k'],
      leaves: 'In May the forum had 186k records.',
    },
    {
      id: 'whose',
      pattern: `[PPL:value] ${TAIL} ,? <trigger: whose ({data}|[DAT]|#A*|#P*|#N*)> ... {harmed}`,
      reads: ['It wrote to the 9,400 guests whose card numbers were stolen.', '9,400'],
      leaves: 'It wrote to the 9,400 guests whose rooms face the sea.',
    },
    {
      id: 'had-data',
      pattern: `[PPL:value] ${TAIL} {have} ({poss}|the)? #A* ({data}|[DAT]) .. .. <trigger: {harmed}>`,
      reads: ['Of those, 31,000 people had their email addresses stolen.', '31,000'],
      leaves: 'Of those, 31,000 people had no email addresses.',
    },
    {
      id: 'total',
      pattern: `<trigger: (number|total|tally|count|toll|scope|scale|size)> .. (of|for)? .. .. (victims|those|breach|{harmed}) ... {grow} ${FILL} ${WHO}`,
      reads: ['The number of people affected now stands at 61,300.', '61,300'],
      leaves: 'The number of people in the town now stands at an all-time high.',
    },
    {
      id: 'bringing-total',
      pattern: `(bringing|brings|brought|raising|raises|raised|pushing) <trigger: the .. (total|tally|number|toll)> ... (to|at) ${FILL} ${WHO}`,
      reads: ['A second notice went out, bringing the total number of victims to 77,000.', '77,000'],
      leaves: 'A second notice went out, bringing the total cost to $77,000.',
    },
    {
      id: 'label',
      pattern: `<trigger: (affected|impacted|victims|exposed|records)> (individuals|people|persons|accounts|customers|users|patients|records|affected|exposed|total)? (:|-) ${FILL} ${WHO}`,
      reads: ['Individuals affected: 5,218', '5,218'],
      leaves: 'Phone: 5,218',
    },
    {
      id: 'suffered',
      pattern: `[PPL:value] ${TAIL} (experienced|suffered|endured|faced) .. .. <trigger: {breach}>`,
      reads: ['More than 9,000 residents experienced a data breach in May.', 'More than 9,000'],
      leaves: 'More than 9,000 residents experienced a storm in May.',
    },
    {
      id: 'caught-up',
      pattern: `[PPL:value] ${TAIL} ({be}|{have}|{will}|#R|appear|appears|to|believed|feared|thought)* <trigger: (caught up in|swept up in|at risk|in harm's way|fell victim|have fallen victim|had fallen victim|fallen victim)>`,
      reads: ['About 2,600 students were caught up in the attack.', 'About 2,600'],
      leaves: 'About 2,600 students were at the game.',
    },
  ] satisfies readonly Row[]
).map(toRule)

/** Wordings of statistics, laws and claims forms: no count in them is one of victims, whatever else the sentence says. */
export const neverAffected: readonly ClaimRule[] = (
  [
    {
      id: 'not-statistic',
      pattern: `[BRE] ... [PPL|REC|NUM:value]`,
      reads: ['The report counts 812 data breaches affecting 64 million records.', '64 million'],
      leaves: 'The data breach affected 64 million records.',
    },
    {
      id: 'not-class',
      pattern: `[PPL:value] {have}* (#R|[DATE])* (submitted|objected|opted|signed|joined|enrolled|filed|use|uses|rely|work|works|attended|voted|responded|visit|download|downloaded|participated|said|believe|claimed|agreed)`,
      reads: ['By summer 3,300 members had already submitted claims.', '3,300'],
      leaves: 'The breach affected 3,300 members.',
    },
    {
      id: 'not-per',
      pattern: `(per|every|each) [PPL|REC|NUM:value]`,
      reads: ['The fee is charged per 1,000 records.', '1,000'],
      leaves: 'The breach affected 3,300 members.',
    },
    {
      id: 'not-a-day',
      pattern: `[PPL|REC|NUM:value] (a|per|each|every) (day|week|month|year|weekday|night|quarter)`,
      reads: ['The network carries 40,000 riders a day.', '40,000'],
      leaves: 'The breach affected 40,000 riders.',
    },
    {
      id: 'not-threshold',
      pattern: `(breaches|incidents) (that|which)? (affect|affecting|affects|impacting|involving|involve|of) [PPL|REC|NUM:value]`,
      reads: ['Breaches affecting 500 or more individuals must be reported.', '500 or more'],
      leaves: 'The breach affected 3,300 members.',
    },
    {
      id: 'not-other-cause',
      pattern: `{otherCause} ({will}|{have}|#R)* {harm} ${FILL} [PPL|REC|NUM:value]`,
      reads: ['The storm affected 40,000 customers of the utility.', '40,000'],
      leaves: 'The breach affected 40,000 customers of the utility.',
    },
    {
      id: 'not-exposed-to',
      pattern: `[PPL|NUM:value] ${TAIL} ${AUX} exposed to .. {hazard}`,
      reads: ['Up to 1,400 people may have been exposed to asbestos.', 'Up to 1,400'],
      leaves: 'Up to 1,400 people may have been exposed to fraud.',
    },
  ] satisfies readonly Row[]
).map(toRule)

/** Wordings that count customers, staff or members, and no victims. Their examples are near misses. */
export const notAffected: readonly ClaimRule[] = (
  [
    {
      id: 'not-served',
      pattern: `{serve} ${FILL} [PPL|REC|INS:value]`,
      reads: ['Northwind Clinics serves more than 10 million patients.', 'more than 10 million'],
      leaves: 'Northwind Clinics was hit.',
    },
    {
      id: 'not-owned',
      pattern: `({have}|([ORG]|,|company|firm|hospital|system|retailer|bank|chain|provider|group|agency|organization) with) ${FILL} [PPL|INS:value]`,
      reads: ['Northwind Clinics has 5,000 employees in three states.', '5,000'],
      leaves: 'Northwind Clinics was hit.',
    },
    {
      id: 'not-staff',
      pattern: `(employing|employer of|team of|staff of|workforce of|group of|community of|network of|base of|membership of|population of|army of|crew of|home to|used by|trusted by|relied on by|sent by|read by|joined by|followed by|survey of|poll of|study of|analysis of) ${FILL} [PPL|INS:value]`,
      reads: ['It is used by 4 million people.', '4 million'],
      leaves: 'The breach affected 3,300 members.',
    },
  ] satisfies readonly Row[]
).map(toRule)

/** Wordings that say so of a count near them, where nothing speaks against it. */
export const affectedNearby: readonly ClaimRule[] = (
  [
    {
      id: 'data-taken-for',
      pattern: `[DAT] ({be}|{have}|#R)+ <trigger: {harmed}> .. (for|of|from|on|belonging to) ${FILL} [PPL:value]`,
      reads: ['Bank account numbers were also copied for about 2,900 patients.', 'about 2,900'],
      leaves: 'Bank account numbers were also printed for about 2,900 patients.',
    },
    {
      id: 'for-people-data',
      pattern: `(for|of|from) ${FILL} [PPL:value] ${TAIL} #R? , [DAT] ({be}|{have}|{will}|#R)+ <trigger: {harmed}>`,
      reads: ['For 21,000 guests from abroad, passport numbers were taken as well.', '21,000'],
      leaves: 'For 21,000 guests from abroad, passport numbers were printed as well.',
    },
    {
      id: 'put-figure',
      pattern: `<trigger: (put|puts|raised|revised|updated|raises|lowered|increased)> (the|its|that|this) .. (figure|number|total|estimate|count|tally|toll) .. .. (at|to|from) ${FILL} ${WHO}`,
      reads: ['In April it had put the figure at 165,000.', '165,000'],
      leaves: 'In April it had put the box at the door.',
    },
    {
      id: 'also-reported',
      pattern: `{harmed} ... [ORG] (reported|disclosed|listed|reports) ${FILL} [NUM:value]`,
      reads: ['It said that 61,500 people were affected, and Northwind Clinics reported 9,870.', '9,870'],
      leaves: 'It said that 61,500 people were affected, and Northwind Clinics repaired 9,870.',
    },
    {
      id: 'data-of',
      pattern: `<trigger: ({data}|[DAT])> ${BRACKET} #R* {about} ${FILL} (approximately|about)? [PPL|NUM:value]`,
      reads: ['The laptop held the health information (PHI) of 702 individuals.', '702'],
      leaves: 'Northwind Clinics processes claims in 12 states.',
    },
    {
      id: 'data-for-accounts',
      pattern: `<trigger: ({data}|[DAT])> ${BRACKET} (of|for|on|from) ${FILL} [REC:value]`,
      reads: ['It held passwords for 800,000 accounts.', '800,000'],
      leaves: 'It held a party for 80 guests.',
    },
    {
      id: 'their-data',
      pattern: `[PPL:value] #NPA* <trigger: ({data}|[DAT])>`,
      reads: ['The file showed 1,500 individuals’ health information.', '1,500'],
      leaves: 'The file showed 1,500 pages.',
    },
    {
      id: 'trove',
      pattern: `<trigger: ({trove}|[OTH|INS])> ... {store} ${FILL} [REC|PPL:value]`,
      reads: ['The data contained over 4 million unique email addresses.', 'over 4 million'],
      leaves: 'The new plan contained over 4 million ideas.',
    },
    {
      id: 'handled',
      pattern: `<trigger: {handle}> ${FILL} [PPL:value] #NPA* ({data}|[DAT])`,
      reads: ['Someone downloaded 5,300 patients’ health information.', '5,300'],
      leaves: 'Someone welcomed 5,300 patients.',
    },
    {
      id: 'it-held',
      pattern: `<trigger: it (contained|held|included|exposed|stored|comprised)> ${FILL} [REC:value]`,
      reads: ['The database was left open. It contained 3.1 million customer records.', '3.1 million'],
      leaves: 'The bookshop was left open. It contained 3.1 million novels.',
    },
    {
      id: 'there-were',
      pattern: `there {be} ${FILL} [REC:value]`,
      reads: ['There were 749k unique email addresses in it.', '749k'],
      leaves: 'There were 12 speakers at the event.',
    },
    {
      id: 'gap',
      pattern: `<trigger: {harm}> ... [PPL|REC:value]`,
      reads: ['Hackers stole names and phone numbers from 37 million users.', '37 million'],
      leaves: 'Hackers like names and phone numbers.',
    },
    {
      id: 'told',
      pattern: `<trigger: {notify}> ${FILL} [GRP]? [PPL:value]`,
      reads: ['The clinic notified 16,762 patients by letter.', '16,762'],
      leaves: 'The clinic notified the police.',
    },
    {
      id: 'were-told',
      pattern: `[PPL:value] ${TAIL} ${AUX} <trigger: {told}>`,
      reads: ['About 300 volunteers have been notified.', 'About 300'],
      leaves: 'About 300 volunteers have been trained.',
    },
    {
      id: 'breach-of',
      pattern: `<trigger: {breach}> .. {about} ${FILL} [PPL|REC:value]`,
      reads: ['The breach of 6.4 million accounts went unseen for years.', '6.4 million'],
      leaves: 'The breach of trust went unseen for years.',
    },
    {
      id: 'sized-breach',
      pattern: `[PPL|REC|NUM:value] (data|user|account|record|customer|patient|person|member|employee|card|password|email)* <trigger: {breach}>`,
      reads: ['It was the largest since the 40 million customers breach.', '40 million'],
      leaves: 'It was the largest breach since spring.',
    },
    {
      id: 'access-to',
      pattern: `<trigger: access> (to|of) ... [PPL|REC:value]`,
      reads: ['The gang says that it had access to data on 850,000 members.', '850,000'],
      leaves: 'The gang says that it had access to the network.',
    },
    {
      id: 'for-sale',
      pattern: `[REC|PPL:value] ... <trigger: (for sale|on sale|dark web|dark net|darknet|pastebin|publicly available|hacking forum)>`,
      reads: ['A seller put 640,000 accounts up for sale.', '640,000'],
      leaves: 'A seller put a car up for sale.',
    },
    {
      id: 'victims',
      pattern: `<trigger: (victims|victim|[GRP])> .. (include|including|are|were|number|numbered) ${FILL} ${WHO}`,
      reads: ['Its victims include 4,000 retired teachers.', '4,000'],
      leaves: 'Its victims include a bakery.',
    },
  ] satisfies readonly Row[]
).map(toRule)

/** Words of harm that are said of people for a hundred other reasons: alone they tell of no breach. */
export const everydayHarm = wordSet(
  'lost taken viewed watched touched infected hit hurt struck sold released posted published collected gathered',
)
