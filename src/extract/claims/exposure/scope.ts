import type { Step } from './steps.ts'

/**
 * For how many a kind was exposed: "for some patients", "in certain cases", "for a subset of members". The words stand
 * between the governor and the kind, at the start of the sentence, or right after the kind. Offsets of the phrase.
 */
export function scopeOf(
  steps: readonly Step[],
  kind: number,
  governor: number,
): { readonly start: number; readonly end: number } | undefined {
  const after = phraseAt(steps, kind + 1)
  if (after !== undefined) return after
  const floor = governor < kind ? governor : -1
  for (let at = kind - 1; at > floor; at -= 1) {
    const found = phraseAt(steps, at)
    if (found !== undefined) return found
  }
  return governor < kind ? phraseAt(steps, 0) : undefined
}

function phraseAt(steps: readonly Step[], at: number): { readonly start: number; readonly end: number } | undefined {
  const [first, second] = [steps[at], steps[at + 1]]
  if (first === undefined || second === undefined || !/^(?:for|in)$/.test(first.word)) return undefined
  const open = second.word === 'a' ? steps[at + 2] : second
  if (open === undefined || !parts.has(open.word)) return undefined
  let last = second.word === 'a' ? at + 2 : at + 1
  for (let next = last + 1; next <= last + 4; next += 1) {
    const step = steps[next]
    if (step === undefined || step.type !== undefined || !isInside(step)) break
    last = next
    if (heads.test(step.word)) break
  }
  return { start: first.start, end: steps[last]?.end ?? first.end }
}

const isInside = ({ word, pos }: Step): boolean => /^(?:of|the|our|its|their)$/.test(word) || /[NAEP]/.test(pos)

const parts: ReadonlySet<string> = new Set(
  'some certain few many most limited small subset handful minority portion number several other'.split(' '),
)

const heads =
  /^(?:cases?|instances?|patients?|customers?|individuals?|people|persons?|users?|members?|employees?|students?|circumstances|clients?|records|accounts|applicants|residents|consumers|others)$/
