/** Words that introduce the name under which a thief or a seller of data goes online. */
import { phraseSet } from './phrases.ts'

/** "under the alias …", "by the name …". */
export const handleNouns = phraseSet(`
  name, handle, alias, moniker, nickname, pseudonym, username, screenname, nick, persona, sobriquet, tag, account`)

/** "calling themselves …". */
export const selfNaming = phraseSet(`
  calling, calls, called, call, naming, names, named, styling, styles, styled, dubbing, dubs, dubbed, identifying, identified,
  branding, brands`)

/** Who goes by such a name. */
export const actorNouns = phraseSet(`
  hacker, hackers, actor, actors, attacker, attackers, intruder, intruders, seller, sellers, user, users, poster, member,
  criminal, criminals, cybercriminal, cybercriminals, gang, crew, individual, someone, somebody, thief, thieves, broker,
  extortionist, extortionists, leaker, hacktivist, hacktivists, perpetrator, culprit, persona, blackmailer, vendor, vendors`)

/** What has a name of its own as well: software, what was made or found, those who write of it. */
export const otherBearers = phraseSet(`
  malware, virus, worm, trojan, ransomware, spyware, botnet, bot, backdoor, exploit, kit, tool, toolkit, software, app, apps,
  application, program, database, collection, table, folder, file, campaign, operation, technique, method, tactic, trick,
  vulnerability, flaw, bug, feature, service, site, website, forum, marketplace, market, town, city, village, movie, film,
  reporter, journalist, blogger, researcher, researchers, analyst, administrator, victim, victims, employee, official, lawyer,
  expert, company, firm, bank, patch, update, document, button, page`)

/** "A staff member who used the handle …". */
export const staffWords = phraseSet(`staff, staffer, board, faculty, committee, cabinet, crewmember`)

/** Of these it needs neither marks nor a word for it: "a hacker who goes by …". */
export const thieves = phraseSet(`
  hacker, hackers, actor, attacker, attackers, intruder, intruders, cybercriminal, cybercriminals, gang, crew, extortionist, extortionists, thieves,
  leaker, hacktivist, hacktivists, blackmailer`)
