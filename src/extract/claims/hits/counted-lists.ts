import { events, maybeEvents } from '../../rules/hit-words.ts'
import type { LabelledSentence, Unit } from '../../match/labelled-sentence.ts'
import { wordAt } from '../../match/units.ts'

/** An organization of a list with a count of its people: `at` is its unit, `count` that of the number. */
export interface CountedName {
  readonly labelled: LabelledSentence
  readonly at: number
  readonly count: number
}

/** A list of one is none. */
const ENOUGH = 2

/**
 * The organizations that an article of a breach lists with how many people of each were touched, one a line
 * ("Alder Clinic – 61,204 individuals") or in a sentence ("Alder Clinic (61,204), Kestrel Care (18,377)").
 */
export function countedLists(labelled: readonly LabelledSentence[]): readonly CountedName[] {
  if (!labelled.some(({ sequence }) => sequence.some((word) => events.has(word) || maybeEvents.has(word)))) return []
  const lines = labelled.flatMap((line) => countedLine(line) ?? [])
  const inline = labelled.flatMap((sentence) => {
    const found = bracketedCounts(sentence)
    return found.length < ENOUGH ? [] : found
  })
  return [...(lines.length < ENOUGH ? [] : lines), ...inline]
}

/** A line that is a name, what it is or where, a dash or colon, and a count of people; with nothing else in it. */
function countedLine(labelled: LabelledSentence): CountedName | undefined {
  const { units } = labelled
  const at = units.findIndex(({ mention }) => mention?.label === 'ORGANIZATION' && mention.form === 'NAME')
  if (at < 0 || at > 1 || units.length > LONGEST_LINE) return undefined
  const count = units.findIndex(({ mention }, place) => place > at && mention?.label === 'COUNT')
  if (!/^[-:]$/.test(wordAt(units, count - 1)) || !countsPeople(units[count])) return undefined
  if (units.some(({ code }) => /_V$/.test(code))) return undefined
  return units.length - count < 5 ? { labelled, at, count } : undefined
}

const LONGEST_LINE = 16

/** A bare number, too: what it counts stands over the list. */
const countsPeople = (unit: Unit | undefined): boolean =>
  unit?.mention?.label === 'COUNT' && unit.mention.counts !== 'OTHER' && unit.mention.counts !== 'RECORDS'

/** "Alder Clinic (61,204 patients), Kestrel Care (18,377)". */
function bracketedCounts(labelled: LabelledSentence): readonly CountedName[] {
  const { units } = labelled
  return units.flatMap(({ mention }, at) =>
    mention?.label === 'ORGANIZATION' && wordAt(units, at + 1) === '(' && countsPeople(units[at + 2])
      ? [{ labelled, at, count: at + 2 }]
      : [],
  )
}
