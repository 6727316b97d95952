import type { Status } from '../../model.ts'
import type { ClaimResult } from '../result.ts'
import { capitalize, distinctBy, list, says } from '../wording.ts'

const heads: Readonly<Record<Status, string>> = {
  CONFIRMED: 'exposed',
  ALLEGED: 'allegedly exposed',
  DENIED: 'not exposed',
  POSSIBLE: 'possibly exposed',
  PLANNED: 'planned',
  PREDICTED: 'predicted',
}

/** The data by status and asserter: "Exposed: names and addresses, says Northwind. Not exposed: …". */
export function tellData(claims: readonly ClaimResult[]): string {
  const groups = new Map<string, ClaimResult[]>()
  for (const claim of claims) {
    const key = `${claim.status} ${claim.assertedBy[0]?.id ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), claim])
  }
  return [...groups.values()].map(tellGroup).join(' ')
}

function tellGroup(group: readonly ClaimResult[]): string {
  const [first] = group
  if (first === undefined) return ''
  const names = distinctBy(group, ({ object }) => object?.id ?? '').map(({ object }) => object?.name ?? '')
  return `${capitalize(heads[first.status])}: ${list(names)}${says(first.assertedBy)}.`
}

const verdicts: Readonly<Record<Status, string>> = {
  CONFIRMED: 'Yes',
  ALLEGED: 'Alleged',
  DENIED: 'No',
  POSSIBLE: 'Possibly',
  PLANNED: 'Not yet',
  PREDICTED: 'Not yet',
}

/** "No. Not exposed: Social Security numbers, says Northwind."; where the statuses differ, both stand. */
export function tellWasExposed(claims: readonly ClaimResult[]): string {
  const statuses = distinctBy(claims, ({ status }) => status).map(({ status }) => status)
  const [only] = statuses
  const verdict = statuses.length === 1 && only !== undefined ? verdicts[only] : 'That is disputed'
  return `${verdict}. ${tellData(claims)}`
}
