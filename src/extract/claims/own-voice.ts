import type { Context } from '../draft.ts'
import { isOwnNotice } from './watchers.ts'

const known = new WeakMap<Context, string | null>()

/**
 * Whom "we" means in a notice of one's own: the organization that brackets call so ("Kestrel Bank (“we,” “our”)"), else
 * the publisher where it speaks of itself. Null in an article of others.
 */
export function ownVoiceOf(context: Context): string | null {
  const found = known.get(context)
  if (found !== undefined) return found
  const voice = bracketed(context) ?? publisher(context)
  known.set(context, voice)
  return voice
}

function bracketed({ mentions, reading: { text } }: Context): string | null {
  const named = mentions.find(
    ({ label, entity, end, in: where }) =>
      label === 'ORGANIZATION' && entity !== null && where === undefined && called.test(text.slice(end, end + 80)),
  )
  return named?.entity ?? null
}

// Right behind the name: (“Kestrel,” “we” or “our”), (hereafter "we").
const called = /^[’'s]*,?\s?\([^)]{0,60}["“‘'](?:we|our|us)\b/i

function publisher(context: Context): string | null {
  const name = (context.article.publisher ?? '').toLowerCase()
  if (name === '') return null
  for (const { id, kind, name: own, aliases } of context.entities.values()) {
    const isNamed = [own, ...aliases].some((form) => form.toLowerCase() === name)
    if (kind === 'ORGANIZATION' && isNamed && isOwnNotice(context, id)) return id
  }
  return null
}
