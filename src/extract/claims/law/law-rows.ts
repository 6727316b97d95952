import type { DraftClaim } from '../../draft.ts'
import { charges } from '../../rules/claims/charges.ts'
import { deals } from '../../rules/claims/deals.ts'
import { fined } from '../../rules/claims/fined.ts'
import { inquiryDemands } from '../../rules/claims/inquiry-demands.ts'
import { inquiries } from '../../rules/claims/inquiries.ts'
import { lawMoves } from '../../rules/claims/law-moves.ts'
import type { LawRule, LawTrait } from '../../rules/claims/law-rule.ts'
import { lawTold } from '../../rules/claims/law-told.ts'
import { orders } from '../../rules/claims/orders.ts'
import { penalties } from '../../rules/claims/penalties.ts'
import { prosecuted } from '../../rules/claims/prosecuted.ts'
import { settled } from '../../rules/claims/settled.ts'
import { sued } from '../../rules/claims/sued.ts'
import { suitCourses } from '../../rules/claims/suit-courses.ts'
import { suitParties } from '../../rules/claims/suit-parties.ts'
import { suitWordings } from '../../rules/claims/suit-wordings.ts'
import { suits } from '../../rules/claims/suits.ts'
import { trials } from '../../rules/claims/trials.ts'

/** All rows of the law; of two that read the same the earlier stays. */
export const lawRows: readonly LawRule[] = [
  ...sued,
  ...suits,
  ...settled,
  ...fined,
  ...prosecuted,
  ...charges,
  ...orders,
  ...lawMoves,
  ...lawTold,
  ...suitCourses,
  ...inquiries,
  ...trials,
  ...deals,
  ...penalties,
  ...suitParties,
  ...inquiryDemands,
  ...suitWordings,
]

const traitsById: ReadonlyMap<string, readonly LawTrait[]> = new Map(
  lawRows.flatMap(({ id, traits }) => (traits === undefined ? [] : [[id, traits] as const])),
)

/** Whether the row that a claim was read by has the trait. */
export const hasTrait = ({ foundBy }: DraftClaim, trait: LawTrait): boolean =>
  traitsById.get(foundBy)?.includes(trait) ?? false
