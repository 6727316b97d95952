/** The words by which a sentence tells that somebody was hit: who does it, what is done, and to what it is done. */
import { wordClasses } from './classes.ts'
import { wordSet } from './lexicon/phrases.ts'
import { roleClasses } from './roles/role-words.ts'

/** Those who break in, and what they break in with. */
export const thieves = wordSet(
  'hackers hacker attackers attacker cyberattackers cyberattacker cybercriminals cybercriminal criminals intruders ' +
    'intruder thieves thief crooks fraudsters extortionists scammers someone somebody ransomware malware virus gang gangs crew',
)
/** Whoever wants to: what they "could open" lay open. */
export const onlookers = wordSet('anyone anybody strangers outsiders')
/** These break in only where a word before them says that they may not: "an unauthorized party". */
export const maybeThieves = wordSet('party parties person persons individual individuals actor actors user users')
export const unauthorized = wordSet('unauthorized unauthorised unknown threat malicious third')

/** What is done to systems: whose they are stands right behind it. */
export const enterings = wordSet(
  'breached hacked compromised infiltrated penetrated infected encrypted locked crippled paralyzed paralysed ' +
    'disrupted hit struck attacked raided hijacked',
)
/** What is done to data. */
export const takings = wordSet(
  'stole stolen accessed copied downloaded obtained exfiltrated took taken viewed acquired leaked published dumped ' +
    'scraped harvested siphoned swiped deleted wiped drained emptied intercepted seen opened lifted extracted posted sold advertised',
)
/** The same after "managed to", "able to" and the like. */
export const takingsToCome = wordSet(
  'steal access copy download obtain exfiltrate take view acquire breach hack infect encrypt lock scrape harvest siphon read open see enter',
)
/** What thieves do with what helps them in, before the verb that counts. */
export const means = wordSet('used exploited abused leveraged reused bought')
/** What is told of data and people only in the passive. */
export const losses = wordSet('exposed affected impacted lost emailed mailed disclosed released involved')
/** What an event does to those it reaches. */
export const reaching = wordSet(
  'affects affecting impacts impacting exposing hitting compromising involving touched reached crippling',
)
/** Verbs that need the word behind them: "broke into", "gained access". */
export const phrasalTakings: ReadonlyMap<string, RegExp> = new Map([
  ...['broke', 'broken', 'break', 'hacked', 'tapped'].map((verb) => [verb, /^into$/] as const),
  ...['logged', 'log', 'signed', 'sign'].map((verb) => [verb, /^(?:in|into|on)$/] as const),
  ...['gained', 'gain', 'had', 'obtained'].map((verb) => [verb, /^access$/] as const),
  ...['got', 'get'].map((verb) => [verb, /^(?:into|access|inside)$/] as const),
  ...['made', 'walked'].map((verb) => [verb, /^off$/] as const),
  ...['shut', 'knocked', 'took', 'taken'].map((verb) => [verb, /^(?:down|out|offline|over)$/] as const),
])

/** What may be taken, entered or hit, and belongs to somebody. */
export const belongings: ReadonlySet<string> = new Set(
  [...(roleClasses['data'] ?? []), ...(roleClasses['devices'] ?? []), ...(wordClasses['systems'] ?? [])].filter(
    (word) => !word.includes(' '),
  ),
)
/** The people whose data an organization holds. */
export const people: ReadonlySet<string> = new Set([
  ...(wordClasses['kept'] ?? []),
  ...wordSet(
    'residents households voters alumni applicants tenants retirees pupils parents diners drivers buyers shoppers',
  ),
])

/** Before those who break in: that they do is only thought of. */
export const imagining = wordSet(
  'would can may might must if should easy prevent preventing keep stop allow allows enable enables',
)
/** Before an event: it did not happen, or nobody knows that it did. */
export const denials = wordSet("no not never neither nor unaware denied denies unlikely didn't wasn't doesn't")
/** Between them and their verb: that they did is not said. */
export const hoping = wordSet('trying tried attempting attempted want wanted hoping looking seeking sought')
/** What tells of a weakness, not of what befell anybody. */
export const weaknesses = wordSet(
  'vulnerability vulnerabilities flaw flaws bug bugs zero-day zero-days patch patches exploit exploits',
)

/** An event by its noun alone, and by a noun that needs another before it: "a data incident". */
export const events = wordSet(
  'hack hacks breach breaches cyberattack cyberattacks cyber-attack cyber-attacks intrusion break-in ransomware hackers',
)
export const maybeEvents = wordSet('attack attacks incident theft leak exposure compromise stuffing event')
export const eventKinds = wordSet(
  'data security cyber cybersecurity ransomware phishing malware hacking hacker credential credential-stuffing privacy network supply-chain email computer extortion',
)

/** Between what an organization did and the event that made it do so. */
export const connectors = wordSet(
  'after when because since as following amid over whose where once that over from in by during',
)
/** Events that take no article. */
export const massEvents = wordSet('ransomware stuffing phishing malware')
/** What one does about what befell another. */
export const bystanding = wordSet(
  'hired engaged retained tracked tracks insured insures advised advises helped helps analyzed analysed represented ' +
    'represents investigated investigates wrote reviewed examined sells bought acquired studied monitors surveyed counted ended dropped suspended quoted cited interviewed founded',
)

/** What a maker's advisory is about: what attackers can do with it was not done to the maker. */
export const flawWords = wordSet('vulnerability vulnerabilities flaw flaws bug bugs exploit exploits zero-day')
