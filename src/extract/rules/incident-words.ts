/** The words by which a text tells of an incident as of one that happened, whatever it says of it. */
import { wordSet } from './lexicon/phrases.ts'

/** Nouns that are a break-in or a loss by themselves. */
export const plainIncidents = wordSet(
  'breach breaches hack hacks hacking cyberattack cyberattacks cyber-attack cyber-attacks intrusion intrusions break-in break-ins ransomware',
)
/** Those who do it: where they have done something, or something was done by them. */
export const culprits = wordSet(
  'hacker hackers intruder intruders blackmailers extortionists attacker attackers thief thieves criminal criminals cybercriminals',
)
/** Those that are one where the text tells of data or systems besides. */
export const vagueIncidents = wordSet(
  'attack attacks incident incidents leak leaks theft thefts raid raids loss heist event compromise exposure worm virus blunder mishap',
)
/** What is done to whoever is hit, in the past. */
export const incidentVerbs = wordSet(
  'hacked breached infiltrated compromised ransacked looted plundered stolen stole leaked skimmed scraped exfiltrated ' +
    'siphoned pilfered hijacked encrypted crippled wiped defaced dumped burgled mislaid misdirected vanished mistakenly accidentally',
)
/** Without one of these, or kinds of data, the text tells of burglars, wars or storms. */
export const digitalSigns = wordSet(
  'hacked hackers hacker hack hacks hacking ransomware cyberattack cyberattacks cyber-attack cyber-attacks cyber phishing malware ' +
    'cybersecurity unauthorized unauthorised password passwords login logins server servers database databases website portal ' +
    'breach breaches archive archives records details documents scans computer computers software online network systems backups data email mailbox mailboxes web it-systems personal files file',
)

/** Before such a noun: it has not happened, or not to anybody yet. */
export const imagined = wordSet(
  'any no potential possible future next hypothetical mock simulated simulating attempted against prevent prevents preventing avoid ' +
    'avoiding stop stopping if fake supposed thwart thwarted foil foiled averted would-be such every each most many all other more common',
)
/** Before such a verb. */
export const unhappened = wordSet(
  "if could can may might would should must will never not no nobody n't unless whether to cannot risk risks danger fear fears feared prone",
)
/** Behind such a noun: it is a matter of its own, and no incident. */
export const mattersOf = wordSet(
  'law laws rule rules bill act insurance cover coverage policy policies plan plans drill drills exercise exercises simulation ' +
    'statistics trends survey study surface preparedness readiness prevention protection resilience tool tools week day ' +
    'report reports index simulator training detection notification notifications fatigue season service services kit kits industry scene',
)
/** Behind it, before one whom the text leaves without a name: "a breach at an unnamed hospital". */
export const sites = wordSet('at of on against in inside into involving')
export const unnamedOnes = wordSet(
  'a an another some several unnamed undisclosed unidentified rival rivals other others many',
)

/** Before an indefinite one, or one without an article: what it did to somebody, or that somebody tells of it. */
export const incidentLinks = wordSet(
  'after following since over amid despite during from by because suffered suffers reported reports report disclosed discloses ' +
    'confirmed confirms announced revealed reveals admitted admits discovered detected investigating investigated investigates ' +
    'hit struck told tell tells notified acknowledged faced experienced had has explained explains',
)

/** Of dangers, scams, wares, laws and studies: where a short text speaks of such, a name in it need not be anybody's who was hit. */
export const mattersAtLarge = wordSet(
  'vulnerability vulnerabilities vulnerable flaw flaws bug bugs zero-day zero-days exploit exploits patch patches patched workaround firmware conference webinar ' +
    'podcast seminar legislation botnet trojan businesses organizations organisations thwarted foiled averted blocked repelled',
)
/** Of scams in another's name, studies and drills: in a short text that speaks of one, nobody need have been hit. */
export const pretences = wordSet(
  'scam scams scammers spoofed spoofing spoof impersonate impersonating impersonated impersonates impersonation impostor impostors ' +
    'lookalike seemingly ostensibly masquerading masquerade masquerades disguised counterfeit bogus fake logo posing pretending pretends purporting purportedly survey surveyed surveys respondents ' +
    'study poll polled drill drills simulation simulated simulating exercise exercises rehearsal rehearsed',
)

/** Beside a name: it found out about others, or counts them. */
export const finders = wordSet(
  'researchers researcher analysts analyst experts expert security cybersecurity investigators consultants study survey tracker index report',
)
/** By it, in the passive: what it did for somebody else. */
export const serving = wordSet(
  'handled printed mailed processed investigated discovered found spotted reported conducted commissioned cited compiled ' +
    'published represented hosted supplied noticed made manufactured developed built',
)

/** Of flaws and malware: where more than a few sentences stand with such, the names are those of makers, finders and targets. */
export const dangersAtAll = wordSet(
  'vulnerability vulnerabilities vulnerable flaw flaws bug bugs zero-day exploit exploits exploited exploiting exploitation malware malicious ' +
    'trojan botnet campaign campaigns researchers researcher phishing spear-phishing strain variant infected infections infection ' +
    'cybercriminals victims adversary adversaries decryptor payload',
)

/** With a comma before its name: who speaks for those that others hit. */
export const advocates = wordSet(
  'union unions foundation association federation coalition campaign solicitors lawyers attorneys charity watchdog',
)
