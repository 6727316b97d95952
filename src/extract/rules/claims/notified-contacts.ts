import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices told as getting in touch, lodging a case, or handing in a paper. Words in braces: notified-words.ts. */
export const notifiedContacts: readonly NoticeRule[] = [
  {
    id: 'notified/contacted-to-tell',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: {contact}> (#DAN|[PLC])* [ORG|GRP+:object] (#R|on|in|at|back|late|early|last|about|,|[DATE])* (to (inform|notify|alert|tell|report|warn|disclose|let)|informing|letting|alerting|notifying|warning|telling|about|regarding|concerning|over) ... ({told}|vulnerability|flaw|open|public|unprotected|unsecured|exposure)',
    dated: 'trigger',
    example: [
      'Alder Security contacted Kestrel Bank on May 3, 2023 to inform the lender of the leak.',
      { subject: 'Alder Security', object: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Alder Security contacted Kestrel Bank on May 3, 2023 to inform the lender of its prices.',
  },
  {
    id: 'notified/house-contacts',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'OF_THE_BREACH', 'CALL'],
    pattern: '{house|they} ~ <trigger: {contact}> (both|#DAN|[PLC])* [ORG|GRP+:object]',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. On May 3, 2023 officials called the Federal Trade Commission.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. On May 3, 2023 officials thanked the Federal Trade Commission.',
  },
  {
    id: 'notified/along-with',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'CALL'],
    pattern:
      '[ORG|PER|WE:subject] ~ ? <trigger: ({tell}|{contact})> (#DAN|[PLC])* [ORG|GRP] (#N)? ,? (along with|together with|as well as) (#DAN|[PLC])* [ORG|GRP+:object]',
    dated: 'trigger',
    example: [
      'Kestrel Bank alerted the police, along with the Federal Trade Commission.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank praised the police, along with the Federal Trade Commission.',
  },
  {
    id: 'notified/makes-report',
    predicate: 'NOTIFIED',
    pattern:
      '[ORG|WE:subject] ~ ? <trigger: (made|make|makes|making|submitted|filed) (a|an|its|their|one)? (#A)* (report|self-report|referral|disclosure|breach report|notification) (of (the|it|#A|{breach})* )?to> (#DA|[PLC])* [ORG|GRP+:object]',
    dated: 'trigger',
    example: [
      'Kestrel Bank has made a report to the Federal Trade Commission.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission' },
    ],
    counterExample: 'Kestrel Bank has made a donation to the Federal Trade Commission.',
  },
  {
    id: 'notified/first-of-which',
    predicate: 'NOTIFIED',
    traits: ['BARE'],
    pattern:
      '(letters|notices|notifications|emails|notification letters) ,? (the first|the last|most|some|many|the bulk) of (which|them) (#R|were|was)* <trigger: (went out|sent|mailed|posted|arrived|dispatched|went in the post|reached people)> (on|in|from)? [DATE:when]',
    qualifiers: { channel: 'letter' },
    example: [
      'Northwind Clinics suffered a data breach. The letters, the first of which went out on May 3, 2023, are short.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Northwind Clinics suffered a data breach. The apples, the first of which went out on May 3, 2023, are red.',
  },
  {
    id: 'notified/letter-that-it-sent',
    predicate: 'NOTIFIED',
    pattern:
      '(letter|email|notice|memo|message|e-mail|notification) (that|which)? [ORG|WE:subject] (#R|had|has)* <trigger: (sent|mailed|wrote|addressed|emailed|posted)> to (#DANM|[CNT])* [GRP|ORG+:object] ((on|in|last|late|early)* [DATE:when])?',
    qualifiers: { channel: 'letter' },
    example: [
      'In a letter that Northwind Clinics sent to patients on May 3, 2023 it spoke of a theft.',
      { subject: 'Northwind Clinics', object: 'patients', when: 'May 3, 2023' },
    ],
    counterExample: 'In a parcel that Northwind Clinics sent to patients on May 3, 2023 there was soap.',
  },
  {
    id: 'notified/lodged-with',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '[ORG|PER|WE:subject] ~ ? <trigger: (logged|lodged|registered|raised|filed)> (it|this|that|the (#AN)* ({breach}|matter|issue|case|event)) with (#DA)* [ORG|GRP+:object]',
    dated: 'trigger',
    example: [
      'Kestrel Bank logged the incident with the Federal Trade Commission on May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank logged the hours with the Federal Trade Commission on May 3, 2023.',
  },
  {
    id: 'notified/handed-authority',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '[ORG|PER|WE:subject] ~ <trigger: (sent|sends|sending|gave|handed|submitted|mailed)> (#DA|[PLC])* [ORG:object] (a|an|its|the|written|formal|#A|#N)* (notice|notification|letter|report|disclosure)',
    dated: 'trigger',
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank sent the Federal Trade Commission a breach notification on May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank sent the Federal Trade Commission a cheque on May 3, 2023.',
  },
  {
    id: 'notified/letter-to-those',
    predicate: 'NOTIFIED',
    traits: ['BARE'],
    pattern:
      '(in|by|through|via|with|per) (a|an|its|the|notification) ([DATE] )?(#NAV)? (#NA)? {notice} ({open} #N {close} )?(sent|mailed|emailed|addressed)? to (#D)* <trigger: (those|everyone|people)> (who (was|were) )?(affected|impacted|concerned|involved)',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: ['Kestrel Bank said so in a notification letter to those affected. It lost data of customers.', {}],
    counterExample: 'Kestrel Bank said so in a speech to those affected. It lost data of customers.',
  },
]
