import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices told in the passive, without those who got them, by the receivers, or in one breath with others. */
export const notifiedTold: readonly NoticeRule[] = [
  {
    id: 'notified/passive-told',
    predicate: 'NOTIFIED',
    pattern:
      '[GRP|ORG:object] ~ (was|were|been|being) #R? <trigger: (told|briefed|warned|made aware|advised|written to|emailed|e-mailed)> (of|about|by|on|in|that|at|the|earlier|last|too|as|[DATE]|.|,|and|but)',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach. Patients were told on May 3, 2023.',
      { object: 'Patients', when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. Patients were calm on May 3, 2023.',
  },
  {
    id: 'notified/report-it-filed',
    predicate: 'NOTIFIED',
    traits: ['FILING'],
    pattern:
      '(report|notice|filing|notification|disclosure|letter|form) (that |which )?(it|they|we|[ORG:subject]) (#R|has|had|have)* <trigger: (filed|submitted|sent|lodged|made|gave)> (with|to) (the|#A)* [ORG+:object]',
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Northwind Clinics counts 500 patients, according to a report it filed with the Federal Trade Commission.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample:
      'Northwind Clinics counts 500 patients, according to a tune it hummed with the Federal Trade Commission.',
  },
  {
    id: 'notified/letters-mailed',
    predicate: 'NOTIFIED',
    traits: ['BARE', 'MAIL'],
    pattern:
      '(letters|notices|notifications|notification letters|emails|breach notices) (#RV)* <trigger: (mailed|sent|sent out|posted|went out|gone out|going out|went into the mail|put in the mail|dropped in the mail|issued|went in the mail|emailed)> (in|on|[DATE]|this|last|earlier|until|starting|beginning|out|.|,)',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Northwind Clinics suffered a data breach. The letters went into the mail on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. The apples went into the cellar on May 3, 2023.',
  },
  {
    id: 'notified/told-of-deed',
    predicate: 'NOTIFIED',
    traits: ['MAY_REACH_PRESS'],
    pattern:
      '[ORG|PER:subject] ~ <trigger: (told|telling|advised|wrote to|emailed)> (its|the|all|some|more|than|#A|#N|[CNT])* [GRP:object] (in|an|a|email|letter|on|last|[DATE]|,)* (that|of|about) (" ... " )?... ({breach}|{intruder}|{told}|[GRP]|someone|somebody|anyone|anybody|left|outsider|outsiders|stranger|strangers|phishing|malware|virus|hijacked|vanished|mislaid|gone missing|laptop|laptops|mailbox|inbox|access to|open to|got into|got hold of|made off with|walked off with|in the hands of|tampered|skimmer|encrypted|wiped|scrambled)',
    dated: 'trigger',
    example: [
      'Kestrel Bank told its customers that an intruder had roamed its network.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'Kestrel Bank told its customers that a branch had opened in its town.',
  },
  {
    id: 'notified/opened-letters',
    predicate: 'NOTIFIED',
    traits: ['MAIL', 'MAIL_GOT'],
    pattern:
      '[GRP:object] ((of|at|with|to) (the )?[ORG:subject] )?(#RV|in|this|last|week|[DATE])* <trigger: (received|got|receiving|opened|opening|getting)> (#DANM)* (letters|letter|notices|notice|emails|email|message|messages|notification|notifications|text|texts) ((on|in) [DATE:when]|in|this|last|on|[DATE]|from|telling|saying|warning|informing|about|that|.)',
    qualifiers: { channel: 'letter' },
    example: [
      'Patients of Northwind Clinics started opening letters in May 2023.',
      { object: 'Patients', subject: 'Northwind Clinics' },
    ],
    counterExample: 'Patients of Northwind Clinics started opening windows in May 2023.',
  },
  {
    id: 'notified/told-client',
    predicate: 'NOTIFIED',
    traits: ['MAY_REACH_PRESS'],
    pattern:
      '[ORG:subject] ~ <trigger: (told|warned|advised|telling)> (the|#A)* [ORG:object] (on|[DATE]|in)* (about|of) ... ({breach}|stolen|copied|affected|hackers|exposed|compromised|[GRP])',
    dated: 'trigger',
    example: [
      'Tallis Systems told Kestrel Bank of the theft on May 3, 2023.',
      { subject: 'Tallis Systems', object: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Tallis Systems told Kestrel Bank of the merger on May 3, 2023.',
  },
  {
    id: 'notified/learned-from',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG|GRP:object] ~ <trigger: (learned|learnt|heard|found out|were told|was told|received (word|notice|notification|a warning|an alert)|got (word|notice|a warning))> (of|about) (it|this|the|#A|{breach})* (on|[DATE]|in|,|a|an|letter|email|notice|message)* (from|sent by) (the|its|#A|#N)* [ORG:subject]',
    dated: 'trigger',
    example: [
      'Kestrel Bank learned of the breach from Tallis Systems on May 3, 2023.',
      { subject: 'Tallis Systems', object: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank hired clerks from Tallis Systems on May 3, 2023.',
  },
  {
    id: 'notified/last-of-several',
    predicate: 'NOTIFIED',
    pattern:
      "[ORG|PER:subject] ~ <trigger: {tell}> (#DANP|[GRP]|[ORG]|[PLC]|,|'s)* (,|and) and? (#DA)* [ORG|GRP+:object]",
    dated: 'trigger',
    example: [
      'Kestrel Bank alerted its insurer, its auditors and the Federal Trade Commission.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank praised its insurer, its auditors and the Federal Trade Commission.',
  },
  {
    id: 'notified/and-to',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG|PER:subject] ~ ? <trigger: {report}> (it|this|that|({det} )? .. ({breach}|matter|issue|case|event|hack|lapse)) (#R)* to ... (, |and |as well as )to (#DA)* [ORG|GRP:object]',
    dated: 'trigger',
    example: [
      'Kestrel Bank reported the breach to the police and to the Federal Trade Commission.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank walked the branch to the police and to the Federal Trade Commission.',
  },
  {
    id: 'notified/we-reported',
    predicate: 'NOTIFIED',
    pattern:
      '(we|[PER]) ... <trigger: (reported|report|disclosed|referred)> (it|this|that|the (#AN)* ({breach}|matter|issue|case|event|lapse)) (#R)* to (#DA)* [ORG|GRP+:object]',
    dated: 'trigger',
    example: [
      'Northwind Clinics suffered a data breach. “We reported the matter to the Federal Trade Commission,” it said.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample:
      'Northwind Clinics suffered a data breach. “We carried the matter to the Federal Trade Commission,” it said.',
  },
  {
    id: 'notified/we-mail',
    predicate: 'NOTIFIED',
    pattern:
      'we (#RV|have|has|had|also|are)* <trigger: ({send} .. {notice}|writing|wrote|written)> .. to (#DAN|[CNT])* [GRP|ORG+:object]',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Northwind Clinics suffered a data breach. “On May 3, 2023, we mailed letters to patients,” it said.',
      { object: 'patients' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. “On May 3, 2023, we mailed bills to patients,” it said.',
  },
  {
    id: 'notified/those-affected',
    predicate: 'NOTIFIED',
    traits: ['BARE'],
    pattern:
      '(those|everyone|anyone|all|people) (who (was|were) )?(affected|impacted|concerned|involved) (, ... , )?(is|are|was|were|has|have|had|been|being|#R)* <trigger: (contacted|notified|informed|told|emailed|written to|alerted)>',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach that hit patients. Those affected have been contacted by post.',
      {},
    ],
    counterExample:
      'Northwind Clinics suffered a data breach that hit patients. Those affected have been compensated by cheque.',
  },
]
