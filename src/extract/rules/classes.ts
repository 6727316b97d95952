import { phrases } from './lexicon/phrases.ts'
import type { WordClasses } from './rule.ts'

/**
 * Word classes that rules of several predicates use. A room with classes of its own spreads these into them:
 * `compileRules(rows, { ...wordClasses, notify: [...] })`.
 */
export const wordClasses: WordClasses = {
  be: phrases("is, are, was, were, been, be, being, 's, isn't, wasn't, aren't, weren't"),
  have: ['has', 'have', 'had', 'having', "hasn't", "haven't", "hadn't"],
  will: phrases('will, would, may, might, could, can, should, must, shall'),
  det: phrases('the, a, an, its, their, his, her, our, this, that, these, those, some, any, all, more, another'),
  poss: ['its', 'their', 'his', 'her', 'our', "'s"],
  breach: phrases(`
    breach, breaches, incident, incidents, attack, attacks, hack, hacks, leak, leaks, intrusion, intrusions,
    cyberattack, cyberattacks, cyber-attack, cyber-attacks, compromise, theft, exposure, ransomware, hacking,
    security incident, cyber incident, cybersecurity incident, data breach, data breaches, data leak,
    security breach, cyber attack, ransomware attack, data theft, data exposure, data security incident,
    security lapse, privacy breach, network intrusion, infiltration, break in, break ins, thefts, credential stuffing,
    credential-stuffing attack, credential-stuffing attacks`),
  'own-breach': phrases(`
    breach, breaches, data breach, data breaches, security breach, privacy breach, security incident,
    data security incident, cyber incident, cybersecurity incident, cyber security incident, cyberattack,
    cyberattacks, cyber attack, cyber attacks, cyber-attack, cyber-attacks, ransomware attack,
    ransomware attacks, ransomware incident, hack, intrusion, network intrusion, incident, data leak, leak,
    data theft, data incident, unauthorized access, unauthorised access, attack, data exposure, security lapse,
    cybersecurity attack, cybersecurity breach, data security breach, phishing attack, phishing incident, event`),
  'own-incident': phrases(`
    breach, data breach, security breach, security incident, data security incident, cyber incident,
    cybersecurity incident, cyber security incident, cyberattack, cyber attack, cyber-attack, ransomware attack,
    ransomware incident, intrusion, network intrusion, incident, data incident, unauthorized access,
    unauthorised access, unauthorized activity, suspicious activity, unusual activity, malicious activity,
    data theft, hack, ransomware on, attack on, attack against, attack in, malware on, cybersecurity event,
    security event, data event, privacy incident, data exposure`),
  announce: phrases(`
    said, says, announced, confirmed, confirms, disclosed, discloses, revealed, reveals, reported, acknowledged,
    admitted, admits, stated, warned, announces, acknowledges, reports`),
  'tell-past': ['notified', 'informed', 'alerted', 're-notified'],
  'tell-ing': ['notifying', 'informing', 'alerting'],
  tell: phrases(`
    notified, informed, alerted, notifying, informing, alerting, notify, inform, alert, notifies, informs,
    alerts, intimated, intimating, apprised, apprising, apprise, forewarned`),
  plan: phrases(`
    will, would, plans to, plan to, intends to, expects to, is going to, is preparing to, is set to,
    are going to, intend to, promised to, pledged to, aims to, is working to, has yet to, must, shall, should,
    expected to, prepares to, preparing to, planning to, vowed to, wants to, is required to, agreed to,
    agrees to, agree to, committed to, are required to, was required to, is obligated to, was ordered to,
    pledges to, promises to, plans on`),
  send: phrases(`
    sent, sending, send, sends, mailed, mailing, mail, emailed, emailing, e-mailed, e-mailing, issued, issuing,
    posted, distributed, distributing, provided, providing, gave, delivered, delivering, dispatched, dispatching,
    circulated, given, put out, putting out, sent out, sending out, fired off, pushed out, handed out, handing out`),
  notice: phrases(`
    notice, notices, letter, letters, notification, notifications, email, emails, e-mail, e-mails, alert, alerts,
    message, messages, notification letter, notification letters, memo, warning, bulletin, bulletins, circular,
    circulars, leaflet, leaflets, flyer, flyers, robocall, robocalls, voicemail, voicemails, advisory, sms,
    letter of apology, letters of apology`),
  file: phrases(`
    filed, files, filing, submitted, submitting, submits, lodged, lodging, sent, provided, made, furnished, furnishing,
    turned in, handed in, handed over, put in, delivered, tendered`),
  filing: phrases(`
    notice, notices, notification, notifications, report, reports, filing, disclosure, form, letter, statement,
    8-k, form 8-k, paperwork, documents, breach notice, breach notification, breach report, event form, incident form,
    incident report, breach form, statements`),
  report: phrases(`
    reported, reporting, reports, report, submitted, disclosed, disclosing, self-reported, referred, escalated,
    communicated, flagged, declared, notified, intimated, raised, relayed, passed, conveyed`),
  suit: phrases(`
    lawsuit, lawsuits, suit, suits, class action, class actions, class-action, class-actions,
    class action lawsuit, class action lawsuits, class-action lawsuit, class-action lawsuits, class action suit,
    class action complaint, class-action complaint, class action litigation, complaint, legal action,
    legal actions, litigation, legal proceedings, enforcement action, civil action, civil suit, legal complaint,
    proceedings, court case, civil case, legal claim, legal claims, group action, class complaint,
    group claim, group claims, group actions, representative action, representative proceeding, representative proceedings,
    collective action, collective claim, mass claim, group litigation, group proceeding, civil claim,
    class-action suit, statement of claim, notice of civil claim, class proceeding, class-action complaint, multidistrict litigation,
    class-action litigation`),
  office: phrases(`
    attorney general, attorneys general, attorney-general, commissioner, commissioners, watchdog, watchdogs, regulator, regulators, ombudsman,
    ombudswoman, auditor, inspectorate, committee, commission, his office, her office, subcommittee, supervisory authority, data protection authority,
    data protection authorities`),
  'office-of': phrases(`
    attorney general's, commissioner's, watchdog's, regulator's, authority's, ombudsman's, prosecutor's, prosecutors',
    regulators', watchdogs', committee's, commissioners', states', commission's, states, regulators, watchdogs, commissioners, prosecutors`),
  'brings-to-end': phrases(`
    puts to rest, put to rest, lays to rest, puts an end to, put an end to, ends, end, settles, settle, resolves, resolve,
    ending, settling, resolving, concludes, conclude, concluding, closes, disposes of, winds up, brings to an end,
    bring to an end`),
  'sue-filed': phrases(`
    filed, files, filing, brought, brings, bringing, bring, launched, launches, lodged, commenced, initiated,
    took, taken, taking, raised, started, file, pursued, pursuing, mounted, instituted, announced`),
  face: phrases(`
    faces, face, faced, facing, is facing, was hit with, were hit with, hit with, was served with, been hit with,
    slapped with, is fighting, is defending, defends, was named in, named in, been named in, is the target of,
    defendant in, fights, hit by, subjected to, confronts, confronting, staring at, staring down, grappling with, is contesting`),
  pay: phrases(`
    pay, pays, paid, paying, hand over, hands over, handed over, handing over, shell out, shells out, fork over, fork out, put up,
    puts up, set aside, sets aside, setting aside, cough up, part with, contribute, contributes, contributing, stump up`),
  accuse: phrases(`
    accuses, accused, accusing, alleges, alleged, alleging, challenges, challenged, challenging, claims, claimed,
    claiming, says, argues, targets, targeted, targeting, names, named, naming, blames, blamed, blaming, faults,
    contends, seeks, charges, asserts, asserted`),
  open: ['('],
  close: [')'],
  settlement: phrases(`
    class action settlement, class-action settlement, multistate settlement, multi-state settlement,
    settlement deal, assurance, stipulated judgment, stipulated order, agreed judgment, agreement in principle,
    agreements, settlement, settlements, settlement agreement, consent decree, consent order,
    resolution agreement, assurance of voluntary compliance, assurance of discontinuance, agreement, deal,
    accord, consent judgment, resolution, consent agreement, compensation`),
  'agreed-order': phrases(`
    proposed order, consent order, final order, settlement order, stipulated order, agreed order, proposed consent order,
    final consent order, consent decree, proposed consent decree, consent agreement, consent judgment,
    proposed settlement, proposed settlement order, settlement, settlement agreement, resolution agreement,
    voluntary resolution, stipulated judgment, assurance of voluntary compliance, assurance of discontinuance,
    proposed administrative complaint and order, undertaking, enforceable undertaking, corrective action plan`),
  settle: ['settled', 'settles', 'settle', 'settling', 'resolved', 'resolves', 'resolve', 'resolving'],
  end: phrases(`
    settle, resolve, end, compensate, put an end to, dispose of, reimburse, satisfy, close, settling, resolving,
    conclude, dismiss`),
  reach: phrases(`
    reached, reaches, reaching, obtained, obtains, obtaining, secured, secures, securing, announced, announces,
    announcing, won, wins, winning, joined, joins, joining, entered into, enters into, entering into, struck,
    strikes, agreed to, agrees to, signed, signs, negotiated, approved, approves, leads, led, finalized, entered`),
  fined: ['fined', 'fines', 'fining', 'fine', 'penalized', 'penalised', 'sanctioned'],
  fine: phrases(`
    fine, fines, penalty, penalties, civil penalty, civil penalties, monetary penalty, sanction,
    administrative fine, civil money penalty, monetary penalty notice, gdpr fine, penalty surcharge,
    administrative penalty, surcharge`),
  impose: phrases(`
    imposed, imposes, imposing, issued, issues, issuing, levied, levies, handed, handed down, handed out,
    slapped, hit, hits, announced, announces, proposed, gave, upheld, served`),
  probe: phrases(`
    investigation, investigations, probe, inquiry, enquiry, inquest, review, civil investigation,
    criminal investigation, investigations, inquiries, enquiries, probes`),
  'probe-open': phrases(`
    launched, launches, launching, opened, opens, opening, open, launch, began, begun, begins, beginning,
    started, starts, starting, announced, announces, initiated, initiating, conducting, conducted, leading, led,
    commenced, carrying out, carried out, carries out, undertaking, pursuing, has an`),
  'probe-ing': phrases(`
    investigating, investigated, investigates, investigate, probing, probed, probes, looking into, looked into,
    look into, making enquiries into, making inquiries into, examining, scrutinizing`),
  intruder: phrases(`
    hackers, hacker, attackers, attacker, cybercriminals, cybercriminal, criminals, intruders, intruder, thieves,
    gang, actors, actor, threat actors, threat actor, crooks, miscreants, fraudsters, group, party, person,
    individual, third party, cyberattackers, cybercrooks, unauthorized person, unauthorized individual,
    unauthorized party, extortionists`),
  'break-in-verb': phrases(`
    hacked, hacks, hacking, breached, breaches, breaching, breach, broke into, breaking into, break into,
    broken into, hit, hits, hitting, attacked, attacks, attacking, compromised, compromises, compromising,
    infiltrated, infiltrates, targeted, targets, penetrated, struck, accessed, raided, infected, plundered,
    targeting, infiltrating, got into, gained access to, gaining access to, gain access to, got access to,
    crippled, paralyzed, disrupted, ransacked, looted`),
  stolen: phrases(`
    stolen, taken, leaked, exfiltrated, obtained, copied, swiped, pilfered, scraped, harvested, lifted, siphoned,
    purloined, hacked, stole, stealing, dumped, extracted, exposed, downloaded, nabbed`),
  systems: phrases(`
    systems, system, network, networks, servers, server, database, databases, website, site, computers,
    it systems, computer systems, computer network, computer system, it network, email accounts, accounts,
    infrastructure, environment, portal, website, cloud, platform, forum, forums, app, web site, online store,
    customer database, user database, internal network, corporate network, mail server, email system`),
  kept: phrases(`
    customers, users, patients, members, employees, subscribers, clients, guests, students, shoppers, accounts,
    customer, user, patient, member, employee, passengers, players, staff, workers, consumers, residents, donors,
    cardholders, voters, taxpayers`),
}
