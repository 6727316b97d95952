/** Which words before a kind of data belong to its phrase. */

/** Words in -ing that describe a kind: "billing addresses", not "exposing addresses". */
export const nounLikeWords: ReadonlySet<string> = new Set(
  (
    'banking shipping billing mailing working hacking gaming marketing parking engineering training voting browsing ' +
    'recruiting accounting licensing booking existing identifying operating purchasing spending embarrassing compromising'
  ).split(' '),
)

/** Words before a kind that do not describe it: how much, whose, how true; and verbs that the tagger takes for nouns. */
export const indescriptiveWords: ReadonlySet<string> = new Set(
  (
    'its their his her our my your other some certain more most many much several various numerous additional further any all no own such same different ' +
    'alleged purported supposed vital few new whole entire first last least next previous million billion thousand hundred ' +
    'hundreds thousands millions own access download copy steal collect gather harvest share dump leak hack extract available ' +
    'browse browsing only also least like such transmit transmits saw see case cases instance instances ' +
    'out up wrong following legitimate valid large huge massive useful real unique'
  ).split(' '),
)
