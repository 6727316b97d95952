import { phraseSet } from '../lexicon/phrases.ts'
import type { ClaimRule, WordClasses } from '../rule.ts'
import { roleClasses, some } from './role-words.ts'

/** What data lies on, by nouns that mean no people: SYS in these rows is such a noun with its adjectives. */
export const systemNouns = phraseSet(`
  system, systems, server, servers, network, networks, computer, computers, device, devices, database, databases, phone,
  phones, smartphone, smartphones, laptop, laptops, tablet, tablets, machine, machines, router, routers, pc, pcs, desktop,
  desktops, workstation, workstations, terminal, terminals, browser, browsers, keychain, services, drive, drives, bucket,
  buckets, api, infrastructure, mainframe, mailbox, mailboxes, stripe, stripes, strip, wallets, app, apps`)

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
