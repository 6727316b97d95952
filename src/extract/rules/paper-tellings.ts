/** On whose word stands what a paper, a picture or a page shows: "the notice from Kestrel Bank lists". As in tellings.ts. */
import type { ClaimRule } from './rule.ts'
import { BEFORE_TELLER as B, NAMED, row } from './telling-words.ts'

export { tellingClasses } from './telling-words.ts'

export const paperTellings: readonly ClaimRule[] = [
  row(
    'paper-of-named',
    'AFTER',
    `<trigger: {paper} (..|on [DATE]|[DATE])* (from|by|of) ${B} ${NAMED} (#N|[GRP])? (, ... ,)? (#R|also)* {shows}>`,
    'The notice from Kestrel Bank lists names and addresses.',
    'Kestrel Bank',
    'The road from Kestrel Bank shows names and addresses.',
    'show',
  ),
  row(
    'named-paper',
    'AFTER',
    `<trigger: ${NAMED} (#A|#N|own)* {paper} (.. ..)? (#R|also)* {shows}>`,
    'Kestrel Bank’s breach notice lists names and addresses.',
    'Kestrel Bank',
    'Kestrel Bank’s old road shows names and addresses.',
    'show',
  ),
  row(
    'paper-shows',
    'AFTER',
    `<trigger: <teller: (the|its|that|this|their|a) (#A|#N)* {paper}> (.. ..)? (#R|also)* {shows}>`,
    'The notice also lists names and addresses.',
    '',
    'The road also lists names and addresses.',
    'show',
  ),
  row(
    'sample-by-named',
    'AFTER',
    `<trigger: (sample|samples|screenshot|screenshots|excerpt|excerpts|listing|post|posting|thread|advert) (#R|posted|shared|published|released|uploaded|put online|..) by ${B} ${NAMED} (#N|[GRP])? (#R|also)* (contains|contain|contained|includes|include|included|holds|held|features|featured|comprises)>`,
    'A sample posted by the Grimwald gang contains names.',
    'Grimwald',
    'A soup made by the Grimwald gang contains names.',
    'show',
  ),
  row(
    'lists-on-its-site',
    'AFTER',
    `on (its|their|the|a) (#A|#N)* (site|page|blog|channel|portal|website) (..)? , ${B} [ORG|GRP:subject] (#N|[GRP])? (#R|has|have|had)* <trigger: (lists|listed|names|named|shows|showed|displays|displayed|posted|offers|offered|advertises|advertised|boasts of|boasted of)>`,
    'On its leak site, the Grimwald gang lists names.',
    'Grimwald',
    'On its old farm, the Grimwald gang lists names.',
    'claim',
  ),
  row(
    'listed-on-site-of',
    'ALL',
    `<trigger: (listed|advertised|offered|named|touted|hawked|described|displayed) ... (site|page|blog|channel|forum|portal) (of|by|belonging to|run by|operated by|maintained by)> ${B} [ORG|GRP:subject]`,
    'Listed on the leak site of the Grimwald gang are names.',
    'Grimwald',
    'Listed on the wine card of the Grimwald gang are names.',
    'claim',
  ),
]
