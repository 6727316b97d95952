import type { WordClasses } from '../rule.ts'
import { wordClasses } from '../classes.ts'
import { phrases } from '../lexicon/phrases.ts'

/** Classes of the rows that read notices by who speaks, who hears, and in which paper. */
export const noticeClasses: WordClasses = {
  ...wordClasses,
  /** The one who was hit, without a name. */
  house: phrases(
    'company, firm, bank, hospital, district, city, county, university, school, college, retailer, chain, agency, charity, council, maker, provider, operator, insurer, lender, clinic, system, union, airline, platform, service, organization, organisation, business, practice, utility, library, department, developer, startup, broker, village, town, carrier, supplier, processor, administrator, group, spokesperson, spokesman, spokeswoman, officials, executives, administrators, we, vendor, app, store, shop, association, church, museum, exchange, plan, trust, fund, contractor, society, studio, start-up, bureau, authority, hospice, carmaker, chain',
  ),
  /** Who tells where a notice is told of "they" who were hit. */
  they: phrases('they, leaders, managers, staff, representatives, trustees, investigators, team'),
  /** Ways to get in touch. */
  contact: phrases(
    'contacted, contacting, contacts, contact, called, calling, phoned, phoning, emailed, emailing, wrote to, writing to, messaged, reached out to, reaching out to, reach out to, got in touch with, approached',
  ),
  /** Ways to tell people of it one by one. */
  'tell-people': phrases(
    'told, telling, tells, tell, warned, warning, warns, warn, advised, advising, wrote to, writing to, written to, write to, writes to, emailed, emailing, e-mailed, emails, email, texted, texting, contacted, contacting, contacts, contact, messaged, messaging, phoned, phoning, notified, notifying, notify, notifies, informed, informing, inform, informs, alerted, alerting, alert, alerts, reached out to, reaching out to',
  ),
  /** What is told when a breach is told. */
  told: phrases(
    'breach, breaches, incident, attack, hack, theft, leak, intrusion, cyberattack, cyber attack, data breach, hackers, hacker, intruder, intruders, attacker, attackers, thieves, stolen, taken, copied, accessed, exposed, compromised, leaked, lost, affected, impacted, involved, breached, obtained, downloaded, viewed, unauthorized, unauthorised, ransomware, their data, their details, their information, personal data, personal information, personal details',
  ),
}
