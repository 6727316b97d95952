import type { NoticeRule } from './notice-rule.ts'

export { noticeClasses } from './notified-words.ts'

/** Notices to those who watch over breaches, told from their side, by a list, or without their name. Words in braces: notified-words.ts. */
export const notifiedAuthorities: readonly NoticeRule[] = [
  {
    id: 'notified/authority-has-it',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '[ORG:object] ~ <trigger: (had|got|received|was given|were given) (it|one|word|its own|theirs|the (report|notice|letter|filing|news))> (#DANRI|[DUR])* [DATE:when]',
    example: [
      'Kestrel Bank was hacked. The Federal Trade Commission had the report on May 3, 2023.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The Federal Trade Commission had the floor on May 3, 2023.',
  },
  {
    id: 'notified/authority-hears',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      "[ORG:object] ~ (did not|didn't|only|not)+ <trigger: (hear|heard|learn|learned|learnt|know|find out|found out)> (of|about|from)? (#DANPO|[ORG])* (until|till|on|in|only) (#DAN)* [DATE:when]",
    example: [
      'Kestrel Bank was hacked. The Federal Trade Commission did not hear of it until May 3, 2023.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The Federal Trade Commission did not rule on it until May 3, 2023.',
  },
  {
    id: 'notified/paper-reached',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '(report|notice|notification|filing|disclosure|letter|form|submission) (#RV|from|of|about|[ORG])* <trigger: (reached|arrived at|got to|landed at|landed with|came to)> (the|#A)* [ORG:object]',
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Kestrel Bank was hacked. Its report reached the Federal Trade Commission on May 3, 2023.',
      { object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Its van reached the Federal Trade Commission on May 3, 2023.',
  },
  {
    id: 'notified/copy-filed',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'FILING'],
    pattern:
      '[ORG|PER|WE:subject] ~ ? <trigger: {file} (a|the|one) (copy|copies|sample|version|draft) of (#DAN)* {filing}> (with|to) (#DAN|[PLC])* [ORG|GRP+:object]',
    dated: 'trigger',
    qualifiers: { channel: 'filing' },
    example: [
      'Kestrel Bank filed a copy of the letter with the Federal Trade Commission on May 3, 2023.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank shared a copy of the song with the Federal Trade Commission on May 3, 2023.',
  },
  {
    id: 'notified/explains-to',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY'],
    pattern:
      '[ORG|PER|WE:subject] ~ ? <trigger: (explained|explaining|admitted|admitting|acknowledged|acknowledging|conceded|conceding|confirmed|confirming|disclosing|revealed|revealing|confessed|owned up|said) to> (#DA|[PLC])* [ORG|GRP+:object]',
    dated: 'trigger',
    example: [
      'Kestrel Bank corrected the count, explaining to the Federal Trade Commission that it had missed a server.',
      { object: 'Federal Trade Commission' },
    ],
    counterExample:
      'Kestrel Bank corrected the count, bowing to the Federal Trade Commission that had missed a server.',
  },
  {
    id: 'notified/bureaus',
    predicate: 'NOTIFIED',
    traits: ['LISTED'],
    pattern:
      '({tell}|told|receipt|reported|(notice|report|notification|notices) (#RV)* (given|provided|sent|made|submitted)|(gave|giving|sent|sending|provided|providing|made) (#A)* (notice|notices|notification|report|word)) ... <trigger: [GRP]|(credit|consumer|reporting|rating) (#AN|reporting|rating)* (agencies|bureaus)> (,|-|:|{open})? (the|namely|#R)* [ORG+:object]',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. Notice was also given to the three credit reporting agencies, Alder Labs, Birch Labs and Cedar Labs.',
      { object: 'Alder Labs' },
    ],
    counterExample:
      'Kestrel Bank was hacked. Thanks were also given to the three credit reporting agencies, Alder Labs, Birch Labs and Cedar Labs.',
  },
  {
    id: 'notified/faulted-for-late',
    predicate: 'NOTIFIED',
    pattern:
      '(faulted|faulting|criticised|criticized|criticising|criticizing|fined|fining|blamed|blaming|rebuked|reprimanded) ([ORG:subject]|it|them|the (#A)* {house}) ... for (having )?(#R)* <trigger: (reporting|reported|disclosing|disclosed) (the|this|its) (#A)* ({breach}|matter) (#R)* to|(notifying|notified|informing|informed|telling|told)> (the|its|#A)* [ORG|GRP+:object] (#R|only|until|not|in|on|late)* ([DATE:when])?',
    example: [
      'Kestrel Bank was hacked. A judge faulted Kestrel Bank for having reported the breach to the Federal Trade Commission only in May 2023.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', when: 'May 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. A judge faulted Kestrel Bank for having sold the branch to the Federal Trade Commission only in May 2023.',
  },
  {
    id: 'notified/reports-itself',
    predicate: 'NOTIFIED',
    traits: ['HEARER_BEFORE'],
    pattern:
      '[ORG|WE:subject] ~ <trigger: ((reported|self-reported|disclosed) (it|this|the (#A)* ({breach}|case|matter|issue)) (itself|themselves|voluntarily|of its own accord)|(reported|self-reported|referred) itself (.|,|and|in|after|within|on))>',
    example: [
      'The Federal Trade Commission went easy on Kestrel Bank. Kestrel Bank reported the case itself.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'The Federal Trade Commission went easy on Kestrel Bank. Kestrel Bank mended the case itself.',
  },
  {
    id: 'notified/took-to-report',
    predicate: 'NOTIFIED',
    traits: ['HEARER_BEFORE'],
    pattern:
      '(took|taking|take|needed) ([ORG] )?(#ARM|more|than)* ([DUR]|days|weeks|months|hours) to <trigger: (make its report|file its report|report it|report the (#A)* ({breach}|matter|case)|notify (the|that) (regulator|watchdog|authority|office|commission|agency|commissioner)|make (a|the) (report|notification))>',
    example: ['The Federal Trade Commission has fined Kestrel Bank. The bank took 45 days to make its report.', {}],
    counterExample: 'The Federal Trade Commission has fined Kestrel Bank. The bank took 45 days to make its payment.',
  },
  {
    id: 'notified/went-to-that-office',
    predicate: 'NOTIFIED',
    traits: ['HEARER_BEFORE'],
    pattern:
      '(notice|report|notification|copy|filing) (#R)* <trigger: ((was|were|has been|is) (#R)* (sent|filed|submitted|lodged|given)|went|gone)> (out )?(to|with) (that|the|this) (office|agency|regulator|commission|watchdog|authority|body|bureau|commissioner|ministry)',
    dated: true,
    qualifiers: { channel: 'filing' },
    example: [
      'Kestrel Bank was hacked. As for the Federal Trade Commission, a notice went to that office on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. As for the Federal Trade Commission, a cake went to that office on May 3, 2023.',
  },
  {
    id: 'notified/to-which-it-reported',
    predicate: 'NOTIFIED',
    traits: ['TO_AUTHORITY', 'FILING'],
    pattern:
      '[ORG:object] , (to|with) (which|whom) (the|its|#A)* [ORG:subject] (#R|had|has)* <trigger: (reported|notified|disclosed|filed|referred|submitted|sent)> (the|its|a|an|this)* (#A)* ({breach}|matter|case|report|notice|notification|incident|it)',
    dated: 'trigger',
    example: [
      'The Federal Trade Commission, to which Kestrel Bank reported the breach on May 3, 2023, has opened a file.',
      { subject: 'Kestrel Bank', object: 'Federal Trade Commission', when: 'May 3, 2023' },
    ],
    counterExample:
      'The Federal Trade Commission, to which Kestrel Bank donated the vault on May 3, 2023, has opened a file.',
  },
]
