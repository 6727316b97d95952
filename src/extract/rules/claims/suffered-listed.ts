import type { ClaimRule } from '../rule.ts'

/** Victims named in a list, as one more of many, or as what belongs to another. */
export const sufferedListed: readonly ClaimRule[] = [
  {
    id: 'suffered/joins-list',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PLC:subject] ~ #R? <trigger: (joined|joins|joining)> (the|a|#A|#N|of|[GRP]|[CNT])* (list|ranks|roll|roster|number|string|parade|club|series) of ... (hit|breached|hacked|attacked|affected|hacks|targeted|struck|compromised|victims|breach|breaches|caught up|exposed|stolen|cyberattacks|hackers|ransomware)',
    example: ['Kestrel Bank has joined the list of lenders hit by hackers.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank has joined the list of lenders praised by savers.',
  },
  {
    id: 'suffered/clients-among-whom',
    predicate: 'SUFFERED',
    pattern:
      "({stolen}|spilled|siphoned|affected|compromised|impacted|exposing|breached|entered|reached|hit|struck|ensnared|data|information|records|files|material|documents|[DAT]) (#NRV|[DAT]|[GRP]|and|,|out)* (of|from|at|belonging to|to|on|about|by)? (#DAMN|[CNT]|of|at|from|its|'s|[GRP]|[ORG]|[PLC])* (clients|customers|organizations|organisations|companies|firms|agencies|hospitals|schools|employers|banks|institutions|universities|retailers|insurers|practices|providers|districts|lenders|councils|charities|businesses|[GRP]) (#RNV|that|who|which|on|its|the|{be}|it|with|of|by|in|,|had|been)* , <trigger: (among them|including|notably|among those|one of them)> (the|a|an|#A|#N|and|town of|city of|county of)* [ORG+:subject]",
    example: [
      'The hack spilled data of staff at several of its clients, among them Kestrel Bank and Alder College.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'The talk amused the staff at several of its clients, among them Kestrel Bank and Alder College.',
  },
  {
    id: 'suffered/its-unit',
    predicate: 'SUFFERED',
    pattern:
      '({breach}|{intruder}|{stolen}|accessed|breached|hit|compromised|intruders|exposed|copied|affected|entered) ... (of|at|in|on|into|from|belonging to|affecting|hit|hitting|targeting|inside|to|affected|against) (its|their) (#A)* [ORG|PRD:subject] <trigger: (unit|subsidiary|brand|arm|division|business|app|platform|banner|chain|site|website|subsidiaries|brands|units|stores|hotels|hospitals|portal|marketplace)>',
    example: [
      'Alder Brands disclosed that hackers had accessed the customer database of its Kestrel unit.',
      { subject: 'Kestrel' },
    ],
    counterExample: 'Alder Brands disclosed that bakers had praised the customer database of its Kestrel unit.',
  },
  {
    id: 'suffered/first-to-tell',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (the|among|#A|#R)* (first|latest|second|third|only|last|newest|next) (#N|[GRP]|client|customer|of|the|company|firm|one)* to <trigger: (say|admit|confirm|acknowledge|disclose|report|come forward|announce|concede|reveal|go public)> ... (caught up|affected|hit|stolen|breach|compromised|exposed|breached|hacked|victim|taken|copied|attack|hack)',
    example: [
      'Kestrel Bank was the first to say that its customers were caught up in it.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank was the first to say that its customers were looked after by it.',
  },
  {
    id: 'suffered/gang-claimed-name',
    predicate: 'SUFFERED',
    status: 'ALLEGED',
    pattern:
      '(gang|gangs|crew|crews|[GRP]|outfit|affiliate|extortionists) (#RV|has|have|also|had|,)* <trigger: (claimed|claims)> (the|a|#A|#N)* [ORG+:subject] (.|,|;|and|as|last|in|on|[DATE])',
    example: ['Last month the same ransomware gang claimed Kestrel Foods.', { subject: 'Kestrel Foods' }],
    counterExample: 'Last month the same marching band joined Kestrel Foods.',
  },
  {
    id: 'suffered/site-lists',
    predicate: 'SUFFERED',
    status: 'ALLEGED',
    pattern:
      "(gang|gang's|group|group's|crew|crew's|leak|dark|extortion|[GRP]|ransomware|shaming) (#N|'s|web)* (site|blog|portal|page|website) (also |now |still |has |currently )*<trigger: (lists|listed|names|named|shows|showed|listing|carries|carried|features|featured)> (the|a|#A|#N|[CNT]|,|among|them|including|#M|such|as|from|:)* [ORG+:subject]",
    example: ['The gang’s leak site lists Kestrel Foods and Alder College.', { subject: 'Kestrel Foods' }],
    counterExample: 'The town’s food site lists Kestrel Foods and Alder College.',
  },
  {
    id: 'suffered/was-claimed-by-gang',
    predicate: 'SUFFERED',
    status: 'ALLEGED',
    pattern:
      "[ORG:subject] ~ #R? <trigger: (appeared|appears|turned up|showed up|surfaced|was posted|cropped up)> (on|as|[DATE]|#R|in)* (the|a|its|#A|#N|'s|[GRP]|[ORG]|of|victim|list)* (leak site|leak blog|extortion site|data leak site|dark web|victim list|list of victims|shaming site|darknet|site|blog)",
    example: ['Kestrel Foods appeared on the leak site on Monday.', { subject: 'Kestrel Foods' }],
    counterExample: 'Kestrel Foods appeared on the stock exchange on Monday.',
  },
  {
    id: 'suffered/paid-those-who',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ <trigger: (paid|pays|handed|gave|sent|wired|transferred)> (#DANM|[MON]|in|to)* (people|those|whoever|criminals|crooks|thieves|extortionists|hackers|[GRP]) (who|that)? (had |have )?(locked|encrypted|stolen|stole|hacked|broken|broke|copied|crippled|frozen|infected|taken|seized)',
    example: ['Kestrel Foods paid $300,000 to those who had locked its servers.', { subject: 'Kestrel Foods' }],
    counterExample: 'Kestrel Foods paid $300,000 to those who had painted its servers.',
  },
  {
    id: 'suffered/all-of-which-said',
    predicate: 'SUFFERED',
    pattern:
      '[ORG+:subject] , <trigger: (all of which|both of which|each of which|all of whom|both of whom|all three of which|neither of which|none of which)> (have|has|had|was|were)? (said|say|says|confirmed|confirm|told|disclosed|reported|acknowledged|notified|hit|affected|breached|hacked) ... (included|affected|caught up|stolen|hit|breached|breach|data|information|taken|copied|exposed|involved|attack|files|records|notices|letters|by)',
    example: [
      'Its clients are Alder Council and the lender Kestrel Bank, both of which said their workers were included.',
      { subject: 'Alder Council' },
    ],
    counterExample:
      'Its clients are Alder Council and the lender Kestrel Bank, both of which said their workers were delighted.',
  },
  {
    id: 'suffered/which-reported-count',
    predicate: 'SUFFERED',
    pattern:
      '(include|includes|including|are|among|them|;|and) (the|#A|#N|,)* [ORG:subject] (in|of|#A|#N|[PLC]|,|a|an|the)* , which <trigger: (reported|counted|said|puts|put|gave|listed|filed|disclosed|notified|has told|told|has notified|has reported|says|counts)> (#DANIR|[PLC]|[GRP]|about|that|of|has|regulators)* [CNT] (#N|[GRP]|of|its|their|{kept})* (;|.|,|but|and|{be}|affected|impacted|had|touched|caught)',
    example: [
      'The breach hit many. They include Kestrel Imaging, a chain in Ohio, which reported 88,019; and others.',
      { subject: 'Kestrel Imaging' },
    ],
    counterExample:
      'The breach hit many. They include Kestrel Imaging, a chain in Ohio, which repaired 88,019; and others.',
  },
  {
    id: 'suffered/customers-of-among-affected',
    predicate: 'SUFFERED',
    pattern:
      '(those|people|them|victims|whom|patients) (affected|hit|concerned|involved|touched|exposed)? (are|were) (#A|also)* ({kept}|[GRP]) <trigger: (of|at)> (the|#A|#N)* [ORG:subject]',
    example: ['Some 69,000 of those affected are customers of Kestrel Foods.', { subject: 'Kestrel Foods' }],
    counterExample: 'Some 69,000 of those assembled were neighbors of Kestrel Foods.',
  },
  {
    id: 'suffered/gave-figure-for-its',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ #R? <trigger: (gave|gives|put|puts|cited|offered|reported|named)> (a|the|#A)* (figure|number|total|tally|count) (of|at) [CNT] (for|among|of) (its|their)',
    example: [
      'Hackers copied files. Kestrel Bank gave a figure of 118,000 for its own clients.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Hackers copied files. Kestrel Bank gave a toy to 118,000 of its own clients.',
  },
]
