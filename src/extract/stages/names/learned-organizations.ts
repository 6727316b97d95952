import { notNames, thingHeads } from '../../rules/lexicon/laws-and-products.ts'
import { peoples } from '../../rules/lexicon/places.ts'
import { logOddsOf } from '../../learned/answers.ts'
import { least } from '../../learned/least.ts'
import { phraseFeatures } from './phrase-features.ts'
import type { Phrase } from './phrase.ts'

/** Whether marked texts make it likely that a phrase names an organization, of which the signs say nothing. */
export const isLearnedOrganization = (phrase: Phrase): boolean =>
  mayBeName(phrase) && logOddsOf('organization', phraseFeatures(phrase)) >= least.organization

/** Words with a letter that are no terms; what the article writes without capitals elsewhere was a name in no marked text. */
export const mayBeName = ({ key, lowerCase }: Phrase): boolean =>
  !notNames.has(key) &&
  !peoples.has(key) &&
  !/[$€£@#/]|based\b/.test(key) &&
  !thingHeads.test(key) &&
  !key.split(' ').every((word) => lowerCase.has(word))
