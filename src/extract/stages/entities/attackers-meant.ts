import type { FoundMention, ResolvedMention } from '../../mention.ts'

/** Nouns that mean those who attack as often as a house of that kind. */
export const gangHeads: ReadonlySet<string> = new Set(['group', 'gang', 'collective'])

interface Fits {
  readonly isGang: (id: string) => boolean
  /** Whether an organization is called by that very noun: "Alder Hotel Group". */
  readonly isCalledSo: (id: string) => boolean
}

/** "The group": the attackers named last, by a name, as "a hacking group" or else as "hackers", unless a house called a group was named since. */
export function attackersMeant(
  { sentence, text }: FoundMention,
  before: readonly ResolvedMention[],
  { isGang, isCalledSo }: Fits,
): string | undefined {
  let several: string | undefined
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const other = before[i]
    if (other === undefined || sentence - other.sentence > farthest) break
    if (other.entity === null) continue
    if (other.label === 'ORGANIZATION') {
      if (isGang(other.entity)) return isHouseBeside(before, other, isCalledSo) ? undefined : other.entity
      if (isCalledSo(other.entity)) return undefined
    }
    if (other.label === 'GROUP' && other.roles?.includes('THREAT_ACTOR') === true) {
      if (gangName.test(other.text)) return other.entity
      // "The media group" is no group of hackers.
      if (other.text.endsWith('s') && !text.slice(4).includes(' ')) several ??= other.entity
    }
  }
  return several
}

/** "Alder Hotel Group was hacked by LockBit": the subject is meant sooner. */
const isHouseBeside = (
  mentions: readonly ResolvedMention[],
  gang: ResolvedMention,
  isCalledSo: Fits['isCalledSo'],
): boolean =>
  mentions.some(
    ({ label, entity, sentence, start }) =>
      label === 'ORGANIZATION' &&
      entity !== null &&
      entity !== gang.entity &&
      sentence === gang.sentence &&
      start < gang.start &&
      isCalledSo(entity),
  )

/** Sentences. */
const farthest = 6

const gangName = /\b(?:group|gang|collective|ring|crew)\b/i

/** The mention with whom it means: "they" and a noun for a house that turned out to mean a group are attackers. */
export function asMention(mention: FoundMention, entity: string): ResolvedMention {
  const isHouse = mention.label === 'ORGANIZATION' && entity.startsWith('group:')
  return isHouse || mention.label === 'GROUP'
    ? { ...mention, label: 'GROUP', roles: ['THREAT_ACTOR'], entity }
    : { ...mention, entity }
}
