import type { Argument } from '../../../model.ts'
import type { DraftClaim } from '../../draft.ts'
import type { LabelledSentence } from '../../match/labelled-sentence.ts'
import type { ResolvedMention } from '../../mention.ts'

/** A claim with the count it was made of. */
export interface Found {
  readonly claim: DraftClaim
  readonly count: ResolvedMention
}

/** Fewer are witnesses, readers, files of a kind: only an outright wording makes victims of them. */
export const MANY = 100

/** By count: each is read once. */
export type FoundCounts = ReadonlyMap<ResolvedMention, Found>

// "one employee", "two laptops": who did it or what was taken, seldom how many were hit.
export function isVictims({ label, value, counts }: ResolvedMention): boolean {
  if (label !== 'COUNT' || counts === 'INSTITUTIONS' || counts === 'OTHER') return false
  if (value === undefined) return counts === 'PEOPLE'
  if (value.number < 6 && staff.test(value.unit ?? '')) return false
  if (officials.test(value.unit ?? '') || examples.test(value.unit ?? '')) return false
  return value.number >= (counts === 'PEOPLE' ? 2 : counts === 'RECORDS' ? 10 : 100)
}

/** "two employees looked at records": so few of the house are who did it, or the way in. */
const staff = /\b(?:employees?|staff(?: members?)?|workers?|workforce members?|physicians?|nurses?|clerks?)\b/i

const officials =
  /\b(?:attorneys|lawyers|plaintiffs|claimants|researchers|consultants|investigators|experts|officials|developers|agents|class members)\b/i

/** "11 sample statements": shown as proof of what else was taken. */
const examples = /\b(?:samples?|specimens?|examples?|screenshots?|dormant)\b/i

/** A claim without a word that states it: the count alone is its argument. */
export function toFound({ sentence }: LabelledSentence, count: ResolvedMention, foundBy: string): Found {
  const { start, end, text } = count
  const argument: Argument =
    count.in === 'title' ? { role: 'value', start, end, text, in: 'title' } : { role: 'value', start, end, text }
  const claim: DraftClaim = {
    predicate: 'AFFECTED',
    ...(count.value === undefined ? {} : { value: count.value }),
    arguments: [argument],
    sentences: [sentence.index, sentence.index],
    foundBy,
  }
  return { claim, count }
}

/** The counts of a sentence with their places among its units. */
export function countsIn({
  units,
}: LabelledSentence): readonly { readonly mention: ResolvedMention; readonly at: number }[] {
  return units.flatMap(({ mention }, at) => (mention?.label === 'COUNT' ? [{ mention, at }] : []))
}
