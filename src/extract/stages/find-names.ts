import type { FoundMention } from '../mention.ts'
import type { Reading } from '../reading.ts'
import { decideNames, undecidedPhrases, type Capitals } from './names/decide.ts'
import type { Phrase } from './names/phrase.ts'
import type { Occurrence } from './names/occurrence.ts'
import { findGroups, findNameless } from './names/groups.ts'
import { mentionsOf } from './names/name-mentions.ts'
import { findHandles } from './names/handles.ts'
import { findNominals } from './names/nominals.ts'
import { findRuns } from './names/runs.ts'
import { asNameOfSection, sectionNames } from './names/section-names.ts'
import { segmentsOf } from './names/segments.ts'
import { tokenLine, type Token, type TokenLine } from './names/token.ts'
import { sentenceStarters } from '../rules/lexicon/evidence-words.ts'

/** Finds organizations, people, places, laws and products by name, groups of people, and the words that stand for them. */
export function findNames(reading: Reading, publisher: string | null): readonly FoundMention[] {
  const lines = linesOf(reading)
  const capitals = capitalsIn(lines)
  const decisions = decideNames(capitals, publisher)
  const named = mentionsOf(reading, lines, capitals.occurrences, decisions)
  const afterGang = new Set(named.filter(isGang).map((mention) => placeOf(mention, mention.end + 1)))
  const groups = lines.flatMap((line) => findGroups(reading, line))
  const nameless = groups.some(isPeople) ? [] : lines.flatMap((line) => findNameless(reading, line))
  return [
    ...findHandles(reading, lines),
    ...named,
    // "the Grey Heron ransomware gang" is one gang, no gang and a group.
    ...groups.filter((group) => !afterGang.has(placeOf(group, group.start))),
    ...nameless,
    ...findNominals(reading, lines),
  ]
}

/** The phrases that may be names and of which no sign says what they name. */
export const findUndecided = (reading: Reading, publisher: string | null): readonly Phrase[] =>
  undecidedPhrases(capitalsIn(linesOf(reading)), publisher)

const linesOf = (reading: Reading): readonly TokenLine[] =>
  reading.sentences.map((sentence) => tokenLine(reading, sentence))

function capitalsIn(lines: readonly TokenLine[]): Capitals {
  const headings = sectionNames(lines)
  return {
    occurrences: [
      ...lines.filter((line) => line.capitalsCount && !headings.has(line)).flatMap(occurrencesIn),
      ...[...headings].flatMap(occurrencesIn).map(asNameOfSection),
    ],
    lowerCase: lowerCaseWords(lines),
    headings: headingText(lines),
  }
}

const isPeople = ({ foundBy }: FoundMention): boolean => foundBy === 'group/people'

const isGang = ({ roles }: FoundMention): boolean => roles?.includes('THREAT_ACTOR') === true

const placeOf = ({ in: where }: FoundMention, offset: number): string => `${where ?? 'text'}:${offset}`

function occurrencesIn(line: TokenLine): readonly Occurrence[] {
  return findRuns(line.tokens).flatMap((run) =>
    segmentsOf(line.tokens, run)
      .filter(
        (segment) => segment.kind !== undefined || !(isHome(line.tokens[segment.last + 1]) || isTown(line, segment)),
      )
      .map((segment) => ({ line, segment, weak: isWeak(line, segment) })),
  )
}

/** "Brno-based", "Tacoma-area": where somebody is from. */
const isHome = (next: Token | undefined): boolean => next?.gap === '-' && /^(?:based|area|born|wide)$/.test(next.lower)

/** "FENWICK, Conn. — Two juniors": the town of a dateline. */
const isTown = ({ tokens }: TokenLine, { first, last }: { readonly first: number; readonly last: number }): boolean =>
  first === 0 &&
  tokens.slice(0, last + 1).every(({ text }) => /^\p{Lu}{2,}\.?$/u.test(text)) &&
  tokens.slice(last + 1, last + 4).some(({ gap }) => /^\.?,? ?[—–-]+ /.test(gap))

function isWeak({ tokens }: TokenLine, { first, last }: { readonly first: number; readonly last: number }): boolean {
  const token = tokens[first]
  return (
    first === last &&
    token !== undefined &&
    token.initial &&
    /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
    (token.index === 0 || sentenceStarters.has(token.lower) || !token.tags.has('ProperNoun'))
  )
}

function lowerCaseWords(lines: readonly TokenLine[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { tokens } of lines) for (const { text, lower } of tokens) if (/^\p{Ll}/u.test(text)) words.add(lower)
  return words
}

const headingText = (lines: readonly TokenLine[]): string =>
  lines
    .filter(({ capitalsCount, sentence }) => !capitalsCount || sentence.form === 'HEADING')
    .map(({ tokens }) => tokens.map(({ lower }) => lower).join(' '))
    .join(' | ')
