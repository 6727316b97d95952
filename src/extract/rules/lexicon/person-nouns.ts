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
  elevators, employers, encounters, engineers, errors, factors, favors, favours, fees, filters, fingers, floors, flowers, flyers, folders, franchisees, freezers, frontiers, generators, governors, guarantees, hackers,
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
  accountants, activists, addicts, adolescents, aides, airmen, alumnae, anesthetists, apprentices, aspirants,
  assistants, attendants, aussies, babies, bailiffs, bangladeshis, believers, bishops, boyfriends, brides, brits,
  cadets, captains, celebrities, chefs, clergy, clerks, congregants, conscripts, constables, constituents,
  contestants, convicts, cooks, cops, correspondents, couples, crew, czechs, dads, danes, daters, defendants,
  dependants, deputies, descendants, detectives, dignitaries, diplomats, elders, entrants, envoys, evacuees,
  executives, exes, expats, faculty, farmhands, fathers, felons, finns, firefighters, freshmen, gentlemen,
  girlfriends, godparents, grandchildren, grandparents, greeks, grownups, guards, gymnasts, heirs, hires, hopefuls,
  hosts, husbands, imams, immigrants, infants, informants, inhabitants, inpatients, interns, iraqis, israelis,
  jobseekers, judges, juniors, jurors, kin, kiwis, laborers, labourers, ladies, lads, landladies, landlords,
  laureates, lecturers, litigants, locals, magistrates, maids, marines, midwives, missionaries, moms, monks, mothers,
  mps, mums, nationals, natives, newborns, newlyweds, nuns, occupants, orphans, outpatients, pakistanis, paramedics,
  parishioners, parolees, pastors, patrons, payees, pilgrims, pilots, poles, policemen, porters, postgraduates,
  priests, probationers, professors, punters, rabbis, ratepayers, recruits, reservists, royals, sailors, scholars,
  schoolboys, schoolchildren, schoolgirls, scots, secretaries, seniors, sergeants, servants, servicemen, servicewomen,
  siblings, singles, slovaks, sophomores, souls, spaniards, stepchildren, stevedores, stewards, surgeons, survivors,
  swedes, takers, toddlers, tots, turks, twins, undergraduates, vets, vicars, vips, wardens, widows, witnesses, wives,
  worshippers, youngsters, youths`)
