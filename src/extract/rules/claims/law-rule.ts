import type { ClaimRule } from '../rule.ts'

/**
 * What a row's words leave open, or bind in a way of their own, for claims/law/ to look at:
 * - `OFFICE_UNNAMED` an office of some kind, by a common noun, investigates
 * - `STATES` states, which may be places, investigate
 * - `WE` the speaker acts: "we have fined"
 * - `ACCUSED_UNNAMED` of the accused only what they were is told; a sentence nearby names them
 * - `TOLD_IN_PAPERS` an indictment or complaint is named as a source: the accused stand elsewhere
 * - `PLEA` a plea, which a sentence outdoes
 * - `SUM_ALONE` a sum is a fine; neither side is bound
 * - `NOBODY_NAMED` nobody named is fined
 * - `PAYMENT` a payment, which may be for anything
 * - `PLAINTIFF_OF_NOUN` the plaintiff hangs on the noun of the suit: "litigation brought by customers"
 * - `NAMES_PLAINTIFF` a plaintiff with a name
 * - `HOUSE_MEANT` the other side is a pronoun or a common noun: the house that the passage is about
 * - `CALLED_PLAINTIFFS` only those called plaintiffs sue so
 * - `THEIR_OWN_PEOPLE` the plaintiffs belong to the one they sue
 * - `PENDING` the suit goes on, whatever else was settled
 * - `OFFICE_BEFORE` "it has opened an inquiry": the office that the sentence before tells of
 * - `HOUSE_PAYS` who pays is a pronoun: the house that the passage is about
 * - `PLAINTIFF_NOUN` the trigger is "plaintiffs", with a word before it or not
 * - `BEFORE_COURT` what the row calls a court must be one
 * - `SERVES_PAPERS` whoever serves such papers has the office to
 */
export type LawTrait =
  | 'OFFICE_UNNAMED'
  | 'STATES'
  | 'WE'
  | 'ACCUSED_UNNAMED'
  | 'TOLD_IN_PAPERS'
  | 'PLEA'
  | 'SUM_ALONE'
  | 'NOBODY_NAMED'
  | 'PAYMENT'
  | 'PLAINTIFF_OF_NOUN'
  | 'NAMES_PLAINTIFF'
  | 'HOUSE_MEANT'
  | 'CALLED_PLAINTIFFS'
  | 'THEIR_OWN_PEOPLE'
  | 'PENDING'
  | 'PLAINTIFF_NOUN'
  | 'HOUSE_PAYS'
  | 'OFFICE_BEFORE'
  | 'BEFORE_COURT'
  | 'SERVES_PAPERS'

/** A row that reads a matter of law. */
export interface LawRule extends ClaimRule {
  readonly traits?: readonly LawTrait[]
}
