import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'
import { countsIn, isVictims, toFound, type Found, type FoundCounts } from './found.ts'

/**
 * Counts that go on a list which was read: "245,000 in the UK and 25,000 in Poland", "900 names and 40 cards were taken";
 * and those it replaces: "1.2 million people, not 180,000", "up from 41,000".
 */
export function joined(
  labelled: LabelledSentence,
  found: FoundCounts,
  refused: ReadonlySet<ResolvedMention>,
): readonly Found[] {
  const counts = countsIn(labelled)
  const isRead = counts.map(({ mention }) => found.has(mention))
  const link = (i: number): boolean => {
    const [left, right] = [counts[i], counts[i + 1]]
    if (left === undefined || right === undefined) return false
    const between = labelled.encoded.slice(endOf(labelled, left.at), labelled.starts[right.at])
    const isSpan = /^to_\w $/.test(between) && /^from_/.test(labelled.units[left.at - 1]?.code ?? '')
    return isSpan || listed.test(between) || replaces.test(between)
  }
  for (let i = 0; i + 1 < counts.length; i++) if (isRead[i] && link(i)) isRead[i + 1] = true
  for (let i = counts.length - 2; i >= 0; i--) if (isRead[i + 1] && link(i)) isRead[i] = true
  return counts.flatMap(({ mention }, i) =>
    isRead[i] && !found.has(mention) && isVictims(mention) && !refused.has(mention)
      ? [withUnit(toFound(labelled, mention, 'affected/joined'), counts.slice(0, i))]
      : [],
  )
}

/** "40,000 records of one bank and 35,000 of another": the second count counts what the first one does. */
function withUnit(read: Found, before: readonly { readonly mention: ResolvedMention }[]): Found {
  const { value } = read.claim
  const unit = before.findLast(({ mention }) => mention.value?.unit != null)?.mention.value?.unit ?? null
  if (value === undefined || value.unit !== null || unit === null) return read
  return { ...read, claim: { ...read.claim, value: { ...value, unit } } }
}

const endOf = ({ starts, units }: LabelledSentence, at: number): number =>
  (starts[at] ?? 0) + (units[at]?.code.length ?? 0) + 1

const ARTICLES =
  '(?:(?:and|the|another|an|a|additional|further|those|of|some|also|its|which|whom|only|just|merely)_\\w )*'

const listed = new RegExp(
  `^(?!but_)(?:[^ ;:"]+ ){0,6}?(?:and_\\w |, |plus_\\w |well_\\w as_\\w |with_\\w |including_\\w |of_\\w them_\\w )${ARTICLES}$`,
)

/** "rather than", "up from the earlier figure of", "compared with the". */
const replaces = new RegExp(
  `^(?:[^ ;:"]+ ){0,4}?(?:rather_\\w than_\\w |instead_\\w of_\\w |not_\\w |(?:up|down|revised|raised|increased|reduced|lowered|corrected)_\\w (?:upward_\\w |upwards_\\w |downward_\\w )?from_\\w |compared_\\w (?:with|to)_\\w |against_\\w |versus_\\w |(?:more|fewer|higher|lower|larger|smaller|less|greater)_\\w than_\\w )` +
    `${ARTICLES}(?:(?:initial|first|earlier|previous|original|preliminary|prior|last|old)_\\w )?(?:(?:estimate|figure|count|total|number|tally|report|estimates)_\\w of_\\w )?${ARTICLES}$`,
)
