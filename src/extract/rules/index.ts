/** All knowledge, by file: for the rules' hash, for `explain`, and for the tests that run every row. */
import type { ClaimRule, WordClasses } from './rule.ts'
import * as affectedNearby from './affected/nearby.ts'
import * as affectedOutright from './affected/outright.ts'
import * as affectedPassage from './affected/passage.ts'
import * as affectedRevised from './affected/revised.ts'
import * as affectedRival from './affected/rival.ts'
import * as affectedSeen from './affected/seen.ts'
import * as affectedTold from './affected/told.ts'
import * as affectedVetoes from './affected/vetoes.ts'
import * as affectedWords from './affected/words.ts'
import * as affiliationWords from './affiliation-words.ts'
import * as breachSigns from './claims/breach-signs.ts'
import * as claimsAffiliated from './claims/affiliated.ts'
import * as claimsAttributed from './claims/attributed.ts'
import * as claimsAttributedPeople from './claims/attributed-people.ts'
import * as claimsCaused from './claims/caused.ts'
import * as claimsCharges from './claims/charges.ts'
import * as claimsDeclined from './claims/declined.ts'
import * as claimsDeals from './claims/deals.ts'
import * as claimsInquiries from './claims/inquiries.ts'
import * as claimsPenalties from './claims/penalties.ts'
import * as claimsInquiryDemands from './claims/inquiry-demands.ts'
import * as claimsSuitCourses from './claims/suit-courses.ts'
import * as claimsSuitParties from './claims/suit-parties.ts'
import * as claimsTrials from './claims/trials.ts'
import * as claimsFined from './claims/fined.ts'
import * as claimsFounded from './claims/founded.ts'
import * as claimsLawMoves from './claims/law-moves.ts'
import * as claimsLawTold from './claims/law-told.ts'
import * as claimsLocated from './claims/located.ts'
import * as claimsNoticeVetoes from './claims/notice-vetoes.ts'
import * as claimsNotified from './claims/notified.ts'
import * as claimsNotifiedAuthorities from './claims/notified-authorities.ts'
import * as claimsNotifiedContacts from './claims/notified-contacts.ts'
import * as claimsNotifiedForms from './claims/notified-forms.ts'
import * as claimsNotifiedHandedIn from './claims/notified-handed-in.ts'
import * as claimsNotifiedHeard from './claims/notified-heard.ts'
import * as claimsNotifiedReached from './claims/notified-reached.ts'
import * as claimsNotifiedRegisters from './claims/notified-registers.ts'
import * as claimsNotifiedMail from './claims/notified-mail.ts'
import * as claimsNotifiedTold from './claims/notified-told.ts'
import * as claimsNotifiedLate from './claims/notified-late.ts'
import * as claimsNotifiedNotes from './claims/notified-notes.ts'
import * as claimsNotifiedPapers from './claims/notified-papers.ts'
import * as claimsNotifiedWords from './claims/notified-words.ts'
import * as claimsOffered from './claims/offered.ts'
import * as claimsOrders from './claims/orders.ts'
import * as claimsOwns from './claims/owns.ts'
import * as claimsProsecuted from './claims/prosecuted.ts'
import * as claimsRegulated from './claims/regulated.ts'
import * as claimsReported from './claims/reported.ts'
import * as claimsReportedHouses from './claims/reported-houses.ts'
import * as claimsReportedTerms from './claims/reported-terms.ts'
import * as claimsReportedTolls from './claims/reported-tolls.ts'
import * as claimsSettled from './claims/settled.ts'
import * as claimsSued from './claims/sued.ts'
import * as claimsSuitWordings from './claims/suit-wordings.ts'
import * as claimsSuits from './claims/suits.ts'
import * as claimsSuffered from './claims/suffered.ts'
import * as claimsSufferedActs from './claims/suffered-acts.ts'
import * as claimsSufferedAmong from './claims/suffered-among.ts'
import * as claimsSufferedDrawnIn from './claims/suffered-drawn-in.ts'
import * as claimsSufferedInClauses from './claims/suffered-clauses.ts'
import * as claimsSufferedHandled from './claims/suffered-handled.ts'
import * as claimsSufferedInsiders from './claims/suffered-insiders.ts'
import * as claimsSufferedEntered from './claims/suffered-entered.ts'
import * as claimsSufferedListed from './claims/suffered-listed.ts'
import * as claimsSufferedOwn from './claims/suffered-own.ts'
import * as claimsSufferedPassing from './claims/suffered-passing.ts'
import * as claimsSufferedPlaces from './claims/suffered-places.ts'
import * as claimsSufferedSlips from './claims/suffered-slips.ts'
import * as claimsSufferedStruck from './claims/suffered-struck.ts'
import * as claimsSufferedThings from './claims/suffered-things.ts'
import * as claimsSufferedTold from './claims/suffered-told.ts'
import * as claimsUndertook from './claims/undertook.ts'
import * as claimsVendor from './claims/vendor.ts'
import * as claimsTimelineActs from './claims/timeline-acts.ts'
import * as claimsTimelineActsWords from './claims/timeline-acts-words.ts'
import * as claimsTimelineCourses from './claims/timeline-courses.ts'
import * as claimsTimelineAsides from './claims/timeline-asides.ts'
import * as claimsTimelineClues from './claims/timeline-clues.ts'
import * as claimsTimelineTellsOf from './claims/timeline-tells-of.ts'
import * as claimsTimelineOnsets from './claims/timeline-onsets.ts'
import * as claimsTimelineFoundBy from './claims/timeline-found-by.ts'
import * as claimsTimelineFindings from './claims/timeline-findings.ts'
import * as claimsTimelineMisuse from './claims/timeline-misuse.ts'
import * as claimsTimelineFinds from './claims/timeline-finds.ts'
import * as claimsTimelineFindsWords from './claims/timeline-finds-words.ts'
import * as claimsTimelinePeople from './claims/timeline-people.ts'
import * as claimsTimelinePlaced from './claims/timeline-placed.ts'
import * as claimsTimelineTipOffs from './claims/timeline-tip-offs.ts'
import * as claimsTimelineTells from './claims/timeline-tells.ts'
import * as claimsTimelineSeen from './claims/timeline-seen.ts'
import * as claimsTimelinePeriods from './claims/timeline-periods.ts'
import * as claimsTimelineWords from './claims/timeline-words.ts'
import * as claimsTimeline from './claims/timeline.ts'
import * as classes from './classes.ts'
import * as clauseWords from './clause-words.ts'
import * as cues from './cues.ts'
import * as dataTypesBusiness from './data-types/business.ts'
import * as dataTypesCommunications from './data-types/communications.ts'
import * as dataTypesCompounds from './data-types/compounds.ts'
import * as dataTypesContact from './data-types/contact.ts'
import * as dataTypesCredentials from './data-types/credentials.ts'
import * as dataTypesDemographic from './data-types/demographic.ts'
import * as dataTypesDocuments from './data-types/documents.ts'
import * as dataTypesFinancial from './data-types/financial.ts'
import * as dataTypesGeneric from './data-types/generic.ts'
import * as dataTypesHealth from './data-types/health.ts'
import * as dataTypesIdentity from './data-types/identity.ts'
import * as dataTypesOpenItems from './data-types/open-items.ts'
import * as dataTypesOnline from './data-types/online.ts'
import * as dataTypesWorkplace from './data-types/workplace.ts'
import * as dataTypesPrivateLife from './data-types/private-life.ts'
import * as dataTypesJustice from './data-types/justice.ts'
import * as dataTypesCare from './data-types/care.ts'
import * as dataTypesCircumstances from './data-types/circumstances.ts'
import * as dataTypesSchooling from './data-types/schooling.ts'
import * as dataTypesTrade from './data-types/trade.ts'
import * as dataTypesWork from './data-types/work.ts'
import * as exposure from './exposure.ts'
import * as exposurePairs from './exposure-pairs.ts'
import * as exposurePlaces from './exposure-places.ts'
import * as exposurePhrases from './exposure-phrases.ts'
import * as earlierWords from './earlier-words.ts'
import * as exposureDenials from './exposure-denials.ts'
import * as exposureMatters from './exposure-matters.ts'
import * as exposureMeans from './exposure-means.ts'
import * as exposureStrays from './exposure-strays.ts'
import * as exposureTrades from './exposure-trades.ts'
import * as exposureTurns from './exposure-turns.ts'
import * as exposureWords from './exposure-words.ts'
import * as exposureVetoes from './exposure-vetoes.ts'
import * as hitWords from './hit-words.ts'
import * as houseWords from './house-words.ts'
import * as incidentWords from './incident-words.ts'
import * as lexiconAuthorities from './lexicon/authorities.ts'
import * as lexiconEvidenceWords from './lexicon/evidence-words.ts'
import * as lexiconGroups from './lexicon/groups.ts'
import * as lexiconHandles from './lexicon/handles.ts'
import * as houseNouns from './lexicon/house-nouns.ts'
import * as struckWords from './lexicon/struck-words.ts'
import * as lexiconKnownNames from './lexicon/known-names.ts'
import * as lexiconLawWords from './lexicon/law-words.ts'
import * as lexiconLawsAndProducts from './lexicon/laws-and-products.ts'
import * as lexiconLocalGovernments from './lexicon/local-governments.ts'
import * as lexiconMalware from './lexicon/malware.ts'
import * as lexiconNominals from './lexicon/nominals.ts'
import * as lexiconNoticeWords from './lexicon/notice-words.ts'
import * as lexiconOffices from './lexicon/offices.ts'
import * as lexiconOrganizations from './lexicon/organizations.ts'
import * as lexiconPeople from './lexicon/people.ts'
import * as lexiconPersonNouns from './lexicon/person-nouns.ts'
import * as lexiconPlaces from './lexicon/places.ts'
import * as lexiconThreatActors from './lexicon/threat-actors.ts'
import * as lexiconUnnamed from './lexicon/unnamed.ts'
import * as lexiconVerbForms from './lexicon/verb-forms.ts'
import * as lexiconWatchers from './lexicon/watchers.ts'
import * as holidays from './holidays.ts'
import * as quantities from './quantities.ts'
import * as phraseWords from './phrase-words.ts'
import * as quoteCues from './quote-cues.ts'
import * as quotes from './quotes.ts'
import * as speakers from './speakers.ts'
import * as statementWords from './statement-words.ts'
import * as sources from './sources.ts'
import * as paperTellings from './paper-tellings.ts'
import * as tellings from './tellings.ts'
import * as tellingWords from './telling-words.ts'
import * as rolesAttackers from './roles/attackers.ts'
import * as rolesBesideLosses from './roles/beside-losses.ts'
import * as rolesRoleWords from './roles/role-words.ts'
import * as rolesSystems from './roles/systems.ts'
import * as rolesVictims from './roles/victims.ts'

