import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** When it began, was dated to, lay open, and was noticed while it went on. */
export const timelineCourses: readonly ClaimRule[] = [
  {
    id: 'occurred/dated-back',
    predicate: 'OCCURRED',
    pattern:
      '{event} .. (is|was|has been|had been|were|are) (#R)* <trigger: (dated|traced|tracked)> (back)? to (#DR)* [DATE:when]',
    example: ['The intrusion at Northwind Clinics is dated to May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'The fresco at Northwind Clinics is dated to May 3, 2023.',
  },
  {
    id: 'occurred/deeds-began',
    predicate: 'OCCURRED',
    pattern:
      '(break-ins|break - ins|thefts|logins|log - ins|attempts|downloads|queries|raids|intrusions|copying|scraping|probing|looting|snooping) (#R|had|have|of|[DAT]|[ORG])* <trigger: (took place|happened|occurred|begun|began|started|set in|go back|goes back|went back|date back|dates back|dated back)>',
    dated: 'trigger',
    example: ['Northwind Clinics was hacked. The copying had begun on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Northwind Clinics was hacked. The building work had begun on May 3, 2023.',
  },
  {
    id: 'occurred/there-for-anyone',
    predicate: 'OCCURRED',
    pattern:
      '([DAT]|{holding}) ... (was|were|been|lay|lain|stood|sat) (#R)* <trigger: (there for (anyone|anybody|everyone|everybody|whoever|all)|within reach of (anyone|anybody|everyone|everybody|whoever)|up for grabs)>',
    dated: true,
    example: [
      'Between May 3 and June 4, 2023 the passport numbers of guests were there for anyone to read.',
      { when: 'Between May 3 and June 4, 2023' },
    ],
    counterExample: 'Between May 3 and June 4, 2023 the apples of the orchard were there for anyone to pick.',
  },
  {
    id: 'discovered/at-it',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: ({discover}|noticed|notices|saw|spotted|realised|realized)> (on|in|[DATE]|,)* that (#A)* (somebody|someone|{culprit}) ({be}|already|#R)* (trying|making use of|exploiting|abusing|testing|probing|logging|getting|helping|guessing|reading|copying|downloading|stealing|moving|roaming|siphoning)',
    dated: 'trigger',
    example: [
      'Northwind Clinics noticed, on May 3, 2023, that somebody was guessing passwords.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Northwind Clinics noticed, on May 3, 2023, that somebody was singing.',
  },
  {
    id: 'occurred/put-to-an-end',
    predicate: 'OCCURRED',
    pattern:
      '[DATE:when] ,? (#R|#DAN|which|that|and|it|,)* <trigger: (put|brought|putting|bringing) (an end|a stop|a halt) to> (it|this|that|the (#A)* ({event}|access|activity|theft|copying))',
    example: [
      'Kestrel Bank was hit. Entry was gained on May 3, 2023, and the shutdown, completed on May 9, put an end to it.',
      { when: 'May 9' },
    ],
    counterExample: 'Kestrel Bank was hit. The sale, completed on May 9, put an end to the lease.',
  },
  {
    id: 'occurred/last-link-cut',
    predicate: 'OCCURRED',
    pattern:
      '(last|final|remaining) (of the)? (#A)* (connection|connections|session|sessions|access|foothold|backdoor|backdoors|intruders|link|links) (#R)* (was|were|been) (#R)* <trigger: (severed|closed|cut|cut off|blocked|removed|ended|shut down|terminated|evicted|expelled|revoked)>',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hit. On May 9, 2023, the last of the illicit connections was severed.',
      { when: 'May 9, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. On May 9, 2023, the last of the old branches was closed.',
  },
  {
    id: 'discovered/and-were-found',
    predicate: 'DISCOVERED',
    pattern:
      '({thief}|[GRP]) ... (and|but) (were|was) (not|only|first|finally|#R)* <trigger: {perceived}> (on|in|until|till|only|at|late|early)* [DATE:when]',
    example: [
      'Kestrel Bank was hit. The intruders came in by an old login, roamed about, and were discovered on May 9, 2023.',
      { when: 'May 9, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. The intruders came in by an old login, and were sentenced on May 9, 2023.',
  },
]
