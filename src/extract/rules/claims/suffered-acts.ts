import type { ClaimRule } from '../rule.ts'

/** Victims told by what they did about it, as clients of one who was hit, and by the rows of a list. */
export const sufferedActs: readonly ClaimRule[] = [
  {
    id: 'suffered/list-row',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ({open} ([PLC]|[ORG]|#P|#N|,|.)* {close} )?(, (#DANPM|[PLC])* )?<trigger: (:|-)> (#R)* [CNT]',
    example: [
      'Tallis Systems Inc. was hacked.\n\nKestrel Health – 61,204 individuals\nAlder Clinics – 18,377 individuals',
      { subject: 'Kestrel Health' },
    ],
    counterExample: 'Tallis Systems Inc. was hacked.\n\nKestrel Health – a short history',
  },
  {
    id: 'suffered/hit-its-clients',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: ({break-in-verb}|affected|impacted|exposed|included|involved|includes|ensnared|reached)> ([DAT]|data|files|records|of|information|the|#A)* (its|their|the|two of its|one of its|several) (#AM|[CNT]|#N)* ([GRP]|clients|customers|client|customer|hospitals|subsidiaries|subsidiary|schools|members) ,? (the |#A )*[ORG+:subject]',
    example: ['The breach also hit its clients Kestrel Bank and Northwind Clinics.', { subject: 'Kestrel Bank' }],
    counterExample: 'The speech also praised its clients Kestrel Bank and Northwind Clinics.',
  },
  {
    id: 'suffered/and-on',
    predicate: 'SUFFERED',
    pattern:
      '(attacks|breaches|hacks|break-ins|intrusions) <trigger: (on|at|against)> ... , (which|who) ... , and (on|at|against) (#DAN)* [ORG:subject]',
    example: [
      'The gang claimed attacks on Kestrel Bank, which has said nothing, and on Kestrel College.',
      { subject: 'Kestrel College' },
    ],
    counterExample: 'The gang wrote articles on Kestrel Bank, which has said nothing, and on Kestrel College.',
  },
  {
    id: 'suffered/one-on',
    predicate: 'SUFFERED',
    pattern:
      '{breach} ... (after|before|like|than|follows|to|including|among them|with) (a similar )?one (#A|#N|[DATE]|last|in|this|earlier)* <trigger: (on|at|against)> (#DAN)* [ORG:subject]',
    example: ['The attack came weeks after one on Kestrel College.', { subject: 'Kestrel College' }],
    counterExample: 'The article came weeks after one on Kestrel College.',
  },
  {
    id: 'suffered/attack-on-the-firm',
    predicate: 'SUFFERED',
    pattern:
      '{breach} <trigger: (on|against|at)> (#D)* (#ANVP)* (company|firm|provider|maker|chain|group|operator|retailer|wholesaler|distributor|lender|insurer|agency|district|processor|administrator|vendor|contractor|bank|giant|startup|service|business|practice|collector) [ORG:subject]',
    example: [
      'The gang took credit for an attack on the billing company Kestrel Receivables.',
      { subject: 'Kestrel Receivables' },
    ],
    counterExample: 'The gang took credit for an album on the music company Kestrel Receivables.',
  },
  {
    id: 'suffered/systems-encrypted',
    predicate: 'SUFFERED',
    pattern:
      "[ORG:subject] ('s)? (#A|#N)* {systems} {be} (#R)* <trigger: (encrypted|locked|hacked|breached|infiltrated|compromised|crippled|knocked offline|infected|attacked)>",
    example: ['Kestrel Bank’s systems were encrypted on Monday.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank’s systems were praised on Monday.',
  },
  {
    id: 'suffered/people-warned',
    predicate: 'SUFFERED',
    pattern:
      "[ORG:subject] ('s)? (#A|#N)* ({kept}|[GRP]) {be} (being )?<trigger: (warned|told|urged|notified|alerted|informed|advised)> ... (after|of|about|following) (#DAN)* {breach}",
    example: ['Northwind Clinics patients are being warned after a data breach.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics patients are being warned after a bus strike.',
  },
  {
    id: 'suffered/intruder-got-in',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ <trigger: (says|said|confirmed|confirms|acknowledged|admitted)> (that )?(#DA)* ({intruder}|someone|[GRP]) (#R|had|have|has)* (got in|gotten in|broke in|broken in|got inside|came in|entered its|slipped in)',
    example: ['Kestrel Bank says hackers got in through a vendor.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank says visitors came early through a door.',
  },
  {
    id: 'suffered/took-offline',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ <trigger: (shut down|shut off|took|disconnected|pulled|isolated|switched off|unplugged|turned off)> (its|their|some|part|parts|of|all|the) (#AN)* ({systems}|phones|servers) ... (after|because|following|when|in response to|while|to contain) ... ({breach}|{intruder}|malware|intruder)',
    dated: true,
    example: ['Kestrel Bank took its systems offline on Monday because of a cyberattack.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank took its systems offline on Monday because of a flood.',
  },
  {
    id: 'suffered/account-accessed',
    predicate: 'SUFFERED',
    pattern:
      "[ORG:subject] ~ {announce} (in|on|last|this|of|,|[DATE])* that (an|one|some|several|two|a|its|#A|#N|'s)* ([DAT]|mailbox|mailboxes|account|accounts|server|laptop|database) ... {be} (#R)* <trigger: (accessed|stolen|compromised|breached|hacked)>",
    example: [
      'Kestrel Bank disclosed in May that an email account may have been accessed.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank disclosed in May that an email account may have been closed.',
  },
  {
    id: 'suffered/files-came-from',
    predicate: 'SUFFERED',
    status: 'ALLEGED',
    pattern:
      '(posted|published|dumped|leaked|offered|offering|selling) ... (data|files|records|documents|[DAT]) (that |which )?(it|they|he|she)? (said|says|claimed|claims) <trigger: (came from|come from|was from|were from|belong to|belonged to|was stolen from|were stolen from|was taken from|were taken from)> (#DAN)* [ORG:subject]',
    example: ['The group posted files it said came from Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'The group posted stamps it said came from Kestrel Bank.',
  },
]
