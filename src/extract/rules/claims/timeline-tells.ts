import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** When it was made public: by whom it was told, to whom, in what. Words in braces: timeline-finds-words.ts. */
export const timelineTells: readonly ClaimRule[] = [
  {
    id: 'disclosed/went-public',
    predicate: 'DISCLOSED',
    pattern:
      '[ORG:subject] ~ <trigger: (went public|goes public|gone public|going public|came clean|comes clean|coming clean|broke its silence|owned up|came forward|fessed up)>',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. The bank went public on May 3, 2023.',
      { subject: 'The bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The bank went quiet on May 3, 2023.',
  },
  {
    id: 'disclosed/word-got-out',
    predicate: 'DISCLOSED',
    pattern:
      "(word|news|reports|details) (of|about) (#DANP|[ORG]|[PLC]|'s)* {event} (#R|had)* <trigger: (got out|gets out|spread|leaked|leaked out|emerged|broke|breaks|surfaced|reached|appeared|came out|trickled out)>",
    dated: 'trigger',
    example: ['Word of the attack got out on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Word of the wedding got out on May 3, 2023.',
  },
  {
    id: 'disclosed/told-the-public',
    predicate: 'DISCLOSED',
    pattern:
      '[ORG|PER:subject] ~ ? <trigger: ((told|tells|informed|warned|confirmed to|said to|admitted to|acknowledged to|revealed to) (#DANP|[PLC]|[ORG])* ({public}|[GRP]|[ORG])|(confirmed|confirms|acknowledged|admitted|disclosed|revealed) to (#DAN)* ([ORG]|#P))> (#DANI|[DATE]|late|early|last|,|this)* that ... ({attacks}|(exposed|exposing|compromised|leaked|taken|copied|stolen|accessed|affected|encrypted)|(was|were|been|being|had) #R? ({lose}|{hurt}|hit)|{suffer} .. {event}|{event})',
    dated: 'trigger',
    example: [
      'Kestrel Bank told the stock exchange on May 3, 2023 that hackers had copied records.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank told the stock exchange on May 3, 2023 that profits had risen.',
  },
  {
    id: 'disclosed/said-in-words',
    predicate: 'DISCLOSED',
    pattern:
      '[ORG:subject] ~ <trigger: ({announce}|wrote|posted|tweeted)> (#ANI|the|a|an|its|[ORG]|late|early|later|last|this)* [DATE:when] (that|,|it|its|the)? ... ({attacks}|(exposed|exposing|compromised|leaked)|(was|were|been|being|had|had been) #R? ({lose}|{hurt}|hit by)|{suffer} .. {event})',
    example: [
      'Kestrel Bank revealed in a statement late Tuesday that patient files were stolen.',
      { subject: 'Kestrel Bank', when: 'late Tuesday' },
    ],
    counterExample: 'Kestrel Bank revealed in a statement late Tuesday that patient meals were better.',
  },
  {
    id: 'disclosed/house-publishes',
    predicate: 'DISCLOSED',
    pattern: "{house|official} ~ <trigger: {publish}> (on|[DATE]|,)* that? (#DAMNOP|[CNT]|[ORG]|'s|of)* {event}",
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. The Denver bank announced the breach in a letter to parents on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. The Denver bank announced the merger in a letter to parents on May 3, 2023.',
  },
  {
    id: 'disclosed/official-said',
    predicate: 'DISCLOSED',
    pattern:
      '{official|house} ~ <trigger: {announce}> (on|in|late|earlier|,|#N|#A|[PRD|ORG]|a|an|the|its|this|last|posted|published|through|via)* [DATE:when] (that|,)? ... ({attacks}|(exposed|exposing|compromised|leaked|misconfigured)|(was|were|been|being|had) #R? ({lose}|{hurt})|{suffer} .. {event})',
    example: ['The president of Kestrel Bank said Tuesday that hackers had copied files.', { when: 'Tuesday' }],
    counterExample: 'The president of Kestrel Bank said Tuesday that clerks had sorted files.',
  },
  {
    id: 'disclosed/said-officials',
    predicate: 'DISCLOSED',
    pattern:
      '({event}|{attacks}|(was|were|been) {lose}|exposed|compromised) ... , "? (#DANP|[ORG|PLC]|\'s)* ({official}|{house}|[GRP]) (#R)* <trigger: {announce}> (in|on|a|an|late|early|#N|to|its|website|posted)* [DATE:when]',
    example: ['Names were stolen in a cyberattack, school officials said Thursday.', { when: 'Thursday' }],
    counterExample: 'Names were drawn in a raffle, school officials said Thursday.',
  },
  {
    id: 'disclosed/after-a-date',
    predicate: 'DISCLOSED',
    pattern:
      '(in|on|by|late|early|last|earlier)* [DATE:when] ,? (#DANP|rival)* ([ORG] , |rival , )?[ORG:subject] (, (a|an|the|which|one|of|based) ... , |, )?(#R|had)* <trigger: ({announce}|apologised|apologized|conceded|owned up|accepted)> (that)? ... ({attacks}|(exposed|exposing|compromised|leaked)|(was|were|been|being|had) #R? ({lose}|{hurt}|gone|left on (#DA)* ({systems}|page|bucket))|(was|were) (gone|out)|{suffer} .. {event})',
    example: [
      'In 2022, the lender Kestrel Bank admitted that files had been stolen.',
      { subject: 'Kestrel Bank', when: '2022' },
    ],
    counterExample: 'In 2022, the lender Kestrel Bank admitted that rates had been lowered.',
  },
  {
    id: 'disclosed/in-a-paper',
    predicate: 'DISCLOSED',
    pattern:
      '[ORG:subject] ~ <trigger: ({announce}|wrote)> (in|on|through|via) (a|an|its|the) (#DANPIR|[ORG|PRD]|filed|posted|published|made|dated|issued|sent|submitted|released|late)* [DATE:when] ,? that ... ({attacks}|{event}|{odd} (#NA)? {sign}|(was|were|been|being|had) #R? ({lose}|{hurt})|affected|exposed|compromised|{discover})',
    example: [
      'Kestrel Bank wrote in a statement published on May 3, 2023 that thieves had copied files.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank wrote in a statement published on May 3, 2023 that clerks had sorted letters.',
  },
  {
    id: 'disclosed/paper-first',
    predicate: 'DISCLOSED',
    pattern:
      '(in|according to) (a|an|its|the) (#A|#N|data|breach)* (filing|notice|notification|statement|post|report|disclosure|8-k|form|submission|announcement|release|advisory) ... [DATE:when] , (#DANP)* [ORG:subject] (#R)* <trigger: {announce}> ... ({attacks}|{event}|affected|impacted|involved|(was|were|been|had) #R? ({lose}|{hurt})|exposed|compromised)',
    example: [
      'In a filing with the Federal Trade Commission on May 3, 2023, Kestrel Bank said that 500 people were affected.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample:
      'In a meeting with the Federal Trade Commission on May 3, 2023, Kestrel Bank said that 500 people were affected.',
  },
  {
    id: 'disclosed/gives-notice',
    predicate: 'DISCLOSED',
    pattern:
      "[ORG:subject] ~ <trigger: (is|are) (#R)* (providing|issuing|giving|posting|publishing) (#DA)* (notice|notification)> (of|about|regarding|concerning) (#DANP|[ORG]|'s)* ({event}|event|matter)",
    dated: 'trigger',
    example: [
      'May 3, 2023 – Kestrel Bank is giving notice of a theft.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'May 3, 2023 – Kestrel Bank is giving notice of a sale.',
  },
  {
    id: 'disclosed/apologised',
    predicate: 'DISCLOSED',
    pattern:
      "[ORG|PER:subject] ~ <trigger: (apologised|apologized|apologises|apologizes)> (#DANOI|[DATE]|[GRP]|[ORG]|late|last|publicly|,)* (after|for|over|about|when) (#DANPM|[ORG]|[GRP]|[DAT]|[CNT]|'s|of|in|at)* ({event}|{fault}|{lose}|{attacks}|exposed|emailed|sent|leaked|let)",
    dated: 'trigger',
    example: [
      'Kestrel Bank apologised on Tuesday after a glitch exposed statements.',
      { subject: 'Kestrel Bank', when: 'Tuesday' },
    ],
    counterExample: 'Kestrel Bank apologised on Tuesday after a strike delayed statements.',
  },
  {
    id: 'disclosed/posted-notice',
    predicate: 'DISCLOSED',
    pattern:
      '[ORG:subject] ~ <trigger: (posted|published|put up|placed|issued|put|posts|publishes|issues) (a|an|its|the)? (#A|public|substitute|breach|data|security|website|incident|privacy)* (notice|notices|press release|news release|advisory)> (about|of|regarding|on|in|to|[DATE]|its|website|homepage|home|page|site|this|last|,|.|the|saying|that)',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. The bank posted a notice on its website on May 3, 2023.',
      { subject: 'The bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The bank posted a profit on its website on May 3, 2023.',
  },
  {
    id: 'disclosed/warned-of',
    predicate: 'DISCLOSED',
    pattern:
      "[ORG:subject] ~ <trigger: (warned|warns|notified the public|alerted the public|spoke|speaks)> (#DAN|[GRP]|[DATE]|on|in)* (of|about) (#DANPM|[ORG]|'s)* {event}",
    dated: 'trigger',
    example: [
      'In May 2023, Kestrel Bank warned of a credential stuffing attack.',
      { subject: 'Kestrel Bank', when: 'May 2023' },
    ],
    counterExample: 'In May 2023, Kestrel Bank warned of a bank holiday.',
  },
  {
    id: 'disclosed/posted-words',
    predicate: 'DISCLOSED',
    pattern:
      '(attacked|hacked|breached|stolen|copied|compromised|exposed|taken|breach|attack|incident|hit|accessed|leaked|affected|unauthorized|unauthorised) ... " (the|#A)* [ORG:subject] <trigger: (wrote|posted|tweeted|announced)> (#DANIP|[ORG|PRD])* [DATE:when]',
    example: [
      '“We were attacked by hackers,” Kestrel Bank wrote on its page on May 3, 2023.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: '“We were awarded by judges,” Kestrel Bank wrote on its page on May 3, 2023.',
  },
  {
    id: 'disclosed/in-a-filing',
    predicate: 'DISCLOSED',
    pattern:
      '(disclosed|revealed|announced|acknowledged|confirmed|reported|published|described|made public|detailed) (in|by|through|via) (a|an|its|the)* [DATE:when] <trigger: (filing|statement|notice|press release|announcement|post|blog post|letter|form|8-k|report|disclosure|advisory|notification)>',
    example: ['The attack was disclosed in a May 3, 2023 filing with the SEC.', { when: 'May 3, 2023' }],
    counterExample: 'The attack was prepared in a May 3, 2023 meeting with the SEC.',
  },
  {
    id: 'disclosed/issued-warning',
    predicate: 'DISCLOSED',
    pattern:
      '{house|ORG} ~ <trigger: (issued|gave|sounded|put out|released|published|posted) (a|an|the|its) (#A|public|#N)* (warning|alert|advisory|statement|disclosure|notice)> (#R|late|early|last|on|about|after|[DATE]|,|.)',
    dated: 'trigger',
    example: ['Kestrel Bank was hit. The Denver bank issued the warning late on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hit. The Denver bank issued the bonds late on May 3, 2023.',
  },
  {
    id: 'disclosed/its-parent-said',
    predicate: 'DISCLOSED',
    pattern:
      '({event}|{attacks}|{thief}|(was|were|been|being) ({lose}|{hurt})|exposed|compromised|stolen) ... , "? (#DANP|[PLC])+ [ORG:subject] #R? <trigger: {announce}> (in|on|a|an|late|early|#N|[DATE]|to|its|website|posted)* [DATE:when]',
    example: [
      'The booking system was infiltrated for months, its parent Kestrel Group disclosed Monday.',
      { subject: 'Kestrel Group', when: 'Monday' },
    ],
    counterExample: 'The booking system was praised for months, its parent Kestrel Group disclosed Monday.',
  },
  {
    id: 'disclosed/number-it-gave',
    predicate: 'DISCLOSED',
    pattern:
      '[CNT] (#N )?(that|which)? ([ORG:subject]|it|they|the {house}) (#R|had)* <trigger: (announced|disclosed|reported|gave|acknowledged|admitted|revealed)> (#R|in|on|late|early|back)* [DATE:when]',
    example: [
      'Kestrel Bank puts the toll of the breach at 9,000, up from the 4,000 it announced in May 2023.',
      { when: 'May 2023' },
    ],
    counterExample: 'Kestrel Bank puts the toll of the breach at 9,000, up from the 4,000 it employed in May 2023.',
  },
]
