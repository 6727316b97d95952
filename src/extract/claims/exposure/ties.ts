import { ties } from '../../rules/exposure-words.ts'
import type { DataList } from './data-list.ts'
import type { Step } from './steps.ts'
import { isSubordinator } from './words.ts'

/**
 * The governor a list shares with another of its sentence: "alongside names", "as well as names",
 * "Along with names, the thieves took …".
 */
export function tiedGovernor(
  steps: readonly Step[],
  list: DataList,
  governed: ReadonlyMap<number, number>,
): number | undefined {
  const tie = tieBefore(steps, list.first)
  if (tie === undefined) return undefined
  return governedBefore(steps, tie, governed) ?? (tie <= 3 ? governedAfter(steps, list.last, governed) : undefined)
}

/** The place of the word that ties the list on, past its articles, numbers and adjectives. */
function tieBefore(steps: readonly Step[], first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 7); at -= 1) {
    const step = steps[at]
    if (step === undefined || /^[;?.]$/.test(step.word)) return undefined
    if (ties.has(step.word) || (step.word === '(' && at === first - 1)) return at
    // "accompanied by corresponding passwords"
    if (at === first - 1 && /ing$/.test(step.word)) continue
    if (step.pos === 'V' || isSubordinator(step)) return undefined
  }
  return undefined
}

function governedBefore(
  steps: readonly Step[],
  tie: number,
  governed: ReadonlyMap<number, number>,
): number | undefined {
  for (let at = tie - 1; at >= Math.max(0, tie - 30); at -= 1) {
    const step = steps[at]
    if (step === undefined || step.word === ';' || isSubordinator(step)) return undefined
    const governor = governed.get(at)
    if (governor !== undefined) return governor
  }
  return undefined
}

/** By the nearest kind after it that says which data, else by "the information". */
function governedAfter(
  steps: readonly Step[],
  last: number,
  governed: ReadonlyMap<number, number>,
): number | undefined {
  const after = [...governed.keys()].filter((kind) => kind > last).sort((a, b) => a - b)
  const nearest = after.find((kind) => steps[kind]?.type?.form !== 'NOMINAL') ?? after[0]
  return nearest === undefined ? undefined : governed.get(nearest)
}
