import type { Step } from './steps.ts'
import { isTaking } from './words.ts'

/**
 * "the stolen data", "all of the leaked files": data in general that an earlier sentence told of. What got out was said
 * there; the words only point back to it.
 */
export function pointsBack(steps: readonly Step[], kind: number, governor: number): boolean {
  const type = steps[kind]?.type
  if (type === undefined || !general.has(type.dataType ?? '') || governor > kind || kind - governor > 2) return false
  if (!/(?:ed|stolen)$/.test(steps[governor]?.word ?? '')) return false
  const verb = steps[governor - 2]
  return /^(?:the|this|these|those)$/.test(steps[governor - 1]?.word ?? '') && !(verb !== undefined && isTaking(verb))
}

const general: ReadonlySet<string> = new Set([
  'data',
  'files',
  'customer-data',
  'personal-information',
  'employee-data',
])
