import type { Context } from '../../src/extract/draft.ts'
import type { Question } from '../../src/extract/learned/questions.ts'
import type { ResolvedMention } from '../../src/extract/mention.ts'
import { isSameName, isSameParty } from './same-party.ts'
import type { Area, MarkedText } from './corpus.ts'
import { numbersOf, type DateKey, type MarkedIncident, type MarkedKind, type Marks } from './marks.ts'

/** What is asked of mentions. */
export type OfMention = Exclude<Question, 'organization' | 'sued' | 'fined' | 'settled' | 'investigated'>

/** Whether the marks of a text answer a question of one of its mentions with yes. */
export type Label = (mention: ResolvedMention, context: Context, marks: Marks) => boolean

/** Of the texts that are marked in one matter alone, those that may be asked. */
const areasOf: Readonly<Record<OfMention, readonly Area[]>> = {
  occurred: ['dates'],
  discovered: ['dates'],
  disclosed: ['dates'],
  noticed: ['dates'],
  exposed: ['data'],
  unharmed: ['data'],
  affected: ['counts'],
  hit: ['dates', 'data', 'counts'],
  told: [],
}

export const isMarkedFor = (question: OfMention, { area }: MarkedText): boolean =>
  area === 'all' || areasOf[question].includes(area)

function isKind(is: (kind: MarkedKind) => boolean): Label {
  return (mention, { article }, { incidents }) =>
    incidents.some(({ data }) => data.some((kind) => is(kind) && covers(article.text, kind.phrase, mention)))
}

export const labels: Readonly<Record<OfMention, Label>> = {
  occurred: (mention, _context, { incidents }) =>
    isDayOf(mention, incidents, 'occurred_from') || (isRange(mention) && isEndOf(mention, incidents)),
  discovered: (mention, _context, { incidents }) => isDayOf(mention, incidents, 'discovered'),
  disclosed: (mention, _context, { incidents }) => isDayOf(mention, incidents, 'disclosed'),
  noticed: (mention, _context, { incidents, notified }) =>
    isDayOf(mention, incidents, 'notified') || notified.some(({ date }) => isDay(mention.when?.from, date)),
  exposed: isKind(() => true),
  unharmed: isKind(({ status }) => status === 'denied'),
  affected: ({ value }, _context, { incidents }) =>
    incidents.some(({ affected, affected_other: others }) =>
      [affected, ...others].some((each) => holds(numbersOf(each.value), [value?.number, value?.upper])),
    ),
  hit: (mention, context, { victims }) =>
    victims.some(({ name, aliases }) =>
      [name, ...aliases].some((each) => namesOf(mention, context).some((own) => isSameName(own, each))),
    ),
  told: (mention, context, { notified }) =>
    notified.some(
      ({ to, status }) => status !== 'planned' && namesOf(mention, context).some((own) => isSameParty(own, to)),
    ),
}

/** What the article calls the one who is mentioned. */
function namesOf({ entity, text }: ResolvedMention, { entities }: Context): readonly string[] {
  const read = entities.get(entity ?? '')
  return [text, ...(read === undefined ? [] : [read.name, ...read.aliases])]
}

const isDay = (day: string | null | undefined, marked: string | null | undefined): boolean =>
  day != null && marked != null && day.startsWith(marked)

const isDayOf = ({ when }: ResolvedMention, incidents: readonly MarkedIncident[], key: DateKey): boolean =>
  incidents.some(({ dates }) => isDay(when?.from, dates[key]))

const isRange = ({ when }: ResolvedMention): boolean => when?.to != null && when.to !== when.from

const isEndOf = ({ when }: ResolvedMention, incidents: readonly MarkedIncident[]): boolean =>
  incidents.some(({ dates }) => isDay(when?.to, dates.occurred_to))

function covers(text: string, phrase: string, { start, end }: ResolvedMention): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (at < end && start < at + phrase.length) return true
  return false
}

const holds = (marked: readonly number[], read: readonly (number | null | undefined)[]): boolean =>
  read.some((number) => number != null && marked.some((each) => Math.abs(each - number) <= 1e-6 * Math.max(1, each)))
