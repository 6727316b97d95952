import type { Predicate } from '../../../model.ts'
import type { Context, DraftClaim } from '../../draft.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import type { Dated } from '../../learned/questions.ts'
import { leastToo } from '../../learned/least.ts'
import { argumentOf, likeliest, sentenceOf, takenIn, type Seen } from '../../learned/sightings.ts'

const predicates = {
  occurred: 'OCCURRED',
  discovered: 'DISCOVERED',
  disclosed: 'DISCLOSED',
  noticed: 'NOTIFIED',
} as const satisfies Record<Dated, Predicate>

/**
 * Adds when it happened, was found, was made public and when people were told, each where no rule gives it a date: of
 * several days the likeliest. A day that a rule reads is not asked again; a second one of its kind must be likelier still. A
 * notice without a day takes the one of its sentence.
 */
export function withLearnedDates(
  context: Context,
  drafts: readonly DraftClaim[],
  sightings: readonly Seen[],
): readonly DraftClaim[] {
  const dated = drafts.filter(({ when }) => when !== undefined)
  const days = new Set(dated.map(({ when }) => when?.from))
  const isTaken = takenIn(context, dated, 'when')
  const free = sightings.filter(
    (seen) =>
      seen.mention.when?.from != null &&
      !days.has(seen.mention.when.from) &&
      !byAnother.test(seen.mention.text) &&
      !isTaken(seen),
  )
  return asked.reduce<readonly DraftClaim[]>((claims, question) => {
    const isTold = dated.some(({ predicate }) => predicate === predicates[question])
    const best = likeliest(
      free.filter((seen) => mayBe(question, seen) && (!isTold || seen.logOdds(question) >= leastToo[question])),
      question,
    )
    return best === undefined ? claims : withDay(context, claims, question, best)
  }, drafts)
}

const asked = Object.keys(predicates) as Dated[]

/** A day is that of one event, of several the likeliest. */
const mayBe = (question: Dated, { labelled, logOdds }: Seen): boolean =>
  asked.every((other) => logOdds(other) <= logOdds(question)) && !(question === 'disclosed' && isOnLeakSite(labelled))

/** What thieves put on their site is made public by nobody who answers for it. */
const isOnLeakSite = ({ encoded }: LabelledSentence): boolean => leakSite.test(encoded)
const leakSite = / (?:leak|gang's|extortion|shaming)_[A-Z] (?:\w+_[A-Z] )?(?:site|blog|page|portal)_/

/** "a week before he came across it": a day told by another needs the other. */
const byAnother = /\b(?:before|after|earlier|later)$/i

function withDay(context: Context, claims: readonly DraftClaim[], question: Dated, seen: Seen): readonly DraftClaim[] {
  const { when } = seen.mention
  if (when === undefined) return claims
  const argument = argumentOf(context.reading, seen, 'when')
  const sentences = sentenceOf(seen)
  const undated = (claim: DraftClaim): boolean =>
    question === 'noticed' &&
    claim.predicate === 'NOTIFIED' &&
    claim.when === undefined &&
    claim.sentences[0] === sentences[0]
  if (claims.some(undated))
    return claims.map((claim) =>
      undated(claim) ? { ...claim, when, arguments: [...claim.arguments, argument] } : claim,
    )
  return [
    ...claims,
    { predicate: predicates[question], when, arguments: [argument], sentences, foundBy: `learned/${question}` },
  ]
}
