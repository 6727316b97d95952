/** Number words, magnitudes, currencies, units and bounds: what the grammar of values knows. */
import type { Bound } from '../../model.ts'

export const smallNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, i) => [word, i] as const),
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
    [['a', 1] as const, ['an', 1] as const, ['half', 0.5] as const, ['quarter', 0.25] as const],
  ].flat(),
)

export const magnitudes: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  mln: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  k: 1e3,
  m: 1e6,
  b: 1e9,
}

/** Signs and codes before the number. Longer ones come first in the grammar, so "US$" is not read as "$". */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  cad: 'CAD',
  nz$: 'NZD',
  nzd: 'NZD',
  hk$: 'HKD',
  hkd: 'HKD',
  s$: 'SGD',
  sgd: 'SGD',
  nt$: 'TWD',
  r$: 'BRL',
  mx$: 'MXN',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  cny: 'CNY',
  rmb: 'CNY',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  inr: 'INR',
  '₩': 'KRW',
  krw: 'KRW',
  '₽': 'RUB',
  '₪': 'ILS',
  '₺': 'TRY',
  '₴': 'UAH',
  '₱': 'PHP',
  '฿': 'THB',
  '₦': 'NGN',
  '₿': 'XBT',
  chf: 'CHF',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  pln: 'PLN',
  zar: 'ZAR',
  kr: 'SEK',
  btc: 'XBT',
}

/** Names and codes after the number. */
export const currencyNames: Readonly<Record<string, string>> = {
  'u.s. dollars': 'USD',
  'us dollars': 'USD',
  'american dollars': 'USD',
  'australian dollars': 'AUD',
  'canadian dollars': 'CAD',
  'new zealand dollars': 'NZD',
  'hong kong dollars': 'HKD',
  'singapore dollars': 'SGD',
  dollars: 'USD',
  dollar: 'USD',
  usd: 'USD',
  euros: 'EUR',
  euro: 'EUR',
  eur: 'EUR',
  'pounds sterling': 'GBP',
  'british pounds': 'GBP',
  pounds: 'GBP',
  gbp: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  'indian rupees': 'INR',
  rupees: 'INR',
  won: 'KRW',
  rubles: 'RUB',
  roubles: 'RUB',
  'swiss francs': 'CHF',
  chf: 'CHF',
  'swedish kronor': 'SEK',
  kronor: 'SEK',
  'norwegian kroner': 'NOK',
  'danish kroner': 'DKK',
  kroner: 'NOK',
  rand: 'ZAR',
  'south african rand': 'ZAR',
  'kr.': 'SEK',
  kr: 'SEK',
  'brazilian reais': 'BRL',
  reais: 'BRL',
  pesos: 'MXN',
  shekels: 'ILS',
  bitcoins: 'XBT',
  bitcoin: 'XBT',
  btc: 'XBT',
  xbt: 'XBT',
  monero: 'XMR',
  xmr: 'XMR',
  ether: 'ETH',
  eth: 'ETH',
}

export const sizeUnits: Readonly<Record<string, string>> = {
  kb: 'KB',
  kilobytes: 'KB',
  kilobyte: 'KB',
  mb: 'MB',
  megabytes: 'MB',
  megabyte: 'MB',
  gb: 'GB',
  gbs: 'GB',
  gigabytes: 'GB',
  gigabyte: 'GB',
  gig: 'GB',
  gigs: 'GB',
  tb: 'TB',
  tbs: 'TB',
  terabytes: 'TB',
  terabyte: 'TB',
  pb: 'PB',
  petabytes: 'PB',
  petabyte: 'PB',
}

/** Duration unit → ISO 8601 designator; T marks those after the time mark. */
export const durationUnits: Readonly<Record<string, { readonly iso: string; readonly times: number }>> = {
  minute: { iso: 'TM', times: 1 },
  hour: { iso: 'TH', times: 1 },
  day: { iso: 'D', times: 1 },
  week: { iso: 'W', times: 1 },
  fortnight: { iso: 'W', times: 2 },
  month: { iso: 'M', times: 1 },
  quarter: { iso: 'M', times: 3 },
  year: { iso: 'Y', times: 1 },
  decade: { iso: 'Y', times: 10 },
}

