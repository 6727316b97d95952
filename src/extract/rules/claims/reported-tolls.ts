import type { ClaimRule } from '../rule.ts'
import { upTo } from '../affiliation-words.ts'
import { toRule, WORDS, type Row } from './reported-row.ts'

export { affectedClasses } from '../affected/words.ts'

const FELLED =
  'knocked out|knocks out|knocking out|wiped|wiping|crippled|crippling|encrypted|encrypting|locked|locking|locked up|scrambled|disabled|disabling|took down|took out|taken down|bricked|infected|infecting|shut down|paralysed|paralyzed|froze|disrupted|rebuilt|replaced|reimaged|restored|destroyed|silenced|hit|struck|darkened|closed|forced|emptied|compromised|hijacked|breached|commandeered'
const CALLED_OFF =
  'cancelled|canceled|cancel|cancelling|canceling|postponed|postpone|postponing|delayed|delay|delaying|diverted|divert|diverting|grounded|grounding|scrapped|called off|rescheduled|put off|turned away'

/** What an attack did, counted in things, claims and time; and what trackers and gangs have counted. */
export const reportedTolls: readonly ClaimRule[] = (
  [
    {
      id: 'machines',
      pattern: `<trigger: (${FELLED})> ... [INS|OTH:value]`,
      reads: ['The attack knocked out 1,100 computers in a night.', { value: '1,100' }],
      leaves: 'The attack came as 1,100 computers were on sale.',
    },
    {
      id: 'machines-and',
      pattern: `<trigger: (${FELLED})> ... [INS|OTH] (,|and|along with|as well as|plus)+ {fill}* [INS|OTH:value]`,
      reads: ['The attack knocked out 1,100 computers and 85 servers.', { value: '85' }],
      leaves: 'The attack came as 1,100 computers and 85 servers were on sale.',
    },
    {
      id: 'machines-were',
      pattern: `[INS|OTH:value] ... ({be}|{have}|to) .. <trigger: (${FELLED})>`,
      reads: ['Some 85 servers had to be rebuilt.', { value: 'Some 85' }],
      leaves: 'Some 85 servers had to be dusted.',
    },
    {
      id: 'called-off',
      pattern: `<trigger: (${CALLED_OFF})> ${WORDS(4)} [OTH|INS|REC:value]`,
      reads: ['The hospital cancelled 1,130 operations.', { value: '1,130' }],
      leaves: 'The hospital performed 113 operations.',
    },
    {
      id: 'were-called-off',
      pattern: `[OTH|INS|REC:value] ({be}|{have}|had|to|#R|at|[ORG|PLC|DATE])+ <trigger: (${CALLED_OFF})>`,
      reads: ['About 300 flights were cancelled.', { value: 'About 300' }],
      leaves: 'About 300 flights were full.',
    },
    {
      id: 'put-in-claims',
      pattern: `[NUM|PPL:value] (of the [PPL])? ... <trigger: (put in|filed|lodged|made|submitted|sent in|applied for|asked for|signed up for|enrolled in|taken up|took up|activated|accepted|cashed)> (a|an|the|their|his|its|for)? (claim|claims|claim form|claim forms|forms|requests|applications|offer|monitoring|credit monitoring|payment|payments|compensation)`,
      reads: ['Only 41,000 of the 2.2 million people hit had put in a claim.', { value: '41,000' }],
      leaves: 'Only 41,000 of the 2.2 million people hit had put in a window.',
    },
    {
      id: 'listed-so-far',
      pattern: `[ORG|GRP] (#R|#V|since|then|last|[DATE])* <trigger: (named|listed|posted|claimed|added)> {fill}* [INS|OTH|NUM|PPL:value]`,
      reads: ['Kestrel Labs has since named 43 organisations.', { value: '43' }],
      leaves: 'Kestrel Labs has since hired 43 organisations.',
    },
    {
      id: 'in-a-year',
      pattern: `<trigger: (complaints|reports|breaches|incidents|attacks|cases|notifications|compromises|notices|lawsuits|leaks|hacks|intrusions)> ... [NUM:value] (in [DATE]|[DATE]|last year|a year earlier|the year before|the previous year|a year ago|this year)`,
      reads: ['It took complaints about scams, 1,204 last year.', { value: '1,204' }],
      leaves: 'It took complaints about scams, one a day.',
    },
    {
      id: 'offset',
      pattern: `<trigger: (offset by|cushioned by|covered by|recovered|recouped|recover|recoup|reimbursed|claimed back|claw back|clawed back)> ${upTo(4, '#ADNPM|[ORG]|[GRP]|[PLC]|[INS]')} [MON:value]`,
      reads: ['The cost was partly offset by $20 million from insurers.', { value: '$20 million' }],
      leaves: 'The bank recovered all but $38,000.',
    },
    {
      id: 'insurance-pays',
      pattern: `<trigger: (insurance|insurer|insurers|deductible|retention|policy|coverage)> ... [MON:value]`,
      reads: ['Its insurance covers up to $2 million.', { value: 'up to $2 million' }],
      leaves: 'Its umbrella covers up to two heads.',
    },
    {
      id: 'asking-price',
      pattern: `<trigger: (asking price|price tag|price|starting bid|opening bid|starting price|minimum bid|auction|for sale for|on sale for|for sale at|on offer for|on sale at|sells for|selling for|selling it for|sell it for|sold for|offered for|going for|listed for|priced at)> ... [MON:value]`,
      reads: ['The asking price of the archive is $3,200.', { value: '$3,200' }],
      leaves: 'The asking crowd of the archive is large.',
    },
    {
      id: 'price-or',
      pattern: `<trigger: (price|bid|ransom|for sale|fee)> ... [MON] (,|or|{open}) (or|about|roughly|worth|around|the equivalent of|equivalent to|some|#R)* [MON:value]`,
      reads: ['The price is 0.8 bitcoin, about $3,200.', { value: 'about $3,200' }],
      leaves: 'The mood is 0.8 below, about freezing.',
    },
    {
      id: 'sales-of',
      pattern: `<trigger: (turnover|revenue|revenues|sales|profit|profits|earnings|income|takings|deficit|shortfall|write-down|writedown|provision)> ${WORDS(5)} [MON:value]`,
      reads: ['The fine takes account of its turnover of 38 million euros.', { value: '38 million euros' }],
      leaves: 'The fine takes account of its guilt, not of 38 million euros.',
    },
    {
      id: 'loot-size',
      pattern: `[SIZ:value] (of|in)? [DAT|ORG|CNT|PPL|REC|INC]`,
      reads: ['The gang claims to have 200 gigabytes of case files.', { value: '200 gigabytes' }],
      leaves: 'The phone has 64 gigabytes of memory.',
    },
  ] satisfies readonly Row[]
).map(toRule)
