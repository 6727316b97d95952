/** The words by which a sentence turns to another incident of a victim than the one its article is about. */
import { wordSet } from './lexicon/phrases.ts'

/** What happened, in the singular: "a 2021 breach", "an earlier attack". */
export const singleIncidents = wordSet(
  'breach incident attack hack leak intrusion cyberattack theft compromise exposure episode',
)

/** Before such a noun, or some words before it: it came before the one told so far. */
export const earliness = wordSet('earlier previous prior')
/** The same where a date stands with it. Without one, "another breach" may be any that could come. */
export const otherness = wordSet('earlier previous prior another separate unrelated different second')

/** Before the noun's phrase: what else the sentence tells happened in that incident, not before the words for it. */
export const withinIncident = wordSet('in by during from through via')

/** The same: it is only named to compare. */
export const comparing = wordSet('with like unlike than to as')

/** In a sentence after such a one: it goes on with that incident. */
export const backReferences = wordSet('that then those')

/** In a sentence after such a one: it is back with the one its article is about. */
export const returnWords = wordSet('latest current new newest recent now today this')
