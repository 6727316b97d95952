import type { WordClasses } from '../rule.ts'
import { wordClasses } from '../classes.ts'
import { organizationNouns } from '../lexicon/evidence-words.ts'
import { phrases } from '../lexicon/phrases.ts'

/** What houses are called by their trade: hauliers, steelmakers. Those who only deal with them or write of them are not meant. */
const ofTrades = [...organizationNouns].filter(
  (noun) =>
    !/s$|^(?:client|customer|partner|affiliate|competitor|rival|news\w+|magazine|outlet|broadcaster|blog|podcast|publication|publisher|watchdog|regulator|authority|court|ministry|office|party|team|league|host|auditor|community|network|site|website|portal|wallet|printer|gym|employer|owner|parent|subsidiary)$/.test(
      noun,
    ),
)

/** Classes of the rows that read notices by who speaks, who hears, and in which paper. */
export const noticeClasses: WordClasses = {
  ...wordClasses,
  /** The one who was hit, without a name. */
  house: [
    ...ofTrades,
    ...phrases(
      'company, firm, bank, hospital, district, city, county, university, school, college, retailer, chain, agency, charity, council, maker, provider, operator, insurer, lender, clinic, system, union, airline, platform, service, organization, organisation, business, practice, utility, library, department, developer, startup, broker, village, town, carrier, supplier, processor, administrator, group, spokesperson, spokesman, spokeswoman, officials, executives, administrators, we, vendor, app, store, shop, association, church, museum, exchange, plan, trust, fund, contractor, society, studio, start-up, bureau, authority, hospice, carmaker, chain',
    ),
  ],
  /** Who tells where a notice is told of "they" who were hit. */
  they: phrases(
    'they, leaders, managers, staff, representatives, trustees, investigators, team, mayor, superintendent, principal, headteacher, head teacher, headmaster, headmistress, rector, chancellor, vice-chancellor, provost, dean, president, chairman, chairwoman, chair, chief executive, ceo, director, owner, founder, co-founder, treasurer, secretary, registrar, manager, governors, pastor, bishop, commodore',
  ),
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
  /** Told, in whatever words: participles behind "was". */
  'told-of': phrases(
    'notified, informed, alerted, contacted, told, warned, advised, apprised, intimated, briefed, made aware, put on notice, kept posted, kept informed, kept abreast, kept in the loop, tipped off, given notice, handed notice, written to, emailed, e-mailed, texted, phoned, telephoned, messaged, forewarned, approached',
  ),
  /** Getting through to people, one by one. */
  'in-touch': phrases(
    'in touch with, in contact with, made contact with, making contact with, spoken to, spoken with, speaking to, speaking with, spoke to, spoke with, rang, rung, ringing, phoned, phoning, telephoned, telephoning, calling, called, e-mailing, e-mailed, emailing, emailed, texting, texted, messaging, messaged, knocking on the doors of, visited, visiting, writing to, written to, wrote to, contacting, contacted, reaching out to, reached out to',
  ),
  /** Getting through to an office. */
  'to-officials': phrases(
    'in touch with, in contact with, made contact with, making contact with, spoken to, spoken with, speaking to, speaking with, spoke to, spoke with, approached, rang, phoned, telephoned, contact with, got in touch with, getting in touch with, in dialogue with, in communication with',
  ),
  /** Papers that are written to an office. */
  paper: phrases(
    'report, reports, letter, letters, email, emails, statement, form, submission, declaration, notice, notices, notification, notifications, disclosure, disclosures, message, memo, filing, filings, 8-k, form 8-k, breach notice, breach report, self-report, paperwork',
  ),
  apologise: phrases(
    'apologised to, apologized to, apologising to, apologizing to, apologises to, apologizes to, apologise to, apologize to, said sorry to, saying sorry to',
  ),
  /** Ways to tell people whose addresses are unknown. */
  publish: phrases(
    'posted, posting, put up, published, publishing, ran, placed, took out, taken out, issued, issuing, put out, displayed, aired, broadcast, used, hung, bought',
  ),
  every: ['every', 'each'],
  'one-person': phrases(
    'customer, patient, member, user, employee, client, person, individual, student, guest, subscriber, household, family, borrower, passenger, shopper, resident, policyholder, pensioner, account holder, colleague, worker, driver, teacher, pupil, parent, tenant, donor, applicant, voter, player, reader, staff member, member of staff, carer, volunteer, cardholder, supporter, saver, shopper, visitor, owner, buyer, seller, recipient',
  ),
}
