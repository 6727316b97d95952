import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices told from the side of those who hear: who was told by whom, in whatever words. Words in braces: notified-words.ts. */
export const notifiedHeard: readonly NoticeRule[] = [
  {
    id: 'notified/reached-by',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'MAY_REACH_PRESS', 'OUTSIDER'],
    pattern:
      '[ORG|GRP:object] ~ (is|are|was|were|been|being|itself|themselves) (itself|themselves|#R)* <trigger: {told-of}> (#DANPR|{breach}|[DATE]|[DAT]|[DUR]|,)* by (the|its|a|an|#DAN|,|[PLC]|[ORG] ,|{poss})* [ORG|PER:subject]',
    dated: true,
    example: [
      'Kestrel Bank was hacked. The bank was tipped off by its card processor, Tallis Systems, on May 3, 2023.',
      { subject: 'Tallis Systems', object: 'The bank', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. The bank was bought up by its card processor, Tallis Systems, on May 3, 2023.',
  },
  {
    id: 'notified/kept-informed',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[GRP|ORG:object] ~ (is|are|was|were|been|being) (now|also|all|since|#R)* <trigger: (apprised|intimated|tipped off|put on notice|given notice|kept (fully )?(informed|posted|abreast|up to date|in the loop|in the picture)|made aware of (#DAN)* ({breach}|it|this)|brought up to date|brought up to speed|put in the picture|looped in|phoned|telephoned|rung|rung up|texted|messaged|briefed|(reached|contacted) by (phone|telephone|email|e-mail|text|post|letter|mail|sms|#N))>',
    dated: true,
    example: [
      'Kestrel Bank was hacked. The Federal Trade Commission was also kept in the loop on May 3, 2023.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The Federal Trade Commission was also kept in the dark on May 3, 2023.',
  },
  {
    id: 'notified/told-then',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[GRP|ORG:object] ~ (was|were|been|being) (also|all|since|#R)* <trigger: (told|informed|notified|advised|made aware|warned)> (over|before|within|during|this|how|which|when|what|shortly|soon|after|through|via|only|individually|personally|separately|verbally|[DUR])',
    dated: true,
    example: [
      'Kestrel Bank was hacked. Police and the Federal Trade Commission were made aware within hours.',
      { object: 'Police' },
    ],
    counterExample: 'Kestrel Bank was hacked. Police and the Federal Trade Commission were made happy within hours.',
  },
  {
    id: 'notified/hears-at',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH'],
    pattern:
      '[GRP:object] ~ (only|first|#R)* <trigger: (heard|hear|learned|learnt|learn|found out|were told|was told|were informed|were briefed)> ((of|about) (it|#DAN|{breach})* |the news |[DATE] )?(at|in|from|by|through|via|over|during) (a|an|the|its|[GRP]|#A|#N)* ({notice}|meeting|meetings|assembly|call|phone call|phone|telephone|text|text message|town hall|briefing|briefings|webinar|newsletter|video|post on its website)',
    dated: true,
    qualifiers: { channel: 'announcement' },
    example: [
      'Kestrel Bank was hacked. Customers heard at a meeting on May 3, 2023.',
      { object: 'Customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Customers cheered at a meeting on May 3, 2023.',
  },
  {
    id: 'notified/heard-from',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'MAY_REACH_PRESS'],
    pattern:
      '[ORG|GRP:object] ~ (only|first|#R)* <trigger: (heard|hearing|hears|learned|learnt|found out|(received|receiving|got|getting|had|fielded) (#DA)* (word|warning|alert|notice|notification|tip|tip-off|call|phone call|email|letter|message))> ((of|about) (it|#DAN|{breach})* )?([DATE] |on [DATE] )?,? from (its|the|a|an|one|#DAN|,|[PLC]|{poss})* [ORG:subject] (,|.|that|of|about|on|in|last|[DATE])',
    dated: true,
    example: [
      'Kestrel Bank heard from its supplier, Tallis Systems, on May 3, 2023 that a backup had been stolen in the breach.',
      { subject: 'Tallis Systems', object: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank bought from its supplier, Tallis Systems, on May 3, 2023 what had been stolen in the breach.',
  },
  {
    id: 'notified/all-of-them-got',
    predicate: 'NOTIFIED',
    traits: ['BARE', 'MAIL_GOT', 'MAIL'],
    pattern:
      '((all|most|some|each|many|every one|both) of (them|those|these|us)|({every} (#A)* {one-person} (who (#RV)+ )?(affected|impacted|concerned|involved|on the list)?)) (#R|has|have|had)* <trigger: ((was|were|been|being) (#R)* (sent|mailed|emailed|given|handed|issued|posted)|received|got|receiving|getting) (#DAN|[DATE])* ({notice}|text|texts|text message|call|phone call|[DAT])>',
    dated: true,
    qualifiers: { channel: 'letter' },
    example: [
      'Kestrel Bank was hacked, and names of customers were stolen. Every customer affected was handed a letter on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked, and names of customers were stolen. Every customer affected was handed a hamper on May 3, 2023.',
  },
  {
    id: 'notified/got-a-call',
    predicate: 'NOTIFIED',
    traits: ['MAIL_GOT', 'MAIL', 'OF_THE_BREACH'],
    pattern:
      '[GRP:object] ~ (#R|have|has|had)* <trigger: (received|got|receiving|getting) (a|an|the|automated|recorded|#A|#N)* (call|calls|phone call|phone calls|robocall|robocalls|text|texts|text message|voicemail|letter|letters|email|emails|e-mail|message|bulletin|notice)> (from|on|in|saying|telling|asking|explaining|about|that|over|[DATE])',
    dated: true,
    qualifiers: { channel: 'call' },
    example: [
      'Kestrel Bank was hacked. Customers got a robocall from manager Dana Whitlock on May 3, 2023.',
      { object: 'Customers', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Customers got a discount from manager Dana Whitlock on May 3, 2023.',
  },
  {
    id: 'notified/we-were-told-by',
    predicate: 'NOTIFIED',
    traits: ['TO_US', 'MAY_REACH_PRESS'],
    pattern:
      'we (#R|were|was|had|have|been)+ <trigger: {told-of}> ([DATE] |on [DATE] )?by (our|a|an|the|one of|#DAN|,|[PLC])* [ORG:subject]',
    dated: true,
    example: [
      'Kestrel Bank was hacked. “We were alerted by our card processor, Tallis Payments,” the bank said.',
      { subject: 'Tallis Payments' },
    ],
    counterExample: 'Kestrel Bank was hacked. “We were bought by our card processor, Tallis Payments,” the bank said.',
  },
  {
    id: 'notified/after-hearing-from',
    predicate: 'NOTIFIED',
    traits: ['OF_THE_BREACH', 'HOUSE_BEFORE', 'MAY_REACH_PRESS'],
    pattern:
      '(after|upon|on|following|since) <trigger: (hearing|hearing back|a (call|message|warning|tip|tip-off|letter|email)|(getting|receiving) (#DAN)* (word|warning|alert|tip|tip-off|notice|report|call|email|message))> ((of|about) (it|#DAN|{breach})* )?from (its|the|a|an|#DAN|,|[PLC]|{poss})* [ORG|PER:subject]',
    example: [
      'Kestrel Bank was hacked. Kestrel Bank plugged the hole three days after hearing from Alder Labs.',
      { subject: 'Alder Labs' },
    ],
    counterExample: 'Kestrel Bank was hacked. Kestrel Bank plugged the hole three days after parting from Alder Labs.',
  },
  {
    id: 'notified/told-it',
    predicate: 'NOTIFIED',
    traits: ['HEARER_BEFORE'],
    pattern:
      '[ORG|WE:subject] ~ <trigger: ({tell}|told|contacted|written to)> (it|them|that office) (on|in|of|about|last|by|within|.|,|[DATE])',
    dated: true,
    example: [
      'A spokesman for the Federal Trade Commission confirmed that Kestrel Bank had alerted it on May 3, 2023.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample:
      'A spokesman for the Federal Trade Commission confirmed that Kestrel Bank had joined it on May 3, 2023.',
  },
]
