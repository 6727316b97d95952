import type { Predicate } from '../../model.ts'
import type { Context, DraftClaim } from '../draft.ts'
import type { LabelledSentence } from '../match/labelled-sentence.ts'
import type { Question } from './questions.ts'
import { argumentOf, isTaken, likeliest, sentenceOf, type Seen } from './sightings.ts'

const predicates = {
  occurred: 'OCCURRED',
  discovered: 'DISCOVERED',
  disclosed: 'DISCLOSED',
  noticed: 'NOTIFIED',
} as const satisfies Partial<Record<Question, Predicate>>

type Dated = keyof typeof predicates

/**
 * Adds when it happened, was found, was made public and when people were told, each where no rule gives it a date: of
 * several days the likeliest. A day
 * that a rule reads is not asked again, and a notice without a day takes the one of its sentence.
 */
export function withLearnedDates(
  context: Context,
  drafts: readonly DraftClaim[],
  sightings: readonly Seen[],
): readonly DraftClaim[] {
  const dated = drafts.filter(({ when }) => when !== undefined)
  const days = new Set(dated.map(({ when }) => when?.from))
  const free = sightings.filter(
    (seen) =>
      seen.mention.when?.from != null &&
      !days.has(seen.mention.when.from) &&
      !byAnother.test(seen.mention.text) &&
      !isTaken(dated, 'when', seen),
  )
  const open = (Object.keys(predicates) as Dated[]).filter(
    (question) => !dated.some(({ predicate }) => predicate === predicates[question]),
  )
  return open.reduce<readonly DraftClaim[]>((claims, question) => {
    const best = likeliest(question === 'disclosed' ? free.filter(({ labelled }) => !tellsOfThieves(labelled)) : free, question)
    return best === undefined ? claims : withDay(context, claims, question, best)
  }, drafts)
}

/** What thieves put online is made public by nobody who answers for it. */
const tellsOfThieves = ({ units }: LabelledSentence): boolean =>
  units.some(
    ({ mention }) => mention?.foundBy === 'group/attacker' || mention?.roles?.includes('THREAT_ACTOR') === true,
  )

/** "a week before he came across it": a day told by another needs the other. */
const byAnother = /\b(?:before|after|earlier|later)$/i

function withDay(context: Context, claims: readonly DraftClaim[], question: Dated, seen: Seen): readonly DraftClaim[] {
  const day = { ...(seen.mention.when === undefined ? {} : { when: seen.mention.when }) }
  const argument = argumentOf(context.reading, seen, 'when')
  const sentences = sentenceOf(seen)
  const undated = (claim: DraftClaim): boolean =>
    question === 'noticed' &&
    claim.predicate === 'NOTIFIED' &&
    claim.when === undefined &&
    claim.sentences[0] === sentences[0]
  if (claims.some(undated))
    return claims.map((claim) =>
      undated(claim) ? { ...claim, ...day, arguments: [...claim.arguments, argument] } : claim,
    )
  return [
    ...claims,
    { predicate: predicates[question], ...day, arguments: [argument], sentences, foundBy: `learned/${question}` },
  ]
}
