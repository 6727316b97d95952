import type { ClaimRule } from '../rule.ts'

/** Victims as what intruders handle, and by the notes, notices and demands that pass between them. */
export const sufferedHandled: readonly ClaimRule[] = [
  {
    id: 'suffered/shut-out-of-its',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|[GRP]|ransomware|malware) (#R|have|has|had)* <trigger: (shut|locked|froze|kicked|barred)> (the|#A|#N)* [ORG:subject] out of (its|their)',
    example: ['Hackers shut Kestrel Bank out of its own software.', { subject: 'Kestrel Bank' }],
    counterExample: 'Rivals kept Kestrel Bank out of its own market.',
  },
  {
    id: 'suffered/plundered-things-of',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (got into|broke into|breaking into|broken into|hacked into|hacking into|logged into|tapped into|burrowed into|plundered|ransacked|looted|infected|wiped|wiping|crippled|encrypted|skimmed from|emptied)> (the|a|all|#A|#N|#P|[DAT]|[PLC])* (of|at|belonging to) (the|#A|#N|#P|[PLC])* [ORG|PRD+:subject]',
    example: ['He was jailed for wiping the servers of the software firm Kestrel Tech.', { subject: 'Kestrel Tech' }],
    counterExample: 'He was paid for washing the windows of the software firm Kestrel Tech.',
  },
  {
    id: 'suffered/reached-things-of',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|[GRP]) (#R|who|had|have|has)* <trigger: (reached|entered|opened|copied|stole|took|downloaded|carried off|lifted|read|viewed)> (#D|#A|#N|[CNT])* (records|files|servers|tills|accounts|systems|mailboxes|network|database|backups|data|designs|archive|archives|emails|[DAT]) (of|at|belonging to) (the|#A|#N)* [ORG+:subject]',
    example: [
      'Hackers reached the records of Kestrel Pediatrics and Alder Cardiology.',
      { subject: 'Alder Cardiology' },
    ],
    counterExample: 'Hackers ignored the records of Kestrel Pediatrics and Alder Cardiology.',
  },
  {
    id: 'suffered/its-machines-struck',
    predicate: 'SUFFERED',
    pattern:
      "<trigger: (compromised|hacked|breached|infected|crippled|encrypted|wiped|raided|plundered)> [ORG:subject] ('s)? (#A|#N)* (routers|switches|tills|firewalls|mailboxes|backups|warehouses|machines|terminals|phones|pumps|kiosks|tapes|laptops|factories|plants|stores)",
    example: [
      'The spies compromised Kestrel Telecom’s core routers early in the year.',
      { subject: 'Kestrel Telecom' },
    ],
    counterExample: 'The engineers replaced Kestrel Telecom’s core routers early in the year.',
  },
  {
    id: 'suffered/tore-through',
    predicate: 'SUFFERED',
    pattern:
      '(worm|virus|ransomware|malware|attack|cyberattack|hackers|[GRP]) (#R|had|has)* <trigger: (tore through|ripped through|swept through|raced through|spread through|rampaged through|tearing through|ripping through|sweeping through)> (the|#A|#N|of)* [ORG:subject]',
    example: ['A worm tore through the plants of Kestrel Steel.', { subject: 'Kestrel Steel' }],
    counterExample: 'A tram tore through the plants of Kestrel Steel.',
  },
  {
    id: 'suffered/stolen-store-of',
    predicate: 'SUFFERED',
    pattern:
      '(stolen|hacked|pilfered|looted|leaked) (#A|#N)* <trigger: (archive|archives|database|databases|list|lists|server|backups|backup|laptop|laptops|code|trove|cache|ledger|ledgers|files|records|emails|documents|data|[DAT])> (of|from|belonging to) (the|#A|#N)* [ORG|PRD:subject]',
    example: ['The stolen archive of Kestrel Imaging holds old scans.', { subject: 'Kestrel Imaging' }],
    counterExample: 'The dusty archive of Kestrel Imaging holds old scans.',
  },
  {
    id: 'suffered/theft-of-things-from',
    predicate: 'SUFFERED',
    pattern:
      '(theft|thefts|exfiltration|copying|skimming|disappearance) of (#D|#A|#N|#P|#M|#V|[DAT]|[CNT]|[GRP]|[SIZ]|,|and)* <trigger: from> (the|#A|#N|of)* [ORG|PRD+:subject]',
    example: ['It blamed the gang for the theft of chip designs from Kestrel Works.', { subject: 'Kestrel Works' }],
    counterExample: 'It blamed the gang for the theft of chip designs from a train.',
  },
  {
    id: 'suffered/raid-by-gang-on',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (raid|raids|heist)> on (the|#A|#N|#P)* [ORG:subject] ... (gang|hackers|crew|ransomware|attack|malware|cyberattack|[DAT])',
    example: [
      'Reports tied it to the raid on shipping line Kestrel Lines, which the gang denies.',
      { subject: 'Kestrel Lines' },
    ],
    counterExample: 'Reports tied it to the raid on shipping line Kestrel Lines, which the taxman denies.',
  },
  {
    id: 'suffered/demanded-from',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|[GRP]|extortionists|blackmailers|gang) (#R|are|is|have|has|had|were|was)* (demanding|demanded|demand|demands|extorting|extorted|want|wants) ([MON]|#D|#A|#N)* <trigger: from> (the|#A|#N)* [ORG:subject]',
    example: ['The hackers are demanding $2 million from Kestrel Docks.', { subject: 'Kestrel Docks' }],
    counterExample: 'The dockers are demanding $2 million from Kestrel Docks.',
  },
  {
    id: 'suffered/refused-dealings',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ <trigger: (refused|declined|refuses|refusing)> to (deal|negotiate|talk|engage|bargain|pay) (with|to|the|any|#A)* [GRP]',
    example: [
      'The files were published after Kestrel College refused to deal with blackmailers.',
      { subject: 'Kestrel College' },
    ],
    counterExample: 'The files were published after Kestrel College refused to deal with paperwork.',
  },
  {
    id: 'suffered/took-so-long-to-tell',
    predicate: 'SUFFERED',
    pattern:
      'took (the|#A|#N)* [ORG:subject] (#R|#M|#N|[DUR]|than|a)* to <trigger: (tell|notify|inform|warn|alert)> ... (whose|that|of|about) ... ({stolen}|{breach}|read|seen|opened|viewed|accessed|taken)',
    example: [
      'It took Kestrel Title 214 days to tell the buyers whose details had been read.',
      { subject: 'Kestrel Title' },
    ],
    counterExample: 'It took Kestrel Title 214 days to tell the buyers whose houses had been sold.',
  },
  {
    id: 'suffered/break-in-named',
    predicate: 'SUFFERED',
    pattern: "the [ORG:subject] ('s)? (#A|[DATE])* <trigger: (break in|break-in|data theft|data heist)>",
    example: ['The count of those hurt by the Kestrel Tax break-in has doubled.', { subject: 'Kestrel Tax' }],
    counterExample: 'The count of those hurt by the Kestrel Tax lay-off has doubled.',
  },
  {
    id: 'suffered/defenses-held',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ {announce} (#R|on|[DATE]|that)* (its|their) (#A|#N)* <trigger: (defenses|defences|firewall|firewalls|safeguards|controls)> (#R|had)* (held|worked|stopped|repelled|blocked|coped|stood) ... {breach}',
    example: ['Kestrel Bank said its defenses held during the cyberattack.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank said its defenses held during the flood.',
  },
  {
    id: 'suffered/reset-after-intruder',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] (, [ORG] ,)? (#R|has|have|had|is)* <trigger: (reset|resets|resetting)> ... ([DAT]|passwords|logins|credentials|pins) ... (after|because|when|following) ... ({intruder}|[GRP]|{breach}|logins|bots|attempts)',
    example: [
      'Kestrel Bank reset the passwords of its viewers after an intruder was found on its network.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank reset the passwords of its viewers after a summer of holidays.',
  },
  {
    id: 'suffered/repaid-after-hack',
    predicate: 'SUFFERED',
    pattern:
      '({kept}|[GRP]) of (the|#A|#N)* [ORG:subject] (#V|#R)* <trigger: (repaid|refunded|reimbursed|compensated)> ... (after|over|following|for) (the|a|#A|#N|[DATE])* {breach}',
    example: [
      'She asked whether customers of Kestrel Bank would be repaid after the hack.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'She asked whether customers of Kestrel Bank would be repaid after the merger.',
  },
  {
    id: 'suffered/ransom-note-at',
    predicate: 'SUFFERED',
    pattern:
      '(staff|technicians|workers|employees|engineers|nurses|clerks|teachers|managers|[GRP]) (at|of) (the|#A|#N)* [ORG:subject] ... <trigger: (ransom note|ransom notes|ransom demand|ransom demands|ransom message|ransom messages)>',
    example: [
      'Staff at Kestrel Freight arrived on Monday to find ransom notes on their screens.',
      { subject: 'Kestrel Freight' },
    ],
    counterExample: 'Staff at Kestrel Freight arrived on Monday to find thank-you notes on their screens.',
  },
  {
    id: 'suffered/notice-from',
    predicate: 'SUFFERED',
    pattern:
      '(breach|incident|data breach) (notice|letter|notification|letters|notices) <trigger: from> (the|#A|#N)* [ORG:subject]',
    example: ['The breach notice from Kestrel Home Health lists names.', { subject: 'Kestrel Home Health' }],
    counterExample: 'The eviction notice from Kestrel Home Health lists names.',
  },
  {
    id: 'suffered/reports-to-office',
    predicate: 'SUFFERED',
    pattern:
      '(report|notice|notification|disclosure|call|filing) from (the|#A|#N)* [ORG:subject] <trigger: (about|of|concerning|regarding)> (a|an|the) (#A|#N)* {own-breach}',
    example: [
      'The watchdog received a report from law firm Kestrel Quay about a cyber incident.',
      { subject: 'Kestrel Quay' },
    ],
    counterExample: 'The watchdog received a report from law firm Kestrel Quay about a planning matter.',
  },
  {
    id: 'suffered/told-the-watchdog-of',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (has |have |had )?<trigger: (told|notified|informed|alerted|advised)> (the|its|their|#A|#N|[GRP]|[CNT])* (of|about) (a|an|the) (#A|#N)* {own-breach}',
    example: ['Kestrel Parcels has told the privacy watchdog of a leak.', { subject: 'Kestrel Parcels' }],
    counterExample: 'Kestrel Parcels has told the privacy watchdog of a merger.',
  },
  {
    id: 'suffered/letter-after-attack',
    predicate: 'SUFFERED',
    pattern:
      "(letter|letters|email|emails|notice|message|text) (sent|signed|written|mailed|issued) by (the|#A|#N)* [ORG:subject] (#A|#N|to|[GRP]|[DATE]|in|on|the|its)* <trigger: (after|about|following|over)> (the|a|its|#A|#N|[DATE]|'s)* {breach}",
    example: [
      'It stands in a letter sent by Kestrel Libraries to readers after the cyberattack.',
      { subject: 'Kestrel Libraries' },
    ],
    counterExample: 'It stands in a letter sent by Kestrel Libraries to readers after the holidays.',
  },
]
