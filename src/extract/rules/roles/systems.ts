import { phraseSet } from '../lexicon/phrases.ts'
import type { ClaimRule, WordClasses } from '../rule.ts'
import { roleClasses, some } from './role-words.ts'

/** What data lies on, by nouns that mean no people: SYS in these rows is such a noun with its adjectives, after "from". */
export const systemNouns = phraseSet(`
  system, systems, server, servers, network, networks, computer, computers, device, devices, database, databases, phone,
  phones, smartphone, smartphones, laptop, laptops, tablet, tablets, machine, machines, router, routers, pc, pcs, desktop,
  desktops, workstation, workstations, terminal, terminals, browser, browsers, keychain, services, drive, drives, bucket,
  buckets, api, infrastructure, mainframe, mailbox, mailboxes, stripe, stripes, strip, wallets`)

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
]