export interface BoundCue {
  readonly words: string
  readonly bound: Bound
}

/** Words right before a number. */
export const boundsBefore: readonly BoundCue[] = [
  { words: 'more than', bound: 'MORE_THAN' },
  { words: 'over', bound: 'MORE_THAN' },
  { words: 'well over', bound: 'MORE_THAN' },
  { words: 'just over', bound: 'MORE_THAN' },
  { words: 'a little over', bound: 'MORE_THAN' },
  { words: 'slightly more than', bound: 'MORE_THAN' },
  { words: 'just more than', bound: 'MORE_THAN' },
  { words: 'greater than', bound: 'MORE_THAN' },
  { words: 'in excess of', bound: 'MORE_THAN' },
  { words: 'upwards of', bound: 'MORE_THAN' },
  { words: 'upward of', bound: 'MORE_THAN' },
  { words: 'above', bound: 'MORE_THAN' },
  { words: 'exceeding', bound: 'MORE_THAN' },
  { words: 'exceeds', bound: 'MORE_THAN' },
  { words: 'exceeded', bound: 'MORE_THAN' },
  { words: 'north of', bound: 'MORE_THAN' },
  { words: 'surpassing', bound: 'MORE_THAN' },
  { words: 'at least', bound: 'AT_LEAST' },
  { words: 'no fewer than', bound: 'AT_LEAST' },
  { words: 'not fewer than', bound: 'AT_LEAST' },
  { words: 'no less than', bound: 'AT_LEAST' },
  { words: 'not less than', bound: 'AT_LEAST' },
  { words: 'a minimum of', bound: 'AT_LEAST' },
  { words: 'minimum of', bound: 'AT_LEAST' },
  { words: 'up to', bound: 'AT_MOST' },
  { words: 'potentially up to', bound: 'AT_MOST' },
  { words: 'as many as', bound: 'AT_MOST' },
  { words: 'as much as', bound: 'AT_MOST' },
  { words: 'at most', bound: 'AT_MOST' },
  { words: 'no more than', bound: 'AT_MOST' },
  { words: 'not more than', bound: 'AT_MOST' },
  { words: 'a maximum of', bound: 'AT_MOST' },
  { words: 'maximum of', bound: 'AT_MOST' },
  { words: 'fewer than', bound: 'LESS_THAN' },
  { words: 'less than', bound: 'LESS_THAN' },
  { words: 'under', bound: 'LESS_THAN' },
  { words: 'just under', bound: 'LESS_THAN' },
  { words: 'below', bound: 'LESS_THAN' },
  { words: 'just shy of', bound: 'LESS_THAN' },
  { words: 'shy of', bound: 'LESS_THAN' },
  { words: 'about', bound: 'ABOUT' },
  { words: 'around', bound: 'ABOUT' },
  { words: 'approximately', bound: 'ABOUT' },
  { words: 'approx', bound: 'ABOUT' },
  { words: 'approx.', bound: 'ABOUT' },
  { words: 'roughly', bound: 'ABOUT' },
  { words: 'nearly', bound: 'ABOUT' },
  { words: 'almost', bound: 'ABOUT' },
  { words: 'close to', bound: 'ABOUT' },
  { words: 'some', bound: 'ABOUT' },
  { words: 'an estimated', bound: 'ABOUT' },
  { words: 'estimated', bound: 'ABOUT' },
  { words: 'circa', bound: 'ABOUT' },
  { words: 'somewhere around', bound: 'ABOUT' },
  { words: 'in the region of', bound: 'ABOUT' },
  { words: '~', bound: 'ABOUT' },
  { words: '≈', bound: 'ABOUT' },
  { words: '>', bound: 'MORE_THAN' },
  { words: '<', bound: 'LESS_THAN' },
]

/** Words right after a number and its magnitude. */
export const boundsAfter: readonly BoundCue[] = [
  { words: 'or more', bound: 'AT_LEAST' },
  { words: 'or so', bound: 'ABOUT' },
  { words: 'or fewer', bound: 'AT_MOST' },
  { words: 'or less', bound: 'AT_MOST' },
  { words: 'plus', bound: 'AT_LEAST' },
  { words: '+', bound: 'AT_LEAST' },
]

