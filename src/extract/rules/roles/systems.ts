import { phraseSet } from '../lexicon/phrases.ts'
import type { ClaimRule, WordClasses } from '../rule.ts'
import { roleClasses, some } from './role-words.ts'

/** What data lies on, by nouns that mean no people: SYS in these rows is such a noun with its adjectives. */
export const systemNouns = phraseSet(`
  system, systems, server, servers, network, networks, computer, computers, device, devices, database, databases, phone,
  phones, smartphone, smartphones, laptop, laptops, tablet, tablets, machine, machines, router, routers, pc, pcs, desktop,
  desktops, workstation, workstations, terminal, terminals, website, websites, site, sites, platform, portal, forum, forums, backend, back-end,
  back-ends, camera, cameras, webcam, webcams, iphone, iphones, gateway, console, environment, browser, browsers, keychain, services, drive, drives, bucket,
  buckets, api, infrastructure, mainframe, mailbox, mailboxes, stripe, stripes, strip, wallets, app, apps`)

/** What may stand between a preposition or verb and the systems, with whose they are: "from a victim's own computer". */
const owned = `(#N|[GRP]|compromised|infected|hacked|breached|affected|targeted|unsecured|exposed|unprotected|portions|parts|${some.slice(1, -2)})*`

export const systemClasses: WordClasses = { ...roleClasses }

/** Systems without a name that data was taken from: the subject of each row. */
export const plunderedSystems: readonly ClaimRule[] = [
  {
    id: 'role/taken-from-system',
    predicate: 'SUFFERED',
    pattern: `<trigger: ({seize}|{spread}|theft of|exfiltrate|exfiltration of|collection of|pull|pulled|pulls|pulling)> ... ([DAT]|{data}|[CNT]) ... from ${some} [SYS:subject]`,
    example: ['Thieves stole card numbers from an unprotected server.', { subject: 'unprotected server' }],
    counterExample: 'Clerks typed card numbers from an unprotected server.',
  },
  {
    id: 'role/lost-from-system',
    predicate: 'SUFFERED',
    pattern: `([DAT]|{data}|[CNT]|it|which) (#R|to|be|has|have|had|been|was|were|being)* <trigger: ({lost}|pulled|seized|extracted)> (#R)* from ${some} [SYS:subject]`,
    example: ['The records were pulled from a mail server.', { subject: 'mail server' }],
    counterExample: 'The records were typed from a mail server.',
  },
  {
    id: 'role/came-from-system',
    predicate: 'SUFFERED',
    pattern: `(data|records|information|dump|database|files|documents|credentials|[CNT]) (#R|to|have|has|had|may|might|likely|appear|appears|seem|seems)* <trigger: (come|came|comes|originate|originated)> (#R)* from ${some} [SYS:subject]`,
    example: ['The leaked records came from a mail server.', { subject: 'mail server' }],
    counterExample: 'The angry letters came from a mail server.',
  },
  {
    id: 'role/system-that-held',
    predicate: 'SUFFERED',
    pattern: `({enter}|access to|exposed|unprotected|unsecured|stole|stolen|theft of|left|open) (#DAMN|of|its|their|'s|[ORG]|[PRD]|[PLC]|compromised|misconfigured)* [SYS:subject] (that|which|#R)* <trigger: (containing|contained|contains|holding|held|holds|storing|stored|stores)> ... ([DAT]|{data})`,
    example: ['A thief got access to internal servers holding details of guests.', { subject: 'internal servers' }],
    counterExample: 'A clerk got fond of internal servers holding details of guests.',
  },
  {
    id: 'role/stored-on-system',
    predicate: 'SUFFERED',
    pattern: `({take}|{lost}|{enter}|access to|exposing|exposes) ... ([DAT]|{data}) (that|which|was|were|is|are|#R)* <trigger: (stored on|stored in|kept on|held on|held in|hosted on|located on|saved on|residing on)> ${some} [SYS:subject]`,
    example: ['Hackers copied card numbers stored on the magnetic stripes.', { subject: 'magnetic stripes' }],
    counterExample: 'Clerks typed card numbers stored on the magnetic stripes.',
  },
  {
    id: 'role/system-leaked',
    predicate: 'SUFFERED',
    pattern: `[SYS:subject] (that|which|had|has|have|was|were|#R)* <trigger: (leaked|leaks|leaking|leak|exposed|exposes|exposing|spilled|spilling)> (#DANMP|of|and|,|[CNT])* ([DAT]|{data})`,
    example: ['An unlocked backup drive exposed personnel files.', { subject: 'unlocked backup drive' }],
    counterExample: 'An unlocked backup drive amused personnel files.',
  },
  {
    id: 'role/robbed-system',
    predicate: 'SUFFERED',
    pattern: `<trigger: {enter}> ${some} [SYS:subject] ,? (and|to) (#R)* {seize} ... ([DAT]|{data})`,
    example: ['They broke into mail servers and stole messages.', { subject: 'mail servers' }],
    counterExample: 'They broke into mail servers and wrote messages.',
  },
  {
    id: 'role/entered-without-right',
    predicate: 'SUFFERED',
    pattern: `<trigger: (unauthorized access to|unauthorised access to|illegal access to|illicit access to|unauthorized remote access to|unauthorised remote access to|accessed portions of|accessed parts of|access to portions of|access to parts of)> ${some} [SYS:subject]`,
    example: ['The bank found unauthorized access to a payment server.', { subject: 'payment server' }],
    counterExample: 'The bank praised direct access to a payment server.',
  },
]

