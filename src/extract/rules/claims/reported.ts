import { upTo } from '../affiliation-words.ts'
import type { ClaimRule } from '../rule.ts'
import { wordSet } from '../lexicon/phrases.ts'
import { toRule, WORDS, type Row } from './reported-row.ts'

export { affectedClasses } from '../affected/words.ts'

const SUM_NOUNS =
  'cost|costs|expense|expenses|losses|loss|fees|budget|value|benefit|benefits|expenditure|expenditures|charges|funding|premiums|bounty|reward|ransom|bail|assets|spending|investment|investments|bill|impact|toll|donations|damage'
const SOURCES =
  '(analysis|survey|study|studies|report|reports|research|index|poll|data|statistics|figures|census|tracker|findings|researchers|estimates|review|audit|barometer)'

/** Sentences that tell what a study found: all their numbers are its. */
export const findings: readonly ClaimRule[] = (
  [
    {
      id: 'study',
      pattern: `<trigger: ${SOURCES}> .. (by|from|of|in)? .. [ORG|DATE|PER]? .. (found|finds|find|shows|showed|show|reveals|revealed|estimates|estimated|suggests|suggested|indicates|indicated|counted|counts|tracked|recorded|logged|concluded|lists|put|puts)`,
      reads: ['A study by Kestrel Labs found that few clinics encrypt their laptops.', {}],
      leaves: 'A nurse at Kestrel Labs found that few clinics encrypt their laptops.',
    },
    {
      id: 'tallied',
      pattern: `[ORG|PER:subject] ~ ? #R? <trigger: (counted|tracked|recorded|logged|tallied|estimates|surveyed|analyzed|analysed|calculates|calculated)>`,
      reads: ['Kestrel Labs tallied the breaches of the year.', {}],
      leaves: 'Kestrel Labs regretted the breaches of the year.',
    },
    {
      id: 'statistic-of',
      pattern: `<trigger: (according to|per)> .. (a|an|the|its|their|our|new|recent|latest)? .. .. ${SOURCES}`,
      reads: ['According to a recent survey, few clinics encrypt their laptops.', {}],
      leaves: 'According to a recent visitor, few clinics encrypt their laptops.',
    },
  ] satisfies readonly Row[]
).map(toRule)

