/** Word classes of the rows that tell on whose word a sentence stands. */
import { wordClasses } from './classes.ts'
import { phrases } from './lexicon/phrases.ts'
import type { ClaimRule, WordClasses } from './rule.ts'

/** Nouns for the one who tells, where no name stands: who they are is found out later. */
const houses = phrases(`
  company, firm, bank, lender, retailer, insurer, hospital, clinic, practice, provider, university, college, school, district,
  agency, authority, city, county, council, department, organization, organisation, charity, vendor, platform, operator,
  carrier, airline, hotel, casino, manufacturer, maker, chain, group, trust, start-up, startup, service, site, exchange,
  broker, union, pharmacy, foundation, church, club, museum, library, app, shop, store, publisher, developer, supplier,
  contractor, utility, business, grocer, builder, society, nonprofit, surgery, brewer, port, regulator, watchdog, commission,
  police, gang, crew, hacker, hackers, attacker, attackers, seller, poster, leaker, collective, extortionists, thieves,
  criminals, intruder, intruders`)

/** "The lender's", "the thieves'". */
const owning = houses.map((word) => (word.endsWith('s') ? `${word}'` : `${word}'s`))

/** Papers and pictures that one puts before others. */
const papers = phrases(`
  notice, notices, letter, letters, email, emails, e-mail, e-mails, filing, filings, statement, advisory, bulletin, alert,
  notification, notifications, disclosure, report, memo, message, faq, update, release, summary, circular, form, submission,
  document, documents, dossier, page, web page, website, blog post, post, posting, listing, thread, advert, ad, screenshot,
  screenshots, sample, samples, screen grabs, images, excerpts, proof, analysis, audit, review, inventory, list, catalogue,
  catalog, index, file listing, directory listing, decision, ruling, order, complaint, lawsuit, indictment, affidavit`)

/** What a paper does with what stands in it. */
const shows = phrases(`
  lists, list, listed, listing, shows, show, showed, names, named, details, detailed, sets out, set out, mentions, mentioned,
  gives, gave, identifies, identified, specifies, specified, enumerates, enumerated, itemises, itemizes, itemised, itemized,
  points to, pointed to, suggests, suggested, indicates, indicated, cites, cited, runs through, spells out, spelled out,
  describes, described, speaks of, spoke of, talks of, tells of, puts, ticks off, records, recorded, counts, adds, added,
  reveals, revealed, goes on to list, breaks down, lays out, laid out`)

/** Statements as nouns. */
const sayings = phrases(`
  word, message, statement, claim, claims, warning, warnings, admission, confirmation, announcement, assertion, assertions,
  allegation, allegations, assurance, assurances, finding, findings, conclusion, contention, disclosure, revelation,
  insistence, view, position, verdict, line, belief, suspicion, suspicions, estimate, answer, response, reply, explanation,
  acknowledgement, acknowledgment, accusation, accusations, account, boast, stance, contention, advice, news`)

export const tellingClasses: WordClasses = {
  ...wordClasses,
  house: houses,
  'own-house': owning,
  paper: papers,
  shows,
  saying: sayings,
  account: phrases(
    'account, accounts, telling, reckoning, admission, words, version, estimate, count, tally, word, version of events',
  ),
  'told-of': phrases(`
    told, informed, notified, advised, warned, assured, alerted, briefed, reassured, forewarned, apprised, reminded`),
  heard: phrases(`
    heard, hear, hearing, learned, learnt, learning, found out, gathered, got word, had word, received word, got confirmation,
    received confirmation, received assurances, had assurances, got the news, received letters, received emails, received a letter,
    received an email, received notice, got letters, got a letter, got an email, had letters, had a letter`),
  'made-known': phrases(`
    confirmed, disclosed, acknowledged, admitted, announced, revealed, reported, conceded, made public, owned up to, declared,
    denied, disputed, rejected, ruled out, dismissed`),
  turned: phrases(`
    spotted, found, discovered, uncovered, noticed, identified, unearthed, flagged, detected, examined, analysed, analyzed,
    reviewed, verified, catalogued, cataloged, indexed, studied, tracked down, come upon, stumbled upon`),
  accuse: phrases('accuse, accuses, accused, accusing, suspect, suspects, suspected, suspecting'),
  looking: phrases(`
    review, investigation, examination, study, analysis, scrutiny, consideration, assessment, inquiry, discussion`),
  unsure: phrases(`
    checking, establishing, investigating, working out, determining, assessing, examining, reviewing, exploring, unsure,
    uncertain, unclear, trying to establish, trying to determine, trying to find out, looking into, finding out`),
  stands: phrases(`
    accepts, accepted, accepting, recognises, recognizes, recognised, recognized, underlines, underlined, let slip, lets slip,
    is adamant, was adamant, are adamant, is confident, is satisfied, is certain, was certain, is sure, is convinced,
    is in no doubt, has no doubt, was clear, is clear, sent word, sent out word, gave notice, serves notice, served notice,
    has satisfied itself, established, came clean, made known, let customers know, let patients know,
    made public, went on record, wants it known, would say only, will say only, said only, could say only, was at pains to say,
    was quick to say, owned up, owns up`),
}

/** What may stand before a name: "the extortion crew", "a Tel Aviv firm,". */
export const BEFORE_TELLER = "(the|a|an|its|their|our|one of|#D|#A|#N|#P|#X|,|[PLC]|'s)*"

/** The same before a clause that "that" opens: "by the group’s chief executive, Professor". */
export const BEFORE_TELLER_OF_CLAUSE = "(the|a|an|its|their|our|one of|#D|#A|#N|#P|#X|,|[PLC]|[ORG]|'s)*"

/** A name or a group of people. */
export const NAMED = '[ORG|PER|GRP:subject]'
/** "the lender", "that gang". */
export const HOUSE = '(the|this|that|its|their) (#A|#N|[PLC])* {house}'
/** "the lender's". */
export const OWNER = '(the|this|that|its|their) (#A|#N|[PLC])* {own-house}'

type Told = 'ALL' | 'AFTER' | 'BEFORE'
/** A row that reads for whose word a sentence stands; `teller` is empty where the row has only words for them. */
export const row = (
  id: string,
  told: Told,
  pattern: string,
  example: string,
  teller: string,
  counterExample: string,
  as = 'tell',
): ClaimRule => ({
  id: `teller/${id}`,
  predicate: 'REPORTED',
  pattern,
  qualifiers: { told, as },
  example: [example, teller === '' ? {} : { subject: teller }],
  counterExample,
})