/** What each file of this folder exports, by its path in it. A test holds the list against the folder. */
export const ruleFiles: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'affected/nearby': affectedNearby,
  'affected/outright': affectedOutright,
  'affected/passage': affectedPassage,
  'affected/revised': affectedRevised,
  'affected/rival': affectedRival,
  'affected/seen': affectedSeen,
  'affected/told': affectedTold,
  'affected/vetoes': affectedVetoes,
  'affected/words': affectedWords,
  'affiliation-words': affiliationWords,
  'claims/breach-signs': breachSigns,
  'claims/affiliated': claimsAffiliated,
  'claims/attributed': claimsAttributed,
  'claims/attributed-people': claimsAttributedPeople,
  'claims/caused': claimsCaused,
  'claims/charges': claimsCharges,
  'claims/declined': claimsDeclined,
  'claims/deals': claimsDeals,
  'claims/inquiries': claimsInquiries,
  'claims/penalties': claimsPenalties,
  'claims/inquiry-demands': claimsInquiryDemands,
  'claims/suit-courses': claimsSuitCourses,
  'claims/suit-parties': claimsSuitParties,
  'claims/trials': claimsTrials,
  'claims/fined': claimsFined,
  'claims/founded': claimsFounded,
  'claims/law-moves': claimsLawMoves,
  'claims/law-told': claimsLawTold,
  'claims/located': claimsLocated,
  'claims/notice-vetoes': claimsNoticeVetoes,
  'claims/notified': claimsNotified,
  'claims/notified-authorities': claimsNotifiedAuthorities,
  'claims/notified-contacts': claimsNotifiedContacts,
  'claims/notified-mail': claimsNotifiedMail,
  'claims/notified-handed-in': claimsNotifiedHandedIn,
  'claims/notified-heard': claimsNotifiedHeard,
  'claims/notified-reached': claimsNotifiedReached,
  'claims/notified-forms': claimsNotifiedForms,
  'claims/notified-papers': claimsNotifiedPapers,
  'claims/notified-late': claimsNotifiedLate,
  'claims/notified-notes': claimsNotifiedNotes,
  'claims/notified-registers': claimsNotifiedRegisters,
  'claims/notified-words': claimsNotifiedWords,
  'claims/notified-told': claimsNotifiedTold,
  'claims/offered': claimsOffered,
  'claims/orders': claimsOrders,
  'claims/owns': claimsOwns,
  'claims/prosecuted': claimsProsecuted,
  'claims/regulated': claimsRegulated,
  'claims/reported': claimsReported,
  'claims/reported-houses': claimsReportedHouses,
  'claims/reported-terms': claimsReportedTerms,
  'claims/reported-tolls': claimsReportedTolls,
  'claims/settled': claimsSettled,
  'claims/sued': claimsSued,
  'claims/suit-wordings': claimsSuitWordings,
  'claims/suits': claimsSuits,
  'claims/suffered': claimsSuffered,
  'claims/suffered-acts': claimsSufferedActs,
  'claims/suffered-among': claimsSufferedAmong,
  'claims/suffered-drawn-in': claimsSufferedDrawnIn,
  'claims/suffered-clauses': claimsSufferedInClauses,
  'claims/suffered-handled': claimsSufferedHandled,
  'claims/suffered-insiders': claimsSufferedInsiders,
  'claims/suffered-entered': claimsSufferedEntered,
  'claims/suffered-listed': claimsSufferedListed,
  'claims/suffered-own': claimsSufferedOwn,
  'claims/suffered-passing': claimsSufferedPassing,
  'claims/suffered-places': claimsSufferedPlaces,
  'claims/suffered-slips': claimsSufferedSlips,
  'claims/suffered-struck': claimsSufferedStruck,
  'claims/suffered-things': claimsSufferedThings,
  'claims/suffered-told': claimsSufferedTold,
  'claims/undertook': claimsUndertook,
  'claims/vendor': claimsVendor,
  'claims/timeline': claimsTimeline,
  'claims/timeline-acts': claimsTimelineActs,
  'claims/timeline-acts-words': claimsTimelineActsWords,
  'claims/timeline-courses': claimsTimelineCourses,
  'claims/timeline-asides': claimsTimelineAsides,
  'claims/timeline-clues': claimsTimelineClues,
  'claims/timeline-tells-of': claimsTimelineTellsOf,
  'claims/timeline-onsets': claimsTimelineOnsets,
  'claims/timeline-found-by': claimsTimelineFoundBy,
  'claims/timeline-findings': claimsTimelineFindings,
  'claims/timeline-misuse': claimsTimelineMisuse,
  'claims/timeline-finds': claimsTimelineFinds,
  'claims/timeline-finds-words': claimsTimelineFindsWords,
  'claims/timeline-people': claimsTimelinePeople,
  'claims/timeline-placed': claimsTimelinePlaced,
  'claims/timeline-tip-offs': claimsTimelineTipOffs,
  'claims/timeline-tells': claimsTimelineTells,
  'claims/timeline-seen': claimsTimelineSeen,
  'claims/timeline-periods': claimsTimelinePeriods,
  'claims/timeline-words': claimsTimelineWords,
  classes,
  'clause-words': clauseWords,
  cues,
  'data-types/business': dataTypesBusiness,
  'data-types/communications': dataTypesCommunications,
  'data-types/compounds': dataTypesCompounds,
  'data-types/contact': dataTypesContact,
  'data-types/credentials': dataTypesCredentials,
  'data-types/demographic': dataTypesDemographic,
  'data-types/documents': dataTypesDocuments,
  'data-types/financial': dataTypesFinancial,
  'data-types/generic': dataTypesGeneric,
  'data-types/health': dataTypesHealth,
  'data-types/identity': dataTypesIdentity,
  'data-types/online': dataTypesOnline,
  'data-types/open-items': dataTypesOpenItems,
  'data-types/workplace': dataTypesWorkplace,
  'data-types/private-life': dataTypesPrivateLife,
  'data-types/justice': dataTypesJustice,
  'data-types/care': dataTypesCare,
  'data-types/circumstances': dataTypesCircumstances,
  'data-types/schooling': dataTypesSchooling,
  'data-types/trade': dataTypesTrade,
  'data-types/work': dataTypesWork,
  exposure,
  'exposure-pairs': exposurePairs,
  'exposure-places': exposurePlaces,
  'exposure-phrases': exposurePhrases,
  'earlier-words': earlierWords,
  'exposure-denials': exposureDenials,
  'exposure-matters': exposureMatters,
  'exposure-means': exposureMeans,
  'exposure-strays': exposureStrays,
  'exposure-trades': exposureTrades,
  'exposure-turns': exposureTurns,
  'exposure-words': exposureWords,
  'exposure-vetoes': exposureVetoes,
  'hit-words': hitWords,
  'house-words': houseWords,
  'incident-words': incidentWords,
  'lexicon/authorities': lexiconAuthorities,
  'lexicon/evidence-words': lexiconEvidenceWords,
  'lexicon/groups': lexiconGroups,
  'lexicon/handles': lexiconHandles,
  'lexicon/house-nouns': houseNouns,
  'lexicon/struck-words': struckWords,
  'lexicon/known-names': lexiconKnownNames,
  'lexicon/law-words': lexiconLawWords,
  'lexicon/laws-and-products': lexiconLawsAndProducts,
  'lexicon/local-governments': lexiconLocalGovernments,
  'lexicon/malware': lexiconMalware,
  'lexicon/nominals': lexiconNominals,
  'lexicon/notice-words': lexiconNoticeWords,
  'lexicon/offices': lexiconOffices,
  'lexicon/organizations': lexiconOrganizations,
  'lexicon/people': lexiconPeople,
  'lexicon/person-nouns': lexiconPersonNouns,
  'lexicon/places': lexiconPlaces,
  'lexicon/threat-actors': lexiconThreatActors,
  'lexicon/unnamed': lexiconUnnamed,
  'lexicon/verb-forms': lexiconVerbForms,
  'lexicon/watchers': lexiconWatchers,
  holidays,
  quantities,
  'phrase-words': phraseWords,
  'quote-cues': quoteCues,
  quotes,
  speakers,
  'statement-words': statementWords,
  sources,
  'paper-tellings': paperTellings,
  tellings,
  'telling-words': tellingWords,
  'roles/attackers': rolesAttackers,
  'roles/beside-losses': rolesBesideLosses,
  'roles/role-words': rolesRoleWords,
  'roles/systems': rolesSystems,
  'roles/victims': rolesVictims,
}

