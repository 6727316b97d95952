/** Head nouns that stand for an organization named before, and what kind of organization each may mean. */
import { phrases, phraseSet } from './phrases.ts'

/** ANY: every organization but courts, agencies and gangs; AGENCY, COURT, GANG, LAW_FIRM, OUTLET: such a one; OWN: only one described or named by that very noun. */
export type NominalClass = 'ANY' | 'AGENCY' | 'COURT' | 'GANG' | 'LAW_FIRM' | 'OUTLET' | 'OWN'

const row = (kind: NominalClass, rows: string): readonly (readonly [string, NominalClass])[] =>
  phrases(rows).map((head) => [head, kind] as const)

export const nominalHeads: ReadonlyMap<string, NominalClass> = new Map([
  ...row('ANY', `company, firm, organization, organisation, business, corporation`),
  ...row('AGENCY', `agency, regulator, watchdog, department, commission, authority, bureau`),
  ...row('COURT', `court`),
  ...row('GANG', `gang, cybergang, collective`),
  ...row('OUTLET', `newspaper, outlet, publication, newswire`),
  ...row(
    'OWN',
    `hospital, university, college, school, district, bank, retailer, provider, pharmacy, maker, giant, platform, site, website, service, vendor, telecom, telco, airline, chain, insurer, operator, nonprofit, charity, group, startup, institution, clinic, manufacturer, developer, exchange, studio, broker, marketplace, network, carrier, utility, casino, subsidiary, practice, system, publisher, contractor, supplier, processor, lender, association, union, club, forum, city, county, town, automaker, carmaker, chipmaker, drugmaker, brand, app, store, registrar, broadcaster, foundation, institute, franchise, restaurant, hotel, conglomerate, bureau, wallet, museum, library, lab, laboratory`,
  ),
])

/** What before such a noun makes it attackers: "the hacking group", "the ransomware operator". */
export const attackingKinds = phraseSet(`
  hacking, hacker, hackers, ransomware, extortion, cybercrime, cybercriminal, cyberespionage, cyber-espionage,
  espionage, criminal, crime, hacktivist, threat, apt, cyber-crime, cyberattack, phishing`)

/** What cannot be two of these at once: "the hospital" never means a bank. */
const houses: readonly (readonly string[])[] = [
  phrases(`hospital, clinic, practice`),
  phrases(`bank, lender, exchange, processor`),
  phrases(`university, college, school, district, institute`),
  phrases(`airline, carrier`),
  phrases(`casino, hotel, restaurant`),
  phrases(`insurer`),
  phrases(`city, county, town`),
  phrases(`museum, library`),
  phrases(`automaker, carmaker, chipmaker, drugmaker`),
  phrases(`pharmacy`),
  phrases(`newspaper, broadcaster, publisher`),
  phrases(`union, club, association`),
  phrases(`studio`),
]

const houseOf = new Map(houses.flatMap((heads, house) => heads.map((head) => [head, house] as const)))

/** Whether a thing called by one of these nouns can be meant by another. */
export function mayBeCalled(known: ReadonlySet<string>, head: string): boolean {
  const house = houseOf.get(head)
  if (house === undefined) return true
  const houses = [...known].flatMap((word) => houseOf.get(word) ?? [])
  return houses.length === 0 || houses.includes(house)
}

/** What those who break in do, and hardly anyone else: by it "they" after "the hackers" is known. */
export const takingVerbs = phraseSet(`
  stole, steal, stolen, access, accessed, exfiltrate, exfiltrated, siphoned, infiltrate, infiltrated, breach,
  breached, hacked, hack, obtain, obtained, harvest, harvested, leaked, leak, dumped, copied, downloaded, swiped,
  grabbed, compromise, compromised, extracted, scraped, intercepted, encrypted, sought`)
