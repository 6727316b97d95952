import type { Context, DraftClaim } from '../draft.ts'
import type { ResolvedMention } from '../mention.ts'
import { spanIn, type Reading } from '../reading.ts'
import type { Argument, ArgumentRole } from '../../model.ts'
import { Answers } from './answers.ts'
import { coverOf } from './cover.ts'
import { least } from './least.ts'
import { isAsked, isAskedOf, type Question } from './questions.ts'
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
  const isQuoted = coverOf(
    article.text.length,
    quotes.flatMap(({ kind, content }) => (kind === 'DIRECT' ? content : [])),
  )
  return labelled.flatMap((sentence, index) => {
    if (sentence.sentence.in === 'title') return []
    const before = labelled[index - 1]
    return sentence.units.flatMap(({ mention }, at) =>
      mention === undefined || !isAsked(mention.label)
        ? []
        : [
            toSeen(
              {
                labelled: sentence,
                at,
                publishedAt,
                before,
                quoted: isQuoted(mention),
                standing: standings.get(mention.entity ?? ''),
              },
              mention,
            ),
          ],
    )
  })
}

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

/** Tells of a mention whether a claim has an argument of this role there. */
export const takenIn = (
  { article: { text } }: Context,
  drafts: readonly DraftClaim[],
  role: ArgumentRole,
): ((seen: Seen) => boolean) => {
  const isCovered = coverOf(
    text.length,
    drafts.flatMap((draft) => draft.arguments.filter((each) => each.role === role)),
  )
  return ({ mention }) => isCovered(mention)
}
