import type { ClaimRule } from '../rule.ts'

/** People by name who broke in or took data, as courts, police and those they took it from tell of them. */
export const attributedPeople: readonly ClaimRule[] = [
  {
    id: 'attributed/convicted-of-theft',
    predicate: 'ATTRIBUTED_TO',
    status: 'CONFIRMED',
    pattern:
      '[PER:object] ~ (#R|have|has|had|was|were|been|is)* <trigger: (convicted|sentenced|guilty|pleaded guilty|pled guilty|found guilty|jailed|imprisoned|admitted|confessed|given|handed|ordered)> ... (of|for|to|with|after|over)? (hacking|stealing|breaching|deleting|accessing|leaking|breaking into|theft|selling|downloading|copying|looting|raiding|plundering|infiltrating|extorting|siphoning|computer fraud|computer misuse|unauthorised access|unauthorized access)',
    example: [
      'Northwind Clinics suffered a data breach. Dana Whitlock was jailed for two years for copying the records.',
      { object: 'Dana Whitlock' },
    ],
    counterExample:
      'Northwind Clinics suffered a data breach. Dana Whitlock was praised for two years for guarding the records.',
  },
  {
    id: 'attributed/charged-with-intrusion',
    predicate: 'ATTRIBUTED_TO',
    status: 'ALLEGED',
    pattern:
      '[PER:object] ~ (#R|have|has|had|was|were|been|is|are)* <trigger: (accused|suspected|charged|arrested|indicted|extradited|wanted|sought|detained|held)> ... (hacking|breaking into|breaching|infiltrating|extorting|orchestrating|masterminding|intrusion|he hacked|she hacked|they hacked|he broke into|she broke into|they broke into|hacked into)',
    example: [
      'Northwind Clinics suffered a data breach. Dana Whitlock was arrested in Leeds on suspicion of hacking it.',
      { object: 'Dana Whitlock' },
    ],
    counterExample:
      'Northwind Clinics suffered a data breach. Dana Whitlock was praised in Leeds on account of mending it.',
  },
  {
    id: 'attributed/them-with-intrusion',
    predicate: 'ATTRIBUTED_TO',
    status: 'ALLEGED',
    pattern:
      '(charged|charges|charging|indicted|indicting|accused|accuses|arrested|detained|extradited|convicted|sanctioned|naming|named) (the|a|an|#A|#N|#M|[CNT]|[PLC]|,)* [PER:object] (, (... ,)?)? <trigger: (with|of|for|over|in connection with|on)> ... (hacking|breaking into|breaching|infiltrating|looting|raiding|extorting|orchestrating|masterminding|intrusion|{breach} (on|at|of|against|in))',
    example: [
      'Police arrested a clerk, Dana Whitlock, on suspicion of hacking Northwind Clinics.',
      { object: 'Dana Whitlock' },
    ],
    counterExample: 'Police thanked a clerk, Dana Whitlock, on behalf of Northwind Clinics for the rescue.',
  },
  {
    id: 'attributed/mastermind',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '[PER:object] (, (... |who (#DANVPRIX|"|[PER]|[ORG]|.)* ), )?(as|,|was|is|be)? (#DA)* <trigger: (mastermind|masterminds|ringleader|culprit|perpetrator|brains|hacker|thief|leaker|man|woman|person|source|one)> (of|behind|responsible for) (#DAN)* ({breach}|hacking|extortion)',
    example: [
      'Police named Dana Whitlock as the mastermind of the theft at Northwind Clinics.',
      { object: 'Dana Whitlock' },
    ],
    counterExample: 'Police named Dana Whitlock as the chronicler of the theft at Northwind Clinics.',
  },
  {
    id: 'attributed/mastermind-named',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '<trigger: (mastermind|ringleader|culprit|perpetrator|brains|hacker|thief|leaker|man|woman|suspect)> (of|behind|in|responsible for) (#DAN|[ORG]|at|on|of)* {breach} ((at|on|of) (#DA)* [ORG])? (, |was |is |named |identified as |named as )*[PER:object]',
    example: ['The mastermind of the hack at Northwind Clinics was Dana Whitlock.', { object: 'Dana Whitlock' }],
    counterExample: 'The chronicler of the hack at Northwind Clinics was Dana Whitlock.',
  },
  {
    id: 'attributed/house-accuses',
    predicate: 'ATTRIBUTED_TO',
    status: 'ALLEGED',
    pattern:
      '[ORG] (#RV|has|have)* <trigger: (accuses|accused|accusing|blames|blamed|blaming|alleges|alleged|claims|claimed|says|said)> (that )?(#DAN|former)* [PER:object] (, ... , )?(of |for |had |has )?(#R)* (copying|copied|taking|took|taken|stealing|stole|stolen|downloading|downloaded|selling|sold|leaking|leaked|deleting|deleted|wiping|wiped|hacking|hacked|passing|passed|handing over|handed over|emailing|emailed|siphoning|siphoned)',
    example: [
      'Northwind Clinics accuses Dana Whitlock, a former clerk, of copying its client list.',
      { object: 'Dana Whitlock' },
    ],
    counterExample: 'Northwind Clinics assures Dana Whitlock, a former clerk, of mending its client list.',
  },
  {
    id: 'attributed/member-of-gang',
    predicate: 'ATTRIBUTED_TO',
    status: 'ALLEGED',
    pattern:
      '[PER:object] (,)? (thought|believed|suspected|alleged|said|accused|reputed)? (to be|to have been|of being|to lead)? (#DA|one of|who is|who was|suspected|alleged|accused|reputed|believed)* <trigger: (member|members|leader|leaders|ringleader|affiliate|administrator|founder|head|boss)> of (#DAN)* [ORG] (#A)* (gang|group|ring|crew|collective|syndicate|hackers|cartel|outfit|ransomware|cybercrime|hacking|extortion)',
    example: [
      'Northwind Clinics was hacked. Police arrested Dana Whitlock, a suspected member of the Grey Heron gang.',
      { object: 'Dana Whitlock' },
    ],
    counterExample:
      'Northwind Clinics was hacked. Police thanked Dana Whitlock, a senior member of the Grey Heron choir.',
  },
]
