import { wordSet } from './lexicon/phrases.ts'

/** In whose hands data should not be. */
export const atLarge = wordSet(
  'people those whoever culprits perpetrators extortioners spammers rivals competitors criminals criminal thieves hackers attackers others strangers gang gangs outsiders intruders fraudsters crooks somebody someone extortionists',
)

/** What thieves came away with. */
export const hauls = wordSet(
  'package bundle batch mix archive haul loot stolen trove dump leak breach copied exposed compromised breached taken hacked',
)

/** What a breach has been told of, and data lay in. */
export const stores = wordSet(
  'files file contents mix cabinets cabinet drawers container folder folders database databases mailbox mailboxes boxes ' +
    'documents paperwork records material items emails queue outbox tray screen screens server servers bucket archive laptop drive',
)

/** Verbs of those who tell, between commas: "names, the notice says, were copied". */
export const tellingVerbs = wordSet(
  'said says say adds added accept accepts agree agrees agreed found finds testified maintains maintained wrote writes noted insists insisted told',
)
