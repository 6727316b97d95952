import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** When it was found: what a file turned out to hold, papers in the street, screens that met the morning. Words in braces: timeline-finds-words.ts. */
export const timelineClues: readonly ClaimRule[] = [
  {
    id: 'discovered/it-was-then-that',
    predicate: 'DISCOVERED',
    pattern:
      "it was (#R|not|only|until|till|on|in|about|just)* [DATE:when] ,? (when ... , )?(that|before) (the|a|an|its|#A|#N|#DA|[ORG|GRP|PER]|'s)* (#R|had|first)* <trigger: ({perceive}|learned|learnt|found out|knew)>",
    example: [
      'Kestrel Bank put a list online. It was only on May 3, 2023, when a client called, that clerks realised it.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank put a list online. It was only on May 3, 2023, when a client called, that clerks had lunch.',
  },
  {
    id: 'discovered/held-data',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (realised|realized|noticed|discovered|saw|learned|found|spotted)> (that )?(it|they|the (#A|#N)*) (#R|also)* (listed|contained|included|held|showed|displayed|revealed|carried|bore|exposed) ... ({taken}|[DAT]|[GRP]|personal|private|confidential)',
    dated: 'trigger',
    example: [
      'Kestrel Bank put a list online. On May 3, 2023, clerks realised it showed the addresses of clients.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank put a list online. On May 3, 2023, clerks realised it made the boss happy.',
  },
  {
    id: 'discovered/knew-then',
    predicate: 'DISCOVERED',
    pattern:
      '<trigger: (knew|known|was aware|were aware|been aware|suspected)> (#R|on|in|by|as early as|as far back as|since|,)* [DATE:when] ,? (that|of|about) ... ({attacks}|(been|was|were) ({hurt}|{lose}|{harmed})|{event}|{clue})',
    example: ['Leaders of Kestrel Bank knew in May 2023 that its payroll firm had been hacked.', { when: 'May 2023' }],
    counterExample: 'Leaders of Kestrel Bank knew in May 2023 that its payroll firm had been sold.',
  },
  {
    id: 'discovered/morning-screens',
    predicate: 'DISCOVERED',
    pattern:
      '(walked in|came in|came back|got in|turned up|arrived|showed up|logged on|logged in|switched on|booted up|returned) (#R|at|to|on|for|work|back|in|the|office|#N)* [DATE:when] ,? (and|to find|to) (#R|find|see|every|all|the|most|our|their|no|#A|#N|of|each)* <trigger: (screen|screens|computer|computers|machine|machines|monitor|monitors|printer|printers|system|systems|files|terminal|terminals|phones|everything)>',
    example: [
      'Kestrel Bank was hit. “We walked in on May 3, 2023 and every screen had a skull on it,” a clerk said.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hit. “We walked in on May 3, 2023 and every desk had a cake on it,” a clerk said.',
  },
  {
    id: 'discovered/papers-found',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: ((found|discovered|spotted|came across|stumbled on|stumbled upon|stumbled across|picked up|fished|recovered|retrieved|noticed|unearthed) (#DANPRMOI|[CNT]|[GRP]|[ORG]|'s|of|,)* ({papers}|[DAT]|[CNT]|something|them|it)|(was|were|been) (#R)* (found|discovered|spotted|picked up|fished|recovered|retrieved|unearthed))> (#DANPRMOI|[GRP]|[DAT]|[ORG]|'s|of|with|else|out|from|,)* (in|behind|on|at|outside|near|beside|inside|under|along|from) (#DAN)* {dump}",
    dated: true,
    example: [
      'A passer-by found files of Kestrel Clinic in a dumpster behind its office on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'A passer-by found files of Kestrel Clinic in a guidebook behind its office on May 3, 2023.',
  },
  {
    id: 'discovered/handed-in',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: ((handed|turned) (it|them|the (#A)* {papers}) (in|over|back)|(brought|drove|took|returned|carried|drove) (it|them|the (#A)* {papers}) (back )?to)> (#R|at|to|the|its|a|#A|#N|[ORG]|'s|on)* [DATE:when]",
    example: [
      'A stick of Kestrel Clinic lay in a pub. A guest handed it in at the front desk on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'A stick of Kestrel Clinic lay in a pub. A guest poured it out at the front desk on May 3, 2023.',
  },
  {
    id: 'discovered/stranger-finds',
    predicate: 'DISCOVERED',
    pattern:
      '{stranger|outsider} ~ <trigger: (found|discovered|spotted|came across|stumbled on|stumbled upon|stumbled across|noticed|unearthed|uncovered|located|identified)> (the|its|those|these|this|that|an|a|#A|[CNT]|of)* ({store}|files|file|data|records|documents|information|folder|folders|images|scans|backups|[DAT])',
    dated: 'trigger',
    example: ['A researcher spotted the files of Kestrel Bank on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'A researcher spotted the birds of Kestrel Bank on May 3, 2023.',
  },
  {
    id: 'discovered/became-clear',
    predicate: 'DISCOVERED',
    pattern:
      'it (#R|only|first)* <trigger: (became clear|became apparent|became evident|became plain|dawned on (#DAN|[GRP]|[ORG])*)> (to (#DAN|[GRP]|[ORG])* )?(#R|on|in|only|[DATE]|,)* that ... ({attacks}|(was|were|been) #R? ({lose}|{hurt}|{harmed})|{event}|missing|gone)',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hit. It only became clear on May 3, 2023 that files had been copied.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hit. It only became clear on May 3, 2023 that prices had been lowered.',
  },
  {
    id: 'discovered/alert-came',
    predicate: 'DISCOVERED',
    pattern:
      '(alert|alarm|tip|tip-off|first warning|complaint|first complaint) (#R|from|of|#DAN|[ORG|GRP])* <trigger: (came|arrived|reached|was raised|was received)> (#R|in|to|it|them|us|the #N|[ORG])* (on|in|early|late|at)* [DATE:when]',
    example: ['Kestrel Bank was hit. The tip-off came on May 3, 2023, from a client.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hit. The parcel came on May 3, 2023, from a client.',
  },
  {
    id: 'discovered/reported-loss',
    predicate: 'DISCOVERED',
    pattern:
      '{insider|watch} ~ <trigger: reported> (the|its|his|her|their|a) (#A|#N)* (loss|theft|mistake|error|lapse|disappearance|mishap|slip) (to|internally|at once|immediately|on|,|.|that)',
    dated: true,
    example: [
      'Kestrel Clinic was at fault. A nurse reported the loss to a supervisor on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Clinic was at fault. A nurse reported the news to a supervisor on May 3, 2023.',
  },
]
