import type { WordClasses } from '../rule.ts'
import { phrases } from '../lexicon/phrases.ts'
import { acting, going, suffering } from '../lexicon/verb-forms.ts'
import { actClasses } from './timeline-acts-words.ts'

const event = actClasses['event'] ?? []
const sign = actClasses['sign'] ?? []

const perceiving =
  'discover, detect, spot, notice, identify, uncover, find, catch, learn of, learn about, hear of, hear about, find out about, become aware of, realise, realize, recognise, recognize, come across, stumble on, stumble upon, stumble across, observe, see, get wind of, pick up on, pick up, flag, turn up, unearth, trip over, locate, happen upon, stumble over, chance on, chance upon, get word of, sniff out, ferret out, dig up, intercept, pinpoint, track down, cotton on to, catch on to, wise up to, wake up to, latch on to, get on to, hit on, run across, be alerted to, be tipped off to, establish, expose, unmask'

/** Classes of the rows that read when it was found. */
export const findClasses: WordClasses = {
  ...actClasses,
  perceive: [
    ...acting(perceiving),
    ...phrases(
      'was told of, were told of, been told of, was made aware of, was alerted to, was informed of, made aware of, knew of, knew about',
    ),
  ],
  perceiving: going(perceiving),
  perceived: suffering(
    'discover, detect, spot, notice, identify, uncover, find, catch, observe, flag, unearth, recognise, recognize, pick up, turn up, report internally, bring to light',
  ),
  /** What is found: what happened, who did it, what lay open. */
  clue: [
    ...event,
    ...sign.filter(
      (word) =>
        !/^(?:use|code|files|software|events?|matter|data|file|password|emails?|conduct|access|system)$/.test(word),
    ),
    ...phrases(
      'intruder, intruders, hackers, hacker, attackers, attacker, scheme, fraud, snooping, deception, leak, bucket, database, server, spyware, skimmer, skimmers, skimming, ransom note, ransom notes, missing files, signs, sign, evidence, traces, indications, indicators, break-in, burglary, loss, lapse, missing laptop, missing drive, problem, problems, breach, misdirected email, spill, cache, trove, listing, irregularity, anomalies, anomaly, wrongdoing, unauthorised access, unauthorized access, theft, backdoor, malicious software, malicious files, malicious code, odd log-ins, log-ins, exposed data, exposed files, exposed server, records, misuse, cluster, storage container, container, instance, endpoint, repository, changes, alterations, tampering, copies, hole, gap, loophole, weakness, mix-up, blunder, oversight, data for sale, files for sale, its data',
    ),
  ],
  /** Who or what watches over a network from inside or outside. */
  watch: phrases(
    'check, checks, routine check, audit, auditor, auditors, internal audit, review, scan, test, penetration test, monitoring, monitor, tool, tools, software, alarm, alert, alerts, system, systems, team, technicians, engineers, engineer, analyst, analysts, administrator, administrators, staff, staffers, employee, employees, worker, workers, clerk, teller, nurse, colleague, manager, supervisor, researcher, researchers, customer, patient, reader, user, guest, parent, student, journalist, reporter, consultant, consultants, contractor, vendor, provider, bank, processor, police, investigators, agents, inspector, inspection, firm, company, security firm, security company, landlord, nobody, no one, someone, members, developer, technician, specialist, sweep, search, scanner, antivirus, product, we, it, they, he, she',
  ),
  stranger: phrases(
    'researcher, researchers, security researcher, security researchers, customer, customers, patient, reporter, reporters, journalist, journalists, police, detectives, investigators, fbi, authorities, law enforcement, whistleblower, tipster, stranger, hacker, blogger, bug hunter, member, user, parent, student, expert',
  ),
  outsider: phrases(
    'researcher, researchers, security researcher, security researchers, customer, customers, patient, reporter, reporters, journalist, journalists, police, officer, officers, agents, detectives, investigators, fbi, authorities, law enforcement, whistleblower, tipster, firm, company, vendor, user, parent, student, hacker, stranger, expert, security firm, bank, processor, payment processor, third party, blogger, colleague, supervisor, agency, member, hunter, bug hunter',
  ),
  /** Who is hit, without a name. */
  house: phrases(
    'company, firm, bank, hospital, district, city, county, university, school, college, retailer, chain, agency, charity, council, maker, provider, operator, insurer, lender, clinic, system, credit union, airline, platform, service, organization, organisation, business, practice, utility, library, department, officials, executives, board, management, developer, startup, broker, ministry, town, village, state, office',
  ),
  /** Who speaks for it. */
  official: phrases(
    'president, spokesman, spokeswoman, spokesperson, officials, official, executives, executive, superintendent, mayor, chief executive, ceo, administrator, administrators, director, chancellor, principal, chairman, chairwoman, managers, leaders, trustees, owner, founder, city manager, county manager, general manager, representative',
  ),
  self: phrases('we, it, they'),
  vendor: phrases(
    'vendor, provider, supplier, contractor, processor, partner, bank, payment processor, host, hosting company',
  ),
  /** Who stands for everyone. */
  public: phrases(
    'residents, investors, shareholders, stockholders, reporters, journalists, parents, families, lawmakers, public, market, markets, stock exchange, exchange, citizens, voters, community, press, media, followers, fans, readers, world, viewers, stock market, council, board members, legislators',
  ),
  /** Papers and things that are lost and found. */
  papers: phrases(
    'chart, charts, file, files, records, letters, forms, documents, memory stick, usb stick, laptop, folder, folders, notes, notebook, hard drive, drive, diary, paperwork, binder, binders, box, boxes, bag, bags, papers, envelopes, printouts, tablet, phone, x-rays, applications, statements, slips',
  ),
  /** Where no paper with names belongs. */
  dump: phrases(
    'dumpster, dumpsters, bin, bins, skip, trash, garbage, rubbish, recycling, landfill, alley, gutter, ditch, roadside, lay-by, street, sidewalk, pavement, curb, kerb, verge, parking lot, car park, bus, train, taxi, cab, tram, plane, bus stop, train station, pub, cafe, café, bar, restaurant, field, hedge, storage unit, flea market, thrift store, thrift shop, charity shop, auction, rental car, hire car, toilet',
  ),
  /** Young people whom no one takes for thieves unless they break in. */
  youth: phrases(
    'student, students, pupil, pupils, teenager, teenagers, teen, teens, youth, youths, schoolboy, schoolboys, junior, juniors, sophomore, sophomores, senior, seniors, boy, boys, girl, girls, classmate, classmates, 15-year-old, 16-year-old, 17-year-old, 18-year-old, 19-year-old',
  ),
  /** What stands for a set of stolen data. */
  haul: phrases(
    'set, dump, cache, haul, trove, batch, loot, copy, database, file, archive, leak, collection, material, spreadsheet, list',
  ),
  /** What opens a door to one who is not its owner. */
  pass: phrases(
    'account, accounts, login, logins, log-in, log-ins, password, passwords, credentials, badge, token, user name, username, mailbox, email account, admin account, vpn account, service account, passcode, access code, connection, remote desktop',
  ),
  'ransom-note': phrases(
    'ransom note, ransom notes, ransom demand, ransom demands, ransom message, ransom letter, extortion email, extortion note, extortion demand, demand for money, ransom, extortion message, ransom notice',
  ),
}
