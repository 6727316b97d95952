import type { WordClasses } from '../rule.ts'
import { wordClasses } from '../classes.ts'
import { wordSet } from '../lexicon/phrases.ts'

const words = (list: string): readonly string[] => list.split(', ')

/** Word classes of the timeline rows, with the general ones. */
export const timelineClasses: WordClasses = {
  ...wordClasses,
  /** Nouns for what happened. */
  event: [
    ...(wordClasses['breach'] ?? []),
    ...words(
      'heist, heists, hijacking, malware infection, phishing attack, phishing attacks, phishing campaign, phishing scheme, phishing scam, phishing incident, leakage, data loss, exfiltration, unauthorized access, unauthorised access, unauthorized activity, unauthorised activity, cyber event, cybersecurity event, security event, defacement, cyber-incident, cyberintrusion, cyber intrusion, cyber theft, ddos attack, denial-of-service attack, supply-chain attack, supply chain attack, cyberheist, hackings, thefts, infiltrations, break-ins, megabreach, mega-breach, security lapse, data spill, data dump, data breach incident, email compromise, bec attack, bec scam, skimming, cryptojacking, hacking attack, hacking attacks, hacking incident, hack attack, attack campaign, credential stuffing attack, credential stuffing campaign, credential stuffing, hacking campaign, extortion attempt, cyber extortion, credential stuffing attacks, brute force attack, unauthorized intrusion, unauthorized disclosure, inadvertent disclosure, privacy incident, network outage, system outage, network disruption, cyber disruption',
    ),
  ],
  happen: words(
    'occurred, occurs, occurring, occur, happened, happening, took place, taken place, taking place, began, begins, beginning, begun, started, starting, dates back to, dates to, dated back to, dating back to, dating to, dates from, dating from, lasted, transpired, unfolded, continued, ran, persisted, went undetected, went unnoticed, goes unnoticed, went undiscovered, went unseen, remained unnoticed, was carried out, were carried out, was conducted, was perpetrated, went on, commenced, ended, was launched, were launched, originated, stretched, spanned, was first launched, remained undetected, goes back to, go back to, going back to, went back to',
  ),
  suffer: words(
    'suffered, suffers, suffering, suffer, experienced, experiences, experiencing, sustained, endured, faced, weathered, had, saw, fell victim to, falls victim to, fallen victim to, falling victim to, was the victim of, were the victims of, been the victim of, became the victim of, was a victim of, was the target of, been the target of, became the target of, became a victim of, become a victim of, been a victim of, became victims of, were victims of, was victim of, fell prey to, fallen prey to, falling prey to, was the subject of, was subject to, was subjected to, were subjected to, been subjected to, was hit by, were hit by, been hit by, hit by, was hit with, was struck by, was affected by, were affected by, been affected by, was impacted by, were impacted by, affected by, impacted by, was rocked by, rocked by, hit with, reeling from, recovering from, was crippled by, was targeted by, was targeted in, targeted in, was caught in, were caught up in, was involved in, exposed in, compromised in, stolen in, leaked in, affected in, impacted in, breached in, lost in, taken in',
  ),
  hurt: words(
    'hacked, hacked into, breached, compromised, infiltrated, hijacked, defaced, broken into, skimmed, stolen, leaked, leaked online, exfiltrated, held for ransom, held to ransom, taken hostage, infected with malware, infected with ransomware, infected by malware, infected by ransomware, knocked offline, taken over, seized by hackers',
  ),
  /** Verbs of attack that tell of other things too: they need a hand or a tool beside them. */
  'hurt-by': words(
    'attacked, targeted, hit, struck, crippled, raided, infected, penetrated, cracked, affected, impacted, paralyzed, disrupted, victimized, accessed, encrypted, locked, taken down, duped, tricked, scammed',
  ),
  /** What was done to files that are found so. */
  harmed: words(
    'deleted, wiped, erased, altered, changed, tampered with, rerouted, corrupted, renamed, scrambled, encrypted, removed, modified, overwritten, duplicated, forwarded',
  ),
  lose: words(
    'stolen, exfiltrated, copied, leaked, exposed, breached, compromised, accessed, hacked, taken, acquired, illegally obtained, improperly obtained, fraudulently obtained, wrongfully obtained, obtained by hackers, downloaded, scraped, harvested, pilfered, swiped, siphoned, siphoned off, dumped, posted online, published online, logged into, hijacked, viewed, intercepted, skimmed, extracted, encrypted, disclosed, lost, looted, misused, emailed, mailed, misdirected, made public, accessible, in the hands of hackers, in the hands of criminals, in the hands of attackers, in criminal hands, in the wrong hands, left exposed, left open, left unsecured, left unprotected, publicly accessible, captured, collected by',
  ),
  attacks: words(
    'hacked, hacked into, breached, broke into, breaking into, broke in, infiltrated, penetrated, compromised, attacked, raided, hijacked, targeted, accessed, stole, exfiltrated, copied, leaked, obtained, acquired, downloaded, scraped, harvested, swiped, siphoned, siphoned off, siphoning, dumped, published, posted, encrypted, infected, planted, installed, deployed, injected, gained access, gaining access, had access, obtained access, got access, got into, made off with, logged into, logged in, exploited, intercepted, skimmed, extracted, viewed, tricked, gained unauthorized access, lifted, pilfered, looted, defaced, captured, stealing, accessing, hit, struck, targeting, spied, was able to access, were able to access, was able to obtain, were able to obtain, was able to steal, were able to steal, managed to steal, managed to access, managed to gain, were inside, was inside, been inside, were in, lurked, lurking, roamed, dwelled, hid in, entered, crept into, slipped into, reading, took over, locked, pulling, inserted, slipped, hid, placed, came in, came back, got in, first got in, logged on, signed in, let themselves in, walked off with, walked out with, were able to view',
  ),
  culprit: [
    ...(wordClasses['intruder'] ?? []),
    ...words(
      'intruders, perpetrators, perpetrator, thief, insider, spies, employee, worker, contractor, someone, somebody, malware, ransomware, virus, individuals, persons, third parties, actors, groups, gangs, operatives, infiltrators, unknown third party, unauthorised third party, unauthorized actor, unauthorized actors, unauthorised person, unauthorised party, cyber criminals, cyber criminal, cyber attackers, cyber thieves, outsider, outsiders, stranger, unknown actor, unknown party, former employee, former worker',
    ),
  ],
  holding: words(
    'data, information, info, records, files, documents, details, credentials, passwords, emails, e-mails, messages, photos, images, videos, database, databases, accounts, account, laptop, laptops, computer, computers, server, servers, systems, system, network, networks, website, site, websites, device, devices, hard drive, drive, email account, email accounts, mailbox, mailboxes, inbox, card numbers, cards, numbers, names, addresses, tokens, funds, money, bitcoins, bitcoin, cryptocurrency, code, source code, application, applications, environment, forum, app, platform, portal, bucket, page, pages, backup, backups, credit cards, payment cards, card data, logins, dump, tools, secrets, paperwork, hard drives, usb drive, flash drive, documents, letters, spreadsheet, list, terminals, registers, machines, customers, users, patients, employees, members, people, individuals, guests, clients, students',
  ),
  discover: words(
    'discovered, discovers, discovering, discover, learned of, learnt of, learned about, learnt about, learning of, learn of, learned that, learnt that, learned, became aware of, became aware, becomes aware of, becoming aware of, become aware of, became aware that, becoming aware that, become aware that, made aware of, made aware that, was made aware, were made aware, was aware of, knew of, knew about, noticed, notices, noticing, notice, noticed that, detected, detects, detecting, detect, identified, identifies, identifying, identify, uncovered, uncovers, uncovering, spotted, spots, spotting, found, finding, finds, realized, realised, realizing, observed, observing, recognized, was alerted to, were alerted to, been alerted to, being alerted to, was alerted that, was alerted about, was alerted by, were alerted by, being alerted by, was alerted, were alerted, was notified of, was notified that, were notified of, was notified about, was informed of, was informed that, was informed by, was told of, was tipped off, were tipped off, was tipped off to, was warned of, was warned about, was contacted by, stumbled upon, stumbled across, came across, picked up on, suspected, saw, received a report, received reports, received an alert, received information, received word, got wind of, found out about, found out that, found out, confirmed the discovery of, flagged, determined that it was, found out on, told us that, told us, alerted us that, alerted us to, alerted us, notified us that, notified us of, informed us that, informed us of, contacted us about',
  ),
  found: words(
    'discovered, detected, identified, noticed, uncovered, found, spotted, observed, recognized, flagged, caught, found out',
  ),
  odd: words(
    'suspicious, unusual, unauthorized, unauthorised, anomalous, malicious, abnormal, irregular, fraudulent, odd, strange, potential, possible, unexpected, unusual network, suspicious network, suspected, improper, inappropriate, illegal, illicit',
  ),
  sign: [
    ...words(
      'activity, activities, access, behavior, behaviour, traffic, login, logins, login activity, transaction, transactions, charges, emails, email, disruption, intrusion, event, events, malware, ransomware, anomaly, anomalies, irregularities, network activity, email activity, account activity, conduct, queries, requests, login attempts, attempts, patterns, pattern, use, code, files, software, outage, vulnerability, flaw, bug, glitch, exposure, problem, issue, error, misconfiguration, leak, database, databases, bucket, server, data, cache, trove, infection, virus, something, wrongdoing, discrepancies, connections, mistake, fraud, phishing, matter, situation, infiltration, encryption, log-ins, log-in, log ins, log in, sign-in, sign-ins, sign ins, sign in, log on attempts, password, file',
    ),
    ...(wordClasses['breach'] ?? []),
  ],
  contain: words(
    'contained, containing, contain, secured, securing, secure, shut down, shutting down, shut off, evicted, expelled, blocked, blocking, terminated, terminating, locked out, locked down, locked, took offline, taken offline, taking offline, took down, taken down, isolated, isolating, disconnected, patched, patching, remediated, remediating, mitigated, stopped, halted, halting, neutralized, eradicated, disabled, disabling, deactivated, ended, ending, closed, closing, plugged, resolved, fixed, fixing, removed, revoked, revoking, cut off, cutting off, severed, restored, stemmed, cleaned, sealed, thwarted',
  ),
  threat: [
    ...words(
      'access, intruder, intruders, attacker, attackers, hacker, hackers, threat, vulnerability, vulnerabilities, flaw, hole, gap, loophole, malware, ransomware, virus, bug, activity, connection, connections, account, accounts, email account, email accounts, database, databases, server, servers, system, systems, network, networks, website, site, bucket, app, application, environment, portal, breach, incident, attack, intrusion, exposure, leak, situation, issue, problem, operations, infection, compromise, data, forum, page, url',
    ),
    ...(wordClasses['breach'] ?? []),
  ],
  publish: words(
    'announced, announces, announcing, disclosed, discloses, disclosing, revealed, reveals, revealing, confirmed, confirms, confirming, acknowledged, acknowledges, acknowledging, admitted, admits, admitting, publicized, publicised, went public with, going public with, made public, publicly disclosed, publicly announced, publicly acknowledged, publicly confirmed, came clean about, owned up to, posted a notice, published a notice, posted notice, broke the news of, first disclosed, first reported, first announced, first revealed',
  ),
  published: words(
    'announced, disclosed, revealed, reported, made public, publicly announced, publicly disclosed, publicly reported, publicly revealed, publicized, publicised, made known, acknowledged, confirmed, first reported, first disclosed, first announced, first revealed, unveiled, exposed publicly',
  ),
}