/** Wordings of single numbers. */
export const reported: readonly ClaimRule[] = (
  [
    {
      id: 'spent',
      pattern: `<trigger: (cost|costs|costing|spent|spend|spends|spending|invest|invested|investing|lost|losing|lose|incurred|incur|incurring|earmarked|budgeted|allocated|earned|earning|donated|saved|demanded|demanding|demands|demand|defraud|defrauded|defrauding|steal|stole|stealing|stolen|extorted|laundered|siphoned|wired|transferred|set aside|sets aside|exceeds|exceeded|exceed|top|topped|generated|generates|made)> ${WORDS(6)} [MON:value]`,
      reads: ['The attack cost Northwind Clinics about $4 million.', { value: 'about $4 million' }],
      leaves: 'The court ordered Northwind Clinics to pay $4 million.',
    },
    {
      id: 'sum-of',
      pattern: `<trigger: (${SUM_NOUNS})> ${upTo(7, '#AIVRXMDNPC|[ORG]|[PLC]|[INC]|[DATE]')} [MON:value]`,
      reads: ['The average cost of a breach is $4.4m.', { value: '$4.4m' }],
      leaves: 'The average judge of the court is paid $4.4m.',
    },
    {
      id: 'sum-in',
      pattern: `[MON:value] (in|of|for|worth of|worth)? ${upTo(4, '#ANPRXVDM')} <trigger: (${SUM_NOUNS})>`,
      reads: ['Kestrel Bank has booked $152 million of pre-tax expenses.', { value: '$152 million' }],
      leaves: 'Kestrel Bank was handed a $152 million penalty.',
    },
    {
      id: 'exceeds',
      pattern: `<trigger: (benefit|value|cost|expenditure|total|losses|costs)> ... [MON:value] in (value|total|costs|losses|all)`,
      reads: ['The benefit, with all services, is above $7 billion in value.', { value: 'above $7 billion' }],
      leaves: 'The benefit, with all services, is tax free.',
    },
    {
      id: 'receives',
      pattern: `[PLC|ORG:subject] ~ <trigger: (receive|receives|received|get|gets|collected|collect)> ${WORDS(5)} [MON:value]`,
      reads: ['Ohio will receive a total of $280,000 from it.', { subject: 'Ohio', value: '$280,000' }],
      leaves: 'Patients will receive a total of $280,000 from it.',
    },
    {
      id: 'combined',
      pattern: `<trigger: (combined|total|aggregate|collective)> (amount|sum|total|payment|value|of)* [MON:value]`,
      reads: ['They must pay the counties a combined amount of $16 million.', { value: '$16 million' }],
      leaves: 'They must pay the counties an early bonus of $16 million.',
    },
    {
      id: 'ransom',
      pattern: `<trigger: (ransom|extortion)> ... [MON:value]`,
      reads: ['It paid a ransom, by its own account, of 350 BTC.', { value: '350 BTC' }],
      leaves: 'It paid a visit, by its own account, for 350 BTC.',
    },
    {
      id: 'sum-ransom',
      pattern: `[MON:value] ... <trigger: (ransom|ransomware payment|extortion)>`,
      reads: ['The gang asked for $3 million as ransom.', { value: '$3 million' }],
      leaves: 'The gang asked for $3 million as salary.',
    },
    {
      id: 'share',
      pattern: `[PCT:value]`,
      reads: ['Only 12% of clinics encrypt their laptops.', { value: '12%' }],
      leaves: 'Only twelve clinics encrypt their laptops.',
    },
    {
      id: 'size',
      pattern: `[SIZ:value] .. <trigger: (data|dump|files|database|archive|archives|documents|information|records|emails|trove|code|leak|cache|file|torrent|images|download|dataset|folder)>`,
      reads: ['A 4.5 GB data dump appeared on a forum.', { value: '4.5 GB' }],
      leaves: 'A phone with 4.5 GB of memory costs more.',
    },
    {
      id: 'of-size',
      pattern: `<trigger: (stole|stolen|leaked|exfiltrated|dump|published|downloaded|copied|database|databases|data|trove|archive|torrent|file|files|extracted|transferred|leak|haul|uploaded)> ... [SIZ:value]`,
      reads: ['The gang leaked a folder of nearly 2.5TB.', { value: 'nearly 2.5TB' }],
      leaves: 'The laptop has a disk of nearly 2.5TB.',
    },
    {
      id: 'cases',
      pattern: `[OTH|BRE:value]`,
      reads: ['At least 57 proposed class action lawsuits were filed.', { value: 'At least 57' }],
      leaves: 'Dozens of proposed class action lawsuits were filed.',
    },
    {
      id: 'took-part',
      pattern: `[PPL|NUM:value] ({have}|#R|[DATE])* <trigger: (submitted|objected|directly objected|opted out|signed up|enrolled|filed|responded|participated|claimed|registered|complained)>`,
      reads: ['By summer 3,300 members had already submitted claims.', { value: '3,300' }],
      leaves: 'By summer 3,300 members had already been notified.',
    },
    {
      id: 'serves',
      pattern: `[ORG|PRD:subject] ~ #R? <trigger: {serve}> {fill}* [PPL|REC|INS|OTH:value]`,
      reads: [
        'Northwind Clinics serves more than 10,000 patients.',
        { subject: 'Northwind Clinics', value: 'more than 10,000' },
      ],
      leaves: 'Northwind Clinics notified more than 10,000 patients.',
    },
    {
      id: 'has',
      pattern: `[ORG|PRD:subject] ~ #R? <trigger: (has|have|had|boasts|claims|claimed|counts|reported|reports|owns|says it has|said it has)> {fill}* [PPL|INS:value]`,
      reads: ['Northwind Clinics has 5,000 employees.', { subject: 'Northwind Clinics', value: '5,000' }],
      leaves: 'Northwind Clinics fired 5,000 employees.',
    },
    {
      id: 'with',
      pattern: `([ORG:subject] ,? with|company with|firm with|hospital with|used by|trusted by|relied on by|home to|workforce of|network of|base of|membership of|population of|community of|survey of|poll of|staff of) {fill}* [PPL|INS:value]`,
      reads: ['It is used by 4 million people.', { value: '4 million' }],
      leaves: 'It was seen by 4 million people.',
    },
    {
      id: 'delivered',
      pattern: `<trigger: (delivered|delivers|carried|carries|treated|treats|serves|served|transported|shipped|sold|processed|processes|handled|handles|filled|issued|generated|completed|attracted|attracts|manages|manage|operates|runs|hosts|tracks|monitors|performed|produced|blocked|detected|scanned|analyzed|analysed)> {fill}* [OTH|REC|PPL|INS:value]`,
      reads: ['Northwind Clinics has delivered over 20 million prescriptions.', { value: 'over 20 million' }],
      leaves: 'Northwind Clinics has lost over 20 million prescriptions.',
    },
    {
      id: 'demands',
      pattern: `<trigger: (asked for|asks for|asking for|asking|asks|wanted|wants|hand over|handed over|pay up|name a price of|price of|for the equivalent of|repay|repaid|forfeit|forfeited|seized|emptied|drained|pocketed|netted|fetch|fetched|shave|knock|wipe|wiped|raised|put at|put it at|puts at|reckons)> ${WORDS(7)} [MON:value]`,
      reads: ['The gang wanted $600,000 for the key.', { value: '$600,000' }],
      leaves: 'The gang was fined $600,000 for the key.',
    },
    {
      id: 'paid-for-crime',
      pattern: `(he|she|they|who|clerk|insider|employee|agents) (#R|is|are|said|to|have)* <trigger: (was paid|been paid|were paid|was promised|was offered|were offered|took)> ${WORDS(4)} [MON:value]`,
      reads: ['He was paid $11,600 for the files.', { value: '$11,600' }],
      leaves: 'He was owed $11,600 for the files.',
    },
    {
      id: 'house-size',
      pattern: `[ORG|PRD:subject] (, (which|that|whose))? (#R)* <trigger: (runs|run|operates|operate|manages|has|owns|employs|serves|trades from|works for|processes|handles|looks after|insures|counts|supplies|supports|spans|covers)> ${WORDS(6)} [OTH|INS|PPL|REC:value]`,
      reads: [
        'Northwind Clinics, which runs 212 clinics, was founded in 1911.',
        { subject: 'Northwind Clinics', value: '212' },
      ],
      leaves: 'Northwind Clinics, which sued 212 rivals, was founded in 1911.',
    },
    {
      id: 'chain-of',
      pattern: `(network|chain|operator|union|cooperative|federation) (of|with) (#D|#A|some|about|more|than)* [OTH|INS|PPL:value]`,
      reads: ['A network of 14 hospitals in Ohio was closed.', { value: '14' }],
      leaves: 'A picture of 14 hospitals in Ohio was sold.',
    },
    {
      id: 'received-reports',
      pattern: `[ORG:subject] ~ #R? <trigger: (received|receives|registered|handled|logged|fielded|took in|recorded|opened|closed|got)> ${WORDS(3)} [OTH|BRE:value]`,
      reads: ['The Alder Institute received 14,561 complaints this year.', { value: '14,561' }],
      leaves: 'The Alder Institute wrote 14,561 complaints this year.',
    },
    {
      id: 'rose-from',
      pattern: `<trigger: (up from|down from|rose from|fell from|from just|compared with|compared to|against)> (about|some|just|only)* [BRE|OTH|NUM|MON|PCT:value] (the year before|a year earlier|a year ago|last year|in [DATE]|[DATE])`,
      reads: ['It counted 2,121 attacks on schools, up from 1,071 in 2022.', { value: '1,071' }],
      leaves: 'It counted 2,121 attacks on schools, far from 1,071 in Ohio.',
    },
    {
      id: 'gang-tally',
      pattern: `(gang|group|crew|it|they|site|[GRP]) (#RV|has|have|had|also)* <trigger: (named|listed|lists|claimed|claims|boasts|posted|hit|attacked|breached|struck|extorted|robbed)> ${WORDS(3)} [INS:value]`,
      reads: ['The gang has named 92 organizations on its site.', { value: '92' }],
      leaves: 'The gang has painted 92 organizations on its site.',
    },
    {
      id: 'signed-up',
      pattern: `<trigger: (signed up|on behalf of|acts for|acting for|heard from|recruited|settled with|arrested|detained)> ${WORDS(3)} [PPL|NUM|OTH:value]`,
      reads: ['Lawyers at Alder LLP have signed up 6,000 customers.', { value: '6,000' }],
      leaves: 'Lawyers at Alder LLP have written to 6,000 customers.',
    },
    {
      id: 'deadline',
      pattern: `[LAW] ... <trigger: (requires|require|gives|give|allows|mandates|obliges|obligates|must|has|have|had|demands|sets|within)> ... [DUR:value] .. .. (report|notify|disclose|inform|tell|alert|of|after|deadline)`,
      reads: ['The GDPR gives companies 72 hours to report a breach.', { value: '72 hours' }],
      leaves: 'The mayor gives companies 72 hours to leave the town.',
    },
    {
      id: 'of-whole',
      pattern: `[OTH|INS|PPL|REC|NUM:value]`,
      reads: ['One in five clinics was closed.', { value: 'One in five' }],
      leaves: 'Every clinic was closed.',
    },
  ] satisfies readonly Row[]
).map(toRule)

/** Beside a percentage: a price went up or down. */
export const moveWords = wordSet(
  'fell fall falls falling dropped drop slid slide slipped sank sink tumbled plunged plummeted lost shed dipped rose rise rises jumped climbed gained surged lower higher down up',
)

/** Beside a percentage: terms of trade, no statistic. */
export const tradeWords = wordSet(
  'discount discounts off interest tax taxes vat stake shares share stock stocks dividend salary salaries wages rent tuition alcohol battery inflation unemployment turnout votes vote',
)

/** "$49 per user": what things are sold by. */
export const priceUnits = wordSet(
  'user seat month year share license licence person unit device customer night hour week day annum ticket',
)

/** After a sum: it is that of a settlement or a fine. */
export const penaltyNouns = wordSet(
  'settlement settlements fund fine fines penalty penalties deal judgment verdict payments restitution',
)
