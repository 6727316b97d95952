import type { FoundMention, ResolvedMention } from '../../mention.ts'
import { type Reading, sourceOf } from '../../reading.ts'
import { mayBe, type Known } from './may-be.ts'

/** "It" is taken only where one organization alone can be meant: in its own sentence, or as the subject of the one before. */
export function organizationOfPronoun(
  reading: Reading,
  mention: FoundMention,
  before: readonly ResolvedMention[],
  known: Known,
): string | undefined {
  const sentence = reading.sentences[mention.sentence]
  if (sentence === undefined) return undefined
  const here = organizationsIn(
    before.filter((other) => !isToldOrCited(reading, other, mention)),
    mention.sentence,
  ).filter((id) => known.publisher === null || known.names.get(id)?.toLowerCase() !== known.publisher)
  if (here.length > 0) return new Set(here).size === 1 ? here[0] : undefined
  if (mention.start > sentence.start + 2) return undefined
  const previous = reading.sentences[mention.sentence - 1]
  if (previous === undefined || previous.form === 'HEADING') return undefined
  const there = organizationsIn(before, mention.sentence - 1).filter((id) => mayBe(id, 'ANY', 'organization', known))
  return new Set(there).size === 1 ? there[0] : undefined
}

/** "When filing with the attorney general, it", "in a post seen by the Ledger, it": not they. */
function isToldOrCited(reading: Reading, other: ResolvedMention, pronoun: FoundMention): boolean {
  if (other.sentence !== pronoun.sentence || other.label !== 'ORGANIZATION') return false
  const before = textBefore(reading, other)
  if (/\b(?:seen|reviewed|obtained|reported|published) by(?: the)? $/.test(before)) return true
  return other.roles?.includes('REGULATOR') === true && /\b(?:with|to|by|before)(?: the| an?)? $/.test(before)
}

function textBefore(reading: Reading, { sentence: index, start }: FoundMention): string {
  const sentence = reading.sentences[index]
  if (sentence === undefined) return ''
  return sourceOf(reading, sentence).slice(Math.max(sentence.start, start - 40), start)
}

const organizationsIn = (mentions: readonly ResolvedMention[], sentence: number): readonly string[] =>
  mentions.flatMap(({ label, entity, sentence: at }) =>
    at === sentence && label === 'ORGANIZATION' && entity !== null ? [entity] : [],
  )
