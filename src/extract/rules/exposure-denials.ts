import { wordSet } from './lexicon/phrases.ts'

/** Verbs of keeping: what is not kept in a place cannot be taken from it. */
export const keepingVerbs = wordSet(
  'store stores stored keep keeps kept hold holds held retain retains retained house housed host hosted maintain ' +
    'maintained save saved process processed handle handled collect collects collected located outsourced',
)

/** Words for a place that a breach did not reach. */
export const elsewhere = wordSet(
  'elsewhere separately separate different another outside offline external third-party isolated segregated independent ' +
    'unaffected unconnected apart',
)

/** Verbs of lying somewhere, without an auxiliary: "live in another system". */
export const livingVerbs = wordSet('live lives lived sit sits sat reside resides resided lie lies lay')

/** What the page shows on which thieves looked: what it does not show they did not see. */
export const showingVerbs = wordSet('printed shown displayed visible appear appears appeared viewable')
