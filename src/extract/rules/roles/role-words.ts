import { wordClasses } from '../classes.ts'
import { phrases } from '../lexicon/phrases.ts'
import type { WordClasses } from '../rule.ts'

/** What may stand between a preposition and the people: "of some of its 2,000 former patients". */
export const some =
  "(#D|#A|#M|#O|#R|of|the|its|their|our|your|his|her|my|whose|[CNT]|[PCT]|[ORG]|[PLC]|[PRD]|'s|as|many|than|more|over|at|least|most|up|to|percent|million|handful|number|subset|portion|percentage|compromised|infected|hacked|breached|affected|targeted)*"

/** What may stand between a verb and the data it takes: "stole some 500 Northwind user passwords". */
export const things = '(#D|#A|#N|#M|#P|#R|of|[ORG]|[PRD]|[PLC]|[CNT]|[GRP]|[BDY]|[SIZ])*'

/** What may stand between people and what is theirs: "users’ old and weak passwords". */
export const owned = '(#A|#N|#P|[ORG]|[PRD]|of|and|or|,|own)*'

const take = phrases(`
  steal, steals, stole, stolen, stealing, access, accesses, accessed, accessing, obtain, obtains, obtained,
  obtaining, exfiltrate, exfiltrates, exfiltrated, exfiltrating, acquire, acquires, acquired, acquiring, grab,
  grabs, grabbed, grabbing, harvest, harvests, harvested, harvesting, siphon, siphons, siphoned, siphoning,
  siphon off, intercept, intercepts, intercepted, intercepting, swipe, swipes, swiped, swiping, download,
  downloads, downloaded, downloading, copy, copied, copying, copies, extract, extracts, extracted, extracting,
  capture, captures, captured, capturing, collect, collects, collected, collecting, gather, gathers, gathered,
  gathering, view, viewed, viewing, views, read, reads, reading, retrieve, retrieves, retrieved, retrieving,
  scrape, scraped, scraping, skim, skimmed, skimming, pilfer, pilfered, pilfering, nab, nabbed, snatch, snatched,
  plunder, plundered, loot, looted, purloined, lifted, slurp, slurped, spy on, take, took, taken, taking,
  make off with, made off with, making off with, get hold of, got hold of, get their hands on, got their hands on,
  get at, got at, get, got, getting, walk away with, walked away with, help themselves to, helped themselves to,
  mine, mined, mining, see, seen, seeing, saw, eavesdrop on, monitor, recover, recovered, guess, lift, compile,
  compiled, amass, amassed`)

/** Before a noun these are adjectives: who is "using stolen passwords" takes nothing. */
const participles: ReadonlySet<string> = new Set(phrases(`stolen, taken, seen, looted, purloined, lifted, amassed`))

/**
 * Who has a part in a breach without having a name: the attackers who took the data (`object`), the people whose data
 * it was (`subject`). Nouns alone do not say it: "hackers" in a sentence of advice are nobody's attackers. These rows
 * give mentions a role, no claims. ATK is a mention of attackers, GRP one of any other people.
 */
export const roleClasses: WordClasses = {
  ...wordClasses,
  take,
  seize: take.filter((verb) => !participles.has(verb)),
  spread: phrases(`
    leak, leaks, leaked, leaking, expose, exposes, exposed, exposing, publish, publishes, published, publishing,
    release, releases, released, releasing, dump, dumps, dumped, dumping, post, posts, posted, posting, sell, sells,
    sold, selling, share, shares, shared, sharing, disclose, discloses, disclosed, disclosing, compromise,
    compromises, compromised, compromising, advertise,
    advertised, advertising, put up for sale, auction, auctioned, trade, traded, trading, circulate, circulated,
    circulating, breach, breached, breaching, hack, hacked, hacking, reveal, revealed, reveals, revealing`),
  enter: phrases(`
    hacked, breached, compromised, infiltrated, penetrated, broke into, broken into, hacked into, accessed, got into,
    raided, ransacked, attacked, plundered, breach, infiltrate, tapped into, logged into, break into, breaking into, log into, break in`),
  lost: phrases(`
    stolen, accessed, exposed, compromised, leaked, breached, hacked, obtained, taken, viewed, exfiltrated,
    harvested, copied, published, dumped, sold, acquired, swiped, released, shared, lost, intercepted, downloaded,
    scraped, posted, disclosed, revealed, available, accessible, at risk, affected, impacted, visible, for sale,
    unprotected, unsecured, collected, gathered, pilfered, siphoned, siphoned off, circulated, circulating, traded,
    hijacked, spilled, handed, sent`),
  whose: phrases(`
    of, about, on, for, from, belonging to, concerning, relating to, related to, provided by, pertaining to, between,
    involving`),
  devices: phrases(`
    device, devices, phone, phones, smartphone, smartphones, computer, computers, laptop, laptops, pc, pcs, machine,
    machines, mailbox, mailboxes, inbox, inboxes, account, accounts, profile, profiles, router, routers, webcam,
    webcams, camera, cameras, wallet, wallets, servers, server, networks, website, websites`),
  data: phrases(`
    data, information, info, records, record, details, files, file, documents, document, credentials, passwords,
    emails, email, messages, database, databases, secrets, photos, images, videos, property, code, material,
    materials, numbers, identities, identity, money, accounts, account, communications, conversations, tools,
    gigabytes, terabytes, trove, dumps, content, contents, addresses, usernames, names, cards, logs, profiles,
    tokens, keys, funds, location, locations, geolocation, contacts, logins, history, e-mails, pii, phi, backups, backup, spreadsheets, correspondence, recordings, pictures`),
}
