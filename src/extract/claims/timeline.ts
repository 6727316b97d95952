import type { Context, FindClaims } from '../draft.ts'
import type { LabelledSentence } from '../match/labelled-sentence.ts'
import { compileRules } from '../match/rule-set.ts'
import { timelineActs } from '../rules/claims/timeline-acts.ts'
import { timelineAsides } from '../rules/claims/timeline-asides.ts'
import { timelineClues } from '../rules/claims/timeline-clues.ts'
import { timelineMisuse } from '../rules/claims/timeline-misuse.ts'
import { timelineCourses } from '../rules/claims/timeline-courses.ts'
import { findClasses, timelineFinds } from '../rules/claims/timeline-finds.ts'
import { timelineFoundBy } from '../rules/claims/timeline-found-by.ts'
import { timelineOnsets } from '../rules/claims/timeline-onsets.ts'
import { timelineTellsOf } from '../rules/claims/timeline-tells-of.ts'
import { timelineFindings } from '../rules/claims/timeline-findings.ts'
import { timelineSeen } from '../rules/claims/timeline-seen.ts'
import { timelinePeople } from '../rules/claims/timeline-people.ts'
import { timelinePlaced } from '../rules/claims/timeline-placed.ts'
import { timelinePeriods } from '../rules/claims/timeline-periods.ts'
import { timelineTipOffs } from '../rules/claims/timeline-tip-offs.ts'
import { timelineTells } from '../rules/claims/timeline-tells.ts'
import { timeline } from '../rules/claims/timeline.ts'
import { matchRules, type RuleMatch } from './run-rules.ts'
import { isCountOfIncidents } from './timeline/counted.ts'
import { isAttack } from './timeline/culprits.ts'
import { isOfTheNews } from './timeline/datelines.ts'
import { dropCoarser } from './timeline/drop-coarser.ts'
import { dropEffects } from './timeline/effects.ts'
import { dropFound } from './timeline/found-activity.ts'
import { tellsOfItsTime } from './timeline/incident-names.ts'
import { withMainDate } from './timeline/main-dates.ts'
import { openUntil } from './timeline/open-until.ts'
import { joinEnds } from './timeline/join-ends.ts'
import { isOtherEvent } from './timeline/other-events.ts'
import { dropLaterFinds, isConfirmedToItself, isSeenByADay } from './timeline/settled-finds.ts'
import { withSiblings } from './timeline/sibling-ranges.ts'
import { isAboutTheIncident } from './timeline/subjects.ts'
import { isPublic } from './timeline/told-publicly.ts'
import { untilFound } from './timeline/until-found.ts'

const rules = compileRules(
  [
    ...timelinePeriods,
    ...timeline,
    ...timelineSeen,
    ...timelineActs,
    ...timelineFinds,
    ...timelineTells,
    ...timelineFindings,
    ...timelinePlaced,
    ...timelinePeople,
    ...timelineCourses,
    ...timelineMisuse,
    ...timelineClues,
    ...timelineFoundBy,
    ...timelineTipOffs,
    ...timelineOnsets,
    ...timelineAsides,
    ...timelineTellsOf,
  ],
  findClasses,
)

/** Finds when it occurred, was discovered, contained, disclosed. A time that is not told is no claim. */
export const findTimeline: FindClaims = (context) => {
  const labelled = context.labelled.filter(holdsDate)
  const matches = matchRules(rules, { ...context, labelled }, (match) => dated(context, match))
  const claims = matches.flatMap((match) => withSiblings(context.reading, { ...match, claim: openUntil(match) }))
  return dropLaterFinds(dropCoarser(untilFound(context, joinEnds(dropEffects(dropFound(claims))))))
}

function dated(context: Context, match: RuleMatch): readonly RuleMatch[] {
  const found = withMainDate(context.reading, match)
  return isDated(found) && tellsWhen(context, found) ? [found] : []
}

/** Whether the date is that of what happened to the victim, and what is told was told to all. */
const tellsWhen = (context: Context, match: RuleMatch): boolean =>
  !isOtherEvent(match) &&
  !isOfTheNews(match) &&
  !isCountOfIncidents(match) &&
  tellsOfItsTime(match) &&
  isAboutTheIncident(context, match) &&
  isAttack(context, match) &&
  isPublic(context, match) &&
  !isConfirmedToItself(match) &&
  !isSeenByADay(match)

/** Most sentences tell no time, and need no row. */
const holdsDate = ({ words }: LabelledSentence): boolean => words.has('DATE')

const isDated = ({ claim: { when } }: RuleMatch): boolean => when !== undefined
