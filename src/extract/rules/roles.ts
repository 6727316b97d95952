import { wordClasses } from './classes.ts'
import { phrases } from './lexicon/phrases.ts'
import type { ClaimRule, WordClasses } from './rule.ts'

/** What may stand between a preposition and the people: "of some of its 2,000 former patients". */
const some =
  "(#D|#A|#M|#O|#R|of|the|its|their|our|your|his|her|my|whose|[CNT]|[PCT]|[ORG]|[PLC]|[PRD]|'s|as|many|than|more|over|at|least|most|up|to|percent|million|handful|number|subset|portion|percentage)*"

/**
 * Who has a part in a breach without having a name: the attackers who took the data (`object`), the people whose data
 * it was (`subject`). Nouns alone do not say it: "hackers" in a sentence of advice are nobody's attackers. These rows
 * give mentions a role, no claims. ATK is a mention of attackers, GRP one of any other people.
 */
export const roleClasses: WordClasses = {
  ...wordClasses,
  take: phrases(`
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
    compiled, amass, amassed`),
  spread: phrases(`
    leak, leaks, leaked, leaking, expose, exposes, exposed, exposing, publish, publishes, published, publishing,
    release, releases, released, releasing, dump, dumps, dumped, dumping, post, posts, posted, posting, sell, sells,
    sold, selling, share, shares, shared, sharing, disclose, discloses, disclosed, disclosing, compromise,
    compromises, compromised, compromising, advertise,
    advertised, advertising, put up for sale, auction, auctioned, trade, traded, trading, circulate, circulated,
    circulating, breach, breached, breaching, hack, hacked, hacking, reveal, revealed`),
  enter: phrases(`
    hacked, breached, compromised, infiltrated, penetrated, broke into, broken into, hacked into, accessed, got into,
    raided, ransacked, attacked, plundered, breach, infiltrate, tapped into, logged into`),
  lost: phrases(`
    stolen, accessed, exposed, compromised, leaked, breached, hacked, obtained, taken, viewed, exfiltrated,
    harvested, copied, published, dumped, sold, acquired, swiped, released, shared, lost, intercepted, downloaded,
    scraped, posted, disclosed, revealed, available, accessible, at risk, affected, impacted, visible, for sale,
    unprotected, unsecured, collected, gathered`),
  whose: phrases(`
    of, about, on, for, from, belonging to, concerning, relating to, related to, provided by, pertaining to, between,
    involving`),
  data: phrases(`
    data, information, info, records, record, details, files, file, documents, document, credentials, passwords,
    emails, email, messages, database, databases, secrets, photos, images, videos, property, code, material,
    materials, numbers, identities, identity, money, accounts, account, communications, conversations, tools,
    gigabytes, terabytes, trove, dumps, content, contents, addresses, usernames, names, cards, logs, profiles,
    tokens, keys, funds, e-mails, pii, phi, backups, backup, spreadsheets, correspondence, recordings, pictures`),
}

/** Attackers by what they do: the object of each row. */
export const attackerRoles: readonly ClaimRule[] = [
  {
    id: 'role/attacker-takes',
    predicate: 'ATTRIBUTED_TO',
    pattern: '[ATK:object] ... <trigger: {take}> .. .. ([DAT]|{data})',
    example: ['Hackers broke in and stole patient records.', { object: 'Hackers' }],
    counterExample: 'Hackers broke in and painted the walls.',
  },
  {
    id: 'role/attacker-spreads',
    predicate: 'ATTRIBUTED_TO',
    pattern: '[ATK:object] ... <trigger: {spread}> .. .. ([DAT]|{data})',
    example: ['The hackers published customer records.', { object: 'hackers' }],
    counterExample: 'The hackers published a poem.',
  },
  {
    id: 'role/attacker-enters',
    predicate: 'ATTRIBUTED_TO',
    pattern: '[ATK:object] ... <trigger: {enter}> .. (.. {systems}|[ORG]|[PRD])',
    example: ['Hackers breached a payment server.', { object: 'Hackers' }],
    counterExample: 'Hackers praised a payment server.',
  },
  {
    id: 'role/by-attacker',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '<trigger: ({stolen}|{take}|{spread}|theft|leak|leaks|leaking|dump|breach|breaches|access|hack|exposure|extraction|exfiltration|viewing|accessed)> ... by (#D|#A|#M|one|or|more|a|an|the|some)* [ATK:object]',
    example: ['The records were stolen by hackers.', { object: 'hackers' }],
    counterExample: 'The records were praised by hackers.',
  },
  {
    id: 'role/open-to-attacker',
    predicate: 'ATTRIBUTED_TO',
    pattern:
      '<trigger: (accessible to|available to|visible to|exposed to|open to|sold to|leaked to|handed to|sent to|given to|passed to|in the hands of|into the hands of|in hands of|into hands of|hands of|fallen prey to|readable by)> (#D|#A|#M)* [ATK:object]',
    example: ['The records fell into the hands of criminals.', { object: 'criminals' }],
    counterExample: 'The records fell on the feet of criminals.',
  },
]

