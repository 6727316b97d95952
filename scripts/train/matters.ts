import type { Context } from '../../src/extract/draft.ts'
import { featuresOf } from '../../src/extract/learned/features.ts'
import { sightingOf, wordsOf } from '../../src/extract/claims/law/learned-matters.ts'
import { readContext } from '../../src/extract/pipeline.ts'
import { textAt } from '../../src/extract/reading.ts'
import type { lawWords } from '../../src/extract/rules/lexicon/law-words.ts'
import type { MarkedText } from './corpus.ts'
import type { Example } from './logistic.ts'
import type { MarkedMatter } from './marks.ts'

type Matter = keyof typeof lawWords

/** Which status of a mark stands for which matter, as `score.py` reads them. */
const is: Readonly<Record<Matter, (mark: MarkedMatter) => boolean>> = {
  fined: ({ status }) => status.includes('fined'),
  settled: ({ status }) => !status.includes('fined') && status.includes('settle'),
  investigated: ({ status }) => !/fined|settle/.test(status) && status.includes('investigat'),
  sued: ({ status, kind }) => status === 'filed' && kind !== 'bankruptcy',
}

const matters = Object.keys(is) as Matter[]

/** The words of the law in the texts that are marked in all matters. */
export function matterExamples(texts: readonly MarkedText[]): ReadonlyMap<Matter, readonly Example[]> {
  const examples = new Map<Matter, Example[]>(matters.map((matter) => [matter, []]))
  for (const text of texts) {
    if (text.area !== 'all') continue
    const context = readContext(text.article)
    for (const matter of matters)
      examples.get(matter)?.push(...ofText(context, matter, (text.marks.legal ?? []).filter(is[matter])))
  }
  return examples
}

/** A mark names no place: it is that of the sentences that share most words with it. */
function ofText(context: Context, matter: Matter, marks: readonly MarkedMatter[]): readonly Example[] {
  const places = context.labelled.flatMap((labelled, index) =>
    labelled.sentence.in === 'title' ? [] : wordsOf(labelled, matter).map((at) => ({ index, at })),
  )
  const shared = (index: number, mark: MarkedMatter): number => {
    const sentence = context.reading.sentences[index]
    const text = sentence === undefined ? '' : textAt(context.reading, sentence).toLowerCase()
    return namesOf(mark).filter((word) => text.includes(word)).length
  }
  const told = new Set<number>()
  const near = new Set<number>()
  for (const mark of marks) {
    const most = Math.max(0, ...places.map(({ index }) => shared(index, mark)))
    for (const { index } of places) {
      if (shared(index, mark) === most) told.add(index)
      else if (shared(index, mark) > 0) near.add(index)
    }
  }
  return places.flatMap(({ index, at }) =>
    !told.has(index) && near.has(index)
      ? []
      : [{ features: featuresOf(sightingOf(context, index, at)), yes: told.has(index) }],
  )
}

const namesOf = ({ plaintiff, defendant, with: other, court, amount }: MarkedMatter): readonly string[] => [
  ...new Set(
    [plaintiff, defendant, other, court, amount].flatMap(
      (part) => (part ?? '').toLowerCase().match(/[\p{L}\d.,]{3,}/gu) ?? [],
    ),
  ),
]
