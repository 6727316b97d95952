import type { FoundMention } from '../../mention.ts'
import { type Reading, sourceOf, spanIn } from '../../reading.ts'
import type { Decision } from './decide.ts'
import type { Occurrence } from './occurrence.ts'
import { keyOf } from './runs.ts'
import { segmentsOf } from './segments.ts'
import type { Segment } from './segment.ts'
import { findRuns } from './runs.ts'
import { titleAfter, titleBefore } from './titles.ts'
import { textBetween, type TokenLine } from './token.ts'

/** Mentions of all decided names: where they were found, and in headings, where capitals are no evidence, where they are known. */
export function mentionsOf(
  reading: Reading,
  lines: readonly TokenLine[],
  occurrences: readonly Occurrence[],
  decisions: ReadonlyMap<string, Decision>,
): readonly FoundMention[] {
  const inBody = occurrences.flatMap(({ line, segment }) => {
    const decision = decisions.get(segment.key)
    return decision === undefined ? [] : [toMention(reading, line, segment, decision)]
  })
  const inHeadings = lines
    .filter(({ capitalsCount }) => !capitalsCount)
    .flatMap((line) => headingMentions(reading, line, decisions))
  return [...inBody, ...inHeadings]
}

function toMention(reading: Reading, line: TokenLine, segment: Segment, { kind, roles, name }: Decision): FoundMention {
  const { tokens, sentence } = line
  const [first, last] = [tokens[segment.first], tokens[segment.last]]
  const start = first?.start ?? sentence.start
  const end =
    segment.withOwner === true
      ? (sentence.terms[segment.last]?.end ?? sentence.end)
      : endOf(reading, line, segment, last?.end ?? sentence.end)
  const title =
    kind === 'PERSON'
      ? (segment.title ?? titleBefore(tokens, segment.first, segment.last) ?? titleAfter(tokens, segment.last))
      : undefined
  return {
    ...spanIn(reading, sentence, start, end),
    sentence: sentence.index,
    label: kind,
    form: 'NAME',
    foundBy: `name/${kind.toLowerCase()}`,
    name: name === undefined || name === '' ? textBetween(tokens, segment.first, segment.last) : name,
    roles,
    ...(title !== undefined && { title }),
  }
}

/** "Inc." and "U.S." keep their dot where no sentence ends with it. */
function endOf(reading: Reading, line: TokenLine, { last }: Segment, end: number): number {
  const source = sourceOf(reading, line.sentence)
  const text = line.tokens[last]?.text ?? ''
  const dotted =
    source[end] === '.' &&
    /^(?:al|Inc|Corp|Co|Ltd|Jr|Sr|Bros|N\.V|S\.A|P\.A|P\.C|L\.L\.C|U\.S|U\.K|D\.C)$/.test(text) &&
    end + 1 < line.sentence.end
  return dotted ? end + 1 : end
}

/** In a heading the names known from the body, the longest first, and what the lexicons know for certain. */
function headingMentions(
  reading: Reading,
  line: TokenLine,
  decisions: ReadonlyMap<string, Decision>,
): readonly FoundMention[] {
  const { tokens } = line
  const found: FoundMention[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.nameLike !== true) continue
    for (let last = Math.min(tokens.length - 1, at + 9); last >= at; last -= 1) {
      const decision = decisions.get(keyOf(tokens, at, last))
      if (decision === undefined) continue
      found.push(toMention(reading, line, { first: at, last, key: '', roles: [], weight: 0 }, decision))
      at = last
      break
    }
  }
  return found.length > 0 ? found : knownInHeading(reading, line)
}

function knownInHeading(reading: Reading, line: TokenLine): readonly FoundMention[] {
  return findRuns(line.tokens)
    .flatMap((run) => segmentsOf(line.tokens, run))
    .filter(({ name, kind }) => name !== undefined && kind !== 'PRODUCT')
    .map((segment) =>
      toMention(reading, line, segment, {
        kind: segment.kind ?? 'ORGANIZATION',
        roles: segment.roles,
        ...(segment.name !== undefined && { name: segment.name }),
      }),
    )
}
