/** What makes words the name of an organization: legal forms, head nouns, and the agencies the field names every day. */
import type { EntityRole } from '../../../model.ts'
import { phraseSet, phrases } from './phrases.ts'

/** Legal forms that end a name. Compared without dots: "P.A." is "pa". */
export const legalForms = phraseSet(`
  inc, incorporated, llc, llp, ltd, limited, corp, corporation, co, plc, lp, pllc, pc, pa, gmbh, ag, sa, nv, bv, ab, asa, oy, spa, srl,
  kk, sas, oyj, aps, pty, pte, sarl, kg, pjsc, jsc, ngo, apc, lllp, se, bhd, sdn, holdings`)

/** Nouns that end an organization's name wherever they are capitalized after another capitalized word. */
export const orgHeads = phraseSet(`
  lodging, pensions, outdoors, voyages, vacations, trucking, growers, farms, charter, freight, ferries, ferry, brewery, breweries, distillery, winery, vineyards, orchards, dairy, mills, steel, cement, chemicals, plastics, textiles, apparel, furniture, jewelers,
  shipping, cruises, hospitality, residences, apartments, lending, wealth, trading, brokerage, title company, aerospace, aviation, robotics, semiconductor, semiconductors, biosciences, biotech, genomics, nutrition, grocery, grocers, cafes, diner,
  academy, air, forums, administration, advisors, advisers, agencies, agency, airlines, airline, airport, airways, alliance, ambulance, aquarium, archdiocese, army, associates,
  association, athletics, authority, automotive, bakery, bancorp, bancshares, bank, banking, bar, battalion, board, broadband, broadcasting,
  brotherhood, builders, bureau, cable, cancer center, care, casino, casinos, center, centers, centre, chamber, church, cinemas, clinic, clinics, club,
  coalition, college, colleges, command, commission, committee, communications, community, companies, company, conference, congress, constabulary, consortium,
  consulting, cooperative, council, court, courts, credit union, dental, department, dermatology, diagnostics, diocese, directorate,
  district, division, eatery, electric, electronics, embassy, endocrinology, energy, enforcement, engineering, enterprise, enterprises, entertainment, exchange,
  express, eye, fbi, federation, fertility, fertility center, finance, financial, firm, fitness, force, forensics, foundation, foods, forum, fund, gaming, games, gastroenterology,
  group, guild, gynecology, headquarters, health, healthcare, heart, holding, holdings, home, homes, hospice, hospital, hospitals, hotel, hotels, imaging, industries,
  informatics, initiative, institute, institution, insurance, insurers, intelligence, international, investments, investors, inspectorate,
  joint venture, journal, judiciary, kitchen, lab, laboratories, laboratory, labs, law, league, library, logistics, magazine, management, manufacturing, market, markets,
  mart, media, medical, medicine, ministry, mobility, mortgage, motor, motors, museum, mutual, navy, network, networks, news, newspaper, nursing, observatory, office, offices, oncology,
  operations, organization, organisation, orthopaedics, orthopedics, outfitters, partners, partnership, party, pathology, payments, pediatrics, permanente, pharma, pharmaceuticals, pharmacy,
  pharmacies, physicians, pictures, pizza, police, polytechnic, post, power, practice, press, prison, productions, program, properties, publishing, radio,
  radiology, railroad, railway, realty, recovery, registry, rehabilitation, rentals, research, resorts, resource center, restaurant, restaurants, retail, retirement,
  savings, school, schools, seminary, senate, senior living, service, services, shop, shops, society, software, solutions, staffing, stores, studio, studios, supermarkets,
  supply, surgery, surgical, system, systems, task force, task group, tech, technologies, technology, telecom, telecommunications, telephone, television, temple, therapeutics, therapy,
  times, trade union, transit, transport, transportation, travel, treasury, tribunal, tribune, trust, union, university, urgent care, urology, utilities, ventures,
  veterinary, watch, watchdog, water, wellness, wireless, works, workforce, worldwide, ymca, zoo, ambulance service, sheriff, gazette, herald, chronicle, dispatch, parliament, unit, team, co-op, collective, security, cyber, networking, analytics, interactive, digital, data, cloud, mobile, bankshares, brands, beauty, optical, vision, dentistry, orthodontics, anesthesia, cardiology, neurology, ophthalmology, podiatry, psychiatry, spine, allergy, ob/gyn, obgyn, primary care, blood center, mission, ministries, counseling, consultants, advisory, capital, equity, lending, loans, lottery, housing, patrol, wing, tramways, trams, coaches, bakeries, brewing, pharmacies, receivables, adjusters, underwriters, assurance, securities, toys, seeds, fisheries, seafood, meats, beverages, wines, spirits, cosmetics, skincare, garments, footwear, furnishings, interiors, lighting, appliances, components, instruments, minerals, petroleum, renewables, haulage, warehousing, storage, movers, tours, inns, realtors, escrow, notaries, bookkeeping, preschool, kindergarten, childcare, chapel, cathedral, synagogue, mosque, fellowship, conservancy, orchestra, symphony, opera, ballet, gallery, galleries, theatre, theater, playhouse, nurseries, biologics, genetics, dialysis, optometry, audiology, telehealth, psychology, behavioral, orchards, foodservice, steakhouse, grill, cafe, coffee, diner, bistro,
  airports, arena, auctions, auctioneers, autos, bearings, benefits, biscuits, bookshops, bottling, buses, carpets, castings, ceramics, chocolates, circuits, clothing, couriers, creamery, creameries, credit, cycles, deliveries, devices, docks, dockyard, drilling, estates, eyewear, fabrics, florists, forwarding, foundry, fuels, greenhouses, hardware, hauliers, hire, hydraulics, implants, ironworks, jewellers, laundry, leasing, lettings, libraries, linen, lines, lumber, machinery, maritime, materials, metals, mining, optics, packaging, parcels, parcel, parking, plumbing, pottery, poultry, printing, pumps, quarries, racecourse, racing, rail, records, recruitment, recycling, refining, remittance, rewards, roofing, rovers, rangers, wanderers, sawmills, servicing, shipyard, shipyards, shoes, steelworks, swimwear, tankers, tax, taxis, terminals, ticketing, tickets, tiles, timber, title, tobacco, tractors, trailers, turbines, tyre, tyres, tires, valves, vending, warehouse, waste, wholesale,
  concrete, tire, engines, batteries, boilers, forgings, microsystems, microworks, photonics, sensors, drones, robotics, tooling, shipbuilders, racetrack, raceway, speedway, stadium, cinema, festivals, recruiting, recruiters, payroll, outsourcing, conveyancing, surveyors, architects, accountants, accountancy, actuaries, pawnbrokers, microfinance, thrift, financing, superannuation, annuities, forex, bookmakers, betting, bingo, sportsbook, removals, cabs, helicopters, yachts, scooters, motorcycles, bicycles, bikes, burger, burgers, pizzas, butchers, fishmongers, confectionery, snacks, ciders, catering, caterers, cleaning, laundries, locksmiths, flowers, kennels, chiropractic, physiotherapy, prosthetics, orthotics, infirmary, dispensary, dispensaries, biobank, vaccines, opticians, jewellery, jewelry, perfumes, fashions, knitwear, mattresses, bathrooms, construction, contracting, tutoring, bookshop, stationers, animation, podcasts, telecoms, cellular, satellite, hosting, datacenters, datacentres, computing, computers, sanitation, crematorium, crematoria, funerals, undertakers, hostels, ranches, vineyards, fertilizers, fertilisers, microbrewery, outfitters, pensions, trams, metro, railways, gym, gyms, salons, spas, mills, sounds, learning, music, books, auto, oil, gas, solar, festival, garden, gardens, tools, machines, accounting, relief, aid, rescue, paper, living, marina, ports, seafoods, eggs, produce, audio, films, comics, brokers`)

