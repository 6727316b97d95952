import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices to people told as apologies, adverts, word that reached them, and mail with a sender of its own. Words in braces: notified-words.ts. */
export const notifiedNotes: readonly NoticeRule[] = [
  {
    id: 'notified/apologised-in-letter',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'OPEN_SUBJECT'],
    pattern:
      '[ORG|PER|WE:subject] ~ ? <trigger: {apologise}> (all|of|some|#DANM|[CNT])* [GRP+:object] (#R|[DATE]|on|whose|affected|,)* (in|by|with|through|via|over) (a|an|the|its|#A|#N)* ({notice}|note|notes|call|calls|phone|telephone|text|[DAT])',
    dated: 'trigger',
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Kestrel Bank has apologised to customers in a letter.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'Kestrel Bank was hacked. Kestrel Bank has apologised to customers in a court.',
  },
  {
    id: 'notified/gave-them-notice',
    predicate: 'NOTIFIED',
    traits: ['BARE', 'OF_THE_BREACH'],
    pattern:
      '[ORG|WE:subject] ~ <trigger: (gave|given|giving|sent|sending|mailed|emailed) (them|those affected|everyone affected|all of them) (#DA|written)* ({notice}|word|details)>',
    dated: 'trigger',
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. Kestrel Bank gave them notice on May 3, 2023.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. Kestrel Bank gave them shelter on May 3, 2023.',
  },
  {
    id: 'notified/word-of-it-reached',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '(word|news|notice|notices|notification|notifications|details|warning|warnings|{notice}) (of|about|on|regarding) ... <trigger: (reached|came to|got to|(went|gone) (out )?to|(was|were|been) (#R)* (given|sent|passed|broken|issued|provided|mailed|emailed|delivered|handed|made|posted|read) (out |on )?to|broke to)> ((all|some|most|many|each|[CNT])+ of )?@(more|than|#D|#A|#O|#M|#N|[CNT])* [GRP|ORG+:object] ((of|at) (the )?[ORG:subject])?',
    dated: 'trigger',
    example: [
      'Word of the breach reached employees of Kestrel Bank on May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'employees', when: 'May 3, 2023' },
    ],
    counterExample: 'Fumes of the breach reached employees of Kestrel Bank on May 3, 2023.',
  },
  {
    id: 'notified/word-from-house',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '(word|news|notice|warning|warnings|alert|alerts|{notice}) @(has|have|had|of|about|on|went|gone|out|go|going|that|came|was|were|been|sent|#D|#A|#N|[DAT]|[GRP])* <trigger: from> (the|its|their|#A|#N)* [ORG:subject] @(on|in|,|[DATE]|went|has|have|had|gone|out|came|sent|was|were|reached|#R)* to ((all|some|most|many|each|[CNT])+ of )?@(more|than|#D|#A|#O|#M|#N|[CNT])* [GRP|ORG+:object]',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. Word has gone out from Kestrel Bank to its 600 customers that names were stolen.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'Kestrel Bank was hacked. Vans have gone out from Kestrel Bank to its 600 customers.',
  },
  {
    id: 'notified/word-came-from',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'MAY_REACH_PRESS'],
    pattern:
      '(word|news|notice|warning|alert|tip|tip-off) (of|about) ... <trigger: (reached|came to|got to)> (the|#A|#N)* [GRP|ORG:object] ((in|on|by|through|via|[DATE]|a|an|#N)* )?from (its|the|their|a|an|#A|#N|,)* [ORG:subject]',
    dated: 'trigger',
    example: [
      'Word of the breach came to Kestrel Bank on May 3, 2023 from Tallis Systems.',
      { subject: 'Tallis Systems', object: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Word of the breach came to Kestrel Bank on May 3, 2023 with Tallis Systems.',
  },
  {
    id: 'notified/posted-to-tell',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'OPEN_SUBJECT'],
    pattern:
      '[ORG|WE:subject] ~ ? {publish} ... <trigger: (to|that|which) (tell|inform|warn|alert|notify|reach|told|informed|warned|alerted|notified)|(telling|informing|warning|alerting|notifying)> (all|of|some|any|#DAM|[CNT])* [GRP+:object] (that|of|about|whose|who|affected|know|,|.)',
    dated: true,
    qualifiers: { channel: 'announcement' },
    example: [
      'Kestrel Bank was hacked. Kestrel Bank put up a notice on its website to warn customers of the theft.',
      { subject: 'Kestrel Bank', object: 'customers' },
    ],
    counterExample: 'Kestrel Bank was hacked. Kestrel Bank put up a notice on its website to thank customers.',
  },
  {
    id: 'notified/signed-mail-went',
    predicate: 'NOTIFIED',
    traits: ['MAIL', 'OF_THE_BREACH'],
    pattern:
      '({notice}|note|word|statement) @(signed|written|dated|drafted|has|have|had|was|were|been|being|by|from|of|in|on|,|#D|#A|#N|#P|#R|[ORG]|[PER]|[GRP]|[DATE])* <trigger: (went|gone|goes|sent|mailed|emailed|circulated|addressed|distributed)> (out|round|around)? to @(more|than|#D|#A|#O|#M|[CNT])* [GRP+:object]',
    dated: 'trigger',
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. An email signed by the head of the bank went to customers on May 3, 2023.',
      { object: 'customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. A van driven by the head of the bank went to customers on May 3, 2023.',
  },
  {
    id: 'notified/got-word',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'MAIL_GOT'],
    pattern:
      '[GRP|ORG:object] ~ <trigger: (received|got|had|receiving|getting) (the|a|#A)* (word|news|notice|notification|warning)> (of|about|that) ... {told}',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. Customers received word of the attack on May 3, 2023.',
      { object: 'Customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Customers received refunds of the attack on May 3, 2023.',
  },
  {
    id: 'notified/found-out-from',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[GRP:object] ~ <trigger: (found out|learned|learnt|heard|discovered|were told|was told|read) (of|about)? (it|this|the|#A|{breach})* (from|in|through|via|by) (a|an|the|#A|#N)* (note|notes|call|text|poster|posters|notice|circular|newsletter|statement|post|advert|advertisement|phone|telephone|post|mail|[DAT])>',
    dated: 'trigger',
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked. Customers found out from a note on May 3, 2023.',
      { object: 'Customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Customers ran out from a branch on May 3, 2023.',
  },
  {
    id: 'notified/supplier-told',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'MAY_REACH_PRESS', 'TO_HOUSE'],
    pattern:
      '[ORG:subject] ~ <trigger: (told|warned|informed|notified|advised|alerted)> (the|#A)* [ORG:object] (on|in|last|[DATE]|,)* that ... ({told}|{intruder}|[DAT]|someone|somebody|outsider|stranger)',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. Tallis Systems told Kestrel Bank on May 3, 2023 that hackers had copied a backup.',
      { subject: 'Tallis Systems', object: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Tallis Systems told Kestrel Bank on May 3, 2023 that rent was due.',
  },
  {
    id: 'notified/finders-contact',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'CALL', 'MAY_REACH_PRESS'],
    pattern:
      '(researcher|researchers|team|analysts|experts|hunters|consultants|[GRP]) (at|from|with|of) (the|#A|#N|firm)* [ORG:subject] (#R|had|have|say they|said they)* <trigger: ({contact}|alerted|notified|informed|warned|told|tipped off)> (#DAN)* [ORG:object] (on|in|about|of|after|that|,|.|[DATE])',
    dated: 'trigger',
    example: [
      'Kestrel Bank left a server open in a data leak. Researchers at Alder Labs contacted Kestrel Bank on May 3, 2023.',
      { subject: 'Alder Labs', object: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank left a server open in a data leak. Researchers at Alder Labs copied Kestrel Bank on May 3, 2023.',
  },
  {
    id: 'notified/told-investors',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[ORG:subject] ~ <trigger: (told|informed|notified|warned|advised|telling|informing)> (its|the|#A)* [GRP:object] (in|on|at|by|during|a|an|the|call|[DATE]|#A|#N|,)* (that (a|an|the|its|#A)* ({breach}|{intruder}|[GRP]|[DAT]|someone|data|files)|(of|about) (a|an|the|its|#A|#N)* {breach})',
    dated: 'trigger',
    example: [
      'Kestrel Bank told investors on May 3, 2023 that hackers had stolen files.',
      { subject: 'Kestrel Bank', object: 'investors', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank told investors on May 3, 2023 that profit would fall after the hack.',
  },
  {
    id: 'notified/those-whose',
    predicate: 'NOTIFIED',
    traits: ['BARE'],
    pattern:
      '(those|everyone|anyone|all|people) (whose|(affected|impacted|concerned|involved) , (who|(all|most|some) of whom)) ... (is|are|was|were|has|have|had|been|being|#R)+ <trigger: (contacted|notified|informed|told|emailed|written to|alerted|phoned|telephoned|texted|messaged|warned)>',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. Those whose names were taken were phoned on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. Those whose names were taken were refunded.',
  },
]
