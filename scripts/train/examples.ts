import { featuresOf } from '../../src/extract/learned/features.ts'
import { isAskedOf } from '../../src/extract/learned/questions.ts'
import { sightingsIn } from '../../src/extract/learned/sightings.ts'
import type { ResolvedMention } from '../../src/extract/mention.ts'
import { readContext } from '../../src/extract/pipeline.ts'
import type { MarkedText } from './corpus.ts'
import { mayHear } from '../../src/extract/claims/notified/learned-hearers.ts'
import { isMarkedFor, labels, type OfMention } from './labels.ts'
import type { Example } from './logistic.ts'

const asked = Object.keys(labels) as OfMention[]

/** Every mention of the texts with what is seen of it and what the marks say, by question. */
export function examplesOf(texts: readonly MarkedText[]): ReadonlyMap<OfMention, readonly Example[]> {
  const examples = new Map<OfMention, Example[]>(asked.map((question) => [question, []]))
  for (const text of texts) for (const [question, example] of ofText(text)) examples.get(question)?.push(example)
  return examples
}

function ofText(text: MarkedText): readonly (readonly [OfMention, Example])[] {
  const questions = asked.filter((question) => isMarkedFor(question, text))
  const context = readContext(text.article)
  return sightingsIn(context).flatMap(({ mention, ...sighting }) => {
    const own = questions.filter(
      (question) => isAskedOf(question, mention.label) && (question !== 'told' || mayHear({ mention, ...sighting })),
    )
    if (own.length === 0) return []
    const features = featuresOf(sighting)
    return own.map((question) => {
      const yes = labels[question](mention, context, text.marks)
      const bag = `${text.article.sourceId} ${bagOf(question, mention)}`
      return [question, { features, yes, bag }] as const
    })
  })
}

/** What is told of one thing wherever the article says it: of a party, a day, a number, a kind. */
const bagOf = (question: OfMention, { entity, when, value, text }: ResolvedMention): string =>
  question === 'told' ? `${entity}` : `${when?.from ?? value?.number ?? text}`
