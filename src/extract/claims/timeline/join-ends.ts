import type { When } from '../../../model.ts'
import type { DraftClaim } from '../../draft.ts'

const endOnly = /^(?:ended|stopped|ceased|concluded|lasted|stayed|remained)\b/i

/**
 * "began on May 3 … and ended on June 4" is one stretch of time; an end alone says nothing of the start. "got in on May 3
 * and was locked out on June 4" is one too.
 */
export function joinEnds(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  const ends = claims.filter((claim) => isEnd(claim) || isLastStep(claim, claims))
  const cuts = claims.filter((claim) => claim.predicate === 'CONTAINED' && isPoint(claim.when))
  if (ends.length === 0 && cuts.length === 0) return claims
  return claims.flatMap((claim) => {
    if (!ends.includes(claim)) {
      const own = cuts.filter(({ sentences }) => sentences[0] === claim.sentences[0])
      return [joined(claim, [...ends, ...own])]
    }
    if (claims.some((start) => isStartOf(start, claim))) return []
    return isOpen(claim.when) || claim.foundBy === 'occurred/happened' ? [openStart(claim)] : []
  })
}

const isEnd = (claim: DraftClaim): boolean =>
  claim.predicate === 'OCCURRED' &&
  (isOpen(claim.when) ||
    (isPoint(claim.when) &&
      (endRows.has(claim.foundBy) || (claim.foundBy === 'occurred/happened' && endOnly.test(triggerOf(claim))))))

/** "got in on May 3 … and deployed ransomware on June 4": what a thief does last, where his way in was told before. */
const isLastStep = (claim: DraftClaim, claims: readonly DraftClaim[]): boolean =>
  claim.predicate === 'OCCURRED' &&
  isPoint(claim.when) &&
  lastStep.test(triggerOf(claim)) &&
  claims.some((start) => isStartOf(start, claim) && firstStep.test(triggerOf(start)))

const lastStep = /^(?:deployed|launched|unleashed|encrypted|detonated|triggered|activated|locked|scrambled|set off)\b/i
const firstStep =
  /^(?:gained|got|broke|entered|accessed|logged|infiltrated|slipped|sneaked|crept|came in|hacked|breached|penetrated|signed|first|compromised)/i

/** Rows that tell of the end alone. */
const endRows: ReadonlySet<string> = new Set([
  'occurred/until',
  'occurred/out-at-last',
  'occurred/code-out',
  'occurred/until-fixed',
  'occurred/still-there',
  'occurred/put-to-an-end',
  'occurred/last-link-cut',
])

const triggerOf = ({ arguments: args }: DraftClaim): string => args.find(({ role }) => role === 'trigger')?.text ?? ''
const isOpen = (when: When | undefined): boolean => when?.from === null && when.to !== null
/** "has been lifting card numbers since May 3" */
const isUnended = (when: When | undefined): boolean => when?.from !== null && when?.to === null
const isPoint = (when: When | undefined): boolean => when !== undefined && when.from !== null && when.from === when.to

function isStartOf(start: DraftClaim, end: DraftClaim): boolean {
  return (
    start.predicate === 'OCCURRED' &&
    !isEnd(start) &&
    start !== end &&
    end.sentences[0] - start.sentences[0] <= 2 &&
    end.sentences[0] >= start.sentences[0] &&
    (isPoint(start.when) || isUnended(start.when)) &&
    start.when?.precision === end.when?.precision &&
    (start.when?.from ?? '') < (end.when?.to ?? '')
  )
}

function joined(claim: DraftClaim, ends: readonly DraftClaim[]): DraftClaim {
  const end = ends.find((other) => isStartOf(claim, other))
  if (end?.when === undefined || claim.when === undefined) return claim
  const last = end.arguments.filter(({ role }) => role === 'when')
  return { ...claim, when: { ...claim.when, to: end.when.to }, arguments: [...claim.arguments, ...last] }
}

const openStart = (claim: DraftClaim): DraftClaim =>
  claim.when === undefined ? claim : { ...claim, when: { ...claim.when, from: null } }
