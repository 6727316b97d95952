import type { ClaimRule } from '../rule.ts'

/** Whose data or systems it were. The object, the incident, is settled by assign-incidents. */
export const suffered: readonly ClaimRule[] = [
  {
    id: 'suffered/active',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD|PLC:subject] ~ #R? <trigger: (suffered|suffers|suffering|experienced|experiences|experiencing|sustained|endured|faced|weathered|incurred|underwent|saw|reels from|reeling from|recovering from|recovers from|hit by|grappling with|dealing with|responding to|responds to|contained|fell victim to|falls victim to|fallen victim to|was the victim of|been the victim of|became the victim of|was a victim of|was the subject of|was the target of|been the target of|became the target of|was subject to|was subjected to|been subjected to|impacted by|affected by|was struck by|working through the aftermath of|cleaning up after|mopping up after|picking up the pieces after|counting the cost of|counting the costs of|in the grip of|in the midst of|digging out from|struggling with|wrestling with|coping with|contending with|battling|rebuilding after|recovering after|recovered from|reeling after|hobbled by|crippled by|paralyzed by|paralysed by|hampered by|disrupted by|rocked by|shaken by|brought down by|laid low by|knocked out by|halted by|blindsided by|at the center of|at the centre of|fighting off|dealt with|deals with|grappled with|subjected to)> (#DARNVMI|[CNT])? .. {breach}',
    dated: true,
    example: [
      'Northwind Clinics suffered a data breach in May 2023.',
      { subject: 'Northwind Clinics', when: 'May 2023' },
    ],
    counterExample: 'Northwind Clinics suffered a power failure in May 2023.',
  },
  {
    id: 'suffered/failed-to-protect',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (allegedly )?<trigger: (failed to|failing to|did not|neglected to)> (adequately |properly |sufficiently |reasonably )?(protect|secure|safeguard|encrypt|prevent|detect|disclose) ... (data|information|records|breach|hack|attack|intrusion|[DAT])',
    example: ['Kestrel Bank failed to protect the data of customers.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank failed to protect the view of customers.',
  },
  {
    id: 'suffered/failure-to-protect',
    predicate: 'SUFFERED',
    pattern:
      "[ORG:subject] ('s)? (#A)* <trigger: (failure|failures|negligence|inability)> (to|in) (#R)* (protect|secure|safeguard|encrypt|prevent|detect|disclose|stop|report|protecting|securing|safeguarding) ... (data|information|records|breach|hack|attack|intrusion|[DAT])",
    example: ['The suit blames Kestrel Bank’s failure to prevent a 2012 data breach.', { subject: 'Kestrel Bank' }],
    counterExample: 'The suit blames Kestrel Bank’s failure to open a 2012 branch.',
  },
  {
    id: 'suffered/confirmed',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD|PLC:subject] ~ #R? <trigger: (confirmed|confirms|confirm|confirming|disclosed|discloses|disclosing|announced|announces|announcing|revealed|reveals|revealing|acknowledged|acknowledges|acknowledging|admitted|admits|admitting|reported|reports|reporting|experienced|apologized for|apologised for|blamed|was hit by|were hit by|been hit by|raised|lowered|revised)> (that )?(it |they )?((had|has) )?(suffered|been hit by|experienced)? (#DANM|[DATE]|[CNT]|[GRP]|of|by|people|affected)* {own-breach}',
    example: ['Northwind Clinics confirmed a data breach.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics confirmed a merger.',
  },
  {
    id: 'suffered/detected',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD|PLC:subject] ~ #R? <trigger: (detected|detects|detecting|discovered|discovers|discovering|identified|identifies|identifying|found|uncovered|spotted|noticed|notices|spots|experienced|learned of|learns of|learned about|learnt of|became aware of|becomes aware of|aware of|was alerted to|were alerted to|alerted to|notified of|informed of|investigating|investigates|investigated|responding to|responded to|contained|blocked|recovering from|addressing|dealing with|affected by|impacted by)> (#DANM|[DATE])* {own-incident}',
    example: ['Northwind Clinics detected unauthorized access to a server.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics detected a leaking roof over a server.',
  },
  {
    id: 'suffered/possessed',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ({open} .. {close} )?('s)? (latest|own|recent|massive|huge|first|second|third|major|big|[DATE]|alleged|reported|customer|user|payment|card|network|email|online|credit|point-of-sale|consumer|#M)* <trigger: (data breach|data breaches|breach|hack|data leak|cyberattack|cyber attack|cyber-attack|cyberattacks|cyber-attacks|ransomware attack|ransomware incident|security breach|security incident|data theft|hacks|data incident|breaches|cyber incident|cybersecurity incident|cybersecurity breach|cyber breach|privacy breach|data security incident|data exposure|leak|data leaks|email breach|network intrusion|intrusion|security lapse|computer breach)>",
    example: ['The Northwind Clinics data breach was large.', { subject: 'Northwind Clinics' }],
    counterExample: 'The Northwind Clinics car park was large.',
  },
  {
    id: 'suffered/breach-at',
    predicate: 'SUFFERED',
    pattern:
      '{breach} (#N)? (recently |also )?<trigger: (at|on|against|involving|within|targeting|suffered by|experienced by|sustained by|disclosed by|announced by|confirmed by)> (#DANM|[PLC]|[DATE]|its|vendor|like|such as|of|parts of|,)* [ORG|PRD|PLC+:subject]',
    example: ['A data breach at Northwind Clinics exposed records.', { subject: 'Northwind Clinics' }],
    counterExample: 'A job fair at Northwind Clinics exposed talent.',
  },
  {
    id: 'suffered/began-at',
    predicate: 'SUFFERED',
    pattern:
      '{breach} (#V|#R)? <trigger: (happened|occurred|originated|began|started|took place)> .. (at|inside|within|with) (#DA)* [ORG|PRD:subject]',
    example: ['The theft happened at Northwind Clinics.', { subject: 'Northwind Clinics' }],
    counterExample: 'The wedding happened at Northwind Clinics.',
  },
  {
    id: 'suffered/open-store-of',
    predicate: 'SUFFERED',
    pattern:
      '(database|databases|server|servers|bucket|cluster|instance|archive|drive|file|spreadsheet) .. (belonging to|owned by|run by|operated by|used by|of) (#DANM)* [ORG|PRD:subject] ... <trigger: (without a password|without password|without any password|without authentication|unprotected|unsecured|exposed|open|publicly accessible|open to anyone)>',
    example: ['A database belonging to the app Marlow sat on the internet without a password.', { subject: 'Marlow' }],
    counterExample: 'A database belonging to the app Marlow sat on the internet behind a password.',
  },
  {
    id: 'suffered/breach-hit',
    predicate: 'SUFFERED',
    pattern:
      '{breach} (that |which |, which |recently |also |has |have |had )*<trigger: (affecting|hitting|hits|hit|struck|crippled|affected|affects|compromised|impacted|impacts|impacting|disrupted|crippling|disrupting|paralyzed|forced|targeted|knocked)> (#DAM|[CNT]|[PLC]|some|computers of|systems of|the)* [ORG|PRD|PLC+:subject]',
    example: ['A ransomware attack crippled Northwind Clinics in May.', { subject: 'Northwind Clinics' }],
    counterExample: 'A strong wind crippled Northwind Clinics in May.',
  },
  {
    id: 'suffered/breach-of',
    predicate: 'SUFFERED',
    pattern:
      '(breach|breaches|hack|hacks|hacking|compromise|attack|attacks|intrusion|data breach|infiltration) <trigger: of> (the|a|an|its)? (#AN)* [ORG|PRD+:subject]',
    example: ['The 2023 breach of Northwind Clinics exposed records.', { subject: 'Northwind Clinics' }],
    counterExample: 'The 2023 branch of Northwind Clinics exposed a mural.',
  },
  {
    id: 'suffered/breach-that-they',
    predicate: 'SUFFERED',
    pattern:
      '{own-breach} (that|which|,)? (#DAN)* [ORG:subject] (had|has|said|says)? (it )?(#R)* <trigger: (announced|disclosed|suffered|experienced|revealed|confirmed|acknowledged|reported|admitted|sustained|discovered)>',
    example: ['The breach that Northwind Clinics announced in May is large.', { subject: 'Northwind Clinics' }],
    counterExample: 'The branch that Northwind Clinics announced in May is large.',
  },
  {
    id: 'suffered/broken-into',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|[GRP|ORG|PER]) (#RV|who|have|has|had|also|then|successfully|reportedly|allegedly|to)* <trigger: {break-in-verb}> (the|a|an|#A|#N|#P)* [ORG|PRD+:subject]',
    example: ['Hackers broke into Northwind Clinics in May 2023.', { subject: 'Northwind Clinics' }],
    counterExample: 'Hackers admired Northwind Clinics in May 2023.',
  },
  {
    id: 'suffered/passive',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD|PLC:subject] ~ (was|were|been|being|gets|got|get|is) #R? <trigger: (hacked|breached|attacked|compromised|infiltrated|targeted|infected|penetrated|raided|broken into)>',
    dated: true,
    example: ['Northwind Clinics was hacked in May 2023.', { subject: 'Northwind Clinics', when: 'May 2023' }],
    counterExample: 'Northwind Clinics was painted in May 2023.',
  },
  {
    id: 'suffered/was-hit',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD|PLC:subject] ~ (was|were|been|being|gets|got|get|is) #R? <trigger: (struck|hit)> ((by|with|in) ... ({breach}|{intruder}|malware|virus|worm|[INC]|[ORG])|by #A* [GRP]|[DATE]|on [DATE]|in [DATE]|last|earlier)',
    dated: true,
    example: ['Northwind Clinics was hit by a wave of attacks.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics was hit with higher costs.',
  },
  {
    id: 'suffered/systems-of',
    predicate: 'SUFFERED',
    pattern: "<trigger: {break-in-verb}> .. [ORG|PRD:subject] ('s)? (#AN)? (#AN)? {systems}",
    example: ['Hackers accessed Northwind Clinics’ network in May 2023.', { subject: 'Northwind Clinics' }],
    counterExample: 'Hackers used Northwind Clinics’ canteen in May 2023.',
  },
  {
    id: 'suffered/systems-were',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ('s)? (#AN)? (#AN)? {systems} ... (was|were|been|being) #R? <trigger: (hacked|breached|attacked|compromised|infiltrated|hit|infected|accessed|penetrated|stolen|exposed|leaked|left)>",
    example: ['Northwind Clinics’ servers were hacked in May 2023.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics’ servers were painted in May 2023.',
  },
  {
    id: 'suffered/stolen-from',
    predicate: 'SUFFERED',
    pattern:
      '(stolen|leaked|exfiltrated|swiped|pilfered|siphoned|hacked|stole|stealing|purloined|looted) .. <trigger: from> (a|an|the|its|their|#A|#N|#P|{systems} of|third-party|servers of|,)* [ORG|PRD+:subject]',
    example: ['Records of patients were stolen from Northwind Clinics.', { subject: 'Northwind Clinics' }],
    counterExample: 'Records of patients were sent back from Northwind Clinics.',
  },
  {
    id: 'suffered/taken-from',
    predicate: 'SUFFERED',
    pattern:
      "(data|information|records|details|files|documents|[DAT]) (#RV|#N)* (taken|obtained|copied|accessed|downloaded|extracted|lifted) <trigger: from> (a|an|the|its|#A)* [ORG|PRD:subject] ('s)? (#AN)* (systems|servers|network|database|computers)?",
    example: ['The information was copied from Northwind Clinics’ servers.', { subject: 'Northwind Clinics' }],
    counterExample: 'The motto was copied from Northwind Clinics’ servers.',
  },
  {
    id: 'suffered/data-of-its-people',
    predicate: 'SUFFERED',
    pattern:
      "(data|information|records|details|credentials|passwords|addresses|numbers|accounts|names|[DAT]) (#AN)* of (#DANM|[CNT])* [ORG|PRD:subject] ('s)? ({kept}|[GRP]) ... (was|were|been|has been|have been|may have been) #R? <trigger: ({stolen}|exposed|compromised|accessed|breached|affected|impacted)>",
    example: ['The data of Northwind Clinics patients was stolen.', { subject: 'Northwind Clinics' }],
    counterExample: 'The data of Northwind Clinics patients was printed.',
  },
  {
    id: 'suffered/intruders-in-its',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ {announce} (on [DATE] |[DATE] )?(that )? .. ({intruder}|[GRP]) ... <trigger: ({break-in-verb}|{stolen})> .. (its|their|the company|some|customer|personal|data|a database|our) ..',
    example: ['Northwind Clinics said hackers accessed its network in May 2023.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics said nurses improved its network in May 2023.',
  },
  {
    id: 'suffered/said-its-breached',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ {announce} ... (that )?(its|it|their|they|the company|one of its|some of its|a|an|customer|personal|the|some|user|patient|[DAT]|data|information|records|hackers|[CNT]|[GRP]) ... (was|were|been|had been|has been|have been|may have been|might have been|could have been) #R? <trigger: (stolen|taken|leaked|exfiltrated|hacked|breached|attacked|compromised|infiltrated|accessed|exposed|swiped|obtained|copied)>',
    example: ['Kestrel Bank said its network was hacked in May 2023.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank said its network was rebuilt in May 2023.',
  },
  {
    id: 'suffered/leaked',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? <trigger: (leaked|leaks|exposed|exposes|leaking|exposing|spilled|lost|inadvertently disclosed|mistakenly emailed|mistakenly sent|accidentally sent|inadvertently sent|accidentally published)> (the|a|an|its|their|some|of|on|#A|#M|#N|[CNT])* (data|information|records|details|credentials|passwords|files|database|databases|[DAT])',
    example: ['Kestrel Bank exposed personal data of customers in May 2023.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank sold old furniture of customers in May 2023.',
  },
  {
    id: 'suffered/left-open',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? <trigger: (left|leaves|leaving)> .. ({systems}|data|records|bucket|files|information|[DAT]) .. (exposed|unprotected|open|unsecured|accessible|online|publicly)',
    example: ['Kestrel Bank left a database exposed online.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank left a town hall painted blue.',
  },
  {
    id: 'suffered/covered-entity',
    predicate: 'SUFFERED',
    pattern:
      '(entity|associate) ({open} #NP {close} )?, [ORG:subject] , <trigger: (reported|discovered|notified|experienced|determined|learned|stated|identified|was)>',
    example: [
      'The covered entity (CE), Northwind Clinics, reported that a laptop was stolen.',
      { subject: 'Northwind Clinics' },
    ],
    counterExample: 'The covered walkway (CW), Northwind Clinics, reported that a laptop was stolen.',
  },
  {
    id: 'suffered/hacked-name',
    predicate: 'SUFFERED',
    pattern:
      '(hacked|breached|hacking|breaching|hack of|breach of|hacking of|breaching of|attack against) (the )?(#A)* (#N)* [ORG|PRD:subject]',
    example: ['They published what they hold from the hack of Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'They published what they hold from the board of Kestrel Bank.',
  },
  {
    id: 'suffered/its-people-stolen',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ('s)? {kept} ('s|')? (#AN)? (data|information|records|details|credentials|passwords|[DAT]) ... (was|were|been|has been|have been|may have been) #R? <trigger: ({stolen}|exposed|compromised|accessed|breached)>",
    example: ['Kestrel Bank customers’ data was stolen.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank customers’ data was printed.',
  },
  {
    id: 'suffered/access-to-its',
    predicate: 'SUFFERED',
    pattern:
      "(access|accessed|entry) (to|into) ... (part of |portions of |some of |parts of |{det} )?[ORG|PRD:subject] ('s)? (#AN)? (#AN)? <trigger: {systems}>",
    example: ['An unauthorized person gained access to part of Kestrel Bank’s network.', { subject: 'Kestrel Bank' }],
    counterExample: 'An unauthorized person gained access to part of Kestrel Bank’s garden.',
  },
  {
    id: 'suffered/victims-include',
    predicate: 'SUFFERED',
    pattern:
      '([GRP]|victims|victim|organizations affected|companies affected|affected organizations|affected companies|organizations impacted|impacted organizations|breached companies|casualties|victim list) (of the (#N)* )?(so far |also |known |confirmed )*(is|are|was|were)? <trigger: (include|includes|included|including|are|is|such as|:)> (#DAN|[PLC])* [ORG+:subject]',
    example: ['The known victims include Kestrel Bank and Northwind Clinics.', { subject: 'Kestrel Bank' }],
    counterExample: 'The known sponsors include Kestrel Bank and Northwind Clinics.',
  },
  {
    id: 'suffered/is-victim',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (is|was|were|are|became|becomes|become|been) (also |among |now |one of |just |reportedly |only )*(the|a|an|another|its)? (latest|newest|most recent|first|second|third|next|main|biggest|primary|known|confirmed|#A)* (#N|[PLC])* <trigger: (victim|victims|casualty|target)> (of|to|in) .. ({breach}|hackers|ransomware|cybercriminals|malware|gang)',
    example: ['Kestrel Bank is the latest victim of a ransomware attack.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank is the latest sponsor of a ransomware conference.',
  },
  {
    id: 'suffered/latest-to',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (is|was|became|becomes) (.. (latest|newest|most recent|first|second|third) ..|[ORG]) to <trigger: (suffer|disclose|confirm|report|announce|be hit by|fall victim to|be affected by|experience|be targeted by|admit|fall prey to)> (#DAN)* {breach}',
    example: ['Kestrel Bank is the latest lender to disclose a data breach.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank is the latest lender to disclose a profit warning.',
  },
  {
    id: 'suffered/fell-prey',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PLC:subject] ~ #R? <trigger: (fell victim|falls victim|fallen victim|fell prey|falls prey|fallen prey|succumbed|fall victim|falling victim)> to',
    example: ['Kestrel Bank fell victim to hackers in May 2023.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank fell silent to hackers in May 2023.',
  },
  {
    id: 'suffered/people-of-theirs',
    predicate: 'SUFFERED',
    pattern:
      "(exposed|exposing|exposes|leaked|leaking|leaks|compromised|compromising|stole|stealing|steal|accessed|impacting|impacts|affecting|affected|accessing|hit) (#DAM|[CNT]|data of|information of|records of|details of|on|about|data|information|personal|some)* [ORG|PRD:subject] ('s)? (#A)* <trigger: ({kept}|[GRP])> ('s )?",
    example: ['The breach exposed the data of Northwind Clinics patients.', { subject: 'Northwind Clinics' }],
    counterExample: 'The breach alarmed Northwind Clinics patients.',
  },
  {
    id: 'suffered/on-behalf-of-client',
    predicate: 'SUFFERED',
    pattern:
      '(data|information|records|[DAT]) (#NRV)* (on behalf of|belonging to|held for|stored for|maintained for|processed for|owned by|provided by) (its|their|the)? <trigger: (client|clients|customer|customers|partner|partners|provider)> ,? (the )?(#AN)* [ORG+:subject]',
    example: ['A thief stole information held for its client, Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'A thief stole apples held for its client, Kestrel Bank.',
  },
  {
    id: 'suffered/data-belonging-to',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: ({stolen}|stealing|accessed|compromised|exposing|dumped|published|posted)> ... (data|information|records|files|documents|[DAT]) (#NR)* (belonging to|owned by|of customers of|of clients of|of patients of|of users of) (#DANM|[CNT]|[GRP]|of|customers of|patients of)* [ORG+:subject]',
    example: ['The gang published files belonging to Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'The gang painted walls belonging to Kestrel Bank.',
  },
  {
    id: 'suffered/leak-site',
    predicate: 'SUFFERED',
    pattern:
      '<trigger: (added|listed|posted|named|adding|listing|adds|lists|claimed|claims|claiming)> (#DAN)* [ORG:subject] (, ... , )?(#N|among|as)* (to|on|its|as) (its|their|a|the) (#AND|dark|web)* (leak site|data leak site|site|blog|victim|extortion site|victims|leak blog|portal)',
    status: 'ALLEGED',
    example: ['The gang added Kestrel Bank to its leak site.', { subject: 'Kestrel Bank' }],
    counterExample: 'The gang added Kestrel Bank to its holiday list.',
  },
  {
    id: 'suffered/paid-ransom',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PLC:subject] ~ <trigger: (paid|pays|refused to pay|paying|declined to pay)> (#DANM|[MON]|[DATE]|in|to)* (ransom|[GRP])',
    example: ['Kestrel Bank paid a ransom to get its files back.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank paid a plumber to get its pipes back.',
  },
  {
    id: 'suffered/taken-offline',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PLC:subject] ~ (was|were|is|are|has been|had been) (#R)* <trigger: (forced|knocked|taken|left|locked)> ... (offline|shut down|out of) ... (after|by|following|in|due to|because of) (#DAN)* ({breach}|hackers|malware)',
    example: ['Northwind Clinics was knocked offline by a ransomware attack.', { subject: 'Northwind Clinics' }],
    counterExample: 'Northwind Clinics was knocked offline by a power cut.',
  },
  {
    id: 'suffered/letter-of-incident',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (is |are )?<trigger: (writing|notifying|informing|contacting|alerting|sending|mailing|providing notice|warning|writes)> ... (about|of|to|regarding|concerning) (#DAN)* (security|cyber|data|privacy|cybersecurity|recent)? {own-incident}',
    example: ['Kestrel Bank is writing to tell you about a security incident.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank is writing to tell you about a new branch.',
  },
  {
    id: 'suffered/told-data-taken',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (has |have |had )?<trigger: (told|notified|informed|warned|advised|alerted|notifying|telling|informing|warning)> (#DANM|[CNT]|[GRP]|,)* that (some of )?(their|its|personal|sensitive|some|certain) ... (was|were|been|may have been|had been|have been) (#R)* (stolen|taken|leaked|exfiltrated|hacked|breached|compromised|accessed|exposed|obtained|involved)',
    example: ['Kestrel Bank told customers that their data was stolen.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank told customers that their branch was moved.',
  },
  {
    id: 'suffered/breaches-including',
    predicate: 'SUFFERED',
    pattern:
      '(breaches|hacks|attacks|incidents|leaks|cyberattacks) ,? <trigger: (including|such as|like|at companies like|at companies including|at companies such as)> (those at |those of |the ones at )?(#DANP|,)* [ORG+:subject]',
    example: ['He used passwords from earlier breaches, including Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'He used recipes from earlier menus, including Kestrel Bank.',
  },
  {
    id: 'suffered/companies-including',
    predicate: 'SUFFERED',
    pattern:
      '(breached|hacked|targeted|hit|attacked|struck|compromised|affected|impacted|stolen from|taken from|leaked from|data from|records from|obtained from|material from) .. ([GRP]|companies|firms|organizations|organisations|retailers|hospitals|brands|sites|services|agencies|universities|customers|clients|studios|schools|colleges|hotels|chains|banks|lenders|insurers|airlines|providers|vendors|suppliers|forums|networks|exchanges|restaurants|casinos|cities|counties|districts|clinics|clubs) (#N)? ,? <trigger: (including|such as|like|among them|namely)> (#DAN|[PLC])* [ORG+:subject]',
    example: ['The gang hit several companies, including Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'The gang praised several companies, including Kestrel Bank.',
  },
  {
    id: 'suffered/people-had-data-stolen',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ {announce} ... (had|have|having) (their|its) (#AN)* (data|information|records|details|[DAT]) ({open} .. {close} )?<trigger: (stolen|taken|exposed|compromised|leaked|accessed|breached|hacked)>',
    example: ['Kestrel Bank said 500 people had their details stolen.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank said 500 people had their details printed.',
  },
  {
    id: 'suffered/left-exposed',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ {announce} ... <trigger: (left|leaving|exposed|exposing)> (#DAN|[CNT]|[GRP])* (data|information|records|details|files|[DAT]) .. (exposed|open|unprotected|accessible|visible|online|on the internet)',
    example: ['Kestrel Bank says an error left customer data exposed.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank says an error left customer doors open.',
  },
  {
    id: 'suffered/employee-leaked',
    predicate: 'SUFFERED',
    pattern:
      "[ORG:subject] ('s)? (former |rogue |ex )?(employee|worker|contractor|staffer|nurse|technician) (#R)* <trigger: (leaked|emailed|stole|accessed|lost|exposed|sent|downloaded|viewed|took|snooped on)> ... (data|information|records|details|files|[DAT])",
    example: ['A Kestrel Bank employee leaked the information of 500 people.', { subject: 'Kestrel Bank' }],
    counterExample: 'A Kestrel Bank employee praised the information of 500 people.',
  },
  {
    id: 'suffered/employee-device',
    predicate: 'SUFFERED',
    pattern:
      "{break-in-verb} (#DA)* [ORG:subject] ('s)? (#A)* <trigger: (employee's|employee|worker|contractor|engineer|executive|developer|administrator|employees)> ('s|')? (#AN)* (laptop|account|computer|device|credentials|email|mailbox|accounts|machine|phone)?",
    example: ['A hacker compromised a Kestrel Bank employee’s laptop.', { subject: 'Kestrel Bank' }],
    counterExample: 'A hacker repaired a Kestrel Bank employee’s laptop.',
  },
  {
    id: 'suffered/took-place-at',
    predicate: 'SUFFERED',
    pattern:
      '{breach} (#R)* (happened|occurred|took place|originated|began|started|was discovered|stemmed from) <trigger: (at|within|inside|with)> (#DAN|[PLC]|,)* [ORG:subject]',
    example: ['The theft happened at Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'The wedding happened at Kestrel Bank.',
  },
  {
    id: 'suffered/open-database',
    predicate: 'SUFFERED',
    pattern:
      '(database|databases|server|servers|bucket|buckets|cluster|files|spreadsheet|storage|repository) (#RV)* (belonging to|owned by|operated by|run by|of|linked to|maintained by|managed by) (#DAN|[PLC])* [ORG|PRD:subject] ... <trigger: (exposed|unprotected|unsecured|without a password|without password|left open|publicly accessible|open to|misconfigured|exposing)>',
    example: ['A database belonging to Kestrel Bank was left open to anyone.', { subject: 'Kestrel Bank' }],
    counterExample: 'A garden belonging to Kestrel Bank was left open to anyone.',
  },
  {
    id: 'suffered/breach-from',
    predicate: 'SUFFERED',
    pattern: '(breach|leak|hack|data breach) <trigger: from> (#DAN)* [ORG:subject]',
    example: ['It was the largest data breach from Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'It was the largest loan from Kestrel Bank.',
  },
  {
    id: 'suffered/listed-on-site',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (was|were|been) (#R)* <trigger: (listed|added|named|posted)> (on|to|as|by) (#DAN|[GRP]|[ORG])* (leak site|leak blog|extortion site|data leak site|victim|victims)',
    status: 'ALLEGED',
    example: ['Kestrel Bank was named as a victim on Monday.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank was named as a sponsor on Monday.',
  },
  {
    id: 'suffered/systems-of-theirs',
    predicate: 'SUFFERED',
    pattern:
      '(access to|accessed|accessing|broke into|breaking into|breached|infiltrated|compromised|hacked|hacking|into) (#DA)* (#AN)? {systems} <trigger: (of|at|belonging to|operated by|run by)> (#DAN)* [ORG+:subject]',
    example: ['The hackers got access to the systems of Northwind Studios.', { subject: 'Northwind Studios' }],
    counterExample: 'The hackers sent flowers to the systems of Northwind Studios.',
  },
  {
    id: 'suffered/theft-of-data-at',
    predicate: 'SUFFERED',
    pattern:
      '(theft|thefts|loss|leak|exposure|leakage) of (#DAN|[DAT]|[CNT]|[GRP])* <trigger: (at|within)> (#DAN)* [ORG:subject]',
    example: ['The theft of sensitive files at Northwind Clinics made headlines.', { subject: 'Northwind Clinics' }],
    counterExample: 'The sale of sensitive plants at Northwind Clinics made headlines.',
  },
  {
    id: 'suffered/their-breaches',
    predicate: 'SUFFERED',
    pattern: '[ORG+:subject] (#AN)? <trigger: (breaches|data breaches|hacks|data leaks|leaks)>',
    example: ['The Northwind Clinics and Kestrel Bank breaches were large.', { subject: 'Northwind Clinics' }],
    counterExample: 'The Northwind Clinics and Kestrel Bank branches were large.',
  },
  {
    id: 'suffered/firms-hit-include',
    predicate: 'SUFFERED',
    pattern:
      '(firms|companies|organizations|organisations|providers|agencies|sites|services|hospitals|retailers|brands|universities|schools|colleges|hotels|chains|banks|lenders|insurers|airlines|vendors|suppliers|studios|cities|counties|districts|clinics|businesses|institutions|stores|restaurants|websites|platforms|operators|telecoms|clients) (that|which|were|was|had|have|been)* (affected|hit|caught|impacted|touched|exposed|struck|ensnared|swept|robbed|breached|hacked|compromised) (up|by|in|#D|#A|#N)* <trigger: (include|includes|included|including|are|were)> (#DAN)* [ORG+:subject]',
    example: ['Firms affected by the leak include Kestrel Bank.', { subject: 'Kestrel Bank' }],
    counterExample: 'Firms praised by the press include Kestrel Bank.',
  },
]
