import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** When it was made public, told by a noun ("its disclosure of"), by a paper that tells, by how long it took, by who in public was told of it. */
export const timelineTellsOf: readonly ClaimRule[] = [
  {
    id: 'disclosed/disclosure-of',
    predicate: 'DISCLOSED',
    pattern:
      "[ORG:subject] ('s )?(#A|public|[DATE])* <trigger: (announcement|disclosure|admission|revelation|acknowledgement|acknowledgment|confession|confirmation|statement|notice|unveiling)> (on|[DATE]|late|early|last|,)* (of|about|on|regarding|that) (#DANPI|[ORG|CNT]|'s)* ({event}|hackers|hacked|breached)",
    dated: 'trigger',
    example: [
      'Kestrel Bank’s disclosure of the hack on May 3, 2023 sent its shares down.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank’s disclosure of the merger on May 3, 2023 sent its shares down.',
  },
  {
    id: 'disclosed/dated-disclosure',
    predicate: 'DISCLOSED',
    pattern:
      "[DATE:when] (#A|public)* <trigger: (announcement|disclosure|admission|revelation|acknowledgement|acknowledgment|confession|unveiling)> (of|about|that) (#DANPI|[ORG|CNT]|'s)* ({event}|hackers|hacked|breached)",
    example: ['Its May 3, 2023 disclosure of the hack sent shares of Kestrel Bank down.', { when: 'May 3, 2023' }],
    counterExample: 'Its May 3, 2023 disclosure of the merger sent shares of Kestrel Bank down.',
  },
  {
    id: 'disclosed/paper-tells',
    predicate: 'DISCLOSED',
    pattern:
      "(filing|8 k|statement|notice|release|post|letter|disclosure|advisory|announcement|tweet|message|update|report|bulletin|notification) (#R|filed|posted|published|issued|dated|released|made|sent|submitted|put|out|on|online|of|to|with|[DATE]|#DAN|its|website)* (by|from) (the|#A)* [ORG:subject] (#R|on|in|of|dated|late|early|[DATE]|,|posted|published|filed|issued)* <trigger: (disclosed|discloses|described|describes|detailed|details|confirmed|confirms|revealed|reveals|acknowledged|acknowledges|admitted|admits|told|tells|spoke|speaks|laid out|set out|mentioned|mentions|announced|reported|gave details)> (#DANPRI|[ORG|CNT|DATE]|'s|of|that)* ({event}|hackers|hacked|breached)",
    dated: true,
    example: [
      'A statement posted on May 3, 2023 by Kestrel Bank confirmed the attack.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'A statement posted on May 3, 2023 by Kestrel Bank confirmed the merger.',
  },
  {
    id: 'disclosed/in-a-form-filed',
    predicate: 'DISCLOSED',
    pattern:
      "[ORG:subject] ~ <trigger: ({announce}|{publish}|described|detailed)> (#DANPRI|[ORG|CNT]|'s)* {event} (in|through|via|with|by) (a|an|its|the) (#DANPI|[ORG|PLC]|8 k|regulatory|filed|posted|published|made|dated|issued|sent|submitted|released|with|to|late|early|last|on)* [DATE:when]",
    example: [
      'Kestrel Bank disclosed the theft in an 8-K filed with the exchange on May 3, 2023.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank disclosed the merger in an 8-K filed with the exchange on May 3, 2023.',
  },
  {
    id: 'disclosed/details-of',
    predicate: 'DISCLOSED',
    pattern:
      "[ORG|PER:subject] ~ (first)? <trigger: ((published|publishes|released|releases|gave|gives|posted|posts|shared|provided|offered|put out|issued|let slip|disclosed) (#A|the|its|first|more|few|word|news|some)* (details|word|news|information|account|report|confirmation|admission|findings)|(broke|breaks) (its|their)? silence|(spoke|speaks|spoken|opened up|let on|talked)|(lifted|lifts) the (lid|veil)|shed light|(described|describes|detailed|details|outlined|outlines|explained|explains|laid out|set out|recounted|made known|laid bare|made a clean breast))> (of|about|on|over|regarding|that)? (#R)* (#DANPI|[ORG|CNT]|'s)* {event}",
    dated: 'trigger',
    example: [
      'In a post on May 3, 2023, Kestrel Bank gave details of the breach.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'In a post on May 3, 2023, Kestrel Bank gave details of the merger.',
  },
  {
    id: 'disclosed/details-were-told',
    predicate: 'DISCLOSED',
    pattern:
      "(details|news|word|information|report|reports|notice|account|confirmation) (of|about|on) (#DANPI|[ORG]|'s)* {event} (#DANPI|[ORG|PLC]|'s)* (was|were|been) (#R)* <trigger: (published|released|posted|made public|disclosed|shared|put out|announced|given out|made known|put online|revealed|reported)>",
    dated: 'trigger',
    example: ['Details of the breach at Kestrel Bank were published on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Details of the branch at Kestrel Bank were published on May 3, 2023.',
  },
  {
    id: 'disclosed/told-of-it',
    predicate: 'DISCLOSED',
    pattern:
      "[ORG|PER:subject] ~ <trigger: (told|tells|informed|informs|notified|briefed|warned|advised|alerted)> (the|its|our|#A|#N|[PLC])* ({public}|[GRP]) (#R|on|in|at|[DATE]|a|#N|late|early|,)* (of|about|that|to) ((#DANPI|[ORG|CNT]|'s|of)* {event}|it|what had happened)",
    dated: 'trigger',
    example: [
      'Kestrel Bank informed shareholders of the break-in on May 3, 2023.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank informed shareholders of the break-up on May 3, 2023.',
  },
  {
    id: 'disclosed/official-told-of-it',
    predicate: 'DISCLOSED',
    pattern:
      "{official|house} ~ <trigger: (told|tells|informed|briefed|warned|advised)> (the|its|our|a|#A|#N|[PLC|ORG])* ({public}|[GRP]|meeting) (#R|on|in|at|[DATE]|a|#N|late|early|,)* (of|about|that|to) ((#DANPI|[ORG|CNT]|'s|of)* ({event}|hackers|{thief})|it|what had happened)",
    dated: 'trigger',
    example: [
      'Kestrel Town was hacked. The mayor told residents about it at a meeting on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Town was hacked. The mayor told residents about parking at a meeting on May 3, 2023.',
  },
  {
    id: 'disclosed/thieves-acted',
    predicate: 'DISCLOSED',
    pattern:
      "[ORG:subject] ~ <trigger: ({announce}|{publish}|conceded|tweeted|posted|wrote|told (#DANP|[ORG|GRP]|'s)* ({public}|customers|users|members|clients|[GRP]))> (on|in|a|an|its|the|#N|late|early|last|,|website)* [DATE:when] (that )?(#A|a|an|the|some|one|[CNT])* ({thief}|{code}|[GRP]) (#R|had|has|have|may|might|could|were|was|been|be)* (took|taken|got|made|seized|gained|helped|emptied|able|{attacks}|{attack-verb}|{attack-ing})",
    example: [
      'Kestrel Bank conceded on May 3, 2023 that the thieves took loan files.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank conceded on May 3, 2023 that the clerks sorted loan files.',
  },
  {
    id: 'disclosed/then-thieves-acted',
    predicate: 'DISCLOSED',
    pattern:
      "(in|on|by|late|early|last)* [DATE:when] ,? (#DAN)* [ORG:subject] (#R|had)* <trigger: ({announce}|{publish}|conceded|tweeted|posted|wrote|told (#DANP|[ORG|GRP]|'s)* ({public}|customers|users|members|clients|[GRP]))> (#DANIP|[PRD|ORG]|'s|,)* (that )?(#A|a|an|the|some|one|[CNT])* ({thief}|{code}|[GRP]) (#R|had|has|have|may|might|could|were|was|been|be)* (took|taken|got|made|seized|gained|helped|emptied|able|{attacks}|{attack-verb}|{attack-ing})",
    example: [
      'On May 3, 2023 Kestrel Bank conceded that the thieves took loan files.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'On May 3, 2023 Kestrel Bank conceded that the clerks sorted loan files.',
  },
  {
    id: 'disclosed/only-by',
    predicate: 'DISCLOSED',
    pattern:
      "(not|n't|never|only|failed to) (#R|did)* <trigger: (announce|announced|disclose|disclosed|reveal|revealed|acknowledge|acknowledged|admit|admitted|confirm|confirmed|make public|go public|went public|own up|owned up|come clean|came clean|speak of|spoke of|publicise|publicize|make it public|made it public)> (#DANPI|to|with|{event}|it|[ORG]|'s|public)* (until|till|on|in) (#DA)* [DATE:when]",
    example: ['Kestrel Bank was hacked. It did not announce it until May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked. It did not reopen it until May 3, 2023.',
  },
  {
    id: 'disclosed/waited-until',
    predicate: 'DISCLOSED',
    pattern:
      '(waited|waiting|wait|held off|took|delayed|needed|hesitated|kept quiet|kept silent|stayed silent|sat on it|hushed it up) (#R|it|her|them)* (until|till) (#R|the|late|early|mid|last|[DUR])* [DATE:when] (, (#DANPI)+ ,)? (to|before|for (#DANPI|[ORG])+ to) (#R)* <trigger: (disclose|disclosing|announce|announcing|reveal|revealing|acknowledge|acknowledging|admit|admitting|confirm|confirming|go public|going public|make it public|making it public|own up|owning up|come clean|coming clean|publicise|publicize|say so|saying so|tell the public|tell the world|telling the public)>',
    example: ['Kestrel Bank was hacked but waited until May 3, 2023 to disclose it.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked but waited until May 3, 2023 to replace it.',
  },
]
