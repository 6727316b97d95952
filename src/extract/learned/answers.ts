import { featuresOf, type Feature } from './features.ts'
import type { Question } from './questions.ts'
import type { Sighting } from './sighting.ts'
import weights from './weights.json' with { type: 'json' }

/** By question, what each sign tells for it, in thousandths of log-odds: made by `scripts/train.ts`. */
const learned: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(weights.questions).map(([question, signs]) => [question, new Map(Object.entries(signs))]),
)

/** Of all weights: documents that were read by other weights have another. */
export const weightsHash: string = weights.sha256

/** What marked texts have taught about one mention where it stands. The signs are gathered once, for all questions. */
export class Answers {
  readonly #features: readonly Feature[]

  constructor(sighting: Sighting) {
    this.#features = featuresOf(sighting)
  }

  /** How likely the answer is yes, in log-odds: 0 is even, 1.1 three to one, 2.2 nine to one. */
  logOdds(question: Question): number {
    const signs = learned.get(question)
    let sum = 0
    for (const [name, value] of this.#features) sum += (signs?.get(name) ?? 0) * value
    return sum / 1000
  }
}
