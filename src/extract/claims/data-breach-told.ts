import type { Context } from '../draft.ts'
import { breachSigns, lossSigns } from '../rules/claims/breach-signs.ts'
import { oncePerArticle } from './once-per-article.ts'

/** Whether the article tells of data and systems at all: wars and elections have attacks, incidents and letters too. */
export const tellsOfDataBreach = (context: Context): boolean => signs(context).are

const signs = oncePerArticle((context) => ({
  are: standsIn(context, breachSigns) || (namesData(context) && standsIn(context, lossSigns)),
}))

const standsIn = ({ labelled }: Context, words: ReadonlySet<string>): boolean =>
  labelled.some(({ sequence }) => sequence.some((word) => words.has(word)))

/** Kinds of data, not the word alone: a memory stick that was lost is a breach by what was on it. */
const KINDS = 2

const namesData = ({ mentions }: Context): boolean =>
  new Set(
    mentions.flatMap(({ label, entity }) =>
      label === 'DATA_TYPE' && entity !== null && entity !== 'data-type:data' ? [entity] : [],
    ),
  ).size >= KINDS
