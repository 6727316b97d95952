import type { Context, DraftClaim } from '../../draft.ts'
import { wordAt } from '../../match/units.ts'

/** How many sentences away the find may be told. */
const NEAR = 4

/** "from May 3 until the day of detection": it ended on the day it was found, which another sentence tells. */
export function untilFound(context: Context, claims: readonly DraftClaim[]): readonly DraftClaim[] {
  return claims.map((claim) => {
    const { when, predicate } = claim
    if (predicate !== 'OCCURRED' || when === undefined || when.from === null) return claim
    if ((when.to !== null && when.to !== when.from) || !isUntilFound(context, claim)) return claim
    const end = endOf(claim, claims)
    return end === undefined ? claim : { ...claim, when: { ...when, to: end } }
  })
}

function endOf({ when, sentences }: DraftClaim, claims: readonly DraftClaim[]): string | undefined {
  const finds = claims.filter(
    (find) => find.predicate === 'DISCOVERED' && Math.abs(find.sentences[0] - sentences[0]) <= NEAR,
  )
  const own = finds.filter((find) => find.sentences[0] === sentences[0])
  const days = (own.length > 0 ? own : finds)
    .flatMap((find) => find.when?.from ?? [])
    .filter((day) => day > (when?.from ?? ''))
  return new Set(days).size === 1 ? days[0] : undefined
}

function isUntilFound({ labelled }: Context, { when, sentences }: DraftClaim): boolean {
  const units = labelled.find(({ sentence }) => sentence.index === sentences[0])?.units ?? []
  const date = units.findIndex(({ mention }) => mention?.when === when)
  if (date < 0) return false
  const after = Array.from({ length: 20 }, (_, step) => wordAt(units, date + 1 + step)).join(' ')
  return untilDetection.test(after)
}

const untilDetection =
  /^(?:, )?(?:and )?(?:until|till|to|through|up to) (?:(?:the|its|their|that) )?(?:(?:day|date|moment|time|point)(?: of| when| that)? )?(?:(?:its|their|the) )?(?:detection|discovery|discovered|detected|(?:it|they|he|she|this|that|ORG|GRP|staff|someone|somebody) (?:(?:was|were) (?:first |finally )?)?(?:detected|discovered|found|noticed|spotted|caught|uncovered|seen)|(?:an?|the|one|its|another) (?:[^ ,.;]+ ){1,8}?(?:found|stumbled|came across|noticed|spotted|discovered|alerted|warned|reported|pointed))\b/