/** All rows as one text, the same in every process: exports in the order of their names, sets, maps and patterns spelled out. */
export function rulesText(): string {
  const files = Object.entries(ruleFiles).map(([file, exported]) => [file, Object.entries(exported).sort(byName)])
  return JSON.stringify(files, (_key, value: unknown) => {
    if (value instanceof Set) return [...value]
    if (value instanceof Map) return [...value]
    return value instanceof RegExp ? String(value) : value
  })
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

/** A row that states a claim, with the word classes its pattern is written in. */
export interface ClaimRow {
  readonly file: string
  readonly rule: ClaimRule
  readonly classes: WordClasses
}

/** The claim rows of all files, each once. A file that exports classes of its own (`…Classes`) writes its rows in these. */
export const claimRows: readonly ClaimRow[] = Object.entries(ruleFiles).flatMap(([file, exported]) => {
  const own = Object.entries(exported).find(([name]) => name.endsWith('Classes'))?.[1]
  const rows = Object.values(exported).flatMap((table) => (Array.isArray(table) ? (table as readonly unknown[]) : []))
  return [...new Set(rows)]
    .filter(isClaimRule)
    .map((rule) => ({ file, rule, classes: (own as WordClasses | undefined) ?? classes.wordClasses }))
})

function isClaimRule(row: unknown): row is ClaimRule {
  return typeof row === 'object' && row !== null && 'pattern' in row && 'predicate' in row && 'example' in row
}
