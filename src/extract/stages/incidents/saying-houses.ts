import type { Context } from '../../draft.ts'
import type { JudgedClaim } from '../judge-status.ts'
import { sentenceAt } from '../status/sentence-at.ts'

/** By sentence, the organization whose words it reports, its own or those of its people. */
export function sayingHouses(context: Context, claims: readonly JudgedClaim[]): ReadonlyMap<number, string> {
  const houses = new Map(
    claims.flatMap(({ predicate, subject, object }) =>
      predicate === 'AFFILIATED_WITH' && subject != null && object != null ? [[subject, object] as const] : [],
    ),
  )
  const { sentences } = context.reading
  const saying = new Map<number, string>()
  for (const { speaker, content } of context.quotes) {
    const house = speaker === null ? undefined : speaker.startsWith('organization:') ? speaker : houses.get(speaker)
    if (house === undefined) continue
    for (const { start, end } of content) {
      const first = sentenceAt(sentences, start)
      if (first === undefined) continue
      for (let at = first.index; (sentences[at]?.start ?? end) < end; at += 1) saying.set(at, house)
    }
  }
  return saying
}
