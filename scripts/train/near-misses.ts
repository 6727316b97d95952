import { articleOfText, type Predicate } from '../../src/model.ts'
import { featuresOf } from '../../src/extract/learned/features.ts'
import type { Sighting } from '../../src/extract/learned/sighting.ts'
import { sightingOf, wordsOf } from '../../src/extract/claims/law/learned-matters.ts'
import { lawWords } from '../../src/extract/rules/lexicon/law-words.ts'
import { isAskedOf, type Question } from '../../src/extract/learned/questions.ts'
import { sightingsIn } from '../../src/extract/learned/sightings.ts'
import { readContext } from '../../src/extract/pipeline.ts'
import { exposureVetoes } from '../../src/extract/rules/exposure-vetoes.ts'
import { claimRows } from '../../src/extract/rules/index.ts'
import type { Example } from './logistic.ts'

/** The questions that rows of a predicate answer. */
const asked: Partial<Record<Predicate, readonly Question[]>> = {
  OCCURRED: ['occurred'],
  DISCOVERED: ['discovered'],
  DISCLOSED: ['disclosed'],
  AFFECTED: ['affected'],
  NOTIFIED: ['noticed', 'told'],
  SUED: ['sued'],
  FINED: ['fined'],
  SETTLED_WITH: ['settled'],
  INVESTIGATED: ['investigated'],
}

/** In an article on a breach too, a near miss is none. */
const breach = 'Hackers broke into Kestrel Clinics and stole data of patients.'

/** What looks like a fact to the rows and is none, alone and where a breach is told. */
export const nearMisses = (): readonly (readonly [Question, Example])[] => [
  ...claimRows.flatMap(({ rule: { predicate, counterExample } }) =>
    (asked[predicate] ?? []).flatMap((question) => aloneAndAfter(question, counterExample)),
  ),
  ...exposureVetoes.flatMap(({ example }) => aloneAndAfter('exposed', example)),
]

const aloneAndAfter = (question: Question, text: string): readonly (readonly [Question, Example])[] => [
  ...noneOf(question, text, 0),
  ...noneOf(question, `${breach} ${text}`, breach.length),
]

function noneOf(question: Question, text: string, from: number): readonly (readonly [Question, Example])[] {
  const context = readContext(articleOfText(text, 'near-miss'))
  const none = (sighting: Sighting): readonly [Question, Example] => [
    question,
    { features: featuresOf(sighting), yes: false },
  ]
  if (isMatter(question))
    return context.labelled.flatMap((labelled, index) =>
      labelled.sentence.start < from
        ? []
        : wordsOf(labelled, question).map((at) => none(sightingOf(context, index, at))),
    )
  return sightingsIn(context).flatMap(({ mention, ...sighting }) =>
    mention.start >= from && isAskedOf(question, mention.label) ? [none(sighting)] : [],
  )
}

const isMatter = (question: Question): question is keyof typeof lawWords => question in lawWords
