import { phraseSet } from './lexicon/phrases.ts'

/** Verbs of two words; each pair as it is written. */

/** After a form of "be": what was taken along. */
export const takenPairs: ReadonlySet<string> = phraseSet(`
  swept up, scooped up, caught up, hoovered up, vacuumed up, picked up, pulled down, carried off, carried away, hauled off,
  hauled away, spirited off, spirited away, carted off, carted away, taken away, made public, put online, given away,
  handed over, broken into, passed on, siphoned off, creamed off, sucked up, gone too, gone as, gone with, lost in,
  lost too`)

/** Said of a store or of a row in it: what it held. */
export const heldPairs: ReadonlySet<string> = phraseSet(`
  came with, comes with, come with, set out, sets out, spelled out, spells out, spelt out, laid out, lays out, ran from,
  runs from, run from, stretched from, stretches from, went from, goes from, extended from, extends from, noted down,
  ran to, runs to, took in, takes in, amounts to, amounted to, deals with, dealt with, gave away, gives away, giving away, stuffed with, filled with, packed with, crammed with, brimming with`)

/** Said of thieves: what they went through or away with. */
export const takingPairs: ReadonlySet<string> = phraseSet(`
  vacuumed up, swept up, scooped up, hoovered up, sucked up, rifled through, riffled through, combed through, trawled through,
  leafed through, dug through, rummaged through, snooped through, nosed through, thumbed through, went through, sifted through,
  dipped into, tapped into, peeked at, looked at, spirited away, carted off, carried off, hauled off,
  rooted through, pored over, got at, gotten at`)
