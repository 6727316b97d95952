import type { DraftClaim, FindClaims } from '../draft.ts'
import { compileRules } from '../match/rule-set.ts'
import { notified } from '../rules/claims/notified.ts'
import { wordClasses } from '../rules/classes.ts'
import { hasRole } from './parties.ts'
import { runRules } from './run-rules.ts'

const rules = compileRules(notified, wordClasses)

/** Who was told of the breach, and by whom. What a thief tells his victim is a threat, no notice. */
export const findNotified: FindClaims = (context) =>
  runRules(rules, context)
    .filter((claim) =>
      claim.subject !== claim.object || claim.subject === undefined
        ? [claim.subject, claim.object].every((id) => !hasRole(context, id, 'THREAT_ACTOR'))
        : false,
    )
    .filter((claim) => !isSourceOnly(claim))

/** A notice needs a side that is named: the other can be filled in. */
const isSourceOnly = ({ subject, object }: DraftClaim): boolean => subject === undefined && object === undefined
