import { phraseSet, wordSet } from './lexicon/phrases.ts'

/** Verbs of those who boast of what they hold. */
export const boastingVerbs = wordSet(
  'claim claims claimed claiming boast boasts boasted boasting brag brags bragged bragging purport purports purported ' +
    'allege alleges alleged insists believed',
)

/** Nouns for what happened and for what got out: what is limited, and what reaches no further. */
export const breachNouns = wordSet(
  'breach incident attack hack leak intrusion exposure exposed access compromise event data information theft',
)

/** Verbs of finding out. */
export const findingVerbs = wordSet(
  'find finds found finding see sees saw seen spot spotted uncover uncovered discover discovered observe observed identify ' +
    'identified detect detected locate located notice noticed',
)

/** Where finders look. */
export const storeWords = wordSet(
  'sample samples dump file files archive bucket database databases leak records folder folders spreadsheet spreadsheets rows',
)

/** Verbs of seeing what one should not. */
export const seeingVerbs = wordSet(
  'see seeing view viewing browse browsing read reading open opening look search searching access',
)

/** Whose data it was: other people's, not one's own. */
export const otherPeople =
  /\b(?:each other|one another|another (?:\w+ )?(?:customer|patient|user|client|member|person|family|student|account|shopper|guest|employee)\b|another (?:\w+ )?\w+['’]s|other (?:people|customers|patients|users|clients|members|families|students|guests|employees|accounts|shoppers)|of others|someone else|somebody else|strangers|(?:wrong|random) (?:people|person|customers?|users?))/

/** The same in two words. */
export const seeingPairs = phraseSet(
  'look up, make out, pull up, call up, bring up, leaf through, scroll through, flick through, page through, riffle through, sift through, rummage through, click through, peek at, peer at, look at, get at',
)
