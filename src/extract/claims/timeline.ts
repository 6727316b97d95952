import type { Context, FindClaims } from '../draft.ts'
import { compileRules } from '../match/rule-set.ts'
import { timelineActs } from '../rules/claims/timeline-acts.ts'
import { findClasses, timelineFinds } from '../rules/claims/timeline-finds.ts'
import { timelineMore } from '../rules/claims/timeline-more.ts'
import { timelineTells } from '../rules/claims/timeline-tells.ts'
import { timeline } from '../rules/claims/timeline.ts'
import { hasRole, isAuthority } from './parties.ts'
import { matchRules, type RuleMatch } from './run-rules.ts'
import { isCountOfIncidents } from './timeline/counted.ts'
import { isAttack } from './timeline/culprits.ts'
import { dropCoarser } from './timeline/drop-coarser.ts'
import { tellsOfItsTime } from './timeline/incident-names.ts'
import { openUntil } from './timeline/open-until.ts'
import { joinEnds } from './timeline/join-ends.ts'
import { isOtherEvent } from './timeline/other-events.ts'
import { isAboutTheIncident } from './timeline/subjects.ts'

const rules = compileRules(
  [...timeline, ...timelineMore, ...timelineActs, ...timelineFinds, ...timelineTells],
  findClasses,
)

/** Finds when it occurred, was discovered, contained, disclosed. A time that is not told is no claim. */
export const findTimeline: FindClaims = (context) =>
  dropCoarser(
    joinEnds(
      matchRules(rules, context)
        .filter(isDated)
        .filter((match) => !isOtherEvent(match) && !isCountOfIncidents(match))
        .filter((match) => tellsOfItsTime(match) && isAboutTheIncident(match) && isAttack(context, match))
        .filter((match) => !isToldToAuthority(context, match))
        .map(openUntil),
    ),
  )

/** What a regulator is told is no news to the public. */
const isToldToAuthority = (context: Context, { claim, labelled: { units }, first, last }: RuleMatch): boolean =>
  claim.foundBy === 'disclosed/told-the-public' &&
  units
    .slice(first, last + 1)
    .some(
      ({ mention }) => isAuthority(context, mention?.entity) || hasRole(context, mention?.entity, 'LAW_ENFORCEMENT'),
    )

const isDated = ({ claim: { when } }: RuleMatch): boolean => when !== undefined
