/** What posts are about, and how their holders are told apart: "Dean of Students", "Mayor-elect". */
import { phraseSet } from './phrases.ts'

/** What stands between "of" and the name of who holds a post: "Deputy Secretary of State", "Director of Public Safety". */
export const officeMatters = phraseSet(`
  academics, academic, accounting, administration, admissions, affairs, aging, agriculture, alumni, art, arts, athletics, audit,
  aviation, banking, banks, benefits, billing, board, business, career, children, city, civil, client, clinical, collections,
  commerce, commission, communication, communications, community, compliance, consumer, corporate, corrections, council, county,
  court, courts, culture, curriculum, customer, cyber, cybersecurity, data, deeds, defence, defense, design, development, digital,
  district, economic, education, elections, emergency, employment, energy, enforcement, engineering, enrollment, environment,
  environmental, estates, experience, external, facilities, faculty, families, family, federal, finance, financial, fire, foreign,
  forestry, global, governance, government, growth, health, higher, homeland, house, housing, human, immigration, incident,
  industry, information, infrastructure, innovation, instruction, insurance, integrity, intelligence, interior, internal,
  international, internet, investigations, investor, it, justice, labor, labour, land, law, learning, legal, legislative,
  libraries, library, licensing, local, logistics, management, marketing, media, medicine, mental, merchandising, mines, motor,
  national, nursing, operations, organizational, outreach, parks, payments, payroll, people, personnel, pharmacy, planning,
  police, policy, ports, press, prisons, privacy, procurement, product, products, program, programs, protection, public,
  purchasing, quality, records, recreation, regulatory, relations, research, resilience, resources, response, retail, revenue,
  risk, road, roads, safety, sales, school, schools, science, sciences, security, senior, service, services, social, software,
  special, staff, state, states, strategy, student, students, success, supply, surgery, sustainability, systems, tax, taxation,
  technology, telecommunications, threat, tourism, trade, training, transformation, transport, transportation, treasury, trust,
  university, user, utilities, veterans, vehicles, vital, water, welfare, women, works, youth`)

/** Posts that a person holds and no body is called by, so that "of" and its matter name nobody by themselves. */
export const personalPosts = phraseSet(
  `superintendent, dean, clerk, register, recorder, registrar, speaker, director, manager, head, president, vp, provost, chief, coordinator, sergeant-at-arms`,
)

/** Behind a title: "Councilwoman-elect Dana Roe", "Professor emerita Dana Roe". */
export const titleTails = phraseSet(`elect, designate, emeritus, emerita`)

/**
 * Members of parliaments and ranks of the police by their initials. Companies may be called so too ("TD Venn Trust"), so a
 * family name alone is not enough.
 */
export const titleInitials = phraseSet(
  `td, mp, msp, mep, mpp, mna, mha, mla, mlc, mhk, dci, dsp, acp, dcp, dsi, ssp, aig, cllr`,
)
