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
    'listed-on-site-of',
    'ALL',
    `<trigger: (listed|advertised|offered|named|touted|hawked|described|displayed) ... (site|page|blog|channel|forum|portal) (of|by|belonging to|run by|operated by|maintained by)> ${B} [ORG|GRP:subject]`,
    'Listed on the leak site of the Grimwald gang are names.',
    'Grimwald',
    'Listed on the wine card of the Grimwald gang are names.',
    'claim',
  ),
]
