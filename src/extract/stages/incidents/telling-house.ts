import { isRespondent } from '../../claims/parties.ts'
import { ownVoiceOf } from '../../claims/own-voice.ts'
import { isMouthpiece, isWatcher } from '../../claims/watchers.ts'
import type { Context } from '../../draft.ts'
import type { ResolvedMention } from '../../mention.ts'
import type { AttributedClaim } from '../attribute-claims.ts'

/**
 * Who told, where neither the sentence nor any victim says so: who writes the notice, whose word it is, else the
 * organization that the article has named most by then, of several the nearest.
 */
export function tellingHouse(
  context: Context,
  { object, assertedBy, sentences: [at] }: AttributedClaim,
): string | null {
  const mayTell = (id: string | null): id is string =>
    id !== null && id !== object && isRespondent(context, id) && !isWatcher(context, id) && !isMouthpiece(context, id)
  const voice = ownVoiceOf(context)
  if (voice !== null) return voice === object ? null : voice
  const saying = assertedBy.find((id) => mayTell(id))
  if (saying !== undefined) return saying
  const named = context.mentions.filter(({ label, entity }) => label === 'ORGANIZATION' && mayTell(entity))
  const before = named.filter(({ sentence, in: where }) => sentence <= at || where !== undefined)
  return mostNamed(before.length > 0 ? before : named)
}

function mostNamed(named: readonly ResolvedMention[]): string | null {
  const counts = new Map<string, number>()
  let most: string | null = null
  for (const { entity } of named) {
    if (entity === null) continue
    const count = (counts.get(entity) ?? 0) + 1
    counts.set(entity, count)
    if (count >= (counts.get(most ?? '') ?? 0)) most = entity
  }
  return most
}
