import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** What an inquiry settled, what staff came upon, the paper of a day. Words in braces: timeline-finds-words.ts. */
export const timelineFindings: readonly ClaimRule[] = [
  {
    id: 'discovered/determined',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (determined|concluded|established|ascertained|confirmed (through|with|by) (#DAN)* (investigators|experts|[GRP]))> (on|in|[DATE]|,|through|with|by|our|its|the|early|late|mid)* that ... ({attacks}|(was|were|been|being) #R? ({lose}|{hurt}|affected|impacted|involved)|{event}|potential|evidence)',
    dated: 'trigger',
    example: ['We determined on May 3, 2023, that files were stolen.', { when: 'May 3, 2023' }],
    counterExample: 'We determined on May 3, 2023, that prices were low.',
  },
  {
    id: 'discovered/arrived-to-find',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (arrived|came|returned|woke|logged)> (at|to|in|on|up|back|work|#N|[DATE]|,)* to (discover|find|see|learn) ... ({clue}|message|messages|note|locked|encrypted|hacked|breached|gone|down)',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. On May 3, 2023, clerks arrived at work to find a message on their screens.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. On May 3, 2023, clerks arrived at work to find a cake on their desks.',
  },
  {
    id: 'disclosed/dated-paper',
    predicate: 'DISCLOSED',
    pattern:
      '(in|with) (a|an|its|the) [DATE:when] (#A)? (statement|filing|notice|notification|announcement|press release|news release|release|blog post|post|disclosure|advisory|report) (to|with|of|for|posted|#DAN|[PLC]|[GRP])* ,? (#DAN)* [ORG:subject] (#R)* <trigger: ({announce}|{publish}|attributed|blamed|wrote|notified|informed)> ... ({attacks}|{event}|{discover}|affected|impacted|involved|exposed|compromised|(was|were|been|had) #R? ({lose}|{hurt}))',
    example: [
      'In a May 3, 2023 statement, Kestrel Bank said that thieves had copied files.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'In a May 3, 2023 statement, Kestrel Bank said that clerks had sorted letters.',
  },
  {
    id: 'discovered/culprit-did',
    predicate: 'DISCOVERED',
    pattern: '<trigger: {discover}> (on|in|[DATE]|,)* the ({intruder}|[GRP]) (#R|had|has|have|may|might)* {attacks}',
    dated: 'trigger',
    example: ['On May 3, 2023, Kestrel Bank learned the hacker also copied files.', { when: 'May 3, 2023' }],
    counterExample: 'On May 3, 2023, Kestrel Bank learned the clerks also sorted files.',
  },
]
