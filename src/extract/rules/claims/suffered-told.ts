import type { ClaimRule } from '../rule.ts'

/** Victims by what is told of their data: whose it was that got out, who was slow to tell, who is said to be the next. */
export const sufferedTold: readonly ClaimRule[] = [
  {
    id: 'suffered/slow-to-tell',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ~ (allegedly )?<trigger: (failed to|waited|took months to|took weeks to|took days to|neglected to|did not|didn't|was slow to|has yet to)> (#RNM|before|to|[DUR])* (tell|telling|inform|informing|notify|notifying|alert|alerting|warn|warning|disclose|disclosing|report|reporting) ... {own-breach}",
    example: ['Marlow Foods failed to tell its workers about a major data breach.', { subject: 'Marlow Foods' }],
    counterExample: 'Marlow Foods failed to tell its workers about a major move.',
  },
  {
    id: 'suffered/worst-hit',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (worst hit|hardest hit|hit hardest|worst affected|worst-hit|hardest-hit|among the victims|among those hit|among those affected|latest victim|newest victim|biggest victim|largest victim|latest casualty|biggest casualty|first to be hit|next to come forward)> (#R|so|far|of|all|them|yet|by|until|now)* (is|was|are|were|has been|have been) (#AND|[PLC])* [ORG:subject]',
    example: ['Worst hit so far is Marlow Foods, which feeds hospitals.', { subject: 'Marlow Foods' }],
    counterExample: 'Best fed so far is Marlow Foods, which feeds hospitals.',
  },
  {
    id: 'suffered/seems-latest',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (#R|has|have)* (is|was|be|become|became|becomes|joins) ((#DAR|[CNT])* (latest|newest|next|first|second|third|most recent)|[ORG]) (#DANM|[GRP]|[PLC]|in|of|among)* to <trigger: (suffer|disclose|confirm|report|announce|be hit by|fall victim to|be affected by|experience|be targeted by|admit|fall prey to|have suffered)> (#DAN)* {breach}',
    example: [
      'Marlow Foods appears to be the latest big-name brand to suffer a damaging data breach.',
      { subject: 'Marlow Foods' },
    ],
    counterExample: 'Marlow Foods appears to be the latest big-name brand to suffer a damaging strike.',
  },
  {
    id: 'suffered/belonging-was-taken',
    predicate: 'SUFFERED',
    pattern:
      '([DAT]|data|information|records|files|documents|database|accounts|credentials) (#R)* <trigger: (belonging to|owned by|held by|kept by)> (#DANM|[CNT]|[PLC])* [ORG|PRD+:subject] (#N|customers|users|clients|[GRP])? (have|has|had|was|were|are|is) (been|being|reportedly|also|#R)* ({stolen}|compromised|accessed|published|posted|sold|offered|put up for sale|advertised|circulated|breached)',
    example: ['About 33 million records belonging to Marlow Foods have been leaked.', { subject: 'Marlow Foods' }],
    counterExample: 'About 33 million records belonging to Marlow Foods have been shredded.',
  },
  {
    id: 'suffered/took-data-of',
    predicate: 'SUFFERED',
    pattern:
      "(steal|stole|stealing|stolen|exfiltrate|exfiltrated|siphoned|swiped|grabbed|dumped|leak|leaked|leaking|hacked) (#DAM|[CNT]|[SIZ]|of|some|copy|copies|trove|cache|,|and|[DAT])* ([DAT]|data|information|records|files|documents|database|emails) <trigger: (of|from|belonging to)> (#DAM|[CNT]|[PLC])* [ORG|PRD:subject] ('s)? (customers|users|members|clients|patients|employees|staff|subscribers|executives|officials|accounts|servers|network|systems|database|[GRP])",
    example: ['Hackers managed to steal a database of Marlow Foods’ users.', { subject: 'Marlow Foods' }],
    counterExample: 'Hackers managed to praise a database of Marlow Foods’ users.',
  },
  {
    id: 'suffered/hit-on-day',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|[GRP]) (in|on|[DATE]|#R|who|have|has|had)* [DATE] (#R|reportedly|allegedly)* <trigger: (hacked|breached|broke into|attacked|infiltrated|penetrated|raided|compromised|targeted)> (the|a|an|#A|#N|[PLC]|of)* [ORG|PRD+:subject]',
    example: ['Hackers in 2014 attacked the offices of Marlow Foods.', { subject: 'Marlow Foods' }],
    counterExample: 'Hackers in 2014 admired the offices of Marlow Foods.',
  },
  {
    id: 'suffered/places-that-include',
    predicate: 'SUFFERED',
    pattern:
      '(stolen|taken|leaked|breached|hacked|hit|struck|compromised|affected|impacted|exposed) .. (from|at|of|in|by)? (#DAMNV|[CNT]|[PLC]|[GRP])* (locations|properties|chains|restaurants|hotels|stores|banks|lenders|hospitals|clinics|schools|subsidiaries|brands|retailers|outlets|shops|franchises|companies|firms|sites|organizations|organisations) (that|which)? <trigger: (include|includes|included|ranging from)> (#DA)* [ORG+:subject]',
    example: [
      'Card numbers were stolen from franchised locations that include Alder Hotels and Birch Inns.',
      { subject: 'Alder Hotels' },
    ],
    counterExample: 'Card games were played at franchised locations that include Alder Hotels and Birch Inns.',
  },
  {
    id: 'suffered/admitted-to',
    predicate: 'SUFFERED',
    pattern:
      '[ORG+:subject] (both|all|also|each|recently|later|has|have|had)* <trigger: (admitting|admitted|admits|admit|confessed|owned up)> to (#DAMN|having|[CNT])* ({own-breach}|compromised data|stolen data|lost data|leaked data|[DAT])',
    example: ['Alder Air and Birch Air both admitted to a data breach.', { subject: 'Alder Air' }],
    counterExample: 'Alder Air and Birch Air both admitted to a late start.',
  },
  {
    id: 'suffered/cards-used-at',
    predicate: 'SUFFERED',
    pattern:
      '(cards|card|[DAT]) (#R)* used (at|on|in) (the|#A|#N|[CNT])* [ORG|PRD:subject] (#N|[GRP]|[PLC]|in|at)* (#RV|was|were|being|been|is|are|had|have|may)* <trigger: (stolen|compromised|exposed|for sale|offered|sold|obtained|skimmed|siphoned|copied|intercepted)>',
    example: ['Details of cards used at Marlow Foods were being offered for sale.', { subject: 'Marlow Foods' }],
    counterExample: 'Details of carts used at Marlow Foods were being oiled for safety.',
  },
]
