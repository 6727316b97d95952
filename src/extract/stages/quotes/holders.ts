import type { ResolvedMention } from '../../mention.ts'
import type { Token } from './frame.ts'
import type { NounPhrase } from './noun-phrase.ts'

/**
 * Whom "the mayor" or "the chief executive" means: the one named last before of whom such a title was told. "A security
 * researcher" is who is named next with that title, where the text has no other.
 */
export function holderOf(
  tokens: readonly Token[],
  { first, last }: NounPhrase,
  people: readonly ResolvedMention[],
): string | null {
  const article = tokens[first]?.text ?? ''
  const words = tokens.slice(first + 1, last + 1)
  const isTitle =
    words.length > 0 && words.length < 5 && words.every(({ text, mention }) => mention === undefined && text !== '')
  if (!/^(?:the|an?)$/.test(article) || !isTitle) return null
  const offset = tokens[first]?.start ?? 0
  const titled = people.filter(({ title }) => title !== undefined && bears(title, words))
  if (article === 'the') return titled.findLast(({ end }) => end <= offset)?.entity ?? null
  const holders = new Set(titled.map(({ entity }) => entity))
  const [next] = titled
  return next !== undefined && holders.size === 1 && next.start > offset ? next.entity : null
}

/** "Chief Executive Officer" is a chief executive, and a CEO. */
function bears(title: string, words: readonly Token[]): boolean {
  const parts = title.toLowerCase().split(/[\s-]+/)
  const head = words.at(-1)?.text ?? ''
  return parts.includes(head)
    ? words.length === 1 || words.some(({ text }) => text !== head && parts.includes(text)) || parts.at(-1) === head
    : parts.length > 1 && parts.map((part) => part[0]).join('') === head
}
