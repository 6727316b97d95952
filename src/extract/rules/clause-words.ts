/**
 * Words by which a clause is taken apart: who its subject is, whose its date is, where it begins and ends. Most are the
 * closed classes of English grammar; where a list is shorter than its class, the mechanism that asks needs it so.
 */
import { wordSet } from './lexicon/phrases.ts'

export const coordinators = wordSet('and or but then also nor yet')
export const relatives = wordSet('which who that whom')
export const beForms = wordSet("is are was were be been being isn't aren't wasn't weren't")
/** What stands between a subject and its verb, and makes no clause of its own. */
export const auxiliaries = wordSet(
  "not n't also now then has have had is are was were be been being will would may might could can did does do should must 's",
)
/** "A and B both said", "X itself found": they stand with the subject and are none. */
export const floating = wordSet('both each all itself themselves')
export const prepositions = wordSet(
  'of in at by for with from behind against about under over between among into within like on to including as',
)

// The subject (clause/subject.ts)

/** "before it notified": the clause before has the same subject. */
export const subordinators = wordSet('before until when once as because after since while')
/** "after finding", "in announcing": what stands before a verb that has no subject of its own. */
export const participleLeaders = wordSet('after before by while when upon without since for of in')
/** Before an item of a list: "the bank and its parent". */
export const listDeterminers = wordSet('the its a an their')
/** "Northwind, called by many …, notified": verbs that open an insertion. */
export const insertedVerbs = wordSet('based headquartered known owned operated run founded called named formerly')
/** "X said it notified": "it" is the speaker. */
export const speechVerbs = wordSet(
  'said says stated told announced confirmed disclosed reported added wrote claimed claims noted revealed acknowledged admitted believes',
)
/** "a spokesperson for X notified": X acts through them. */
export const nominalAgents = wordSet(
  'spokesperson spokesman spokeswoman representative officials office lawyers attorneys unit division arm subsidiary ' +
    'general prosecutor prosecutors commissioner city town county village borough township municipality coalition group number states state commonwealth majority pair trio dozens hundreds thousands millions handful',
)
/** "Northwind executives notified": the house acts through those who stand right behind its name. */
export const houseAgents = wordSet(
  'officials executives leaders managers administrators staff staffers employees representatives spokespeople lawyers attorneys investigators engineers technicians',
)
/** "the Grey Heron ransomware gang": the name before such a noun is the gang's. */
export const gangHeads = wordSet('gang group crew cartel collective operation team operators affiliates actors hackers')

// The date (clause/date.ts)

/** Before a date and a noun, "its 2019 report": the date is the noun's. */
export const determiners = wordSet("the a an its their his her our this that these those 's")
/** A clause of its own begins here, with a date of its own. */
export const clauseLeaders = wordSet(
  'that which who whom whose when where while because although though but if after before since until unless as so whether following despite whereas once than',
)
/** Of these the ones that no date can follow as its preposition: "said that on May 3" tells of something else. */
export const complementizers = wordSet('that which who whom whose where while because although though but if whether')
/** "since in or about May": what may stand between a preposition and its date. */
export const dateHedges = wordSet('in on or about around the early late mid at approximately of as and back least')
/** "began mailing", "agreed to pay": the verb before belongs to the one that follows. */
export const leadingVerbs = wordSet(
  'began begun begins started starts continued finished completed agreed managed decided had has have',
)
export const reportingParticiples = wordSet(
  'according saying stating noting adding announcing revealing disclosing confirming reporting',
)
/** Participles that hang on a noun and pass a date on to the verb before: "files held in May". */
export const carriedParticiples = wordSet(
  'used stored held kept maintained contained located hosted owned managed operated run based intended meant destined',
)
/** Behind people: "customers affected by the breach". */
export const carriedByPeople = wordSet('affected impacted involved touched caught harmed hit')
/** What follows such a participle. */
export const complementPrepositions = wordSet('for in on by at within with as to from inside')
/** Behind another noun these are what was taken or read ("expert reports"), not what somebody does. */
export const pluralsLikeVerbs = wordSet(
  'reports files records claims results notes charges accounts details names loans plans contracts contacts documents scans drafts transfers orders tests reviews designs forms lists logs backups tokens photographs prints cards balances addresses statements messages images pictures',
)
/** Before a verb these are people who do it. */
export const peopleLikeVerbs = wordSet(
  'engineers nurses doctors guards pilots crews judges volunteers hosts monitors tutors coaches staff police teams officers managers auditors lawyers',
)
/** What stands after these is a noun, whatever the tagger says. */
export const nounLeaders = wordSet('in at on of from with for by its their our his her whose the a an')
/** "a website called X suffered": what stands after is the name of what stands before. */
export const namingParticiples = wordSet('called dubbed named titled')

// Its bounds (clause/bounds.ts)

export const clauseOpeners = wordSet('but while although though whereas however because since yet citing')
/** ", which did not …,": what opens an insertion. */
export const insertionOpeners = wordSet('which who whose where')
/** "Although the bank was not hacked, …": what opens a clause before the main one. */
export const frontedOpeners = wordSet(
  'although though while because since whereas after before without despite when once as upon following',
)
export const incidentNouns = wordSet(
  'breach breaches incident incidents attack attacks leak leaks hack hacks hackers intrusion theft',
)
/** Before a noun that is taken as given: "the files that were stolen". */
export const givenMarkers = wordSet(
  'the those these its their his her our your people patients customers individuals users employees',
)
/** Before a noun of which nothing is taken as given: "no files that were stolen". */
export const openMarkers = wordSet('any no all some a an every each')
