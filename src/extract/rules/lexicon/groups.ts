/** People without a name of their own, by the noun they are called by. */
import type { EntityRole } from '../../../model.ts'
import { phraseSet } from './phrases.ts'

/** People affected, served or employed. */
export const peopleHeads = phraseSet(`
  pensioners, savers, diners, mothers, fathers, spouses, widowers, grandparents, bettors, households, school districts, commuters, renters, job seekers, job applicants,
  individuals, customers, users, patients, victims, people, employees, members, residents, consumers, clients, students, subscribers, shoppers, cardholders, guests, passengers, applicants, taxpayers, voters, citizens, families, parents, volunteers, donors, participants, beneficiaries, policyholders, borrowers, workers, staff, staffers, plaintiffs, teachers, children, minors, adults, veterans, travelers, travellers, drivers, merchants, sellers, buyers, investors, shareholders, visitors, enrollees, dependents, retirees, tenants, owners, players, gamers, readers, contractors, personnel, persons, survivors, alumni, pupils, learners, caregivers, relatives, Americans, Californians, Minnesotans, Texans, New Yorkers, Britons, Australians, Canadians, Europeans, recipients, claimants, homeowners, depositors, businesses, vendors, constituents, soldiers, officers, doctors, physicians, nurses, attendees, registrants, candidates,
  supporters, sophomores, freshmen, undergraduates, graduates, ratepayers, householders, leaseholders, landlords, carers, foster carers, childminders, card holders, account holders, ticket holders, cardmembers, service users, jobholders, churchgoers, congregants, flyers, frequent flyers, holidaymakers, bettors, punters, gamblers, trainees, apprentices, recruits, cadets, interns, lecturers, academics, scholars, guardians, next of kin, loved ones, widows, farmers, growers, truckers, couriers, landowners, licensees, permit holders, adopters, campers, runners, streamers, co-workers, coworkers, colleagues, kids, inmates, prisoners, detainees, athletes, Olympians, motorists, freelancers, educators, servicemembers, service members, troops, jobseekers, teenagers, newborns, immigrants, migrants, refugees, asylum seekers, foster children, worshippers, parishioners, patrons, Indians, Germans, Russians, Koreans, Mexicans, Brazilians, Argentinians, Argentines, Chileans, Norwegians, Swedes, Danes, Finns, Italians, Israelis, Malaysians, Indonesians, Singaporeans, Filipinos, New Zealanders, South Africans, Floridians, Ohioans, Virginians, Pennsylvanians, Oregonians, Vermonters`)

/** Those whose data it was, in an article that has no other word for them. */
export const namelessPeople = phraseSet(`those affected, those impacted, everyone affected, everyone impacted`)

/** One person or one body of people whom a suit makes a party. */
export const lonePeople = phraseSet(`
  man, woman, mother, father, couple, family, resident, customer, patient, employee, worker, user, member, subscriber, student, teacher, nurse, driver, retiree, veteran, parent, guest, passenger, tenant, shareholder, investor, consumer, borrower, donor, volunteer, policyholder, cardholder, shopper, taxpayer, pensioner, widow, grandmother, grandfather, teenager, group, association, union, coalition, nonprofit, charity`)

/** Whom the police and courts deal with, where no name is given; their plurals, too. */
const accusedPeople = phraseSet(`
  man, woman, teenager, teen, youth, boy, girl, student, pupil, junior, senior, sophomore, employee, worker, clerk, nurse, technician, engineer, contractor, administrator, analyst, developer, programmer, hacker, operator, officer, constable, manager, official, couple, brother, sister, sibling, resident, national, citizen, insider, broker, trader, adviser, agent, assistant, receptionist, cashier, teller, auditor, consultant, doctor, physician, paramedic, pharmacist, teacher, intern, trainee, graduate, dropout, suspect, member, men, women, affiliate, native`)

export const isAccusedNoun = (noun: string): boolean =>
  accusedPeople.has(noun) ||
  (noun.endsWith('s') && accusedPeople.has(noun.slice(0, -1))) ||
  /^\d\d-year-olds?$/.test(noun)

/** What is done to them. */
export const accusingVerbs = phraseSet(
  `charged, indicted, arraigned, jailed, sentenced, imprisoned, convicted, pleaded, pled, charging, booked, extradited`,
)

/** What a plaintiff does. */
export const suingVerbs = phraseSet(
  `sued, sues, suing, filed, files, brought, lodged, launched, begun, began, commenced, initiated, summoned`,
)

/** Authorities, advisers and the press. */
export const authorityHeads: ReadonlyMap<string, EntityRole | null> = new Map([
  ...[
    ...phraseSet(
      `law enforcement, law enforcement agencies, law enforcement authorities, law enforcement officials, police, the police, authorities, prosecutors, federal prosecutors, investigators, detectives, officers`,
    ),
  ].map((head) => [head, 'LAW_ENFORCEMENT'] as const),
  ...[
    ...phraseSet(
      `regulators, regulatory authorities, attorneys general, state attorneys general, state attorneys, data protection authorities, watchdogs, regulatory agencies, government agencies, supervisory authorities, supervisory authority`,
    ),
  ].map((head) => [head, 'REGULATOR'] as const),
  ...[
    ...phraseSet(
      `bourses, stock exchanges, card schemes, card networks, card brands, lawmakers, legislators, senators, officials, researchers, experts, analysts, lawyers, attorneys, financial institutions, banks, credit unions, card issuers, credit bureaus, consumer reporting agencies, consumer reporting bureaus, consumer credit bureaus, credit agencies, credit rating agencies, credit reference agencies, credit reporting companies, reporting agencies, reporting bureaus, credit reporting agencies, credit reporting bureaus, media, media outlets, news outlets, journalists, reporters, insurers, law firms, forensic investigators, cybersecurity experts, security researchers, health plans`,
    ),
  ].map((head) => [head, null] as const),
])

