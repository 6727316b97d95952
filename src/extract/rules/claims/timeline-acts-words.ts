import type { WordClasses } from '../rule.ts'
import { phrases } from '../lexicon/phrases.ts'
import { acted, acting, bases, going, suffering } from '../lexicon/verb-forms.ts'
import { timelineClasses } from './timeline-words.ts'

/** What a thief does. */
const attackVerbs =
  'hack into, break into, break in, infiltrate, penetrate, hijack, steal, exfiltrate, copy, obtain, acquire, download, scrape, harvest, swipe, siphon, siphon off, dump, encrypt, infect, plant, install, deploy, inject, gain access, gain entry, gain a foothold, get access, get into, get in, get hold of, make off with, get away with, walk off with, walk out with, walk away with, run off with, log into, log in, log on, sign in, sign into, intercept, skim, extract, pilfer, loot, deface, capture, enter, creep into, slip into, slip in, roam, lurk, lock up, lock down, scramble, take over, take control, impersonate, abuse, move through, rummage, comb through, sift through, set off, detonate, unleash, haul off, wipe, delete, drain, cart off, sneak into, sneak in, burrow into, worm into, bypass, try stolen, try passwords, empty, ransack, plunder, photograph, dupe, smuggle out, tap into, cripple, paralyse, paralyze, knock out, knock offline, take down, bring down, shut down, hobble, sabotage, hold hostage, hold to ransom, extort, clean out, rob, vacuum up, eavesdrop on, pivot, poach, collect, help himself to, help herself to, help themselves to, work his way through, work their way through, work its way through, crawl through, rifle through, trawl through, page through, leaf through, pass himself off, pass herself off, pass themselves off, talk his way into, talk their way into, pose as, connect to, take root in, nest in, embed, slip past, get past, get around, force, prise open, pry open, hoover up, scoop up, mop up, spirit away, carry off, cart away, fleece, bleed, bombard, flood, swamp, overwhelm, jam, brick, corrupt, destroy, tamper with, doctor, rig, wiretap, listen in on, root through, sneak past, camp in, hole up in, squat in'
/** The same, where the present is a noun as well. */
const attackNouns =
  'hack, access, breach, compromise, attack, raid, target, leak, launch, exploit, trick, lift, hit, strike, spy, lock, phish, guess, misuse, trigger, probe, spread, tap, read, view, search, use, fool, con, pull, run'

const holding = timelineClasses['holding'] ?? []

