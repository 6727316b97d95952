import type { ClaimRule } from '../rule.ts'

/** Of these rows' houses the breach began at another: where an article tells of that, both have one incident. */
export const caughtWithOthers: ReadonlySet<string> = new Set(['suffered/drawn-into', 'suffered/count-of-its-caught'])

/** Victims of what befell another, or of what anyone could do: those drawn into a vendor's breach, and makers of leaky apps. */
export const sufferedDrawnIn: readonly ClaimRule[] = [
  {
    id: 'suffered/drawn-into',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (#DARNP|has|have|had|become|becomes|became|was|were|been|be|to|being)* <trigger: (dragged into|drawn into|pulled into|sucked into|roped into|embroiled in|entangled in|mired in|ensnared in|ensnared by|enmeshed in|caught up in|swept up in|snared in|snared by)> (#DANP)* {breach}',
    example: [
      'Kestrel Bank has become the latest lender to be drawn into the breach at Tallis Systems.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank has become the latest lender to be drawn into the quarrel at Tallis Systems.',
  },
  {
    id: 'suffered/count-of-its-caught',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ {announce} ... [CNT] (of )?(its|their) (#A)* ({kept}|[GRP]) (were|was|are|had been|have been|had) (also |all )?<trigger: (caught up|swept up|in the same boat|affected|involved|among|touched|hit|exposed|included|caught)>',
    example: [
      'Alder Foods confirmed that 2,900 of its shoppers were caught up in the breach at Tallis Systems.',
      { subject: 'Alder Foods' },
    ],
    counterExample: 'Alder Foods confirmed that 2,900 of its shoppers were invited to the breakfast at Tallis Systems.',
  },
  {
    id: 'suffered/software-of',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (breaking into|broke into|broken into|break into|hacking into|hacked into|getting into|got into|logging into|logged into|tampering with|tampered with)> (#DAN|[DAT]|s)* (software|portal|app|platform|program|gradebook|intranet|hotline|website|register) (of|at|belonging to|run by|used by) (#DAN)* [ORG:subject]',
    example: [
      'Two pupils were charged with breaking into the timetable software of Alder Public Schools.',
      { subject: 'Alder Public Schools' },
    ],
    counterExample: 'Two pupils were charged with praising the timetable software of Alder Public Schools.',
  },
  {
    id: 'suffered/true-target',
    predicate: 'SUFFERED',
    pattern:
      '(true|real|actual|intended|other|latest|first|second|third|next) (#A)* <trigger: (target|victim|casualty)> (of (#DAN)* ({breach}|[GRP]) )?(is|was|turned out to be|proved to be) (in fact |actually |instead )?(#DAN|[PLC])* [ORG:subject]',
    example: ['The real target was Alder Ice, a cold store in Leeds.', { subject: 'Alder Ice' }],
    counterExample: 'The real winner was Alder Ice, a cold store in Leeds.',
  },
  {
    id: 'suffered/writes-of-break-in-at-its',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (#R|began|started|has|have|begun|is|are)* <trigger: (mailing|sending|posting|mailed|sent|issued|issuing|writing|wrote|writes|emailed|emailing|writing)> ... (about|of|regarding|over|after|concerning) (a|an) (#AN)* {breach} (at|of|on|by|affecting|involving) (its|their|our) ',
    example: [
      'Kestrel Bank began mailing letters on May 9 about a break-in at its printer.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank began mailing letters on May 9 about a sale at its branch.',
  },
  {
    id: 'suffered/its-vendor-hit',
    predicate: 'SUFFERED',
    pattern:
      "[ORG:subject] ('s)? (#A|#N|[DAT])* (vendor|supplier|contractor|provider|processor|printer|host|biller|administrator|consultant) (, [ORG] ,|[ORG])? (had|has|was|were|been|being|#R)* <trigger: (hacked|breached|attacked|compromised|broken into|robbed|infiltrated)>",
    example: ['A clerk knew that Kestrel Stores’ payroll vendor had been hacked.', { subject: 'Kestrel Stores' }],
    counterExample: 'A clerk knew that Kestrel Stores’ payroll vendor had been hired.',
  },
  {
    id: 'suffered/told-by-its-vendor',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (#R|was|were|has been|have been|had been)* <trigger: (told by|informed by|notified by|alerted by|warned by|advised by|heard from|learned from|learnt from)> (its|their|the|a) (#A|#N)* (vendor|supplier|contractor|provider|processor|printer|host|administrator|consultant|insurer|partner) ... (that|of|about) ... ({stolen}|{breach}|downloaded|copied|accessed|exposed|taken|hacked|obtained|compromised|intruder)',
    example: [
      'Alder Hospice heard from its software supplier in May that a backup had been stolen.',
      { subject: 'Alder Hospice' },
    ],
    counterExample: 'Alder Hospice heard from its software supplier in May that a backup had been bought.',
  },
  {
    id: 'suffered/vendor-tells',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (told by|informed by|notified by|alerted by|warned by|advised by|heard from|learned from|learnt from)> (its|their|the|a) (#A|#N)* (vendor|supplier|contractor|provider|processor|printer|host|administrator|consultant|partner) ,? [ORG:subject] ... (that|of|about) ... ({stolen}|{breach}|downloaded|copied|accessed|exposed|taken|hacked|obtained|compromised|intruder)',
    example: [
      'Alder Hospice heard from its supplier, Tallis Systems, that a backup had been stolen.',
      { subject: 'Tallis Systems' },
    ],
    counterExample: 'Alder Hospice heard from its supplier, Tallis Systems, that a backup had been bought.',
  },
  {
    id: 'suffered/people-learned-theirs-taken',
    predicate: 'SUFFERED',
    pattern:
      '({kept}|[GRP]|staff|drivers|nurses|parents|tenants|pupils) (of|at|in) (the|#A|#N)* [ORG:subject] (#R|have|has|had|been|were|was)* <trigger: (say|said|learned|learnt|told|found|discovered|heard|informed|warned|notified)> ... (that|their) ... (was|were|been|be) (#R)* (accessed|posted|copied|leaked|exposed|published|in the hands of|dumped|downloaded|compromised)',
    example: [
      'Drivers at Alder Ferries learned that their payslips had been accessed by hackers.',
      { subject: 'Alder Ferries' },
    ],
    counterExample: 'Drivers at Alder Ferries learned that their payslips had been printed by hand.',
  },
  {
    id: 'suffered/got-out-of',
    predicate: 'SUFFERED',
    pattern:
      '([DAT]|data|information|records|details|files) ... <trigger: (escaped|spilled|spilt|slipped out|seeped|leaked out|got out|walked out|gone missing|vanished|disappeared)> (#R)* (from|of|at) (#DAN)* [ORG|PRD:subject]',
    example: ['Names and gate codes have escaped from the courier Kestrel Parcels.', { subject: 'Kestrel Parcels' }],
    counterExample: 'Names and gate codes have come from the courier Kestrel Parcels.',
  },
  {
    id: 'suffered/anyone-could-look',
    predicate: 'SUFFERED',
    pattern:
      '(anyone|anybody|strangers|outsiders) ... (on|of|to|at|in) (the|#A|#N)* (app|site|website|platform|service|portal|network|game|tracker) [ORG|PRD:subject] (#R)* <trigger: (could|was able to|were able to)> (#R)* (look|see|read|view|open|download|scrape|browse|find|track|pull|copy|list)',
    example: [
      'Anyone with a free account on the running app Marlow could look up the routes of others.',
      { subject: 'Marlow' },
    ],
    counterExample: 'Anyone with a free account on the running app Marlow could win a pair of shoes.',
  },
  {
    id: 'suffered/flaw-let-anyone',
    predicate: 'SUFFERED',
    pattern:
      '(flaw|bug|hole|weakness|error|glitch|fault|oversight|misconfiguration|loophole|blunder|slip) (in|on|at|with) (the|#A|#N|of|s)* (app|site|website|platform|service|portal|network|game|tracker) [ORG|PRD:subject] (#R|that|which|has|had)* <trigger: (let|allowed|lets|allows|enabled|letting|allowing)> (anyone|anybody|strangers|outsiders|users|other users|any user)',
    example: ['A bug in the dating app Marlow allowed anybody to read the messages of others.', { subject: 'Marlow' }],
    counterExample: 'A button in the dating app Marlow allowed anybody to read the messages of others.',
  },
  {
    id: 'suffered/charts-found-in',
    predicate: 'SUFFERED',
    pattern:
      '(dumpster|bin|skip|trash|landfill|alley|garbage|rubbish|kerb|curb|ditch|recycling) ... (charts|files|records|folders|papers|documents|letters|x-rays|[DAT]) <trigger: (from|of|belonging to)> (#DAN)* [ORG:subject]',
    example: ['A man found in a dumpster hundreds of patient charts from Alder Clinic.', { subject: 'Alder Clinic' }],
    counterExample: 'A man found in a library hundreds of patient charts from Alder Clinic.',
  },
]
