import type { FindClaims } from '../draft.ts'
import { compileRules } from '../match/rule-set.ts'
import { declined } from '../rules/claims/declined.ts'
import { statementClasses } from '../rules/statement-words.ts'
import { hasRole } from './parties.ts'
import { runRules } from './run-rules.ts'
import { findDuties } from './statements/duty-lists.ts'
import { findOffered } from './statements/offered.ts'
import { findUndertaken } from './statements/undertaken.ts'

const declinedRules = compileRules(declined, statementClasses)

/** Finds remedies offered, steps taken or promised, and who would not comment. */
export const findStatements: FindClaims = (context) => {
  const undertaken = findUndertaken(context)
  return [
    ...findOffered(context),
    ...undertaken,
    ...findDuties(context, undertaken),
    ...runRules(declinedRules, context).filter(({ subject }) => !hasRole(context, subject, 'THREAT_ACTOR')),
  ]
}
