import { featuresOf } from '../../src/extract/learned/features.ts'
import { isAskedOf, type Question } from '../../src/extract/learned/questions.ts'
import { sightingsIn } from '../../src/extract/learned/sightings.ts'
import { readContext } from '../../src/extract/pipeline.ts'
import type { MarkedText } from './corpus.ts'
import { isMarkedFor, labels } from './labels.ts'
import type { Example } from './logistic.ts'

const asked = Object.keys(labels) as Question[]

/** Every mention of the texts with what is seen of it and what the marks say, by question. */
export function examplesOf(texts: readonly MarkedText[]): ReadonlyMap<Question, readonly Example[]> {
  const examples = new Map<Question, Example[]>(asked.map((question) => [question, []]))
  for (const text of texts) for (const [question, example] of ofText(text)) examples.get(question)?.push(example)
  return examples
}

function ofText(text: MarkedText): readonly (readonly [Question, Example])[] {
  const questions = asked.filter((question) => isMarkedFor(question, text))
  const context = readContext(text.article)
  return sightingsIn(context).flatMap(({ mention, ...sighting }) => {
    const own = questions.filter((question) => isAskedOf(question, mention.label))
    if (own.length === 0) return []
    const features = featuresOf(sighting)
    return own.map((question) => [question, { features, yes: labels[question](mention, context, text.marks) }] as const)
  })
}