/** A number right after one of these names a part, an edition or a place, not an amount. */
export const numberedThings =
  'section|sections|chapter|article|articles|rule|no|nos|number|title|part|phase|page|pages|p|pp|room|suite|windows|version|v|ios|android|level|step|figure|fig|table|port|ports|route|box|exhibit|flight|type|appendix|item|form|act|case|docket|tier|stage|step|core|python|java|php|office|server|sha|md5|aes|rsa|tls|ssl|id|unit|building|floor|highway|interstate|day|week|aged|age|ages|grade|grades|episode|volume|vol|issue|season|round|top|line|lot|bill|directive|regulation|resolution|iso|nist|pci|soc|xbox|playstation'

/** Nouns that count people. */
export const peopleNouns: ReadonlySet<string> = new Set(
  (
    'people persons individuals patients customers users clients consumers employees workers staff staffers members subscribers students pupils residents citizens voters taxpayers ' +
    'passengers guests travelers travellers visitors donors volunteers parents guardians families children kids adults minors households victims applicants candidates cardholders ' +
    'policyholders borrowers shoppers buyers sellers merchants vendors drivers riders players gamers owners holders investors shareholders participants enrollees beneficiaries dependents ' +
    'veterans soldiers troops officers personnel teachers educators alumni graduates retirees pensioners tenants homeowners physicians doctors nurses providers clinicians prescribers contractors ' +
    'freelancers consultants agents partners suppliers subscriptions recipients respondents registrants attendees delegates accountholders americans canadians australians britons indians ' +
    'californians texans minnesotans floridians washingtonians oregonians virginians iowans ohioans hoosiers rhode-islanders others men women girls boys teenagers teens inmates prisoners ' +
    'detainees migrants refugees officials lawyers attorneys journalists researchers developers creators streamers professionals spouses relatives plaintiffs claimants households lives ' +
    'co-workers coworkers colleagues servicemembers civilians athletes fans followers readers viewers listeners renters lenders debtors depositors savers motorists commuters hikers pupils ' +
    'hospitals clinics companies organizations organisations businesses firms banks schools districts universities colleges stores restaurants hotels locations properties agencies governments ' +
    'municipalities cities counties states institutions entities retailers websites sites domains servers computers devices systems machines laptops networks databases apps applications forums ' +
    'covered-entities'
  ).split(' '),
)

/** Of those, what can be hit but does not count people. */
export const institutionNouns: ReadonlySet<string> = new Set(
  (
    'hospitals clinics companies organizations organisations businesses firms banks schools districts universities colleges stores restaurants hotels locations properties agencies governments ' +
    'municipalities cities counties states institutions entities retailers websites sites domains servers computers devices systems machines laptops networks databases apps applications forums merchants vendors suppliers partners'
  ).split(' '),
)

/** Nouns that count data. */
export const recordNouns: ReadonlySet<string> = new Set(
  (
    'records accounts files documents pings selfies payslips paystubs portraits diaries mailboxes inboxes wallets cards emails e-mails addresses passwords credentials rows entries messages items numbers profiles logins identities usernames images photos photographs pictures ' +
    'videos recordings scans x-rays licenses licences passports transactions orders invoices applications resumes resumés cvs forms letters transcripts contracts charts logs tokens hashes ' +
    'certificates conversations chats voicemails claims prescriptions bookings reservations returns statements bills codes identifiers ids ssns names fingerprints dossiers folders ' +
    'tickets submissions backups spreadsheets combinations pairs secrets cookies identities pins datasets details hashes'
  ).split(' '),
)

/** Other plurals that are often counted and that the tagger takes for verbs. */
export const otherNouns: ReadonlySet<string> = new Set(
  (
    'breaches compromises incidents attacks hacks leaks lawsuits suits complaints cases requests attempts claims objections violations vulnerabilities flaws bugs updates changes fines penalties ' +
    'settlements investigations notices exploits malware-samples transfers payments purchases downloads visits searches ransoms prescriptions doses tests procedures exposures intrusions outages'
  ).split(' '),
)
