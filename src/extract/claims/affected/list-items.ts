import type { Context } from '../../draft.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'
import { countsIn, isVictims, MANY, toFound, type Found, type FoundCounts } from './found.ts'
import { tellsOfBreach } from './passage.ts'

/**
 * "Alder Health (Ohio): 204,913 patients", line under line: items without a verb that end in a count, below a sentence that
 * speaks of a breach, of the notified or of filings.
 */
export function listItems(
  { labelled: all }: Context,
  counted: readonly LabelledSentence[],
  found: FoundCounts,
  refused: ReadonlySet<ResolvedMention>,
): readonly Found[] {
  const items = new Map(
    counted.flatMap((labelled) => {
      const count = itemCount(labelled)
      return count === null ? [] : [[labelled.sentence.index, { labelled, count }] as const]
    }),
  )
  return [...items].flatMap(([index, { labelled, count }]) => {
    if (!items.has(index - 1) && !items.has(index + 1)) return []
    let first = index
    while (items.has(first - 1)) first -= 1
    const intro = all.slice(Math.max(0, first - 2), first)
    const introduced = intro.some((each) => tellsOfBreach(each) || each.words.has('notified') || each.words.has('told'))
    return introduced && !found.has(count) && !refused.has(count)
      ? [toFound(labelled, count, 'affected/list-item')]
      : []
  })
}

/** The count that closes (or opens) a line of its own. */
function itemCount(labelled: LabelledSentence): ResolvedMention | null {
  const { units, sentence } = labelled
  if (sentence.form === 'BODY' && units.length > SHORT) return null
  if (units.length > LONG || units.some(({ code }) => /_V$/.test(code))) return null
  const [only, second] = countsIn(labelled)
  if (only === undefined || second !== undefined || !isVictims(only.mention) || isSmall(only.mention)) return null
  const lead = units[only.at - 1]?.code ?? ''
  const next = units[only.at + 1]?.code ?? ''
  const closes = only.at >= units.length - 2 && /^[:,(-]$/.test(lead)
  const opens = only.at === 0 && /^[:,(-]$/.test(next)
  return closes || opens ? only.mention : null
}

const isSmall = ({ value }: ResolvedMention): boolean => (value?.number ?? 0) < MANY
const [SHORT, LONG] = [10, 20]
