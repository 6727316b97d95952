import type { ClaimResult } from '../result.ts'
import { distinctBy, qualifier, says, sentence, statusWords } from '../wording.ts'

/** The counts side by side, with who gives them: conflicts stay. */
export function tellAffected(claims: readonly ClaimResult[]): string {
  const counted = distinctBy(
    claims.filter(({ value }) => value !== null),
    (claim) => `${claim.value?.number} ${claim.assertedBy[0]?.id} ${claim.incident?.id}`,
  )
  const several = new Set(counted.map(({ incident }) => incident?.id)).size > 1
  return sentence(counted.map((claim) => count(claim, several)).join('; '))
}

function count(claim: ClaimResult, several: boolean): string {
  const scope = qualifier(claim, 'scope')
  const words = [statusWords[claim.status], claim.value?.text ?? ''].filter((word) => word !== '').join(' ')
  const where = several && claim.incident !== null ? ` (${claim.incident.name})` : ''
  const scoped = scope === undefined || words.includes(scope) ? '' : ` ${scope}`
  return `${words}${scoped}${where}${says(claim.assertedBy)}`
}
