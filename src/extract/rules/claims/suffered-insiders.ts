import type { ClaimRule } from '../rule.ts'

/** Victims of their own people and of those who work for them, and by what courts say of it. */
export const sufferedByInsiders: readonly ClaimRule[] = [
  {
    id: 'suffered/insider-tried',
    predicate: 'SUFFERED',
    pattern:
      "(employee|clerk|analyst|technician|engineer|contractor|worker|nurse|teller|administrator|developer|staffer|cashier|porter|paramedic|salesman|trader|manager) (at|of|with|for|from) (the|#A|#N)* [ORG:subject] ... (charged|guilty|accused|admitted|admits|convicted|sentenced|jailed|arrested|sacked|fired|dismissed|indicted) ... <trigger: (computer fraud|data theft|snooping|hacking|identity theft|wiping|(stealing|copying|selling|leaking|downloading|photographing|emailing) (#A|#N|#D|[GRP]|[CNT]|of|'s)* ([DAT]|data|files|records|details|documents|secrets|lists))>",
    example: [
      'Dana Whitlock, a former analyst at Kestrel Cards, pleaded guilty to computer fraud.',
      { subject: 'Kestrel Cards' },
    ],
    counterExample: 'Dana Whitlock, a former analyst at Kestrel Cards, pleaded guilty to drunk driving.',
  },
  {
    id: 'suffered/insider-copied-at',
    predicate: 'SUFFERED',
    pattern:
      "(employee|clerk|analyst|technician|engineer|contractor|worker|nurse|teller|administrator|developer|staffer|cashier|porter|paramedic|[GRP]) (of|with|for|who|had|was|were|been|is)* <trigger: (photographing|photographed|copying|copied|stealing|stole|selling|sold|downloading|downloaded|leaking|leaked|snooping on)> (#A|#N|[GRP]|[CNT]|'s|of|and|,|the)* ([DAT]|data|files|records|documents|details|cards|statements|images|papers) (and [DAT] )?(at|from) (the|#A|#N)* [ORG:subject]",
    example: [
      'Prosecutors accuse a clerk of photographing customers’ account numbers at Kestrel Bank.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Prosecutors accuse a clerk of photographing the evening traffic at Kestrel Bank.',
  },
  {
    id: 'suffered/accuses-own-clerk',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ <trigger: (accuses|accused|accusing)> ([PER]|a|an|its|#A|#N)* (, ... ,)? of (copying|stealing|taking|leaking|selling|downloading|photographing) ... ([DAT]|data|files|records|documents|names|lists)',
    example: [
      'Kestrel Bank accuses Dana Whitlock, a clerk, of copying the names of savers.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank accuses Dana Whitlock, a clerk, of copying the style of rivals.',
  },
  {
    id: 'suffered/sued-for-people-whose',
    predicate: 'SUFFERED',
    pattern:
      '(against|sued|suing|sues|summoned) (the|#A|#N)* [ORG:subject] ... <trigger: whose> ([DAT]|data|information|#A|#N|#R|[CNT]|[GRP])* (was|were|had been|have been)? (#R)* (stolen|skimmed|sold|leaked|exposed|hacked|copied|posted|published|taken)',
    example: [
      'He brought an action against Kestrel Airways for passengers whose data was skimmed.',
      { subject: 'Kestrel Airways' },
    ],
    counterExample: 'He brought an action against Kestrel Airways for passengers whose bags were lost.',
  },
  {
    id: 'suffered/pays-those-whose',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ ... (pay|compensate|paying|pays|paid|compensated) ... ([GRP]|#N) <trigger: whose> ([DAT]|data|information|#A|#N)* (was|were|had been) (#R)* (published|stolen|leaked|exposed|posted|lost|taken|hacked)',
    example: [
      'Kestrel Council is to pay £900 each to clerks whose names were mistakenly published.',
      { subject: 'Kestrel Council' },
    ],
    counterExample: 'Kestrel Council is to pay £900 each to clerks whose cars were mistakenly towed.',
  },
  {
    id: 'suffered/lapse-that-let',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ... (lapse|lapses|failure|failures|failing|failings|flaw|gap|shortcomings) that (let|allowed|enabled) (#D|#A)* ({intruder}|[GRP]|anyone|strangers) (to )?<trigger: (carry off|carry|steal|take|copy|reach|access|download|view|read|get)>',
    example: [
      'Kestrel Clinics must pay for a lapse that let a hacker carry off test results.',
      { subject: 'Kestrel Clinics' },
    ],
    counterExample: 'Kestrel Clinics must pay for a lapse that let a river carry off three cars.',
  },
  {
    id: 'suffered/through-contractor',
    predicate: 'SUFFERED',
    pattern:
      '(through|via) (the|#A|#N)* [ORG:subject] , (a|an|its|their) (#A|#N)* (contractor|vendor|provider|supplier|processor|subcontractor|printer|host|reseller) (#A|#N|#V|#R|#D|#X|#M|#I)* , [GRP] (#R|had|have)* <trigger: (reached|entered|stole|copied|took|downloaded|got into|broke into|accessed)>',
    example: [
      'Through Tallis, a billing contractor, hackers reached the records of Kestrel Clinic.',
      { subject: 'Tallis' },
    ],
    counterExample: 'Through Tallis, a billing contractor, the records of Kestrel Clinic were sorted.',
  },
  {
    id: 'suffered/people-dealt-with-by',
    predicate: 'SUFFERED',
    pattern:
      '[GRP] (ticketed|treated|insured|employed|billed|served|taught|hired|tested|vetted|housed|fined) by (the|#A|#N)* [ORG:subject] (#R)* (was|were|had been|have been) (#R)* <trigger: (exposed|stolen|leaked|taken|copied|posted|published|compromised|accessed)>',
    example: ['Home addresses of drivers ticketed by Kestrel Council were exposed.', { subject: 'Kestrel Council' }],
    counterExample: 'Home addresses of drivers ticketed by Kestrel Council were corrected.',
  },
]
