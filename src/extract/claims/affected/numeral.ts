import type { Context, DraftClaim } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import { spanIn } from '../../reading.ts'

/** The argument is the number alone, as people mark it; its bound and noun stand in the value. */
export function withNumeral(context: Context, claim: DraftClaim, count: ResolvedMention): DraftClaim {
  const sentence = context.reading.sentences[count.sentence]
  const scope = scopeOf(context, count)
  const qualifiers = {
    ...claim.qualifiers,
    ...(scope === null ? {} : { scope }),
    ...(count.amount === undefined ? {} : { amount: count.amount }),
  }
  if (sentence === undefined || count.numeral === undefined) return claim
  const people = peopleOf(context, count)
  const span = spanIn(context.reading, sentence, count.numeral.start, count.numeral.end)
  return {
    ...claim,
    ...(people === undefined ? {} : { object: people.entity }),
    ...(Object.keys(qualifiers).length === 0 ? {} : { qualifiers }),
    arguments: claim.arguments.map((argument) => (argument.role === 'value' ? { role: 'value', ...span } : argument)),
  }
}

/** The people that the count's noun names, where they are an entity. */
function peopleOf({ labelled }: Context, count: ResolvedMention): ResolvedMention | undefined {
  const end = count.start + (count.value?.text.length ?? 0)
  return labelled[count.sentence]?.units.find(
    ({ mention }) => mention?.label === 'GROUP' && mention.start >= count.end && mention.end <= end,
  )?.mention
}

/** "in Maine", "in the UK"; else the noun itself where it says which people: "current employees". */
function scopeOf({ labelled }: Context, count: ResolvedMention): string | null {
  const units = labelled[count.sentence]?.units ?? []
  const end = count.start + (count.value?.text.length ?? 0)
  const at = units.findIndex((unit) => unit.start >= end)
  const place = [units[at + 1], units[at + 2]].find((unit) => unit?.mention?.label === 'PLACE')
  const preposition = units[at]
  if (place !== undefined && preposition !== undefined && /^(?:in|from|across)_/.test(preposition.code))
    return count.value === undefined
      ? null
      : `${preposition.code.slice(0, preposition.code.indexOf('_'))} ${place.mention?.text ?? ''}`
  const unit = count.value?.unit ?? ''
  return /\b(?:current|former|active|past|deceased|minor)\b/i.test(unit) ? unit : null
}
