import type { ResolvedMention } from '../../mention.ts'
import type { Token } from './frame.ts'

/** The last of the mentions, which stand in order, that ends before an offset. */
export const lastBefore = (mentions: readonly ResolvedMention[], offset: number): ResolvedMention | undefined =>
  mentions[indexBefore(mentions, offset)]

function indexBefore(mentions: readonly ResolvedMention[], offset: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Of the last sentence that names organizations the one that is mostly its subject: "Kestrel, owned by Northwind, said". */
export function subjectBefore(organizations: readonly ResolvedMention[], text: string, offset: number): string | null {
  let at = indexBefore(organizations, offset)
  const last = organizations[at]
  if (last === undefined) return null
  while (organizations[at - 1]?.sentence === last.sentence) at -= 1
  const first = organizations[at] ?? last
  const owned = /,[^,]*\b(?:owned|run|operated|bought|acquired) by [^,]*$/.test(text.slice(first.end, last.start))
  return (owned ? first : last).entity
}

/** The organization without a role that is named most often before an offset. */
export function mostNamed(organizations: readonly ResolvedMention[], text: string, offset: number): string | null {
  const counts = new Map<string, number>()
  for (const { entity, start, end, roles } of organizations) {
    if (end > offset) break
    // "DENVER (Northway Wire) —": the outlet.
    if (text[start - 1] === '(') continue
    if (entity !== null && (roles ?? []).length === 0) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** "the office", "the ministry": the organization of such a name that was named last. */
export function officeBefore(organizations: readonly ResolvedMention[], noun: Token | undefined): string | null {
  const { text = '', start = 0 } = noun ?? {}
  if (!/^(?:office|ministry|commission|prosecutor|regulator)$/.test(text)) return null
  const isSuch = ({ entity, roles }: ResolvedMention): boolean =>
    roles?.includes('REGULATOR') === true || entity?.includes(text) === true
  return organizations.findLast((mention) => mention.end <= start && isSuch(mention))?.entity ?? null
}