/** Of those, the nouns too common as an ordinary capitalized word to make a name with one word before them that is common itself. */
export const weakHeads = phraseSet(`
  bar, board, care, center, club, committee, community, company, conference, council, court, data, department, district, division, energy, exchange, force, fund, group,
  health, home, intelligence, international, law, management, market, media, medical, network, networks, news, office, operations, party, power, practice, program, radio, recovery, research,
  school, security, service, services, software, system, systems, team, tech, technology, television, times, travel, treasury, union, unit, watch, water, cyber, mobile, cloud, digital, resource center, eye, heart, care, mission, vision, coffee, works, lab, labs, post, retail, retirement, supply, therapy, payments, insurance, housing, loans, capital, equity, brands, electric, prison, police, senate, congress, parliament, enforcement, retail, registry, command, engineering, initiative, magazine, journal, wing, patrol, storage, securities, behavioral, psychology, genetics, spirits, toys, seeds, tours, lighting, components, instruments, minerals, gallery, theatre, theater, opera, escrow, fellowship,
  benefits, circuits, credit, cycles, deliveries, devices, fuels, hardware, hire, implants, lines, machinery, materials, metals, parking, printing, racing, rail, records, recycling, rewards, tax, tickets, ticketing, title, tobacco, waste, packaging, plumbing, drilling, clothing, warehouse, rangers, arena, shoes, leasing, terminals,
  sounds, parcel, learning, music, books, auto, oil, gas, solar, festival, garden, gardens, tools, machines, accounting, relief, aid, rescue, paper, living, marina, ports, seafoods, eggs, produce, audio, films, comics, brokers, metro, mills, estates, construction, cleaning, payroll, computing, hosting, computers, engines, flowers`)

