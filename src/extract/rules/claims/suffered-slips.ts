import type { ClaimRule } from '../rule.ts'

/** Victims by what went wrong at them: things lost and sent astray, staff who were fooled or pried, systems gone dark. */
export const sufferedSlips: readonly ClaimRule[] = [
  {
    id: 'suffered/sent-astray',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? <trigger: (sent|emailed|e-mailed|mailed|published|posted|uploaded|disclosed|handed|faxed|gave|shared|released|displayed|showed)> ... ([DAT]|data|information|records|details|files|names|list|spreadsheet|document|documents|emails) ... (by mistake|by accident|in error|accidentally|mistakenly|inadvertently|to the wrong|to strangers|without permission|without consent|unintentionally|erroneously)',
    example: [
      'Kestrel Housing sent the bank details of 600 tenants to a builder by mistake.',
      { subject: 'Kestrel Housing' },
    ],
    counterExample: 'Kestrel Housing sent the best wishes of 600 tenants to a builder by mistake.',
  },
  {
    id: 'suffered/lost-a-device',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? <trigger: (lost|misplaced|mislaid|lost track of)> (a|an|the|two|three|several|some|#A|#N|[CNT])* (laptop|laptops|usb|drive|drives|stick|disk|disc|discs|tape|tapes|phone|backup|backups|device|devices|folder|papers|paperwork|files|records|data)',
    example: ['Kestrel Housing lost a USB stick with data on 6,000 tenants.', { subject: 'Kestrel Housing' }],
    counterExample: 'Kestrel Housing lost a court case with costs of 6,000 pounds.',
  },
  {
    id: 'suffered/device-gone',
    predicate: 'SUFFERED',
    pattern:
      '(laptop|laptops|drive|drives|usb|stick|disk|disc|tape|tapes|phone|tablet|computer|papers|paperwork|backpack|briefcase) ... (of|belonging to|from|by) (the|a|an|its|#A|#N)* [ORG:subject] ... <trigger: (missing|lost|stolen|vanished|disappeared|gone)>',
    example: [
      'A USB stick belonging to Kestrel Housing with data on tenants is missing.',
      { subject: 'Kestrel Housing' },
    ],
    counterExample: 'A USB stick belonging to Kestrel Housing with songs for tenants is blue.',
  },
  {
    id: 'suffered/device-of-its-staff',
    predicate: 'SUFFERED',
    pattern:
      "(laptop|laptops|drive|usb|stick|disk|disc|phone|tablet|computer|papers|paperwork|backpack) ... <trigger: (stolen|taken|missing|lost)> ... (of|by|from|belonging to) (the|a|an|#A)* [ORG:subject] ('s)? (#A|#N)* (manager|employee|worker|nurse|doctor|official|executive|contractor|physician|clerk|home|office|car|vehicle|van|[GRP])",
    example: [
      'A laptop with data was stolen from the car of a Kestrel Housing manager.',
      { subject: 'Kestrel Housing' },
    ],
    counterExample: 'A laptop with stickers was drawn from the life of a Kestrel Housing manager.',
  },
  {
    id: 'suffered/staff-fooled',
    predicate: 'SUFFERED',
    pattern:
      '(employee|employees|worker|workers|clerk|staffer|nurse|contractor|executive|administrator|manager|official|developer) (at|of|for|with) (the|a|#A|#N)* [ORG:subject] (#R|had|has|was|were|who|also)* <trigger: (fell for|clicked|clicked on|tricked|fooled|duped|opened|responded to|handed over|gave away|phished)> ... (phishing|phony|fake|malicious|infected|scam|credentials|password|passwords|link|attachment|intruders|hackers)',
    example: ['An employee at Kestrel Parking fell for a phishing email in May.', { subject: 'Kestrel Parking' }],
    counterExample: 'An employee at Kestrel Parking fell for a charming email in May.',
  },
  {
    id: 'suffered/told-of-insider',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ ({announce}|told|tells) ... (employee|worker|contractor|nurse|insider|staffer|clerk|teller) (#R|had|has|who|may|have)* <trigger: (looked at|looked up|viewed|accessed|copied|taken|took|sold|downloaded|shared|emailed|stole|stolen|leaked|snooped|pried|passed)> ... (data|records|accounts|information|details|files|[DAT])',
    example: [
      'Kestrel Bank said a former employee had looked at the accounts of customers.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank said a former employee had looked at the flowers of customers.',
  },
  {
    id: 'suffered/its-app-showed',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ('s)? (#A|#N)* (app|website|site|portal|api|system|page|platform|software|server|kiosk|forms) (#R|had|has)* <trigger: (let|allowed|showed|shown|exposed|leaked|revealed|displayed)> ... (others|other|anyone|anybody|strangers|any user|each other|another|one another|[DAT])",
    example: ['Kestrel Parking’s app let any user see the trips of others.', { subject: 'Kestrel Parking' }],
    counterExample: 'Kestrel Parking’s app beat any rival in the opinion of others.',
  },
  {
    id: 'suffered/systems-dark',
    predicate: 'SUFFERED',
    pattern:
      '[ORG|PRD:subject] ~ #R? <trigger: (took|taken|pulled|shut|switched off|turned off|disconnected|isolated|unplugged)> (its|their|some|all|parts|part|most|of|the|down|off|#A|#N)* {systems} (offline|down|off|after|to contain|as a precaution)',
    example: ['Kestrel Care took its systems offline after noticing unusual activity.', { subject: 'Kestrel Care' }],
    counterExample: 'Kestrel Care took its patients outdoors after noticing unusual sunshine.',
  },
  {
    id: 'suffered/still-offline',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ('s)? (#A|#N)* {systems} (#R|remain|remained|remains|stay|stayed|is|are|was|were|went|have|been)* <trigger: (offline|down|unavailable|inaccessible|crippled)> ... ({breach}|hackers|intruders)",
    example: ['Kestrel Care’s systems remain offline two weeks after the attack.', { subject: 'Kestrel Care' }],
    counterExample: 'Kestrel Care’s systems remain offline two weeks after the flood.',
  },
  {
    id: 'suffered/refused-to-pay',
    predicate: 'SUFFERED',
    pattern:
      '({intruder}|[GRP]|data|files|records|leaked|published|posted|dumped) ... (after|when|because|since|as|once) (the|#A|#N)* [ORG:subject] (#R|had|has)* <trigger: (refused to pay|declined to pay|did not pay|would not pay|refused to negotiate|broke off talks|stopped talking)>',
    example: ['The gang leaked the data after Kestrel Care refused to pay.', { subject: 'Kestrel Care' }],
    counterExample: 'The band leaked the song after Kestrel Care agreed to dance.',
  },
  {
    id: 'suffered/not-the-only-one',
    predicate: 'SUFFERED',
    pattern:
      "[ORG|PRD:subject] ~ (is|was|isn't|wasn't|are|were) (not)? ([ORG]|(the|#A)* (only|first|last|latest|second|third)) (#A|#N|[GRP]|in|[PLC]|of|its|kind|this|[DATE])* to (be|have been|get) <trigger: (hit|hacked|breached|attacked|targeted|struck|victimized|compromised)>",
    example: ['Kestrel Hotels is not the first chain to be hit.', { subject: 'Kestrel Hotels' }],
    counterExample: 'Kestrel Hotels is not the first chain to be sold.',
  },
]
