import type { Context } from '../draft.ts'
import type { LabelledSentence } from '../match/labelled-sentence.ts'
import { breachSigns, heldThings, lossSigns, openings, takings } from '../rules/claims/breach-signs.ts'
import { oncePerArticle } from './once-per-article.ts'

/** Whether the article tells of data and systems at all: wars and elections have attacks, incidents and letters too. */
export const tellsOfDataBreach = (context: Context): boolean => signs(context).are

const signs = oncePerArticle((context) => ({
  are:
    standsIn(context, breachSigns) ||
    namesIntruders(context) ||
    (namesData(context) && standsIn(context, lossSigns)) ||
    context.labelled.some(tellsOfLoss),
}))

const standsIn = ({ labelled }: Context, words: ReadonlySet<string>): boolean =>
  labelled.some((sentence) => holds(sentence, words))

const holds = ({ sequence }: LabelledSentence, words: ReadonlySet<string>): boolean =>
  sequence.some((word) => words.has(word))

/** "a laptop with payslips vanished", "passport scans that anyone could open". */
const tellsOfLoss = (sentence: LabelledSentence): boolean => {
  const namesKind = sentence.words.has('DAT')
  return (
    (sentence.words.has('dark') && sentence.words.has('web')) ||
    (namesKind && holds(sentence, openings)) ||
    (holds(sentence, takings) && (namesKind || holds(sentence, heldThings)))
  )
}

/** "hackers", "an unauthorized person": as a group of people they are one unit, whose words stand in no sequence. */
const namesIntruders = ({ mentions }: Context): boolean =>
  mentions.some(
    ({ label, text }) =>
      label === 'GROUP' &&
      text
        .toLowerCase()
        .split(/\s+/)
        .some((word) => breachSigns.has(word)),
  )

/** Kinds of data, not the word alone: a memory stick that was lost is a breach by what was on it. */
const KINDS = 2

const namesData = ({ mentions }: Context): boolean =>
  new Set(
    mentions.flatMap(({ label, entity }) =>
      label === 'DATA_TYPE' && entity !== null && entity !== 'data-type:data' ? [entity] : [],
    ),
  ).size >= KINDS
