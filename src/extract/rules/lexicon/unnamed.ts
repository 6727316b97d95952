/**
 * People and bodies that an article tells of without a name: "a user", "several hospitals", "companies". Alone these
 * nouns mean nobody; beside the words of a breach (rules/roles) they are those who were hit.
 */
import { phraseSet } from './phrases.ts'

/** One person of those in groups.ts. */
export const unnamedPeople = phraseSet(`
  user, customer, client, patient, victim, employee, member, individual, person, student, subscriber, consumer, resident, citizen, target, guest, shopper, worker, voter, passenger, donor, player, buyer, seller, owner, staffer, recipient, applicant, taxpayer, cardholder, policyholder, visitor, child, parent, teacher, doctor, physician, official, journalist, activist, politician, executive, developer, administrator, admin, moderator, accountholder`)

/** They need no article: "someone's account". */
export const anyPerson = phraseSet(`someone, somebody, anyone, everyone`)

/** One body, named by what it is. */
export const unnamedBody = phraseSet(`
  company, firm, organization, organisation, business, corporation, enterprise, agency, hospital, clinic, practice, university, college, school, district, bank, lender, retailer, merchant, restaurant, hotel, store, shop, provider, vendor, supplier, contractor, subcontractor, pharmacy, utility, institution, insurer, nonprofit, charity, manufacturer, maker, developer, exchange, casino, site, website, forum, platform, portal, marketplace, startup, telecom, airline, carrier, operator, municipality, government, ministry, embassy, newspaper, publisher, brokerage, broker, processor, subsidiary, partner, facility, dealership, dealer, chain, supermarket, cafe, airport, museum, church, council, studio, employer, wholesaler, distributor, landlord, nursery, hostel`)

/** Several bodies. */
export const unnamedBodies = phraseSet(`
  companies, firms, organizations, organisations, corporations, enterprises, agencies, hospitals, clinics, practices, universities, colleges, schools, districts, banks, lenders, retailers, merchants, restaurants, hotels, stores, shops, providers, suppliers, subcontractors, pharmacies, utilities, institutions, insurers, nonprofits, charities, manufacturers, makers, developers, exchanges, casinos, sites, websites, forums, platforms, portals, marketplaces, startups, telecoms, airlines, carriers, operators, municipalities, governments, ministries, embassies, newspapers, publishers, brokerages, brokers, processors, subsidiaries, partners, targets, officials, politicians, activists, executives, journalists, athletes, celebrities, administrators, admins, military, entities, facilities, dealers, dealerships, chains, supermarkets, airports, museums, churches, councils, studios, employers, wholesalers, distributors, cities, towns, counties`)

/** Before a singular people's noun that means somebody. */
export const peopleArticles = phraseSet(
  `a, an, the, one, another, each, every, any, that, this, your, his, her, their, its, our, my, 's`,
)

/** Before a body's: "the company" is one named before, and coreference's to settle. */
export const bodyArticles = phraseSet(`a, an, one, another, any, each, every, third-party`)

/** Words the tagger takes for adjectives or nouns that do not belong to the phrase. */
export const looseModifiers = phraseSet(
  `other, others, many, several, such, more, most, some, few, various, numerous, multiple, breach, breached, attack, hack, hacking, hacked, stolen, leaked, data, cyberattack, compromise, ransomware, malware, phishing, incident, exposed, same, last, next, first, way, ways, own`,
)
