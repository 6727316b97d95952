import type { ClaimResult } from '../result.ts'
import { qualifier, says, sentence, statusWords } from '../wording.ts'

/** The counts side by side, with who gives them: conflicts stay. */
export function tellAffected(claims: readonly ClaimResult[]): string {
  const counted = fullestOfEach(claims.filter(({ value }) => value !== null))
  const several = new Set(counted.map(({ incident }) => incident?.id)).size > 1
  return sentence(counted.map((claim) => count(claim, several)).join('; '))
}

/** Of claims that give one number the first with a bound: a headline says "2 million" where the text says "over 2 million". */
function fullestOfEach(claims: readonly ClaimResult[]): readonly ClaimResult[] {
  const byNumber = new Map<string, ClaimResult>()
  for (const claim of claims) {
    const key = `${claim.value?.number} ${claim.assertedBy[0]?.id} ${claim.incident?.id}`
    const known = byNumber.get(key)
    if (known === undefined || (known.value?.bound === 'EXACT' && claim.value?.bound !== 'EXACT'))
      byNumber.set(key, claim)
  }
  return [...byNumber.values()]
}

function count(claim: ClaimResult, several: boolean): string {
  const scope = qualifier(claim, 'scope')
  const words = [statusWords[claim.status], claim.value?.text ?? ''].filter((word) => word !== '').join(' ')
  const where = several && claim.incident !== null ? ` (${claim.incident.name})` : ''
  const scoped = scope === undefined || words.includes(scope) ? '' : ` ${scope}`
  return `${words}${scoped}${where}${says(claim.assertedBy)}`
}
