import { wordSet } from '../lexicon/phrases.ts'

/** What tells the items of a list that the taxonomy lacks. Words are folded: lower case, singular. */

/** Nouns of data that the tagger takes for verbs now and then. */
export const itemHeads = wordSet(
  'number code record detail image scan date history note document form statement reading track rate score stop remark ' +
    'slip bill lease balance location address status mark log',
)

/** Words before an item that are none of it. */
export const leadingWords = wordSet('the a an their his her its other some any various certain as well along with even')

/** Words that an item may hold beside nouns and adjectives. */
export const insideWords = wordSet('of for the related associated assigned issued')

/** What lists beside data hold: people, offices, systems, money, and matters of a breach. */
export const notData = wordSet(
  'case thing example instance part breach incident attack hacker attacker company firm organization customer user ' +
    'people person individual patient employee member student client resident victim one other more much many hospital ' +
    'school university agency government bank police law website site server system network service time year month ' +
    'day week statement notice letter investigation response addition',
)

/** The same at the head of an item alone: "claims codes" are data, claims are none. */
export const notDataHeads = wordSet(
  'family parent child staff public world country ' +
    'state city county business clinic store shop office worker machine computer device laptop phone tablet software ' +
    'product money fund cash dollar euro pound operation production delivery trust reputation lawsuit suit fine penalty ' +
    'cost damage risk threat fear flaw weakness vulnerability malware ransomware virus tool group gang crew thousand ' +
    'million hundred dozen lot number others something anything everything nothing kind sort way order effort step ' +
    'measure plan claim demand question answer access control power hand credit monitoring protection identity theft ' +
    'fraud scam phishing campaign firewall analytic capability antivirus interest amount variety range majority bulk view trail line batch pile heap column row table tape drive disk stick box',
)

/** Verbs whose object is a list of data: what follows them up to a known kind is of that list. */
export const listOpeners = wordSet(
  'contained containing held holding included including includes include contain contains hold holds listed lists showed ' +
    'show shows carried carries bore stole stealing copied copying took taking exposed exposing leaked leaking grabbed ' +
    'exfiltrated downloaded downloading obtained obtaining published dumped revealed gave involved comprised comprises as',
)

/** Before these an item ends: what is said of the list, whose it is. */
export const itemEnders = wordSet(
  'were was are is have had may might could can of for on from in by about belonging that which who when where too also ' +
    'among within with to but because after before if while so',
)

/** Heads that end as people's names for their work do, and are papers or numbers. */
export const paperHeads = wordSet(
  'letter order voucher paper folder register ledger answer offer identifier tracker parameter poster planner reminder ' +
    'number list calendar reader charter flyer newsletter banner transfer folder header footer error mirror colour color',
)
