/** Plurals that count people by how they are made ("carers", "trainees", "pharmacists"), and what only looks so. */
import { phraseSet } from './phrases.ts'

/** Endings of those who do, get or belong: English makes new ones at will. */
export const personEnding = /(?:[a-z]{2}(?:ers|ors|ees|ists|eers|ians|folk|goers|holders|mates)|(?:wo)?men|people)$/

/** Words with such an ending that count things. */
export const thingsByEnding: ReadonlySet<string> = phraseSet(`
  actors, adapters, administrators, answers, arbitrators, attackers, auditors, authors, banners, beers, bees,
  binders, blacklists, blockers, blocklists, boosters, breakers, brokers, browsers, calculators, careers, carriers,
  centers, centimeters, centres, chapters, characters, chargers, checklists, ciphers, clusters, coffees, colors,
  colours, commissioners, committees, competitors, computers, connectors, containers, contractors, controllers,
  cookers, coolers, coordinators, corners, counters, covers, crackers, cylinders, datacenters, defenders, degrees,
  detectors, developers, diameters, dinners, directors, disasters, distributors, dollars, doors, drawers, editors,
  elevators, employers, encounters, engineers, errors, factors, favors, favours, fees, filters, fingers, fliers,
  floors, flowers, flyers, folders, franchisees, freezers, frontiers, generators, governors, guarantees, hackers,
  headers, headquarters, honors, hyperscalers, identifiers, indexers, indicators, injectors, inspectors, installers,
  insurers, integers, intruders, investigators, keyloggers, kilometers, kilometres, knees, ladders, lasers,
  lawmakers, layers, leaders, lenders, letters, levees, licensees, lists, liters, lockers, loggers, makers, managers,
  manufacturers, markers, marquees, matters, mayors, mediators, mergers, meters, metres, ministers, mirrors,
  modifiers, monitors, motors, multipliers, nameservers, negotiators, newsletters, numbers, odors, offenders, offers,
  orders, others, outliers, pagers, papers, parameters, partners, peers, piers, pillars, platters, playlists,
  plotters, pointers, posters, powders, powers, predators, printers, processors, programmers, projectors, propellers,
  prosecutors, providers, publishers, qualifiers, quarters, razors, reactors, receivers, recorders, referees,
  registers, regulators, remainders, reminders, reporters, responders, retailers, rivers, rollers, routers, rulers,
  rumors, rumours, scammers, scanners, scooters, screwdrivers, selectors, semesters, senators, sensors, servers,
  shoulders, shutters, simulators, spammers, splinters, starters, stickers, subcontractors, subfolders, suppliers,
  suspenders, switchers, tenders, terminators, terrors, theaters, theatres, tiers, timers, toasters, towers,
  trackers, tractors, trailers, transfers, transponders, trees, tremors, triggers, trimesters, trustees, tumors,
  twists, typewriters, vectors, vendors, ventilators, vouchers, wafers, waitlists, waivers, wallpapers, watchlists,
  waters, whitelists, wishlists, wrappers, zippers`)

/** People whose name has no such ending. */
export const otherPeople: ReadonlySet<string> = phraseSet(`
  activists, adolescents, aides, airmen, apprentices, babies, believers, cadets, captains, clergy, clerks,
  congregants, constituents, convicts, cooks, couples, crew, dads, daters, defendants, dependants, deputies,
  descendants, diplomats, elders, entrants, envoys, evacuees, faculty, farmhands, fathers, felons, firefighters,
  freshmen, gentlemen, grandparents, grownups, guards, heirs, hires, hosts, husbands, immigrants, infants,
  informants, inhabitants, inpatients, interns, jobseekers, juniors, jurors, laborers, labourers, ladies, lads,
  lecturers, locals, maids, marines, midwives, moms, monks, mothers, mums, nationals, natives, newborns, nuns,
  occupants, outpatients, paramedics, parishioners, parolees, pastors, payees, pilgrims, pilots, policemen, porters,
  postgraduates, priests, probationers, professors, punters, rabbis, ratepayers, recruits, reservists, sailors,
  scholars, seniors, servicemen, servicewomen, siblings, singles, souls, survivors, toddlers, undergraduates,
  wardens, witnesses, wives, worshippers, youngsters, youths`)
