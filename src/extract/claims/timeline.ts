import type { FindClaims } from '../draft.ts'
import { compileRules } from '../match/rule-set.ts'
import { timelineMore } from '../rules/claims/timeline-more.ts'
import { timeline, timelineClasses } from '../rules/claims/timeline.ts'
import { matchRules, type RuleMatch } from './run-rules.ts'
import { isCountOfIncidents } from './timeline/counted.ts'
import { isAttack } from './timeline/culprits.ts'
import { dropCoarser } from './timeline/drop-coarser.ts'
import { tellsOfItsTime } from './timeline/incident-names.ts'
import { joinEnds } from './timeline/join-ends.ts'
import { isOtherEvent } from './timeline/other-events.ts'
import { isAboutTheIncident } from './timeline/subjects.ts'

const rules = compileRules([...timeline, ...timelineMore], timelineClasses)

/** Finds when it occurred, was discovered, contained, disclosed. A time that is not told is no claim. */
export const findTimeline: FindClaims = (context) =>
  dropCoarser(
    joinEnds(
      matchRules(rules, context)
        .filter(isDated)
        .filter((match) => !isOtherEvent(match) && !isCountOfIncidents(match))
        .filter((match) => tellsOfItsTime(match) && isAboutTheIncident(match) && isAttack(context, match))
        .map(({ claim }) => claim),
    ),
  )

const isDated = ({ claim: { when } }: RuleMatch): boolean => when !== undefined