/** Heads that "of" or "for" may follow inside a name: "University of …", "Office for …", "Bank of …". */
export const ofHeads = phraseSet(`
  academy, administration, agency, alliance, archdiocese, army, association, assembly, bank, bar, blue cross, blue shield, board, borough, brotherhood, bureau, center, centers, centre, chamber,
  bancorp, bancshares, mercy, church, city, coalition, college, commission, committee, commonwealth, conference, council, county, court, department, dept, diocese, directorate, division, federation,
  foundation, guild, head office, hospital, hospitals, house, institute, institutes, institution, knights, laboratory, league, library, ministry, museum, office, offices, order, organization, organisation, parish, port,
  regents, registry, school, schools, secretariat, shield, society, state, clinics, clubs, physicians, pediatrics, orthopedics, radiology, anesthesiologists, specialists, surgeons, sisters, senate, supreme court, system, town, township, tribunal, union, university, village, aclu, associates, district, club, campaign, healthcare, services, health, care, united way, bureau, group, trust, partners, practice, insurance, credit union, company, care centers, fund, congress, chancellor, friends, daughters, sons, doctors, urology, dermatology, oncology, imaging, cancer centers, bancorp, airport, racecourse, libraries`)

/** Bodies named in lower case after a place ("Chicago police", "Minnesota attorney general's office"), and their role. */
export const publicBodies: ReadonlyMap<string, EntityRole | null> = new Map([
  ...phrases(
    `attorney general's office, attorney general, department of insurance, insurance department, insurance commissioner, data protection authority, data protection commissioner, data protection commission, data protection agency, data protection regulator, data protection watchdog, privacy commissioner, privacy commission, privacy regulator, privacy watchdog, data privacy regulator, data privacy watchdog, data watchdog, data privacy commission, data privacy authority, privacy authority, information regulator, information commissioner, consumer watchdog, competition watchdog, communications regulator, telecoms regulator, consumer protection agency, banking regulator, financial regulator`,
  ).map((body) => [body, 'REGULATOR'] as const),
  ...phrases(
    `police, police department, police force, city police, county police, cyber police, cyber crime police, cybercrime police, cyber cell, cyber crime cell, cybercrime unit, cyber crime unit, sheriff's office, sheriff's department, district attorney's office, state police, highway patrol, state patrol, county sheriff`,
  ).map((body) => [body, 'LAW_ENFORCEMENT'] as const),
  ...phrases(
    `health department, school district, school board, city council, county council, secretary of state's office, governor's office, mayor's office, treasurer's office, public schools`,
  ).map((body) => [body, null] as const),
])

