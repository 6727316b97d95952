import type { Context } from '../../draft.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import { foldName } from '../../normalize.ts'

/**
 * Whose notice the article is: the publisher that the text names, where it says "we" throughout and outside of any
 * quotation. A wire stands in the notices of others, too: that is for an article which calls somebody else hit.
 */
export function houseInNotice(context: Context): string | undefined {
  const publisher = foldName(context.article.publisher ?? '')
  if (publisher === '') return undefined
  const own = context.labelled.filter((labelled) => saysWe(labelled) && !isQuoting(context, labelled))
  if (own.length < ENOUGH) return undefined
  const named = context.mentions.find(
    ({ label, name, text, in: where }) =>
      label === 'ORGANIZATION' && where === undefined && foldName(name ?? text) === publisher,
  )
  return named?.entity ?? undefined
}

const ENOUGH = 3

const saysWe = ({ words }: LabelledSentence): boolean => words.has('we') || words.has('our') || words.has('us')

const isQuoting = ({ quotes }: Context, { sentence }: LabelledSentence): boolean =>
  quotes.some(
    ({ kind, content }) =>
      kind !== 'INDIRECT' && content.some(({ start, end }) => start < sentence.end && end > sentence.start),
  )
