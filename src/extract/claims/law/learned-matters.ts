import type { Predicate } from '../../../model.ts'
import type { Context } from '../../draft.ts'
import { codeWord, type LabelledSentence } from '../../match/labelled-sentence.ts'
import { Answers } from '../../learned/answers.ts'
import { groupBy } from '../../group-by.ts'
import { least } from '../../learned/least.ts'
import { spanIn } from '../../reading.ts'
import type { Sighting } from '../../learned/sighting.ts'
import { lawWords } from '../../rules/lexicon/law-words.ts'
import { tellsOfBreach } from '../affected/passage.ts'
import type { RuleMatch } from '../run-rules.ts'

type Matter = keyof typeof lawWords

const predicates = {
  sued: 'SUED',
  fined: 'FINED',
  settled: 'SETTLED_WITH',
  investigated: 'INVESTIGATED',
} as const satisfies Record<Matter, Predicate>

const matters = Object.keys(lawWords) as Matter[]

/** Suits, fines, settlements and inquiries that no row reads, of a sentence one of each kind, where its words make that likely. */
export function learnedMatters(context: Context, known: readonly RuleMatch[]): readonly RuleMatch[] {
  if (!context.labelled.some(tellsOfBreach)) return []
  const read = groupBy(known, ({ labelled }) => labelled)
  return context.labelled.flatMap((labelled, index) => {
    if (labelled.sentence.in === 'title') return []
    const isRead = (matter: Matter): boolean =>
      read.get(labelled)?.some(({ claim }) => claim.predicate === predicates[matter]) ?? false
    return matters.flatMap((matter) => (isRead(matter) ? [] : matterIn(context, labelled, index, matter)))
  })
}

function matterIn(context: Context, labelled: LabelledSentence, index: number, matter: Matter): readonly RuleMatch[] {
  let best = -1
  let most: number = least[matter]
  for (const at of wordsOf(labelled, matter)) {
    const odds = new Answers(sightingOf(context, index, at)).logOdds(matter)
    if (odds >= most) [best, most] = [at, odds]
  }
  const unit = labelled.units[best]
  if (unit === undefined) return []
  const { sentence } = labelled
  const claim = {
    predicate: predicates[matter],
    arguments: [{ role: 'trigger' as const, ...spanIn(context.reading, sentence, unit.start, unit.end) }],
    sentences: [sentence.index, sentence.index] as const,
    foundBy: `learned/${matter}`,
  }
  return [{ claim, labelled, first: best, last: best }]
}

/** Where a sentence has words that may tell of the matter. */
export const wordsOf = (labelled: LabelledSentence, matter: Matter): readonly number[] =>
  labelled.units.flatMap((unit, at) => (unit.mention === undefined && lawWords[matter].has(codeWord(unit)) ? [at] : []))

/** The word at a place of a sentence, as the marked texts are asked of it. */
export const sightingOf = ({ article, labelled }: Context, index: number, at: number): Sighting => ({
  labelled: labelled[index] as LabelledSentence,
  at,
  publishedAt: article.publishedAt,
  before: labelled[index - 1],
  quoted: false,
  standing: undefined,
})
