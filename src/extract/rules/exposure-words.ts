import { wordSet } from './lexicon/phrases.ts'

/** Participles that only describe a kind: "messages sent between users". */
export const describing = wordSet(
  'expressed created made spoken owned registered written signed logged seen sought needed typed ' +
    'applied purchased ordered installed visited taken performed received prescribed earned owed paid ' +
    'spent visiting using',
)

/** Words that bring a list which no verb of exposure governs. */
export const bringing = wordSet(
  'with containing of including namely both ranging featuring providing detailing spanning comprising',
)

/** Words by which a sentence speaks of data otherwise: what is collected, how it is protected, what readers should do. */
export const otherwise = wordSet(
  'collect collects collected monitor protect protects protecting encrypt encrypting change changing ' +
    'reset review check request requests asks asked provide provides submit submitted enter entered ' +
    'entering should must recommend recommends encourage encourages advise advised law laws means defined ' +
    'definition require requires required offer offers offering help avoid use using uses send sends ' +
    'sending type types typing fake',
)

/** What a notice has named before: "were in the account", "was on the laptop". */
export const vessels = wordSet(
  'files file documents emails mailbox mailboxes inbox account accounts database databases spreadsheet ' +
    'laptop drive server bucket folder attachment incident data information records servers drives ' +
    'laptops attachments spreadsheets folders stick envelope envelopes bag box boxes letter letters set dataset list cache archive bundle package',
)

/** What is taken in an idiom: "took place", "taken into account". */
export const idioms = wordSet(
  'place steps step advantage action part into over effect down offline hold responsibility care ' +
    'measures control full time aim note',
)

/** Before "from … to": the ends of a list. */
export const spanning = wordSet(
  'ranging ranged ranges range everything anything all ran runs run stretched stretches went goes extended extends spanning items',
)

/** Words that tie a list to another of its sentence. */
export const ties = wordSet(
  'along alongside together besides addition aside apart well plus including accompanied complete ' +
    'beyond with such',
)

/** Participles of a label: "Affected information:". */
export const struck = wordSet('affected impacted involved exposed compromised taken stolen leaked lost')

/** Where or how data is left, so that anybody has it. */
export const openlyLeft = wordSet(
  'open exposed unsecured unprotected accessible visible public readable viewable misconfigured unguarded',
)

/** Sets of data that got out: what is in one lies open still. */
export const lootSets = wordSet(
  'set dataset dump leak cache trove haul archive sample batch collection listing torrent',
)

/** Those to whom an insider has no business to give data. */
export const receivers = wordSet(
  'syndicate syndicates rival rivals competitor competitors gang gangs fraudster fraudsters scammer scammers criminal criminals ' +
    'crooks broker brokers lender lenders detective detectives stranger strangers accomplice accomplices outsider outsiders ' +
    'telemarketers spammers recruiter recruiters smugglers loan-sharks thieves touts marketers collectors buyer buyers listserv',
)
