import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** When it was found, by whomever and whatever. Words in braces: timeline-finds-words.ts. */
export const timelineFinds: readonly ClaimRule[] = [
  {
    id: 'discovered/it',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: ({perceive}|{perceiving}|learned|learnt|learn|knew)> (it|this|the matter|the issue|the problem|the situation|them|what had happened|what happened|what was going on|what had been done|something) (#R|only|on|in|[DATE]|until|the|a|an|when|from|during|after|at|two|three|that|because|,|.|and|itself|in time|last|this|by|was|had|with|wrong)',
    dated: true,
    example: ['Kestrel Bank was hacked. It detected it on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked. It printed it on May 3, 2023.',
  },
  {
    id: 'discovered/clue',
    predicate: 'DISCOVERED',
    pattern:
      "{watch|insider|ORG|PER|GRP} ~ <trigger: {perceive}> (#DANPMR|[CNT]|[ORG]|[DAT]|'s|of|,|on|[DATE])* ({clue}|[GRP])",
    dated: 'trigger',
    example: ['A routine check on May 3, 2023 turned up the malware.', { when: 'May 3, 2023' }],
    counterExample: 'A routine check on May 3, 2023 turned up the thermostat.',
  },
  {
    id: 'discovered/passive-wide',
    predicate: 'DISCOVERED',
    pattern:
      '{event|thief|code|fault|store|clue} ~ (was|were|been|being|is|are|got) (#R|only|first|not|initially|finally)* <trigger: {perceived}>',
    dated: 'trigger',
    example: ['The intruder broke in on May 3, 2023 and was spotted on June 4, 2023.', { when: 'June 4, 2023' }],
    counterExample: 'The minister came in on May 3, 2023 and was spotted on June 4, 2023.',
  },
  {
    id: 'discovered/not-until',
    predicate: 'DISCOVERED',
    pattern:
      "(not|n't|didn't|never|nobody|no one|none|only|failed to|unaware) (#R|did|had|was|were|been|them|it|of it|that)* <trigger: (notice|noticed|noticing|know|knew|known|realise|realised|realize|realized|learn|learned|learnt|find out|found out|discover|discovered|detect|detected|spot|spotted|see|unaware|aware|catch|caught)> .. (.. )?(until|till) (#DA)* (in|on)? [DATE:when]",
    example: ['Kestrel Bank did not notice the theft until May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank did not open the branch until May 3, 2023.',
  },
  {
    id: 'discovered/tipped-off',
    predicate: 'DISCOVERED',
    pattern:
      '{self|house|ORG} ~ (was|were|been) (#R|first|only)* <trigger: (contacted|tipped off|alerted|warned|told|informed|notified|approached|emailed|called)> (#R|[DATE]|on|in|of|about|to|it|this|the|#A|{event}|{sign}|flaw|bucket|database|that|something|was|wrong)* by (the|a|an|one|its|their|two|#A|#N|[PLC])* ({outsider}|[GRP]|[PER]|[ORG])',
    dated: true,
    example: ['Kestrel Bank was contacted by a researcher on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was admired by a researcher on May 3, 2023.',
  },
  {
    id: 'discovered/tip',
    predicate: 'DISCOVERED',
    pattern:
      '{stranger} ~ <trigger: (tipped off|tipped|warned|alerted|called|emailed|told|informed|contacted|messaged)> (its|the|a|#A|#N|one|of)* ([ORG]|us|it|them|{house}) (off )?(#R|on|in|[DATE]|,|by|email|to|about|of|that|with|and|.)',
    dated: 'trigger',
    example: ['A customer tipped off Kestrel Bank on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'A customer paid off Kestrel Bank on May 3, 2023.',
  },
  {
    id: 'discovered/found-out-from',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (found out|learned|learnt|heard|became aware|was made aware|were made aware|was told|first heard|first learned|first learnt)> ((of|about) (it|this|the|#A|{event}|flaw|bucket|problem|issue|matter|lapse)* )?(#R|only|on|[DATE]|in|,)* (from|through|via|thanks to|when) (a|an|the|its|one|#A|#N|[PLC])* ({outsider}|[PER]|[GRP]|[ORG])',
    dated: 'trigger',
    example: ['Kestrel Bank found out from a reporter on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank got away from a reporter on May 3, 2023.',
  },
  {
    id: 'discovered/signs',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (({perceive}|{perceiving}) (#R|the|first|some|on|[DATE]|,|a)* (sign|signs|evidence|indications|indication|traces|hints|hint|clues)|first (sign|signs|hint|hints|indication|clue) of (#DA)* (trouble|{event}|intruder|problem|{thief}|something) (#R)* (came|was|were|appeared|surfaced))>',
    dated: 'trigger',
    example: ['The first sign of trouble came on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The first train of the day came on May 3, 2023.',
  },
  {
    id: 'discovered/bells',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: ((alarm bells|alarm|alarms|warning lights|alerts|alert) (#R|was|were)* (rang|rung|sounded|raised|went off|flashed|triggered|fired)|(raised|raises|voiced|flagged) (a|an|the|his|her|their)* (concern|concerns|alarm|suspicions|red flag|red flags))>',
    dated: 'trigger',
    example: ['Kestrel Bank was hacked. Alarm bells rang on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked. Church bells rang on May 3, 2023.',
  },
  {
    id: 'discovered/ransom-note',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: ((found|discovered|received|got|saw|receives|finds|gets) (#DANM|[GRP]|[CNT])* {ransom-note}|{ransom-note} (#R|was|were|had)* (appeared|arrived|popped up|came|showed up|turned up|found|appears|arrives|left|was found|received|landed|discovered))>',
    dated: 'trigger',
    example: ['Kestrel Bank was hacked. It received a ransom note on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked. It received a bank note on May 3, 2023.',
  },
  {
    id: 'discovered/day-of-discovery',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: ((date|day) (of|it was|the breach was) (the|its|'s)? (discovery|discovered|detection)|discovery date|discovery|detection)> (of (#DA)* {event} )?(#R|which|,)* (was|is|came|:|occurred|made) (on|in|made|#R|:)* [DATE:when]",
    example: ['The date of discovery was May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The date of delivery was May 3, 2023.',
  },
  {
    id: 'discovered/known-since',
    predicate: 'DISCOVERED',
    pattern:
      '(known|aware|knew|learned) (of|about) (#DANP|[ORG])* <trigger: {event}> (#R)* (since|as early as|by|as far back as) (at|least|the|early|late|mid|on|in)* [DATE:when]',
    example: ['Kestrel Bank has known about the breach since May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank has known about the wedding since May 3, 2023.',
  },
  {
    id: 'discovered/found-gone',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: ({perceive}|{perceiving})> (on|[DATE]|,|in)* (that )?(#DANPMO|[CNT]|[GRP]|[DAT]|[ORG]|of|with|for|on|'s|had|were|was|been)* (leaving|left|missing|gone|for sale|on the dark web|locked|encrypted|vanished|offered|online|on a forum|would not load|would not open|could not log in|posted|smashed|broken into|forced open|ransacked|wiped|defaced|altered|scattered|strewn)",
    dated: true,
    example: ['On May 3, 2023, staff saw files leaving the network.', { when: 'May 3, 2023' }],
    counterExample: 'On May 3, 2023, staff saw files lying in the hall.',
  },
  {
    id: 'discovered/was-told-that',
    predicate: 'DISCOVERED',
    pattern:
      '{outsider|vendor|ORG|GRP} ~ <trigger: (told|informed|notified|alerted|warned|advised)> (us|it|them|the {house}|[ORG]) (of|about|that|on|in|[DATE]|,|by|its|their|#R)* ... (for sale|stolen|dark web|forum|flaw|exposed|leak|open bucket|vulnerability|compromised|breached)',
    dated: 'trigger',
    example: ['The police told Kestrel Bank on May 3, 2023 that its data was for sale.', { when: 'May 3, 2023' }],
    counterExample: 'The police told Kestrel Bank on May 3, 2023 that its door was ajar.',
  },
]