/** Before breaches: many are meant, and none in particular. */
export const summing = wordSet('all most many several percent number numerous such these various')

/** Words that make an attack, a leak or a theft one of another kind. */
export const otherEventKinds = wordSet(
  'heart panic asthma anxiety terror terrorist terrorism shark dog knife stabbing missile drone bomb bombing rocket arson gun shooting military air gas oil water methane ammonia roof sewage chemical radiation asbestos lead virus car auto bike bicycle truck vehicle copper art jewel jewelry grand petty retail package cargo fuel museum bank personal-injury contract hull levee dike dam wage',
)

/** "was discovered": with one of these the participle is a verb of its own. */
export const passiveAuxiliaries = wordSet('was were been being is are')

/** "the inquiry into the breach": something else is the subject. */
export const aboutPrepositions = wordSet(
  'over into about regarding concerning for behind with to against of from involving',
)

/** "news of the breach", "a string of attacks": the noun stands for what follows it. */
export const transparentNouns = wordSet(
  'news word details series string wave spate one two most some many existence scope first part flurry rash',
)

/** After a dated breach: it is the name of another thing, "the 2017 breach report". */
export const namedAfterBreach = wordSet(
  'report reports study studies survey investigation investigations index law laws act portal notification notifications notice notices database tracker expert experts litigation landscape cost costs insurance response simulation protection settlement settlements lawsuit lawsuits suit trial probe case victims class plan victim charges hearing hearings',
)

/** Before an incident's name: no verb governs it. */
export const freePrepositions = wordSet(
  'over after following in from by during since with for before against behind until amid despite under',
)

/** "suffered a breach in May": the date is the breach's. */
export const undergoingVerbs = wordSet(
  'suffered experienced had sustained endured hit blamed followed preceded was were is been affected saw had impacted caused confirmed-in',
)
