import type { Predicate } from '../../../model.ts'
import type { Context } from '../../draft.ts'
import type { AssignedClaim } from './assigned-claim.ts'
import type { Incident } from './incidents-of.ts'
import { goesOn, otherTellings } from './other-tellings.ts'
import { yearsOf } from './years.ts'

/** A run of sentences, to before `end`, that tells of another incident of a victim than the article's own. */
export interface Passage {
  readonly first: number
  readonly end: number
  /** The offset in the first sentence from which it does. */
  readonly from: number
  readonly year: number | null
}

/**
 * The passages of an article that tell of an earlier incident of a victim. What opens one is words for it ("an earlier
 * breach"), or a date before the year in which the article's own began: nothing of an incident happens before it does.
 */
export function passagesOf(
  context: Context,
  { victim, entity }: Incident,
  claims: readonly AssignedClaim[],
): readonly Passage[] {
  const own = claims.filter(({ predicate, subject, object }) =>
    predicate === 'DISCLOSED' ? subject === victim : subject === entity.id || object === entity.id,
  )
  const began = beginningOf(context, own)
  const openings = new Map<number, Passage>()
  for (const claim of own) {
    const opening = openingAt(context, claim, began)
    if (opening !== undefined && !openings.has(opening.first)) openings.set(opening.first, opening)
  }
  return [...openings.values()].map((opening) => ({ ...opening, end: endOf(context, opening, own, began) }))
}

/** The year in which the article's own incident began, by the first date it gives for that, and where it gives it. */
interface Beginning {
  readonly year: number
  readonly sentence: number
}

function beginningOf(context: Context, own: readonly AssignedClaim[]): Beginning | undefined {
  const others = otherTellings(context)
  const [first] = own
    .filter(({ predicate, sentences: [at] }) => predicate === 'OCCURRED' && others.get(at)?.isOther !== true)
    .sort((a, b) => a.sentences[0] - b.sentences[0])
  const years = yearsOf(first?.when)
  return first === undefined || years === null ? undefined : { year: years.first, sentence: first.sentences[0] }
}

const dated: ReadonlySet<Predicate> = new Set(['OCCURRED', 'DISCOVERED', 'CONTAINED', 'DISCLOSED'])

function openingAt(
  context: Context,
  { predicate, when, sentences: [at] }: AssignedClaim,
  began: Beginning | undefined,
): Passage | undefined {
  const sentence = context.reading.sentences[at]
  if (sentence === undefined || sentence.in === 'title' || at === began?.sentence) return undefined
  const isEarlier = (year: number | null): year is number => year !== null && began !== undefined && year < began.year
  const telling = otherTellings(context).get(at)
  if (telling !== undefined && (isEarlier(telling.year) || (telling.isOther && telling.year === null)))
    return { first: at, end: at + 1, from: telling.from, year: telling.year }
  const year = dated.has(predicate) && !when?.implied.includes('year') ? (yearsOf(when)?.last ?? null) : null
  return isEarlier(year) ? { first: at, end: at + 1, from: sentence.start, year } : undefined
}

/** To the end of the paragraph, unless a sentence returns to the article's own incident. */
function endOf(
  { reading, labelled }: Context,
  { first }: Passage,
  own: readonly AssignedClaim[],
  began: Beginning | undefined,
): number {
  const paragraph = reading.sentences[first]?.paragraph
  const opens = reading.sentences[first - 1]?.paragraph !== paragraph
  const returns = (at: number): boolean =>
    own.some(
      ({ when, sentences: [told] }) => told === at && began !== undefined && (yearsOf(when)?.last ?? 0) >= began.year,
    )
  let end = first + 1
  for (let next = labelled[end]; next !== undefined; next = labelled[end]) {
    if (next.sentence.paragraph !== paragraph || !goesOn(next, opens) || returns(end)) break
    end += 1
  }
  return end
}

/** Whether a claim's words stand in the passage. */
export const tellsClaim = (
  { first, end, from }: Passage,
  { sentences: [at], arguments: args }: AssignedClaim,
): boolean => at >= first && at < end && (at > first || args.some(({ start }) => start >= from))
