import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** When it happened, told by a key in wrong hands, by where things ended up, by what anyone could see. Words in braces: timeline-finds-words.ts. */
export const timelineMisuse: readonly ClaimRule[] = [
  {
    id: 'occurred/pass-used',
    predicate: 'OCCURRED',
    pattern:
      "{pass} (#R|of|[ORG]|'s)* (was|were|been|being) (#R|then|first)* <trigger: (used|abused|misused|exploited|hijacked|commandeered|borrowed)> (#R|to|by|in|on|from|between|over|during|[DATE]|,|.)",
    dated: 'trigger',
    example: [
      'Kestrel Bank was hit. The stolen login was used on May 3, 2023 to open a server.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. The stolen bicycle was used on May 3, 2023 to leave a street.',
  },
  {
    id: 'occurred/ended-up',
    predicate: 'OCCURRED',
    pattern:
      '({taken}|[DAT]|[CNT]) ... <trigger: (ended up|end up|wound up|finished up|landed|found its way|found their way|made its way|made their way|turned up|appeared|went live|went up)> (#R)* (on|onto|in|into|at) (a|an|the|its|their|his|her|#A|#N)* (public|open|wrong|unsecured|unprotected|website|web site|web page|internet|web|inbox|inboxes|letterbox|letterboxes|hands|listserv|search results|intranet)',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hit. On May 3, 2023 the statements of 40 clients ended up on a public website.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. On May 3, 2023 the statements of 40 clients ended up in a tie.',
  },
  {
    id: 'occurred/anyone-could',
    predicate: 'OCCURRED',
    pattern:
      '(anyone|anybody|everyone|everybody|strangers|outsiders|any user|any customer|any visitor|any member|whoever|passers-by) (#DANPIO|[ORG|PRD]|who|,)* <trigger: (could|was able to|were able to|been able to|been free to|was free to) (#R)* (look up|see|view|read|open|download|browse|access|search|scrape|query|copy|look at|reach|get at|pull up|call up|find|log in|log into|walk in)>',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hit. Until May 3, 2023, anyone with a link could read the letters.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. Until May 3, 2023, anyone with a ticket could win the prizes.',
  },
  {
    id: 'occurred/been-so',
    predicate: 'OCCURRED',
    pattern:
      '(it|they|that) (had|has|have) (#R)* <trigger: been (so|that way|like that|this way|in that state)> (#R|for)* since',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hit. A log lay open to all. It had been so since May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. A log lay open to all. It had been kept since May 3, 2023.',
  },
  {
    id: 'occurred/haul-dates-from',
    predicate: 'OCCURRED',
    pattern:
      '{haul} (,|which|that|itself|of|[DAT]|#DAN)* (appears to|appear to|seems to|seem to|is believed to|is thought to|is said to|must|may)* <trigger: (date|dates|stem|stems|have been (taken|copied|made|stolen|pulled|exported|extracted|scraped))> (back)? (from|to|in|on)? (#DR|late|early|around|about|as|of|at|least)* [DATE:when]',
    example: ['Kestrel Bank was hit. The set, which appears to date from May 2023, holds names.', { when: 'May 2023' }],
    counterExample: 'Kestrel Bank was hit. The church, which appears to date from May 2023, holds bells.',
  },
  {
    id: 'occurred/copy-made',
    predicate: 'OCCURRED',
    pattern:
      '(copy|copies|dump|export|extract|download|downloads) (of|the|[DAT]|#N|#R)* (was|were|been) (#R)* <trigger: (made|pulled|created|taken|extracted|generated)>',
    dated: 'trigger',
    example: ['Kestrel Bank was hit. The copy was made on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hit. The point was made on May 3, 2023.',
  },
  {
    id: 'occurred/introduced-by-update',
    predicate: 'OCCURRED',
    pattern:
      '(it|{fault}) (was|were|had been) (#R)* <trigger: introduced> (by|with|in|through|during) (#DAN)* (update|release|upgrade|version|patch|migration|redesign|change)',
    dated: true,
    example: [
      'Kestrel Bank was hit through a flaw. It was introduced with an app update in May 2023.',
      { when: 'May 2023' },
    ],
    counterExample: 'Kestrel Bank was hit through a flaw. It was introduced with an odd speech in May 2023.',
  },
  {
    id: 'occurred/captured-typing',
    predicate: 'OCCURRED',
    pattern:
      '<trigger: (capturing|captured|copying|copied|recording|recorded|logging|logged|stealing|stole|skimming|harvesting|harvested|collecting|collected|reading|intercepting|siphoning)> (what|whatever|everything|anything|all|[DAT]|details|data|numbers|information) (#DANP|[GRP]|that|customers|shoppers|visitors)* (typed|entered|keyed|keyed in|submitted|filled in|tapped in)',
    dated: true,
    example: [
      'Kestrel Bank was hit. Code sat on its page, capturing what shoppers typed between May 3 and June 4, 2023.',
      { when: 'between May 3 and June 4, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hit. A poet sat in its lobby, praising what shoppers typed between May 3 and June 4, 2023.',
  },
  {
    id: 'occurred/had-the-run',
    predicate: 'OCCURRED',
    pattern:
      '{thief|GRP|pronoun} ~ <trigger: (had|have|enjoyed|kept|held|maintained|retained|given|got) (a|an|the|#A|full)* (run|free rein|free run|foothold|keys|control|the freedom)> (of|in|over|on|inside|to)',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hit. Intruders had the run of its network from May 3 to May 9, 2023.',
      { when: 'from May 3 to May 9, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. Intruders had the worst of its network from May 3 to May 9, 2023.',
  },
  {
    id: 'occurred/people-who',
    predicate: 'OCCURRED',
    pattern:
      '((people|those|persons|person|group|criminals|individuals|one|gang|man|men|[GRP]) (who|that)|whoever) (#R|had)* <trigger: (crippled|hacked|hacked into|attacked|breached|broke into|infiltrated|encrypted|paralysed|paralyzed|locked up|raided|hijacked|robbed)>',
    dated: 'trigger',
    status: 'CONFIRMED',
    example: [
      'Kestrel Bank will not pay the people who crippled its computers on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank will not pay the people who repaired its computers on May 3, 2023.',
  },
  {
    id: 'occurred/youth-breaks-in',
    predicate: 'OCCURRED',
    pattern:
      "{youth|GRP|CNT} ~ <trigger: (logged in|logged in to|logged into|hacked|hacked into|broke into|got into|gained access to|changed|altered|guessed|raised|lowered)> (#DANPM|[ORG]|[CNT]|'s|of)* (account|accounts|system|systems|network|grades|marks|transcripts|scores|attendance|portal|server|software)",
    dated: 'trigger',
    example: [
      'Kestrel School was hit. A pupil logged in to the account of a teacher on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel School was hit. A pupil talked in to the class of a teacher on May 3, 2023.',
  },
  {
    id: 'occurred/left-somewhere',
    predicate: 'OCCURRED',
    pattern:
      "{papers} (#DANPI|[GRP]|[DAT]|[CNT]|'s)* (was|were|been) (#R)* <trigger: (left|dumped|thrown|thrown out|thrown away|tossed|discarded|abandoned|forgotten|mislaid|dropped|lost)> (#R)* (on|in|at|by|behind|near|outside|into) (#DAN)* {dump}",
    dated: true,
    example: ['Kestrel Clinic was at fault. The folders were left on a bus on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Clinic was at fault. The folders were left on a shelf on May 3, 2023.',
  },
  {
    id: 'occurred/diary-gone',
    predicate: 'OCCURRED',
    pattern:
      '{papers} (#DANPI|[GRP]|[DAT]|,)* <trigger: (went missing|gone missing|disappeared|vanished|was last seen|were last seen|went astray|got lost|fell out|fell off)>',
    dated: 'trigger',
    example: ['Kestrel Clinic was at fault. The diary went missing on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Clinic was at fault. The kitten went missing on May 3, 2023.',
  },
  {
    id: 'occurred/down-since',
    predicate: 'OCCURRED',
    pattern:
      '{machines} ~ (have|has|had) been (#R)* <trigger: (down|offline|out of action|out of service|inaccessible|unavailable|crippled|dark|frozen|locked)> (#R)* since (the|at|least|early|late|on|#N|of)* [DATE:when]',
    example: ['Kestrel Bank was hit. Its computers have been down since May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hit. Its computers have been new since May 3, 2023.',
  },
  {
    id: 'occurred/code-was-on',
    predicate: 'OCCURRED',
    pattern:
      "{code} ~ (was|were|been|ran|sat|lived|remained|lurked) (#R)* <trigger: (on|in|inside|within)> (#DANP|[ORG]|'s)* ({systems}|{machines}|pages|page|checkout|registers|tills)",
    dated: 'trigger',
    example: [
      'Kestrel Bank was hit. The trackers were on its site between May 3 and June 4, 2023.',
      { when: 'between May 3 and June 4, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. The trainees were on its site between May 3 and June 4, 2023.',
  },
  {
    id: 'occurred/thief-calls',
    predicate: 'OCCURRED',
    pattern:
      "{thief} ~ <trigger: (rang|called|phoned|telephoned|messaged|texted|emailed|duped|tricked|fooled|conned|talked)> (#DANP|[ORG]|'s|up)* (help desk|helpdesk|service desk|clerk|clerks|employee|employees|worker|workers|agent|agents|call centre|call center|support|support desk|staff|staffer)",
    dated: true,
    example: [
      'Kestrel Bank was hit. Scammers rang its help desk on May 3, 2023 and asked for a reset.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. Students rang its help desk on May 3, 2023 and asked for a reset.',
  },
]