/** A gap of words only: it crosses neither a mark nor another mention. */
const words = '#VRNADIOCMPX*'

/** People by what was done to their data: the subject of each row. */
export const victimRoles: readonly ClaimRule[] = [
  {
    id: 'role/data-of-people-taken',
    predicate: 'SUFFERED',
    pattern: `([DAT]|{data}) {whose} ${some} [GRP+:subject] ... <trigger: {lost}>`,
    example: ['The addresses of 500 patients were stolen.', { subject: 'patients' }],
    counterExample: 'The addresses of 500 patients were printed.',
  },
  {
    id: 'role/took-data-of-people',
    predicate: 'SUFFERED',
    pattern: `<trigger: ({take}|{spread}|{breach}|lost|loss of|access to)> ... ([DAT]|{data}) {whose} ${some} [GRP+:subject]`,
    example: ['Hackers stole the addresses of 500 patients.', { subject: 'patients' }],
    counterExample: 'Printers set the addresses of 500 patients.',
  },
  {
    id: 'role/people-had-data-taken',
    predicate: 'SUFFERED',
    pattern: `[GRP:subject] ${words} (have|had|having|has|whose|their|his|her|find|found|see|saw|seen) .. (their|his|her|#A|#N|#D)* ([DAT]|{data}) ... <trigger: {lost}>`,
    example: ['Some 500 patients had their names stolen.', { subject: 'patients' }],
    counterExample: 'Some 500 patients had their names printed.',
  },
  {
    id: 'role/stolen-from-people',
    predicate: 'SUFFERED',
    pattern: `<trigger: {take}> ... ([DAT]|{data}) ... from ${some} [GRP+:subject]`,
    example: ['Hackers stole card numbers from 500 customers.', { subject: 'customers' }],
    counterExample: 'Clerks typed card numbers from 500 customers.',
  },
  {
    id: 'role/people-touched',
    predicate: 'SUFFERED',
    pattern:
      '[GRP:subject] (that|who|have|had|has|been|were|are|was|be|being|may|might|could|also|potentially|#R)* <trigger: (affected|impacted|compromised|exposed|hacked|breached)>',
    example: ['About 500 patients were affected.', { subject: 'patients' }],
    counterExample: 'About 500 patients were amused.',
  },
  {
    id: 'role/breach-touches-people',
    predicate: 'SUFFERED',
    pattern: `({breach}|it|which|that|hackers|vulnerability|flaw) ... <trigger: (affected|affecting|affects|affect|impacted|impacting|impacts|compromised|compromising|exposed|exposing|hit|hitting|touching|involving)> ${some} [GRP+:subject]`,
    example: ['The breach affected about 500 patients.', { subject: 'patients' }],
    counterExample: 'The rain affected about 500 patients.',
  },
  {
    id: 'role/people-told-of-breach',
    predicate: 'SUFFERED',
    pattern: `<trigger: {tell}> ${some} [GRP+:subject] .. (of|about|that|whose|their) ... ({breach}|{lost})`,
    example: ['The clinic notified 500 patients of the breach.', { subject: 'patients' }],
    counterExample: 'The clinic notified 500 patients of the move.',
  },
  {
    id: 'role/broke-into-peoples',
    predicate: 'SUFFERED',
    pattern: `<trigger: (access to|stealing from|steal from|steals from|stole from|breach of|hack of|theft from|leaks about|spying on|spy on|spied on)> ${some} [GRP+:subject]`,
    example: ['Thieves gained access to their clients’ networks.', { subject: 'clients' }],
    counterExample: 'Thieves gained weight in their clients’ canteens.',
  },
]
