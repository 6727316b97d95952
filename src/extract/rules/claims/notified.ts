import type { NoticeRule } from './notice-rule.ts'
import { wordSet } from '../lexicon/phrases.ts'

/**
 * Notices of a breach: who told whom. Where a row binds no subject or object the nearest victim, or the people the
 * breach touched, are meant (claims/notified.ts).
 */
export const notified: readonly NoticeRule[] = [
  {
    id: 'notified/planned',
    predicate: 'NOTIFIED',
    traits: ['OPEN_SUBJECT'],
    pattern:
      '[ORG|PER:subject] ~ ? {plan} (be|begin|start|also|then|soon|directly|individually)* <trigger: {tell}> .. [ORG|GRP+:object]',
    status: 'PLANNED',
    example: ['Northwind Clinics will notify patients in May.', { subject: 'Northwind Clinics', object: 'patients' }],
    counterExample: 'Northwind Clinics notified patients in May.',
  },
  {
    id: 'notified/active',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: {tell}> (#DANM|and|brands|[CNT]|[PLC]|,)* .. [ORG|GRP+:object] (affected|concerned|involved|impacted)?',
    dated: true,
    example: [
      'Northwind Clinics notified patients on May 3, 2023.',
      { subject: 'Northwind Clinics', object: 'patients', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics treated patients on May 3, 2023.',
  },
  {
    id: 'notified/active-apposed',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG|PER:subject] ~ <trigger: {tell}> .. (regulator|regulators|watchdog|authority|authorities|agency) , .. [ORG+:object]',
    dated: true,
    example: [
      'Kestrel Bank informed its regulator, the Information Commissioner’s Office, on May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'Information Commissioner’s Office' },
    ],
    counterExample: 'Kestrel Bank and its regulator, the Information Commissioner’s Office, met on May 3, 2023.',
  },
  {
    id: 'notified/took-long',
    predicate: 'NOTIFIED',
    pattern: '(took|taking|take) [ORG:subject] ... to <trigger: {tell}> .. [ORG|GRP+:object]',
    example: [
      'It took Northwind Clinics three months to notify patients.',
      { subject: 'Northwind Clinics', object: 'patients' },
    ],
    counterExample: 'It took Northwind Clinics three months to move to a new building.',
  },
  {
    id: 'notified/passive-by',
    predicate: 'NOTIFIED',
    pattern: '[ORG|GRP:object] ~ (was|were|been|being) #R? <trigger: {tell-past}> ... by [ORG:subject]',
    dated: true,
    example: ['Patients were notified by Northwind Clinics.', { subject: 'Northwind Clinics', object: 'Patients' }],
    counterExample: 'Patients were treated by Northwind Clinics.',
  },
  {
    id: 'notified/passive-planned',
    predicate: 'NOTIFIED',
    pattern: '[GRP|ORG:object] ~ {plan} #R? be #R? <trigger: (notified|informed|alerted|contacted)>',
    status: 'PLANNED',
    example: ['Northwind Clinics suffered a data breach. Patients will be notified in May.', { object: 'Patients' }],
    counterExample: 'Northwind Clinics suffered a data breach. Patients were notified in May.',
  },
  {
    id: 'notified/passive',
    predicate: 'NOTIFIED',
    pattern: '[GRP|ORG:object] ~ (was|were|been|being) #R? <trigger: (notified|informed|alerted|contacted)>',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach. Patients were notified on May 3, 2023.',
      { object: 'Patients', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. Patients were calm on May 3, 2023.',
  },
  {
    id: 'notified/letters-to',
    predicate: 'NOTIFIED',
    traits: ['MAIL', 'MAY_REACH_PRESS'],
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: {send} .. {notice}> (.. |.. on [DATE] |[DATE]) to .. [ORG|GRP+:object] (((for|to|of) whom|whose|who) ... (on|in|starting|beginning|from) [DATE:when])?',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Northwind Clinics began mailing notification letters to patients on May 3, 2023.',
      { subject: 'Northwind Clinics', object: 'patients', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics began mailing calendars to patients on May 3, 2023.',
  },
  {
    id: 'notified/sent-them-letters',
    predicate: 'NOTIFIED',
    traits: ['MAIL'],
    pattern: '[ORG|PER|WE:subject] ~ <trigger: {send}> .. [GRP:object] (a|an|the)? (#ANV)? (#ANV)? {notice}',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Northwind Clinics sent patients a letter on May 3, 2023.',
      { subject: 'Northwind Clinics', object: 'patients' },
    ],
    counterExample: 'Northwind Clinics sent patients a bill on May 3, 2023.',
  },
  {
    id: 'notified/wrote-to',
    predicate: 'NOTIFIED',
    traits: ['MAIL', 'CALL', 'MAY_REACH_PRESS'],
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: (wrote to|written to|writing to|sent word to|sends word to|broke it to|emailed|e-mailed|emailing|texted|texting|messaged|contacted|contacting|reached out to|reaching out to)> .. [GRP:object] (affected|concerned|involved|impacted)?',
    dated: true,
    example: [
      'Northwind Clinics has written to patients about the breach.',
      { subject: 'Northwind Clinics', object: 'patients' },
    ],
    counterExample: 'Northwind Clinics has cared for patients since the breach.',
  },
  {
    id: 'notified/reported-to',
    predicate: 'NOTIFIED',
    traits: ['FILING'],
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: {report}> (it|this|that|them|({det} )? .. ({breach}|matter|issue|case|event|hack|data breach|vulnerability|flaw|bucket|database|server|leak|problem|finding|findings)) .. to .. [ORG|GRP+:object]',
    dated: true,
    example: [
      'Northwind Clinics reported the breach to the Federal Trade Commission on May 3, 2023.',
      { subject: 'Northwind Clinics', object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics reported higher earnings to the Federal Trade Commission.',
  },
  {
    id: 'notified/incident-reported-to',
    predicate: 'NOTIFIED',
    traits: ['FILING'],
    pattern:
      '({breach}|matter|issue|event|case|episode|theft|loss|lapse) .. {be} #R? <trigger: (reported|disclosed|submitted|referred|notified)> ( [DATE] | by [ORG:subject] | by us )? to .. [ORG|GRP+:object]',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach. The incident was reported to the Federal Trade Commission.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. The incident was news to the Federal Trade Commission.',
  },
  {
    id: 'notified/filed-with',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'FILING'],
    pattern: '[ORG|PER|WE:subject] ~ <trigger: {file} .. {filing}> .. (with|to) .. [ORG|GRP+:object]',
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Northwind Clinics filed a breach notice with the Federal Trade Commission on May 3, 2023.',
      { subject: 'Northwind Clinics', object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics filed for a patent with the help of the Federal Trade Commission.',
  },
  {
    id: 'notified/filing-with',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'FILING'],
    pattern:
      '(filing|filings|notices|notifications|disclosures|breach notice|breach notification|data breach notification|notification|notification letter|data breach notice|breach report|regulatory filing|notice|8-k|form 8-k|disclosure|breach disclosure) (was|were|is)? (filed|submitted|sent|provided|made)? (on [DATE:when])? (by [ORG:subject])? <trigger: (with|to)> .. [ORG|GRP+:object]',
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Northwind Clinics suffered a data breach, according to a filing with the Federal Trade Commission.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach, according to a friend of the Federal Trade Commission.',
  },
  {
    id: 'notified/letter-of',
    predicate: 'NOTIFIED',
    traits: ['MAIL'],
    pattern: '[ORG:subject] (#NA)? (#NA)? {notice} (sent |mailed |emailed |addressed )? <trigger: to> .. [GRP:object]',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'The Northwind Clinics letter to patients said records were stolen.',
      { subject: 'Northwind Clinics', object: 'patients' },
    ],
    counterExample: 'The Northwind Clinics bus to patients was late.',
  },
  {
    id: 'notified/in-a-letter',
    predicate: 'NOTIFIED',
    traits: ['MAIL'],
    pattern:
      '(in|by|through|via|with|per) (a|an|its|the|notification) ([DATE] )?(#NAV)? (#NA)? {notice} (sent|mailed|emailed|addressed)? <trigger: to> .. [GRP:object] (,? (sent|mailed|dated|emailed|circulated|distributed|posted) (on|in|late|early|last)* [DATE:when])?',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: ['In a letter to employees, Northwind Clinics said records were stolen.', { object: 'employees' }],
    counterExample: 'In a talk to employees, Northwind Clinics said records were stolen.',
  },
  {
    id: 'notified/letters-were-sent',
    predicate: 'NOTIFIED',
    traits: ['MAIL'],
    pattern:
      '{notice} .. {be} {be}? (#R)? <trigger: (sent|mailed|emailed|e-mailed|issued|provided|posted|dispatched|distributed|delivered|given|handed)> (out)? .. to .. [GRP|ORG+:object]',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Northwind Clinics suffered a data breach. Notification letters were mailed to patients on May 3, 2023.',
      { object: 'patients', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. Bills were mailed to patients on May 3, 2023.',
  },
  {
    id: 'notified/received-letters',
    predicate: 'NOTIFIED',
    traits: ['MAIL', 'MAIL_GOT'],
    pattern:
      '[GRP:object] ~ <trigger: (received|got|receiving|receive|getting|had|having|opened|opening)> .. {notice} .. from (the )?[ORG:subject]',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Patients received a letter from Northwind Clinics.',
      { subject: 'Northwind Clinics', object: 'Patients' },
    ],
    counterExample: 'Patients received a bill from Northwind Clinics.',
  },
  {
    id: 'notified/told-of-breach',
    predicate: 'NOTIFIED',
    traits: ['MAY_REACH_PRESS'],
    pattern:
      '[ORG:subject] ~ <trigger: (told|warned|advised|warning|advising|warns|advises|telling)> .. [GRP:object] (about|of|to) .. {breach}',
    dated: true,
    example: ['Kestrel Bank warned customers about the breach.', { subject: 'Kestrel Bank', object: 'customers' }],
    counterExample: 'Kestrel Bank warned customers about phishing.',
  },
  {
    id: 'notified/told-in-a-letter',
    predicate: 'NOTIFIED',
    traits: ['MAY_REACH_PRESS'],
    pattern:
      '[ORG|PER:subject] ~ <trigger: (told|warned|advised|telling|warning)> .. [GRP:object] .. (in|by|via|through) .. {notice} ((dated|sent|mailed|of|on)+ [DATE:when])?',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank told customers in an email that data was stolen.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'Kestrel Bank told customers in a branch that data was safe.',
  },
  {
    id: 'notified/told-data-taken',
    predicate: 'NOTIFIED',
    traits: ['MAY_REACH_PRESS'],
    pattern:
      '[ORG:subject] ~ <trigger: (told|warned|advised|telling|warning)> .. [GRP:object] (that)? .. (personal|data|information|records|details|hackers|attackers)',
    dated: true,
    example: [
      'Kestrel Bank told customers that their data was stolen.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'Kestrel Bank told customers that the branch was closed.',
  },
  {
    id: 'notified/sent-notices',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG|WE:subject] ~ <trigger: (sent|mailed|sending|mailing|issued|began mailing|began sending) (out)? (a|the|its|individual|data|breach|written|notification|formal|first|initial|second|last|further|follow-up|[CNT])* (notice|notices|letters|notifications|notification)>',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'On May 3, 2023, Northwind Clinics sent out a notice saying that data was stolen.',
      { subject: 'Northwind Clinics', when: 'May 3, 2023' },
    ],
    counterExample: 'On May 3, 2023, Northwind Clinics sent out a search party.',
  },
  {
    id: 'notified/notification-sent',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG:subject] (breach|data|email|e-mail|incident|security)* <trigger: (notification|notifications|notice|notices|letters) (was|were|being)? sent> (out)?',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: ['Northwind Clinics breach notification sent out after the incident.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics opened after the incident.',
  },
  {
    id: 'notified/told-authority',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'MAY_REACH_PRESS'],
    pattern:
      '[ORG|WE:subject] ~ <trigger: (told|advised|telling|advising|tell|advise|reported to|disclosed to|wrote to|written to)> (#DAN|[PLC])* [ORG|GRP+:object]',
    dated: true,
    example: [
      'Kestrel Bank told the Federal Trade Commission that 500 people were affected.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank joined the Federal Trade Commission for lunch.',
  },
  {
    id: 'notified/portal',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'REGISTER'],
    pattern:
      "[ORG|PLC:object] ('s)? (data |security |hipaa |online |public |[LAW] )*<trigger: (breach|data breach|breach notification|breach reporting|data breach notification)> (portal|site|website|tool|database|page|list|reporting tool|tracker|registry)",
    dated: true,
    qualifiers: { channel: 'portal' },
    example: [
      'Northwind Clinics suffered a data breach, according to the Federal Trade Commission’s breach portal.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample:
      'Northwind Clinics suffered a data breach, according to the Federal Trade Commission’s annual report.',
  },
  {
    id: 'notified/posted-by-authority',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '(notice|notification|letter|filing|report|disclosure) (#RV)* <trigger: (posted|published|shared|listed|released|made public|filed)> (on|by|at|with|to) (#DAN|[PLC])* (website of )?(the )?[ORG:object]',
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Northwind Clinics suffered a data breach, says a notice posted by the Federal Trade Commission.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach, says a song hummed by the Federal Trade Commission.',
  },
  {
    id: 'notified/emails-to',
    predicate: 'NOTIFIED',
    traits: ['BY_MAIL', 'MAIL', 'MAY_REACH_PRESS'],
    pattern:
      '[ORG:subject] (#RV|has|have)* <trigger: [DAT]> (out )?((on )?[DATE] )?to (#DANM|[CNT])* [GRP|ORG+:object]',
    dated: true,
    qualifiers: { channel: 'email' },
    example: ['Kestrel Bank sent emails to customers on Friday.', { subject: 'Kestrel Bank', object: 'customers' }],
    counterExample: 'Kestrel Bank sent flowers to customers on Friday.',
  },
  {
    id: 'notified/letters-go-out',
    predicate: 'NOTIFIED',
    pattern:
      '{notice} to (#DAN|[CNT])* [GRP:object] (#RV)* <trigger: (started|began|went|were|have been|has been|are|was|start)> (going|to go|being|#R)* (out|sent|mailed|issued|emailed)',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Northwind Clinics suffered a data breach. Letters to patients started going out on May 3, 2023.',
      { object: 'patients', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. Buses to patients started going out on May 3, 2023.',
  },
  {
    id: 'notified/letters-went-out-to',
    predicate: 'NOTIFIED',
    pattern:
      '{notice} (#RV)* <trigger: (went out|going out|gone out|go out)> ((on )?[DATE] )?to (#DAN|[CNT])* [GRP:object]',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Northwind Clinics suffered a data breach. Letters went out to patients on May 3, 2023.',
      { object: 'patients', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. Meals went out to patients on May 3, 2023.',
  },
  {
    id: 'notified/we',
    predicate: 'NOTIFIED',
    pattern:
      '(we|hospital|district|spokesperson|spokesman|spokeswoman|officials|executives|administrators|executive) (#RV|have|has|had|also|are|is)* <trigger: {tell}> (#DANM|and|brands|[CNT]|[PLC]|,)* [ORG|GRP+:object]',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach. “We notified law enforcement on May 3, 2023,” it said.',
      { object: 'law enforcement' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. “We thanked law enforcement on May 3, 2023,” it said.',
  },
  {
    id: 'notified/including',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG:subject] ~ <trigger: {tell}> (#DANM|[CNT])* (clients|customers|partners|regulators|agencies|authorities|schools|districts|plans|organizations|organisations|institutions|companies|businesses|providers|[GRP]) ((who|whose|that) ... )?,? (including|such as|among them|notably) (#DAN|[PLC])* [ORG|GRP+:object]',
    dated: true,
    example: [
      'Alder Health notified its clients, including Northwind Clinics.',
      { subject: 'Alder Health', object: 'Northwind Clinics' },
    ],
    counterExample: 'Alder Health praised its clients, including Northwind Clinics.',
  },
  {
    id: 'notified/received-a-letter',
    predicate: 'NOTIFIED',
    traits: ['MAIL', 'MAIL_GOT'],
    pattern:
      '[GRP:object] ~ <trigger: (received|got|receiving|receive|getting)> (#DANM|[CNT])* {notice} (informing|notifying|telling|warning|saying|stating|about|that|alerting|of)',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Northwind Clinics suffered a data breach. Patients received letters informing them of it.',
      { object: 'Patients' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. Patients received flowers informing them of it.',
  },
  {
    id: 'notified/not-told',
    predicate: 'NOTIFIED',
    pattern:
      '[GRP:object] ~ (have|has|had|were|was) <trigger: (not|never) (yet )?(been )?(told|notified|informed|alerted|contacted)>',
    status: 'DENIED',
    example: ['Northwind Clinics suffered a data breach. Patients have not been told.', { object: 'Patients' }],
    counterExample: 'Northwind Clinics suffered a data breach. Patients have been told.',
  },
  {
    id: 'notified/called-in',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'CALL'],
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: (called in|called|call in|brought in|bring in|went to|turned to|contacted|contacting|contact|looped in|involved|reported to|reached out to)> (both|#DAN|[PLC])* [ORG|GRP+:object]',
    dated: true,
    example: [
      'Northwind Clinics called in the police on May 3, 2023.',
      { subject: 'Northwind Clinics', object: 'the police', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics thanked the police on May 3, 2023.',
  },
  {
    id: 'notified/were-called-in',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern: '[GRP|ORG:object] ~ (was|were|been|being) #R? <trigger: (called in|brought in|called|looped in)>',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach. Police were called in on May 3, 2023.',
      { object: 'Police', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. Police were thanked on May 3, 2023.',
  },
  {
    id: 'notified/and-others-then',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: ({tell}|told)> (#DAN|[PLC])* ([ORG|GRP]|us) (on|in|by)* [DATE] ,? and (#DAN)* [ORG|GRP+:object] (a|few|days|weeks|later|on|in|by|between|from|beginning|starting|#R)* [DATE:when]',
    example: [
      'Kestrel Bank told the Federal Trade Commission on May 3, 2023 and its customers on June 4, 2023.',
      { subject: 'Kestrel Bank', object: 'customers', when: 'June 4, 2023' },
    ],
    counterExample: 'Kestrel Bank met the Federal Trade Commission on May 3, 2023 and its customers on June 4, 2023.',
  },
  {
    id: 'notified/told-us',
    predicate: 'NOTIFIED',
    traits: ['MAY_REACH_PRESS'],
    pattern:
      '[ORG|PER:subject] ~ <trigger: ({tell}|told|tipped|warned|made|contacted|wrote to|emailed|({report}|reported itself) (it|this|that|({det} )?({breach}|matter|issue|case))? (#R)* to)> us',
    dated: true,
    example: ['Northwind Clinics told us on May 3, 2023.', { subject: 'Northwind Clinics', when: 'May 3, 2023' }],
    counterExample: 'Northwind Clinics thanked us on May 3, 2023.',
  },
  {
    id: 'notified/made-aware',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG|GRP:object] ~ (was|were|been|has been|have been|is|are) (#R)* <trigger: (made aware|told|advised|notified|informed|apprised)> (of|about) (#DAN)* ({breach}|matter|issue|situation) ... by (#DAN)* [ORG:subject]',
    dated: true,
    example: [
      'The Federal Trade Commission was made aware of the incident by Kestrel Bank.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'The Federal Trade Commission was made aware of the parade by Kestrel Bank.',
  },
]

/** Before a verb in its base form: the notice is promised or due. */
export const promisingWords = wordSet(
  'advised advises urged urges asked instructed directed recommended recommends encouraged reminded agreed agrees agree committed commits required requires obligated ordered pledged promised vowed must shall will would should',
)

/** Before a verb in its base form: the notice was given, or not, whatever was promised. */
export const actingWords = wordSet(
  'took takes taking waited waiting failed fails failing did decided chose continue continued began able delayed delaying',
)
