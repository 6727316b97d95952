import type { MentionForm } from '../../../model.ts'
import type { FoundMention } from '../../mention.ts'
import { type Reading, sourceOf, spanIn } from '../../reading.ts'
import { attackingKinds, nominalHeads, takingVerbs } from '../../rules/lexicon/nominals.ts'
import { peoples } from '../../rules/lexicon/places.ts'
import { knownName } from './known.ts'
import { publicBodyAt } from './public-bodies.ts'
import type { Token, TokenLine } from './token.ts'

/** Finds words that may stand for an entity named elsewhere: "the digital pharmacy", "it", "she". */
export function findNominals(reading: Reading, lines: readonly TokenLine[]): readonly FoundMention[] {
  let [quoted, paragraph] = [false, -1]
  return lines.flatMap((line) => {
    if (line.sentence.paragraph !== paragraph) [quoted, paragraph] = [false, line.sentence.paragraph]
    return line.tokens.flatMap((token, at) => {
      quoted = quotedAfter(token.gap, at === 0 ? leadOf(reading, line) : '', quoted)
      return nominalAt(reading, line, token, at, quoted)
    })
  })
}

/** The marks before a sentence's first word stand outside its tokens' gaps. */
function leadOf(reading: Reading, { sentence, tokens }: TokenLine): string {
  const source = sourceOf(reading, sentence)
  return source.slice(sentence.start, tokens[0]?.start ?? sentence.start)
}

function quotedAfter(gap: string, lead: string, open: boolean): boolean {
  let quoted = open
  for (const mark of lead === '' ? gap : lead) {
    if (mark === '“') quoted = true
    else if (mark === '”') quoted = false
    else if (mark === '"') quoted = !quoted
  }
  return quoted
}

function nominalAt(
  reading: Reading,
  line: TokenLine,
  token: Token,
  at: number,
  quoted: boolean,
): readonly FoundMention[] {
  const pronoun = quoted ? undefined : pronounLabel(line.tokens, token, at)
  if (pronoun !== undefined) return [mention(reading, line, at, at, pronoun, 'PRONOUN')]
  const last = /^(?:the|this)$/.test(token.lower) ? nominalEnd(line.tokens, at) : undefined
  return last === undefined ? [] : [mention(reading, line, at, last, 'ORGANIZATION', 'NOMINAL')]
}

function mention(
  reading: Reading,
  { tokens, sentence }: TokenLine,
  first: number,
  last: number,
  label: 'ORGANIZATION' | 'PERSON' | 'GROUP',
  form: MentionForm,
): FoundMention {
  const [from, to] = [tokens[first], tokens[last]]
  return {
    ...spanIn(reading, sentence, from?.start ?? sentence.start, to?.end ?? sentence.end),
    sentence: sentence.index,
    label,
    form,
    foundBy: `${form.toLowerCase()}/${label.toLowerCase()}`,
  }
}

function pronounLabel(
  tokens: readonly Token[],
  { lower, text }: Token,
  at: number,
): 'ORGANIZATION' | 'PERSON' | 'GROUP' | undefined {
  if (lower === 'he' || lower === 'she') return 'PERSON'
  if (lower === 'they') return takesData(tokens, at + 1) ? 'GROUP' : undefined
  if (lower !== 'it' || text === 'IT' || tokens[at + 1]?.lower === 'all') return undefined
  const next = tokens[at + 1]?.tags.has('Adverb') === true ? tokens[at + 2] : tokens[at + 1]
  return next !== undefined &&
    /^ $/.test(next.gap) &&
    next.tags.has('Verb') &&
    !impersonal.test(next.lower) &&
    !isRemark(tokens, at)
    ? 'ORGANIZATION'
    : undefined
}

/** "It isn’t clear", "it behooves us": nobody does it. What contains something is a store of data. */
const impersonal =
  /^(?:is|was|(?:is|was)n['’]t|['’]s|seems|appears|turns|remains|becomes|became|takes|took|comes|came|contains|contained|holds|includes|included|consists|consisted|behoo?ves|clear|plain|known|public)$/

/** "It must be noted that", "it should be said". */
const isRemark = (tokens: readonly Token[], at: number): boolean =>
  /^(?:must|should|can|may|could|might|has|needs)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens
    .slice(at + 2, at + 5)
    .some(({ lower }) =>
      /^(?:noted|said|remembered|stressed|pointed|mentioned|argued|borne|emphasized)$/.test(lower),
    ) &&
  tokens.slice(at + 2, at + 5).some(({ lower }) => /^(?:be|been)$/.test(lower))

/** "they stole", "they were able to access": of all that people do, this alone tells attackers from others. */
function takesData(tokens: readonly Token[], from: number): boolean {
  for (const { lower, tags, gap } of tokens.slice(from, from + 6)) {
    if (gap !== ' ') return false
    if (takingVerbs.has(lower)) return true
    if (!tags.has('Verb') && !tags.has('Adverb') && !/^(?:to|not|able|also|then|had|have)$/.test(lower)) return false
  }
  return false
}

/** "the" and up to three words to a head noun: "the home improvement retailer". */
function nominalEnd(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at + 1; i < Math.min(at + 5, tokens.length); i += 1) {
    const token = tokens[i]
    if (token === undefined || !/^[\s-]$/.test(token.gap)) return undefined
    // "the settlement website", "the leak site" are nobody's that is named.
    if (token.lower === 'settlement' || token.lower === 'leak' || token.lower === 'claims' || token.lower === 'stock')
      return undefined
    if (token.nameLike && !isOfPlace(tokens, i)) return undefined
    // "The hacking group" is a group of its own kind, and no organization that was named.
    if (attackingKinds.has(token.lower) || othersKinds.has(token.lower)) return undefined
    if (nominalHeads.has(token.lower) && endsPhrase(tokens[i + 1], token)) return i
    if (
      token.owner ||
      !(
        token.tags.has('Noun') ||
        token.tags.has('Adjective') ||
        token.tags.has('Value') ||
        token.tags.has('Hyphenated') ||
        token.nameLike
      )
    )
      return undefined
  }
  return undefined
}

/** "The third-party provider", "the first company to be hit": another than the one told of. */
const othersKinds: ReadonlySet<string> = new Set('first second third outside external unnamed unidentified'.split(' '))

/** "the Texas clinic operator", "the Spanish retailer": of the capitalized words such a phrase may hold where it is from. */
function isOfPlace(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next?.gap !== ' ' || publicBodyAt(tokens, at + 1) !== undefined) return false
  return peoples.has(token.lower) || knownName(token.lower)?.kind === 'PLACE'
}

const endsPhrase = (next: Token | undefined, head: Token): boolean =>
  next === undefined ||
  head.owner ||
  !/^[\s-]$/.test(next.gap) ||
  (!next.nameLike &&
    !(
      next.tags.has('Noun') &&
      !next.tags.has('Pronoun') &&
      !next.tags.has('Possessive') &&
      !next.tags.has('Date') &&
      !next.tags.has('Verb')
    ))
