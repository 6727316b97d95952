import { compileRules } from '../match/rule-set.ts'
import { suffered } from '../rules/claims/suffered.ts'
import { sufferedActs } from '../rules/claims/suffered-acts.ts'
import { sufferedAmong } from '../rules/claims/suffered-among.ts'
import { sufferedDrawnIn } from '../rules/claims/suffered-drawn-in.ts'
import { sufferedEntered } from '../rules/claims/suffered-entered.ts'
import { sufferedListed } from '../rules/claims/suffered-listed.ts'
import { sufferedOwn } from '../rules/claims/suffered-own.ts'
import { sufferedInPassing } from '../rules/claims/suffered-passing.ts'
import { sufferedPlaces } from '../rules/claims/suffered-places.ts'
import { sufferedSlips } from '../rules/claims/suffered-slips.ts'
import { sufferedStruck } from '../rules/claims/suffered-struck.ts'
import { sufferedInClauses } from '../rules/claims/suffered-clauses.ts'
import { sufferedHandled } from '../rules/claims/suffered-handled.ts'
import { sufferedByInsiders } from '../rules/claims/suffered-insiders.ts'
import { sufferedThings } from '../rules/claims/suffered-things.ts'
import { sufferedTold } from '../rules/claims/suffered-told.ts'
import { wordClasses } from '../rules/classes.ts'

/** All wordings of who was hit, in the order in which they are tried. */
export const victimRules = compileRules(
  [
    ...suffered,
    ...sufferedPlaces,
    ...sufferedAmong,
    ...sufferedActs,
    ...sufferedTold,
    ...sufferedInPassing,
    ...sufferedSlips,
    ...sufferedOwn,
    ...sufferedEntered,
    ...sufferedListed,
    ...sufferedStruck,
    ...sufferedThings,
    ...sufferedDrawnIn,
    ...sufferedInClauses,
    ...sufferedHandled,
    ...sufferedByInsiders,
  ],
  wordClasses,
)
