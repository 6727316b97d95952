import type { When } from '../../../model.ts'
import type { DraftClaim } from '../../draft.ts'
import { dayOfInstant, isoWeek } from '../../calendar.ts'

/** "the 2022 breach" tells nothing more where "it began in August 2022" stands: of two times one inside the other the exact one stays. */
export function dropCoarser(claims: readonly DraftClaim[]): readonly DraftClaim[] {
  return claims.filter(
    (claim) => !claims.some((other) => other.predicate === claim.predicate && isInside(other.when, claim.when)),
  )
}

function isInside(exact: When | undefined, coarse: When | undefined): boolean {
  const [start, from] = [exact?.from, coarse?.from]
  if (!start || !from || coarse?.from !== coarse?.to || start === from) return false
  const day = start.length === 10 ? dayOfInstant(start) : null
  if (from.includes('-W')) return day !== null && isoWeek(day) === from
  if (from.includes('-Q')) return quarterOf(start) === from
  return start.startsWith(`${from}-`)
}

const quarterOf = (date: string): string => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
