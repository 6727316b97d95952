import { featuresOf, type Feature } from './features.ts'
import type { Question } from './questions.ts'
import type { Sighting } from './sighting.ts'
import weights from './weights.json' with { type: 'json' }

/** By question, what each sign tells for it, in thousandths of log-odds: made by `scripts/train.ts`. */
const taught: Readonly<Partial<Record<Question, Readonly<Record<string, number>>>>> = weights.questions

/** The same as maps. */
const known = new Map<Question, ReadonlyMap<string, number>>()

/** Made when it is first asked: who reads nothing need not wait for 66,000 signs. */
function signsOf(question: Question): ReadonlyMap<string, number> {
  const signs = known.get(question) ?? new Map<string, number>(Object.entries(taught[question] ?? {}))
  known.set(question, signs)
  return signs
}

/** Of all weights: documents that were read by other weights have another. */
export const weightsHash: string = weights.sha256

/** What the features tell, in log-odds: 0 is even, 1.1 three to one, 2.2 nine to one. */
export function logOddsOf(question: Question, features: readonly Feature[]): number {
  const signs = signsOf(question)
  let sum = 0
  for (const [name, value] of features) sum += (signs.get(name) ?? 0) * value
  return sum / 1000
}

/** What marked texts have taught about one mention where it stands. The signs are gathered once, for all questions. */
export class Answers {
  readonly #features: readonly Feature[]

  constructor(sighting: Sighting) {
    this.#features = featuresOf(sighting)
  }

  /** How likely the answer is yes, in log-odds. */
  logOdds(question: Question): number {
    return logOddsOf(question, this.#features)
  }
}
