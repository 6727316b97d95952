import type { ClaimRule } from '../rule.ts'

/** Named gangs and people who did it, or say that they did. */
export const attributed: readonly ClaimRule[] = [
  {
    id: 'attributed/claimed-by',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '({breach}|responsibility|credit) .. ,? (which|that)? .. {be}? .. <trigger: claimed> .. by .. [ORG|PER:object]',
    status: 'ALLEGED',
    example: [
      'Northwind Clinics suffered a ransomware attack, claimed by the Grey Heron gang.',
      { object: 'Grey Heron' },
    ],
    counterExample: 'Northwind Clinics suffered a ransomware attack, described by the Grey Heron gang.',
  },
  {
    id: 'attributed/claims-responsibility',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '[ORG|PER:object] ~ <trigger: (claimed|claims|claiming|took|takes|taken|taking|accepted)> .. (responsibility|credit|the attack|the breach|the hack)',
    status: 'ALLEGED',
    example: [
      'The Grey Heron ransomware gang claimed responsibility for the attack on Northwind Clinics.',
      { object: 'Grey Heron' },
    ],
    counterExample: 'The Grey Heron ransomware gang denied responsibility for the attack on Northwind Clinics.',
  },
  {
    id: 'attributed/attributed-to',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '({breach}|hacking|campaign|intrusion|operation) .. <trigger: (attributed to|blamed on|linked to|tied to|traced to|pinned on|carried out by|perpetrated by|conducted by|orchestrated by|launched by|committed by|the work of|work of|staged by|executed by|claimed by|mounted by|masterminded by|pulled off by|engineered by|done by)> .. [ORG|PER:object]',
    example: ['The attack on Northwind Clinics was attributed to the Grey Heron gang.', { object: 'Grey Heron' }],
    counterExample: 'The attack on Northwind Clinics was mentioned to the Grey Heron gang.',
  },
  {
    id: 'attributed/breach-by',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '({breach}|hacking|intrusion|break-in) ((on|at|of|against|in|into) (#D|#A|#N)* ([ORG]|[PLC]|[PRD]|[GRP])? (systems|network|servers)?)? <trigger: by> (the|a|an|#A|alleged|hacking|hacker|group|gang|collective|hackers|notorious)* [ORG|PER:object]',
    example: ['The hack of Northwind Clinics by the Grey Heron gang made headlines.', { object: 'Grey Heron' }],
    counterExample: 'The hack of Northwind Clinics noticed by the Grey Heron gang made headlines.',
  },
  {
    id: 'attributed/behind',
    predicate: 'ATTRIBUTED_TO',
    pattern: '[ORG|PER:object] ~ {be} .. <trigger: (behind|responsible for)> .. {breach}',
    example: ['The Grey Heron gang was behind the attack on Northwind Clinics.', { object: 'Grey Heron' }],
    counterExample: 'The Grey Heron gang was amused by the attack on Northwind Clinics.',
  },
  {
    id: 'attributed/stole',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '[ORG|PER:object] ~ <trigger: (stole|has stolen|had stolen|have stolen|steals|exfiltrated|hacked|hacked into|breached|broke into|infiltrated|siphoned|swiped|pilfered|looted|made off with)> (#D|#A|#N|#M|[CNT]|of|some|more|than|over|from|into)* ([DAT]|[ORG]|[PRD]|{systems}|data|information|records|credentials|files|documents|emails|passwords)',
    example: ['Dana Whitlock stole the records of Northwind Clinics.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock admired the records of Northwind Clinics.',
  },
  {
    id: 'attributed/hacker-named',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '[GRP] ("|named|called|named as)? [ORG|PER:object] .. <trigger: ({break-in-verb}|{stolen}|listed|added|posted|published|claims|claimed|says|said|threatened|sells|sold|selling|advertised|offered|released|leaks)>',
    example: ['The hacker Grey Heron posted the records of Northwind Clinics.', { object: 'Grey Heron' }],
    counterExample: 'The hacker Grey Heron painted the records of Northwind Clinics.',
  },
  {
    id: 'attributed/gang-attacked',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '[ORG|PER:object] (ransomware|hacking|hacker|extortion|cybercrime|cyber|cybercriminal)* (gang|group|operation|collective|crew|affiliate|affiliates|hackers|team|operators|actors) .. <trigger: ({break-in-verb}|{stolen}|listed|added|posted|published|claims|claimed|says|threatened)>',
    example: ['The Grey Heron ransomware gang breached Northwind Clinics.', { object: 'Grey Heron' }],
    counterExample: 'The Grey Heron swimming class visited Northwind Clinics.',
  },
  {
    id: 'attributed/known-as',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '([GRP]|hacker|actor|gang|group|seller|individual|user|vendor|collective|crew|poster|persona|outfit|cluster|ring|cell) (#R|who|that|which|calling|itself|himself|going|by|the|name|handle|alias|pseudonym|moniker|online|uses|is|{be}|with|of|operating|acting|posting|,)* <trigger: (known as|known online as|known only as|identified as|called|named|dubbed|nicknamed|calling itself|calling himself|calling themselves|calls itself|calls himself|call themselves|goes by|go by|go by the name|goes by the name|goes by the name of|going by the name of|going by|using the handle|using the name|under the name|under the alias|by the name of|using the alias|using the moniker|under the pseudonym|who goes by|uses the alias|uses the name|uses the handle|uses the moniker|used the alias|used the handle|using the pseudonym|using the nickname|under the moniker|under the handle|under the nickname|by the handle of|by the handle|by the alias|by the moniker|nickname|it calls|they call|it tracks as|they track as|tracked as|it dubs|it has named|researchers call|refers to as|refer to as)> ("|the|a|#A|#N)* [ORG|PER:object]',
    example: ['A hacker known as Grey Heron stole the records of Northwind Clinics.', { object: 'Grey Heron' }],
    counterExample: 'A teacher known as Grey Heron kept the records of Northwind Clinics.',
  },
  {
    id: 'attributed/accused-of-theft',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '[PER:object] ~ (was|were|is|are|been|has been)? (also)? <trigger: (accused|suspected|charged|arrested|indicted)> .. (of|for|with|on suspicion of)? .. (stealing|hacking|breaching|deleting|accessing|leaking|breaking into|theft|selling|downloading|copying|taking|computer fraud)',
    status: 'ALLEGED',
    example: [
      'Northwind Clinics suffered a data breach. Dana Whitlock is accused of stealing the records.',
      { object: 'Dana Whitlock' },
    ],
    counterExample: 'Northwind Clinics suffered a data breach. Dana Whitlock is tired of reading the records.',
  },
  {
    id: 'attributed/admitted-offences',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '[PER:object] ~ (#R|have|has|had|was|were|been|is)* <trigger: (admitted|pleaded guilty|pled guilty|confessed|convicted|found guilty|sentenced|jailed|imprisoned|indicted|charged|arrested|extradited)> ... (hacking|computer misuse|computer misuse act|computer fraud|computer intrusion|extortion|blackmail|break in|data theft|{breach} (on|at|of|against))',
    example: [
      'Dana Whitlock, 23, admitted two counts of blackmail over the 2022 hack of Northwind Clinics.',
      { object: 'Dana Whitlock' },
    ],
    counterExample: 'Dana Whitlock, 23, admitted two guests of honor to the 2022 ball of Northwind Clinics.',
  },
  {
    id: 'attributed/sentenced-over',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '(sentenced|jailed|convicted|arrested|charged|indicted|extradited|imprisoned|accused|accuses|accuse|unmasked|detained) (the|a|an|#A|#N|[CNT]|,)* [PER:object] (, ... , )?(to [DUR] |#R|in|[DATE]|last|this|on)* <trigger: (over|for|with|of|in connection with)> (the|#A|#N|his|her|role|part|in|a|#M|[CNT]|counts|count|of)* (hacking|extortion|blackmail|stealing|breaking into|breaching|computer fraud|{breach})',
    example: [
      'A court sentenced Dana Whitlock to nine years over the extortion of Northwind Clinics.',
      { object: 'Dana Whitlock' },
    ],
    counterExample: 'A court praised Dana Whitlock for nine years over the rescue of Northwind Clinics.',
  },
  {
    id: 'attributed/head-of-gang',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      "[PER:object] (,|whom|who|it|they|#RV|as|the|a|an|to|be|#A|#N|[PLC]|[ORG]|\"|[GRP])* (gang|gang's|group|group's|crew|crew's|[GRP]|ring|ring's|syndicate|collective|collective's) ('s)? (alleged |suspected )?<trigger: (administrator|leader|ringleader|mastermind|developer|operator|founder|boss|kingpin|negotiator)>",
    example: [
      'The government froze the money of Dana Whitlock, whom it described as the gang’s administrator.',
      { object: 'Dana Whitlock' },
    ],
    counterExample: 'The government praised the work of Dana Whitlock, whom it described as the city’s administrator.',
  },
  {
    id: 'attributed/called-himself',
    predicate: 'ATTRIBUTED_TO',
    status: 'ALLEGED',
    pattern:
      '[PER:object] ,? who <trigger: (called himself|called herself|calls himself|calls herself|used the name|used the handle|used the alias|used the moniker|uses the handle|uses the alias|went by the handle|went by the name|hid behind the name|posted as|traded as)> (#DAN|[ORG]|[PER]|"|#P)* (online|forum|forums|internet|telegram|,)',
    example: ['Dana Whitlock, who called himself Grey Heron online, was arrested.', { object: 'Dana Whitlock' }],
    counterExample: 'Dana Whitlock, who called home early on Sunday, was cheered.',
  },
  {
    id: 'attributed/linked-it-to',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '(linked|links|tied|ties|traced|attributed|attributes|pinned|connected) (the|this|both|#A|#N)* {breach} ((on|at|of|against) (#DAN|[ORG]|[PLC]|[PRD])*)? <trigger: (to|on)> (the|a|#A|#N|[GRP])* [ORG|PER:object]',
    example: [
      'Investigators have linked the theft at Northwind Clinics to the Grey Heron gang.',
      { object: 'Grey Heron' },
    ],
    counterExample: 'Investigators have walked from the talk at Northwind Clinics to the Grey Heron inn.',
  },
  {
    id: 'attributed/blamed-for-it',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '(blame|blames|blamed|blaming|suspect|suspects|suspected|accuse|accuses|accused|accusing) (the|a|#A|#N)* [ORG|PER:object] (gang|group|crew|,|#M|[CNT])* (, ... , )?<trigger: (for|of)> (the|a|#A|#R|having|last|carrying out|conducting|masterminding|orchestrating|directing|[DATE])* ({breach}|hacking|stealing|stolen|breaching|hacked|sold the|leaking|leaked|copying|downloading|selling)',
    example: ['The bureau blames the Grey Heron gang for the attack on Northwind Clinics.', { object: 'Grey Heron' }],
    counterExample: 'The bureau thanks the Grey Heron gang for the concert at Northwind Clinics.',
  },
  {
    id: 'attributed/lists-on-its-site',
    predicate: 'ATTRIBUTED_TO',
    status: 'ALLEGED',
    pattern:
      '[ORG|PER:object] ~ #R? (listed|added|named|posted|published|put|claimed) ... (on|to) its (#A|#N)* <trigger: (leak site|data leak site|leak blog|leak page|extortion site|shaming site|victim list|darknet site|dark web site|dark web blog)>',
    example: ['Grey Heron listed Northwind Clinics on its leak site on Monday.', { object: 'Grey Heron' }],
    counterExample: 'Grey Heron listed Northwind Clinics on its web site on Monday.',
  },
  {
    id: 'attributed/leak-site-of',
    predicate: 'ATTRIBUTED_TO',
    status: 'ALLEGED',
    pattern:
      '<trigger: (leak site|data leak site|leak blog|leak page|extortion site|shaming site|dark web site)> (of|run by|operated by|belonging to|used by) (the|a|#A|#N|[GRP])* [ORG|PER:object]',
    example: [
      'Northwind Clinics appeared on the leak site of the Grey Heron ransomware gang.',
      { object: 'Grey Heron' },
    ],
    counterExample: 'Northwind Clinics appeared on the web site of the Grey Heron swimming club.',
  },
]
