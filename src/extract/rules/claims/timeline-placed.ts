import type { ClaimRule } from '../rule.ts'

export { findClasses } from './timeline-finds-words.ts'

/** When it was, as told by those who place it in time, and by what first came of it. Words in braces: timeline-finds-words.ts. */
export const timelinePlaced: readonly ClaimRule[] = [
  {
    id: 'occurred/placed-inside',
    predicate: 'OCCURRED',
    pattern:
      '<trigger: (put|puts|putting|place|places|placed|placing|has|have|shows|showed|traced|tracks)> (the|an|its|#A)* ({thief}|[GRP]) (#R)* (inside|in|within) (the|its|their|of|#A|#N|[ORG])* ([DATE]|between|from|on|as|since|in)',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. Investigators put the thieves inside its systems from May 3 to May 9, 2023.',
      { when: 'from May 3 to May 9, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Investigators put the thieves behind bars from May 3 to May 9, 2023.',
  },
  {
    id: 'occurred/dated-to',
    predicate: 'OCCURRED',
    pattern:
      '<trigger: (date|dates|dated|dating|trace|traces|traced|place|places|placed)> (the|its|this|that|#A)* ({event}|entry|copying|first access|access|activity|download|downloads) (#R|back|to|at|on|in|between|from|about)* [DATE:when]',
    example: [
      'Kestrel Bank was hacked. Court papers date the theft to between May 3 and May 9, 2023.',
      { when: 'between May 3 and May 9, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Court papers date the vault to between May 3 and May 9, 2023.',
  },
  {
    id: 'occurred/entry-gained',
    predicate: 'OCCURRED',
    pattern:
      '<trigger: (entry|access|unauthorized access|unauthorised access|foothold) (to #DAN+ )?(#R|was|were|had|been|first)* (gained|obtained|made|won)>',
    dated: 'trigger',
    example: ['Kestrel Bank was hacked. Entry had been gained on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked. Ground had been gained on May 3, 2023.',
  },
  {
    id: 'occurred/let-in',
    predicate: 'OCCURRED',
    pattern: '{thief|burglar|pronoun|GRP} ~ <trigger: (let|letting) (himself|herself|themselves|itself) (in|into)>',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. The burglars had let themselves in on May 3, 2023 with an old password.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. The burglars had let themselves down on May 3, 2023 with an old rope.',
  },
  {
    id: 'occurred/hit-then',
    predicate: 'OCCURRED',
    pattern:
      '[ORG] , <trigger: (hit|hacked|breached|attacked|struck|broken into|compromised|raided)> (by (#DAN|[GRP]|[ORG])+ )?(again|in|on|during|early|late|the|of)* [DATE:when] ,',
    example: ['Kestrel Bank, hit in May 2023, lost loan files.', { when: 'May 2023' }],
    counterExample: 'Kestrel Bank, founded in May 2023, lost loan files.',
  },
  {
    id: 'occurred/used-his-key',
    predicate: 'OCCURRED',
    pattern:
      '{insider|PER} ~ <trigger: used> (his|her|their|a|an|the) (#AN)* (phone|camera|login|log-in|access|password|credentials|account|badge|key) ... to (take|copy|photograph|look|view|open|download|steal|access|print|read|browse|film)',
    dated: true,
    example: [
      'Kestrel Bank was hacked. From May 3 to June 9, 2023, a clerk used his phone to photograph loan files.',
      { when: 'From May 3 to June 9, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. From May 3 to June 9, 2023, a clerk used his phone to call his mother.',
  },
  {
    id: 'occurred/lure-opened',
    predicate: 'OCCURRED',
    pattern:
      '(answer|reply|response|click|clicked|replied|answered|responded|responding|clicking|replying) (#R|on)* (to)? (a|the|#A|#N)* (phishing|spoofed|fraudulent|fake) (#N)? <trigger: (opened|exposed|gave|handed|let|unlocked|message|email|e-mail|link)>',
    dated: true,
    example: [
      'Kestrel Bank was hacked. In May 2023, a clerk replied to a phishing message, and a mailbox was read.',
      { when: 'May 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. In May 2023, a clerk replied to a birthday message, and a mailbox was full.',
  },
  {
    id: 'discovered/came-to-attention',
    predicate: 'DISCOVERED',
    pattern:
      "<trigger: (came|come|comes|coming|brought|drawn|called|bring|draw|call) to (#DANO|[ORG]|'s)* (attention|notice)>",
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. Odd traffic came to the attention of its staff on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Odd traffic came to the crossing near its branch on May 3, 2023.',
  },
  {
    id: 'discovered/alert-led',
    predicate: 'DISCOVERED',
    pattern:
      '(alert|alerts|alarm|call|tip|warning|email|message|flag|error|errors|outage|complaint|complaints) (#R|from|by|on|in)* [DATE:when] ... <trigger: (led|prompted|caused|pushed|spurred|moved)> (the|its|#A|#N|[ORG]|it|them|[GRP])* to (look|investigate|check|examine|search|dig|inquire|review|discover|find)',
    example: [
      'Kestrel Bank was hacked. It was an alert on May 3, 2023, set off by new software, that led the bank to look closer.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. It was a concert on May 3, 2023, put on by new owners, that led the bank to look closer.',
  },
  {
    id: 'discovered/rang-alarm',
    predicate: 'DISCOVERED',
    pattern: '<trigger: (rang|ringing|rung|rings) (the|an) alarm>',
    dated: 'trigger',
    example: ['Kestrel Bank was hacked. A card network rang the alarm on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked. A church warden rang the bell on May 3, 2023.',
  },
  {
    id: 'discovered/put-on-track',
    predicate: 'DISCOVERED',
    pattern:
      '(puzzled|alarmed|alerted|prompted|woken|startled|confused|baffled|worried|tipped off) by ... [DATE:when] ,? (the|its|#A|#N)* <trigger: {perceive}>',
    example: [
      'Kestrel Bank was hacked. Engineers, puzzled by slow backups on May 3, 2023, found strange software.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Engineers, cheered by fast backups on May 3, 2023, went home.',
  },
  {
    id: 'discovered/could-not-open',
    predicate: 'DISCOVERED',
    pattern:
      "{watch|insider|GRP} ~ <trigger: ((was|were|been) unable to|could not|couldn't|could no longer) (open|access|reach|get into|log in|log into|log on|sign in|use)> (#DAN)* (files|file|systems|system|computers|records|email|network|drive|accounts|database|programs|[DAT])",
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. On May 3, 2023, an employee was unable to open files on a drive.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. On May 3, 2023, an employee was unable to open doors on a bus.',
  },
  {
    id: 'discovered/first-it-knew',
    predicate: 'DISCOVERED',
    pattern:
      '[DATE:when] ... <trigger: the first (#R|that)* (he|she|it|they|we|anyone|staff|[ORG]|[PER]|the #N) (had)? (knew|known|heard|learned|learnt) (of|about)>',
    example: [
      'Kestrel Bank was hacked. Officers came on May 3, 2023, and that was the first it knew of the matter.',
      { when: 'May 3, 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. Officers came on May 3, 2023, and that was the last it saw of the matter.',
  },
  {
    id: 'disclosed/leaders-public',
    predicate: 'DISCLOSED',
    pattern:
      '{official|house} ~ <trigger: (went public|goes public|gone public|going public|came clean|came forward|owned up|broke the news|broke their silence)>',
    dated: 'trigger',
    example: [
      'Kestrel Bank was hacked. Officials went public with it at a meeting on May 3, 2023.',
      { when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Officials went home after it from a meeting on May 3, 2023.',
  },
  {
    id: 'disclosed/became-public',
    predicate: 'DISCLOSED',
    pattern:
      '(matter|it|incident|news|attack|breach|hack|theft|leak|intrusion|episode|lapse) (#R|was|were|became|been|first)* <trigger: (made public|public knowledge|announced publicly)>',
    dated: 'trigger',
    example: ['Kestrel Bank was hacked. The matter was made public on May 3, 2023.', { when: 'May 3, 2023' }],
    counterExample: 'Kestrel Bank was hacked. The garden was made public on May 3, 2023.',
  },
  {
    id: 'disclosed/makes-matter-public',
    predicate: 'DISCLOSED',
    pattern:
      '[ORG:subject] ~ <trigger: (made|makes|making)> (the|#A)* (matter|it|this|news|episode|incident) (public|known)',
    dated: true,
    example: [
      'Kestrel Bank was hacked. Kestrel Bank made the matter public on May 3, 2023.',
      { subject: 'Kestrel Bank', when: 'May 3, 2023' },
    ],
    counterExample: 'Kestrel Bank was hacked. Kestrel Bank made the garden public on May 3, 2023.',
  },
  {
    id: 'disclosed/statement-of',
    predicate: 'DISCLOSED',
    pattern:
      '{house|ORG} ~ <trigger: (described|called|characterized|characterised|portrayed|played down|mentioned)> (the|its|#A)* ({event}|it|matter) ,? (in|by|through) (a|an|its|#A)* (statement|notice|post|letter|release|message|filing) (of|from|dated|in|on)* [DATE:when]',
    example: [
      'Kestrel Bank was hacked. The bank had first described the theft, in a statement of May 2023, as small.',
      { when: 'May 2023' },
    ],
    counterExample:
      'Kestrel Bank was hacked. The bank had first described the lobby, in a statement of May 2023, as small.',
  },
]
