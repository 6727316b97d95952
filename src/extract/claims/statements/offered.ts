import type { Argument, Status } from '../../../model.ts'
import type { Context, DraftClaim } from '../../draft.ts'
import { codeWord, type LabelledSentence } from '../../match/labelled-sentence.ts'
import { compileRules } from '../../match/rule-set.ts'
import type { ResolvedMention } from '../../mention.ts'
import { offered } from '../../rules/claims/offered.ts'
import { statementClasses } from '../../rules/statement-words.ts'
import { spanIn } from '../../reading.ts'
import { affectedGroup, isThirdParty } from '../parties.ts'
import { matchRules, type RuleMatch } from '../run-rules.ts'

const rules = compileRules(offered, statementClasses)

/** Finds what was offered to those it touched, for how long or how much. */
export function findOffered(context: Context): readonly DraftClaim[] {
  return matchRules(rules, context).flatMap((match) => toClaim(context, match) ?? [])
}

function toClaim(context: Context, match: RuleMatch): DraftClaim | null {
  const { claim, labelled, first, last } = match
  const status = statusOf(labelled, first, last)
  if (status === null || isThirdParty(context, claim.subject)) return null
  const people = claim.object === undefined ? mentionNear(labelled, first, last + 6, ['GROUP']) : null
  const worth = mentionNear(labelled, first - 8, last + 10, ['DURATION', 'MONEY'])
  const more = [people, worth].flatMap((mention) => (mention === null ? [] : [toArgument(context, labelled, mention)]))
  return {
    ...claim,
    status,
    object: claim.object ?? people?.entity ?? affectedGroup(context),
    ...(worth?.value === undefined ? {} : { value: worth.value }),
    arguments: [...claim.arguments, ...more],
  }
}

function mentionNear(
  { units }: LabelledSentence,
  first: number,
  last: number,
  labels: readonly string[],
): ResolvedMention | null {
  const found = units
    .slice(Math.max(0, first), last + 1)
    .find(({ mention }) => mention !== undefined && labels.includes(mention.label))?.mention
  return found ?? null
}

const toArgument = ({ reading }: Context, { sentence }: LabelledSentence, mention: ResolvedMention): Argument => ({
  role: mention.label === 'GROUP' ? 'object' : 'value',
  ...spanIn(reading, sentence, mention.start, mention.end),
})

/** The words round the offer: "will provide" is planned, "did not offer" denied, "should offer" says nothing. */
function statusOf({ units }: LabelledSentence, first: number, last: number): Status | null {
  const words = units.slice(Math.max(0, first - 6), last + 1).map(codeWord)
  if (words.some((word) => /^(?:should|if|could|might|recommends?|urges?)$/.test(word))) return null
  if (words.some((word) => word === 'not' || word === 'never' || word === 'without' || /n't$/.test(word)))
    return 'DENIED'
  const plans = /^(?:will|shall|must|plans?|agreed|agrees|promised|intends?|requires?|required|to)$/
  return words.slice(0, 7).some((word) => plans.test(word)) ? 'PLANNED' : 'CONFIRMED'
}