/** Classes of the rows that read a time by who or what is the subject of a verb. */
export const actClasses: WordClasses = {
  ...timelineClasses,
  /** Who breaks in. */
  thief: [
    ...(timelineClasses['culprit'] ?? []).filter((word) => !/^(?:employee|worker|contractor)$/.test(word)),
    ...phrases(
      'cyber gang, cyber gangs, cyber crooks, cyber thieves, data thieves, data thief, plunderers, raiders, raider, co-conspirator, co-conspirators, conspirators, accomplice, accomplices, defendants, scammers, scammer, fraudster, con artist, con artists, cybergang, ransomware gang, ransomware group, affiliate, affiliates, operators, impostor, imposter, snoop, snoops, strangers, anyone, adversary, adversaries, cybercrime group, hacking group, hacker group, offender, offenders, scraper, scrapers, saboteur, saboteurs, blackmailer, blackmailers, extortionist, extortionists, crooks, crook, swindlers, pirates, phisher, phishers, trespasser, skimming ring, crime ring, syndicate, cartel, crew, spy ring',
    ),
  ],
  burglar: phrases('burglar, burglars, robber, robbers, thief, thieves, prowler, prowlers, pickpocket'),
  pronoun: ['he', 'she', 'they'],
  /** Who has a key and misuses it. */
  insider: phrases(
    'employee, employees, worker, workers, contractor, contractors, nurse, nurses, clerk, clerks, teller, tellers, staffer, staffers, officer, officers, insider, insiders, engineer, technician, receptionist, trainee, intern, physician, doctor, therapist, pharmacist, administrator, agent, agents, staff member, former employee, former worker, he, she, temp, teacher, assistant, handler, handlers, call handler, call handlers, adviser, advisers, cashier, cashiers, banker, bankers, broker, brokers, caseworker, caseworkers, volunteer, volunteers, paramedic, paramedics, detective, constable, civil servant, civil servants, operator, operators, representative, representatives, coordinator, manager, student worker, official',
  ),
  /** What a victim works with, and what stops when it is attacked. */
  machines: phrases(
    'computers, computer, systems, system, servers, server, network, networks, phones, telephones, phone lines, phone system, email, e-mail, website, web site, site, screens, registers, cash registers, terminals, machines, portal, app, booking system, payment system, services, online services, checkouts, workstations, laptops, printers, lines, tills, internet, wi-fi, software, infrastructure, data center, data centre, payroll system, platform, applications',
  ),
  /** Where data lies open. */
  store: phrases(
    'bucket, buckets, container, containers, server, servers, database, databases, folder, page, pages, site, website, portal, app, api, drive, share, cluster, storage bucket, cloud bucket, storage, repository, dashboard, interface, endpoint, archive, form, directory, spreadsheet, backup, map, tool, search tool, link, instance, search page, account, document, file, dataset, trove, cache, data, records, files, information, details',
  ),
  code: phrases(
    'malware, malicious software, malicious program, malicious programs, skimmer, skimmers, code, script, ransomware, virus, worm, backdoor, implant, web shell, spyware, stealer, infostealer, trojan, keylogger, tool, tracker, trackers, pixel, pixels, tracking pixel, malicious code, card reader, device',
  ),
  /** What an attacker comes in by. */
  way: phrases('access, account, accounts, connection, door, hole, session, entry, mailbox, mailboxes, port'),
  /** What was set wrong. */
  fault: phrases(
    'bug, bugs, glitch, flaw, error, mistake, misconfiguration, setting, settings, update, change, vulnerability, software update, upgrade, patch, release, weakness, slip, mix-up, fault, defect, lapse, migration, typo, mail merge, merge, autocomplete, oversight, blunder, mishap, configuration, hole, mailing, loophole, printing error, redesign',
  ),
  /** What should have kept others out. */
  guard: phrases(
    'authentication, password, passwords, check, protection, access control, access controls, control, controls, setting, settings, safeguard, safeguards, encryption, firewall, permissions, permission, restrictions, restriction, lock, verification, requirement, log-in, login',
  ),
  'attack-verb': [...acting(attackVerbs), ...acted(attackNouns)],
  'attack-base': bases(`${attackVerbs}, ${attackNouns}, see, open, browse, change, move`),
  'attack-ing': going(`${attackVerbs}, ${attackNouns}`),
  'snoop-verb': acting(
    'look up, view, access, open, read, copy, photograph, download, sell, leak, pass, take, steal, print, email, send, share, snoop, browse, misuse, disclose, forward, hand, pull, print out, dig into, pry into, peek at, peep at, pore over, spy on, nose through, flick through, check up on, post, upload, publish, leave, lose, export, record',
  ),
  'show-verb': acting(
    'show, expose, reveal, display, leak, let, allow, disclose, publish, make, leave, give, open, mix, switch off, turn off, disable, remove, drop, strip, put, share, send, spill, return, list, serve, print, attach, include, begin, bare',
  ),
  'set-participle': suffering(
    'plant, install, insert, inject, deploy, place, hide, load, upload, add, slip, launch, release, activate, run, execute, detonate, trigger, switch on, embed, drop, set off, smuggle, sneak',
  ),
  'took-participle': [
    ...suffering(
      'steal, exfiltrate, copy, leak, expose, breach, compromise, hack, acquire, download, scrape, harvest, pilfer, swipe, siphon, dump, intercept, skim, extract, encrypt, scramble, loot, misdirect, redirect, deface, infect, hijack, burgle, break into, take hostage, sabotage, tamper with, put online, make public, leave exposed, leave open, misuse, forge, change, reveal, exploit, abuse, mislay, misplace, view, obtain, pinch, nick, snatch, filch',
    ),
  ],
  /** What is taken, opened or hit. */
  taken: [
    ...holding,
    ...phrases(
      'network, login page, page, web page, laptop, phone, usb stick, binder, box, boxes, folder, letter, mailings, backup tape, backup tapes, tape, payroll, domain, extracts, list, lists, recordings, recordings, statements, charts, chart, bills, pictures, addresses, credentials, copies, images, x-rays, forms, applications, tickets, bookings, grades, scans, mail, shares, backups, profile, profiles, file, document, dataset, data set, export, report, reports, transcript, transcripts, diary, notebook, ledger, memory stick, memory sticks, cabinet, briefcase, rucksack, bag, camera, tablet, hard disk, disc, discs, payslips, invoices, exam papers, notes',
    ),
  ],
}
