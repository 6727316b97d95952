import type { ClaimRule } from '../rule.ts'

/** Victims by whose systems, staff, notice or clients a sentence tells of. */
export const sufferedOwn: readonly ClaimRule[] = [
  {
    id: 'suffered/in-its-systems',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ <trigger: (told|tells|telling|said|says|reported|reports|disclosed|announced|confirmed|acknowledged|revealed|admitted|informed|warned|advised)> ... ([GRP]|{intruder}|hackers|hacker|thieves|thief|someone|somebody|{breach}|break-in|intruder|intruders) (#R)* (in|into|inside|of|on|at|to|against|within|entered|accessed|breached|infiltrated|penetrated|hacked|encrypted|hit) (its|their) (#AN)* (network|networks|systems|system|servers|server|computers|data center|data centers|email|mailbox|mailboxes|cloud|database|databases|infrastructure|environment|accounts|files|records)',
    example: [
      'Kestrel Bank told investors that an intruder in its systems had copied files.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank told investors that a sculptor in its gardens had copied statues.',
  },
  {
    id: 'suffered/staff-who',
    predicate: 'SUFFERED',
    pattern:
      '(employee|worker|clerk|nurse|contractor|staffer|teller|technician|intern|engineer|manager|administrator|secretary|coordinator|aide|assistant|receptionist|specialist|analyst|agent|representative|officer|supervisor|accountant|bookkeeper|pharmacist|therapist|counselor|developer|volunteer|temp|biller|scheduler|dispatcher|janitor|cashier) (at|of|for|with) (the|a|#A|#N)* [ORG:subject] ,? (who|that) (#R|had|has|over|during|in|[DATE]|[DUR])* <trigger: (photographed|copied|stole|took|sold|downloaded|printed|filmed|smuggled out|snooped on|snooped in|snooped through|helped himself to|helped herself to|carried off|walked out with|walked off with|looked up|used|emailed|leaked|accessed)> ... (data|information|records|details|files|charts|chart|paperwork|forms|sheets|pictures|images|statements|papers|folders|[DAT])',
    example: [
      'A former receptionist at Northwind Clinics who photographed the paperwork of patients will spend two years in prison.',
      { subject: 'Northwind Clinics' },
    ],
    counterExample:
      'A former receptionist at Northwind Clinics who photographed the gardens of patients will spend two years in Rome.',
  },
  {
    id: 'suffered/gives-notice-of',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ <trigger: (providing|provides|provided|giving|gives|issuing|issued|posting|posted) (a|an|this|its|the|#A)* (notice|notification) (of|about|regarding|concerning)> (a|an|the|#A|data|security|cybersecurity|privacy)* (event|incident|breach|intrusion|attack|{breach}) (that|which|involving|affecting|impacting|in|at|,|.|on|to)',
    example: [
      'Kestrel Bank is providing notice of an event that may affect the privacy of certain data.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank is providing notice of a sale that may affect the price of certain loans.',
  },
  {
    id: 'suffered/pays-after',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ <trigger: (agreed to pay|agrees to pay|will pay|paid|pays|settled for|must pay|was fined|was ordered to pay)> (#N|a|fine|penalty|in)* [MON] (#DAN|[DATE]|in|to|settle|penalties|[ORG]|[GRP])* (after|when|because) ... (broken into|hacked|breached|stolen|exposed|compromised|leaked|hackers|intruder|{intruder}|stole|copied|exposing|{breach}|left open|posted online)',
    example: [
      'Northwind Clinics agreed to pay $410,000 after an email account was broken into.',
      { subject: 'Northwind Clinics' },
    ],
    counterExample: 'Northwind Clinics agreed to pay $410,000 after a bridge was built.',
  },
  {
    id: 'suffered/hit-before-name',
    predicate: 'SUFFERED',
    pattern:
      '(second|third|another|other|first|the|a|an) (#A|#N)* <trigger: (attacked|hit|breached|hacked|struck|compromised|raided)> (by|in|during) (#DANI|[ORG]|[DATE]|[GRP]|[PER])* , [ORG:subject] ,',
    example: [
      'A second lender attacked by the same gang, Alder Bank, settled with its customers.',
      { subject: 'Alder Bank' },
    ],
    counterExample: 'A second lender praised by the same gang, Alder Bank, settled with its customers.',
  },
  {
    id: 'suffered/counts-among-clients',
    predicate: 'SUFFERED',
    pattern:
      '(patients|customers|members|clients|data|files|records|[GRP]) (#R)* of (#DANM)* (that|who|which) ... (among them|including|one of them) [ORG:subject] <trigger: , (which|whose)> (filing|report|notice)? (counted|reported|listed|covers|put)',
    example: [
      'Left out are the patients of providers that filed on their own, among them Alder Clinics, which counted 6,044.',
      { subject: 'Alder Clinics' },
    ],
    counterExample:
      'Left out are the patients of providers that sang on their own, among them Alder Clinics, which won 6,044.',
  },
  {
    id: 'suffered/clients-among-them',
    predicate: 'SUFFERED',
    pattern:
      '(others|some|several|many|clients|customers|providers|hospitals|practices) , [ORG:subject] <trigger: among them> , (say|said|had|were|have|learned|heard|did)',
    example: [
      'Tallis Systems was hacked. Others, Alder Clinics among them, say they had heard nothing of the breach.',
      { subject: 'Alder Clinics' },
    ],
    counterExample:
      'Tallis Systems was hacked. Others, Alder Clinics before them, say they had heard nothing of the breach.',
  },
  {
    id: 'suffered/makes-aware-of',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ <trigger: (providing|provides|giving|gives|issuing|issued|posting|posted|sending|writing|publishing)> (this|a|an|the|you|you with)* (notice|letter|notification|statement)? to (make|inform|notify|tell|alert|let|advise|explain|share) ... (incident|breach|event|intrusion|attack)',
    example: [
      'Kestrel Union is providing this notice to make members aware of an incident at a printer.',
      { subject: 'Kestrel Union' },
    ],
    counterExample: 'Kestrel Union is providing this notice to make members aware of an opening at a printer.',
  },
  {
    id: 'suffered/told-some-of-its',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (has |have |had )?<trigger: (told|notified|informed|warned|advised|alerted|telling|notifying|informing|warning)> (its|their|some of its|[CNT])* (#A|#N)* ({kept}|[GRP]|[PPL]) that (#DA|[CNT]|of|them|[GRP])* (had|have|were|was|might|may) ... ([DAT]|data|information|records|details|files|stolen|files|affected|included|caught up|breach)',
    example: [
      'Kestrel Bank has told its customers that 13,400 of them had their information in the files.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample: 'Kestrel Bank has told its customers that 13,400 of them had their umbrellas in the hall.',
  },
  {
    id: 'suffered/former-staff-did',
    predicate: 'SUFFERED',
    pattern:
      "(former|ex|rogue|onetime|one-time|fired|a|an) (#A)* [ORG:subject] ('s)? (#A)* (employee|worker|clerk|nurse|teller|technician|engineer|contractor|manager|administrator|staffer|developer|analyst|executive|agent|receptionist|cashier) (,|[PER]|#M|[CNT]|#A|who)* (#RVA|to|of|with|for)* <trigger: (stealing|selling|copying|leaking|downloading|photographing|snooping|accessing|taking|stole|sold|copied|leaked|downloaded)> ... (data|information|records|details|files|accounts|[DAT])",
    example: [
      'Former Kestrel Bank clerk Dana Whitlock pleaded guilty to stealing the account numbers of customers.',
      { subject: 'Kestrel Bank' },
    ],
    counterExample:
      'Former Kestrel Bank clerk Dana Whitlock pleaded guilty to stealing the garden gnomes of customers.',
  },
  {
    id: 'suffered/silent-on-culprit',
    predicate: 'SUFFERED',
    pattern:
      '[ORG:subject] ~ (has |have |had )?(not|declined to|refused to|would not|did not|does not) (#RV)* <trigger: (who was behind|who is behind|who carried out|who did it|how the hackers|how the attackers|how the intruders|how hackers|how intruders|how the thieves|how many customers|how many patients)> (the|its|this|#A|#N)* ({breach}|got|were|broke|had|may|are|it)',
    example: ['Kestrel Bank has not said who was behind the attack.', { subject: 'Kestrel Bank' }],
    counterExample: 'Kestrel Bank has not said who was behind the counter.',
  },
]
