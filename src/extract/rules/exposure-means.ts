import { wordSet } from './lexicon/phrases.ts'

/** Ids of kinds that open a system: what thieves come in with as often as what they take. */
export const openingKinds = wordSet(
  'passwords credentials credentials-at-large usernames auth-tokens encryption-keys certificates pins',
)

/** Words after which such a kind is a tool. */
export const toolWords = wordSet(
  'used using use uses via through leveraged leveraging exploited exploiting abused abusing bought trying tried testing ' +
    'tested replaying replayed stuffing',
)

/** "got in with": after these, "with" brings the tool. */
export const entryWords = wordSet('in into on onto logged signed entered accessed broke hacked access entry')

/** What follows such a kind where it came from somewhere else, or where it only opened the door. */
export const cameFrom =
  /^(?:\w+ |, ){0,4}?(?:(?:was|were|had been|that were|which were|being) (?:then |later |also )?(?:used|reused|abused|obtained through|bought)|(?:obtained|stolen|taken|leaked|exposed|compromised|bought|purchased|acquired|harvested|gathered) (?:\w+ )?(?:from (?:a |an |the )?(?:\w+ )?(?:other|previous|earlier|unrelated|different|third-party|source|outside)|in (?:other|previous|earlier|past|unrelated|an earlier|a previous|an unrelated|another)|elsewhere|on (?:a |the )?(?:criminal|dark|underground)|through (?:infostealer|malware|phishing))|(?:were |was )?(?:(?:obtained|stolen|exposed|left|posted|published|found|leaked) )?in (?:an?|its|the) (?:public |open )?(?:code )?repositor|to (?:log|access|gain|reach|enter|breach|open|get|sign|break))/

/** Those of whom one lost what opened the door. */
export const keyHolders =
  /^(?:employee|contractor|vendor|supplier|administrator|admin|engineer|developer|agent|worker|staffer|manager|executive|clerk|partner|technician|consultant|teacher|doctor|nurse)$/
