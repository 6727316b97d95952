import { wordSet } from './lexicon/phrases.ts'

/** What a site or a service is for: "the forum for sharing recipes", "a market dedicated to the trading of stolen cards". */
export const tradeVerbs = wordSet(
  'discussing posting sharing trading selling buying hosting streaming exchanging editing publishing viewing browsing ' +
    'uploading downloading storing managing creating making finding searching checking comparing tracking sending ' +
    'swapping collecting rating reviewing printing theft trade sale exchange purchase',
)

/** Who is for something. */
export const trades = wordSet(
  'vendor supplier contractor processor specialist site sites website websites forum forums board community app application platform service portal marketplace market ' +
    'network company startup firm shop store tool program group channel business provider blog',
)

/** The same in a relative clause. */
export const dealings = wordSet(
  'stores holds keeps prints handles processes sells makes cuts issues manages provides collects prepares hosts scans mails ' +
    'digitizes digitises archives files serves runs offers',
)
