import type { Context, DraftClaim } from '../draft.ts'
import type { ResolvedMention } from '../mention.ts'
import { spanIn, type Reading } from '../reading.ts'
import type { Argument, ArgumentRole } from '../../model.ts'
import { Answers } from './answers.ts'
import { least } from './least.ts'
import { isAskedOf, type Question } from './questions.ts'
import type { Sighting } from './sighting.ts'
import { standingsOf } from './standings.ts'

/** A mention where it stands, with the answers that marked texts give of it: made when it is first asked. */
export interface Seen extends Sighting {
  readonly mention: ResolvedMention
  readonly logOdds: (question: Question) => number
}

/** The mentions of the text, not of the title, in the order of the text; kept while the article is read. */
export function sightingsIn(context: Context): readonly Seen[] {
  const seen = known.get(context) ?? findSightings(context)
  known.set(context, seen)
  return seen
}

const known = new WeakMap<Context, readonly Seen[]>()

function findSightings(context: Context): readonly Seen[] {
  const { article, labelled, quotes } = context
  const { publishedAt } = article
  const standings = standingsOf(context)
  return labelled.flatMap((sentence, index) => {
    if (sentence.sentence.in === 'title') return []
    const before = labelled[index - 1]
    return sentence.units.flatMap(({ mention }, at) =>
      mention === undefined
        ? []
        : [
            toSeen(
              {
                labelled: sentence,
                at,
                publishedAt,
                before,
                quoted: isQuoted(quotes, mention),
                standing: standings.get(mention.entity ?? ''),
              },
              mention,
            ),
          ],
    )
  })
}

const isQuoted = (quotes: Context['quotes'], { start, end }: ResolvedMention): boolean =>
  quotes.some(
    ({ kind, content }) => kind === 'DIRECT' && content.some((each) => each.start <= start && end <= each.end),
  )

function toSeen(sighting: Sighting, mention: ResolvedMention): Seen {
  let answers: Answers | undefined
  return { ...sighting, mention, logOdds: (question) => (answers ??= new Answers(sighting)).logOdds(question) }
}

/** Those of which the answer is likely enough to be told. */
export const likely = (sightings: readonly Seen[], question: Question): readonly Seen[] =>
  sightings.filter((seen) => isAskedOf(question, seen.mention.label) && seen.logOdds(question) >= least[question])

/** Of those the one of which it is likeliest, the first of equals. */
export const likeliest = (sightings: readonly Seen[], question: Question): Seen | undefined =>
  likely(sightings, question).reduce<Seen | undefined>(
    (best, seen) => (best === undefined || seen.logOdds(question) > best.logOdds(question) ? seen : best),
    undefined,
  )

/** The claim's words: the mention in its role. */
export const argumentOf = (reading: Reading, { labelled, mention }: Seen, role: ArgumentRole): Argument => ({
  role,
  ...spanIn(reading, labelled.sentence, mention.start, mention.end),
})

export const sentenceOf = ({ labelled: { sentence } }: Seen): readonly [number, number] => [
  sentence.index,
  sentence.index,
]

/** Whether a claim has an argument of this role at the mention. */
export const isTaken = (drafts: readonly DraftClaim[], role: ArgumentRole, { mention }: Seen): boolean =>
  drafts.some((draft) =>
    draft.arguments.some(
      (each) => each.role === role && each.in !== 'title' && each.start < mention.end && mention.start < each.end,
    ),
  )
