import type { Context } from '../../draft.ts'
import { ownVoiceOf } from '../own-voice.ts'
import { isAuthority } from '../parties.ts'
import type { RuleMatch } from '../run-rules.ts'
import { hasTrait } from './law-rows.ts'

/** "We have fined", "we are making enquiries": the authority whose words these are, or whose release the article is. */
export function withVoice(context: Context, match: RuleMatch): RuleMatch {
  const { claim } = match
  if (!hasTrait(claim, 'WE') || claim.subject !== undefined) return match
  const by = speakerOf(context, match) ?? ownVoiceOf(context)
  return by !== null && isAuthority(context, by) ? { ...match, claim: { ...claim, subject: by } } : match
}

/** Whose quotation the words stand in; of a nameless spokesman the authority that its sentence names. */
function speakerOf(context: Context, { claim, labelled }: RuleMatch): string | null {
  const at = claim.arguments.find(({ role }) => role === 'trigger')?.start ?? -1
  const quote = context.quotes.find(({ content }) => content.some(({ start, end }) => start <= at && at < end))
  if (quote === undefined) return null
  if (isAuthority(context, quote.speaker)) return quote.speaker
  const named = labelled.units.flatMap(({ mention }) => mention?.entity ?? [])
  return named.find((id) => isAuthority(context, id)) ?? null
}

/** "It has opened an inquiry": the first authority of the sentence before, which its own sentence calls "it". */
export function withEarlierOffice(context: Context, match: RuleMatch): RuleMatch {
  const { claim } = match
  if (!hasTrait(claim, 'OFFICE_BEFORE') || claim.subject !== undefined) return match
  const [at] = claim.sentences
  const before = context.labelled[at - 1]?.units.find(({ mention }) => mention?.label === 'ORGANIZATION')?.mention
    ?.entity
  const isOffice = before != null && isAuthority(context, before)
  return isOffice ? { ...match, claim: { ...claim, subject: before } } : match
}
