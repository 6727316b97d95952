import type { Context, DraftClaim } from '../draft.ts'
import type { LabelledSentence } from '../match/labelled-sentence.ts'
import { spanIn } from '../reading.ts'
import { countedLists } from './hits/counted-lists.ts'
import { eventsOf, type HitEvent } from './hits/events.ts'
import { ownersIn } from './hits/owners.ts'
import { doersBefore } from './hits/subjects.ts'
import { spanOfUnits, type RuleMatch } from './run-rules.ts'

/**
 * Victims by grammar alone: whose belongings or people the words name to which something was done, and who does or says
 * something on account of that. What no row reads, whatever its verbs.
 */
export function findHits(context: Context): readonly RuleMatch[] {
  const listed = countedLists(context.labelled).map(({ labelled, at, count }) =>
    toMatch(context, labelled, { first: count, last: count }, at, 'suffered/listed-with-count'),
  )
  const told = context.labelled.flatMap((labelled) => {
    const found = eventsOf(labelled)
    return found.flatMap((event) => {
      const owners = ownersIn(labelled.units, event)
      return owners.length > 0
        ? owners.map((at) => toMatch(context, labelled, event, at, 'suffered/owner-of-what-was-hit'))
        : doersBefore(labelled, event).map((at) => toMatch(context, labelled, event, at, 'suffered/acts-on-being-hit'))
    })
  })
  return [...told, ...listed]
}

function toMatch(
  { reading }: Context,
  labelled: LabelledSentence,
  { first, last }: Pick<HitEvent, 'first' | 'last'>,
  at: number,
  foundBy: string,
): RuleMatch {
  const { sentence, units } = labelled
  const mention = units[at]?.mention
  if (mention === undefined) throw new Error('nobody stands there')
  const claim: DraftClaim = {
    predicate: 'SUFFERED',
    subject: mention.entity,
    arguments: [
      { role: 'subject', ...spanIn(reading, sentence, mention.start, mention.end) },
      { role: 'trigger', ...spanOfUnits(reading, labelled, first, last) },
    ],
    sentences: [sentence.index, sentence.index],
    foundBy,
  }
  return { claim, labelled, first: Math.min(first, at), last: Math.max(last, at) }
}