/** An agency that the press names without saying what it is: names parted by "=" mean one body, the fullest first. */
export interface Agency {
  readonly names: readonly string[]
  readonly role: EntityRole | null
}

/** Rows of one role: agencies parted by commas, the names of one by "=". */
export const agencyRows = (role: EntityRole | null, rows: string): readonly Agency[] =>
  phrases(rows).map((row) => ({ names: row.split('=').map((name) => name.trim()), role }))

export const agencies: readonly Agency[] = [
  ...agencyRows(
    'REGULATOR',
    `Federal Trade Commission = FTC, Securities and Exchange Commission = SEC, Federal Communications Commission = FCC,
    Department of Health and Human Services = Health and Human Services = HHS, Office for Civil Rights = OCR, Information Commissioner's Office = Information Commissioner’s Office = Information Commissioner = ICO,
    Commission nationale de l'informatique et des libertés = Commission Nationale de l’Informatique et des Libertés = CNIL, Data Protection Commission = DPC, Irish Data Protection Commission, Personal Information Protection Commission = PIPC,
    Garante, AEPD, BaFin, European Data Protection Board = EDPB, European Data Protection Supervisor = EDPS, Office of the Australian Information Commissioner = OAIC,
    Australian Information Commissioner, Office of the Privacy Commissioner of Canada = OPC, Personal Data Protection Commission = PDPC, Autoriteit Persoonsgegevens,
    Consumer Financial Protection Bureau = CFPB, Office of the Comptroller of the Currency = OCC, Federal Deposit Insurance Corporation = FDIC, Federal Reserve, Financial Conduct Authority = FCA,
    Financial Industry Regulatory Authority = FINRA, New York State Department of Financial Services = New York Department of Financial Services = NYDFS, Department of Financial Services = DFS,
    California Privacy Protection Agency = CPPA, Food and Drug Administration = FDA, Centers for Medicare and Medicaid Services = Centers for Medicare & Medicaid Services = CMS,
    Federal Aviation Administration = FAA, Ofcom, Competition and Markets Authority = CMA, Commodity Futures Trading Commission = CFTC, National Credit Union Administration = NCUA, Kantonspolizei, Datatilsynet, Roskomnadzor, Cyberspace Administration of China`,
  ),
  ...agencyRows(
    'LAW_ENFORCEMENT',
    `Federal Bureau of Investigation = FBI, Department of Justice = Justice Department = DOJ, US Secret Service = Secret Service, Interpol, Europol, National Crime Agency = NCA, Drug Enforcement Administration = DEA,
    Royal Canadian Mounted Police = RCMP, Australian Federal Police, Scotland Yard, Metropolitan Police = Met Police, Homeland Security Investigations, Eurojust, Federal Security Service = FSB, Bundeskriminalamt = BKA, NYPD, LAPD, Crown Prosecution Service`,
  ),
  ...agencyRows(
    null,
    `Department of Transportation = Transportation Department, Department of Education = Education Department, Department of Energy = Energy Department, Department of Commerce = Commerce Department,
    Department of Labor = Labor Department, Department of State = State Department, Department of the Treasury = Treasury Department, Department of the Interior = Interior Department, Department of Agriculture = Agriculture Department, Department of Housing and Urban Development = HUD, Cybersecurity and Infrastructure Security Agency = CISA, Department of Homeland Security = DHS, National Security Agency = NSA, Central Intelligence Agency = CIA, Department of Defense = Defense Department = DoD = Pentagon, Department of Veterans Affairs = Veterans Administration = Veterans Affairs,
    National Cyber Security Centre = NCSC, Government Communications Headquarters = GCHQ, Internal Revenue Service = IRS, Office of Personnel Management = OPM, Social Security Administration = SSA, Government Accountability Office = GAO, US-CERT, National Institute of Standards and Technology = NIST,
    NHS, National Health Service, European Commission, European Union Agency for Cybersecurity = ENISA, Australian Cyber Security Centre = ACSC, Australian Signals Directorate = ASD, White House, Congress, Senate, House of Representatives, Supreme Court, Kremlin, NATO, OSCE, United Nations, World Health Organization, Postal Service = USPS, NASA, MI5, MI6, GRU, Unique Identification Authority of India = UIDAI, HMRC, DVLA, Medicare Australia, Services Australia, Centrelink, Democratic National Committee = DNC, Republican National Committee = RNC, Parliament, European Parliament, Bundestag, Election Commission, Elections Canada, Canada Revenue Agency = CRA, Health Service Executive = HSE, European Central Bank = ECB, European Medicines Agency = EMA, Electronic Frontier Foundation = EFF, American Civil Liberties Union = ACLU, Identity Theft Resource Center = ITRC, Better Business Bureau = BBB, Privacy Rights Clearinghouse, Ponemon Institute, Electronic Privacy Information Center = EPIC, American Medical Association = AMA, American Hospital Association = AHA, Health-ISAC, FS-ISAC, Forrester, Gartner`,
  ),
]

