import type { Feature } from '../../src/extract/learned/features.ts'

/** A mention as the learner sees it: what is seen of it, and whether the marks say yes. */
export interface Example {
  readonly features: readonly Feature[]
  readonly yes: boolean
  /** Of several places of one mark, of which one at least says yes: the same in all of them. */
  readonly bag?: string
}

interface Compiled {
  readonly indexes: readonly number[]
  readonly values: readonly number[]
  readonly target: 0 | 1
}

const EPOCHS = 20
const RATE = 0.05
/** Pulls weights back to zero: what was seen seldom should say little. */
const DECAY = 0.003
/** A sign that stands in one example alone would learn that example. */
const LEAST_SEEN = 2

/**
 * Logistic regression by stochastic gradient descent with a step for each weight (Duchi et al. 2011, AdaGrad), in an order
 * that is the same in every run. Gives the weights by feature, in log-odds.
 */
export function learn(examples: readonly Example[]): ReadonlyMap<string, number> {
  const names = seenOften(examples)
  const index = new Map(names.map((name, at) => [name, at]))
  const compiled = examples.map(({ features, yes }) => compile(features, yes, index))
  const weights = new Float64Array(names.length)
  const steps = new Float64Array(names.length).fill(1e-3)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const at of shuffled(compiled.length, epoch)) descend(compiled[at] as Compiled, weights, steps)
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]))
}

/**
 * Learns where a mark names no place: from all places of each bag, then twice from the likeliest of each alone (multiple
 * instance learning, Andrews et al. 2002).
 */
export function learnFromBags(examples: readonly Example[]): ReadonlyMap<string, number> {
  let weights = learn(examples)
  for (let round = 0; round < ROUNDS; round += 1) weights = learn(likeliestOfBags(examples, weights))
  return weights
}

const ROUNDS = 2

function likeliestOfBags(examples: readonly Example[], weights: ReadonlyMap<string, number>): readonly Example[] {
  const best = new Map<string, readonly [number, Example]>()
  for (const example of examples) {
    if (!example.yes || example.bag === undefined) continue
    const odds = example.features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0)
    if (odds > (best.get(example.bag)?.[0] ?? -Infinity)) best.set(example.bag, [odds, example])
  }
  return examples.filter((each) => !each.yes || each.bag === undefined || best.get(each.bag)?.[1] === each)
}

function seenOften(examples: readonly Example[]): readonly string[] {
  const seen = new Map<string, number>()
  for (const { features } of examples) for (const [name] of features) seen.set(name, (seen.get(name) ?? 0) + 1)
  return [...seen].flatMap(([name, times]) => (times >= LEAST_SEEN ? [name] : [])).sort()
}

function compile(features: readonly Feature[], yes: boolean, index: ReadonlyMap<string, number>): Compiled {
  const known = features.flatMap(([name, value]) => {
    const at = index.get(name)
    return at === undefined ? [] : [[at, value] as const]
  })
  return { indexes: known.map(([at]) => at), values: known.map(([, value]) => value), target: yes ? 1 : 0 }
}

function descend({ indexes, values, target }: Compiled, weights: Float64Array, steps: Float64Array): void {
  let sum = 0
  for (const [k, at] of indexes.entries()) sum += (weights[at] ?? 0) * (values[k] ?? 0)
  const error = 1 / (1 + Math.exp(-sum)) - target
  for (const [k, at] of indexes.entries()) {
    const weight = weights[at] ?? 0
    const gradient = error * (values[k] ?? 0) + DECAY * weight
    const step = (steps[at] ?? 0) + gradient * gradient
    steps[at] = step
    weights[at] = weight - (RATE * gradient) / Math.sqrt(step)
  }
}

/** The numbers below `length` in an order of chance that a seed fixes (Park & Miller 1988; Fisher & Yates). */
function shuffled(length: number, seed: number): readonly number[] {
  const order = Array.from({ length }, (_, at) => at)
  let state = 48_271 + seed
  for (let last = length - 1; last > 0; last -= 1) {
    state = (state * 48_271) % 2_147_483_647
    const other = state % (last + 1)
    const swapped = order[last] as number
    order[last] = order[other] as number
    order[other] = swapped
  }
  return order
}