/** Systems in a sentence that tells of data lost: there fewer words say that it lay on them. The subject of each row. */
export const systemsOfLoss: readonly ClaimRule[] = [
  {
    id: 'role/loss-from-system',
    predicate: 'SUFFERED',
    pattern: `<trigger: from> ${owned} [SYS+:subject]`,
    example: ['The malware copies messages from a victim’s phone.', { subject: 'phone' }],
    counterExample: 'The malware copies messages to a rented server.',
  },
  {
    id: 'role/loss-through-system',
    predicate: 'SUFFERED',
    pattern: `<trigger: (break into|breaks into|broke into|broken into|breaking into|hack into|hacks into|hacked into|hacking into|hacked|hacking|hack|breached|breaching|breach|compromised|compromising|compromise|compromises|infiltrated|infiltrate|infiltrating|penetrated|penetrate|penetrating|tapped into|got into|get into|tap into|ransacked|raided|looted|access to|accessed)> ${owned} [SYS+:subject]`,
    example: ['They breached the club’s website and stole names.', { subject: 'website' }],
    counterExample: 'They praised the club’s website and stole names.',
  },
  {
    id: 'role/loss-at-system',
    predicate: 'SUFFERED',
    pattern:
      '[SYS:subject] (that|which|#R|has|have|had|may|might|could|would)* (was|were|is|are|be|been|being|got|left) (#R)* <trigger: (breached|hacked|compromised|infiltrated|penetrated|accessed|broken into|hijacked|raided|infected|hit|attacked|targeted|exposed|unprotected|stolen|publicly accessible|accessible)>',
    example: ['The database was publicly accessible and exposed names.', { subject: 'database' }],
    counterExample: 'The database was publicly praised and exposed names.',
  },
  {
    id: 'role/system-that-tells',
    predicate: 'SUFFERED',
    pattern:
      '[SYS:subject] (that|which|#R|can|could|may|to|was|were|are|been)* <trigger: (leaked|leaks|leaking|leak|exposed|exposes|exposing|spilled|collect|collects|collected|collecting|share|shares|transmit|transmits|revealed|reveals)>',
    example: ['The app secretly collects the contacts of its users.', { subject: 'app' }],
    counterExample: 'The app rarely misses the contacts of its users.',
  },
]
