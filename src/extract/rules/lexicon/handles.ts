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
  extortionist, extortionists, leaker, hacktivist, hacktivists, perpetrator, culprit, persona, blackmailer`)

/** Of these it needs neither marks nor a word for it: "a hacker who goes by …". */
export const thieves = phraseSet(`
  hacker, hackers, actor, attacker, intruder, cybercriminal, cybercriminals, gang, crew, extortionist, extortionists,
  leaker, hacktivist, hacktivists, blackmailer`)

/** Those who sell or post what was stolen: "the seller" is the one with the handle. */
export const stolenGoodsSellers = phraseSet(`seller, poster, leaker, broker, thief, extortionist, user, blackmailer`)