/** Offices in the singular, where an owner stands before: "the province's privacy commissioner", "Vermont's attorney general". */
export const ownedOffices: ReadonlySet<string> = phraseSet(
  `attorney general, privacy commissioner, insurance commissioner, information commissioner, data protection authority, data protection commissioner, insurance department, banking department, health department, privacy watchdog, data watchdog, privacy regulator, data regulator`,
)

/** Those who attack. Of "group of hackers" the phrase is the head. */
export const attackerHeads = phraseSet(`
  hackers, hacker, attackers, attacker, cyberattackers, cyberattacker, cybercriminals, cybercriminal, criminals, intruders, intruder, thieves, thief, scammers, scammer, fraudsters, fraudster, adversaries, adversary, perpetrators, perpetrator, crooks, cybercrooks, cyberthieves, spammers, phishers, extortionists, blackmailers, culprits, threat actors, threat actor, bad actors, bad actor, malicious actors, malicious actor, unauthorized actor, unauthorized actors, unauthorized party, unauthorized parties, unauthorised party, unauthorised third party, unauthorized third party, unauthorized individual, unauthorized individuals, unauthorized person, unauthorized persons, unauthorised person, cyber criminals, cyber criminal, cyber thieves, cyber attackers, cyber attacker, cyber actors, identity thieves, hacking group, hacking groups, hacker group, ransomware gang, ransomware gangs, ransomware group, ransomware groups, ransomware operators, cybercrime group, cybercrime gang, cybercrime ring, cyber gang, criminal group, criminal gang, hacking collective, hacker collective, extortion group, extortion gang, malware operators, malware authors, hacktivists, cyberspies, spies, threat group, crime ring, unknown actor, unknown party, outside party, cyber intruders, intruder(s), nation-state actors, state-sponsored hackers, fraud ring, black hats, ransomware actors, state actors, cyber-criminals, cyber-attackers, cyber-criminal, cyber-attacker, carders, insiders, rogue employee, criminal actors, criminal actor, malicious insider, malicious third party, malicious parties, malicious party, malicious third parties, unauthorized third parties, unauthorised third parties, unauthorised parties, unauthorised individuals, unauthorised persons, unauthorised people, unauthorized people, unauthorized users, unauthorized user, unknown individuals, unknown individual, unknown persons, unknown person, unknown third party, unknown third-party, unauthorized third-party, unknown third parties, unknown attackers, unknown attacker, unknown actors, unknown suspect, outside parties, outside actor, infiltrator, infiltrators, snooper, snoopers, eavesdropper, eavesdroppers, con artist, con artists, scam artist, scam artists, impostor, impostors, imposter, imposters, cyber gangs, cyber intruder, cybergang, cybergangs, cyber-gang, cyberspy, cyber-spies, cyber thief, cyberthief, identity thief, cyber crooks, cyber-crooks, cyber-thieves, malicious hackers, malicious hacker, threat groups, apt group, apt groups, espionage group, espionage groups, cyberespionage group, cyber-espionage group, cyber espionage group, hacker groups, hacktivist, black hat, black-hat hackers, cryptojackers, ransomware operator, ransomware gang members, cybercrime gangs, cybercrime groups, cyber-criminal gang, cyber criminal gang, cyber criminal gangs, criminal groups, criminal gangs, group of hackers, group of attackers, group of thieves, group of cybercriminals, group of criminals, gang of hackers, gang of thieves, team of hackers, ring of thieves, data thieves, data thief, miscreants, miscreant, evildoers, wrongdoers, interlopers, interloper`)

/** Adjectives and nouns that may stand before a head within the phrase. */
export const groupModifiers = phraseSet(`
  affected, impacted, current, former, existing, new, potential, individual, past, present, prospective, retail, online, mobile, business, corporate, commercial, residential, registered, active, inactive, premium, paid, paying, free, adult, minor, deceased, elderly, vulnerable, disabled, innocent, unsuspecting, class, class-action, action, settlement, team, staff, faculty, military, service, health, healthcare, care, medical, hospital, clinic, insurance, plan, bank, banking, credit, debit, card, account, loan, payday, utility, internet, wireless, postpaid, prepaid, phone, cable, broadband, app, platform, web, site, website, email, data, breach, ransomware, state, federal, local, national, international, foreign, government, public, private, school, college, university, district, city, county, police, u.s, us, uk, eu, fellow, additional, other, certain, many, multiple, numerous, several, security, cybersecurity, cyber, privacy, independent, external, outside, third-party, forensic, forensics, senior, top, chief, board, household, family, domestic, global, worldwide, european, american, british, canadian, australian, russian, chinese, iranian, north korean, korean, ukrainian, israeli, indian, german, french, unknown, unidentified, anonymous, malicious, unauthorized, unauthorised, nefarious, sophisticated, skilled, financially, motivated, state-sponsored, state-backed, nation-state, government-backed, suspected, alleged, notorious, infamous, prolific, criminal, underground, opportunistic, rogue, key, non, ex, temporary, part-time, full-time, seasonal, hourly, tech, it, loyal, valued, high-profile, celebrity, innocent, female, male, young, older, younger, teen, teenage, minority, low-income, uninsured, insured, consumer, customer, patient, user, employee, member, student, potentially, similarly, situated,    vulnerable, remote, essential, frontline, civilian, electric, fertility, dental, cancer, transplant, pediatric, emergency, nursing,  lead, prospective, subscribed, ordinary, unaffected,  concerned, relevant`)