/** What an organization's last words say of its role. */
export const roleHeads: readonly { readonly role: EntityRole; readonly ends: RegExp }[] = [
  {
    role: 'COURT',
    ends: /\b(?:Court|Tribunal|Judiciary|(?:Northern|Southern|Eastern|Western|Central|Middle) District of [A-Z]\w+|\w+ Circuit)\b/,
  },
  {
    role: 'LAW_FIRM',
    ends: /^(?!.*\b(?:Dental|Dentistry|Medical|Health\w*|Clinics?|Ortho\w*|Physicians|Eye|Pediatrics?|Dermatology|Surg\w+|Cardiology|Oncology|Radiology|Imaging|Urology|Care|Vision|Therapy|Veterinary|Accounting|CPAs?|Engineering|Engineers|Architects)\b).*\b(?:LLP|PLLC|APC|Law Group|Law Firm|Law Offices?|Legal Group|Trial Lawyers|et al)\.?$|^Law Offices? of\b/,
  },
  {
    role: 'LAW_ENFORCEMENT',
    ends: /\b(?:[Pp]olice(?: [Dd]epartment| [Ss]ervice| [Ff]orce| [Aa]gency)?|Sheriff(?:['’]s)? (?:Office|Department)|Constabulary|(?:Highway|State|Border) Patrol|(?:[Cc]yber ?[Cc]rime|Offences|Crimes?) (?:Wing|Cell|Unit|Bureau|Branch|Division)|[Pp]olice [Ss]tation|District Attorney(?:['’]s)? Office|Department of Justice|Justice Department|Crime Agency|U\.?S\.? Attorney(?:['’]s)? Office|State Patrol|Secret Service|Bureau of Investigation)$/,
  },
  {
    role: 'REGULATOR',
    ends: /\b(?:Attorney General(?:['’]s [Oo]ffice)?|AG$|(?:Pensions|Gambling|Charity|Financial|Energy|Housing|Solicitors|Banking|Insurance) Regulator$|Office of (?:the )?(?:[A-Z]\w+ )?Attorney General|Information Commissioner(?:['’]s Office)?|Privacy Commissioner|(?:Data Protection|Privacy Protection|Consumer Protection|Securities|Trade|Communications|Utilities|Information|Privacy) (?:Commission|Authority|Agency|Board|Bureau|Office)|Department of (?:Insurance|Financial Services|Health and Human Services|Consumer (?:Affairs|Protection))|Office for Civil Rights)\b/,
  },
]
